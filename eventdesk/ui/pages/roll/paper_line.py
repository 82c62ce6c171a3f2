"""A line that a warden wrote: a code, how many of a party, and a time of day behind it."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from eventdesk.core.event import Event
from eventdesk.core.paper.line import Amiss, on_the_day, read_line
from eventdesk.core.roll.calls import RollCall


class FoundLine(Struct, frozen=True, kw_only=True):
    """`at` is None where no time was written, `heads` where it is not said how many.

    `unclear` is a part of the line that is neither.
    """

    code: str
    at: datetime | None = None
    heads: int | None = None
    unclear: str = ""


def found_line(words: str, now: datetime, event: Event, call: RollCall | None) -> FoundLine | None:
    """What was typed, "K7 PX 1012" or "k7px x3 10.12"; None where there is no code in it.

    The time is of the day on which the roll was called, which need not be the first of the event.
    """
    read = read_line(words)
    if read.amiss is Amiss.NO_CODE:
        return None
    clock = read.came or read.left
    day = event.date if call is None else call.called_at.astimezone(event.zone).date()
    at = None if clock is None else on_the_day(clock, day, event.zone, now).astimezone(UTC)
    return FoundLine(code=read.code, at=at, heads=read.heads, unclear=read.unclear)
