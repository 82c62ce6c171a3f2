"""iCalendar files: each event of the calendar is a session, on the event's own clocks.

What the format says is read by the icalendar library (folded lines, time zones by name, by Windows
name or spelled out in the file); what it means for a running order is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from icalendar.error import InvalidCalendar
from icalendar.prop import vDDDTypes, vDuration
from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.event import YEARS
from eventdesk.core.invite_list import Problem
from eventdesk.core.said import Day, Number, said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.running_orders.instants import at_instant, at_local
from eventdesk.formats.running_orders.recurrences import instance_on, repeats
from eventdesk.formats.running_orders.refusals import broken_off, no_titles, of_another_kind
from eventdesk.formats.running_orders.sessions import ALWAYS_SAID, RawOrder, RawSession
from eventdesk.formats.running_orders.words import known_kind
from eventdesk.formats.source import Source
from eventdesk.formats.tables.csv_text import decode

MAX_BYTES = 16 * 1024 * 1024
MAX_EVENTS = 20_000
_LONGEST = timedelta(days=7)


class _Timed(Struct, frozen=True):
    """An event of the calendar with when it begins, and for how long it goes on."""

    event: Event
    start: datetime
    minutes: int | None


def read_calendar(source: Source, timezone: ZoneInfo, day: date) -> RawOrder:
    """Every event of every calendar in the file that has a time of day.

    Of one that repeats, the instance on `day` is taken, or else its first. A time without a zone,
    or of a zone that nobody knows, is one of the event's own clocks. Raises InputError: too_large,
    truncated_file, no_names.
    """
    events = _events(source)
    reader = _Reader(timezone, day, _moved(events))
    sessions = [reader.read(number, event) for number, event in enumerate(events, start=1)]
    if not events:
        raise no_titles(source.name, said("a calendar in it, but no events"))
    return RawOrder(
        sessions=[session for session in sessions if session is not None],
        problems=reader.problems,
        written_as="iCalendar",
    )


def _events(source: Source) -> list[Event]:
    if len(source.content) > MAX_BYTES:
        raise too_large(
            source.name, said("a calendar has at most {0} megabytes", MAX_BYTES // 1024**2)
        )
    text = decode(source.content, source.name).text
    upper = text.upper()
    if upper.count("BEGIN:VEVENT") > MAX_EVENTS:
        raise too_large(source.name, said("it has more than {0} events", Number(MAX_EVENTS)))
    if "BEGIN:VCALENDAR" not in upper:
        raise of_another_kind(source.name, said("no calendar, whatever its name says"))
    for part in ("VCALENDAR", "VEVENT"):
        if upper.count(f"BEGIN:{part}") != upper.count(f"END:{part}"):
            raise broken_off(source.name, said("a calendar"))
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        found = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, OSError,
            InvalidCalendar) as reason:  # fmt: skip
        raise broken_off(source.name, said("a calendar")) from reason
    return [event for event in found if isinstance(event, Event)]


def _moved(events: Sequence[Event]) -> frozenset[tuple[str, date]]:
    """Instances of repeating events that stand in the file once more, as they really are."""
    return frozenset(
        (_text(event, "UID"), moved.date())
        for event in events
        if isinstance(moved := _when(event, "RECURRENCE-ID"), datetime)
    )


class _Reader:
    """Makes sessions of events, and collects what was passed over."""

    def __init__(self, timezone: ZoneInfo, day: date, moved: frozenset[tuple[str, date]]) -> None:
        self._zone = timezone
        self._day = day
        self._moved = moved
        self.problems: list[Problem] = []

    def read(self, number: int, event: Event) -> RawSession | None:
        title = _text(event, "SUMMARY")
        if not title:
            self._note(
                number, "SUMMARY", said("This event has no title, so no item was taken from it.")
            )
            return None
        if _text(event, "STATUS").upper() == "CANCELLED":
            self._note(number, "STATUS", said("“{0}” is cancelled, so it was left out.", title))
            return None
        timed = self._timed(number, event, title)
        if timed is None:
            return None
        kind = known_kind(_text(event, "CATEGORIES"))
        room = _text(event, "LOCATION")
        listed_id = _text(event, "UID")
        told = {"location"} | ({"kind"} if kind else set())
        session = RawSession(
            row=number,
            title=title,
            minutes=timed.minutes,
            kind=kind,
            rooms=(room,) if room else (),
            listed_id=listed_id,
            fields=ALWAYS_SAID | told | ({"listed_id"} if listed_id else set()),
        )
        if timed.start.tzinfo is None:
            return at_local(session, timed.start)
        return at_instant(session, timed.start, self._zone)

    def _timed(self, number: int, event: Event, title: str) -> _Timed | None:
        start = _when(event, "DTSTART")
        if isinstance(start, date) and not isinstance(start, datetime):
            self._note(
                number, "DTSTART", said("“{0}” is for the whole day, so it was left out.", title)
            )
            return None
        if start is None:
            self._note(number, "DTSTART", said("“{0}” has no time that can be understood.", title))
            return None
        self._say_unknown_zone(number, event, title)
        timed = _Timed(event, start, _minutes(event, start))
        return self._instance(number, timed, title) if repeats(event) else timed

    def _instance(self, number: int, timed: _Timed, title: str) -> _Timed | None:
        """Of an event that repeats, the instance on the wanted day; its first if there is none."""
        local = timed.start if timed.start.tzinfo is None else timed.start.astimezone(self._zone)
        if (_text(timed.event, "UID"), self._day) in self._moved:
            return None
        found = instance_on(timed.event, timed.start, self._day, self._zone)
        if found is not None:
            return replace(timed, start=found)
        message = said(
            "“{0}” repeats, but not on {1}: its first time is taken.", title, Day(self._day)
        )
        if local.date() != self._day:
            self._note(number, "RRULE", message)
        return timed

    def _say_unknown_zone(self, number: int, event: Event, title: str) -> None:
        written = event.get("DTSTART")
        zone = written.params.get("TZID", "") if isinstance(written, vDDDTypes) else ""
        if zone and isinstance(written.dt, datetime) and written.dt.tzinfo is None:
            message = said(
                "“{0}” has a time zone nobody knows ({1}): the event’s own is taken.", title, zone
            )
            self._note(number, "DTSTART", message)

    def _note(self, number: int, column: str, message: str) -> None:
        self.problems.append(Problem(row=number, column=column, message=message))


def _text(event: Event, name: str) -> str:
    """A property as text on one line; the first of several."""
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None or isinstance(value, vDDDTypes):
        return ""
    written = value.to_ical().decode("utf-8", "replace") if name == "CATEGORIES" else str(value)
    return " ".join(written.replace("\0", "").split())


def _when(event: Event, name: str) -> date | datetime | None:
    """A date that can be reckoned with: at either end of time no zone can be applied to it."""
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    found = value.dt if isinstance(value, vDDDTypes) else None
    return found if isinstance(found, date) and found.year in YEARS else None


def _minutes(event: Event, start: datetime) -> int | None:
    """Its length by its end or its duration, where it says one that makes sense."""
    written = event.get("DURATION")
    length: timedelta | None = None
    if isinstance(written, vDDDTypes | vDuration):
        length = written.dt if isinstance(written.dt, timedelta) else None
    end = _when(event, "DTEND")
    if isinstance(end, datetime) and (end.tzinfo is None) == (start.tzinfo is None):
        length = end - start if end.tzinfo is None else end.astimezone(UTC) - start.astimezone(UTC)
    if length is None or not timedelta() < length <= _LONGEST:
        return None
    return length // timedelta(minutes=1) or None
