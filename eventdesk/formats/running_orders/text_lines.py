"""Lines of typed or pasted text: what surrounds them taken off, and the times in them found."""

from __future__ import annotations

import re
from datetime import timedelta

from msgspec import Struct

from eventdesk.formats.running_orders.clock_times import (
    is_undecided,
    read_clock,
    read_clock_range,
    read_minutes,
    says_which_half,
    without_sharp,
)

_QUOTED = re.compile(r"^(?:\s*>)+\s?")
_BULLET = re.compile(
    r"^\s*(?:[-*+\u2022\u25aa\u25e6\u00b7\u2023\u25cf\u25cb\u2013\u2014]\s+|\(?\d{1,2}[.)]\s+(?=\D|\d{1,2}[:.h]\d))"
)
_HEADING = re.compile(r"^\s*#{1,6}\s+|\s+#+\s*$")
_EMPHASIS = re.compile(r"\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")

_HALF = r"(?:\s?[ap]\.?\s?m\b\.?)"
_UNIT = r"(?:\s?(?:uhr|hrs?|h|heures?|horas?)\b\.?)"
_SURE = (
    rf"(?:\d{{1,2}}\s?[:.]\s?\d{{2}}(?::\d{{2}})?{_UNIT}?{_HALF}?|\d{{1,2}}\s?h\s?\d{{2}}"
    rf"|\d{{1,2}}\s?uhr\s\d{{2}}|\d{{1,4}}{_HALF}|\d{{1,2}}{_UNIT}|\d{{4}}\s?(?:h|hrs|uhr)\b|12\s?noon\b|noon\b|midday\b|midnight\b)"
)
_LOOSE = rf"(?:{_SURE}|\d{{4}}|\d{{1,2}})"
_TO = r"\s*(?:[\u2010-\u2015\u2212~\u2192-]+|to\b|until\b|till\b|bis\b|à|hasta\b|au\b)\s*"
_END = r"(?!\d|[:.]\d|\s?(?:%|min\b|mins\b|minutes?\b))"
_RANGE = rf"(?:{_SURE}{_TO}{_LOOSE}|{_LOOSE}{_TO}{_SURE}|\d{{4}}{_TO}\d{{4}}){_END}"
_ONE = rf"{_SURE}{_END}"
_ONE_OR_TWO = rf"(?:{_RANGE}|{_ONE})"
_BEFORE = r"(?:from|at|ab|um|von|ca\.?|c\.|approx\.?|de|à|desde|a las)?\s*"

