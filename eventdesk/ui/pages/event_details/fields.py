"""What people write into the details of an event: days, time zones, names of files."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QTimeZone

from eventdesk.core.name_keys import fold
from eventdesk.storage.places import SUFFIX
from eventdesk.ui.language.dates import whole_day

_FALLBACK_ZONE = "Europe/London"
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
_WORDS = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})"
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NOT_A_PLACE = ("Etc/", "SystemV/", "posix/", "right/", "US/")
_NOT_IN_A_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 80


def read_day(written: str) -> date | None:
    """A day as people write it: "16 Nov 2026", "2026-11-16", "16/11/2026"; None if it is none.

    Numbers are read day first, as in Britain.
    """
    text = " ".join(written.lower().split())
    try:
        if numbers := _NUMBERS.fullmatch(text):
            return date(int(numbers[3]), int(numbers[2]), int(numbers[1]))
        if words := _WORDS.fullmatch(text):
            months = [at for at, name in enumerate(_MONTHS, 1) if name.startswith(words[2])]
            return date(int(words[3]), months[0], int(words[1])) if len(months) == 1 else None
        return date.fromisoformat(text)
    except ValueError:
        return None


MOST_DIGITS = 7
"""No building holds more; Python itself refuses to read numbers of thousands of digits."""


def read_capacity(written: str) -> int | None:
    """How many a building holds; 0 where nothing was written, None if it is no number."""
    text = written.replace(" ", "").replace(",", "")
    if not text:
        return 0
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    return int(text) if is_number else None


def day_in_words(day: date) -> str:
    """A day said back in full: "Monday 16 November 2026"."""
    return whole_day(day)


def day_as_written(day: date) -> str:
    """A day as the field shows it, so that `read_day` reads the same: "16 Nov 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1][:3].capitalize()} {day.year}"


@cache
def time_zones() -> tuple[str, ...]:
    """The names of time zones that a person would choose from, in order."""
    known = available_timezones()
    return tuple(sorted(one for one in known if "/" in one and not one.startswith(_NOT_A_PLACE)))


def read_time_zone(written: str) -> str | None:
    """The time zone as it is really spelt, whatever the case and with spaces for underscores."""
    wanted = written.strip().replace(" ", "_").casefold()
    return next((name for name in available_timezones() if name.casefold() == wanted), None)


def system_time_zone() -> str:
    """The time zone of this computer, or London's where its zone is no place on earth (UTC)."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if name in time_zones() else _FALLBACK_ZONE


def file_for(folder: Path, name: str, day: date | None) -> Path:
    """Where an event of this name would be kept: a file name that every system takes."""
    plain = " ".join(_NOT_IN_A_FILE_NAME.sub(" ", name).split()).strip(". ")[:_LONGEST_NAME]
    base = plain if fold(plain) else "event"
    year = "" if day is None or str(day.year) in base else f" {day.year}"
    return folder / f"{base.rstrip()}{year}{SUFFIX}"
