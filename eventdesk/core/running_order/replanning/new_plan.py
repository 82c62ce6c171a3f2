"""From what is decided about a few items to a whole new plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from eventdesk.core.lateness import minute_down
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import Item, ItemStatus, RunningOrder
from eventdesk.core.running_order.replanning.danger import Danger, seen_in

_NOT_OVER = (ItemStatus.PLANNED, ItemStatus.RUNNING, ItemStatus.HELD)


class Decided(Struct, frozen=True, kw_only=True):
    """What a proposal is about; everything else in it follows."""

    given: Mapping[str, int] = field(default_factory=dict[str, int])
    """Minutes that items give, by id."""
    dropped: str | None = None
    minute: datetime | None = None
    """The new minute of the fixed item in danger, if it moves."""

    def on(self, order: RunningOrder, target: str) -> RunningOrder:
        """The running order with this done to its items; `target` is the item in danger."""

        def decide(item: Item) -> Item:
            if item.id == self.dropped:
                return replace(item, dropped=True)
            if item.id == target and self.minute is not None:
                return replace(item, planned_start=self.minute)
            return replace(item, minutes=item.minutes - self.given.get(item.id, 0))

        return replace(order, items=tuple(decide(item) for item in order.items))


class ItemChange(Struct, frozen=True, kw_only=True):
    """What a new plan makes of one item that is not over."""

    item: Item
    """As it stands in the current plan, with the adjustments that stand in its length."""
    old_start: datetime | None
    """Its start as forecast without the new plan; None for the running item."""
    start: datetime
    """Start in the new plan; that of a fixed item, and of the running one, is its planned one."""
    minutes: int
    gap_before: bool
    dropped: bool = False


class NewPlan(Struct, frozen=True, kw_only=True):
    """A plan that says every start as it is forecast, and the forecast that it leads to."""

    order: RunningOrder
    forecast: Forecast
    items: tuple[ItemChange, ...]


def new_plan(laid: Danger, decided: Decided, as_it_stands: Danger) -> NewPlan:
    """Lay the day out anew from `laid`; `as_it_stands` is what the changes are told against."""
    seen = seen_in(decided.on(laid.order, laid.target.item.id), laid).seen
    before = {each.item.id: each for each in as_it_stands.seen.items}
    changes: list[ItemChange] = []
    ends = _free_at(seen.now, laid.order)
    for each in seen.items:
        old = before[each.item.id]
        if old.status in _NOT_OVER:
            changes.append(_change(each, old, ends))
        ends = each.expected_end or ends
    order = _adopted(as_it_stands.order, changes)
    seen = forecast(order, laid.seen.now)
    return NewPlan(order=order, forecast=seen, items=tuple(changes))


def _free_at(now: datetime, order: RunningOrder) -> datetime | None:
    """When the stage is free if nothing runs; None before the day, whose first item has no gap."""
    if not order.runs:
        return None
    return max(now, order.runs[-1].ended_at or now)


def _change(each: ItemForecast, old: ItemForecast, ends: datetime | None) -> ItemChange:
    """What becomes of one item; `ends` is when the one before it is expected to end."""
    dropped = each.status is ItemStatus.DROPPED
    start, gap = old.item.planned_start, old.item.gap_before
    if each.expected_start is not None:
        if each.item.fixed:
            start = each.item.planned_start
        elif each.expected_start != start:
            start = minute_down(each.expected_start)
        gap = ends is not None and each.expected_start > ends
    return ItemChange(
        item=old.item,
        old_start=old.expected_start,
        start=start,
        minutes=old.item.minutes if dropped else each.item.minutes,
        gap_before=gap,
        dropped=dropped,
    )


def _adopted(order: RunningOrder, changes: list[ItemChange]) -> RunningOrder:
    by_id = {each.item.id: each for each in changes}

    def adopt(item: Item) -> Item:
        change = by_id.get(item.id)
        if change is None:
            return item
        if change.dropped:
            return replace(item, dropped=True)
        return replace(
            item,
            planned_start=change.start,
            minutes=change.minutes,
            gap_before=change.gap_before,
        )

    return replace(order, items=tuple(adopt(item) for item in order.items))
