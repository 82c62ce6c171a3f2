"""The queue of those who wait: its order, and a place between two of them.

A place is a fraction, so that there is always one between two neighbours and moving a question
writes nothing about any other: whoever moves first and whoever moves last, all windows agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from fractions import Fraction
from math import floor

from eventdesk.core.questions.question import Outcome, Question

_HALF = Fraction(1, 2)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def waiting_in_order(questions: Iterable[Question]) -> list[Question]:
    """Those who wait, the next one first."""
    waiting = [one for one in questions if one.outcome is Outcome.WAITING]
    return sorted(waiting, key=lambda one: one.place)


def being_put(questions: Iterable[Question]) -> Question | None:
    """The question that is being put; the latest, should more be: an undo can bring that about."""
    put = [one for one in questions if one.outcome is Outcome.BEING_PUT]
    return max(put, key=lambda one: (one.put_at or _LONG_AGO, one.number), default=None)


def place_before(queue: Iterable[Question], moved: str, before: str | None) -> Fraction | None:
    """The place that puts a question before another one, or with None behind all.

    None where it stands there already, or where that other one does not wait.
    """
    every = list(queue)
    others = [one for one in every if one.id != moved]
    at = next((n for n, one in enumerate(others) if one.id == before), None)
    if before is not None and at is None:
        return None
    at = len(others) if at is None else at
    if [one.id for one in every] == [
        *(one.id for one in others[:at]), moved, *(one.id for one in others[at:]),
    ]:  # fmt: skip
        return None
    low = others[at - 1].place[0] if at else None
    high = others[at].place[0] if at < len(others) else None
    return _between(low, high)


def _between(low: Fraction | None, high: Fraction | None) -> Fraction:
    """The simplest place between two; a new question still comes behind the last one."""
    if low is None:
        return Fraction(1) if high is None else high - 1
    return low + _HALF if high is None else simplest_between(low, high)


def simplest_between(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of the smallest denominator strictly between two.

    Two that stand at one place leave none: then it is that place, and the numbers decide.
    """
    if low >= high:
        return low
    whole = floor(low)
    if low < whole + 1 < high:
        return Fraction(whole + 1)
    # Both lie within [whole, whole + 1]: the same question, turned upside down (Stern, Brocot).
    rest_low, rest_high = low - whole, high - whole
    if rest_low == 0:
        return whole + Fraction(1, floor(1 / rest_high) + 1)
    return whole + 1 / simplest_between(1 / rest_high, 1 / rest_low)
