"""What a new plan does to each item that is not over: its start, its length, or that it goes.

What was planned at first is never touched. The running item's adjustments are from then on in its
length. An item that is over, or dropped, by then is left as it is.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, instant, whole
from eventdesk.core.running_order.folding.day_in_folding import Day, Step
from eventdesk.core.running_order.settling import settled


def _replanned(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None or item.dropped:
        return False
    runs = [run for run in day.runs if run.item_id == item.id]
    if flag(entry.facts, "dropped"):
        if runs:
            return False
        day.items[item.id] = replace(item, dropped=True)
        return True
    if runs:
        if day.running is None or day.running.item_id != item.id:
            return False
        day.settled_by[day.running.id] = entry.sequence
        by_id = {run.id: run for run in settled(item, runs).runs}
        day.runs = [by_id.get(run.id, run) for run in day.runs]
    day.items[item.id] = replace(
        item,
        planned_start=instant(entry.facts, "start") or item.planned_start,
        minutes=whole(entry.facts, "minutes", item.minutes),
        gap_before=flag(entry.facts, "gap"),
    )
    return True


REPLAN_STEPS: Mapping[Action, Step] = {Action.ITEM_REPLANNED: _replanned}
