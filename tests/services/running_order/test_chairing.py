"""The chair's keys: the worked day, pressed through the service on a clock that is set."""

from __future__ import annotations

from datetime import timedelta

import pytest

from eventdesk.core.errors import InputError
from eventdesk.core.running_order.order import Run
from eventdesk.core.running_order.run_times import run_end
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from tests.core.running_orders import at, clock_of, expected
from tests.services.worked_day import log_length, running, set_clock, tables


def press(desk: EventDesk, clock_time: str, item: str | None = None) -> RunningOrderResult:
    set_clock(desk, clock_time)
    result = desk.running_order.next() if item is None else desk.running_order.start(item)
    assert result.done, result.message
    return result


def by_title(desk: EventDesk, result: RunningOrderResult, title: str) -> tuple[str | None, ...]:
    (item,) = [one for one in result.order.items if one.title == title]
    return expected(result.forecast, item.id)


def runs_of(desk: EventDesk, title: str) -> list[Run]:
    order = desk.running_order.read()
    return [run for run in order.runs if (item := order.item(run.item_id)) and item.title == title]


def test_the_welcome_starts_late(desk: EventDesk) -> None:
    seen = press(desk, "09:06")
    assert seen.forecast.lateness == "6 min behind"
    assert by_title(desk, seen, "PAN") == ("10:41", "11:26")
    assert by_title(desk, seen, "CLOSE") == ("12:20", "12:30")
    (minister,) = [one for one in seen.forecast.items if one.item.title == "MIN"]
    assert (minister.slack_minutes, minister.conflict_minutes, minister.tight) == (4, 0, True)


def test_the_break_starts_fourteen_minutes_late(desk: EventDesk) -> None:
    for clock_time in ("09:00", "09:15", "09:45"):
        press(desk, clock_time)
    seen = press(desk, "10:29")
    assert running(desk) == "BRK"
    assert seen.forecast.lateness == "14 min behind"
    assert by_title(desk, seen, "PAN") == ("10:49", "11:34")
    (minister,) = [one for one in seen.forecast.items if one.item.title == "MIN"]
    assert minister.conflict_minutes == 4


def test_a_hold_counts_and_its_reason_is_in_the_log(desk: EventDesk) -> None:
    press(desk, "09:15", "TA")
    set_clock(desk, "09:25")
    desk.running_order.hold("Fire alarm")
    assert desk.running_order.hold().reason == "already_held"
    set_clock(desk, "09:29")
    seen = desk.running_order.resume()
    assert by_title(desk, seen, "TA")[1] == "09:49"
    assert seen.forecast.lateness == "4 min behind"
    assert "TA on hold: Fire alarm" in [row.sentence for row in desk.day_log.rows()]
    assert desk.running_order.resume().reason == "not_held"


def test_the_last_cut_is_clamped_to_ends_now(desk: EventDesk) -> None:
    press(desk, "09:15", "TA")
    set_clock(desk, "09:40")
    for minutes in (5, -2, -15):
        assert desk.running_order.adjust(minutes).done
    (only,) = runs_of(desk, "TA")
    assert [one.applied_seconds for one in only.adjustments] == [300, -120, -480]
    item = desk.running_order.read().item(only.item_id)
    assert item is not None
    assert clock_of(run_end(item, only, timedelta(), at("09:40"))) == "09:40"


def test_next_ends_only_where_the_next_item_must_wait_and_asks_when_pressed_twice(
    desk: EventDesk,
) -> None:
    press(desk, "10:35", "PAN")
    only_ended = press(desk, "11:20")
    assert running(desk) is None
    assert only_ended.entries[0].action == "item.ended"
    set_clock(desk, "11:20:01")
    twice = desk.running_order.next()
    assert (twice.reason, running(desk)) == ("pressed_twice", None)
    assert twice.refusal is not None
    assert twice.refusal.asks
    assert twice.message == "MIN is planned for 11:30. Start it now all the same?"
    confirmed = desk.running_order.next(confirmed=True)
    assert confirmed.done
    assert running(desk) == "MIN"


def test_pressed_again_later_it_starts_the_waiting_item_by_hand(desk: EventDesk) -> None:
    press(desk, "10:35", "PAN")
    press(desk, "11:20")
    press(desk, "11:20:02")
    assert running(desk) == "MIN"


def test_at_its_minute_a_fixed_item_starts_at_once(desk: EventDesk) -> None:
    press(desk, "10:35", "PAN")
    press(desk, "11:30")
    assert running(desk) == "MIN"


def test_the_last_next_asks_before_the_day_ends_and_names_what_was_passed_over(
    desk: EventDesk,
) -> None:
    press(desk, "09:00", "WEL")
    press(desk, "12:20", "CLOSE")
    set_clock(desk, "12:31")
    asked = desk.running_order.next()
    assert (asked.reason, running(desk)) == ("ends_the_day", "CLOSE")
    assert asked.refusal is not None
    assert asked.refusal.asks
    assert "TA, TB, BRK, PAN, MIN, MQA" in asked.message
    assert asked.message.startswith("There is nothing more to come. ")
    assert desk.running_order.next(confirmed=True).done
    assert running(desk) is None
    assert desk.running_order.read().day_ended_at == at("12:31")
    assert desk.running_order.end_day().reason == "day_is_over"


@pytest.mark.parametrize(
    ("started", "said"),
    [
        ("WEL", "7 items are still to come, the next is TA. End the day?"),
        (
            "MQA",
            (
                "1 item is still to come: CLOSE. Passed over and never held: "
                "WEL, TA, TB, BRK, PAN, MIN. End the day?"
            ),
        ),
    ],
)
def test_ending_the_day_early_says_what_is_still_to_come(
    desk: EventDesk, started: str, said: str
) -> None:
    press(desk, "09:00", started)
    assert desk.running_order.end_day(confirmed=False).message == said
    assert running(desk) == started


