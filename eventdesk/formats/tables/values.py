"""Numbers, dates and times of spreadsheets as text: what is meant, in one way of writing."""

from __future__ import annotations

from datetime import MAXYEAR, date, datetime, time, timedelta

Value = int | float | str | bool | time | date | datetime | timedelta

_ZERO = datetime(1899, 12, 31)  # noqa: DTZ001 - a spreadsheet's day 0 has no zone
_ZERO_FROM_MARCH = datetime(1899, 12, 30)  # noqa: DTZ001 - it counts a 29 February 1900 too many
_MARCH = datetime(1900, 3, 1)  # noqa: DTZ001 - the same
_ZERO_OF_1904 = datetime(1904, 1, 1)  # noqa: DTZ001 - where days are counted from 1904
_HALF_A_SECOND = timedelta(milliseconds=500)
_EXACT_WHOLE = 10**15
"""Up to here a spreadsheet keeps whole numbers: their digits are written out, a phone's too."""


def text_of(value: Value) -> str:
    """A cell as text: whole numbers without point, dates and times ISO, lengths as h:mm:ss."""
    match value:
        case str():
            text = value
        case bool():
            text = str(value).upper()
        case float():
            text = number_text(value)
        case datetime():
            text = instant_text(value)
        case date():
            text = instant_text(datetime.combine(value, time()))
        case timedelta():
            text = length_text(value)
        case time():
            text = _clock(_to_the_second(datetime.combine(_ZERO, value)).time())
        case _:
            text = str(value)
    return text


def number_text(value: float) -> str:
    """Fifteen digits, as a spreadsheet shows it: 0.1 and 0.2 are 0.3."""
    if value.is_integer() and abs(value) <= _EXACT_WHOLE:
        return str(int(value))
    return f"{value:.15g}"


def instant_text(value: datetime) -> str:
    """A date, with its time unless that is midnight; in the first years of a spreadsheet a length.

    It shows a length of over 24 hours as a time, and keeps it as an instant after its day 0.
    """
    value = _to_the_second(value)
    if value.year <= _ZERO_OF_1904.year:
        zero = _ZERO if value < _MARCH else _ZERO_FROM_MARCH
        return length_text(value - (_ZERO_OF_1904 if value >= _ZERO_OF_1904 else zero))
    if value.time() == time():
        return value.date().isoformat()
    return f"{value.date().isoformat()} {_clock(value.time())}"


def length_text(value: timedelta) -> str:
    """Rounded to the second: a spreadsheet stores lengths as fractions of a day."""
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    sign = "-" if seconds < 0 else ""
    return f"{sign}{hours}:{rest // 60:02}:{rest % 60:02}"


def _to_the_second(value: datetime) -> datetime:
    """The nearest second: 09:30 is kept as a fraction of a day, and may be a little less."""
    if value.microsecond and value.year < MAXYEAR:
        value += _HALF_A_SECOND
    return value.replace(microsecond=0)


def _clock(value: time) -> str:
    return value.isoformat(timespec="seconds" if value.second else "minutes")
