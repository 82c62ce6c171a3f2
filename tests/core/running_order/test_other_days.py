"""Days with other numbers: each sentence of the running order's rules, away from the worked day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus, Run, RunningOrder
from tests.core.running_orders import (
    adjusted,
    at,
    changed,
    clock_of,
    expected,
    held,
    of,
    order_of,
    run,
    talk,
)


def afternoon(*runs_: Run) -> RunningOrder:
    """UPD 13:40 25 · TEA 14:05 17 · REV 14:22 38 · gap · OFF 15:10 20, fixed · END 15:30 5."""
    order = order_of(
        talk("UPD", "13:40", 25),
        replace(talk("TEA", "14:05", 17), kind=ItemKind.BREAK),
        replace(talk("REV", "14:22", 38), kind=ItemKind.DISCUSSION),
        replace(talk("OFF", "15:10", 20), fixed=True, gap_before=True, line_up_lead_minutes=4),
        talk("END", "15:30", 5),
    )
    return replace(order, runs=runs_)


# ---- runs that go on, and runs that begin again


def test_what_three_runs_have_used_counts_and_their_holds_do_not() -> None:
    """UPD of 25: 8 min, 3 of them held; 6 min; now the third."""
    order = afternoon(
        held(run("UPD", "13:40", "13:48"), "13:42", "13:45"),
        run("TEA", "13:48", "13:50"),
        run("UPD", "13:50", "13:56", continues=True),
        run("TEA", "13:56", "14:00"),
        run("UPD", "14:00", continues=True),
    )
    seen = forecast(order, at("14:02"))
    assert expected(seen, "UPD") == (None, "14:14")
    assert seen.time_left == timedelta(minutes=12)
    assert seen.lateness == "9 min behind"
    assert len(of(seen, "UPD").runs) == 3


def test_an_item_held_again_in_between_counts_from_there() -> None:
    order = afternoon(
        run("UPD", "13:40", "14:00"),
        run("TEA", "14:00", "14:01"),
        run("UPD", "14:01", "14:05", continues=False),
        run("TEA", "14:05", "14:06"),
        run("UPD", "14:06", continues=True),
    )
    assert expected(forecast(order, at("14:06")), "UPD") == (None, "14:27")


def test_an_item_whose_time_is_used_up_has_nothing_left_and_not_less() -> None:
    order = afternoon(
        run("UPD", "13:40", "14:20"),
        run("TEA", "14:20", "14:21"),
        run("UPD", "14:21", continues=True),
    )
    seen = forecast(order, at("14:21"))
    assert (expected(seen, "UPD"), seen.time_left) == ((None, "14:21"), timedelta(0))
    assert forecast(order, at("14:24")).time_left == timedelta(minutes=-3)


def test_minutes_given_in_the_first_run_are_there_in_the_second() -> None:
    order = afternoon(
        adjusted(run("UPD", "13:40", "13:50"), "13:45", 7),
        run("TEA", "13:50", "13:52"),
        run("UPD", "13:52", continues=True),
    )
    assert expected(forecast(order, at("13:52")), "UPD") == (None, "14:14")


def test_held_over_time_the_time_left_stands_and_the_end_is_now() -> None:
    order = afternoon(held(run("UPD", "13:40"), "14:10"))
    for now in ("14:10", "14:13"):
        seen = forecast(order, at(now))
        assert seen.time_left == timedelta(minutes=-5)
        assert expected(seen, "UPD") == (None, now)
    assert forecast(order, at("14:13")).lateness == "8 min behind"


def test_a_cut_during_a_hold_reaches_the_end_as_it_stands_then() -> None:
    """Held at 14:00 with 5 min to go; −10 at 14:03 leaves an end at 14:03, moving with the hold."""
    order = afternoon(adjusted(held(run("UPD", "13:40"), "14:00"), "14:03", -10))
    assert forecast(order, at("14:03")).time_left == timedelta(0)
    assert forecast(order, at("14:06")).time_left == timedelta(0)


# ---- fixed ends


def test_a_guest_who_begins_after_the_end_that_is_fixed_ends_now() -> None:
    order = changed(afternoon(run("OFF", "15:36")), "OFF", fixed_end=at("15:30"))
    for now in ("15:36", "15:41"):
        assert expected(forecast(order, at(now)), "OFF") == (None, now)
    assert forecast(order, at("15:41")).time_left == timedelta(minutes=-11)


def test_a_fixed_end_keeps_what_follows_waiting_however_early_the_guest_began() -> None:
    order = changed(afternoon(run("OFF", "14:55")), "OFF", fixed_end=at("15:30"))
    seen = forecast(order, at("14:56"))
    assert expected(seen, "OFF") == (None, "15:30")
    assert expected(seen, "END") == ("15:30", "15:35")
    assert seen.lateness == "on time"


def test_held_again_a_guest_ends_at_the_minute_it_was_moved_to() -> None:
    order = afternoon(
        adjusted(run("OFF", "15:10", "15:15"), "15:12", -3),
        run("END", "15:15", "15:16"),
        run("OFF", "15:16", continues=False),
    )
    seen = forecast(changed(order, "OFF", fixed_end=at("15:30")), at("15:17"))
    assert expected(seen, "OFF") == (None, "15:27")
    assert clock_of(of(seen, "OFF").fixed_end) == "15:27"


@pytest.mark.parametrize(
    ("kind", "minutes", "latest"),
    [
        (ItemKind.TALK, 38, "14:31"),  # 80 % is 30.4, so 35
        (ItemKind.QUESTIONS, 25, "14:46"),  # 20
        (ItemKind.DISCUSSION, 38, "14:41"),  # 60 % is 22.8, so 25
        (ItemKind.BREAK, 17, "14:56"),  # 50 % is 8.5, so 10
        (ItemKind.TALK, 3, "15:03"),  # 5, and never above its 3
    ],
)
def test_a_start_by_counts_the_floor_of_an_item_with_a_fixed_end(
    kind: ItemKind, minutes: int, latest: str
) -> None:
    """OFF at 15:10 less 4 of line-up is 15:06."""
    order = changed(afternoon(), "REV", kind=kind, minutes=minutes, fixed_end=at("15:00"))
    assert clock_of(of(forecast(order, at("12:00")), "REV").start_by) == latest


# ---- what waits, and what does not


def test_the_first_item_waits_for_its_minute_until_any_run_stands() -> None:
    assert expected(forecast(afternoon(), at("13:00")), "UPD") == ("13:40", "14:05")
    assert forecast(afternoon(), at("13:00")).lateness == "on time"
    assert forecast(afternoon(), at("13:46")).lateness == "6 min behind"


def test_with_nothing_running_an_item_after_a_break_waits_and_one_after_a_talk_does_not() -> None:
    early = forecast(afternoon(run("UPD", "13:40", "13:50")), at("13:52"))
    assert expected(early, "TEA") == ("13:52", "14:09")
    assert early.lateness == "13 min ahead"
    tea_over = afternoon(run("UPD", "13:40", "13:50"), run("TEA", "13:50", "14:00"))
    waits = forecast(tea_over, at("14:01"))
    assert (expected(waits, "REV"), waits.lateness) == (("14:22", "15:00"), "on time")
    late = forecast(tea_over, at("14:25"))
    assert (expected(late, "REV"), late.lateness) == (("14:25", "15:03"), "3 min behind")


def test_with_nothing_running_a_fixed_item_waits_for_its_minute_and_nobody_is_behind() -> None:
    order = afternoon(run("REV", "14:22", "14:58"))
    seen = forecast(order, at("14:58"))
    assert (expected(seen, "OFF"), seen.lateness) == (("15:10", "15:30"), "on time")
    assert of(seen, "OFF").slack_minutes == 12
    assert not of(seen, "OFF").tight
    later = forecast(order, at("15:07"))
    assert (of(later, "OFF").slack_minutes, of(later, "OFF").tight) == (3, True)
    missed = forecast(order, at("15:12"))
    assert (of(missed, "OFF").conflict_minutes, missed.lateness) == (2, "2 min behind")


def test_a_break_that_was_passed_over_holds_nothing_back() -> None:
    """UPD, then REV by hand at 14:00: TEA is passed over, OFF waits only for its own minute."""
    order = afternoon(run("UPD", "13:40", "14:00"), run("REV", "14:00"))
    seen = forecast(order, at("14:00"))
    assert of(seen, "TEA").status is ItemStatus.PASSED_OVER
    assert (expected(seen, "REV"), expected(seen, "OFF")) == ((None, "14:38"), ("15:10", "15:30"))
    assert seen.lateness == "22 min ahead"


def test_started_after_all_what_was_passed_over_is_behind_its_own_plan() -> None:
    order = afternoon(
        run("UPD", "13:40", "14:00"), run("REV", "14:00", "14:30"), run("TEA", "14:30")
    )
    seen = forecast(order, at("14:31"))
    assert expected(seen, "TEA") == (None, "14:47")
    assert seen.lateness == "25 min behind"
    assert seen.next == of(seen, "OFF")


def test_an_item_before_a_dropped_fixed_one_has_no_start_by_of_it() -> None:
    order = changed(afternoon(), "OFF", dropped=True)
    assert {each.start_by for each in forecast(order, at("13:00")).items} == {None}


def test_a_started_fixed_item_is_no_longer_what_others_start_by() -> None:
    seen = forecast(afternoon(run("OFF", "15:08")), at("15:09"))
    assert {each.start_by for each in seen.items} == {None}


def test_without_a_line_up_only_a_conflict_makes_an_item_tight() -> None:
    order = changed(afternoon(run("REV", "14:32")), "OFF", line_up_lead_minutes=0)
    exact = of(forecast(order, at("14:32")), "OFF")
    assert (exact.slack_minutes, exact.tight, exact.line_up_deficit_minutes) == (0, False, 0)
    over = of(forecast(order, at("15:11")), "OFF")
    assert (over.conflict_minutes, over.tight, over.line_up_deficit_minutes) == (1, True, 1)


def test_slack_and_conflict_keep_their_seconds_apart_to_the_safe_side() -> None:
    """Half a minute late is a conflict of 1 min, and nobody is behind by as much."""
    seen = forecast(afternoon(run("REV", "14:32:30")), at("14:40"))
    assert of(seen, "OFF").conflict_minutes == 1
    assert of(seen, "OFF").slack_minutes == -1
    assert expected(seen, "OFF")[0] == "15:10:30"


# ---- measured against which plan


def test_an_item_that_was_moved_is_measured_by_the_current_plan_before_it_runs_too() -> None:
    """REV moved to the front of the afternoon: it starts at 13:45, planned now for 13:40."""
    moved = order_of(
        replace(talk("REV", "14:22", 38), planned_start=at("13:40"), moved=True),
        replace(talk("UPD", "13:40", 25), planned_start=at("14:18"), moved=True),
    )
    waiting = forecast(moved, at("13:45"))
    assert waiting.lateness == "5 min behind"
    running = forecast(replace(moved, runs=(run("REV", "13:45"),)), at("13:46"))
    assert running.lateness == "5 min behind"
    between = replace(moved, runs=(run("REV", "13:45", "14:20"),))
    assert forecast(between, at("14:20")).lateness == "2 min behind"
    assert of(waiting, "REV").item.original_start == at("14:22")


def test_an_item_that_only_got_another_length_stays_measured_by_the_original() -> None:
    """REV cut from 38 to 30 by a new plan and run in 30: 8 min ahead of what was invited."""
    order = changed(afternoon(run("REV", "14:22")), "REV", minutes=30)
    assert forecast(order, at("14:23")).lateness == "8 min ahead"


# ---- the end of the day


def test_started_again_after_its_end_the_day_goes_on() -> None:
    over = replace(afternoon(run("UPD", "13:40", "14:05")), day_ended_at=at("14:05"))
    assert of(forecast(over, at("14:06")), "REV").status is ItemStatus.PASSED_OVER
    again = replace(over, runs=(*over.runs, run("TEA", "14:10")), day_ended_at=None)
    seen = forecast(again, at("14:10"))
    assert (expected(seen, "REV"), seen.lateness) == (("14:27", "15:05"), "5 min behind")


def test_the_last_item_running_is_the_end_of_the_day() -> None:
    order = afternoon(run("END", "15:33"))
    seen = forecast(order, at("15:34"))
    assert (clock_of(seen.ends_at), seen.next, seen.lateness) == ("15:38", None, "3 min behind")
