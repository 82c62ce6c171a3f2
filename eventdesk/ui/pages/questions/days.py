"""A day as people type it: "27 Nov", "27/11", "2026-11-27", "Friday", "tomorrow"."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\.?")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?")
_CENTURY = 2000


def typed_day(text: str, today: date) -> date | None:
    """The day that was meant, day before month; None where it is no day of the calendar.

    Without a year it is the next such day, `today` included; a weekday is the next one after it.
    """
    said = " ".join(text.casefold().replace(",", " ").split())
    if said in {"today", "tomorrow"}:
        return today + timedelta(days=said == "tomorrow")
    if said[:3] in _WEEKDAYS and re.fullmatch(r"[a-z]{3,9}", said):
        ahead = (_WEEKDAYS.index(said[:3]) - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead)
    head, _, rest = said.partition(" ")
    if rest and head[:3] in _WEEKDAYS:
        said = rest
    if found := _ISO.fullmatch(said):
        year, month, day = (int(part) for part in found.groups())
        return _day(year, month, day)
    if found := _FIGURES.fullmatch(said):
        return _next(int(found[1]), int(found[2]), found[3], today)
    if (found := _WORDS.fullmatch(said)) and found[2][:3] in _MONTHS:
        return _next(int(found[1]), _MONTHS.index(found[2][:3]) + 1, found[3], today)
    return None


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) if len(year) > 2 else _CENTURY + int(year), month, day)  # noqa: PLR2004
    for candidate in range(today.year, today.year + 5):
        found = _day(candidate, month, day)
        if found is not None and found >= today:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
