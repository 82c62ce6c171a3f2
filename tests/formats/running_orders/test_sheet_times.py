"""Times that a hand wrote mean the minute nearest to when they should have been."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from eventdesk.formats.running_orders.sheet_times import instant_near

LONDON = ZoneInfo("Europe/London")


def at(day: int, hour: int, minute: int = 0, month: int = 6) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize("words", ["0915", "9:15", "09.15", "9.15", " 09:15 "])
def test_any_way_of_writing_a_time_of_day(words: str) -> None:
    assert instant_near(words, at(17, 8, 30), LONDON) == at(17, 8, 15)


@pytest.mark.parametrize("words", ["", "soon", "9:75", "25:00", "915x"])
def test_other_words_mean_nothing(words: str) -> None:
    assert instant_near(words, at(17, 8, 30), LONDON) is None


def test_a_time_after_midnight_is_of_the_next_day() -> None:
    assert instant_near("00:10", at(17, 22, 50), LONDON) == at(17, 23, 10)
    assert instant_near("23:50", at(17, 23, 10), LONDON) == at(17, 22, 50)


def test_a_time_that_the_clocks_show_twice_is_the_nearer_one() -> None:
    assert instant_near("01:30", at(25, 0, 20, month=10), LONDON) == at(25, 0, 30, month=10)
    assert instant_near("01:30", at(25, 1, 20, month=10), LONDON) == at(25, 1, 30, month=10)
