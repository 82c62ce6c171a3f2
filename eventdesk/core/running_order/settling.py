"""Taking the adjustments of the running item into its planned length.

A new plan sets that length; what was added or taken before is then in it and not counted again.
Seconds that make no whole minute, left over by a cut that was clamped to "ends now", stay with the
run, so that settling by itself moves no end.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.lateness import MINUTE, minutes_down
from eventdesk.core.running_order.order import Adjustment, Item, Run, RunningOrder
from eventdesk.core.running_order.run_times import moves, run_end, time_used
from eventdesk.core.running_order.run_times import time_used_before as used_of_length

_NOTHING = timedelta(0)


class Settled(Struct, frozen=True, kw_only=True):
    """A running item whose length in the plan says all that was adjusted."""

    minutes: int
    """Current plan and standing adjustments together."""
    runs: tuple[Run, ...]
    """Its runs, from the first one, with their adjustments taken into that length."""


def settled(item: Item, runs: Sequence[Run]) -> Settled:
    """The item, which is running, with what stands adjusted in the runs that make up its length.

    `runs` are all runs of the item. A fixed end takes adjustments itself, so there they stay.
    """
    chain = _chain(runs)
    if item.fixed_end is not None or not any(run.adjustments for run in chain):
        return Settled(minutes=item.minutes, runs=tuple(runs))
    *earlier, run = chain
    used_before = used_of_length(item, earlier)
    used = sum((time_used(each, run.started_at) for each in earlier), _NOTHING)
    end = run_end(item, run, used_before, run.started_at)
    to_go = max(_NOTHING, end - run.started_at)
    if run.adjustments:
        minutes = minutes_down(used + to_go)
        left_over = to_go - max(_NOTHING, minutes * MINUTE - used)
    else:
        length = item.minutes * MINUTE + used - used_before
        minutes = minutes_down(length)
        left_over = length - minutes * MINUTE
    taken = _taken_in(item, chain, left_over)
    return Settled(minutes=minutes, runs=(*runs[: len(runs) - len(chain)], *taken))


def with_settled_running(order: RunningOrder) -> RunningOrder:
    """The running order with the adjustments of the running item in its length."""
    running = order.running
    item = None if running is None else order.item(running.item_id)
    if item is None:
        return order
    new = settled(item, order.runs_of(item.id))
    return with_runs(order, replace(item, minutes=new.minutes), new.runs)


def with_runs(order: RunningOrder, item: Item, runs: Sequence[Run]) -> RunningOrder:
    """The running order with one item and its runs as given."""
    by_id = {run.id: run for run in runs}
    return replace(
        order,
        items=tuple(item if each.id == item.id else each for each in order.items),
        runs=tuple(by_id.get(run.id, run) for run in order.runs),
    )


def _chain(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs whose time counts together: from the last that began at full length."""
    begun = max((at for at, run in enumerate(runs) if not run.continues), default=0)
    return runs[begun:]


def _taken_in(item: Item, chain: Sequence[Run], left_over: timedelta) -> list[Run]:
    """The runs with all they moved in the plan, but for what is left over, which the last keeps."""
    keeper = [run for run in chain if run.adjustments][-1]
    taken: list[Run] = []
    used = _NOTHING
    for run in chain:
        its_moves = [(one, moved) for one, moved, _ in moves(item, run, used)]
        counted = sum((counts for _, _, counts in moves(item, run, used)), _NOTHING)
        end = run.started_at if run.ended_at is None else run.ended_at
        used += time_used(run, end) - counted
        keeps = left_over if run is keeper else _NOTHING
        taken.append(replace(run, adjustments=_in_plan(its_moves, keeps)))
    return taken


def _in_plan(
    its_moves: Sequence[tuple[Adjustment, timedelta]], keeps: timedelta
) -> tuple[Adjustment, ...]:
    settled_ones = [
        replace(one, applied_seconds=_seconds(moved), in_plan_seconds=_seconds(moved))
        for one, moved in its_moves
    ]
    if settled_ones:
        last = settled_ones[-1]
        rest = last.applied_seconds - _seconds(keeps)
        settled_ones[-1] = replace(last, in_plan_seconds=rest)
    return tuple(settled_ones)


def _seconds(length: timedelta) -> int:
    return round(length.total_seconds())
