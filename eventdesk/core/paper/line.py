"""One line of a sign-in sheet as it is typed in: "K7PX 0912", "k7px 9.12 1640", "k7px out 1640"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

from eventdesk.core.references import is_reference, tidy_reference
from eventdesk.core.short_codes import number_of

NIGHT_ENDS = time(4)
"""A time before this belongs to the night after the event, once that has come."""
_MOST_HEADS = 4

_DASH = r"\u2010-\u2015\u2212-"
_END = rf"(?=[\s,;{_DASH}]|$)"
_SIGNS = re.compile(
    rf"(?P<word>in|came|out|left|[{_DASH}])(?=[\s\d]|$)"
    rf"|(?:[x×](?P<x>\d+)|(?P<y>\d+)[x×]){_END}"
    rf"|(?P<hour>\d{{1,2}})(?:[:.h]|\s)(?P<minute>\d{{2}})\s?(?P<half>[ap]m)?{_END}"
    rf"|(?P<bare>\d{{3,4}})\s?(?P<bare_half>[ap]m)?{_END}",
    re.ASCII,
)
_OUT = re.compile(rf"out|left|[{_DASH}]")
_LOOKS_LIKE_A_TIME = re.compile(rf"\d.*|[x×]\d+|in|came|out|left|[{_DASH}]", re.ASCII)
_DIGITS_OF_A_TIME = (4, 3)
_NOON = 12


class Amiss(StrEnum):
    """Why a line says nothing that could be recorded."""

    NO_CODE = "no_code"
    NO_TIME = "no_time"
    UNCLEAR = "unclear"
    """Something in it is neither a time nor one of the words between."""


class PaperLine(Struct, frozen=True, kw_only=True):
    """What a line says: whose it is, and the times of day beside it; None for an empty box.

    `amiss` says why it is not enough, and `unclear` which part of it was not understood.
    """

    code: str = ""
    came: time | None = None
    left: time | None = None
    heads: int | None = None
    """How many of a party came, where the hand wrote that: "x3"."""
    amiss: Amiss | None = None
    unclear: str = ""


class _UnclearError(Exception):
    """A part of the line that is nothing."""


def read_line(typed: str) -> PaperLine:
    """Read a line. The code comes first, spaces in it or not; the first time is that of coming."""
    words = typed.split()
    if not words:
        return PaperLine(amiss=Amiss.NO_CODE)
    code, rest = _code_and_rest(words)
    if not rest:
        return PaperLine(code=code, amiss=Amiss.NO_TIME)
    try:
        came, left, heads = _times(rest.casefold())
    except _UnclearError as unclear:
        return PaperLine(code=code, amiss=Amiss.UNCLEAR, unclear=str(unclear))
    nothing = came is None and left is None
    amiss = Amiss.NO_TIME if nothing else None
    return PaperLine(code=code, came=came, left=left, heads=heads, amiss=amiss)


def on_the_day(clock: time, day: date, zone: ZoneInfo, now: datetime) -> datetime:
    """The instant (aware) of a time of day on a sheet of the event's `day`.

    Before the day has come somebody is trying it out: then it is today. A time in the small hours
    is of the night after, unless that is still to come.
    """
    today = now.astimezone(zone).date()
    day = min(day, today)
    if clock < NIGHT_ENDS and day < today:
        after = _latest(day + timedelta(days=1), clock, zone, now)
        if after <= now:
            return after
    return _latest(day, clock, zone, now)


def _latest(day: date, clock: time, zone: ZoneInfo, now: datetime) -> datetime:
    """Where the clocks show a time twice, the later one that has been."""
    once, again = (datetime.combine(day, clock, zone).replace(fold=fold) for fold in (0, 1))
    return again if again.astimezone(now.tzinfo) <= now else once


def _code_and_rest(words: Sequence[str]) -> tuple[str, str]:
    """The code of a line, and what follows it.

    A short code may be written in two halves, and may run into its time. Whatever else stands first
    may be a reference of the list.
    """
    for count in range(1, min(len(words), 3) + 1):
        code = "".join(words[:count])
        if number_of(code) is not None:
            return code, " ".join(words[count:])
    first = words[0]
    for digits in () if is_reference(tidy_reference(first)) else _DIGITS_OF_A_TIME:
        code, at = first[:-digits], first[-digits:]
        if at.isdecimal() and number_of(code) is not None:
            return code, " ".join([at, *words[1:]])
    until = 1
    while until < len(words) and not _LOOKS_LIKE_A_TIME.fullmatch(words[until].casefold()):
        until += 1
    return "".join(words[:until]), " ".join(words[until:])


def _times(said: str) -> tuple[time | None, time | None, int | None]:
    """When they came and left, and how many.

    A word says what the time after it is; the last time may have its word behind it. A time without
    one is that of coming, and then that of leaving.
    """
    came: time | None = None
    left: time | None = None
    heads: int | None = None
    word = ""
    for found in _signs(said):
        if found["word"]:
            word = "out" if _OUT.fullmatch(found["word"]) else "in"
        elif found["x"] or found["y"]:
            heads = _heads(found)
        else:
            at = _clock(found)
            is_out = word == "out" if word else came is not None
            if (left if is_out else came) is not None:
                raise _UnclearError(found[0])
            came, left = (came, at) if is_out else (at, left)
            word = ""
    if word == "out" and left is None:
        came, left = None, came
    return came, left, heads


def _signs(said: str) -> Iterator[re.Match[str]]:
    at = 0
    while at < len(said):
        if said[at].isspace() or said[at] in ",;":
            at += 1
            continue
        found = _SIGNS.match(said, at)
        if found is None:
            raise _UnclearError(said[at:].split(maxsplit=1)[0])
        yield found
        at = found.end()


def _clock(found: re.Match[str]) -> time:
    bare = found["bare"]
    hour, minute = (bare[:-2], bare[-2:]) if bare else (found["hour"], found["minute"])
    half = found["half"] or found["bare_half"] or ""
    of_day = int(hour)
    if half and 1 <= of_day <= _NOON:
        of_day = of_day % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(of_day, int(minute))
    except ValueError:
        raise _UnclearError(found[0].strip()) from None


def _heads(found: re.Match[str]) -> int:
    digits = found["x"] or found["y"]
    if len(digits) > _MOST_HEADS or not int(digits):
        raise _UnclearError(found[0])
    return int(digits)
