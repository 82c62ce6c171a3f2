"""How many more questions there is time for: the time left and the pace so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import being_put
from eventdesk.core.running_order.forecast import Forecast

USUAL = timedelta(minutes=3)
"""What an answer takes as long as none of the day tells."""
SLIP = timedelta(seconds=10)
"""Whatever was over sooner was a slip of the key, and tells nothing of the pace."""
MANY = 20
"""From so many on the figure says nothing more."""
_ANSWERED = frozenset({Outcome.ANSWERED, Outcome.TO_FOLLOW_UP})
_NOTHING = timedelta(0)


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
    """Until the item must end; below nothing once it is over time."""
    pace: Pace

    @property
    def in_words(self) -> str:
        """As in "time for about 3 more"; the same on the page, in the strip and in the shell."""
        if self.more > MANY:
            return f"time for more than {MANY} more"
        if self.more:
            return f"time for about {self.more} more"
        return "over time" if self.left < _NOTHING else "no time for another"


def pace(questions: Iterable[Question], item_id: str | None) -> Pace:
    """The pace of the answers within an item; before its first one, that of the whole day."""
    answered = [one for one in questions if one.outcome in _ANSWERED and one.spent >= SLIP]
    here = [one for one in answered if one.item_id == item_id] or answered
    if not here:
        return Pace()
    return Pace(each=sum((one.spent for one in here), _NOTHING) / len(here), answers=len(here))


def budget(
    questions: Iterable[Question], item_id: str | None, left: timedelta, put_for: timedelta | None
) -> Budget:
    """How many more fit into the time that an item has `left`; never more than do.

    `put_for` is how long the question that is being put has taken so far, None without one: what
    its answer is still likely to take is not left for others.
    """
    found = pace(questions, item_id)
    rest = left
    if put_for is not None:
        rest -= max(found.each - max(put_for, _NOTHING), _NOTHING)
    return Budget(more=max(0, rest // found.each), left=left, pace=found)


def time_left_for_questions(seen: Forecast) -> timedelta | None:
    """For how long the running item may still take questions; None with nothing running.

    That is until its expected end (its own, where it is fixed), and not beyond the minute of a
    fixed item that comes next: its guest does not wait for an answer.
    """
    if seen.running is None or seen.time_left is None:
        return None
    following = None if seen.next is None else seen.next.item
    if following is None or not following.fixed:
        return seen.time_left
    return min(seen.time_left, following.planned_start - seen.now)


def budget_now(questions: Sequence[Question], seen: Forecast) -> Budget | None:
    """How many more questions the running item has time for; None with nothing running."""
    left = time_left_for_questions(seen)
    if seen.running is None or left is None:
        return None
    put = being_put(questions)
    put_for = None if put is None or put.put_at is None else seen.now - put.put_at
    return budget(questions, seen.running.item.id, left, put_for)
