"""A stretch of the day, as it is typed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.log_words.when import When, read_when


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9-10:30", When(start=time(9), end=time(10, 30))),
        ("from 9 to 10.30", When(start=time(9), end=time(10, 30))),
        ("09:00 – 10", When(start=time(9), end=time(10))),
        ("after 14", When(start=time(14))),
        ("14-", When(start=time(14))),
        ("Before 9:30", When(end=time(9, 30))),
        ("last 10 min", When(minutes=10)),
        ("last 2 hours", When(minutes=120)),
        ("last 10", When(minutes=10)),
        ("10 min", When(minutes=10)),
        ("2h", When(minutes=120)),
        ("9", When(start=time(9), end=time(10))),
        ("9:59", When(start=time(9, 59), end=time(10))),
        ("23", When(start=time(23), end=time(0))),
    ],
)
def test_what_people_type_is_understood(typed: str, meant: When) -> None:
    assert read_when(typed) == meant


@pytest.mark.parametrize("typed", ["letzte 10 min", "Letzte 10", "last 10 min", "10 min"])
def test_the_word_for_the_last_minutes_is_that_of_the_window_or_our_own(typed: str) -> None:
    assert read_when(typed, last="letzte") == When(minutes=10)


@pytest.mark.parametrize(
    "typed", ["", "last", "min", "letzte 10 min", "lunch", "25", "9:61", "after"]
)
def test_what_is_no_stretch_is_none(typed: str) -> None:
    assert read_when(typed) is None


def test_a_stretch_is_on_the_clocks_of_the_event_and_may_run_over_midnight() -> None:
    zone, day = ZoneInfo("Europe/London"), date(2026, 7, 1)
    now = datetime(2026, 7, 1, 12, tzinfo=UTC)
    start, end = When(start=time(23), end=time(0)).instants(day, zone, now)
    assert start == datetime(2026, 7, 1, 22, tzinfo=UTC)
    assert end == datetime(2026, 7, 1, 23, tzinfo=UTC)
    assert When(minutes=10).instants(day, zone, now) == (
        datetime(2026, 7, 1, 11, 50, tzinfo=UTC), None,
    )  # fmt: skip


def test_a_stretch_may_have_no_beginning_or_no_end() -> None:
    zone, day = ZoneInfo("UTC"), date(2026, 7, 1)
    now = datetime(2026, 7, 1, 12, tzinfo=UTC)
    nine = datetime(2026, 7, 1, 9, tzinfo=UTC)
    assert When(start=time(9)).instants(day, zone, now) == (nine, None)
    assert When(end=time(9)).instants(day, zone, now) == (None, nine)
