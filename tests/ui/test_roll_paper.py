"""A line of a warden's sheet: its time is of the day on which the roll was called."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from eventdesk.core.event import Event
from eventdesk.core.roll.calls import RollCall
from eventdesk.ui.pages.roll.paper_line import found_line

TWO_DAYS = Event(name="Two days", date=date(2026, 6, 17), timezone="Europe/London")


def instant(day: int, hour: int, minute: int) -> datetime:
    """London is an hour ahead of this in June."""
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC)


def called(at: datetime) -> RollCall:
    return RollCall(id="call", drill=False, called_at=at, called_desk="Desk 1", heads=9)


@pytest.mark.parametrize(
    ("called_at", "now", "typed", "expected"),
    [
        (instant(17, 9, 10), instant(17, 9, 30), "1012", instant(17, 9, 12)),
        (instant(18, 9, 10), instant(18, 9, 30), "1012", instant(18, 9, 12)),
        (instant(17, 23, 30), instant(17, 23, 50), "0041", instant(17, 23, 41)),
        (instant(18, 22, 50), instant(18, 23, 20), "2355", instant(18, 22, 55)),
        (instant(18, 22, 50), instant(18, 23, 20), "0010", instant(18, 23, 10)),
    ],
)
def test_a_time_is_of_the_day_of_the_roll_call(
    called_at: datetime, now: datetime, typed: str, expected: datetime
) -> None:
    line = found_line(f"K7PX {typed}", now, TWO_DAYS, called(called_at))
    assert line is not None
    assert line.at == expected


def test_without_a_roll_call_it_is_of_the_day_of_the_event() -> None:
    line = found_line("K7PX 1012", instant(17, 9, 30), TWO_DAYS, None)
    assert line is not None
    assert line.at == instant(17, 9, 12)
