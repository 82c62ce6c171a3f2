"""The minutes that each item added to the day or gave back to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.gained import (
    minutes_taken,
    minutes_taking,
    taken_in_words,
    taking_in_words,
)
from eventdesk.core.running_order.order import Run, RunningOrder
from tests.core.running_orders import at, changed, held, run, worked_day


def taken(order: RunningOrder, item: str, now: str = "12:30") -> int | None:
    (found,) = [each for each in forecast(order, at(now)).items if each.item.id == item]
    return minutes_taken(found)


def taking(order: RunningOrder, item: str, now: str) -> int | None:
    (found,) = [each for each in forecast(order, at(now)).items if each.item.id == item]
    return minutes_taking(found)


@pytest.mark.parametrize(
    ("runs", "minutes"),
    [
        ([run("TA", "09:15", "09:45")], 0),
        ([run("TA", "09:15", "09:45:59")], 0),
        ([run("TA", "09:15", "09:44:01")], 0),
        ([run("TA", "09:21", "09:54")], 3),
        ([run("TA", "09:21", "09:49")], -2),
        ([held(run("TA", "09:15", "09:49"), "09:25", "09:29")], 4),
        (
            [run("TA", "09:15", "09:25"), run("TB", "09:25", "09:30"), run("TA", "09:30", "09:55")],
            5,
        ),
    ],
    ids=["to the minute", "seconds more", "seconds less", "more", "less", "held", "in two goes"],
)
def test_all_time_that_the_runs_took_counts_and_a_late_start_does_not(
    runs: list[Run], minutes: int
) -> None:
    assert taken(worked_day(*runs), "TA") == minutes


def test_it_is_measured_by_the_plan_of_the_day_and_not_by_the_original_one() -> None:
    shorter = changed(worked_day(run("TA", "09:15", "09:42")), "TA", minutes=25)
    assert taken(shorter, "TA") == 2
    assert taken(worked_day(run("TA", "09:15", "09:42")), "TA") == -3


def test_only_what_is_over_has_taken_anything() -> None:
    order = worked_day(run("TA", "09:15"))
    assert taken(order, "TA", "09:40") is None
    assert taken(order, "TB", "09:40") is None
    assert taken(order, "WEL", "09:40") is None, "passed over"


def test_what_runs_is_taking_what_the_forecast_says_it_will() -> None:
    order = worked_day(run("TA", "09:15"))
    assert taking(order, "TA", "09:40") == 0
    assert taking(order, "TA", "09:48") == 3
    assert taking(worked_day(held(run("TA", "09:15"), "09:25")), "TA", "09:29") == 4
    assert taking(order, "TB", "09:40") is None


@given(st.integers(0, 200), st.integers(0, 59))
def test_the_whole_minutes_never_say_more_than_was_taken(minutes: int, seconds: int) -> None:
    hours, rest = divmod(9 * 60 + 15 + minutes, 60)
    order = worked_day(run("TA", "09:15", f"{hours}:{rest}:{seconds}"))
    said = taken(order, "TA")
    assert said is not None
    assert abs(said) <= abs(minutes * 60 + seconds - 1800) / 60 < abs(said) + 1


def test_it_is_said_in_words_and_nothing_is_said_of_nothing() -> None:
    assert [taken_in_words(minutes) for minutes in (3, -2, 0)] == [
        "took 3 min more", "gave back 2 min", "",
    ]  # fmt: skip
    assert [taking_in_words(minutes) for minutes in (3, -2, 0)] == [
        "takes 3 min more", "gives back 2 min", "",
    ]  # fmt: skip
