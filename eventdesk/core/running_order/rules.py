"""The rules that an act on the running order is held against."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import JsonObject
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.plan_rules import (
    against_editing,
    against_inserting,
    against_moving,
    against_passing_over,
    against_restoring,
)


def objection(
    order: RunningOrder, action: Action, subject: str | None, facts: JsonObject
) -> Refusal | None:
    """What stands against an act on the running order in this state; None where nothing does."""
    if action in (Action.ITEM_ADDED, Action.DAY_ENDED):
        return _against_ending_the_day(order) if action is Action.DAY_ENDED else None
    if action is Action.ITEM_INSERTED:
        return against_inserting(order, facts)
    item = None if subject is None else order.item(subject)
    if item is None:
        return Refusal(reason="no_such_item")
    rule = _RULES.get(action)
    return None if rule is None else rule(order, item, facts)


def waits_for_its_minute(order: RunningOrder, following: Item, now: datetime) -> bool:
    """Whether "next" must not begin this item by itself: fixed or after a gap, and still ahead.

    Before the first run there is nothing to wait after: "next" then starts the day.
    """
    held_back = following.fixed or following.gap_before
    return held_back and following.planned_start > now and bool(order.runs)


def _against_ending_the_day(order: RunningOrder) -> Refusal | None:
    return Refusal(reason="day_is_over") if order.day_ended_at is not None else None


def _against_starting(order: RunningOrder, item: Item, facts: JsonObject) -> Refusal | None:
    if item.dropped:
        return Refusal(reason="item_dropped", facts={"item": item.title})
    if _is_running(order, item):
        return Refusal(reason="already_running", facts={"item": item.title})
    if order.has_run(item.id) and "continues" not in facts:
        return Refusal(reason="continue_or_again", facts={"item": item.title}, asks=True)
    return None


def _against_ending(order: RunningOrder, item: Item, _facts: JsonObject) -> Refusal | None:
    return None if _is_running(order, item) else Refusal(reason="not_running")


def _against_holding(order: RunningOrder, item: Item, _facts: JsonObject) -> Refusal | None:
    run = order.running
    if run is None or run.item_id != item.id:
        return Refusal(reason="not_running")
    return Refusal(reason="already_held", facts={"item": item.title}) if run.held else None


def _against_resuming(order: RunningOrder, item: Item, _facts: JsonObject) -> Refusal | None:
    run = order.running
    held = run is not None and run.item_id == item.id and run.held
    return None if held else Refusal(reason="not_held")


def _against_dropping(order: RunningOrder, item: Item, _facts: JsonObject) -> Refusal | None:
    if item.dropped:
        return Refusal(reason="already_dropped", facts={"item": item.title})
    if order.has_run(item.id):
        return Refusal(reason="already_begun", facts={"item": item.title})
    return None


def _is_running(order: RunningOrder, item: Item) -> bool:
    return order.running is not None and order.running.item_id == item.id


_RULES: dict[Action, Callable[[RunningOrder, Item, JsonObject], Refusal | None]] = {
    Action.ITEM_STARTED: _against_starting,
    Action.ITEM_ENDED: _against_ending,
    Action.ITEM_HELD: _against_holding,
    Action.ITEM_RESUMED: _against_resuming,
    Action.ITEM_ADJUSTED: _against_ending,
    Action.ITEM_DROPPED: _against_dropping,
    Action.ITEM_EDITED: against_editing,
    Action.ITEM_MOVED: against_moving,
    Action.ITEM_PASSED_OVER: against_passing_over,
    Action.ITEM_RESTORED: against_restoring,
}
