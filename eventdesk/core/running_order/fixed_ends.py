"""A fixed end does not move by the way: what a change of minutes would make of it is said first."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import instant_text
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.run_times import apply_adjustment, moved_fixed_end


def question_before_moving(order: RunningOrder, minutes: int, now: datetime) -> Refusal | None:
    """What to ask before the running item is given (or loses) minutes, if its end is fixed.

    None where nothing runs, no end is fixed, or the fixed end would stay where it is.
    """
    run = order.running
    item = None if run is None else order.item(run.item_id)
    if run is None or item is None or item.fixed_end is None:
        return None
    runs = order.runs_of(item.id)
    as_moved = replace(item, fixed_end=moved_fixed_end(item, runs[:-1]))
    applied = apply_adjustment(as_moved, run, now, minutes, timedelta()).applied_seconds
    end = moved_fixed_end(item, runs)
    if end is None or not applied:
        return None
    facts = {
        "item": item.title,
        "fixed_end": instant_text(end),
        "end": instant_text(end + timedelta(seconds=applied)),
    }
    return Refusal(reason="moves_fixed_end", facts=facts, asks=True)
