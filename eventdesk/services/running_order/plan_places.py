"""Where an edit puts an item, and what the plan would then be: asked before and within the act."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from eventdesk.core.running_order.order import Item, ItemKind, RunningOrder
from eventdesk.core.running_order.plan_edits import (
    end_before,
    place_at,
    with_edited,
    with_inserted,
)
from eventdesk.services.running_order.acts_on_order import item_named
from eventdesk.services.running_order.plan_values import with_values

NEW_ITEM: Mapping[str, object] = {
    "kind": ItemKind.TALK,
    "minutes": 15,
    "fixed": False,
    "fixed_end": None,
    "floor": None,
    "lead": 0,
    "location": "",
}
"""What an item is that nobody has said more about."""


def place_of_new(order: RunningOrder, after: str | None, start: object) -> str | None:
    """The id of the item that a new one stands after, "" for none; None if there is no such."""
    if after is not None:
        return _id_of(order, after)
    if isinstance(start, datetime):
        return place_at(order, start)
    furthest = order.furthest
    return next((one.id for one in order.items if one.position == furthest), "")


def place_of_move(
    order: RunningOrder, item: Item | None, after: str | None, before: str | None
) -> str | None:
    """The same for an item that is moved after one, or before one."""
    if before is None:
        return _id_of(order, after or "")
    target = item_named(order, before)
    if target is None or item is None:
        return None
    others = [one for one in order.items if one.id != item.id]
    if target.id == item.id:
        return next((one.id for one in reversed(others) if one.position < item.position), "")
    place = others.index(target)
    return others[place - 1].id if place else ""


def plan_with_new(
    order: RunningOrder, item_id: str, values: Mapping[str, object], after: str, now: datetime
) -> tuple[Item, ...]:
    """The plan with a new item of these tidied values.

    What is not fixed begins at the earliest when the item before it ends.
    """
    start = values.get("start")
    blank = Item(
        id=item_id,
        position=0,
        title="",
        kind=ItemKind.TALK,
        planned_start=now.replace(second=0, microsecond=0),
        minutes=1,
        original_start=None,
        original_minutes=None,
        moved=True,
    )
    given = {name: one for name, one in values.items() if name != "start"}
    item = with_values(blank, {**NEW_ITEM, **given})
    if not isinstance(start, datetime):
        return with_inserted(order, item, after)
    if not item.fixed:
        laid = RunningOrder(items=with_inserted(order, item, after), runs=order.runs)
        earliest = end_before(laid, item_id)
        start = start if earliest is None else max(start, earliest)
    return with_inserted(order, item, after, start)


def plan_with_values(
    order: RunningOrder, item: Item, values: Mapping[str, object]
) -> tuple[Item, ...]:
    """The plan with tidied values set in an item."""
    return with_edited(order, with_values(item, values))


def _id_of(order: RunningOrder, named: str) -> str | None:
    if not named:
        return ""
    found = item_named(order, named)
    return None if found is None else found.id
