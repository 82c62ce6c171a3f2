"""Questions: written down while they are asked, put, and what became of them."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import Json
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.rules import OUTCOME_ACTIONS
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.services.performer import Decision, Performer
from eventdesk.services.questions.acts_on_questions import (
    ActsOnQuestions,
    QuestionResult,
    closed,
    decided,
    ended_before,
    question_named,
    refused,
)
from eventdesk.services.questions.askers import asker_named
from eventdesk.services.questions.drafts import QuestionDrafts
from eventdesk.storage.transactions import Reading, Writing


class Questions(ActsOnQuestions):
    """What the note-taker does: writing down, putting, and saying what became of it."""

    def __init__(self, performer: Performer, drafts: QuestionDrafts) -> None:
        super().__init__(performer)
        self._drafts = drafts

    def all(self) -> list[Question]:
        """Every question, by number."""
        with self._performer.database.reading() as reading:
            return reading.questions.all()

    def record(  # noqa: PLR0913 - the fields of one line, each said by name
        self,
        text: str,
        *,
        asker_id: str | None = None,
        asker_name: str = "",
        item_id: str | None = None,
        to: str = "",
        channel: str = "room",
        draft: str | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Write a question down. Its item is the running one unless another is named.

        The asker is a delegate, a name, or nobody: then the question is anonymous, everywhere.
        A number is never given twice, since a question that was undone may come back with its own.
        The `draft` that it was kept as while it was typed goes with the act, unless it is refused.
        """

        def decide(writing: Writing, _at: datetime) -> Decision:
            if not text.strip():
                wordless = Refusal(reason="no_words")
                return Decision(wish=Action.QUESTION_RECORDED, refusal=wordless)
            order = writing.running_order.read()
            refusal = _unknown(writing, order, asker_id, item_id)
            if refusal is not None:
                return Decision(wish=Action.QUESTION_RECORDED, refusal=refusal)
            running = order.running
            item = item_id or (None if running is None else running.item_id)
            question_id = str(uuid.uuid4())
            number = writing.log.count_of(Action.QUESTION_RECORDED) + 1
            facts: dict[str, Json] = {"number": number, "item": item, "channel": channel}
            drafts = [
                Draft(action=Action.QUESTION_RECORDED, subject=question_id, facts=facts),
                Draft(
                    action=Action.QUESTION_WORDED,
                    subject=question_id,
                    personal={"text": text.strip(), "to": to},
                ),
            ]
            if asker_id is not None or asker_name:
                drafts.append(asker_named(writing, question_id, asker_id, asker_name))
            if draft is not None:
                writing.drafts.drop(draft)
            return Decision(wish=Action.QUESTION_RECORDED, subject=question_id, drafts=drafts)

        result = self._perform(decide, act=act, at=at)
        if result.done and draft is not None:
            self._drafts.recorded(draft)
        return result

    def put(
        self, question: str, *, at: datetime | None = None, act: str | None = None
    ) -> QuestionResult:
        """Put a question to the speaker. One at a time: the one before counts as answered."""

        def decide(writing: Writing, now: datetime) -> Decision:
            chosen = question_named(writing, question)
            decision = decided(chosen, Action.QUESTION_PUT)
            before = ended_before(writing.questions.being_put(), now)
            return replace(decision, drafts=[*decision.drafts, *before])

        return self._perform(decide, act=act, at=at)

    def answered(
        self, question: str, *, at: datetime | None = None, act: str | None = None
    ) -> QuestionResult:
        """It was answered in the room."""
        return self.set_outcome(question, Outcome.ANSWERED, at=at, act=act)

    def follow_up(
        self,
        question: str,
        *,
        owner: str = "",
        by: date | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """It is to be answered later, by its owner, by a day.

        Said again it has another owner and another day; what is left out then is no longer so.
        """

        def decide(writing: Writing, now: datetime) -> Decision:
            chosen = question_named(writing, question)
            facts: dict[str, Json] = {} if by is None else {"by": by.isoformat()}
            personal: dict[str, Json] | None = {"owner": owner} if owner else None
            decision = decided(chosen, Action.QUESTION_TO_FOLLOW_UP, facts, personal)
            return closed(writing, chosen, decision, now)

        return self._perform(decide, act=act, at=at)

    def set_outcome(
        self,
        question: str,
        outcome: Outcome,
        *,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Say what became of a question, named by id or number.

        Merging takes another question to merge it into: `QuestionQueue.merge`.
        """
        if outcome is Outcome.BEING_PUT:
            return self.put(question, at=at, act=act)

        def decide(writing: Writing, now: datetime) -> Decision:
            chosen = question_named(writing, question)
            if chosen is not None and outcome is Outcome.MERGED:
                return refused(Action.QUESTION_MERGED, chosen, "merged_into_which")
            return closed(writing, chosen, decided(chosen, OUTCOME_ACTIONS[outcome]), now)

        return self._perform(decide, act=act, at=at)


def _unknown(
    reading: Reading, order: RunningOrder, asker_id: str | None, item_id: str | None
) -> Refusal | None:
    """The refusal of an asker or an item that nobody knows."""
    if asker_id is not None and reading.delegates.get(asker_id) is None:
        return Refusal(reason="not_on_the_list")
    if item_id is not None and order.item(item_id) is None:
        return Refusal(reason="no_such_item")
    return None
