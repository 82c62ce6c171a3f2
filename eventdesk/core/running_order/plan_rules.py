"""The rules that an edit of the plan is held against.

What has happened is no plan any more: nothing is put before or among the items that have begun. Of
an item that is over only its words can be set right, of the running one also its length.
"""

from __future__ import annotations

from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import JsonObject, text
from eventdesk.core.running_order.order import Item, RunningOrder

_WORDS = frozenset({"title", "location"})
_OF_THE_RUNNING = _WORDS | {"minutes", "fixed_end", "floor", "lead", "kind"}
NOT_VALUES = frozenset({"was", "moved", "pushed"})
"""Facts of an edit that set no field of their own."""


def against_inserting(order: RunningOrder, facts: JsonObject) -> Refusal | None:
    """What stands against a new item at that place."""
    return _against_place(order, text(facts, "after"))


def against_moving(order: RunningOrder, item: Item, facts: JsonObject) -> Refusal | None:
    """What stands against another place for this item."""
    if order.has_run(item.id):
        return Refusal(reason="begun_stays", facts={"item": item.title})
    if item.dropped:
        return Refusal(reason="item_dropped", facts={"item": item.title})
    return _against_place(order, text(facts, "after"))


def against_editing(order: RunningOrder, item: Item, facts: JsonObject) -> Refusal | None:
    """What stands against setting these fields of this item."""
    wanted = facts.keys() - NOT_VALUES
    running = order.running is not None and order.running.item_id == item.id
    if running and wanted - _OF_THE_RUNNING:
        return Refusal(reason="begun_keeps_its_start", facts={"item": item.title})
    if not running and order.has_run(item.id) and wanted - _WORDS:
        return Refusal(reason="over_keeps_its_times", facts={"item": item.title})
    return None


def against_passing_over(order: RunningOrder, item: Item, _facts: JsonObject) -> Refusal | None:
    """What stands against leaving this item out for now."""
    if item.dropped:
        return Refusal(reason="item_dropped", facts={"item": item.title})
    if order.has_run(item.id):
        return Refusal(reason="begun_is_not_passed_over", facts={"item": item.title})
    if order.is_passed_over(item):
        return Refusal(reason="already_passed_over", facts={"item": item.title})
    return None


def against_restoring(order: RunningOrder, item: Item, _facts: JsonObject) -> Refusal | None:
    """What stands against taking this item back into the day."""
    if item.dropped or item.passed_over:
        return None
    reason = "left_behind" if order.is_passed_over(item) else "not_taken_out"
    return Refusal(reason=reason, facts={"item": item.title})


def _against_place(order: RunningOrder, after: str) -> Refusal | None:
    before = order.item(after)
    if after and before is None:
        return Refusal(reason="no_such_item")
    if (0 if before is None else before.position) < order.furthest:
        return Refusal(reason="among_the_past")
    return None
