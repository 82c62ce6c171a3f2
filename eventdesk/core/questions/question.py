"""A question, and where it stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct


class Outcome(StrEnum):
    """Where a question stands."""

    WAITING = "waiting"
    BEING_PUT = "being_put"
    ANSWERED = "answered"
    TO_FOLLOW_UP = "to_follow_up"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    """It is asked by another question: the one that it was merged into."""


OPEN_OUTCOMES = frozenset({Outcome.WAITING, Outcome.BEING_PUT})


class Channel(StrEnum):
    """How a question came."""

    ROOM = "room"
    """Asked in the room."""
    SENT_IN = "sent_in"
    """Sent in before the day."""
    READ_OUT = "read_out"
    """Read out for somebody online."""


class Question(Struct, frozen=True, kw_only=True):
    """One question. An asker that is neither a delegate nor a name stays anonymous everywhere."""

    id: str
    number: int
    text: str = ""
    first_text: str = ""
    """The wording in which it was first written down; `text` is that of now."""
    item_id: str | None = None
    asker_id: str | None = None
    """The delegate who asked, if it was one."""
    asker_name: str = ""
    addressee: str = ""
    channel: str = Channel.ROOM.value
    listed_id: str = ""
    """What the list calls it that it was sent in with; "" without one."""
    outcome: Outcome = Outcome.WAITING
    moved_to: Fraction | None = None
    """Where in the queue it was put by hand; None: where its number puts it."""
    recorded_at: datetime | None = None
    put_at: datetime | None = None
    """When it was put last."""
    closed_at: datetime | None = None
    spent: timedelta = timedelta(0)
    """For how long it was being put until it was last closed, in whole seconds, all times added."""
    follow_up_owner: str = ""
    follow_up_by: date | None = None
    merged_into: str | None = None
    also_asked: tuple[str, ...] = ()
    """The ids of the questions that were merged into it, in that order.

    Whether one of them still is, its own `merged_into` says: a late act may have gone before.
    """

    @property
    def place(self) -> tuple[Fraction, int]:
        """What a queue is sorted by."""
        return (Fraction(self.number) if self.moved_to is None else self.moved_to, self.number)

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody is to know who asked."""
        return self.asker_id is None and not self.asker_name
