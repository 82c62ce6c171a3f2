"""The day log as it leaves the program: one row per entry, in words."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct


class LogRow(Struct, frozen=True, kw_only=True):
    """One entry. Both instants are aware UTC; a writer shows them with the event's offset."""

    sequence: int
    happened_at: datetime
    recorded_at: datetime
    desk: str
    operator: str
    """A name, or "" when nobody had said who is at the desk."""
    action: str
    """For example `delegate.checked_in`."""
    sentence: str
    subject: str
    subject_name: str
    undone: bool
    refused: bool
    act: str
    """UUID of the act, as text."""
    hash: str
    """Hex."""


class LogHead(Struct, frozen=True, kw_only=True):
    """The newest entry of the chain at the time of writing."""

    sequence: int
    hash: str


class LogEvent(Struct, frozen=True, kw_only=True):
    """What a log says of the event it belongs to. `timezone` is an IANA name."""

    name: str
    day: date
    timezone: str
    host: str = ""
    venue: str = ""
    marking: str = ""
