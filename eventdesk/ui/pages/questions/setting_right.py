"""A question set right in the entry card: only what differs becomes an act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.core.questions.draft import KeptDraft
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

    def _save(self, question_id: str, loaded: KeptDraft, draft: KeptDraft) -> None:
        def became(result: QuestionResult) -> None:
            question = self._live.questions.get(question_id)
            if not result.done and question is not None:
                self._entry.show_correction(question, draft)
            self.answered.emit(result)

        def failed(failure: EventDeskError) -> None:
            question = self._live.questions.get(question_id)
            if question is not None:
                self._entry.show_correction(question, draft)
            self._acts.failed.emit(failure)

        for wish in differences(question_id, loaded, draft):
            self._acts.perform(wish, became, failed)


def differences(question_id: str, loaded: KeptDraft, draft: KeptDraft) -> list[Wish]:
    """What must be wished for what somebody changed here; the rest is left to other desks."""
    wishes: list[Wish] = []
    words, to = draft.text.strip(), draft.to
    if (words, to) != (loaded.text.strip(), loaded.to):
        wishes.append(lambda desk: desk.question_edits.reword(question_id, words, to=to))
    asker, name = draft.asker_id, draft.asker_name
    if (asker, name) != (loaded.asker_id, loaded.asker_name):
        wishes.append(
            lambda desk: desk.question_edits.name_asker(
                question_id, asker_id=asker, asker_name=name
            )
        )
    if draft.item_id != loaded.item_id:
        wishes.append(lambda desk: desk.question_edits.name_item(question_id, draft.item_id))
    return wishes
