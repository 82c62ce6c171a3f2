"""What happens on the worked day and what is answered: the design's table, row by row.

What a re-plan proposes for rows 2 and 3 is tested with the proposals; here stand the deficits that
they share out. Row 9, a program that is killed, is in `tests/end_to_end/test_killed_in_a_talk.py`.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import clock_of
from tests.services.played_day import PlayedDay


@pytest.fixture
def day(desk: EventDesk) -> PlayedDay:
    return PlayedDay(desk)


def test_row_1_the_welcome_starts_six_minutes_late(day: PlayedDay) -> None:
    day.starts("09:06")
    assert day.lateness == "6 min behind"
    assert day.expected("PAN") == ("10:41", "11:26")
    assert day.expected("MIN") == ("11:30", "12:00")
    assert day.danger("MIN") == (4, 0, True, 1)
    assert day.end == "12:30"


def test_row_2_the_break_starts_at_10_29(day: PlayedDay) -> None:
    day.starts("09:00", "09:15", "09:45", "10:29")
    assert day.lateness == "14 min behind"
    assert day.expected("PAN") == ("10:49", "11:34")
    assert day.item("MIN").conflict_minutes == 4


def test_row_3_keeping_the_line_up_lacks_nine_minutes(day: PlayedDay) -> None:
    day.starts("09:00", "09:15", "09:45", "10:29")
    assert day.item("MIN").line_up_deficit_minutes == 9
    assert day.start_by("PAN") == "10:40"  # 9 min before it is expected


def test_row_4_next_by_mistake_is_as_if_nothing_had_been(day: PlayedDay) -> None:
    day.starts("09:00", "09:15", "09:40").at("09:41").undo()
    assert day.actual("TA") == [("09:15", None)]
    assert (day.lateness, day.actual("TB")) == ("on time", [])
    voided = [row for row in day.desk.day_log.rows() if row.undone]
    assert [(row.sentence, clock_of(row.happened_at)) for row in voided] == [
        ("TA ended", "09:40"),
        ("TB started", "09:40"),
    ]


def test_row_5_a_hold_of_four_minutes(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:25").do(lambda order: order.hold("No sound"))
    day.at("09:29").do(lambda order: order.resume())
    assert day.expected("TA") == (None, "09:49")
    assert day.lateness == "4 min behind"
    assert day.log("item.held") == ["TA on hold: No sound"]


def test_row_6_three_adjustments_the_last_ends_it_now(day: PlayedDay) -> None:
    day.starts("09:00", "09:15").at("09:40").adjust(5).adjust(-2).adjust(-15)
    assert day.expected("TA") == (None, "09:40")
    assert day.seen.time_left == timedelta(0)
    assert len(day.log("item.adjusted")) == 3


def test_row_7_the_minister_late_in_and_out_on_time(day: PlayedDay) -> None:
    day.at("11:34").start("MIN").at("12:00").do(lambda order: order.end())
    assert day.item("MIN").punctuality == "started 4 min late, ended on time"


def test_row_8_over_midnight(empty_desk: EventDesk, tmp_path: Path) -> None:
    lines = ("23:30,45,E1,talk,,,,", "00:15,30,E2,talk,,,,", "00:45,15,E3,talk,,,,")
    day = PlayedDay.of(empty_desk, tmp_path, *lines).starts("23:30", "24:22")
    assert day.lateness == "7 min behind"
    assert day.expected("E3")[0] == "24:52"
