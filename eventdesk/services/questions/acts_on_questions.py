"""What every act on a question shares: naming it, performing, and how it then stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import NOTHING, Json, JsonObject
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.queue import all_being_put, being_put
from eventdesk.core.questions.rules import objection
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.services.questions.who_did import saying_who
from eventdesk.storage.transactions import Reading, Writing


class QuestionResult(ActResult, frozen=True, kw_only=True):
    """What became of a wish about a question, with the question as it now stands."""

    question: Question | None = None


class ActsOnQuestions:
    """A service about questions. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def _perform(
        self, decide: Decide, *, act: str | None = None, at: datetime | None = None
    ) -> QuestionResult:
        def decide_and_tell(writing: Writing, when: datetime) -> Decision:
            decision = decide(writing, when)
            if decision.refusal is None:
                return decision
            return replace(decision, refusal=saying_who(writing, decision.refusal))

        result, question = self._performer.perform_and_read(
            decide_and_tell, _question_of, act=act, at=at
        )
        return QuestionResult(**result.fields(), question=question)


def question_named(reading: Reading, wanted: str) -> Question | None:
    """The question with that id or number."""
    found = reading.questions.get(wanted)
    if found is not None:
        return found
    numbered = [one for one in reading.questions.all() if str(one.number) == wanted.strip()]
    return numbered[0] if numbered else None


def decided(
    question: Question | None,
    action: Action,
    facts: JsonObject = NOTHING,
    personal: JsonObject | None = None,
) -> Decision:
    """One entry about a question, or what its rule has against it."""
    subject = None if question is None else question.id
    draft = Draft(action=action, subject=subject, facts=facts, personal=personal)
    refusal = objection(question, action, facts, personal or NOTHING)
    return Decision(wish=action, subject=subject, drafts=[draft], refusal=refusal)


def refused(action: Action, question: Question | None, reason: str, **facts: Json) -> Decision:
    """The refusal of a wish that its rule alone does not see."""
    subject = None if question is None else question.id
    return Decision(wish=action, subject=subject, refusal=Refusal(reason=reason, facts=facts))


def ended_before(put: Iterable[Question], now: datetime) -> list[Draft]:
    """What ends whatever is being put: the latest `now`, each earlier one when the next was put.

    More than one is there only after an undo of what had ended the earlier one. One that was put
    later than `now`, by a late act, goes on.
    """
    drafts: list[Draft] = []
    until: datetime | None = None
    for one in all_being_put(put):
        if one.put_at is not None and one.put_at > now:
            continue
        drafts.append(Draft(action=Action.QUESTION_ANSWERED, subject=one.id, happened_at=until))
        until = one.put_at
    return drafts


def closed(
    writing: Writing, question: Question | None, decision: Decision, now: datetime
) -> Decision:
    """A decision that ends the question that is being put, and with it any put before that one."""
    if question is None or decision.refusal is not None:
        return decision
    put = writing.questions.being_put()
    if being_put(put) != question:
        return decision
    before = [draft for draft in ended_before(put, now) if draft.subject != question.id]
    return replace(decision, drafts=[*decision.drafts, *before])


def _question_of(reading: Reading, result: ActResult) -> Question | None:
    return None if result.subject is None else reading.questions.get(result.subject)
