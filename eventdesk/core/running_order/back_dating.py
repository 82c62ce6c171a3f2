"""Setting right when an item began or ended: "it really began at 09:15", "it ended at 09:43".

Refused: into the future, before the run before it had started, past another act of this run, and of
an end also past the start of the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.running_order.folding.fold import RunningOrderFold, fold_running_order
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
        crosses = start > before.started_at
        reason = "past_another_act" if crosses else "before_the_run_before"
        return Refusal(reason=reason, facts={"item": title})
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
    before, after = _folds(standing, corrected, start)
    return objection_to_outcome(before, after, start)


def run_whose_end(order: RunningOrder, item_id: str | None) -> Run | None:
    """The run whose end can be set right: the newest one, or that before it if it is the item's."""
    recent = [run for run in reversed(order.runs[-2:]) if item_id in (None, run.item_id)]
    return recent[0] if recent else None


def objection_to_end(
    order: RunningOrder, run: Run | None, end: datetime, now: datetime
) -> Refusal | None:
    """What stands against a run having ended at `end`; None where nothing does."""
    if run is None:
        return Refusal(reason="no_end_to_back_date")
    if end > now:
        return Refusal(reason="in_the_future")
    if end < _last_act(run):
        return Refusal(reason="past_another_act")
    following = _following(order, run)
    if following is None or following.started_at == run.ended_at:
        # Both move then, and the next run has its own acts.
        first = None if following is None else _first_act_within(following)
        late = first is not None and end >= first
        past_its_end = (
            following is not None and following.ended_at is not None and end > following.ended_at
        )
        return Refusal(reason="past_another_act") if late or past_its_end else None
    if end > following.started_at:
        item = order.item(following.item_id)
        title = "the next item" if item is None else item.title
        return Refusal(reason="past_the_next_start", facts={"item": title})
    return None


def end_to_back_date(order: RunningOrder, run: Run, standing: Sequence[Entry]) -> list[Entry]:
    """The entries that take the new instant for a run to end then.

    Where the next item started at that instant, its start moves too. `standing` are the entries of
    the fold at their instants.
    """
    following = _following(order, run)
    starts: list[Entry] = []
    if following is not None and following.started_at == run.ended_at:
        starts = start_to_back_date(one for one in standing if one.act == following.id)
    ends = [
        entry
        for entry in standing
        if entry.happened_at == run.ended_at
        and entry not in starts
        and (
            entry.action is Action.DAY_ENDED
            or (entry.action is Action.ITEM_ENDED and entry.subject == run.item_id)
        )
    ]
    return [*starts, *ends]


def objection_to_moving_end(
    standing: Sequence[Entry], corrected: Sequence[Entry], run: Run, end: datetime
) -> Refusal | None:
    """What stands against these entries taking another instant, for this run to end then."""
    before, after = _folds(standing, corrected, end)
    ended = {one.id: one.ended_at for one in after.order.runs}
    as_before = [one.id for one in after.order.runs] == [one.id for one in before.order.runs]
    if as_before and ended.get(run.id) == end and after.flagged <= before.flagged:
        return None
    return Refusal(reason="past_another_act")


def start_to_back_date(act: Iterable[Entry]) -> list[Entry]:
    """The entries of the starting act that take the new instant: the start, and what it ended."""
    return [entry for entry in act if entry.action in (Action.ITEM_STARTED, Action.ITEM_ENDED)]


def _folds(
    standing: Sequence[Entry], corrected: Sequence[Entry], at: datetime
) -> tuple[RunningOrderFold, RunningOrderFold]:
    """What the entries come to, and what with some of them at another instant."""
    sequences = {entry.sequence for entry in corrected}
    moved = [
        replace(entry, happened_at=at) if entry.sequence in sequences else entry
        for entry in standing
    ]
    return fold_running_order(standing), fold_running_order(in_fold_order(moved, frozenset()))


def _following(order: RunningOrder, run: Run) -> Run | None:
    place = order.runs.index(run)
    return order.runs[place + 1] if place + 1 < len(order.runs) else None


def _last_act(run: Run) -> datetime:
    """The newest instant within a run that its end must not be moved before."""
    marks = [run.started_at, *(hold.held_at for hold in run.holds)]
    marks += [hold.resumed_at for hold in run.holds if hold.resumed_at is not None]
    marks += [adjustment.at for adjustment in run.adjustments]
    return max(mark for mark in marks if mark != run.ended_at or mark == run.started_at)


def _first_act_within(run: Run) -> datetime | None:
    marks = [hold.held_at for hold in run.holds] + [one.at for one in run.adjustments]
    return min(marks, default=None)
