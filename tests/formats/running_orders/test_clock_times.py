"""Times of day, ranges and lengths as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from eventdesk.formats.running_orders.clock_times import (
    is_undecided,
    read_clock,
    read_clock_range,
    read_minutes,
    without_sharp,
)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("09:30", 570),
        ("9.30", 570),
        ("0930", 570),
        ("9:30 pm", 1290),
        ("9am", 540),
        ("12 a.m.", 0),
        ("12:15pm", 735),
        ("09h30", 570),
        ("24:15", 1455),
        ("noon", 720),
        ("0.375", 540),
        ("09:30:00", 570),
        ("TBC", None),
        ("25 June", None),
        ("9:75", None),
        ("13pm", None),
        ("9", None),
        ("9 Uhr 30", 570),
        ("9h", 540),
        ("9 h 30", 570),
        ("12noon", 720),
        ("at 9:30", 570),
        ("(09:30)", 570),
        ("47:59", 2879),
        ("48:00", None),
        ("", None),
    ],
)
def test_times_of_day_as_people_write_them(text: str, minutes: int | None) -> None:
    assert read_clock(text) == (None if minutes is None else timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "text",
    [
        "09:30-10:00",
        "9.30am – 10am",
        "09:30 to 10:00",
        "0930—1000",
        "9.30–10",
        "9:30 bis 10 Uhr",
        "von 9.30 bis 10.00",
        "9h30 à 10h",
    ],
)
def test_ranges_as_people_write_them(text: str) -> None:
    assert read_clock_range(text) == (timedelta(hours=9.5), timedelta(hours=10))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15", 15),
        ("15 min", 15),
        ("15'", 15),
        ("90 minutes", 90),
        ("0:15", 15),
        ("0:15:00", 15),
        ("1h 30", 90),
        ("1h30m", 90),
        ("1.5 hours", 90),
        ("2 h", 120),
        ("1h30", 90),
        ("90'", 90),
        ("90′", 90),
        ("60", 60),
        ("60.0", 60),
        ("(20 min)", 20),
        ("1 Std 30 Min", 90),
        ("1,5 Stunden", 90),
        ("1 hour and 15 minutes", 75),
        ("PT1H30M", 90),
        ("169 hours", None),
        ("half an hour", None),
        ("", None),
    ],
)
def test_lengths_as_people_write_them(text: str, minutes: int | None) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("11-1pm", (11, 13)),
        ("1.30–2pm", (13.5, 14)),
        ("9–10am", (9, 10)),
        ("11am-1", (11, 13)),
        ("22:00-02:00", (22, 2)),
    ],
)
def test_one_am_or_pm_speaks_for_both(text: str, hours: tuple[float, float]) -> None:
    assert read_clock_range(text) == tuple(timedelta(hours=one) for one in hours)


@pytest.mark.parametrize("text", ["9-10", "09:30", "9:30-9:75", "a-b", "1-2-3", ""])
def test_what_is_no_range_is_none(text: str) -> None:
    assert read_clock_range(text) is None


@pytest.mark.parametrize(
    "text", ["TBC", "tbd", "t.b.c.", "?", "–", "noch offen", "to be confirmed"]
)
def test_a_time_that_is_not_known_yet_says_so(text: str) -> None:
    assert is_undecided(text) is (text != "t.b.c.")


@pytest.mark.parametrize(
    ("text", "bare"),
    [("10:45 sharp", "10:45"), ("10:45 (fixed)", "10:45"), ("10.45!", "10.45"),
     ("10:45 Uhr pünktlich", "10:45 Uhr"), ("12:00 en punto", "12:00")],
)  # fmt: skip
def test_sharp_is_taken_off_a_time(text: str, bare: str) -> None:
    assert without_sharp(text) == (bare, True)
    assert without_sharp(bare) == (bare, False)
