"""What holds for every running order, whatever has been pressed."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.lateness import minutes_up
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import (
    Adjustment,
    Hold,
    Item,
    ItemKind,
    ItemStatus,
    Run,
    RunningOrder,
)
from tests.core.running_orders import at, order_of, talk

START = at("09:00")
SECONDS = st.integers(0, 1800)


@st.composite
def plans(draw: st.DrawFn) -> list[Item]:
    """Items end to end or after gaps, some fixed, some with a fixed end, some dropped."""
    items: list[Item] = []
    clock = START
    for number in range(draw(st.integers(1, 9))):
        gap = draw(st.sampled_from([0, 0, 0, 5, 25]))
        clock += timedelta(minutes=gap)
        minutes = draw(st.integers(0, 60))
        end = clock + timedelta(minutes=minutes)
        items.append(
            replace(
                talk(f"I{number}", clock, minutes),
                kind=draw(st.sampled_from(ItemKind)),
                fixed=draw(st.booleans()),
                fixed_end=draw(st.sampled_from([None, None, end])),
                gap_before=gap > 0,
                line_up_lead_minutes=draw(st.integers(0, 10)),
                dropped=draw(st.sampled_from([False, False, False, True])),
            )
        )
        clock = end
    return items


@st.composite
def days(draw: st.DrawFn, *, running: bool = False) -> tuple[RunningOrder, datetime]:
    """A plan, some runs of its items in any order of choice, and an instant after them.

    With `running`, the last run is there and goes on; else that is left to chance.
    """
    items = draw(plans())
    runs: list[Run] = []
    clock = START - timedelta(minutes=30)
    ids = [item.id for item in items]
    for item_id in draw(st.lists(st.sampled_from(ids), min_size=int(running), max_size=6)):
        clock += timedelta(seconds=draw(SECONDS))
        begun = Run(
            id=f"R{len(runs)}", item_id=item_id, started_at=clock, continues=draw(st.booleans())
        )
        clock += timedelta(seconds=draw(SECONDS))
        pressed = Adjustment(at=clock, asked=draw(st.integers(-20, 20)), applied_seconds=0)
        clock += timedelta(seconds=draw(SECONDS))
        hold = Hold(held_at=clock, resumed_at=draw(st.sampled_from([None, clock])))
        clock += timedelta(seconds=draw(SECONDS))
        runs.append(
            replace(
                begun,
                ended_at=clock,
                adjustments=draw(st.sampled_from([(), (pressed,)])),
                holds=draw(st.sampled_from([(), (hold,)])),
            )
        )
    one_is_running = running or draw(st.booleans())
    if runs and one_is_running:
        runs[-1] = replace(runs[-1], ended_at=None)
    now = clock + timedelta(seconds=draw(st.integers(0, 7200)))
    return order_of(*items, runs=runs), now


@given(days())
def test_expected_starts_never_decrease_and_never_lie_in_the_past(
    day: tuple[RunningOrder, datetime],
) -> None:
    """Along the items to come, each starts when the one before has ended, or later."""
    order, now = day
    seen = forecast(order, now)
    floor = now if seen.running is None else seen.running.expected_end
    for each in seen.items:
        if each.status is ItemStatus.PLANNED:
            assert floor is not None
            assert each.expected_start is not None
            assert each.expected_end is not None
            assert floor <= each.expected_start <= each.expected_end
            floor = each.expected_end


@given(days())
def test_a_fixed_item_is_never_forecast_before_its_minute(
    day: tuple[RunningOrder, datetime],
) -> None:
    """Its slack and conflict say the same as its times."""
    seen = forecast(*day)
    for each in seen.items:
        if each.status is ItemStatus.PLANNED and each.item.fixed:
            assert each.expected_start is not None
            assert each.conflict == each.expected_start - each.item.planned_start
            assert each.conflict >= timedelta(0)
            assert each.slack is not None
            assert (each.slack < timedelta(0)) == (each.conflict > timedelta(0))
        else:
            assert (each.slack, each.conflict) == (None, None)


@given(days())
def test_the_end_in_the_header_is_the_end_of_the_last_item(
    day: tuple[RunningOrder, datetime],
) -> None:
    """One function feeds every view."""
    order, now = day
    seen = forecast(order, now)
    ends = [each.expected_end for each in seen.items if each.expected_end is not None]
    ends = ends or [run.ended_at for run in order.runs if run.ended_at is not None]
    assert seen.ends_at == max(ends, default=None)


@given(days())
def test_every_item_is_told_once_and_the_reading_agrees_with_the_running_order(
    day: tuple[RunningOrder, datetime],
) -> None:
    """Statuses, next and running are the running order's own."""
    order, now = day
    seen = forecast(order, now)
    assert tuple(each.item for each in seen.items) == order.items
    planned = [each for each in seen.items if each.status is ItemStatus.PLANNED]
    assert tuple(each.item for each in planned) == order.to_come()
    assert seen.next == (planned[0] if planned else None)
    for each in seen.items:
        passed_over = each.status is ItemStatus.PASSED_OVER
        assert passed_over == order.is_passed_over(each.item)
        assert each.runs == order.runs_of(each.item.id)
    assert (seen.running is None) == (order.running is None)


