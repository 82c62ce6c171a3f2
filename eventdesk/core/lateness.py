"""Lengths of time as people read them: whole minutes, rounded to the safe side, and words.

What is missing (a deficit) rounds up; what is left (slack, a latest start) rounds down; lateness
drops its seconds, so that less than a minute either way is "on time".
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from eventdesk.core.said import Said, said

Minute = Callable[[datetime], str]
"""How an instant is written as a time of day of the event."""
MINUTE = timedelta(minutes=1)


SECONDS_BELOW = timedelta(minutes=3)
"""A time that people watch shows its seconds from here on."""
HOURS_FROM = timedelta(hours=10)
"""From here on, the night before, hours say enough."""


def as_watched(wait: timedelta) -> timedelta:
    """A time that nobody is speaking in: begun minutes, and seconds only for the last few."""
    return wait if wait <= SECONDS_BELOW else minutes_up(wait) * MINUTE


def minutes_up(length: timedelta) -> int:
    """Whole minutes, rounded up: for what is missing."""
    return -(-length // MINUTE)


def minutes_down(length: timedelta) -> int:
    """Whole minutes, rounded down: for what is left. Less than nothing becomes more so."""
    return length // MINUTE


def minutes_late(lateness: timedelta) -> int:
    """Whole minutes without the seconds: 0 for less than a minute early or late."""
    minutes = abs(lateness) // MINUTE
    return minutes if lateness > timedelta(0) else -minutes


def minute_down(instant: datetime) -> datetime:
    """The whole minute that the instant lies in: for a latest start."""
    return instant.replace(second=0, microsecond=0)


def lateness_in_words(behind: timedelta) -> str:
    """Say how the day stands: "6 min behind", "2 min ahead" or "on time"."""
    return _in_words(behind, said("{0} min behind"), said("{0} min ahead"))


def start_in_words(late: timedelta) -> str:
    """Say how one item began: "3 min late", "2 min early" or "on time"."""
    return _in_words(late, _LATE, _EARLY)


def punctuality_in_words(started_late: timedelta, ended_late: timedelta | None) -> str:
    """Say the two facts of a fixed item: "started 4 min late, ended on time".

    `ended_late` is None while the item has not ended; then only the first fact is known.
    """
    started = said("started {0}", start_in_words(started_late))
    if ended_late is None:
        return started
    return said("{0}, ended {1}", started, start_in_words(ended_late))


def length_in_words(length: timedelta) -> str:
    """A length with its unit, whichever way it goes: "45 s", "10 min", "1 h 5 min"."""
    seconds = round(abs(length).total_seconds())
    if seconds < MINUTE.total_seconds():
        return said("{0} s", seconds)
    hours, minutes = divmod(round(seconds / MINUTE.total_seconds()), 60)
    if not hours:
        return said("{0} min", minutes)
    return said("{0} h {1} min", hours, minutes) if minutes else said("{0} h", hours)


_LATE, _EARLY = said("{0} min late"), said("{0} min early")


def _in_words(lateness: timedelta, late: Said, early: Said) -> Said:
    minutes = minutes_late(lateness)
    if minutes == 0:
        return said("on time")
    return (late if minutes > 0 else early).format(abs(minutes))
