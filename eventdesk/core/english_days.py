"""The English names of months and weekdays, whatever locale the process is in.

`strftime` asks the C library, which Qt sets to the language of the computer: a log written on a
German machine would speak of "März".
"""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def month_of(day: date) -> str:
    """As in "November"."""
    return _MONTHS[day.month - 1]


def weekday_of(day: date) -> str:
    """As in "Monday"."""
    return _WEEKDAYS[day.weekday()]
