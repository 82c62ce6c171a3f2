"""Setting back the start of the running item: "it really began at 09:15".

Refused: into the future, before the run before it had started, past another act of this run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.running_order.fold import RunningOrderFold, fold_running_order
from eventdesk.core.running_order.order import Run, RunningOrder
from eventdesk.core.standing import in_fold_order


def objection_to_start(order: RunningOrder, start: datetime, now: datetime) -> Refusal | None:
    """What stands against the running item having begun at `start`; None where nothing does."""
    running = order.running
    if running is None:
        return Refusal(reason="nothing_to_back_date")
    if start > now:
        return Refusal(reason="in_the_future")
    before = order.runs[-2] if len(order.runs) > 1 else None
    if before is not None and start <= _last_act(before):
        item = order.item(before.item_id)
        title = "the item before" if item is None else item.title
        return Refusal(reason="before_the_run_before", facts={"item": title})
    first = _first_act_within(running)
    if first is not None and start >= first:
        return Refusal(reason="past_another_act")
    return None


def objection_to_outcome(
    before: RunningOrderFold, after: RunningOrderFold, start: datetime
) -> Refusal | None:
    """What stands against a back-date whose fold would be `after`; None where nothing does.

    Any other act that would lose its effect (an end by hand, the end of the day) was passed.
    """
    was, now = before.order.running, after.order.running
    moved = was is not None and now is not None and (now.id, now.started_at) == (was.id, start)
    if moved and after.flagged <= before.flagged:
        return None
    return Refusal(reason="past_another_act")


def objection_to_moving(
    standing: Sequence[Entry], corrected: Sequence[Entry], start: datetime
) -> Refusal | None:
    """What stands against these entries taking another instant among those that stand."""
    sequences = {entry.sequence for entry in corrected}
    moved = [
        replace(entry, happened_at=start) if entry.sequence in sequences else entry
        for entry in standing
    ]
    after = fold_running_order(in_fold_order(moved, frozenset()))
    return objection_to_outcome(fold_running_order(standing), after, start)


def start_to_back_date(act: Iterable[Entry]) -> list[Entry]:
    """The entries of the starting act that take the new instant: the start, and what it ended."""
    return [entry for entry in act if entry.action in (Action.ITEM_STARTED, Action.ITEM_ENDED)]


def _last_act(run: Run) -> datetime:
    """The newest instant within a run that its end must not be moved before."""
    marks = [run.started_at, *(hold.held_at for hold in run.holds)]
    marks += [hold.resumed_at for hold in run.holds if hold.resumed_at is not None]
    marks += [adjustment.at for adjustment in run.adjustments]
    return max(mark for mark in marks if mark != run.ended_at or mark == run.started_at)


def _first_act_within(run: Run) -> datetime | None:
    marks = [hold.held_at for hold in run.holds] + [one.at for one in run.adjustments]
    return min(marks, default=None)
