"""Days as people write them: "Monday 16 November", "16.11.2026", "Fri", "Tag 2", "2026-11-16"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from eventdesk.core.event import YEARS
from eventdesk.formats.tables.aliases import fold_header

_MONTHS_OF_A_YEAR = 12
_DAYS_OF_A_MONTH = 31
_CENTURY = 100
_SPREADSHEET_ZERO = date(1899, 12, 30)

_SERIAL = re.compile(r"([2-7]\d{4})(?:\.(\d+))?")
"""A date as a spreadsheet counts it, with the time as a fraction, in a cell without a format."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?!\d)")
_TOKEN = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?", re.IGNORECASE)
_CLOCK_AFTER = re.compile(r"\s*(?:[:.h]\s?\d|(?:am|pm|uhr|h|hrs)\b)", re.IGNORECASE)


def _numbered(words: str, first: int) -> Mapping[str, int]:
    """Each word of a line with the number of that line."""
    lines = words.strip().splitlines()
    return {word: at for at, line in enumerate(lines, first) for word in line.split()}


_WEEKDAYS = _numbered(
    """
    monday mon montag mo lundi lun lunes
    tuesday tue tues dienstag di mardi martes
    wednesday wed mittwoch mi mercredi mer miercoles mie
    thursday thu thur thurs donnerstag do jeudi jeu jueves jue
    friday fri freitag fr vendredi ven viernes vie
    saturday sat samstag sonnabend sa samedi sabado sab
    sunday sun sonntag so dimanche dim domingo dom
    """,
    0,
)
_SHORT = frozenset(
    {"mo", "di", "mi", "do", "fr", "sa", "so", "mer", "vie", "ven", "dom", "sun", "sat"}
)
"""Words that are weekdays only where a date or nothing else follows."""
_MONTHS = _numbered(
    """
    january jan januar janvier enero ene
    february feb februar fevrier fevr febrero
    march mar marz mars marzo
    april apr avril avr abril abr
    may mai mayo
    june jun juni juin junio
    july jul juli juillet juil julio
    august aug aout agosto ago
    september sep sept septembre septiembre
    october oct oktober okt octobre octubre
    november nov novembre noviembre
    december dec dezember dez decembre diciembre dic
    """,
    1,
)
_FILLERS = frozenset({"of", "the", "de", "den", "der", "le", "el", "la", "am", "del"})
_DAY_WORDS = frozenset({"day", "tag", "jour", "dia"})


class WrittenDay(Struct, frozen=True, kw_only=True):
    """What a text says of a day: enough to find the date once the event's own date is known."""

    on: date | None = None
    weekday: int | None = None
    """0 is Monday."""
    month: int | None = None
    day: int | None = None
    number: int | None = None
    """2 for "Day 2"."""


def on_date(day: date) -> WrittenDay:
    """A day of which the whole date is known."""
    return WrittenDay(on=day)


def read_day(text: str) -> tuple[WrittenDay | None, str]:
    """The day at the start of a text, and what stands after it; None and the text without one."""
    cleaned = text.strip()
    if serial := _SERIAL.fullmatch(cleaned):
        fraction = f"0.{serial[2]}" if serial[2] else ""
        return on_date(_SPREADSHEET_ZERO + timedelta(days=int(serial[1]))), fraction
    if iso := _ISO.match(cleaned):
        day = _date(int(iso[1]), int(iso[2]), int(iso[3]))
        return (None, text) if day is None else (on_date(day), _after(cleaned, iso.end()))
    return _read_words(cleaned, text)


def _read_words(cleaned: str, text: str) -> tuple[WrittenDay | None, str]:
    """Weekday, day, month and year in any order, as long as nothing else comes between."""
    found = _Found()
    end = 0
    at = 0
    while token := _TOKEN.search(cleaned, at):
        if figures := _FIGURES.match(cleaned, token.start()):
            if not found.take_figures(figures):
                break
            at = end = figures.end()
            continue
        if not found.take(token[0], cleaned[token.end() :]):
            break
        at = end = token.end()
    day = found.day_written()
    return (None, text) if day is None else (day, _after(cleaned, end))


class _Found:
    """What the words read so far say."""

    def __init__(self) -> None:
        self.weekday: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.year: int | None = None
        self.number: int | None = None
        self._counts = False

    def take(self, word: str, after: str) -> bool:
        """Whether this word belongs to a day that is being written."""
        folded = fold_header(word)
        if folded in _DAY_WORDS and self.number is None:
            self._counts = True
            return True
        if self.month is None and folded in _MONTHS and (self.day or after.strip()[:1].isdigit()):
            self.month = _MONTHS[folded]
            return True
        if self.weekday is None and folded in _WEEKDAYS:
            if folded in _SHORT and after.strip()[:1].isalpha():
                return False
            self.weekday = _WEEKDAYS[folded]
            return True
        if folded in _FILLERS:
            return self.weekday is not None or self.day is not None
        return not _CLOCK_AFTER.match(after) and self._take_number(word)

    def _take_number(self, word: str) -> bool:
        if word.isdecimal() and len(word) == len("2026") and int(word) in YEARS:
            fits = self.year is None and self.day is not None and self.month is not None
            self.year = int(word) if fits else self.year
            return fits
        ordinal = _ORDINAL.fullmatch(word)
        if ordinal is None or not 0 < int(ordinal[1]) <= _DAYS_OF_A_MONTH:
            return False
        if self._counts and self.number is None:
            self.number = int(ordinal[1])
            return True
        if self.day is not None:
            return False
        self.day = int(ordinal[1])
        return True

    def take_figures(self, figures: re.Match[str]) -> bool:
        """16.11.2026, 16/11, 16.11.; the day first, unless there is no such month.

        "9.30" and "9-10" without a year are times.
        """
        whole = figures[4] is not None
        dated = whole or figures[2] == "/" or (figures[2] == "." and figures[0].endswith("."))
        if self.day is not None or not dated:
            return False
        day, month = int(figures[1]), int(figures[3])
        if whole and month > _MONTHS_OF_A_YEAR >= day:
            day, month = month, day
        if not (0 < month <= _MONTHS_OF_A_YEAR and 0 < day <= _DAYS_OF_A_MONTH):
            return False
        self.day, self.month = day, month
        if figures[4]:
            self.year = int(figures[4]) + (2000 if int(figures[4]) < _CENTURY else 0)
        return True

    def day_written(self) -> WrittenDay | None:
        """The day, if the words make one."""
        if self.day is not None and self.month is not None:
            on = None if self.year is None else _date(self.year, self.month, self.day)
            if self.year is not None and on is None:
                return None
            return WrittenDay(on=on, weekday=self.weekday, month=self.month, day=self.day)
        if self.weekday is not None or self.number is not None:
            return WrittenDay(weekday=self.weekday, number=self.number)
        return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _after(text: str, end: int) -> str:
    rest = text[end:]
    if rest[:1] == "T" and rest[1:2].isdigit():
        rest = rest[1:]
    return rest.lstrip(" \t,.;:|)\u2013\u2014-").strip()
