"""Running orders that somebody typed: a line for each item, speakers below it, days as headings."""

from __future__ import annotations

import re
from datetime import timedelta

from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import said
from eventdesk.formats.running_orders.names_behind import with_names_behind
from eventdesk.formats.running_orders.people import (
    is_name,
    opens_with_a_person,
    said_to_be_people,
    split_people,
    without_doubles,
)
from eventdesk.formats.running_orders.places import is_place
from eventdesk.formats.running_orders.refusals import no_times
from eventdesk.formats.running_orders.sessions import ALWAYS_SAID, RawOrder, RawSession
from eventdesk.formats.running_orders.text_lines import (
    TimedLine,
    read_timed_line,
    take_length,
    undressed,
)
from eventdesk.formats.running_orders.written_days import WrittenDay, read_day
from eventdesk.formats.source import Source
from eventdesk.formats.tables.csv_text import decode

MAX_LINES = 5_000
_LONGEST_TITLE = 300
_SHORTEST_DAY = timedelta(hours=3)
_LONGEST_SPEAKERS = 140
_MOST_WORDS_OF_SPEAKERS = 14

_DASH = re.compile(r"\s+[\u2013\u2014-]\s+")
_BEFORE_HONOUR = re.compile(r",\s+(?=(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Rt Hon)\b)")
_CELLS = re.compile(r"\t+|\s*\|\s*|\s{3,}")
_ROOM = re.compile(
    r"^(?:room|raum|saal|salle|sala|venue|location|ort|lieu|lugar|stage|where)\s*[:\u2013-]\s*(\S.*)$",
    re.IGNORECASE,
)
_IN_BRACKETS_BEHIND = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]$")
_MANY_CELLS = re.compile(r"(?:[,;][^,;]*){3}")
_SENTENCE_END = re.compile(r"[.!?\u2026:]$")
_SEPARATED = re.compile(r"\d[:.h]\d\d")


def read_typed_text(source: Source) -> RawOrder:
    """Every line with a time, what stands below it as its title or speakers, the rest passed over.

    Raises InputError: no_times where no line has one, and what decoding refuses.
    """
    text = decode(source.content, source.name).text
    reader = _LineReader(four_figures=not _SEPARATED.search(text))
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text)[:MAX_LINES], start=1):
        reader.read(number, line)
    reader.finish()
    if not any(session.start is not None for session in reader.sessions):
        raise no_times(source.name, said("no times: each item needs a line that begins with one"))
    return RawOrder(
        sessions=with_names_behind(reader.sessions),
        problems=reader.problems,
        written_as=said("typed text"),
        in_order=True,
    )


def has_timed_lines(text: str) -> bool:
    """Whether a text reads like a typed running order: lines that begin with a time, or end so.

    A line of many cells that happens to end with a time is a row of some table.
    """
    four = not _SEPARATED.search(text)
    lines = (undressed(line) for line in text.splitlines()[:MAX_LINES])
    return any(
        found.start is not None and _MANY_CELLS.search(line) is None
        for line in lines
        if (found := read_timed_line(line, four_figures=four)) is not None
    )


