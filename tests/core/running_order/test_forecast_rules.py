"""Single rules of the forecast: what waits, what is in danger, and how late the day is."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus, RunningOrder
from tests.core.running_orders import (
    at,
    changed,
    clock_of,
    expected,
    of,
    order_of,
    run,
    talk,
    worked_day,
)

WEL_EARLY = run("WEL", "08:50", "09:00")


def test_earliness_is_passed_on_between_items_that_touch() -> None:
    """A, B, C end to end: A ends 10 min early and all follow."""
    order = order_of(
        talk("A", "09:00", 20),
        talk("B", "09:20", 20),
        talk("C", "09:40", 20),
        runs=[run("A", "09:00", "09:10")],
    )
    seen = forecast(order, at("09:10"))
    assert expected(seen, "B") == ("09:10", "09:30")
    assert expected(seen, "C") == ("09:30", "09:50")
    assert seen.lateness == "10 min ahead"


@pytest.mark.parametrize("what", ["gap", "fixed", "break"])
def test_earliness_stops_at_a_gap_a_break_and_a_fixed_item(what: str) -> None:
    """B keeps its planned start however early A ends."""
    first = talk("A", "09:00", 20)
    second = talk("B", "09:20", 20)
    if what == "gap":
        second = replace(second, gap_before=True)
    elif what == "fixed":
        second = replace(second, fixed=True)
    else:
        first = replace(first, kind=ItemKind.BREAK)
    order = order_of(first, second, runs=[run("A", "09:00", "09:05")])
    assert expected(forecast(order, at("09:05")), "B") == ("09:20", "09:40")
    assert expected(forecast(order, at("09:25")), "B") == ("09:25", "09:45")


def test_a_dropped_break_no_longer_holds_back_what_followed_it() -> None:
    """It makes no gap: PAN stands after TB then."""
    order = changed(worked_day(WEL_EARLY, run("TA", "09:00")), "BRK", dropped=True)
    seen = forecast(order, at("09:00"))
    assert expected(seen, "TB") == ("09:30", "10:00")
    assert expected(seen, "PAN") == ("10:00", "10:45")
    assert expected(seen, "MIN") == ("11:30", "12:00")


def test_the_first_item_that_is_left_waits_for_its_planned_start() -> None:
    """WEL dropped before the day: TA at 09:15, and not at dawn."""
    order = changed(worked_day(), "WEL", dropped=True)
    assert expected(forecast(order, at("06:00")), "TA") == ("09:15", "09:45")


def test_the_day_can_be_started_early_by_hand() -> None:
    """Then what touches follows, and the day is ahead."""
    seen = forecast(worked_day(run("WEL", "08:50")), at("08:50"))
    assert seen.lateness == "10 min ahead"
    assert expected(seen, "TA") == ("09:05", "09:35")
    assert expected(seen, "PAN") == ("10:35", "11:20")


def test_going_back_to_an_item_passed_over_leaves_the_later_ones_to_come() -> None:
    """TB after BRK: PAN is still next, not BRK."""
    order = worked_day(
        run("WEL", "09:00", "09:15"),
        run("TA", "09:15", "09:45"),
        run("BRK", "09:45", "10:05"),
        run("TB", "10:05"),
    )
    seen = forecast(order, at("10:10"))
    assert seen.running == of(seen, "TB")
    assert of(seen, "BRK").status is ItemStatus.OVER
    assert seen.next == of(seen, "PAN")
    assert expected(seen, "PAN") == ("10:35", "11:20")


def test_an_item_that_ran_and_was_dropped_afterwards_still_ran() -> None:
    """What happened outweighs what was planned since."""
    order = worked_day(WEL_EARLY, run("TA", "09:00", "09:30"), run("TB", "09:30"))
    seen = forecast(changed(order, "TA", dropped=True), at("09:40"))
    assert of(seen, "TA").status is ItemStatus.OVER
    assert clock_of(of(seen, "TA").actual_end) == "09:30"


def test_items_before_a_fixed_one_show_when_they_must_start() -> None:
    """Its minute, less its lead, less the lengths up to it; the gap counts nothing."""
    seen = forecast(worked_day(run("WEL", "09:06")), at("09:06"))
    latest = {each.item.id: clock_of(each.start_by) for each in seen.items}
    assert latest == {
        "WEL": None,
        "TA": "09:20",
        "TB": "09:50",
        "BRK": "10:20",
        "PAN": "10:40",
        "MIN": None,
        "MQA": None,
        "CLOSE": None,
    }


def test_a_start_by_leaves_out_what_is_dropped_and_looks_to_the_nearest_fixed_item() -> None:
    """CLOSE fixed too: MIN and MQA are measured to it, PAN still to MIN."""
    order = changed(worked_day(), "TB", dropped=True)
    order = changed(order, "CLOSE", fixed=True)
    seen = forecast(order, at("08:00"))
    assert clock_of(of(seen, "TA").start_by) == "09:50"
    assert clock_of(of(seen, "PAN").start_by) == "10:40"
    assert clock_of(of(seen, "MIN").start_by) == "11:30"
    assert clock_of(of(seen, "MQA").start_by) == "12:00"
    assert of(seen, "TB").start_by is None


def test_an_item_with_a_fixed_end_counts_its_floor_towards_a_start_by() -> None:
    """MIN of 30, floor 20, out at 12:00: it may start 10 min later."""
    order = changed(worked_day(), "CLOSE", fixed=True)
    order = changed(order, "MIN", fixed_end=at("12:00"), floor_given=20)
    assert clock_of(of(forecast(order, at("08:00")), "MIN").start_by) == "11:40"


def test_seconds_round_to_the_safe_side() -> None:
    """A conflict of 3 min 20 s is 4 min; slack of 4 min 40 s is 4 min."""
    late = worked_day(run("PAN", "10:48:20"))
    minister = of(forecast(late, at("10:50")), "MIN")
    assert minister.conflict == timedelta(minutes=3, seconds=20)
    assert (minister.conflict_minutes, minister.slack_minutes) == (4, -4)
    in_time = of(forecast(worked_day(run("PAN", "10:40:20")), at("10:50")), "MIN")
    assert (in_time.conflict_minutes, in_time.slack_minutes) == (0, 4)
    assert (in_time.line_up_deficit_minutes, in_time.tight) == (1, True)


def test_a_start_by_is_shown_as_the_minute_it_lies_in() -> None:
    """The minister moved to 11:30:40: PAN must start by 10:40."""
    order = changed(worked_day(), "MIN", planned_start=at("11:30:40"))
    assert of(forecast(order, at("08:00")), "PAN").start_by == at("10:40")


def test_an_end_that_another_clock_saw_later_still_comes_before_the_next_start() -> None:
    """This desk is at 09:10 when it hears that WEL ended at 09:12."""
    seen = forecast(worked_day(run("WEL", "09:00", "09:12")), at("09:10"))
    assert expected(seen, "TA") == ("09:12", "09:42")


def test_slack_that_just_covers_the_line_up_is_not_tight() -> None:
    """5 min of slack, lead 5."""
    minister = of(forecast(worked_day(run("PAN", "10:40")), at("10:50")), "MIN")
    assert (minister.slack_minutes, minister.tight) == (5, False)
    assert minister.line_up_deficit_minutes == 0
    at_ease = of(forecast(worked_day(run("PAN", "10:35")), at("10:50")), "MIN")
    assert (at_ease.slack_minutes, at_ease.tight) == (10, False)
    assert at_ease.line_up_deficit_minutes == 0


def test_only_fixed_items_to_come_have_slack_or_a_conflict() -> None:
    """And a fixed one that was passed over has none either."""
    seen = forecast(worked_day(run("MQA", "11:40")), at("11:41"))
    assert of(seen, "MIN").status is ItemStatus.PASSED_OVER
    for each in seen.items:
        assert (each.slack, each.conflict, each.slack_minutes) == (None, None, None)
        assert (each.conflict_minutes, each.line_up_deficit_minutes) == (None, None)
        assert not each.tight


def test_a_second_fixed_item_is_measured_from_the_first_as_it_is_now_expected() -> None:
    """MIN 10 late makes CLOSE, fixed, late as well."""
    order = changed(worked_day(run("PAN", "10:55")), "CLOSE", fixed=True)
    seen = forecast(order, at("11:00"))
    assert of(seen, "MIN").conflict_minutes == 10
    assert of(seen, "CLOSE").conflict_minutes == 10


def test_an_item_added_or_moved_later_is_late_against_the_current_plan() -> None:
    """TA has no place in the original plan."""
    order = changed(
        worked_day(WEL_EARLY, run("TA", "09:27")),
        "TA",
        original_start=None,
        planned_start=at("09:25"),
    )
    assert forecast(order, at("09:30")).lateness == "2 min behind"
    waiting = replace(order, runs=(WEL_EARLY,))
    assert forecast(waiting, at("09:28")).lateness == "3 min behind"


def test_lateness_is_against_the_original_plan_also_after_a_re_plan() -> None:
    """MIN accepted at 11:34: no conflict any more, and still 4 min behind."""
    order = worked_day(run("PAN", "10:49", "11:34"))
    order = changed(order, "MIN", planned_start=at("11:34"))
    seen = forecast(order, at("11:34"))
    assert of(seen, "MIN").conflict_minutes == 0
    assert seen.lateness == "4 min behind"


@pytest.fixture
def whole_day() -> RunningOrder:
    """Every item has run, CLOSE 3 min over."""
    return worked_day(
        run("WEL", "09:00", "09:15"),
        run("TA", "09:15", "09:45"),
        run("TB", "09:45", "10:15"),
        run("BRK", "10:15", "10:35"),
        run("PAN", "10:35", "11:20"),
        run("MIN", "11:30", "12:00"),
        run("MQA", "12:00", "12:20"),
        run("CLOSE", "12:20", "12:33"),
    )


def test_when_all_is_over_the_day_is_as_late_as_it_ended(whole_day: RunningOrder) -> None:
    """And stays so, whatever the clock does afterwards."""
    ended = replace(whole_day, day_ended_at=at("12:33"))
    for order in (whole_day, ended, changed(ended, "CLOSE", minutes=13)):
        seen = forecast(order, at("15:00"))
        assert (seen.running, seen.next, seen.time_left) == (None, None, None)
        assert (seen.lateness, clock_of(seen.ends_at)) == ("3 min behind", "12:33")


def test_after_the_end_of_the_day_nothing_is_to_come(whole_day: RunningOrder) -> None:
    """The day was ended after MIN: the rest is passed over and has no times."""
    order = replace(whole_day, runs=whole_day.runs[:6], day_ended_at=at("12:00"))
    seen = forecast(order, at("12:10"))
    assert seen.next is None
    for each in seen.items[-2:]:
        assert (each.status, each.expected_start) == (ItemStatus.PASSED_OVER, None)
    assert (seen.lateness, clock_of(seen.ends_at)) == ("on time", "12:00")


def test_an_empty_running_order_has_nothing_to_say() -> None:
    """No item, no end, on time."""
    seen = forecast(RunningOrder(), at("09:00"))
    assert (seen.items, seen.running, seen.next, seen.ends_at) == ((), None, None, None)
    assert seen.lateness == "on time"


def test_the_forecast_agrees_with_the_running_order_on_what_is_next() -> None:
    """Two readings of the same rule."""
    order = worked_day(WEL_EARLY, run("TA", "09:00", "09:30"), run("BRK", "09:30"))
    seen = forecast(order, at("09:31"))
    to_come = [each.item for each in seen.items if each.status is ItemStatus.PLANNED]
    assert tuple(to_come) == order.to_come()
    assert seen.next is not None
    assert seen.next.item == order.next_item()
