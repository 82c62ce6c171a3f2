"""Questions: written down while they are asked, put, and what became of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import Json
from eventdesk.core.questions import OUTCOME_ACTIONS, Outcome, Question, objection
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult(ActResult):
    """What became of a wish about a question, with the question as it now stands."""

    question: Question | None = None


class Questions:
    """What the note-taker does. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def all(self) -> list[Question]:
        """Every question, by number."""
        with self._performer.database.reading() as reading:
            return reading.questions.all()

    def record(
        self,
        text: str,
        *,
        asker_id: str | None = None,
        asker_name: str = "",
        item_id: str | None = None,
        to: str = "",
        channel: str = "room",
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Write a question down. Its item is the running one unless another is named.

        The asker is a delegate, a name, or nobody: then the question is anonymous, everywhere.
        A number is never given twice, since a question that was undone may come back with its own.
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
                drafts.append(_asker(writing, question_id, asker_id, asker_name))
            return Decision(wish=Action.QUESTION_RECORDED, subject=question_id, drafts=drafts)

        return self._perform(decide, act=act, at=at)

    def put(
        self, question: str, *, at: datetime | None = None, act: str | None = None
    ) -> QuestionResult:
        """Put a question to the speaker. One at a time: the one before counts as answered."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen = question_named(writing, question)
            decision = _outcome(chosen, Outcome.BEING_PUT, {}, None)
            if decision.refusal is not None:
                return decision
            before = [
                Draft(action=Action.QUESTION_ANSWERED, subject=one.id)
                for one in writing.questions.being_put()
            ]
            return Decision(
                wish=decision.wish,
                subject=decision.subject,
                drafts=[*decision.drafts, *before],
            )

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
        """It is to be answered later, by its owner, by a day."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen = question_named(writing, question)
            facts: dict[str, Json] = {} if by is None else {"by": by.isoformat()}
            personal: dict[str, Json] | None = {"owner": owner} if owner else None
            return _outcome(chosen, Outcome.TO_FOLLOW_UP, facts, personal)

        return self._perform(decide, act=act, at=at)

    def set_outcome(
        self,
        question: str,
        outcome: Outcome,
        *,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Say what became of a question, named by id or number."""
        if outcome is Outcome.BEING_PUT:
            return self.put(question, at=at, act=act)

        def decide(writing: Writing, _at: datetime) -> Decision:
            return _outcome(question_named(writing, question), outcome, {}, None)

        return self._perform(decide, act=act, at=at)

    def _perform(
        self, decide: Decide, *, act: str | None = None, at: datetime | None = None
    ) -> QuestionResult:
        result, question = self._performer.perform_and_read(decide, _question_of, act=act, at=at)
        return QuestionResult(**result.fields(), question=question)


def _question_of(reading: Reading, result: ActResult) -> Question | None:
    return None if result.subject is None else reading.questions.get(result.subject)


def question_named(reading: Reading, wanted: str) -> Question | None:
    """The question with that id or number."""
    found = reading.questions.get(wanted)
    if found is not None:
        return found
    numbered = [one for one in reading.questions.all() if str(one.number) == wanted.strip()]
    return numbered[0] if numbered else None


def _unknown(
    reading: Reading, order: RunningOrder, asker_id: str | None, item_id: str | None
) -> Refusal | None:
    """The refusal of an asker or an item that nobody knows."""
    if asker_id is not None and reading.delegates.get(asker_id) is None:
        return Refusal(reason="not_on_the_list")
    if item_id is not None and order.item(item_id) is None:
        return Refusal(reason="no_such_item")
    return None


def _asker(writing: Writing, question_id: str, asker_id: str | None, name: str) -> Draft:
    delegate = None if asker_id is None else writing.delegates.get(asker_id)
    personal: dict[str, Json] = {"name": name if delegate is None else delegate.full_name}
    if delegate is not None:
        personal["delegate"] = delegate.id
    return Draft(action=Action.QUESTION_ASKER_NAMED, subject=question_id, personal=personal)


def _outcome(
    question: Question | None,
    outcome: Outcome,
    facts: dict[str, Json],
    personal: dict[str, Json] | None,
) -> Decision:
    action = OUTCOME_ACTIONS[outcome]
    subject = None if question is None else question.id
    draft = Draft(action=action, subject=subject, facts=facts, personal=personal)
    refusal = objection(question, action)
    return Decision(wish=action, subject=subject, drafts=[draft], refusal=refusal)
