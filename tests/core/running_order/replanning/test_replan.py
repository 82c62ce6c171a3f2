"""The ways out on the worked day and on days of other shapes, by their numbers."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Item, ItemKind, RunningOrder
from eventdesk.core.running_order.replanning.office import office_sentence
from eventdesk.core.running_order.replanning.replan import replan
from eventdesk.core.running_order.replanning.ways import Way
from tests.core.running_order.replanning.days_in_danger import (
    chosen,
    every,
    late_break,
    lengths,
    starts,
    ways_of,
)
from tests.core.running_orders import (
    adjusted,
    at,
    changed,
    clock_of,
    held,
    order_of,
    run,
    talk,
    worked_day,
)


def fixed(item: Item, lead: int = 0) -> Item:
    return replace(item, fixed=True, line_up_lead_minutes=lead)


def two_talks(*, late: str = "09:10") -> RunningOrder:
    """TA 30, TB 30, then MIN fixed at 10:00; TA has begun late."""
    return order_of(
        talk("TA", "09:00", 30),
        talk("TB", "09:30", 30),
        fixed(talk("MIN", "10:00", 20)),
        runs=[run("TA", late)],
    )


def test_breaks_first_and_in_proportion_on_the_worked_day() -> None:
    found = ways_of(late_break(), "10:29")
    assert [one.way for one in found.proposals] == [
        Way.BREAKS_FIRST,
        Way.IN_PROPORTION,
        Way.DROP,
        Way.ACCEPT,
    ]
    first, all_ = chosen(found, Way.BREAKS_FIRST), chosen(found, Way.IN_PROPORTION)
    assert (first.minutes, lengths(first)) == (4, {"BRK": (20, 16)})
    assert (all_.minutes, lengths(all_)) == (4, {"BRK": (20, 19), "PAN": (45, 42)})
    assert starts(first) == {"PAN": "10:45", "MIN": "11:30", "MQA": "12:00", "CLOSE": "12:20"}
    assert starts(all_)["PAN"] == "10:48"


def test_keeping_the_line_up_on_the_worked_day() -> None:
    found = ways_of(late_break(), "10:29")
    first = chosen(found, Way.BREAKS_FIRST, line_up=True)
    all_ = chosen(found, Way.IN_PROPORTION, line_up=True)
    assert (first.minutes, lengths(first)) == (9, {"BRK": (20, 11)})
    assert (all_.minutes, lengths(all_)) == (9, {"BRK": (20, 17), "PAN": (45, 39)})
    assert not any(each.tight for each in first.plan.forecast.items)


def test_dropping_and_accepting_on_the_worked_day() -> None:
    found = ways_of(late_break(), "10:29")
    drop = chosen(found, Way.DROP)
    assert drop.dropped is not None
    assert (drop.dropped.id, drop.spare) == ("PAN", 41)
    assert starts(drop) == {"MIN": "11:30", "MQA": "12:00", "CLOSE": "12:20"}
    accept = chosen(found, Way.ACCEPT)
    assert (accept.minutes, clock_of(accept.minute), accept.fits) == (4, "11:34", True)
    assert starts(accept) == {"PAN": "10:49", "MIN": "11:34", "MQA": "12:04", "CLOSE": "12:24"}
    assert clock_of(chosen(found, Way.ACCEPT, line_up=True).minute) == "11:39"


def test_a_tight_item_is_only_offered_its_line_up() -> None:
    found = ways_of(worked_day(run("WEL", "09:06")), "09:06")
    assert found.proposals == ()
    assert [one.way for one in found.keeping_line_up] == [
        Way.BREAKS_FIRST,
        Way.IN_PROPORTION,
        Way.DROP,
        Way.ACCEPT,
    ]
    assert lengths(found.keeping_line_up[0]) == {"BRK": (20, 19)}
    assert found.keeping_line_up[0].minutes == 1


def test_nothing_is_proposed_while_all_is_safe_or_the_day_is_over() -> None:
    assert replan(worked_day(run("WEL", "09:00")), at("09:00")) is None
    over = replace(late_break(run("BRK", "10:29", "10:40")), day_ended_at=at("10:40"))
    assert replan(over, at("10:41")) is None


def test_where_closing_the_gaps_is_enough_only_the_start_moves() -> None:
    """The break ended early, PAN waits for its minute and is five minutes too long for it."""
    order = changed(worked_day(run("TB", "09:45", "10:15"), run("BRK", "10:15", "10:30")), "PAN",
                    minutes=60)  # fmt: skip
    found = ways_of(order, "10:30")
    assert [one.way for one in found.proposals] == [Way.START, Way.ACCEPT]
    start = chosen(found, Way.START)
    assert (start.minutes, starts(start)["PAN"]) == (0, "10:30")
    assert start.brought_forward is not None
    assert start.brought_forward.item.id == "PAN"
    assert clock_of(chosen(found, Way.ACCEPT).minute) == "11:35"


def test_gaps_are_closed_first_and_only_what_is_then_missing_is_shared() -> None:
    """TB stands after a gap of 10 min; of the 15 min that are missing 10 are in the gap."""
    order = order_of(
        talk("TA", "09:00", 30),
        replace(talk("TB", "09:40", 35), gap_before=True),
        fixed(talk("MIN", "10:10", 20)),
        runs=[run("TA", "09:00")],
    )
    found = ways_of(order, "09:00")
    assert found.target.conflict_minutes == 5
    assert [one.way for one in found.proposals] == [Way.START, Way.ACCEPT]
    longer = ways_of(changed(order, "TB", minutes=45), "09:00")
    assert longer.target.conflict_minutes == 15
    shared = chosen(longer, Way.IN_PROPORTION)
    assert (shared.minutes, lengths(shared)) == (5, {"TA": (30, 28), "TB": (45, 42)})
    assert starts(shared)["TB"] == "09:28"


def test_a_break_moves_up_when_the_minutes_are_missing() -> None:
    """A break holds what follows in the forecast, and nothing in a proposal."""
    order = worked_day(run("TB", "09:45"))
    order = changed(order, "PAN", minutes=70)
    found = ways_of(order, "10:00")
    assert found.target.conflict_minutes == 15
    assert starts(chosen(found, Way.DROP))["MIN"] == "11:30"
    assert chosen(found, Way.IN_PROPORTION).minutes == 15


def test_the_running_item_gives_no_more_than_it_has_left() -> None:
    found = ways_of(late_break(), "10:46:30")
    first = chosen(found, Way.BREAKS_FIRST)
    assert lengths(first) == {"BRK": (20, 18), "PAN": (45, 43)}
    running = first.plan.forecast.running
    assert running is not None
    assert clock_of(running.expected_end) == "10:47"


def test_a_running_item_over_its_time_gives_nothing_and_deficits_round_up() -> None:
    order = late_break()
    found = ways_of(order, "10:50:20")
    assert found.target.conflict_minutes == 6
    shared = chosen(found, Way.BREAKS_FIRST)
    assert (shared.minutes, lengths(shared)) == (6, {"PAN": (45, 39)})
    assert starts(shared)["PAN"] == "10:50:20"
    pan = next(each for each in shared.plan.items if each.item.id == "PAN")
    assert clock_of(pan.start) == "10:50"


def test_a_held_item_can_still_give() -> None:
    found = ways_of(late_break(held(run("BRK", "10:29"), "10:31")), "10:35")
    assert found.target.conflict_minutes == 8
    assert lengths(chosen(found, Way.BREAKS_FIRST)) == {"BRK": (20, 12)}


def test_a_length_is_that_of_the_plan_with_what_was_added_since() -> None:
    found = ways_of(late_break(adjusted(run("BRK", "10:29"), "10:29", 5)), "10:29")
    shared = chosen(found, Way.IN_PROPORTION)
    assert (shared.minutes, lengths(shared)) == (9, {"BRK": (25, 22), "PAN": (45, 39)})


def test_a_continued_run_counts_the_time_used_and_keeps_its_end() -> None:
    order = worked_day(
        run("BRK", "10:15", "10:20"),
        run("TB", "10:20", "10:34"),
        run("BRK", "10:34", continues=True),
    )
    found = ways_of(order, "10:34")
    assert found.target.conflict_minutes == 4
    first = chosen(found, Way.BREAKS_FIRST)
    assert lengths(first) == {"BRK": (20, 16)}
    assert starts(first)["PAN"] == "10:45"


def test_neither_a_fixed_end_nor_the_fixed_item_gives() -> None:
    order = changed(late_break(), "PAN", fixed_end=at("11:33"))
    found = ways_of(order, "10:29")
    assert [one.way for one in found.proposals] == [Way.ACCEPT]
    running = changed(late_break(), "BRK", fixed_end=at("10:49"))
    shared = chosen(ways_of(running, "10:29"), Way.BREAKS_FIRST)
    assert lengths(shared) == {"PAN": (45, 41)}
    guest = changed(late_break(), "BRK", fixed=True)
    assert lengths(chosen(ways_of(guest, "10:29"), Way.BREAKS_FIRST)) == {"PAN": (45, 41)}


def test_only_what_stands_after_the_last_fixed_one_that_holds_the_day_back_gives() -> None:
    order = order_of(
        talk("TA", "09:00", 25),
        fixed(talk("GUEST", "09:30", 30)),
        talk("TB", "10:00", 30),
        fixed(talk("MIN", "10:25", 20)),
        runs=[run("TA", "09:00")],
    )
    found = ways_of(order, "09:00")
    assert found.target.item.id == "MIN"
    for proposal in every(found):
        assert {cut.item.id for cut in proposal.cuts} <= {"TB"}
    assert lengths(chosen(found, Way.BREAKS_FIRST)) == {"TB": (30, 25)}


def test_a_fixed_item_first_of_all_can_only_be_accepted() -> None:
    order = order_of(fixed(talk("MIN", "09:00", 20)), talk("TA", "09:20", 30))
    (only,) = ways_of(order, "09:07:10").proposals
    assert (only.way, only.fits, only.minutes, clock_of(only.minute)) == (
        Way.ACCEPT,
        False,
        8,
        "09:08",
    )


def test_a_day_that_has_not_begun_does_not_begin_earlier() -> None:
    order = order_of(talk("TA", "09:00", 30), fixed(talk("MIN", "09:20", 20)))
    found = ways_of(order, "08:00")
    assert starts(chosen(found, Way.ACCEPT)) == {"TA": "09:00", "MIN": "09:30"}


def test_an_item_that_waits_after_a_gap_with_nothing_running_keeps_its_gap() -> None:
    order = order_of(
        talk("TA", "09:00", 30),
        replace(talk("TB", "09:40", 10), gap_before=True),
        fixed(talk("MIN", "09:50", 20), lead=5),
        runs=[run("TA", "09:00", "09:25")],
    )
    accept = chosen(ways_of(order, "09:26"), Way.ACCEPT, line_up=True)
    assert starts(accept) == {"TB": "09:40", "MIN": "09:55"}
    assert [change.gap_before for change in accept.plan.items] == [True, True]


def test_items_passed_over_and_dropped_are_no_part_of_it() -> None:
    order = changed(late_break(), "PAN", dropped=True)
    order = changed(order, "BRK", minutes=70)
    for proposal in every(ways_of(order, "10:29")):
        told = {change.item.id for change in proposal.plan.items}
        assert told.isdisjoint({"WEL", "TA", "TB", "PAN"})


def test_where_nothing_fits_the_earliest_with_all_at_their_floors_is_offered() -> None:
    order = two_talks(late="09:35")
    (only,) = ways_of(order, "09:35").proposals
    assert (only.way, only.fits) == (Way.ACCEPT, False)
    assert lengths(only) == {"TA": (30, 25), "TB": (30, 25)}
    assert (only.minutes, clock_of(only.minute)) == (25, "10:25")
    assert starts(only) == {"TB": "10:00", "MIN": "10:25"}


def test_a_drop_takes_the_shortest_that_suffices_and_the_earlier_of_two_alike() -> None:
    order = order_of(
        talk("TA", "09:00", 30),
        talk("SHORT", "09:30", 5),
        talk("B", "09:35", 10),
        talk("C", "09:45", 10),
        talk("LONG", "09:55", 30),
        fixed(talk("MIN", "10:25", 20)),
        runs=[run("TA", "09:08")],
    )
    drop = chosen(ways_of(order, "09:08"), Way.DROP)
    assert drop.dropped is not None
    assert (drop.dropped.id, drop.spare) == ("B", 2)


def test_later_fixed_items_are_checked_too() -> None:
    order = order_of(
        talk("TA", "09:00", 30),
        fixed(talk("MIN", "09:30", 30)),
        talk("TB", "10:00", 30),
        fixed(talk("MAYOR", "10:30", 20), lead=5),
        runs=[run("TA", "09:10")],
    )
    accept = chosen(ways_of(order, "09:10"), Way.ACCEPT)
    assert lengths(accept) == {"TA": (30, 25)}
    assert [(each.item.id, each.conflict_minutes) for each in accept.later] == [("MAYOR", 5)]
    assert clock_of(accept.plan.order.items[3].planned_start) == "10:30"


@pytest.mark.parametrize(("kind", "gives"), [(ItemKind.BREAK, 15), (ItemKind.TALK, 5)])
def test_floors_follow_the_kind_where_none_is_given(kind: ItemKind, gives: int) -> None:
    order = two_talks(late="09:50")
    order = replace(order, items=(order.items[0], replace(order.items[1], kind=kind),
                                  order.items[2]))  # fmt: skip
    (only,) = ways_of(order, "10:10").proposals
    assert lengths(only)["TB"] == (30, 30 - gives)


def test_the_sentence_for_the_office_says_both_minutes_and_the_line_up() -> None:
    accept = chosen(ways_of(late_break(), "10:29"), Way.ACCEPT)
    sentence = office_sentence(accept, "Worked day", lambda instant: f"{instant:%H:%M}")
    assert sentence == (
        "Worked day: MIN can begin at 11:34, 4 min later than 11:30. "
        "The line-up would begin at 11:29. Does 11:34 suit?"
    )


def test_without_a_line_up_or_an_event_the_sentence_says_neither() -> None:
    accept = chosen(ways_of(two_talks(), "09:10"), Way.ACCEPT)
    sentence = office_sentence(accept, "", lambda instant: f"{instant:%H:%M}")
    assert sentence == "MIN can begin at 10:10, 10 min later than 10:00. Does 10:10 suit?"


def test_nothing_is_brought_forward_where_a_plan_only_shortens_what_is_late() -> None:
    accept = chosen(ways_of(late_break(), "10:29"), Way.ACCEPT)
    assert accept.brought_forward is None


def test_a_forecast_that_is_there_is_not_made_again_unless_minutes_were_settled() -> None:
    order, now = late_break(run("BRK", "10:29", "10:50")), at("10:50")
    known = forecast(order, now)
    found = replan(order, now, known)
    assert found is not None
    assert found.target is next(each for each in known.items if each.item.id == "MIN")
    added = late_break(adjusted(run("BRK", "10:29"), "10:29", 5))
    assert replan(added, now, forecast(added, now)) == replan(added, now)
