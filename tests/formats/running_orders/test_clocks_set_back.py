"""In the night in which the clocks are set back, a time that falls back may simply come again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.read_as import ReadAs
from eventdesk.formats.running_orders.reading import read_running_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import pasted

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
BACK = date(2026, 10, 25)


def read(text: str, day: date, timezone: ZoneInfo = LONDON) -> RunningOrderFile:
    return read_running_order(pasted(text), day=day, timezone=timezone, read_as=ReadAs())


def starts(found: RunningOrderFile, zone: ZoneInfo = LONDON) -> list[str]:
    return [f"{item.planned_start.astimezone(zone):%d %H:%M %z}" for item in found.items]


def test_a_start_that_falls_back_follows_the_item_before_it() -> None:
    night = "Start,Minutes,Title\n00:30,60,N1\n01:30,45,N2\n01:15,30,N3\n01:45,20,N4\n02:05,9,N5\n"
    found = read(night, BACK)
    assert starts(found) == [
        "25 00:30 +0100", "25 01:30 +0100", "25 01:15 +0000", "25 01:45 +0000", "25 02:05 +0000",
    ]  # fmt: skip
    assert not any(item.gap_before for item in found.items)
    assert not found.problems


def test_a_start_that_is_the_end_of_a_long_item_is_the_second_of_its_name() -> None:
    found = read("Start,Minutes,Title\n23:40,50,N1\n00:30,95,N2\n01:05,31,N3\n", date(2026, 10, 24))
    assert starts(found) == ["24 23:40 +0100", "25 00:30 +0100", "25 01:05 +0000"]
    assert not found.problems


def test_an_end_that_falls_back_makes_an_item_no_half_day_long() -> None:
    night = "Start,End,Title\n00:30,01:30,N1\n01:30,01:15,N2\n01:15,02:10,N3\n"
    found = read(night, date(2026, 11, 1), NEW_YORK)
    assert [item.minutes for item in found.items] == [60, 45, 55]
    assert starts(found, NEW_YORK)[2] == "01 01:15 -0500"


def test_a_fixed_end_follows_the_start_that_it_belongs_to() -> None:
    night = "Start,Minutes,Title,Fixed end\n01:30,45,N1,\n01:15,25,N2,01:44\n"
    found = read(night, BACK)
    assert found.items[1].fixed_end == datetime(2026, 10, 25, 1, 44, tzinfo=UTC)


@pytest.mark.parametrize("day", [date(2026, 10, 26), date(2026, 3, 29)])
def test_on_any_other_night_it_is_noon_that_passed(day: date) -> None:
    found = read("Start,Minutes,Title\n01:30,45,N1\n01:15,30,N2\n", day)
    assert found.items[1].planned_start.astimezone(LONDON).hour == 13
