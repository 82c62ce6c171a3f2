"""Schedules in JSON: what pretalx and frab export, what their interfaces answer, and Ontime's own.

An object with a title and a time is a session, wherever it stands; the day and the room that it
does not say itself are those within which it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import said
from eventdesk.formats.running_orders.clock_times import read_clock, read_clock_range, read_minutes
from eventdesk.formats.running_orders.frab_xml import NIGHT_UNTIL, in_the_night
from eventdesk.formats.running_orders.instants import at_instant, at_local, read_instant, read_local
from eventdesk.formats.running_orders.json_tree import (
    JsonObject,
    Value,
    bare_key,
    objects_in,
    plain,
    read_json,
    text_in,
)
from eventdesk.formats.running_orders.ontime_project import is_ontime, read_ontime
from eventdesk.formats.running_orders.people import split_people, without_doubles
from eventdesk.formats.running_orders.refusals import no_times, of_another_kind
from eventdesk.formats.running_orders.sessions import ALWAYS_SAID, RawOrder, RawSession
from eventdesk.formats.running_orders.words import known_kind
from eventdesk.formats.running_orders.written_days import on_date, read_day
from eventdesk.formats.source import Source

_TITLES = ("title", "name", "summary", "subject", "sessiontitle", "titel", "titre", "titulo")
_STARTS = (
    "start",
    "starttime",
    "startsat",
    "startat",
    "startdate",
    "begin",
    "from",
    "time",
    "dtstart",
)
_ENDS = ("end", "endtime", "endsat", "endat", "enddate", "to", "until", "dtend")
_LENGTHS = ("duration", "durationminutes", "durationmin", "length", "minutes")
_PEOPLE = ("persons", "speakers", "participants", "presenters", "people", "speaker", "presenter")
_ROOMS = ("room", "location", "venue", "stage", "hall", "place")
_IDS = ("guid", "code", "id", "uid")
_HOLDERS = frozenset({"days", "rooms", "events", "talks", "sessions", "conference", "schedule"})
"""What has one of these holds sessions, and is none."""
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}")
_QUOTED = 40
"""How much of an unreadable value a sentence quotes."""
_GONE = frozenset({"canceled", "cancelled", "rejected", "withdrawn", "deleted", "draft"})


class _Found(Struct, frozen=True):
    """A session with what stands around it."""

    itself: JsonObject
    slot: JsonObject
    day: date | None
    room: str


def read_schedule_json(source: Source, timezone: ZoneInfo) -> RawOrder:
    """Every session of the schedule, in the order of the file.

    An event's own clock counts before its date, whose offset is often made up. Raises InputError:
    what `read_json` refuses, wrong_type for JSON of another kind, no_times.
    """
    root = read_json(source.content, source.name)
    if isinstance(root, dict) and is_ontime(root):
        return read_ontime(root, source.name)
    found = list(_walk(root, None, ""))
    if not found:
        if any(_has_title(one) for one in _every_object(root)):
            raise no_times(source.name, said("titles, but no times beside them"))
        raise of_another_kind(source.name, said("JSON of another kind"))
    reader = _Reader(timezone)
    sessions = [reader.read(number, one) for number, one in enumerate(found, start=1)]
    return RawOrder(
        sessions=[session for session in sessions if session is not None],
        problems=reader.problems,
        written_as=said("pretalx JSON"),
        night_until=NIGHT_UNTIL,
    )


def _walk(value: Value, day: date | None, room: str) -> Iterator[_Found]:
    if isinstance(value, list):
        for one in value:
            yield from _walk(one, day, room)
    if not isinstance(value, dict):
        return
    if _has_title(value) and not _HOLDERS & value.keys():
        slots = objects_in(value.get("slots")) or objects_in(value.get("slot"))
        timed = [slot for slot in slots if text_in(slot, *_STARTS)]
        if timed or text_in(value, *_STARTS):
            for slot in timed or [value]:
                yield _Found(value, slot, day, room)
            return
    day = _date(plain(value.get("date"))) or day
    for key, child in value.items():
        if key == "rooms" and isinstance(child, dict):
            for name, sessions in child.items():
                yield from _walk(sessions, day, plain(name))
        else:
            yield from _walk(child, _date(key) or day, room)


def _has_title(value: Value) -> bool:
    return isinstance(value, dict) and bool(text_in(value, *_TITLES))


def _every_object(value: Value) -> Iterator[dict[str, Value]]:
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from _every_object(child)
    elif isinstance(value, list):
        for child in value:
            yield from _every_object(child)


def _date(text: str) -> date | None:
    day = read_day(text)[0] if _DATED.match(text) else None
    return None if day is None else day.on


class _Reader:
    """Makes sessions of what was found, and collects what was left out."""

    def __init__(self, timezone: ZoneInfo) -> None:
        self._zone = timezone
        self.problems: list[Problem] = []

    def read(self, number: int, found: _Found) -> RawSession | None:
        itself, slot = found.itself, found.slot
        title = text_in(itself, *_TITLES)
        if not title:
            return None
        if text_in(itself, "state", "status").lower() in _GONE:
            message = said(
                "“{0}” is cancelled or not accepted in this file, so it was left out.", title
            )
            self.problems.append(Problem(row=number, column="state", message=message))
            return None
        kind = known_kind(text_in(itself, "type", "submission_type", "kind"))
        kind = kind or known_kind(text_in(itself, "track", "category"))
        listed_id = text_in(itself, *_IDS)
        room = text_in(slot, *_ROOMS) or text_in(itself, *_ROOMS) or found.room
        told = {"speakers", "location"}
        told |= ({"kind"} if kind else set()) | ({"listed_id"} if listed_id else set())
        session = RawSession(
            row=number,
            title=title,
            minutes=_minutes(slot) or _minutes(itself),
            kind=kind,
            speakers=_speakers(itself),
            rooms=(room,) if room else (),
            listed_id=listed_id,
            fields=ALWAYS_SAID | told,
        )
        return self._timed(session, slot, found.day)

    def _timed(self, session: RawSession, slot: JsonObject, day: date | None) -> RawSession | None:
        written, dated = text_in(slot, *_STARTS), text_in(slot, "date", "day")
        end = text_in(slot, *_ENDS)
        if instant := read_instant(written):
            return self._until(at_instant(session, instant, self._zone), instant, end)
        if local := read_local(written):
            return self._until(at_local(session, local), local, end)
        own = _date(dated)
        start, until = read_clock_range(written) or (read_clock(written), read_clock(end))
        if start is None:
            message = said(
                "“{0}” is not understood as a time, so it was left out.", written[:_QUOTED]
            )
            self.problems.append(Problem(row=session.row, column="start", message=message))
            return None
        placed = day or own
        timed = replace(
            session,
            day=on_date(placed) if placed else read_day(dated)[0],
            start=start,
            end=until,
        )
        return in_the_night(timed, day, own)

    def _until(self, session: RawSession, start: datetime, written: str) -> RawSession:
        """The session with its end as another instant, where it has no length of its own."""
        end = read_instant(written) or read_local(written)
        if session.minutes or end is None or (end.tzinfo is None) != (start.tzinfo is None):
            return session
        minutes = (end - start) // timedelta(minutes=1)
        return replace(session, minutes=minutes if minutes > 0 else None)


def _minutes(holder: JsonObject) -> int | None:
    return read_minutes(text_in(holder, *_LENGTHS))


def _speakers(itself: JsonObject) -> tuple[str, ...]:
    names: list[str] = []
    for key in _PEOPLE:
        value = next((one for name, one in itself.items() if bare_key(name) == key), None)
        if isinstance(value, str):
            names += split_people(value)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                names.append(text_in(one, "public_name", "name", "full_name", "display_name"))
            elif isinstance(one, str) and isinstance(value, list):
                names += split_people(one)
    return without_doubles(names)
