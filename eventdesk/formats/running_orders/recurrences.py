"""Events of a calendar that repeat: the one instance that falls on the day that is wanted."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Event
from icalendar.prop import vDDDLists, vRecur

from eventdesk.core.event import YEARS

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
"""What repeats every second since 1970 is not counted through."""
_DAY = timedelta(days=1)


def repeats(event: Event) -> bool:
    """Whether the event happens more than once."""
    return "RRULE" in event or "RDATE" in event


def instance_on(event: Event, start: datetime, day: date, timezone: ZoneInfo) -> datetime | None:
    """The start of its instance that is on `day` on the event's clocks, or None.

    The clock of an instance is that of the calendar's own zone: 09:00 stays 09:00 in summer.
    """
    gone = _dates(event, "EXDATE")
    candidates = [*_by_rule(event, start, day), *_dates(event, "RDATE")]
    for one in candidates:
        local = one.replace(tzinfo=start.tzinfo) if one.tzinfo is None else one
        shown = local if local.tzinfo is None else local.astimezone(timezone)
        if shown.date() == day and not any(_same(local, other) for other in gone):
            return local
    return None


def _by_rule(event: Event, start: datetime, day: date) -> list[datetime]:
    """Instances by the rule, as clocks of the calendar's own zone, about that day."""
    rule = event.get("RRULE")
    if not isinstance(rule, vRecur):
        return []
    frequency = str((rule.get("FREQ") or [""])[0]).upper()
    interval = (rule.get("INTERVAL") or [1])[0]
    if frequency not in _FREQUENCIES or not isinstance(interval, int) or interval < 1:
        return []
    wall = start.replace(tzinfo=None)
    bare = {key: value for key, value in rule.items() if str(key).upper() != "UNTIL"}
    middle = datetime.combine(day, time())
    try:
        found = rrulestr(_written(vRecur(bare)), dtstart=wall).between(
            middle - _DAY, middle + 2 * _DAY, inc=True
        )
    except (ValueError, TypeError, OverflowError):
        return []
    last = _until(rule, start)
    return [one for one in found if last is None or one <= last]


def _written(rule: vRecur) -> str:
    written: bytes = rule.to_ical()  # type: ignore[no-untyped-call]
    return written.decode("utf-8", "replace")


def _until(rule: vRecur, start: datetime) -> datetime | None:
    """The last clock of the rule; a bare date lasts to its end, and the year 9999 for ever."""
    written = (rule.get("UNTIL") or [None])[0]
    if isinstance(written, date) and written.year not in YEARS:
        return None if written.year >= YEARS.stop else datetime.combine(date.min, time())
    if isinstance(written, datetime):
        if written.tzinfo is not None and start.tzinfo is not None:
            written = written.astimezone(start.tzinfo)
        return written.replace(tzinfo=None)
    return datetime.combine(written, time.max) if isinstance(written, date) else None


def _dates(event: Event, name: str) -> list[datetime]:
    written = event.get(name)
    lists = written if isinstance(written, list) else [written]
    return [
        one.dt
        for dates in lists
        if isinstance(dates, vDDDLists)
        for one in dates.dts
        if isinstance(one.dt, datetime) and one.dt.year in YEARS
    ]


def _same(one: datetime, other: datetime) -> bool:
    if one.tzinfo is None or other.tzinfo is None:
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return one.astimezone(UTC) == other.astimezone(UTC)
