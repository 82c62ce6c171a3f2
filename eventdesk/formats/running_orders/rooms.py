"""Which room is shown where things happen at the same time in several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.name_keys import fold
from eventdesk.core.said import said
from eventdesk.formats.running_orders.sessions import RawSession

_PARTS = ", ", ";", " / ", " + ", " & "
_EVERYWHERE = frozenset(
    {"all", "allrooms", "everywhere", "plenary", "plenum", "alle", "alleraume", "tous", "toutes"}
    | {"touteslessalles", "todas", "todos", "both", "bothrooms", "beide"}
)


class ChosenRoom(Struct, frozen=True, kw_only=True):
    """The sessions that whoever sits in one room sees."""

    sessions: list[RawSession]
    rooms: tuple[str, ...]
    room: str
    problems: list[Problem]


def choose_room(sessions: Sequence[RawSession], wanted: str | None) -> ChosenRoom:
    """The room that somebody wants, "" for all; else the one with the most items.

    What is the same in several rooms at once is one session. What has no room, or one in which
    nothing else goes on elsewhere, is for everybody.
    """
    merged = _merged(_with_parts(sessions))
    rooms = _parallel(merged)
    if not rooms:
        return ChosenRoom(sessions=merged, rooms=(), room="", problems=[])
    room = _wanted(rooms, wanted)
    if room is None:
        counts = Counter(one for session in merged for one in session.rooms if one in rooms)
        room = max(rooms, key=lambda one: counts[one])
    if not room:
        return ChosenRoom(sessions=merged, rooms=rooms, room="", problems=[])
    shown = [_shown_in(one, room, rooms) for one in merged if _is_seen_from(one, room, rooms)]
    problems = []
    if _wanted(rooms, wanted) is None:
        message = said(
            "Things happen in {0} rooms at the same time; “{1}” is shown.", len(rooms), room
        )
        problems.append(
            Problem(row=shown[0].row, column="location", message=message, is_notice=True)
        )
    return ChosenRoom(sessions=shown, rooms=rooms, room=room, problems=problems)


def _wanted(rooms: Sequence[str], wanted: str | None) -> str | None:
    """The room that somebody decided on, None if nobody did or there is no such room today."""
    return wanted if wanted is not None and (not wanted or wanted in rooms) else None


def _with_parts(sessions: Sequence[RawSession]) -> list[RawSession]:
    """Sessions in "A, B" as in both, where one of these is a room of its own elsewhere."""
    known = {room for one in sessions for room in one.rooms}
    return [replace(one, rooms=_parts(one.rooms, known)) for one in sessions]


def _parts(rooms: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
    result: list[str] = []
    for room in rooms:
        if fold(room) in _EVERYWHERE:
            continue
        parts = [room]
        for mark in _PARTS:
            split = [one.strip() for one in room.split(mark) if one.strip()]
            if len(split) > 1 and known & set(split):
                parts = split
        result += parts
    return tuple(dict.fromkeys(result))


def _merged(sessions: Sequence[RawSession]) -> list[RawSession]:
    """The same id, or the same title, at the same time in several rooms is one session."""
    result: list[RawSession] = []
    by_sign: dict[tuple[object, ...], int] = {}
    for session in sessions:
        signs: list[tuple[object, ...]] = []
        if session.start is not None:
            signs.append(("title", fold(session.title), session.start))
            if session.listed_id:
                signs.append(("id", session.listed_id, session.start))
        at = next((by_sign[sign] for sign in signs if sign in by_sign), None)
        if at is None or not _elsewhere(result[at], session):
            at = len(result)
            result.append(session)
        else:
            one = result[at]
            result[at] = replace(
                one,
                rooms=tuple(dict.fromkeys((*one.rooms, *session.rooms))),
                speakers=tuple(dict.fromkeys((*one.speakers, *session.speakers))),
            )
        for sign in signs:
            by_sign.setdefault(sign, at)
    return result


def _elsewhere(one: RawSession, other: RawSession) -> bool:
    """Whether they take place in different rooms, or say the same in all they say."""
    return set(one.rooms) != set(other.rooms) or one == replace(other, row=one.row)


def _parallel(sessions: Sequence[RawSession]) -> tuple[str, ...]:
    """Rooms in which things happen at the same time as in another, in the order of the file."""
    busy: set[str] = set()
    timed = sorted((one for one in sessions if one.start is not None), key=_start)
    for at, one in enumerate(timed):
        for other in timed[at + 1 :]:
            if _start(other) >= _end(one) and _start(other) != _start(one):
                break
            if one.rooms and other.rooms and not set(one.rooms) & set(other.rooms):
                busy |= {*one.rooms, *other.rooms}
    return tuple(dict.fromkeys(room for one in sessions for room in one.rooms if room in busy))


def _end(session: RawSession) -> timedelta:
    """When it ends as it says itself; one that does not say overlaps only what starts with it."""
    end = _start(session) + timedelta(minutes=session.minutes or 0)
    return end if session.end is None else max(end, session.end)


def _start(session: RawSession) -> timedelta:
    return session.start if session.start is not None else timedelta()


def _is_seen_from(session: RawSession, room: str, rooms: Sequence[str]) -> bool:
    return not session.rooms or room in session.rooms or not set(session.rooms) <= set(rooms)


def _shown_in(session: RawSession, room: str, rooms: Sequence[str]) -> RawSession:
    """A session of several rooms takes place, for whoever is in this one, in this one."""
    return replace(session, rooms=(room,)) if room in session.rooms and rooms else session
