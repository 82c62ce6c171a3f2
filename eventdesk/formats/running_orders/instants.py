"""Instants that carry their own offset from UTC, as sessions on the event's clocks."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from eventdesk.core.event import YEARS
from eventdesk.formats.running_orders.sessions import RawSession
from eventdesk.formats.running_orders.written_days import on_date

_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})", re.IGNORECASE)


def read_instant(text: str) -> datetime | None:
    """An ISO instant that carries its own offset, or None."""
    cleaned = text.strip()
    if _INSTANT.fullmatch(cleaned) is None:
        return None
    try:
        instant = datetime.fromisoformat(cleaned.upper().replace(" ", "T", 1))
    except ValueError:
        return None
    return instant if instant.tzinfo is not None and instant.year in YEARS else None


def read_local(text: str) -> datetime | None:
    """A date with a time that carries no offset: it is one of the event's own clocks."""
    try:
        local = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    has_clock = "T" in text.upper() or ":" in text
    return local if has_clock and local.tzinfo is None and local.year in YEARS else None


def at_instant(session: RawSession, instant: datetime, timezone: ZoneInfo) -> RawSession:
    """The session with its day and clock as the event's clocks show them at that instant."""
    return replace(
        at_local(session, instant.astimezone(timezone).replace(tzinfo=None)),
        instant=instant.astimezone(UTC),
    )


def at_local(session: RawSession, local: datetime) -> RawSession:
    """The session at a time of the event's own clocks."""
    midnight = datetime.combine(local.date(), time())
    start = timedelta(minutes=(local - midnight) // timedelta(minutes=1))
    return replace(session, day=on_date(local.date()), start=start)
