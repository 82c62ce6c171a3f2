"""A day of other numbers: a fixed end moves only when that was said, and nothing counts twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from tests.core.running_orders import at, clock_of
from tests.services.worked_day import EVENT, import_running_order, log_length, set_clock

DAY = """\
Start,Minutes,Title,Kind,Fixed,Fixed end,Lead,Floor
10:00,13,A,talk,,,,
10:13,17,GUEST,talk,yes,yes,2,10
10:30,22,C,talk,,,,
10:52,28,V,talk,,11:25,,
11:25,20,W,talk,yes,,5,
11:45,10,Z,talk,,,,
"""


@pytest.fixture
def desk(empty_desk: EventDesk, tmp_path: Path) -> EventDesk:
    empty_desk.event.create(EVENT)
    import_running_order(empty_desk, tmp_path, DAY)
    return empty_desk


def press(
    desk: EventDesk, clock_time: str, wish: Callable[[EventDesk], RunningOrderResult]
) -> RunningOrderResult:
    set_clock(desk, clock_time)
    return wish(desk)


def ends(desk: EventDesk) -> str | None:
    running = desk.running_order.forecast().running
    assert running is not None
    return clock_of(running.expected_end)


def test_minutes_for_a_fixed_end_are_asked_about_and_say_what_they_would_move(
    desk: EventDesk,
) -> None:
    assert press(desk, "10:05", lambda one: one.running_order.start("A")).done
    plain = press(desk, "10:06", lambda one: one.running_order.adjust(2, confirmed=False))
    assert plain.done, "its end is not fixed"
    assert press(desk, "10:18", lambda one: one.running_order.start("GUEST")).done
    asked = press(desk, "10:28", lambda one: one.running_order.adjust(4, confirmed=False))
    assert (asked.reason, asked.refusal is not None and asked.refusal.asks) == (
        "moves_fixed_end",
        True,
    )
    assert asked.message == "GUEST has a fixed end, 10:30. Move it to 10:34?"
    assert ends(desk) == "10:30"
    assert press(desk, "10:28", lambda one: one.running_order.adjust(4)).done
    assert ends(desk) == "10:34"
    clamped = press(desk, "10:31", lambda one: one.running_order.adjust(-9, confirmed=False))
    assert clamped.message == "GUEST has a fixed end, 10:34. Move it to 10:31?"
    over = press(desk, "10:36", lambda one: one.running_order.adjust(-1, confirmed=False))
    assert over.done, "a cut of an end that has passed moves nothing, so there is nothing to say"


def test_no_minutes_at_all_change_nothing(desk: EventDesk) -> None:
    assert desk.running_order.adjust(0).reason == "not_running"
    assert press(desk, "10:05", lambda one: one.running_order.start("A")).done
    before = log_length(desk)
    assert desk.running_order.adjust(0).reason == "nothing_changed"
    assert log_length(desk) == before + 1
    assert ends(desk) == "10:18"


def test_a_start_is_not_set_back_past_an_act_of_the_item_before_and_the_sentence_is_true(
    desk: EventDesk,
) -> None:
    press(desk, "10:00", lambda one: one.running_order.start("A"))
    press(desk, "10:05", lambda one: one.running_order.hold("the fire bell"))
    press(desk, "10:07", lambda one: one.running_order.resume())
    press(desk, "10:20", lambda one: one.running_order.start("GUEST"))
    past = desk.running_order.back_date(at("10:06"))
    assert past.reason == "past_another_act"
    assert past.message == "Something else happened to A after that minute."
    before = desk.running_order.back_date(at("09:59"))
    assert before.message == "That is not after the start of A."
    assert desk.running_order.back_date(at("10:14")).done


def test_a_plan_made_by_a_slower_clock_counts_no_minutes_twice(desk: EventDesk) -> None:
    press(desk, "10:31", lambda one: one.running_order.start("C"))
    press(desk, "10:40", lambda one: one.running_order.adjust(35))
    assert ends(desk) == "11:28"  # 10:31 + 22 + 35: W, at 11:25, is in conflict by 3
    assert press(desk, "10:39", lambda one: one.replanning.adopt(Way.ACCEPT)).done
    set_clock(desk, "10:41")
    lengths = {item.title: item.minutes for item in desk.running_order.read().items}
    assert (lengths["C"], ends(desk)) == (57, "11:28")
    assert press(desk, "10:42", lambda one: one.running_order.adjust(2)).done
    assert ends(desk) == "11:30"
