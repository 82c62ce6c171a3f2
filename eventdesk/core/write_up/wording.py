"""How a write-up puts numbers, lists, lengths and titles: plain British English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from eventdesk.core.lateness import MINUTE

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_CLOSING = (".", "?", "!", "…", "\u3002", "\uff1f", "\uff01", "\u061f")
"""Marks that end a sentence, Chinese and Arabic ones included."""
_AFTER_THE_END = "’”'\")]\u200e"
_SINGLE = str.maketrans("“”", "‘’")
_IN_QUOTES = re.compile("“.*”")


def number(value: int) -> str:
    """A number as a sentence has it: in words below ten, in figures from there on."""
    if 0 <= value < len(_SMALL):
        return _SMALL[value]
    return f"{value:,}"


def count(value: int, one: str, many: str = "") -> str:
    """So many of something: "one question", "12 questions", "no questions"."""
    return f"{number(value)} {one if value == 1 else many or f'{one}s'}"


def every(value: int) -> str:
    """All of so many, at the beginning of a sentence: "Both", "All seven"."""
    return "Both" if value == 2 else f"All {number(value)}"  # noqa: PLR2004 - a pair


def capital(text: str) -> str:
    """The same with its first letter as at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def listed(parts: Sequence[str]) -> str:
    """Things as a sentence lists them: "A", "A and B", "A, B and C".

    Semicolons part them where one has a comma or an “and” of its own, outside quotation marks.
    """
    first, last = parts[:-1], "".join(parts[-1:])
    if not first:
        return last
    if not any(_is_joint(one) for one in parts):
        return f"{', '.join(first)} and {last}"
    if len(first) == 1:
        return f"{first[0]}, and {last}" if _is_joint(first[0]) else f"{first[0]} and {last}"
    return f"{'; '.join(first)}; and {last}"


def _is_joint(part: str) -> bool:
    outside = _IN_QUOTES.sub("", part)
    return "," in outside or " and " in outside


def clauses(parts: Sequence[str]) -> str:
    """The clauses of one sentence, joined by commas and “and”."""
    first, last = parts[:-1], "".join(parts[-1:])
    return f"{', '.join(first)} and {last}" if first else last


def length(value: timedelta) -> str:
    """A length in words, seconds dropped: "three minutes", "one hour and five minutes"."""
    hours, minutes = divmod(abs(value) // MINUTE, 60)
    if not hours:
        return count(minutes, "minute") if minutes else "less than a minute"
    said = count(hours, "hour")
    return f"{said} and {count(minutes, 'minute')}" if minutes else said


def weekday(day: date) -> str:
    """The day of the week, "Monday", whatever language the machine speaks."""
    return _DAYS[day.weekday()]


def day_in_words(day: date) -> str:
    """A day as in "Monday 16 November 2026"."""
    return f"{weekday(day)} {date_in_words(day)}"


def date_in_words(day: date) -> str:
    """A day as in "16 November 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def days_in_words(first: date, last: date) -> str:
    """One day, two, or from one to another, none of the words twice."""
    if first == last:
        return day_in_words(first)
    joint = "and" if last - first == timedelta(days=1) else "to"
    begins = f"{weekday(first)} {first.day}"
    if first.year != last.year:
        begins = day_in_words(first)
    elif first.month != last.month:
        begins = f"{begins} {_MONTHS[first.month - 1]}"
    return f"{begins} {joint} {day_in_words(last)}"


def quoted(text: str) -> str:
    """A text in double quotation marks; those within it become single ones."""
    return f"“{text.translate(_SINGLE)}”"


def ended(text: str) -> str:
    """A text that ends like a sentence."""
    bare = text.rstrip(_AFTER_THE_END)
    return text if bare.endswith(_CLOSING) or not bare else f"{text}."
