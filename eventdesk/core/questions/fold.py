"""What the entries about a question add up to: one step for each action."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import optional_text, text, whole
from eventdesk.core.questions.question import Channel, Outcome, Question


class QuestionFold(Struct, frozen=True, kw_only=True):
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
        channel=text(entry.facts, "channel", Channel.ROOM.value),
        recorded_at=entry.happened_at,
    )


def _worded(question: Question, entry: Entry) -> Question:
    said = text(entry.about, "text", question.text)
    return replace(
        question,
        text=said,
        first_text=said,
        addressee=text(entry.about, "to", question.addressee),
        listed_id=text(entry.about, "listed_id", question.listed_id),
    )


def _reworded(question: Question, entry: Entry) -> Question:
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


def _item_named(question: Question, entry: Entry) -> Question:
    return replace(question, item_id=optional_text(entry.facts, "item"))


def _moved(question: Question, entry: Entry) -> Question:
    place = _fraction(text(entry.facts, "place"))
    if place is None or place == question.moved_to:
        return question
    return replace(question, moved_to=place)


def _fraction(written: str) -> Fraction | None:
    try:
        return Fraction(written)
    except (ValueError, ZeroDivisionError):
        return None


def _put(question: Question, entry: Entry) -> Question:
    before = _closed(question, entry)
    return replace(before, outcome=Outcome.BEING_PUT, put_at=entry.happened_at, closed_at=None)


def _back_to_waiting(question: Question, entry: Entry) -> Question:
    before = _closed(question, entry)
    return replace(before, outcome=Outcome.WAITING, put_at=None, closed_at=None)


def _closing(outcome: Outcome) -> Callable[[Question, Entry], Question]:
    def close(question: Question, entry: Entry) -> Question:
        return replace(_closed(question, entry), outcome=outcome)

    return close


def _closed(question: Question, entry: Entry) -> Question:
    """The question as it is when it is being put no longer.

    Only being put takes time: what is settled later (a follow-up that was answered) adds none.
    Whatever happens to a question that was merged, it stands for itself again.
    """
    spent = question.spent
    if question.outcome is Outcome.BEING_PUT and question.put_at is not None:
        seconds = (entry.happened_at - question.put_at) // timedelta(seconds=1)
        spent += timedelta(seconds=max(seconds, 0))
    return replace(question, closed_at=entry.happened_at, spent=spent, merged_into=None)


def _to_follow_up(question: Question, entry: Entry) -> Question:
    return replace(
        _closed(question, entry),
        outcome=Outcome.TO_FOLLOW_UP,
        follow_up_owner=text(entry.about, "owner"),
        follow_up_by=_day(text(entry.facts, "by")),
    )


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _merged(question: Question, entry: Entry) -> Question:
    into = optional_text(entry.facts, "into")
    if into is None or into == question.id:
        return question
    return replace(_closed(question, entry), outcome=Outcome.MERGED, merged_into=into)


def _joined(question: Question, entry: Entry) -> Question:
    other = optional_text(entry.facts, "from")
    if other is None or other == question.id or other in question.also_asked:
        return question
    return replace(question, also_asked=(*question.also_asked, other))


_STEPS: dict[Action, Callable[[Question, Entry], Question]] = {
    Action.QUESTION_RECORDED: _recorded,
    Action.QUESTION_WORDED: _worded,
    Action.QUESTION_REWORDED: _reworded,
    Action.QUESTION_ASKER_NAMED: _asker_named,
    Action.QUESTION_ITEM_NAMED: _item_named,
    Action.QUESTION_MOVED: _moved,
    Action.QUESTION_PUT: _put,
    Action.QUESTION_WAITING: _back_to_waiting,
    Action.QUESTION_ANSWERED: _closing(Outcome.ANSWERED),
    Action.QUESTION_TO_FOLLOW_UP: _to_follow_up,
    Action.QUESTION_DECLINED: _closing(Outcome.DECLINED),
    Action.QUESTION_WITHDRAWN: _closing(Outcome.WITHDRAWN),
    Action.QUESTION_MERGED: _merged,
    Action.QUESTION_JOINED: _joined,
}
