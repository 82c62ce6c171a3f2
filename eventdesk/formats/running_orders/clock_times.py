"""Times of day and lengths as people write them into a running order."""

from __future__ import annotations

import re
from datetime import timedelta

HOURS_OF_A_DAY = 24
_MINUTES_OF_AN_HOUR = 60
_LAST_HOUR = 47
"""Hour 24 and later is the night after the day, as some programmes write it."""
_NOON = 12
_HALF_A_DAY = timedelta(hours=_NOON)

_WORDS = {
    "noon": timedelta(hours=12),
    "12 noon": timedelta(hours=12),
    "12noon": timedelta(hours=12),
    "midday": timedelta(hours=12),
    "mittag": timedelta(hours=12),
    "midi": timedelta(hours=12),
    "mediodía": timedelta(hours=12),
    "midnight": timedelta(days=1),
    "mitternacht": timedelta(days=1),
    "minuit": timedelta(days=1),
    "medianoche": timedelta(days=1),
}
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})"
    r"(?:\s*(?:[:.h]|uhr)\s*(?P<minute>\d{2})(?:[:.]\d{2}(?:\.\d+)?)?|(?P<bare>\d{2}))?"
    r"\s*(?:hrs?|hs?|uhr|heures?|horas?)?\.?\s*(?P<half>[ap])?\.?\s*(?:m\.?)?",
    re.IGNORECASE,
)
_HALF = re.compile(r"\d\s*[ap]\.?\s?m\b", re.IGNORECASE)
_FRACTION = re.compile(r"0?\.\d+")
_BARE_HOUR = re.compile(r"\d{1,2}")
_DASH = re.compile(
    r"\s*(?:[\u2010-\u2015\u2212~\u2192-]|->)+\s*|\s+(?:to|until|till|bis|à|a|hasta|au)\s+",
    re.IGNORECASE,
)
_SAID_BEFORE = re.compile(
    r"^(?:from|at|ab|um|von|gegen|approx\.?|about|around|circa|ca\.?|c\.|~|de|à|a las|desde"
    r"|vers|dès)"
    r"\s*(?=\d)",
    re.IGNORECASE,
)
_SHARP = re.compile(
    r"[\s,(\[*!]*\b(?:sharp|fixed|prompt|exactly|on the dot|hard start|pünktlich|fix|genau|"
    r"précises?|pile|en punto|fijo)\b[\s)\]!*]*$|\s*!+$",
    re.IGNORECASE,
)
_UNDECIDED = re.compile(
    r"(?:tb[acd]|to be (?:confirmed|announced|decided)|later|various"
    r"|[?\u2014\u2013-]+|n\.?\s?n\.?|offen|noch offen|n/?a"
    r"|à (?:confirmer|définir)|por (?:confirmar|definir))[\s.]*",
    re.IGNORECASE,
)
_LENGTH_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?")
_LENGTH_WORDS = re.compile(
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours|std|stunden?|heures?|horas?)(?![a-z])\.?)?"
    r"\s*(?:and|und|et|y|,)?\s*"
    r"(?:(\d+)(?:\.0+)?\s*(?:['\u2032\u2019]|m\b|min\b|mins\b|minuten?\b|minutes?\b|minutos?\b|mn\b|$)\.?)?",
    re.IGNORECASE,
)
_LENGTH_ISO = re.compile(r"PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:0+S)?", re.IGNORECASE)
_LONGEST_WRITTEN = 40
_LONGEST_MINUTES = 7 * 24 * 60


