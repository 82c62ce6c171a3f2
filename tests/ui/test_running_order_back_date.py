"""A time of day that somebody types means the nearest instant at which the clocks show it."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.event import Event
from eventdesk.services.sample import sample_instant
from eventdesk.ui.pages.running_order.asking.times_meant import instant_meant


@pytest.mark.parametrize(
    ("words", "now", "meant"),
    [
        ("09:15", (9, 20), (9, 15)),
        ("0915", (9, 20), (9, 15)),
        ("9.30", (9, 20), (9, 30)),
        ("nine", (9, 20), None),
        ("25:00", (9, 20), None),
    ],
)
def test_a_time_of_day_is_the_nearest_there_is(
    words: str, now: tuple[int, int], meant: tuple[int, int] | None
) -> None:
    instant = sample_instant(time(*now))
    event = Event(name="An event", date=instant.date(), timezone="Europe/London")
    expected = None if meant is None else sample_instant(time(*meant))
    assert instant_meant(words, instant, event) == expected


def test_just_before_midnight_is_meant_just_after_it() -> None:
    just_after = sample_instant(time(0, 10))
    event = Event(name="An event", date=just_after.date(), timezone="Europe/London")
    meant = instant_meant("23:55", just_after, event)
    assert meant is not None
    assert (just_after - meant).total_seconds() == 15 * 60
    assert meant.astimezone(ZoneInfo("Europe/London")).day != just_after.day
