"""A stretch of the day as somebody types it: "9-10:30", "after 14", "last 10 min"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_FROM_TO = re.compile(rf"(?:from )?{_TIME} ?(?:-|–|to|until) ?{_TIME}")
_AFTER = re.compile(rf"(?:after|from|since) {_TIME}|{_TIME} ?[-–]")
_BEFORE = re.compile(rf"(?:before|until|to) {_TIME}|[-–] ?{_TIME}")
_LENGTH = re.compile(r"(\d{1,4}) ?(min|mins|minutes?|h|hours?)?")
_LAST = "last"
_AT = re.compile(_TIME)


class When(Struct, frozen=True, kw_only=True):
    """A stretch on the event's clocks, its end not included, or the last `minutes` until now."""

    start: time | None = None
    end: time | None = None
    minutes: int | None = None

    def instants(
        self, day: date, zone: ZoneInfo, now: datetime
    ) -> tuple[datetime | None, datetime | None]:
        """From when until when, on the day of the event; None where the stretch is open."""
        if self.minutes is not None:
            return now - timedelta(minutes=self.minutes), None
        start = None if self.start is None else datetime.combine(day, self.start, zone)
        if self.end is None:
            return start, None
        over_night = self.start is not None and self.end <= self.start
        last = day + timedelta(days=1) if over_night else day
        return start, datetime.combine(last, self.end, zone)


def read_when(typed: str, last: str = _LAST) -> When | None:
    """The stretch that was typed; None if it is not understood.

    A bare hour is that whole hour, a bare minute that minute; "10 min" are the last ten. `last` is
    what the language of the window says for that word, beside our own.
    """
    said = " ".join(typed.casefold().split())
    minutes = _last_minutes(said, {_LAST, last.casefold()})
    if minutes is not None:
        return When(minutes=minutes)
    try:
        return _stretch(said)
    except ValueError:
        return None


def _last_minutes(said: str, words: set[str]) -> int | None:
    """How many minutes until now are meant, if any: after such a word, or with their unit."""
    first, _, rest = said.partition(" ")
    found = _LENGTH.fullmatch(rest if first in words else said)
    if found is None or not (found[2] or first in words):
        return None
    return int(found[1]) * (60 if (found[2] or "").startswith("h") else 1)


def _stretch(said: str) -> When | None:
    """A stretch between times of day; ValueError where there is no such time."""
    if found := _FROM_TO.fullmatch(said):
        return When(start=_time(found[1], found[2]), end=_time(found[3], found[4]))
    if found := _AFTER.fullmatch(said):
        return When(start=_time(found[1] or found[3], found[2] or found[4]))
    if found := _BEFORE.fullmatch(said):
        return When(end=_time(found[1] or found[3], found[2] or found[4]))
    if found := _AT.fullmatch(said):
        start = _time(found[1], found[2])
        length = timedelta(minutes=1) if found[2] else timedelta(hours=1)
        return When(start=start, end=(datetime.combine(date.min, start) + length).time())
    return None


def _time(hour: str, minute: str | None) -> time:
    return time(int(hour) % 24 if int(hour) == 24 else int(hour), int(minute or 0))  # noqa: PLR2004