@given(days())
def test_the_same_question_has_the_same_answer(day: tuple[RunningOrder, datetime]) -> None:
    """Also from a running order that was built anew, as after a restart."""
    order, now = day
    rebuilt = RunningOrder(items=order.items, runs=order.runs)
    assert forecast(order, now) == forecast(rebuilt, now)


@given(days(), st.integers(1, 3600))
def test_waiting_never_makes_anything_earlier(
    day: tuple[RunningOrder, datetime], seconds: int
) -> None:
    """With nothing pressed, every expected time can only stay or move later."""
    order, now = day
    sooner, later = forecast(order, now), forecast(order, now + timedelta(seconds=seconds))
    assert sooner.behind <= later.behind
    for before, after in zip(sooner.items, later.items, strict=True):
        for then, now_ in (
            (before.expected_start, after.expected_start),
            (before.expected_end, after.expected_end),
        ):
            assert (then is None) == (now_ is None)
            if then is not None and now_ is not None:
                assert then <= now_


@given(days(running=True), st.integers(1, 60))
def test_adding_and_taking_the_same_changes_no_time_while_the_end_is_ahead(
    day: tuple[RunningOrder, datetime], minutes: int
) -> None:
    """Every expected time is as before the two presses."""
    order, now = day
    time_left = forecast(order, now).time_left
    assert time_left is not None
    order = _pressed(order, now, max(0, minutes_up(-time_left)))
    before = forecast(order, now)
    after = forecast(_pressed(_pressed(order, now, minutes), now, -minutes), now)
    assert before.time_left is not None
    assert before.time_left >= timedelta(0)
    assert (after.time_left, after.behind) == (before.time_left, before.behind)
    assert after.ends_at == before.ends_at
    for left, right in zip(before.items, after.items, strict=True):
        assert (left.expected_start, left.expected_end) == (
            right.expected_start,
            right.expected_end,
        )


def _pressed(order: RunningOrder, when: datetime, minutes: int) -> RunningOrder:
    """The running order after minutes were added to what runs, or taken from it."""
    adjustment = Adjustment(at=when, asked=minutes, applied_seconds=0)
    run = order.runs[-1]
    run = replace(run, adjustments=(*run.adjustments, adjustment))
    return replace(order, runs=(*order.runs[:-1], run))


@given(plans())
def test_starting_whatever_is_next_by_its_start_by_keeps_the_fixed_item_whole(
    items: list[Item],
) -> None:
    """Without gaps or other fixed points between, the start by is exact and not one minute more."""
    order = order_of(*items)
    seen = forecast(order, START - timedelta(hours=6))
    to_come = [each for each in seen.items if each.status is ItemStatus.PLANNED]
    for each, after in pairwise(to_come):
        if each.start_by is None or each.item.fixed_end is not None or not after.item.fixed:
            continue
        on_time = _started(order, each.item, each.start_by)
        late = _started(order, each.item, each.start_by + timedelta(minutes=1))
        assert not _fixed(on_time, after.item)
        assert _fixed(late, after.item)


def _started(order: RunningOrder, item: Item, when: datetime) -> tuple[RunningOrder, datetime]:
    begun = Run(id="R", item_id=item.id, started_at=when)
    return replace(order, runs=(begun,)), when


def _fixed(day: tuple[RunningOrder, datetime], item: Item) -> bool:
    """Whether the fixed item is tight then."""
    return next(each for each in forecast(*day).items if each.item.id == item.id).tight
