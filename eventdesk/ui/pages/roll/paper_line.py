"""A line that a warden wrote: a code, and a time of day behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from eventdesk.formats.running_orders.sheet_times import instant_near


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """`at` is None where no time was written."""

    code: str
    at: datetime | None = None


def paper_line(words: str, now: datetime, zone: ZoneInfo) -> PaperLine | None:
    """What was typed, "K7PX 1012"; None where there is no code in it.

    What stands last is a time only if it reads as one and a code stands before it: a code of
    figures alone is no time of day.
    """
    parts = words.split()
    if not parts:
        return None
    at = instant_near(parts[-1], now, zone) if len(parts) > 1 else None
    code = " ".join(parts if at is None else parts[:-1])
    return PaperLine(code=code, at=at)
