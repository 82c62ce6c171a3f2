"""Small pieces of English that many sentences need."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def listed(parts: Sequence[str]) -> str:
    """As in "A, B and C"."""
    if len(parts) <= 1:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def counted(number: int, one: str, many: str = "") -> str:
    """As in "1 question" and "2,341 questions"."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def spelled(number: int, one: str, many: str = "") -> str:
    """As in "Three items": small numbers in letters, for the beginning of a sentence."""
    if number >= len(_NUMBERS):
        return counted(number, one, many)
    return f"{_NUMBERS[number].capitalize()} {one if number == 1 else many or f'{one}s'}"


def day_in_words(day: date) -> str:
    """As in "Monday 16 November 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def short_day(day: date) -> str:
    """As in "20 November"."""
    return f"{day.day} {day:%B}"


def minutes(number: int) -> str:
    """As in "1 minute" and "6 minutes"; from an hour on with hours."""
    if number < 60:  # noqa: PLR2004 - minutes of an hour
        return counted(number, "minute")
    hours, rest = divmod(number, 60)
    said = counted(hours, "hour")
    return f"{said} and {counted(rest, 'minute')}" if rest else said


def sentence(text: str) -> str:
    """With a capital at its beginning and a full stop at its end."""
    text = text.strip()
    if not text:
        return ""
    end = "" if text[-1] in ".?!…" else "."
    return f"{text[0].upper()}{text[1:]}{end}"


def quoted(text: str) -> str:
    """In quotation marks; those within it become single ones."""
    inner = text.replace("“", "‘").replace("”", "’")
    return f"“{inner}”"
