"""All that a proposal says and does: its numbers, its gaps, and whom it brings forward."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.replanning.proposals import Numbers, Proposal
from eventdesk.core.running_order.replanning.ways import Way
from tests.core.running_order.replanning.days_in_danger import (
    chosen,
    every,
    late_break,
    lengths,
    ways_of,
)
from tests.core.running_orders import at, changed, held, order_of, run, talk

MIN_AT = round(at("11:30").timestamp())


def gaps(proposal: Proposal) -> list[str]:
    """The items to come that stand after a gap in the plan that is adopted."""
    planned = {change.item.id for change in proposal.plan.items}
    return [item.id for item in proposal.plan.order.items if item.id in planned and item.gap_before]


@pytest.mark.parametrize(
    ("way", "numbers"),
    [
        (Way.BREAKS_FIRST, (("MIN", MIN_AT, 4), ("BRK", 20, 16))),
        (Way.IN_PROPORTION, (("MIN", MIN_AT, 4), ("BRK", 20, 19), ("PAN", 45, 42))),
        (Way.DROP, (("MIN", MIN_AT, 4), ("PAN", 45, 0))),
        (Way.ACCEPT, (("MIN", MIN_AT + 240, 4),)),
    ],
)
def test_whoever_chooses_has_read_the_minute_the_lengths_and_who_is_dropped(
    way: Way, numbers: Numbers
) -> None:
    assert chosen(ways_of(late_break(), "10:29"), way).numbers == numbers


def test_a_way_that_keeps_the_minute_fits_and_spares_nothing_unless_it_drops() -> None:
    found = every(ways_of(late_break(), "10:29"))
    assert all(proposal.fits for proposal in found)
    assert {proposal.spare for proposal in found if proposal.way is not Way.DROP} == {0}


def test_what_is_decided_is_done_in_the_plan_to_an_item_that_is_held_too() -> None:
    order = late_break(held(run("BRK", "10:29"), "10:31"))
    for proposal in every(ways_of(order, "10:35")):
        planned = proposal.plan.order
        for cut in proposal.cuts:
            item = planned.item(cut.item.id)
            assert item is not None
            assert item.minutes == cut.minutes
    assert "BRK" in lengths(chosen(ways_of(order, "10:35"), Way.BREAKS_FIRST))


def test_a_plan_says_a_gap_where_it_leaves_one_and_nowhere_else() -> None:
    """The five minutes before the minister are a gap only where the line-up is kept."""
    found = ways_of(late_break(), "10:29")
    assert gaps(chosen(found, Way.BREAKS_FIRST)) == []
    assert gaps(chosen(found, Way.ACCEPT)) == []
    assert gaps(chosen(found, Way.BREAKS_FIRST, line_up=True)) == ["MIN"]
    assert gaps(chosen(found, Way.DROP)) == ["MIN"]


@pytest.mark.parametrize(("ended", "then"), [("09:25", []), ("09:24", ["TB"])])
def test_a_run_that_ended_after_what_this_clock_says_leaves_no_gap_before_its_end(
    ended: str, then: list[str]
) -> None:
    """Another desk's clock is ahead of this one; the item that comes waits for its minute."""
    order = order_of(
        talk("TA", "09:00", 25),
        replace(talk("TB", "09:25", 20), gap_before=True),
        replace(talk("MIN", "09:40", 20), fixed=True),
        runs=[run("TA", "09:00", ended)],
    )
    assert gaps(chosen(ways_of(order, "09:20"), Way.ACCEPT)) == then


@pytest.mark.parametrize(
    ("way", "earlier"), [(Way.BREAKS_FIRST, "PAN"), (Way.DROP, "MIN"), (Way.ACCEPT, None)]
)
def test_whoever_starts_first_of_all_earlier_than_forecast_is_named(
    way: Way, earlier: str | None
) -> None:
    """Neither what runs, which has begun, nor what is dropped, which does not begin, is asked."""
    change = chosen(ways_of(late_break(), "10:29"), way).brought_forward
    assert (change and change.item.id) == earlier


def test_the_item_in_danger_is_not_among_the_later_ones() -> None:
    """Without its line-up it stays tight, and that is what was chosen."""
    accept = chosen(ways_of(late_break(), "10:29"), Way.ACCEPT)
    assert [each.item.id for each in accept.plan.forecast.items if each.tight] == ["MIN"]
    assert accept.later == ()


def test_an_item_exactly_as_long_as_what_is_missing_suffices_for_a_drop() -> None:
    order = order_of(
        talk("TA", "09:00", 30),
        talk("B", "09:30", 10),
        talk("C", "09:40", 11),
        replace(talk("MIN", "09:51", 20), fixed=True),
        runs=[run("TA", "09:10")],
    )
    drop = chosen(ways_of(order, "09:10"), Way.DROP)
    assert drop.dropped is not None
    assert (drop.dropped.id, drop.minutes, drop.spare) == ("B", 10, 0)


def with_a_guest(fixed_end: str) -> RunningOrder:
    """TA ends 10:30, then a guest who must leave, then MIN at 10:25."""
    return order_of(
        talk("TA", "09:00", 60),
        replace(talk("GUEST", "10:00", 10), fixed_end=at(fixed_end)),
        replace(talk("MIN", "10:25", 20), fixed=True),
        runs=[run("TA", "09:30")],
    )


@pytest.mark.parametrize("fixed_end", ["10:10", "10:25"])
def test_a_fixed_end_that_is_past_by_what_is_missing_holds_nothing_back(fixed_end: str) -> None:
    """Every minute cut before it comes through to the fixed item; it gives none itself."""
    found = ways_of(with_a_guest(fixed_end), "09:30")
    assert lengths(chosen(found, Way.BREAKS_FIRST)) == {"TA": (60, 55)}
    assert found.by(Way.DROP, line_up=False) is None


def test_a_fixed_end_that_would_be_waited_for_lets_nothing_before_it_give() -> None:
    found = ways_of(with_a_guest("10:26"), "09:30")
    assert [proposal.way for proposal in found.proposals] == [Way.ACCEPT]


def test_an_item_in_conflict_is_seen_to_before_an_earlier_one_that_is_only_tight() -> None:
    order = order_of(
        talk("TA", "09:00", 27),
        replace(talk("MIN", "09:30", 20), fixed=True, line_up_lead_minutes=5),
        replace(talk("MAYOR", "09:45", 20), fixed=True),
        runs=[run("TA", "09:00")],
    )
    assert ways_of(order, "09:00").target.item.id == "MAYOR"
    apart = changed(order, "MAYOR", planned_start=at("09:50"))
    assert ways_of(apart, "09:00").target.item.id == "MIN"
