"""What holds for every proposal on every day."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings

from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.core.running_order.replanning.danger import seen_in
from eventdesk.core.running_order.replanning.replan import replan
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.running_order.settling import with_settled_running
from tests.core.running_order.replanning.days_in_danger import Day, days_in_danger, every
from tests.core.running_order.test_forecast_properties import days

rare = settings(
    max_examples=settings().max_examples * 2 // 5,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
SHARED = (Way.BREAKS_FIRST, Way.IN_PROPORTION)


@rare
@given(days_in_danger())
def test_shares_sum_exactly_to_what_is_missing_and_floors_are_kept(day: Day) -> None:
    for proposal in every(replan(*day)):
        if proposal.way in SHARED:
            assert sum(cut.given for cut in proposal.cuts) == proposal.minutes
        for cut in proposal.cuts:
            assert cut.minutes >= floor_minutes(cut.item)
        assert proposal.dropped is None or proposal.dropped.minutes >= proposal.minutes


@rare
@given(days_in_danger())
def test_nobody_gives_but_items_between_now_and_the_fixed_one(day: Day) -> None:
    order, now = day
    seen = {each.item.id: each for each in forecast(order, now).items}
    for proposal in every(replan(order, now)):
        touched = [cut.item for cut in proposal.cuts]
        touched += [] if proposal.dropped is None else [proposal.dropped]
        for item in touched:
            assert seen[item.id].status in {
                ItemStatus.PLANNED,
                ItemStatus.RUNNING,
                ItemStatus.HELD,
            }
            assert item.position < proposal.target.position
            assert not item.fixed or seen[item.id].status is not ItemStatus.PLANNED
            assert item.fixed_end is None


@rare
@given(days_in_danger())
def test_what_keeps_the_minute_leaves_no_conflict_and_what_keeps_the_line_up_is_not_tight(
    day: Day,
) -> None:
    for proposal in every(replan(*day)):
        (target,) = [
            each for each in proposal.plan.forecast.items if each.item.id == proposal.target.id
        ]
        assert target.item.planned_start == proposal.minute
        assert (proposal.minute == proposal.target.planned_start) or proposal.way is Way.ACCEPT
        assert target.conflict_minutes == 0
        assert not (proposal.line_up and target.tight)


@rare
@given(days_in_danger())
def test_the_new_plan_says_the_starts_that_are_then_forecast(day: Day) -> None:
    """To the minute: seconds of the clock are in the forecast, not in the plan."""
    order, now = day
    for proposal in every(replan(order, now)):
        plan = proposal.plan
        after = forecast(plan.order, now)
        assert after == plan.forecast
        for each in after.items:
            if each.status is ItemStatus.PLANNED and not each.item.fixed:
                assert each.expected_start is not None
                waited = each.expected_start - each.item.planned_start
                assert timedelta(0) <= waited < timedelta(minutes=1)


@rare
@given(days_in_danger())
def test_the_layout_that_carried_the_decision_is_the_one_that_is_planned(day: Day) -> None:
    """Nothing is lost by writing the starts down: both forecasts have the same instants."""
    order, now = day
    for proposal in every(replan(order, now)):
        laid = seen_in(proposal.decided.on(proposal.laid.order, proposal.target.id), proposal.laid)
        planned = proposal.plan.forecast
        assert [each.expected_start for each in laid.seen.items] == [
            each.expected_start for each in planned.items
        ]
        assert [each.expected_end for each in laid.seen.items] == [
            each.expected_end for each in planned.items
        ]


@rare
@given(days_in_danger())
def test_what_was_planned_at_first_and_fixed_minutes_stay(day: Day) -> None:
    order, now = day
    for proposal in every(replan(order, now)):
        for before, after in zip(order.items, proposal.plan.order.items, strict=True):
            first = (before.original_start, before.original_minutes, before.moved, before.position)
            assert first == (
                after.original_start,
                after.original_minutes,
                after.moved,
                after.position,
            )
            assert before.fixed_end == after.fixed_end
            if before.fixed and before.id != proposal.target.id:
                assert before.planned_start == after.planned_start


@given(days())
def test_taking_adjustments_into_the_length_moves_nothing(day: Day) -> None:
    """To the second: what a run keeps of its adjustments is stored in whole seconds."""
    order, now = day
    settled = with_settled_running(order)
    before, after = forecast(order, now), forecast(settled, now)
    assert (before.time_left, before.ends_at) == (after.time_left, after.ends_at)
    assert [each.expected_end for each in before.items] == [
        each.expected_end for each in after.items
    ]
    assert with_settled_running(settled) == settled
