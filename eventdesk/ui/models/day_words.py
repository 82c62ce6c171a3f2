"""A day in words, in the language of the window and not of the machine."""

from __future__ import annotations

from datetime import date

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short_day(day: date) -> str:
    """A day without its year, as in 27 Nov."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def day_words(day: date) -> str:
    """The same with its day of the week, as in Fri 27 Nov."""
    return f"{_WEEKDAYS[day.weekday()]} {short_day(day)}"
