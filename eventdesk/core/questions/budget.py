"""How many more questions there is time for: the time left and the pace so far.

How much is left of an item, the running order says (`core/running_order/question_time.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from msgspec import Struct

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.said import said, said_of

USUAL = timedelta(minutes=3)
"""What an answer takes as long as none of the day tells."""
SLIP = timedelta(seconds=10)
"""Whatever was over sooner was a slip of the key, and tells nothing of the pace."""
MANY = 20
"""From so many on the figure says nothing more."""
_ANSWERED = frozenset({Outcome.ANSWERED, Outcome.TO_FOLLOW_UP})
_NOTHING = timedelta(0)


class Pace(Struct, frozen=True, kw_only=True):
    """How long an answer takes on average, and of how many that is known (0: `USUAL`)."""

    each: timedelta = USUAL
    answers: int = 0


class Budget(Struct, frozen=True, kw_only=True):
    """How many more fit into what is left."""

    more: int
    left: timedelta
    """Until the item must end; below nothing once it is over time."""
    pace: Pace

    @property
    def in_words(self) -> str:
        """As in "time for about 3 more"; the same on the page, in the strip and in the shell."""
        if self.more > MANY:
            return said("time for more than {0} more", MANY)
        if self.more:
            return said_of(self.more, "time for about {n} more", "time for about {n} more")
        return said("over time") if self.left < _NOTHING else said("no time for another")


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