class _LineReader:
    """Goes through the lines with what they may still belong to."""

    def __init__(self, *, four_figures: bool) -> None:
        self._four_figures = four_figures
        self._day: WrittenDay | None = None
        self._room = ""
        self._open: RawSession | None = None
        self._after_blank = False
        self.sessions: list[RawSession] = []
        self.problems: list[Problem] = []

    def read(self, number: int, line: str) -> None:
        bare = undressed(line)
        if not bare or not any(map(str.isalnum, bare)):
            self._after_blank = True
            return
        day, rest = read_day(bare)
        timed = read_timed_line(rest, four_figures=self._four_figures)
        if day is not None and timed is not None:
            self._day = day
            if _is_span_of_day(timed):
                self.finish()
                return
        if timed is not None:
            self._begin(number, timed)
        elif day is not None and self._is_heading(rest):
            self.finish()
            self._day = day
        elif room := _ROOM.match(bare):
            self._take_room(room[1].strip())
        else:
            self._continue(number, bare)
        self._after_blank = False

    def finish(self) -> None:
        """Close the item that is open; one that never got a title is a problem."""
        session, self._open = self._open, None
        if session is None:
            return
        if session.title:
            self.sessions.append(session)
        else:
            self._note(session.row, said("This line has a time and no title, so it was left out."))

    def _is_heading(self, rest: str) -> bool:
        """Whether a line that begins with a day is about that day: no sentence goes on after it."""
        return len(rest.split()) <= 6 and not _SENTENCE_END.search(rest)  # noqa: PLR2004

    def _begin(self, number: int, timed: TimedLine) -> None:
        self.finish()
        fields = ALWAYS_SAID | ({"location"} if self._room else set())
        session = RawSession(
            row=number,
            title="",
            day=self._day,
            start=timed.start,
            end=timed.end,
            says_half=timed.says_half,
            fixed=bool(timed.sharp),
            guessed_from=(("fixed", timed.sharp),) if timed.sharp else (),
            undecided=timed.start is None,
            rooms=(self._room,) if self._room else (),
            fields=fields,
        )
        self._open = _filled(session, timed.rest) if timed.rest else session

    def _continue(self, number: int, line: str) -> None:
        """A line without a time: the title still missing, speakers, or nothing of ours."""
        session = self._open
        if session is None:
            self._note(number, said("This line has no time, so it was passed over."))
        elif not session.title:
            self._open = _filled(session, line)
        elif session.minutes is not None and take_length(line)[1] is not None:
            self._follow(number, line)
        elif not self._after_blank and is_place(line):
            self._open = _with_room(session, line)
        elif not self._after_blank and _may_be_people(line):
            self._open = _with_speakers(session, line)
        else:
            self._note(number, said("This line has no time, so it was passed over."))

    def _follow(self, number: int, line: str) -> None:
        """An item that says how long it is and not when: it begins when the one above it ends."""
        self.finish()
        rooms = (self._room,) if self._room else ()
        fields = ALWAYS_SAID | ({"location"} if rooms else set())
        session = RawSession(
            row=number, title="", day=self._day, start=None, rooms=rooms, fields=fields
        )
        self._open = _filled(session, line)

    def _take_room(self, room: str) -> None:
        """A line that names a room: of the item above it, or of all that follow."""
        if self._open is not None and self._open.title and not self._after_blank:
            self._open = _with_room(self._open, room)
            return
        self.finish()
        self._room = room

    def _note(self, number: int, message: str) -> None:
        self.problems.append(Problem(row=number, column="", message=message))


def _is_span_of_day(timed: TimedLine) -> bool:
    """Whether a dated line says from when to when the whole of it goes on: "Monday, 9:00–17:00"."""
    if timed.start is None or timed.end is None or not (not timed.rest or is_place(timed.rest)):
        return False
    return (timed.end - timed.start) % timedelta(hours=12) >= _SHORTEST_DAY or (
        timed.end - timed.start >= _SHORTEST_DAY
    )


def _filled(session: RawSession, text: str) -> RawSession:
    """The session with its title, and whatever else stands on that line."""
    text, minutes = take_length(text)
    if minutes is not None:
        session = replace(session, minutes=minutes)
    title, *others = [cell.strip() for cell in _CELLS.split(text.strip(" |")) if cell.strip()] or [
        ""
    ]
    parts = _DASH.split(_BEFORE_HONOUR.sub(" – ", title))
    for at in range(1, len(parts)):
        people = " – ".join(parts[at:])
        if opens_with_a_person(people) or said_to_be_people(people):
            title = " – ".join(parts[:at])
            others.insert(0, people)
            break
    if (behind := _IN_BRACKETS_BEHIND.search(title)) and (
        is_place(behind[1]) or opens_with_a_person(behind[1])
    ):
        others.append(behind[1])
        title = title[: behind.start()]
    session = replace(session, title=" ".join(title.split())[:_LONGEST_TITLE])
    for other in others:
        session = _with_room(session, other) if is_place(other) else _with_speakers(session, other)
    return session


def _with_speakers(session: RawSession, line: str) -> RawSession:
    names = without_doubles((*session.speakers, *split_people(line)))
    return replace(session, speakers=names, fields=session.fields | {"speakers"})


def _with_room(session: RawSession, room: str) -> RawSession:
    return replace(session, rooms=(" ".join(room.split()),), fields=session.fields | {"location"})


def _may_be_people(line: str) -> bool:
    """Whether a short line right below an item names who speaks: no sentence, no place."""
    if said_to_be_people(line) or is_name(line) or opens_with_a_person(line):
        return True
    short = len(line) <= _LONGEST_SPEAKERS and len(line.split()) <= _MOST_WORDS_OF_SPEAKERS
    return short and line[:1].isupper() and not _SENTENCE_END.search(line) and not is_place(line)
