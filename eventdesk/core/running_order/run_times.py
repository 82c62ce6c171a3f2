"""When one run of an item is due to end, and how much time it has used.

A run's end is found by taking what happened to it in the order of time: a cut is clamped to "ends
now", and the end of a run that is held moves with the clock, so a cut during a hold counts the
hold so far. Ends found here may lie in the past; `forecast` never shows an end before now.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from eventdesk.core.running_order.order import Adjustment, Item, Run

_NOTHING = timedelta(0)


def time_held(run: Run, until: datetime) -> timedelta:
    """How long the run stood still up to `until`; a hold ends with its run at the latest."""
    if run.ended_at is not None:
        until = min(until, run.ended_at)
    held = _NOTHING
    for hold in run.holds:
        resumed_at = until if hold.resumed_at is None else min(hold.resumed_at, until)
        held += max(_NOTHING, resumed_at - hold.held_at)
    return held


def time_used(run: Run, until: datetime) -> timedelta:
    """Time that passed in the run up to `until`, holds not counted; never less than nothing."""
    end = until if run.ended_at is None else min(until, run.ended_at)
    return max(_NOTHING, end - run.started_at - time_held(run, end))


def time_used_before(item: Item, earlier: Sequence[Run]) -> timedelta:
    """What the earlier runs of the item, oldest first, have used of its planned length.

    Counted from the last run that began at full length. Minutes given to or taken from those runs
    belong to the length, so they are set against the time used: after +3 and 10 min used, 7 min of
    the planned length are gone. Fixed ends have no use for this; see `moved_fixed_end`.
    """
    used = _NOTHING
    for run in earlier:
        if not run.continues:
            used = _NOTHING
        end = run.started_at if run.ended_at is None else run.ended_at
        used += time_used(run, end) - _moved_by_adjustments(item, run, used)
    return used


def moved_fixed_end(item: Item, runs: Sequence[Run]) -> datetime | None:
    """The item's fixed end as the adjustments of these runs moved it; None without a fixed end."""
    if item.fixed_end is None:
        return None
    end = item.fixed_end
    for run in runs:
        end = run_end(replace(item, fixed_end=end), run, _NOTHING, run.started_at)
    return end


def run_end(item: Item, run: Run, used_before: timedelta, now: datetime) -> datetime:
    """When the run is due to end, as things stand at `now`; an overrun leaves it in the past.

    `used_before` is `time_used_before` and counts only if the run continues; an item that is
    continued after its time was used up has nothing left to go, not less than nothing. `now` counts
    only while the run is held. A fixed end heeds neither holds nor length, and adjustments move it;
    if earlier runs have moved it, hand the item in with its `moved_fixed_end`.
    """
    moved = _moved_by_adjustments(item, run, used_before)
    return _unadjusted_end(item, run, used_before, now) + moved


def apply_adjustment(
    item: Item, run: Run, at: datetime, asked_minutes: int, used_before: timedelta
) -> Adjustment:
    """What adding (or, below 0, taking) minutes at that instant does to the run's end.

    The run must hold the adjustments before this one and none after it. A cut goes no further than
    "ends now" and leaves an end that has passed where it is.
    """
    end = run_end(item, run, used_before, at)
    moved = _move(end, at, asked_minutes)
    return Adjustment(at=at, asked=asked_minutes, applied_seconds=round(moved.total_seconds()))


def _unadjusted_end(item: Item, run: Run, used_before: timedelta, at: datetime) -> datetime:
    if item.fixed_end is not None:
        return item.fixed_end
    to_go = timedelta(minutes=item.minutes)
    if run.continues:
        to_go = max(_NOTHING, to_go - used_before)
    return run.started_at + to_go + time_held(run, at)


def _moved_by_adjustments(item: Item, run: Run, used_before: timedelta) -> timedelta:
    """By how much the adjustments that are not in the plan by now move the run's end."""
    return sum((counts for _, _, counts in moves(item, run, used_before)), _NOTHING)


def moves(
    item: Item, run: Run, used_before: timedelta
) -> Iterator[tuple[Adjustment, timedelta, timedelta]]:
    """Each adjustment of the run as time went, what it moved, and how much of that still counts.

    A cut is clamped anew from what was asked, unless a later plan has taken it into the length:
    that length is another one than it was clamped by.
    """
    counted = _NOTHING
    for adjustment in sorted(run.adjustments, key=lambda each: each.at):
        if adjustment.in_plan_seconds is None:
            end = _unadjusted_end(item, run, used_before, adjustment.at) + counted
            moved = counts = _move(end, adjustment.at, adjustment.asked)
        else:
            moved = timedelta(seconds=adjustment.applied_seconds)
            counts = moved - timedelta(seconds=adjustment.in_plan_seconds)
        counted += counts
        yield adjustment, moved, counts


def _move(end: datetime, at: datetime, asked_minutes: int) -> timedelta:
    asked = timedelta(minutes=asked_minutes)
    if asked >= _NOTHING:
        return asked
    return max(min(at - end, _NOTHING), asked)
