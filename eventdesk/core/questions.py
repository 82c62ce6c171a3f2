"""Questions: what was asked, by whom, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.json_values import optional_text, text, whole


class Outcome(StrEnum):
    """Where a question stands."""

    WAITING = "waiting"
    BEING_PUT = "being_put"
    ANSWERED = "answered"
    TO_FOLLOW_UP = "to_follow_up"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


OPEN_OUTCOMES = frozenset({Outcome.WAITING, Outcome.BEING_PUT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. An asker that is neither a delegate nor a name stays anonymous everywhere."""

    id: str
    number: int
    text: str = ""
    item_id: str | None = None
    asker_id: str | None = None
    """The delegate who asked, if it was one."""
    asker_name: str = ""
    addressee: str = ""
    channel: str = "room"
    """Asked in the `room`, `sent_in` before, or `read_out` for somebody online."""
    outcome: Outcome = Outcome.WAITING
    recorded_at: datetime | None = None
    put_at: datetime | None = None
    closed_at: datetime | None = None
    follow_up_owner: str = ""
    follow_up_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFold:
    """What a question's entries add up to."""

    question: Question | None
    flagged: frozenset[int] = frozenset()


def fold_question(question_id: str, entries: Iterable[Entry]) -> QuestionFold:
    """Fold one question's standing entries, given in fold order."""
    question = Question(id=question_id, number=0)
    known = False
    flagged: set[int] = set()
    for entry in entries:
        known = known or entry.action is Action.QUESTION_RECORDED
        step = _STEPS.get(entry.action)
        after = question if step is None else step(question, entry)
        if after is question and step is not None:
            flagged.add(entry.sequence)
        question = after
    return QuestionFold(question=question if known else None, flagged=frozenset(flagged))


def _recorded(question: Question, entry: Entry) -> Question:
    return replace(
        question,
        number=whole(entry.facts, "number"),
        item_id=optional_text(entry.facts, "item"),
        channel=text(entry.facts, "channel", "room"),
        recorded_at=entry.happened_at,
    )


def _worded(question: Question, entry: Entry) -> Question:
    return replace(
        question,
        text=text(entry.about, "text", question.text),
        addressee=text(entry.about, "to", question.addressee),
    )


def _asker_named(question: Question, entry: Entry) -> Question:
    return replace(
        question,
        asker_id=optional_text(entry.about, "delegate"),
        asker_name=text(entry.about, "name"),
    )


def _put(question: Question, entry: Entry) -> Question:
    return replace(question, outcome=Outcome.BEING_PUT, put_at=entry.happened_at, closed_at=None)


def _back_to_waiting(question: Question, _entry: Entry) -> Question:
    return replace(question, outcome=Outcome.WAITING, put_at=None, closed_at=None)


def _closing(outcome: Outcome) -> Callable[[Question, Entry], Question]:
    def close(question: Question, entry: Entry) -> Question:
        return replace(question, outcome=outcome, closed_at=entry.happened_at)

    return close


def _to_follow_up(question: Question, entry: Entry) -> Question:
    by = optional_text(entry.facts, "by")
    return replace(
        question,
        outcome=Outcome.TO_FOLLOW_UP,
        closed_at=entry.happened_at,
        follow_up_owner=text(entry.about, "owner"),
        follow_up_by=None if by is None else date.fromisoformat(by),
    )


_STEPS: dict[Action, Callable[[Question, Entry], Question]] = {
    Action.QUESTION_RECORDED: _recorded,
    Action.QUESTION_WORDED: _worded,
    Action.QUESTION_ASKER_NAMED: _asker_named,
    Action.QUESTION_PUT: _put,
    Action.QUESTION_WAITING: _back_to_waiting,
    Action.QUESTION_ANSWERED: _closing(Outcome.ANSWERED),
    Action.QUESTION_TO_FOLLOW_UP: _to_follow_up,
    Action.QUESTION_DECLINED: _closing(Outcome.DECLINED),
    Action.QUESTION_WITHDRAWN: _closing(Outcome.WITHDRAWN),
}

OUTCOME_ACTIONS: dict[Outcome, Action] = {
    Outcome.WAITING: Action.QUESTION_WAITING,
    Outcome.BEING_PUT: Action.QUESTION_PUT,
    Outcome.ANSWERED: Action.QUESTION_ANSWERED,
    Outcome.TO_FOLLOW_UP: Action.QUESTION_TO_FOLLOW_UP,
    Outcome.DECLINED: Action.QUESTION_DECLINED,
    Outcome.WITHDRAWN: Action.QUESTION_WITHDRAWN,
}


def objection(question: Question | None, action: Action) -> Refusal | None:
    """What stands against an act on a question in this state; None where nothing does."""
    if question is None:
        known_by_it = action is Action.QUESTION_RECORDED
        return None if known_by_it else Refusal(reason="no_such_question")
    if OUTCOME_ACTIONS.get(question.outcome) is action:
        already = {"outcome": question.outcome.value, "number": question.number}
        return Refusal(reason="already_that_outcome", facts=already)
    return None
