"""What entries about runs do: items that start, stand still, get minutes, and end.

Starting an item ends the one before it at that instant, so at most one run is open. Adjustments are
applied in fold order by the clamping rule; what they moved is recomputed here, never trusted.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, optional_text, whole
from eventdesk.core.running_order.folding.day_in_folding import Day, Step, resumed
from eventdesk.core.running_order.order import Hold, Run
from eventdesk.core.running_order.run_times import apply_adjustment, time_used_before


def _started(day: Day, entry: Entry) -> bool:
    item_id = entry.subject
    if item_id is None or (day.running is not None and day.running.item_id == item_id):
        return False
    day.end_running(entry.happened_at)
    day.ended_at = None
    item = day.items.get(item_id)
    if item is not None:
        day.items[item_id] = replace(item, passed_over=False)
    day.runs.append(
        Run(
            id=entry.act,
            item_id=item_id,
            started_at=entry.happened_at,
            continues=flag(entry.facts, "continues"),
        )
    )
    return True


def _ended(day: Day, entry: Entry) -> bool:
    if day.running is None or day.running.item_id != entry.subject:
        return False
    day.end_running(entry.happened_at)
    return True


def _held(day: Day, entry: Entry) -> bool:
    run = day.running
    if run is None or run.held or run.item_id != entry.subject:
        return False
    hold = Hold(held_at=entry.happened_at, reason=optional_text(entry.about, "reason"))
    day.runs[-1] = replace(run, holds=(*run.holds, hold))
    return True


def _resumed_by_hand(day: Day, entry: Entry) -> bool:
    run = day.running
    if run is None or not run.held or run.item_id != entry.subject:
        return False
    day.runs[-1] = resumed(run, entry.happened_at)
    return True


def _adjusted(day: Day, entry: Entry) -> bool:
    run = day.running
    item = day.item_of(entry)
    if run is None or item is None or run.item_id != item.id:
        return False
    earlier = [one for one in day.runs[:-1] if one.item_id == item.id]
    used_before = time_used_before(item, earlier) if run.continues else timedelta()
    asked = whole(entry.facts, "minutes")
    adjustment = apply_adjustment(item, run, entry.happened_at, asked, used_before)
    if entry.sequence < day.settled_by.get(run.id, 0) and item.fixed_end is None:
        # The plan that was made after it has it in the length already.
        adjustment = replace(adjustment, in_plan_seconds=adjustment.applied_seconds)
    day.runs[-1] = replace(run, adjustments=(*run.adjustments, adjustment))
    return True


def _ready(day: Day, entry: Entry) -> bool:
    item, ready = day.item_of(entry), flag(entry.facts, "ready")
    if item is None or (item.id in day.ready) is ready:
        return False
    if ready:
        day.ready.add(item.id)
    else:
        day.ready.remove(item.id)
    return True


def _day_ended(day: Day, entry: Entry) -> bool:
    if day.ended_at is not None:
        return False
    day.end_running(entry.happened_at)
    day.ended_at = entry.happened_at
    return True


RUN_STEPS: Mapping[Action, Step] = {
    Action.ITEM_STARTED: _started,
    Action.ITEM_ENDED: _ended,
    Action.ITEM_HELD: _held,
    Action.ITEM_RESUMED: _resumed_by_hand,
    Action.ITEM_ADJUSTED: _adjusted,
    Action.ITEM_READY: _ready,
    Action.DAY_ENDED: _day_ended,
}
