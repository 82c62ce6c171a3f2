"""Times of day and lengths as people write them into a running order."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from eventdesk.core.event import YEARS

HOURS_OF_A_DAY = 24
_MINUTES_OF_AN_HOUR = 60
_LAST_HOUR = 47
"""Hour 24 and later is the night after the day, as some programmes write it."""
_NOON = 12

_WORDS = {"noon": timedelta(hours=12), "midday": timedelta(hours=12), "midnight": timedelta(days=1)}
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.h]\s*(?P<minute>\d{2})(?::\d{2})?|(?P<bare>\d{2}))?"
    r"\s*(?:h|hrs|uhr)?\s*(?P<half>[ap])?\.?(?:m\.?)?",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"0?\.\d+")
_DASH = re.compile(r"\s*[\u2010-\u2015\u2212-]\s*|\s+to\s+|\s+until\s+", re.IGNORECASE)
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})")
_LENGTH_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d)?")
_LENGTH_WORDS = re.compile(
    r"(?:(\d+(?:\.\d+)?)\s*(?:h|hr|hrs|hour|hours)(?![a-z])\.?)?\s*"
    r"(?:(\d+)\s*(?:['\u2032]|m\b|min\b|mins\b|minute\b|minutes\b|$)\.?)?",
    re.IGNORECASE,
)


_LONGEST_WRITTEN = 40
_LONGEST_MINUTES = 7 * 24 * 60


def read_clock(text: str) -> timedelta | None:
    """Time since midnight ("9:30", "09.30", "9.30 pm", "0930", "24:15"), None if it is no time."""
    cleaned = text.strip().lower()
    if cleaned in _WORDS:
        return _WORDS[cleaned]
    if _FRACTION.fullmatch(cleaned):
        return timedelta(minutes=round(float(cleaned) * HOURS_OF_A_DAY * _MINUTES_OF_AN_HOUR))
    found = _CLOCK.fullmatch(cleaned)
    if found is None or (not found["half"] and cleaned.isdecimal() and not found["bare"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["bare"] or 0)
    if minute >= _MINUTES_OF_AN_HOUR or hour > (_NOON if found["half"] else _LAST_HOUR):
        return None
    if found["half"]:
        hour = hour % _NOON + (_NOON if found["half"] == "p" else 0)
    return timedelta(hours=hour, minutes=minute)


def read_clock_range(text: str) -> tuple[timedelta, timedelta] | None:
    """Both ends of "09:30 – 10:00", or None if the text is not two times."""
    parts = _DASH.split(text.strip())
    if len(parts) != len(("start", "end")):
        return None
    start, end = read_clock(parts[0]), read_clock(parts[1])
    return None if start is None or end is None else (start, end)


def read_date(text: str) -> tuple[date | None, str]:
    """A date at the start of a text (ISO, or day first), and what stands after it."""
    found = _DATE.match(text.strip())
    if found is None:
        return None, text
    written = found[1]
    try:
        if written[4:5] == "-":
            day = date.fromisoformat(written)
        else:
            day_of_month, month, year = re.split(r"[/.]", written)
            day = date(int(year), int(month), int(day_of_month))
    except ValueError:
        return None, text
    if day.year not in YEARS:
        return None, text
    return day, text.strip()[found.end() :].lstrip("T ")


def read_instant(text: str) -> datetime | None:
    """An ISO instant that carries its own offset, or None."""
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return None if instant.tzinfo is None else instant


def read_minutes(text: str) -> int | None:
    """A length in whole minutes: "15", "15 min", "0:15", "1h 30", "1.5 hours"; None if unclear.

    No item of a day is longer than a week; what says so is not understood.
    """
    cleaned = text.strip()
    minutes = _minutes(cleaned) if len(cleaned) <= _LONGEST_WRITTEN else None
    return None if minutes is None or minutes > _LONGEST_MINUTES else minutes


def _minutes(cleaned: str) -> int | None:
    if _FRACTION.fullmatch(cleaned):
        return round(float(cleaned) * HOURS_OF_A_DAY * _MINUTES_OF_AN_HOUR)
    if clock := _LENGTH_CLOCK.fullmatch(cleaned):
        return int(clock[1]) * _MINUTES_OF_AN_HOUR + int(clock[2])
    words = _LENGTH_WORDS.fullmatch(cleaned)
    if words is None or not (words[1] or words[2]):
        return None
    return round(float(words[1] or 0) * _MINUTES_OF_AN_HOUR) + int(words[2] or 0)
