"""The instant that somebody means by what they type: "09:15", "in 10"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from eventdesk.core.event import Event
from eventdesk.formats.running_orders.sheet_times import instant_near

_IN = re.compile(r"in\s*(\d{1,3})\s*(?:min|minutes)?\.?")


def instant_meant(
    words: str, now: datetime, event: Event, near: datetime | None = None
) -> datetime | None:
    """The instant nearest to `near` (or `now`) at which the event's clocks show that time of day.

    So a few minutes ago is meant also across midnight and across a change of the clocks. "in 10" is
    ten minutes from now, to the minute. None if the words are no time.
    """
    ahead = _IN.fullmatch(words.strip().casefold())
    if ahead is not None:
        return now.replace(second=0, microsecond=0) + timedelta(minutes=int(ahead[1]))
    return instant_near(words, now if near is None else near, event.zone)
