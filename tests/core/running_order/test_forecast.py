"""The worked day, what the day does under stress, midnight and daylight saving."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus, RunningOrder
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
    worked_day,
)

WEL_DONE = run("WEL", "09:00", "09:15")
TA_DONE = run("TA", "09:15", "09:45")


def to_the_break(brk_start: str) -> RunningOrder:
    """The day with BRK running since then."""
    return worked_day(WEL_DONE, TA_DONE, run("TB", "09:45", brk_start), run("BRK", brk_start))


def to_the_minister(min_end: str | None = None) -> RunningOrder:
    """The day 14 min behind until MIN starts at 11:34."""
    return worked_day(
        WEL_DONE,
        TA_DONE,
        run("TB", "09:45", "10:29"),
        run("BRK", "10:29", "10:49"),
        run("PAN", "10:49", "11:34"),
        run("MIN", "11:34", min_end),
    )


def test_before_the_day_everything_is_expected_as_planned() -> None:
    """Hours before the first item, the plan is the forecast."""
    seen = forecast(worked_day(), at("07:00"))
    assert [each.expected_start for each in seen.items] == [
        each.item.planned_start for each in seen.items
    ]
    assert {each.status for each in seen.items} == {ItemStatus.PLANNED}
    assert seen.running is None
    assert seen.next == of(seen, "WEL")
    assert (seen.lateness, clock_of(seen.ends_at)) == ("on time", "12:30")


def test_nobody_having_started_the_day_makes_it_late() -> None:
    """With nothing running the next start tells how far behind the day is."""
    seen = forecast(worked_day(), at("09:07"))
    assert expected(seen, "WEL") == ("09:07", "09:22")
    assert seen.lateness == "7 min behind"


def test_a_late_start_is_swallowed_by_the_gap_before_the_minister() -> None:
    """WEL starts 09:06."""
    seen = forecast(worked_day(run("WEL", "09:06")), at("09:06"))
    assert (seen.lateness, seen.behind_minutes) == ("6 min behind", 6)
    assert expected(seen, "WEL") == (None, "09:21")
    assert expected(seen, "PAN") == ("10:41", "11:26")
    assert expected(seen, "MIN") == ("11:30", "12:00")
    minister = of(seen, "MIN")
    assert (minister.slack_minutes, minister.conflict_minutes) == (4, 0)
    assert (minister.tight, minister.line_up_deficit_minutes) == (True, 1)
    assert clock_of(seen.ends_at) == "12:30"


def test_a_larger_delay_puts_the_minister_in_conflict() -> None:
    """BRK starts 10:29."""
    seen = forecast(to_the_break("10:29"), at("10:29"))
    assert seen.lateness == "14 min behind"
    assert expected(seen, "PAN") == ("10:49", "11:34")
    assert expected(seen, "MIN") == ("11:34", "12:04")
    minister = of(seen, "MIN")
    assert (minister.conflict_minutes, minister.slack_minutes) == (4, -4)
    assert (minister.tight, minister.line_up_deficit_minutes) == (True, 9)
    assert clock_of(seen.ends_at) == "12:34"


def test_a_wrong_press_that_was_undone_leaves_no_trace_in_the_forecast() -> None:
    """TA runs since 09:15; the minute of TB is void and so not among the runs."""
    seen = forecast(worked_day(WEL_DONE, run("TA", "09:15")), at("09:41"))
    assert expected(seen, "TA") == (None, "09:45")
    assert of(seen, "TB").status is ItemStatus.PLANNED
    assert of(seen, "TB").actual_start is None
    assert (seen.lateness, seen.time_left) == ("on time", timedelta(minutes=4))


def test_a_hold_moves_the_end_by_its_length() -> None:
    """TA held 09:25 to 09:29."""
    paused = held(run("TA", "09:15"), "09:25", "09:29")
    seen = forecast(worked_day(WEL_DONE, paused), at("09:30"))
    assert expected(seen, "TA") == (None, "09:49")
    assert seen.lateness == "4 min behind"


def test_while_held_the_end_moves_and_the_time_left_stands() -> None:
    """Every minute of an open hold is a minute behind."""
    order = worked_day(WEL_DONE, held(run("TA", "09:15"), "09:25"))
    for now, end, behind in (("09:27", "09:47", 2), ("09:29", "09:49", 4)):
        seen = forecast(order, at(now))
        assert seen.running is not None
        assert seen.running.status is ItemStatus.HELD
        assert clock_of(seen.running.expected_end) == end
        assert (seen.behind_minutes, seen.time_left) == (behind, timedelta(minutes=20))


def test_the_last_of_three_adjustments_is_clamped_to_ends_now() -> None:
    """TA +5, then −2, then −15 at 09:40."""
    running = adjusted(adjusted(run("TA", "09:15"), "09:20", 5), "09:21", -2)
    assert expected(forecast(worked_day(WEL_DONE, running), at("09:30")), "TA")[1] == "09:48"
    cut = forecast(worked_day(WEL_DONE, adjusted(running, "09:40", -15)), at("09:40"))
    assert expected(cut, "TA") == (None, "09:40")
    assert cut.lateness == "5 min ahead"
    assert expected(cut, "TB") == ("09:40", "10:10")
    assert expected(cut, "PAN") == ("10:35", "11:20")


def test_a_fixed_item_tells_how_late_it_started_and_whether_it_ended_on_time() -> None:
    """MIN starts 11:34, ends 12:00."""
    begun = of(forecast(to_the_minister(), at("11:40")), "MIN")
    assert begun.punctuality == "started 4 min late"
    assert (begun.slack, begun.conflict, begun.tight, begun.start_by) == (None, None, False, None)
    seen = forecast(to_the_minister("12:00"), at("12:00"))
    assert of(seen, "MIN").punctuality == "started 4 min late, ended on time"
    assert of(seen, "PAN").punctuality is None
    assert seen.lateness == "on time"
    leaves_sooner = changed(to_the_minister("12:00"), "MIN", fixed_end=at("11:55"))
    told = of(forecast(leaves_sooner, at("12:00")), "MIN").punctuality
    assert told == "started 4 min late, ended 5 min late"


def test_a_day_over_midnight_is_minutes_late_and_never_a_day() -> None:
    """23:30 45, 00:15 30, 00:45 15; the second starts 00:22 the next day."""
    order = order_of(
        talk("E1", "23:30", 45),
        talk("E2", "24:15", 30),
        talk("E3", "24:45", 15),
        runs=[run("E1", "23:35", "24:22"), run("E2", "24:22")],
    )
    seen = forecast(order, at("24:22"))
    assert seen.lateness == "7 min behind"
    assert expected(seen, "E3") == ("24:52", "25:07")


def test_a_program_that_was_closed_meanwhile_counts_the_time() -> None:
    """Killed at 09:25 in TA and opened at 09:40."""
    order = worked_day(WEL_DONE, run("TA", "09:15"))
    assert forecast(order, at("09:25")).time_left == timedelta(minutes=20)
    seen = forecast(order, at("09:40"))
    assert seen.time_left == timedelta(minutes=5)
    assert expected(seen, "TA") == (None, "09:45")


def test_an_overrun_pushes_the_rest_and_eats_the_slack() -> None:
    """TA still on at 09:50; then TB at 09:53."""
    over = forecast(worked_day(WEL_DONE, run("TA", "09:15")), at("09:50"))
    assert over.lateness == "5 min behind"
    assert over.time_left == timedelta(minutes=-5)
    assert expected(over, "TB") == ("09:50", "10:20")
    later = worked_day(WEL_DONE, run("TA", "09:15", "09:53"), run("TB", "09:53"))
    seen = forecast(later, at("09:53"))
    assert seen.lateness == "8 min behind"
    assert expected(seen, "PAN") == ("10:43", "11:28")
    assert of(seen, "MIN").slack_minutes == 2


def test_a_jump_passes_over_and_the_break_keeps_the_panel_at_its_time() -> None:
    """TA on time, then BRK at 09:45."""
    seen = forecast(worked_day(WEL_DONE, TA_DONE, run("BRK", "09:45")), at("09:45"))
    passed = of(seen, "TB")
    assert passed.status is ItemStatus.PASSED_OVER
    assert (passed.expected_start, passed.expected_end) == (None, None)
    assert expected(seen, "PAN") == ("10:35", "11:20")
    assert seen.lateness == "30 min ahead"


def test_after_a_long_jump_every_view_has_the_same_end() -> None:
    """PAN at 10:55 with everything before it passed over."""
    seen = forecast(worked_day(run("PAN", "10:55")), at("11:00"))
    assert [each.status for each in seen.items[:4]] == [ItemStatus.PASSED_OVER] * 4
    assert expected(seen, "MIN") == ("11:40", "12:10")
    assert of(seen, "MIN").conflict_minutes == 10
    assert seen.ends_at == seen.items[-1].expected_end == at("12:40")


def test_a_dropped_item_makes_no_gap() -> None:
    """TB dropped: BRK is forecast 09:45, PAN stays 10:35."""
    order = changed(worked_day(WEL_DONE, run("TA", "09:15")), "TB", dropped=True)
    seen = forecast(order, at("09:20"))
    dropped = of(seen, "TB")
    assert (dropped.status, dropped.expected_start) == (ItemStatus.DROPPED, None)
    assert seen.next == of(seen, "BRK")
    assert expected(seen, "BRK") == ("09:45", "10:05")
    assert expected(seen, "PAN") == ("10:35", "11:20")
    assert seen.lateness == "on time"


def test_a_fixed_end_outlasts_holds_and_a_late_start() -> None:
    """MIN must leave at 12:00: started 11:34, held 11:40 to 11:42, it ends on time."""
    order = changed(to_the_minister(), "MIN", fixed_end=at("12:00"))
    order = replace(order, runs=(*order.runs[:-1], held(order.runs[-1], "11:40", "11:42")))
    seen = forecast(order, at("11:45"))
    assert expected(seen, "MIN") == (None, "12:00")
    assert seen.lateness == "on time"
    assert of(seen, "MIN").punctuality == "started 4 min late"
    over_time = forecast(order, at("12:03"))
    assert expected(over_time, "MIN") == (None, "12:03")
    assert over_time.lateness == "3 min behind"


def test_a_fixed_end_to_come_swallows_a_late_start() -> None:
    """4 min late in, and still out at 12:00; later than that only if it starts later."""
    order = changed(to_the_break("10:29"), "MIN", fixed_end=at("12:00"))
    seen = forecast(order, at("10:29"))
    assert expected(seen, "MIN") == ("11:34", "12:00")
    assert clock_of(seen.ends_at) == "12:30"
    much_later = forecast(order, at("11:30"))
    assert expected(much_later, "MIN") == ("12:15", "12:15")


def test_minutes_added_move_a_fixed_end_itself() -> None:
    """+5 in an earlier run of the guest still stands when the guest is continued."""
    first = adjusted(run("MIN", "11:30", "11:40"), "11:35", 5)
    order = changed(worked_day(first, run("MQA", "11:40", "11:41")), "MIN", fixed_end=at("12:00"))
    order = replace(order, runs=(*order.runs, run("MIN", "11:41", continues=True)))
    seen = forecast(order, at("11:45"))
    assert expected(seen, "MIN") == (None, "12:05")
    assert of(seen, "MIN").fixed_end == at("12:05")
    once_more = adjusted(order.runs[-1], "11:46", 2)
    order = replace(order, runs=(*order.runs[:-1], once_more))
    assert expected(forecast(order, at("11:47")), "MIN") == (None, "12:07")


@pytest.mark.parametrize(("continues", "end", "behind"), [(True, "09:49", 4), (False, "09:56", 11)])
def test_an_item_begun_before_is_continued_or_made_again(
    *, continues: bool, end: str, behind: int
) -> None:
    """TA +3, left at 09:25 and started at 09:26."""
    first = adjusted(run("TA", "09:15", "09:25"), "09:20", 3)
    second = run("TA", "09:26", continues=continues)
    seen = forecast(worked_day(WEL_DONE, first, second), at("09:26"))
    assert expected(seen, "TA") == (None, end)
    assert seen.behind_minutes == behind
    assert of(seen, "TA").runs == (first, second)
    assert clock_of(of(seen, "TA").actual_start) == "09:15"
    assert of(seen, "TA").actual_end is None


def test_after_an_early_end_the_next_is_expected_at_once() -> None:
    """TA ended 09:30 with nothing started; TB at 09:31."""
    ended = worked_day(WEL_DONE, run("TA", "09:15", "09:30"))
    seen = forecast(ended, at("09:30"))
    assert seen.running is None
    assert expected(seen, "TB") == ("09:30", "10:00")
    assert seen.lateness == "15 min ahead"
    started = replace(ended, runs=(*ended.runs, run("TB", "09:31")))
    assert forecast(started, at("09:31")).lateness == "14 min ahead"


def test_lengthening_a_running_item_is_measured_against_the_original_plan() -> None:
    """TA 30 to 40 at 09:20, with what follows pushed and the gap used up."""
    order = changed(worked_day(WEL_DONE, run("TA", "09:15")), "TA", minutes=40)
    for item_id, start in (("TB", "09:55"), ("BRK", "10:25"), ("PAN", "10:45")):
        order = changed(order, item_id, planned_start=at(start))
    order = changed(order, "MIN", gap_before=False)
    seen = forecast(order, at("09:20"))
    assert seen.lateness == "10 min behind"
    assert expected(seen, "PAN") == ("10:45", "11:30")
    assert (of(seen, "MIN").slack_minutes, of(seen, "MIN").tight) == (0, True)


AUTUMN_LONDON = ("Europe/London", datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
SPRING_LONDON = ("Europe/London", datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
AUTUMN_NEW_YORK = ("America/New_York", datetime(2026, 11, 1, 5, 30, tzinfo=UTC))
SPRING_NEW_YORK = ("America/New_York", datetime(2026, 3, 8, 6, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("zone", "start"), [AUTUMN_LONDON, SPRING_LONDON, AUTUMN_NEW_YORK, SPRING_NEW_YORK]
)
def test_a_change_of_the_clocks_is_no_lateness(zone: str, start: datetime) -> None:
    """An item over the change takes its minutes, also when asked in the time of the place."""
    place = ZoneInfo(zone)
    over_the_change = start + timedelta(hours=1)
    assert start.astimezone(place).utcoffset() != over_the_change.astimezone(place).utcoffset()
    order = order_of(talk("E1", start, 60), talk("E2", over_the_change, 30))
    began = replace(run("E1", "09:00"), started_at=start + timedelta(minutes=3))
    order = replace(order, runs=(began,))
    now = start + timedelta(minutes=45)
    seen = forecast(order, now)
    assert seen.lateness == "3 min behind"
    assert seen.time_left == timedelta(minutes=18)
    assert of(seen, "E2").expected_start == over_the_change + timedelta(minutes=3)
    assert seen.ends_at == over_the_change + timedelta(minutes=33)
    assert forecast(order, now.astimezone(place)) == seen
    overrun = forecast(order, (start + timedelta(minutes=75)).astimezone(place))
    assert overrun.lateness == "15 min behind"
    assert of(overrun, "E2").expected_end == start + timedelta(minutes=105)


def test_an_instant_without_a_time_zone_is_not_guessed_at() -> None:
    """Nobody knows whose nine o'clock it would be."""
    with pytest.raises(ValueError, match="time zone"):
        forecast(worked_day(), at("09:00").replace(tzinfo=None))


def test_a_break_that_ends_early_gives_no_time_to_what_follows() -> None:
    """Only a re-plan shortens a break for the day."""
    order = worked_day(WEL_DONE, TA_DONE, run("TB", "09:45", "10:00"), run("BRK", "10:00", "10:10"))
    seen = forecast(order, at("10:10"))
    assert expected(seen, "PAN") == ("10:35", "11:20")
    assert of(seen, "BRK").item.kind is ItemKind.BREAK
    assert seen.lateness == "on time"
