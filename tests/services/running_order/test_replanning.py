"""Adopting a way out: one act, on the numbers that were shown, and all of it undone as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.replanning.proposals import Proposal
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at, clock_of
from tests.services.worked_day import log_length, set_clock, tables


def press_until(desk: EventDesk, *clock_times: str) -> None:
    """Go on with the day at each of these times; the first one starts it."""
    for clock_time in clock_times:
        set_clock(desk, clock_time)
        result = desk.running_order.next()
        assert result.done, result.message


@pytest.fixture
def late(desk: EventDesk) -> EventDesk:
    """The worked day at 10:29, the break just begun, 14 min behind."""
    press_until(desk, "09:00", "09:15", "09:45", "10:29")
    return desk


def offered(desk: EventDesk, way: Way, *, line_up: bool = False) -> Proposal:
    found = desk.replanning.proposals()
    assert found is not None
    proposal = found.by(way, line_up=line_up)
    assert proposal is not None
    return proposal


def titled(order: RunningOrder, title: str) -> Item:
    (found,) = [item for item in order.items if item.title == title]
    return found


def plan(order: RunningOrder) -> dict[str, tuple[str | None, int]]:
    """Start and length of every item in the current plan."""
    return {one.title: (clock_of(one.planned_start), one.minutes) for one in order.items}


@pytest.mark.parametrize("line_up", [False, True])
@pytest.mark.parametrize("way", [Way.BREAKS_FIRST, Way.IN_PROPORTION, Way.DROP, Way.ACCEPT])
def test_what_is_adopted_is_what_was_proposed(late: EventDesk, way: Way, line_up: bool) -> None:
    proposal = offered(late, way, line_up=line_up)
    result = late.replanning.adopt(way, line_up=line_up, shown=proposal.numbers)
    assert result.done
    assert result.order == proposal.plan.order
    assert result.forecast == proposal.plan.forecast == forecast(result.order, at("10:29"))


def test_the_new_plan_of_the_worked_day(late: EventDesk) -> None:
    before = late.running_order.read()
    order = late.replanning.adopt(Way.IN_PROPORTION, reason="The minister must leave").order
    assert plan(order) == {
        "WEL": ("09:00", 15),
        "TA": ("09:15", 30),
        "TB": ("09:45", 30),
        "BRK": ("10:15", 19),
        "PAN": ("10:48", 42),
        "MIN": ("11:30", 30),
        "MQA": ("12:00", 20),
        "CLOSE": ("12:20", 10),
    }
    assert [(one.original_start, one.original_minutes) for one in order.items] == [
        (one.original_start, one.original_minutes) for one in before.items
    ]
    told = [row.sentence for row in late.day_log.rows()]
    assert "MIN keeps 11:30, all give 4 min in proportion: The minister must leave" in told


def test_one_act_holds_a_summary_and_an_entry_for_each_item_not_over(late: EventDesk) -> None:
    result = late.replanning.adopt(Way.ACCEPT)
    summary, *items = result.entries
    assert summary.action is Action.RUNNING_ORDER_REPLANNED
    assert summary.personal is None
    assert {one.action for one in items} == {Action.ITEM_REPLANNED}
    named = {one.title for one in result.order.items if one.id in {each.subject for each in items}}
    assert named == {"BRK", "PAN", "MIN", "MQA", "CLOSE"}
    said = [row.sentence for row in late.day_log.rows()]
    assert "BRK: now 20 min" in said, "it runs: only its end is new"
    assert {"PAN: now at 10:49 for 45 min", "MIN: now at 11:34 for 30 min"} <= set(said)


def test_undoing_it_restores_the_order_exactly(late: EventDesk) -> None:
    late.running_order.adjust(3)
    before, seen = tables(late), late.running_order.forecast()
    assert late.replanning.adopt(Way.BREAKS_FIRST).done
    assert tables(late) != before
    assert late.day_log.undo().done
    assert tables(late) == before
    assert late.running_order.forecast() == seen


def test_minutes_given_before_are_in_the_length_and_not_counted_again(late: EventDesk) -> None:
    late.running_order.adjust(5)
    result = late.replanning.adopt(Way.BREAKS_FIRST)
    brk = titled(result.order, "BRK")
    assert brk.minutes == 16
    running = result.forecast.running
    assert running is not None
    assert clock_of(running.expected_end) == "10:45"
    after = late.running_order.adjust(2).forecast.running
    assert after is not None
    assert clock_of(after.expected_end) == "10:47"
    set_clock(late, "10:40")
    cut = late.running_order.adjust(-20).forecast.running
    assert cut is not None
    assert clock_of(cut.expected_end) == "10:40"


def test_seconds_of_a_clamped_cut_stay_with_the_run(late: EventDesk) -> None:
    set_clock(late, "10:40:20")
    late.running_order.adjust(-30)
    set_clock(late, "10:45:30")
    late.running_order.adjust(10)
    ends = late.running_order.forecast().running
    late.running_order.adjust(5)
    assert late.replanning.adopt(Way.ACCEPT).done
    after = late.running_order.forecast().running
    assert ends is not None
    assert after is not None
    assert clock_of(ends.expected_end) == "10:50:20"
    assert clock_of(after.expected_end) == "10:55:20"
    assert after.item.minutes == 26


def test_other_numbers_than_were_shown_are_asked_about_and_change_nothing(
    late: EventDesk, second_desk: EventDesk
) -> None:
    shown = offered(late, Way.BREAKS_FIRST).numbers
    second_desk.running_order.adjust(1)
    before = tables(late)
    refused = late.replanning.adopt(Way.BREAKS_FIRST, shown=shown)
    assert (refused.reason, refused.refusal and refused.refusal.asks) == ("numbers_changed", True)
    assert refused.message == (
        "The numbers for MIN have changed since they were shown. Adopt the new ones?"
    )
    assert tables(late) == before
    shown = offered(late, Way.BREAKS_FIRST).numbers
    assert late.replanning.adopt(Way.BREAKS_FIRST, shown=shown).done


def test_what_nobody_needs_any_more_is_refused(late: EventDesk) -> None:
    assert late.replanning.adopt(Way.START).reason == "no_such_way"
    assert late.replanning.adopt(Way.BREAKS_FIRST, line_up=True).done
    assert late.replanning.proposals() is None
    assert late.replanning.adopt(Way.BREAKS_FIRST).reason == "nothing_to_replan"


def test_adopting_twice_with_one_act_is_adopting_once(late: EventDesk) -> None:
    first = late.replanning.adopt(Way.DROP, act="press")
    length = log_length(late)
    assert late.replanning.adopt(Way.DROP, act="press").entries == first.entries
    assert log_length(late) == length
    assert titled(first.order, "PAN").dropped


def test_a_plan_made_after_an_item_ran_leaves_that_item_alone(late: EventDesk) -> None:
    """An act that is late enough to find an item over changes nothing of it."""
    set_clock(late, "10:49")
    late.running_order.next()
    set_clock(late, "10:55")
    result = late.replanning.adopt(Way.BREAKS_FIRST, at=at("10:30"))
    assert result.done
    assert titled(result.order, "BRK").minutes == 20


def test_a_second_plan_stands_on_the_first_and_both_can_be_undone(late: EventDesk) -> None:
    before = tables(late)
    assert late.replanning.adopt(Way.BREAKS_FIRST).done
    set_clock(late, "10:40")
    assert late.running_order.hold().done
    set_clock(late, "10:45")
    assert late.running_order.resume().done
    assert late.replanning.adopt(Way.IN_PROPORTION).done
    for _ in range(4):
        assert late.day_log.undo().done
    assert tables(late) == before


def test_the_new_plan_is_there_when_the_file_is_opened_again(
    late: EventDesk, tmp_path: Path
) -> None:
    late.running_order.adjust(5)
    adopted = late.replanning.adopt(Way.IN_PROPORTION).order
    with late.database.another() as other, other.reading() as reading:
        assert reading.running_order.read() == adopted
