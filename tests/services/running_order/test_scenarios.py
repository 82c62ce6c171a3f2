"""The worked scenarios of the day by their numbers, played on a real event by the chair's acts.

WEL 09:00 15 · TA 09:15 30 · TB 09:45 30 · BRK 10:15 20 · PAN 10:35 45 · gap · MIN 11:30 30, fixed ·
MQA 12:00 20 · CLOSE 12:20 10. One function says every time, so each is read from the forecast.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.core.running_order.order import ItemStatus
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.database import Database
from tests.core.running_orders import at, clock_of
from tests.services.played_day import PlayedDay
from tests.services.worked_day import desk_on, log_length

WORKED = (
    "09:00,15,WEL,talk,,,,",
    "09:15,30,TA,talk,,,,",
    "09:45,30,TB,talk,,,,",
    "10:15,20,BRK,break,,,10,",
    "10:35,45,PAN,discussion,,,30,",
    "11:30,30,MIN,talk,yes,12:00,,5",
    "12:00,20,MQA,questions,,,,",
    "12:20,10,CLOSE,talk,,,,",
)


@pytest.fixture
def day(desk: EventDesk) -> PlayedDay:
    """The worked day; MIN has no fixed end."""
    return PlayedDay(desk)


@pytest.fixture
def day_until_noon(empty_desk: EventDesk, tmp_path: Path) -> PlayedDay:
    """The worked day with a minister who must leave at noon."""
    return PlayedDay.of(empty_desk, tmp_path, *WORKED)


def test_1_a_late_start_is_swallowed_before_the_minister(day: PlayedDay) -> None:
    day.starts("09:06")
    assert day.lateness == "6 min behind"
    assert day.expected("TA") == ("09:21", "09:51")
    assert day.expected("PAN") == ("10:41", "11:26")
    assert day.expected("MIN") == ("11:30", "12:00")
    assert day.danger("MIN") == (4, 0, True, 1)
    assert day.end == "12:30"


def test_2_an_overrun_pushes_what_follows_and_tells_the_slack(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:50")
    assert day.lateness == "5 min behind"
    assert day.seen.time_left == timedelta(minutes=-5)
    day.starts("09:53")
    assert day.lateness == "8 min behind"
    assert day.expected("PAN") == ("10:43", "11:28")
    assert day.expected("MIN") == ("11:30", "12:00")
    assert day.danger("MIN") == (2, 0, True, 3)
    assert day.end == "12:30"


def test_2b_a_bigger_overrun_is_a_conflict_and_never_a_silent_move(day: PlayedDay) -> None:
    day.starts("09:00", "09:15", "09:45", "10:29")
    assert day.lateness == "14 min behind"
    assert day.expected("PAN") == ("10:49", "11:34")
    assert day.expected("MIN") == ("11:34", "12:04")
    assert day.danger("MIN") == (-4, 4, True, 9)
    assert day.item("MIN").item.planned_start == at("11:30")
    assert day.end == "12:34"


def test_3_a_jump_passes_over_and_the_break_passes_no_earliness_on(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:45").start("BRK")
    assert day.status("TB") is ItemStatus.PASSED_OVER
    assert day.expected("TB") == (None, None)
    assert day.lateness == "30 min ahead"
    assert day.expected("BRK") == (None, "10:05")
    assert day.expected("PAN") == ("10:35", "11:20")
    assert day.expected("MIN") == ("11:30", "12:00")
    assert day.end == "12:30"


def test_3_what_was_passed_over_comes_back_when_it_is_started(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:45").start("BRK")
    day.at("10:05").start("TB")
    assert day.expected("TB") == (None, "10:35")
    assert day.expected("PAN") == ("10:35", "11:20")
    assert day.lateness == "20 min behind"  # TB was to be over at 10:15


def test_3b_a_drop_changes_no_plan_and_makes_no_gap(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:20")
    day.do(lambda order: order.drop("TB", "The speaker is ill"))
    assert day.expected("BRK") == ("09:45", "10:05")
    assert day.expected("PAN") == ("10:35", "11:20")
    assert day.lateness == "on time"
    dropped = day.item("TB")
    assert (dropped.status, dropped.item.original_start) == (ItemStatus.DROPPED, at("09:45"))
    assert day.item("BRK").item.planned_start == at("10:15")
    assert day.log("item.dropped") == ["TB dropped: The speaker is ill"]


def test_3c_header_and_last_item_say_one_end_after_a_long_jump(day: PlayedDay) -> None:
    day.at("10:55").start("PAN").at("11:00")
    assert [day.status(one) for one in ("WEL", "TA", "TB", "BRK")] == [ItemStatus.PASSED_OVER] * 4
    assert day.expected("MIN") == ("11:40", "12:10")
    assert day.danger("MIN") == (-10, 10, True, 15)
    assert day.end == "12:40"


def test_4_minutes_given_and_taken_are_entries_and_a_cut_ends_now_at_the_most(
    day: PlayedDay,
) -> None:
    day.starts("09:00", "09:15").at("09:20").adjust(5)
    assert day.expected("TA") == (None, "09:50")
    day.adjust(-2)
    assert day.expected("TA") == (None, "09:48")
    day.at("09:40").adjust(-15)
    assert day.expected("TA") == (None, "09:40")
    assert day.lateness == "5 min ahead"
    assert day.expected("TB") == ("09:40", "10:10")
    assert len(day.log("item.adjusted")) == 3
    (run,) = day.item("TA").runs
    assert [(one.asked, one.applied_seconds // 60) for one in run.adjustments] == [
        (5, 5),
        (-2, -2),
        (-15, -8),
    ]


def test_5_a_hold_moves_the_end_and_keeps_the_time_left(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:25")
    day.do(lambda order: order.hold("Fire alarm"))
    day.at("09:29")
    assert (day.seen.time_left, day.lateness) == (timedelta(minutes=20), "4 min behind")
    day.do(lambda order: order.resume()).at("09:30")
    assert day.expected("TA") == (None, "09:49")
    assert day.seen.time_left == timedelta(minutes=19)
    assert day.lateness == "4 min behind"
    assert day.log("item.held") == ["TA on hold: Fire alarm"]


def test_5b_a_hold_never_moves_a_fixed_end(day_until_noon: PlayedDay) -> None:
    day = day_until_noon.at("11:30").start("MIN").at("11:40")
    day.do(lambda order: order.hold())
    day.at("11:42").do(lambda order: order.resume())
    assert day.expected("MIN") == (None, "12:00")
    assert day.lateness == "on time"


def test_5b_only_an_act_that_says_so_moves_a_fixed_end(day_until_noon: PlayedDay) -> None:
    day = day_until_noon.at("11:30").start("MIN").at("11:40").adjust(5)
    assert day.expected("MIN") == (None, "12:05")
    assert clock_of(day.item("MIN").fixed_end) == "12:05"
    day.undo()
    assert day.expected("MIN") == (None, "12:00")


@pytest.mark.parametrize(
    ("continues", "end", "behind", "minister"),
    [(True, "09:49", 4, "11:30"), (False, "09:56", 11, "11:31")],
)
def test_6_an_item_begun_before_asks_and_keeps_its_first_run(
    day: PlayedDay, *, continues: bool, end: str, behind: int, minister: str
) -> None:
    day.starts("09:00", "09:15").at("09:20").adjust(3)
    day.at("09:25").do(lambda order: order.end())
    day.at("09:26")
    asked = day.desk.running_order.start("TA")
    assert (asked.reason, asked.refusal is not None and asked.refusal.asks) == (
        "continue_or_again",
        True,
    )
    day.start("TA", continues=continues)
    assert day.actual("TA") == [("09:15", "09:25"), ("09:26", None)]
    assert day.expected("TA") == (None, end)
    assert day.seen.behind_minutes == behind
    assert day.expected("MIN")[0] == minister


def test_7_a_wrong_press_that_is_undone_was_never_there(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:40")
    before = day.seen
    day.next()
    assert day.lateness == "5 min ahead"  # TB, due to end at 10:15, would end at 10:10
    day.undo()
    assert day.seen == before
    day.at("09:41")
    assert day.actual("TA") == [("09:15", None)]
    assert day.actual("TB") == []
    assert (day.lateness, day.expected("TA")) == ("on time", (None, "09:45"))
    assert day.log("item.started") == ["WEL started", "TA started", "TB started"]
    voided = [row for row in day.desk.day_log.rows() if row.undone]
    assert [row.action for row in voided] == ["item.ended", "item.started"]


def test_8_a_fixed_item_after_an_overrun_says_how_late_it_began(day: PlayedDay) -> None:
    day.starts("09:00", "09:15", "09:45", "10:29", "10:49")
    assert day.expected("MIN") == ("11:34", "12:04")
    day.starts("11:34")
    assert day.expected("MIN") == (None, "12:04")
    assert (day.lateness, day.end) == ("4 min behind", "12:34")
    assert day.item("MIN").punctuality == "started 4 min late"
    assert day.danger("MIN") == (None, None, False, None)


def test_8b_late_in_and_out_on_time_are_two_facts(day_until_noon: PlayedDay) -> None:
    day = day_until_noon.starts("09:00", "09:15", "09:45", "10:29", "10:49", "11:34")
    assert day.expected("MIN") == (None, "12:00")
    assert (day.lateness, day.end) == ("on time", "12:30")
    assert day.item("MIN").punctuality == "started 4 min late"
    day.at("12:03")
    assert (day.lateness, day.expected("MIN")) == ("3 min behind", (None, "12:03"))
    day.undo()
    day.at("11:34").next().at("12:00").do(lambda order: order.end())
    assert day.item("MIN").punctuality == "started 4 min late, ended on time"


def test_8c_a_break_with_a_fixed_end_gives_up_what_the_talk_before_took(
    empty_desk: EventDesk, tmp_path: Path
) -> None:
    lines = [one.replace("BRK,break,,,10", "BRK,break,,10:35,10") for one in WORKED]
    day = PlayedDay.of(empty_desk, tmp_path, *lines).starts("09:00", "09:15", "09:53")
    assert day.expected("BRK") == ("10:23", "10:35")
    assert day.expected("PAN") == ("10:35", "11:20")
    assert day.end == "12:30"
    assert day.danger("MIN") == (10, 0, False, 0)


MIDNIGHT = ("23:30,45,E1,talk,,,,", "00:15,30,E2,talk,,,,", "00:45,15,E3,talk,,,,")


def test_9_minutes_over_midnight_are_minutes(empty_desk: EventDesk, tmp_path: Path) -> None:
    day = PlayedDay.of(empty_desk, tmp_path, *MIDNIGHT).starts("23:35")
    assert (day.lateness, day.expected("E1")) == ("5 min behind", (None, "24:20"))
    day.starts("24:22")
    assert (day.lateness, day.expected("E3")) == ("7 min behind", ("24:52", "25:07"))


def test_9b_a_hold_over_midnight_is_its_minutes(empty_desk: EventDesk, tmp_path: Path) -> None:
    day = PlayedDay.of(empty_desk, tmp_path, *MIDNIGHT).starts("23:30").at("23:58")
    day.do(lambda order: order.hold())
    day.at("24:02")
    assert day.lateness == "4 min behind"
    day.do(lambda order: order.resume())
    assert (day.seen.time_left, day.expected("E1")) == (timedelta(minutes=17), (None, "24:19"))


def test_10_a_delay_is_counted_once_and_starts_never_cross(day: PlayedDay) -> None:
    day.starts("09:00", "09:15", "09:55")
    assert day.lateness == "10 min behind"
    assert day.expected("BRK") == ("10:25", "10:45")
    assert day.expected("PAN") == ("10:45", "11:30")
    assert day.expected("MIN") == ("11:30", "12:00")
    assert day.danger("MIN") == (0, 0, True, 5)


def test_11_closed_and_opened_again_the_day_goes_on_and_the_log_is_whole(
    day: PlayedDay, event_database: Database
) -> None:
    day.starts("09:00", "09:15").at("09:20").adjust(8)
    entries = log_length(day.desk)
    opened = PlayedDay(desk_on(event_database.another())).at("09:40")
    assert opened.seen.time_left == timedelta(minutes=13)
    assert (opened.lateness, opened.expected("TA")) == ("8 min behind", (None, "09:53"))
    assert opened.expected("MIN")[0] == "11:30"
    assert log_length(opened.desk) == entries
    assert opened.desk.verify().holds


def test_12_an_end_in_the_middle_of_the_day_loses_nothing(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:30").do(lambda order: order.end())
    assert (day.lateness, day.expected("TB")) == ("15 min ahead", ("09:30", "10:00"))
    day.starts("09:31")
    assert day.lateness == "14 min ahead"
    assert day.actual("TA") == [("09:15", "09:30")]
    assert day.expected("PAN") == ("10:35", "11:20")
