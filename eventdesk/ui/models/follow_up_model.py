"""The questions that are to be followed up, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.ui.models.question_rows import QuestionRows


class FollowUpRow(Struct, frozen=True, kw_only=True):
    """One question as it is shown.

    Attributes:
        asker: a name, or "" for somebody who stays anonymous.
        owner: who is to answer it later.
        by: the day until when.
    """

    id: str
    number: int
    text: str
    asker: str = ""
    organisation: str = ""
    owner: str = ""
    by: date | None = None


class FollowUpModel(QuestionRows[FollowUpRow]):
    """By number."""

    def _wanted(self) -> Sequence[Question]:
        kept = [one for one in self._live.questions.values() if one.outcome is Outcome.TO_FOLLOW_UP]
        return sorted(kept, key=lambda one: one.number)

    def _rows_of(self, questions: Sequence[Question]) -> Sequence[FollowUpRow]:
        return [self._row_of(one) for one in questions]

    def _row_of(self, question: Question) -> FollowUpRow:
        asker, organisation = self._who(question)
        return FollowUpRow(
            id=question.id,
            number=question.number,
            text=question.text,
            asker=asker,
            organisation=organisation,
            owner=question.follow_up_owner,
            by=question.follow_up_by,
        )

    def _spoken(self, row: FollowUpRow) -> str:
        asker = row.asker or self.tr("Anonymous")
        who = f"{asker}, {row.organisation}" if row.organisation else asker
        said = self.tr("Question {0}: {1} Asked by {2}.").format(row.number, row.text, who)
        if row.owner:
            said += " " + self.tr("To be answered by {0}.").format(row.owner)
        return said