_LABEL = re.compile(
    r"^(?:time|when|start|uhrzeit|zeit|wann|heure|horaire|hora)\s*:\s*", re.IGNORECASE
)
_AT_START = re.compile(rf"^[(\[]?{_BEFORE}({_ONE_OR_TWO})[)\]]?", re.IGNORECASE)
_FOUR_FIGURES = re.compile(r"^[(\[]?((?:[01]\d|2[0-4])[0-5][05])[)\]]?(?=\s|[-:|,]|$)")
_UNDECIDED_FIRST = re.compile(r"^(tb[acd]|\?{1,3})(?=[\s:|,\u2013-])", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"[(\[]\s*{_BEFORE}({_ONE_OR_TWO})\s*(?:sharp)?\s*[)\]]", re.IGNORECASE)
_AT_END = re.compile(
    rf"(?:[\s,:|]|\s[\u2013\u2014-])\s*(?:at\s)?({_ONE_OR_TWO})\s*$", re.IGNORECASE
)
_IN_THE_MIDDLE = re.compile(rf"[\s,:|]({_RANGE})(?=[\s,:|])", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\b(?:is|are|be|served|held|until|till|by|before|after|from|between|starts?|ends|begins|meet"
    r"|closes|opens|since|um|ab|bis|gegen|à|de|desde|hasta)$",
    re.IGNORECASE,
)
"""What a sentence with a time in it has before the time, and a title has not."""
_LENGTH = re.compile(
    r"\s*(?:[(\[]\s*(?P<inside>[^()\[\]]{1,20})\s*[)\]]"
    r"|(?:[,|]|\s[\u2013\u2014-])\s*(?P<behind>\d{1,3}\s?(?:['\u2032]|min(?:s|utes?|uten|utos)?\b\.?))\s*$)",
    re.IGNORECASE,
)
_SHARP_NEXT = re.compile(
    r"^[\s(]*(?:sharp|prompt|pünktlich|en punto|précises?)\b\)?", re.IGNORECASE
)
_UNTIL_NEXT = re.compile(rf"\s*[\u2013\u2014\u2192-]\s*(?P<end>{_SURE})", re.IGNORECASE)
"""The end behind "sharp": "10:45 sharp – 11:05"."""
_TO_A_FIGURE = re.compile(rf"(?P<first>{_SURE}){_TO}(?P<figure>\d{{1,2}})", re.IGNORECASE)
_LONGEST_TO_A_FIGURE = timedelta(hours=5)
_LONGEST_LINE = 1_000
"""Characters of a line that are read: no item is longer, and prose may be."""
_SEPARATORS = " \t:|,;.\u2013\u2014\u2192-)"


class TimedLine(Struct, frozen=True):
    """A line with a time in it, and what is left when that is taken out."""

    start: timedelta | None
    end: timedelta | None
    rest: str
    sharp: str = ""
    """"sharp", or what else says so behind its times."""
    says_half: bool = False


def undressed(line: str) -> str:
    """The line without marks of quotation, bullets, headings, emphasis, and outer bars."""
    bare = _QUOTED.sub("", line[:_LONGEST_LINE])
    bare = _HEADING.sub("", _BULLET.sub("", bare))
    return _EMPHASIS.sub("", bare).replace("\u00a0", " ").replace("\u202f", " ").strip(" \r\n\f\v|")


def read_timed_line(line: str, *, four_figures: bool) -> TimedLine | None:
    """The time that a line begins with, holds in brackets or ends with; None without one.

    "0930" alone is a time only where the whole text writes times so (`four_figures`).
    """
    line = _LABEL.sub("", line)
    first = _AT_START.match(line) or (_FOUR_FIGURES.match(line) if four_figures else None)
    if first is not None and (found := _timed(first[1], line[first.end() :])) is not None:
        return found
    if undecided := _UNDECIDED_FIRST.match(line):
        return TimedLine(None, None, line[undecided.end() :].lstrip(_SEPARATORS))
    for pattern in (_IN_BRACKETS, _AT_END, _IN_THE_MIDDLE):
        for match in pattern.finditer(line):
            before = line[: match.start()].rstrip(_SEPARATORS)
            after = line[match.end() :].strip(_SEPARATORS)
            found = _timed(match[1], f"{before} {after}".strip())
            if found is not None and before and not _GOES_ON.search(before):
                return found
    return None


def _timed(written: str, rest: str) -> TimedLine | None:
    bare, _ = without_sharp(written)
    if (figure := _TO_A_FIGURE.fullmatch(bare)) and not _goes_on_until(figure):
        bare, rest = figure["first"], f"{figure['figure']}{rest}"
    start, end = read_clock_range(bare) or (read_clock(bare), None)
    if start is None:
        return None
    sharp = _SHARP_NEXT.match(rest)
    rest = rest[sharp.end() :] if sharp else rest
    if sharp and end is None and (until := _UNTIL_NEXT.match(rest)):
        end, rest = read_clock(until["end"]), rest[until.end() :]
    half = says_which_half(bare)
    return TimedLine(
        start, end, rest.lstrip(_SEPARATORS), sharp[0].strip(" ()") if sharp else "", half
    )


def _goes_on_until(figure: re.Match[str]) -> bool:
    """Whether the lone figure in "9:30 – 10" can be its end: "09:30 – 3 views" begins a title."""
    start, end = read_clock(figure["first"]), timedelta(hours=int(figure["figure"]))
    if start is None:
        return True
    return timedelta() < (end - start) % timedelta(hours=12) <= _LONGEST_TO_A_FIGURE


def take_length(text: str) -> tuple[str, int | None]:
    """A text without the length that it says in brackets or at its end, and that length."""
    for match in _LENGTH.finditer(text):
        written = match["inside"] or match["behind"]
        if written.isdecimal() or is_undecided(written) or ":" in written:
            continue
        minutes = read_minutes(written)
        if minutes is not None:
            bare = f"{text[: match.start()]} {text[match.end() :]}"
            return " ".join(bare.split(" ")).strip(_SEPARATORS), minutes
    return text, None
