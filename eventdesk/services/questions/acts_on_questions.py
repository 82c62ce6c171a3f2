"""What every act on a question shares: naming it, performing, and how it then stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import NOTHING, Json, JsonObject
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.rules import objection
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.storage.transactions import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult(ActResult):
    """What became of a wish about a question, with the question as it now stands."""

    question: Question | None = None


class ActsOnQuestions:
    """A service about questions. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def _perform(
        self, decide: Decide, *, act: str | None = None, at: datetime | None = None
    ) -> QuestionResult:
        result, question = self._performer.perform_and_read(decide, _question_of, act=act, at=at)
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


def _question_of(reading: Reading, result: ActResult) -> Question | None:
    return None if result.subject is None else reading.questions.get(result.subject)
