"""Days to re-plan: the worked day gone late, and any day in which a fixed item is in danger."""

from __future__ import annotations

from datetime import datetime

from hypothesis import strategies as st

from eventdesk.core.running_order.order import Run, RunningOrder
from eventdesk.core.running_order.replanning.proposals import Proposal, Replan
from eventdesk.core.running_order.replanning.replan import replan
from eventdesk.core.running_order.replanning.ways import Way
from tests.core.running_order.test_forecast_properties import days
from tests.core.running_orders import at, clock_of, run, worked_day

Day = tuple[RunningOrder, datetime]


def late_break(brk: Run | None = None) -> RunningOrder:
    """The worked day with the break begun at 10:29."""
    return worked_day(
        run("WEL", "09:00", "09:15"),
        run("TA", "09:15", "09:45"),
        run("TB", "09:45", "10:29"),
        brk or run("BRK", "10:29"),
    )


def days_in_danger() -> st.SearchStrategy[Day]:
    return days().filter(lambda day: replan(*day) is not None)


def ways_of(order: RunningOrder, clock: str) -> Replan:
    found = replan(order, at(clock))
    assert found is not None
    return found


def every(found: Replan | None) -> tuple[Proposal, ...]:
    assert found is not None
    return (*found.proposals, *found.keeping_line_up)


def chosen(found: Replan, way: Way, *, line_up: bool = False) -> Proposal:
    proposal = found.by(way, line_up=line_up)
    assert proposal is not None, [one.way for one in found.offered(line_up=line_up)]
    return proposal


def lengths(proposal: Proposal) -> dict[str, tuple[int, int]]:
    """Old and new length of every item that gives."""
    return {cut.item.id: (cut.item.minutes, cut.minutes) for cut in proposal.cuts}


def starts(proposal: Proposal) -> dict[str, str | None]:
    """Expected starts once adopted."""
    return {
        each.item.id: clock_of(each.expected_start)
        for each in proposal.plan.forecast.items
        if each.expected_start is not None
    }