def read_clock(text: str, *, bare_hour: bool = False) -> timedelta | None:
    """Time since midnight ("9:30", "09.30", "9.30 pm", "0930", "24:15"), None if it is no time.

    A lone number ("9") is an hour only where the place it stands in is known to hold times.
    """
    cleaned = _SAID_BEFORE.sub("", _tidied(text))
    if cleaned in _WORDS:
        return _WORDS[cleaned]
    if _FRACTION.fullmatch(cleaned):
        return timedelta(minutes=round(float(cleaned) * HOURS_OF_A_DAY * _MINUTES_OF_AN_HOUR))
    found = _CLOCK.fullmatch(cleaned)
    if found is None or (not bare_hour and _BARE_HOUR.fullmatch(cleaned)):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["bare"] or 0)
    if minute >= _MINUTES_OF_AN_HOUR or hour > (_NOON if found["half"] else _LAST_HOUR):
        return None
    if found["half"]:
        hour = hour % _NOON + (_NOON if found["half"] == "p" else 0)
    return timedelta(hours=hour, minutes=minute)


def read_clock_range(text: str) -> tuple[timedelta, timedelta] | None:
    """Both ends of "09:30 – 10:00" or "9–10.30am", or None if the text is not two times.

    Where only one of them says "am" or "pm", or the end is a mere figure, it is the nearest one
    that makes sense.
    """
    parts = _DASH.split(_SAID_BEFORE.sub("", _tidied(text)))
    if len(parts) != len(("start", "end")):
        return None
    start, end = (read_clock(part, bare_hour=True) for part in parts)
    if start is None or end is None or all(map(_BARE_HOUR.fullmatch, parts)):
        return None
    says_half = [_says_half(part) for part in parts]
    if says_half == [False, True] and start + _HALF_A_DAY <= end:
        start += _HALF_A_DAY
    figure_alone = _BARE_HOUR.fullmatch(parts[1].strip()) is not None
    if (figure_alone or says_half == [True, False]) and end <= start < end + _HALF_A_DAY:
        end += _HALF_A_DAY
    return start, end


def _says_half(text: str) -> bool:
    found = _CLOCK.fullmatch(text.strip())
    return found is not None and found["half"] is not None


def says_which_half(text: str) -> bool:
    """Whether a time or two says "am" or "pm": it is then what it says, and no other."""
    return _HALF.search(text) is not None


def _tidied(text: str) -> str:
    """Small letters, plain spaces, no brackets around the whole."""
    cleaned = " ".join(text.lower().split())
    if cleaned[:1] in "([" and cleaned[-1:] in ")]":
        cleaned = cleaned[1:-1].strip()
    return cleaned.rstrip(":;,")


def without_sharp(text: str) -> tuple[str, bool]:
    """A time without "sharp", "(fixed)" and the like behind it, and whether that stood there."""
    bare = _SHARP.sub("", text) if len(text) <= _LONGEST_WRITTEN else text
    return bare, bare != text


def is_undecided(text: str) -> bool:
    """Whether it says that there is no time yet: "TBC", "tbd", "?"."""
    return _UNDECIDED.fullmatch(" ".join(text.split())) is not None


def read_minutes(text: str) -> int | None:
    """A length in whole minutes: "15", "15 min", "0:15", "1h 30", "1.5 hours"; None if unclear.

    No item of a day is longer than a week; what says so is not understood.
    """
    cleaned = " ".join(text.split()).strip("()[] ").rstrip("*")
    minutes = _minutes(cleaned) if 0 < len(cleaned) <= _LONGEST_WRITTEN else None
    return None if minutes is None or minutes > _LONGEST_MINUTES else minutes


def _minutes(cleaned: str) -> int | None:
    if _FRACTION.fullmatch(cleaned):
        return round(float(cleaned) * HOURS_OF_A_DAY * _MINUTES_OF_AN_HOUR)
    if clock := _LENGTH_CLOCK.fullmatch(cleaned):
        return int(clock[1]) * _MINUTES_OF_AN_HOUR + int(clock[2])
    words = _LENGTH_WORDS.fullmatch(cleaned) or _LENGTH_ISO.fullmatch(cleaned)
    if words is None or not (words[1] or words[2]):
        return None
    hours = float((words[1] or "0").replace(",", "."))
    return round(hours * _MINUTES_OF_AN_HOUR) + int(words[2] or 0)
