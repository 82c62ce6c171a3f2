"""A question set right in the entry card: only what differs becomes an act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.core.questions.question import Question
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.questions.acts_on_questions import QuestionResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.questions.entry import EntryCard

Wish = Callable[[EventDesk], QuestionResult]


class SettingRight(QObject):
    """Lends the entry card to a question that is known already.

    Signals:
        answered(QuestionResult): what became of each act.
    """

    answered = Signal(object)

    def __init__(self, entry: EntryCard, live: LiveEvent, acts: ActWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._entry, self._live, self._acts = entry, live, acts
        entry.set_right.connect(self._save)

    def begin(self, question_id: str) -> bool:
        """Put the question into the card; whether there is such a question."""
        question = self._live.questions.get(question_id)
        if question is None:
            return False
        self._entry.begin_setting_right(question)
        return True

    def _save(self, question_id: str, draft: KeptDraft) -> None:
        question = self._live.questions.get(question_id)
        if question is None:
            return
        for wish in differences(question, draft):
            self._acts.perform(wish, self.answered.emit)


def differences(question: Question, draft: KeptDraft) -> list[Wish]:
    """What must be wished so that the question is as the card says."""
    wishes: list[Wish] = []
    words, to = draft.text.strip(), draft.to
    if (words, to) != (question.text, question.addressee):
        wishes.append(lambda desk: desk.question_edits.reword(question.id, words, to=to))
    same_name = draft.asker_id is not None or draft.asker_name == question.asker_name
    if draft.asker_id != question.asker_id or not same_name:
        wishes.append(
            lambda desk: desk.question_edits.name_asker(
                question.id, asker_id=draft.asker_id, asker_name=draft.asker_name
            )
        )
    if draft.item_id is not None and draft.item_id != question.item_id:
        wishes.append(lambda desk: desk.question_edits.name_item(question.id, draft.item_id))
    return wishes
