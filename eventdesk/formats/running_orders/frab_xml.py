"""Schedules in XML: frab and pentabarf (day, room, event), and others of that kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import said
from eventdesk.formats.running_orders.clock_times import read_clock, read_minutes
from eventdesk.formats.running_orders.instants import at_instant, at_local, read_instant, read_local
from eventdesk.formats.running_orders.people import split_people, without_doubles
from eventdesk.formats.running_orders.refusals import no_times, no_titles, of_another_kind
from eventdesk.formats.running_orders.sessions import ALWAYS_SAID, RawOrder, RawSession
from eventdesk.formats.running_orders.words import known_kind
from eventdesk.formats.running_orders.written_days import WrittenDay, on_date, read_day
from eventdesk.formats.running_orders.xml_tree import Element, read_xml
from eventdesk.formats.source import Source

NIGHT_UNTIL = timedelta(hours=6)
"""Where a day of such a schedule does not say when it begins, it ends at this hour."""

_EVENTS = frozenset({"event", "entry", "session", "talk", "item", "vevent", "slot"})
_WEB = frozenset({"html"})
_PEOPLE = ("persons", "speakers", "presenters", "people")
_PERSON = ("person", "speaker", "presenter")


def read_schedule_xml(source: Source, timezone: ZoneInfo) -> RawOrder:
    """Every event of the schedule, day by day and room by room as it stands there.

    An event's own `start` counts before its `date`, whose offset is often made up. Raises
    InputError: what `read_xml` refuses, wrong_type for XML of another kind, no_names.
    """
    root = read_xml(source.content, source.name)
    told = ("start", "begin", "date") if root.name == "schedule" else ("start", "begin")
    found = [one for one in _walk(root, None, "") if one[0].text_of(*told)]
    if not found:
        if root.name != "schedule":
            what = said("XML of another kind (its outermost element is “{0}”)", root.name)
            raise of_another_kind(source.name, what)
        raise no_titles(source.name, said("a schedule in it, but no events"))
    sessions: list[RawSession] = []
    problems: list[Problem] = []
    for number, (event, day, room) in enumerate(found, start=1):
        session = _session(event, number, day, room, timezone)
        if session is not None and session.start is not None:
            sessions.append(session)
        else:
            message = said("This event has no title, or no time that can be understood: left out.")
            problems.append(Problem(row=number, column="start", message=message))
    if not sessions:
        raise no_times(source.name, said("events, but none with a title and a time"))
    return RawOrder(
        sessions=sessions, problems=problems, written_as=said("frab XML"), night_until=NIGHT_UNTIL
    )


def _walk(
    element: Element, day: date | None, room: str
) -> Iterator[tuple[Element, date | None, str]]:
    """Every event with the day and the room within which it stands."""
    if element.name == "day":
        day = _date(element.attributes.get("date", "")) or day
    if element.name == "room":
        room = " ".join(element.attributes.get("name", "").split()) or room
    for child in element.children:
        if child.name in _EVENTS and child.text_of("title", "summary", "name"):
            yield child, day, room
        else:
            yield from _walk(child, day, room)


def _session(
    event: Element, number: int, day: date | None, room: str, timezone: ZoneInfo
) -> RawSession | None:
    title = event.text_of("title", "summary", "name")
    if not title:
        return None
    rooms = _rooms(event, room)
    speakers = _speakers(event)
    kind = known_kind(event.text_of("type")) or known_kind(event.text_of("track", "category"))
    listed_id = event.attributes.get("guid", "") or event.attributes.get("id", "")
    said = {"speakers", "location"}
    said |= ({"kind"} if kind else set()) | ({"listed_id"} if listed_id else set())
    session = RawSession(
        row=number,
        title=title,
        minutes=read_minutes(event.text_of("duration", "length")),
        kind=kind,
        speakers=speakers,
        rooms=rooms,
        listed_id=listed_id,
        fields=ALWAYS_SAID | said,
    )
    return _timed(session, event, day, timezone)


def _timed(session: RawSession, event: Element, day: date | None, timezone: ZoneInfo) -> RawSession:
    written = event.text_of("start", "begin")
    dated = event.text_of("date")
    for text in (written, dated if not written else ""):
        if instant := read_instant(text):
            return at_instant(session, instant, timezone)
        if local := read_local(text):
            return at_local(session, local)
    own_day, rest = read_day(written)
    own_day = own_day or (on_date(day) if day else read_day(dated)[0])
    start = read_clock(rest or written)
    placed = replace(session, day=own_day, start=start, end=read_clock(event.text_of("end")))
    return in_the_night(placed, day, _date(dated))


def in_the_night(session: RawSession, day: date | None, own: date | None) -> RawSession:
    """An event listed under a day, whose own date is the day after, belongs to that day's night."""
    if day is None or session.start is None or own == day:
        return session
    if own is None:
        return replace(session, under_day=True)
    later = own - day == timedelta(days=1) and session.start < NIGHT_UNTIL * 2
    return replace(session, start=session.start + timedelta(days=1)) if later else session


def _rooms(event: Element, room: str) -> tuple[str, ...]:
    own = event.text_of("room", "location") or room
    return (own,) if own else ()


def _speakers(event: Element) -> tuple[str, ...]:
    """Persons as elements of their own, within a list of them or without, or several in one."""
    lists = [one for name in _PEOPLE for one in event.every(name)]
    holders = [event, *lists]
    persons = [one for holder in holders for name in _PERSON for one in holder.every(name)]
    names = [_name(person) for person in persons]
    if not names:
        names = [one.text for one in lists] or [event.text_of(*_PEOPLE, *_PERSON)]
    return without_doubles(name for written in names for name in split_people(written))


def _name(person: Element) -> str:
    return person.text_of("name", "public_name", "display_name", "full_name") or person.text


def _date(text: str) -> date | None:
    day: WrittenDay | None = read_day(text)[0]
    return None if day is None else day.on
