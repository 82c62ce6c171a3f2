"""What stands against an act on a question: asked when an act is made, and again by an undo."""

from __future__ import annotations

from collections.abc import Callable

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import NOTHING, Json, JsonObject, optional_text, text
from eventdesk.core.questions.question import Outcome, Question

OUTCOME_ACTIONS: dict[Outcome, Action] = {
    Outcome.WAITING: Action.QUESTION_WAITING,
    Outcome.BEING_PUT: Action.QUESTION_PUT,
    Outcome.ANSWERED: Action.QUESTION_ANSWERED,
    Outcome.TO_FOLLOW_UP: Action.QUESTION_TO_FOLLOW_UP,
    Outcome.DECLINED: Action.QUESTION_DECLINED,
    Outcome.WITHDRAWN: Action.QUESTION_WITHDRAWN,
    Outcome.MERGED: Action.QUESTION_MERGED,
}


def objection(
    question: Question | None,
    action: Action,
    facts: JsonObject = NOTHING,
    about: JsonObject = NOTHING,
) -> Refusal | None:
    """What stands against an act on a question in this state; None where nothing does.

    `about` is the personal part of its entry; after forgetting it is empty, and asks nothing.
    """
    if question is None:
        known_by_it = action is Action.QUESTION_RECORDED
        return None if known_by_it else Refusal(reason="no_such_question")
    if action in _ALWAYS:
        return None
    # It can be joined no more either: two, each merged into the other, would both be lost.
    if question.outcome is Outcome.MERGED and action not in _EDITS:
        return Refusal(reason="question_merged", facts=_numbered(question))
    rule = _RULES.get(action)
    if rule is not None:
        return rule(question, facts, about)
    if OUTCOME_ACTIONS.get(question.outcome) is action:
        return _already(question)
    return None


def _followed_up(question: Question, facts: JsonObject, about: JsonObject) -> Refusal | None:
    """A follow-up may get another owner, or another day."""
    if question.outcome is not Outcome.TO_FOLLOW_UP:
        return None
    by = None if question.follow_up_by is None else question.follow_up_by.isoformat()
    same = (text(about, "owner"), optional_text(facts, "by")) == (question.follow_up_owner, by)
    return _already(question) if same else None


def _moved(question: Question, facts: JsonObject, _about: JsonObject) -> Refusal | None:
    if question.outcome is not Outcome.WAITING:
        return Refusal(reason="not_waiting", facts=_numbered(question))
    same = question.moved_to is not None and str(question.moved_to) == text(facts, "place")
    return Refusal(reason="nothing_changed") if same else None


def _merged(question: Question, facts: JsonObject, _about: JsonObject) -> Refusal | None:
    if optional_text(facts, "into") == question.id:
        return Refusal(reason="merged_into_itself")
    if question.outcome is not Outcome.WAITING:
        return Refusal(reason="not_waiting", facts=_numbered(question))
    return None


def _already(question: Question) -> Refusal:
    already = {"outcome": question.outcome.value, **_numbered(question)}
    return Refusal(reason="already_that_outcome", facts=already)


def _numbered(question: Question) -> dict[str, Json]:
    return {"number": question.number}


_ALWAYS = frozenset({Action.QUESTION_RECORDED, Action.QUESTION_WORDED})
"""What brings the question about."""
_EDITS = frozenset(
    {Action.QUESTION_REWORDED, Action.QUESTION_ASKER_NAMED, Action.QUESTION_ITEM_NAMED}
)
"""What sets right how a question was asked, also of one that another stands for."""

_RULES: dict[Action, Callable[[Question, JsonObject, JsonObject], Refusal | None]] = {
    Action.QUESTION_TO_FOLLOW_UP: _followed_up,
    Action.QUESTION_MOVED: _moved,
    Action.QUESTION_MERGED: _merged,
}
