"""How many more questions there is time for: the time left and the pace so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from eventdesk.core.questions.question import Outcome, Question

USUAL = timedelta(minutes=3)
"""What an answer takes as long as none of the day tells."""
_ANSWERED = frozenset({Outcome.ANSWERED, Outcome.TO_FOLLOW_UP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long an answer takes on average, and of how many that is known (0: `USUAL`)."""

    each: timedelta = USUAL
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """How many more fit into what is left."""

    more: int
    left: timedelta
    pace: Pace


def pace(questions: Iterable[Question], item_id: str | None) -> Pace:
    """The pace of the answers within an item; before its first one, that of the whole day."""
    answered = [one for one in questions if one.outcome in _ANSWERED and one.spent]
    here = [one for one in answered if one.item_id == item_id] or answered
    if not here:
        return Pace()
    total = sum((one.spent for one in here), timedelta(0))
    return Pace(each=total / len(here), answers=len(here))


def budget(
    questions: Iterable[Question], item_id: str | None, left: timedelta, put_for: timedelta | None
) -> Budget:
    """How many more fit into the time that an item has `left`.

    `put_for` is how long the question that is being put has taken so far, None without one: what
    its answer is still likely to take is not left for others.
    """
    found = pace(questions, item_id)
    rest = left
    if put_for is not None:
        rest -= max(found.each - put_for, timedelta(0))
    more = max(0, round(rest / found.each)) if rest > timedelta(0) else 0
    return Budget(more=more, left=left, pace=found)
