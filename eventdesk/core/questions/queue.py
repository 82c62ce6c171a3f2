"""The queue of those who wait: its order, and a place between two of them.

A place is a fraction, so that there is always one between two neighbours and moving a question
writes nothing about any other: whoever moves first and whoever moves last, all windows agree.

Every place is less than the number that the next question will get, so a new one comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from math import floor

from eventdesk.core.questions.question import Outcome, Question

PRESSED_TWICE = timedelta(seconds=2)
"""Within it a second "put" is taken for a slip: the room would not have heard the first one."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def is_just_put(put: Question, now: datetime) -> bool:
    """Whether a question has been put so lately that a second press was none."""
    return put.put_at is not None and timedelta(0) <= now - put.put_at < PRESSED_TWICE


def waiting_in_order(questions: Iterable[Question]) -> list[Question]:
    """Those who wait, the next one first."""
    waiting = [one for one in questions if one.outcome is Outcome.WAITING]
    return sorted(waiting, key=lambda one: one.place)


def all_being_put(questions: Iterable[Question]) -> list[Question]:
    """Those that are being put, the latest first.

    More than one are there only after an undo: of the answer to a question after which another
    was put. An earlier one ended when the one after it was put.
    """
    put = [one for one in questions if one.outcome is Outcome.BEING_PUT]
    return sorted(put, key=lambda one: (one.put_at or _LONG_AGO, one.number), reverse=True)


def being_put(questions: Iterable[Question]) -> Question | None:
    """The question that is being put; the latest, should more be."""
    return next(iter(all_being_put(questions)), None)


def places_before(
    queue: Sequence[Question], moved: str, before: str | None
) -> Mapping[str, Fraction]:
    """The places that put a question before another one, or with None behind all, by id.

    `queue` is in order. The one that is moved comes first, and nearly always it is the only one;
    others follow where several stand at one place and only their numbers told them apart. Nothing
    where it stands there already, or where that other one does not wait.
    """
    others = [one for one in queue if one.id != moved]
    at = next((n for n, one in enumerate(others) if one.id == before), None)
    if (before is not None and at is None) or len(others) == len(queue):
        return {}
    at = len(others) if at is None else at
    if at < len(queue) and queue[at].id == moved:
        return {}
    following = others[at:]
    if not at:
        return {moved: _before(following)}
    low = others[at - 1].place[0]
    along = [one.id for one in following if one.place[0] <= low]
    above = following[len(along)].place[0] if len(along) < len(following) else None
    found: dict[str, Fraction] = {}
    for one in (moved, *along):
        low = simplest_between(low, _next_number(low) if above is None else above)
        found[one] = low
    return found


def _before(following: Sequence[Question]) -> Fraction:
    return following[0].place[0] - 1 if following else Fraction(1)


def _next_number(place: Fraction) -> Fraction:
    """No place reaches the number of a question to come, so the next whole one is free as well."""
    return Fraction(floor(place) + 1)


def simplest_between(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of the smallest denominator strictly between two.

    Raises ValueError where there is none, since `low` is not below `high`.
    """
    if low >= high:
        message = f"Nothing lies between {low} and {high}."
        raise ValueError(message)
    wholes: list[int] = []
    whole = floor(low)
    # While both lie within [whole, whole + 1]: the same question, upside down (Stern, Brocot).
    while low != whole and whole + 1 >= high:
        wholes.append(whole)
        low, high = 1 / (high - whole), 1 / (low - whole)
        whole = floor(low)
    if whole + 1 < high:
        found = Fraction(whole + 1)
    else:
        found = whole + Fraction(1, floor(1 / (high - whole)) + 1)
    for above in reversed(wholes):
        found = above + 1 / found
    return found