def test_an_item_begun_before_is_continued_or_held_again(desk: EventDesk) -> None:
    press(desk, "09:15", "TA")
    press(desk, "09:25", "TB")
    set_clock(desk, "09:30")
    asked = desk.running_order.start("TA")
    assert asked.reason == "continue_or_again"
    assert asked.refusal is not None
    assert asked.refusal.asks
    continued = desk.running_order.start("TA", continues=True)
    assert by_title(desk, continued, "TA")[1] == "09:50"
    desk.day_log.undo(continued.act)
    again = desk.running_order.start("TA", continues=False)
    assert by_title(desk, again, "TA")[1] == "10:00"


@pytest.mark.parametrize("item", ["TA", "2", " 2 ", "ta"])
def test_an_item_is_named_by_position_or_whole_title(desk: EventDesk, item: str) -> None:
    assert desk.running_order.start(item).done
    assert running(desk) == "TA"


def test_refusals_of_the_chair_change_nothing(desk: EventDesk) -> None:
    chair = desk.running_order
    press(desk, "09:15", "TA")
    chair.drop("TB", "no time")
    before, length = tables(desk), log_length(desk)
    refused = [
        chair.start("TA"),
        chair.start("TB"),
        chair.start("no such item"),
        chair.drop("TA"),
        chair.drop("TB"),
        chair.drop("no such item"),
        chair.resume(),
        chair.ready("MIN", ready=False),
        chair.ready("no such item"),
        chair.back_date(at("09:16")),
    ]
    assert [one.reason for one in refused] == [
        "already_running", "item_dropped", "no_such_item", "already_begun", "already_dropped",
        "no_such_item", "not_held", "nothing_changed", "no_such_item", "in_the_future",
    ]  # fmt: skip
    assert tables(desk) == before
    assert log_length(desk) == length + len(refused)


def test_with_nothing_running_there_is_nothing_to_change(desk: EventDesk) -> None:
    chair = desk.running_order
    refused = [
        chair.end(),
        chair.hold(),
        chair.resume(),
        chair.adjust(5),
        chair.back_date(at("08:00")),
    ]
    assert [one.reason for one in refused] == ["not_running"] * 4 + ["nothing_to_back_date"]


def test_a_dropped_item_leaves_the_day_and_comes_back_by_undo(desk: EventDesk) -> None:
    press(desk, "09:15", "TA")
    dropped = desk.running_order.drop("TB", "The speaker is ill")
    following = desk.running_order.read().next_item()
    assert following is not None
    assert following.title == "BRK"
    desk.day_log.undo(dropped.act)
    following = desk.running_order.read().next_item()
    assert following is not None
    assert following.title == "TB"


def test_the_ready_tick_comes_and_goes(desk: EventDesk) -> None:
    ready = desk.running_order.ready("MIN").order.ready
    assert len(ready) == 1
    assert desk.running_order.ready("MIN").reason == "nothing_changed"
    assert desk.running_order.ready("MIN", ready=False).order.ready == frozenset()


def test_a_start_set_back_moves_the_end_of_the_item_before(desk: EventDesk) -> None:
    press(desk, "09:00", "WEL")
    press(desk, "09:25", "TA")
    set_clock(desk, "09:30")
    before = desk.running_order.read()
    moved = desk.running_order.back_date(at("09:15"))
    assert moved.done
    assert [clock_of(run.started_at) for run in moved.order.runs] == ["09:00", "09:15"]
    assert clock_of(moved.order.runs[0].ended_at) == "09:15"
    assert desk.running_order.back_date(at("09:20")).done, "and again: the newest wins"
    assert clock_of(runs_of(desk, "TA")[0].started_at) == "09:20"
    desk.day_log.undo()
    assert clock_of(runs_of(desk, "TA")[0].started_at) == "09:15"
    desk.day_log.undo()
    assert desk.running_order.read() == before
    assert desk.running_order.back_date(at("08:59")).reason == "before_the_run_before"


def test_a_start_is_not_set_back_past_what_was_done_by_hand(desk: EventDesk) -> None:
    press(desk, "09:00", "TA")
    set_clock(desk, "09:30")
    desk.running_order.end()
    set_clock(desk, "09:40")
    desk.running_order.start("TA", continues=False)
    before = tables(desk)
    refused = desk.running_order.back_date(at("09:20"))
    assert refused.reason == "past_another_act"
    assert (tables(desk), running(desk)) == (before, "TA")
    assert desk.running_order.back_date(at("09:31")).done


def test_a_start_is_not_set_back_past_the_end_of_the_day(desk: EventDesk) -> None:
    press(desk, "09:00", "WEL")
    set_clock(desk, "09:10")
    desk.running_order.end()
    set_clock(desk, "09:20")
    desk.running_order.end_day()
    press(desk, "09:30", "TA")
    assert desk.running_order.back_date(at("09:15")).reason == "past_another_act"
    assert running(desk) == "TA"


@pytest.mark.parametrize("minutes", [10**12, -(10**12), 1441])
def test_nobody_adds_more_than_a_day(desk: EventDesk, minutes: int) -> None:
    press(desk, "09:15", "TA")
    with pytest.raises(InputError, match="1440"):
        desk.running_order.adjust(minutes)
    assert desk.running_order.adjust(1440).done


def test_the_same_press_sent_again_is_one_press(desk: EventDesk) -> None:
    act = "6d9e43c9-6d2f-4f29-8c39-4c2d0b8a9e10"
    set_clock(desk, "09:00")
    first = desk.running_order.next(act=act)
    set_clock(desk, "09:01")
    again = desk.running_order.next(act=act)
    assert again.entries == first.entries
    assert running(desk) == "WEL"
