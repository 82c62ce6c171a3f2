"""What is typed at a shell, turned into values: instants, days, minutes, a head of the chain.

Each raises `InputError` with one sentence when it cannot be understood.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from eventdesk.core.chain import Head
from eventdesk.core.errors import InputError
from eventdesk.core.questions.question import Outcome

MOST_MINUTES = 24 * 60
_YEARS = range(1970, 3000)
_CLOCK_TIME = re.compile(r"[T ]\d")
_MINUTES = re.compile(r"[+-]?[0-9]{1,9}")
_HEAD = re.compile(r"([0-9]{1,15}):([0-9a-fA-F]{64})")
_MINUS_SIGNS = str.maketrans({"−": "-", "–": "-"})


def instant_given(text: str, zone: ZoneInfo) -> datetime:
    """An instant in ISO 8601, aware UTC. Without an offset it is a time in the event's zone."""
    try:
        read = datetime.fromisoformat(text.strip())
        if read.tzinfo is None:
            read = read.replace(tzinfo=zone)
        instant = read.astimezone(UTC)
    except (ValueError, OverflowError):
        instant = None
    if instant is None or instant.year not in _YEARS or not _CLOCK_TIME.search(text):
        message = f"“{text}” is no date and time. Write it like 2026-11-16T09:15."
        raise InputError("bad_instant", message)
    return instant


def day_given(text: str) -> date:
    """A day in ISO 8601."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        message = f"“{text}” is no date. Write it like 2026-11-16."
        raise InputError("bad_date", message) from None


def minutes_given(text: str) -> int:
    """Whole minutes to add, or to take when there is a minus before them; a day at most."""
    plain = text.strip().translate(_MINUS_SIGNS)
    if not _MINUTES.fullmatch(plain):
        message = f"“{text}” is no number of minutes. Write it like 5 or -5."
        raise InputError("bad_minutes", message)
    minutes = int(plain)
    if abs(minutes) > MOST_MINUTES:
        message = f"{text} minutes are more than a day. Write {MOST_MINUTES} at most."
        raise InputError("bad_minutes", message)
    return minutes


def head_given(text: str) -> Head:
    """A head of the chain as exports carry it: a number, a colon and 64 hexadecimal digits."""
    read = _HEAD.fullmatch(text.strip())
    if read is None:
        message = f"“{text}” is no head of a day log. Copy it whole from an export, like 12:9af3…"
        raise InputError("bad_head", message)
    return Head(sequence=int(read[1]), hash=bytes.fromhex(read[2]))


def outcome_given(text: str) -> Outcome:
    """An outcome of a question, written with hyphens, spaces or underscores."""
    try:
        return Outcome(text.strip().casefold().replace("-", "_").replace(" ", "_"))
    except ValueError:
        known = ", ".join(outcome.value.replace("_", "-") for outcome in Outcome)
        message = f"“{text}” is no outcome. Known: {known}."
        raise InputError("bad_outcome", message) from None


def refuse_no_pdf(path: Path) -> None:
    """Refuse a place for a PDF that is not called like one: it may be something else's.

    Raises:
        InputError: `not_a_pdf`.
    """
    if path.suffix.lower() != ".pdf":
        message = f"{path.name} does not end in .pdf. Give a name such as {path.stem}.pdf."
        raise InputError("not_a_pdf", message)
