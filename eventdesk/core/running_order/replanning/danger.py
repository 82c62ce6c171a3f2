"""What is missing before a fixed item once the day is laid end to end, and who can give it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.lateness import minutes_down, minutes_up
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import Item, ItemStatus, RunningOrder
from eventdesk.core.running_order.replanning.sharing import Giver

_NOTHING = timedelta(0)


class Danger(Struct, frozen=True, kw_only=True):
    """A fixed item that cannot be met as things stand.

    `order` has the adjustments of the running item in its length; `seen` is its forecast.
    """

    order: RunningOrder
    seen: Forecast
    target: ItemForecast

    @property
    def lead(self) -> timedelta:
        """The line-up that the item wants."""
        return timedelta(minutes=self.target.item.line_up_lead_minutes)


def endangered(seen: Forecast) -> ItemForecast | None:
    """The first fixed item in conflict, else the first that is tight."""
    in_conflict = next((each for each in seen.items if each.conflict_minutes), None)
    return in_conflict or next((each for each in seen.items if each.tight), None)


def laid_end_to_end(danger: Danger) -> Danger:
    """The same with neither gaps nor breaks holding anything back before the fixed item.

    The first item of a day that has not begun keeps its start: nobody is there before it.
    """
    begun = bool(danger.order.runs)
    before = _to_come_before(danger)
    loose = {each.item.id for each in before[0 if begun else 1 :] if not each.item.fixed}
    now = danger.seen.now
    order = replace(
        danger.order,
        items=tuple(
            replace(item, planned_start=min(item.planned_start, now)) if item.id in loose else item
            for item in danger.order.items
        ),
    )
    return seen_in(order, danger)


def seen_in(order: RunningOrder, danger: Danger) -> Danger:
    """The same fixed item in another running order, at the same instant."""
    seen = forecast(order, danger.seen.now)
    target = next(each for each in seen.items if each.item.id == danger.target.item.id)
    return Danger(order=order, seen=seen, target=target)


def missing(laid: Danger, *, line_up: bool) -> timedelta:
    """By how much the stage is free too late; nothing if it is free in time."""
    slack = laid.target.slack or _NOTHING
    return max(_NOTHING, (laid.lead if line_up else _NOTHING) - slack)


def missing_minutes(laid: Danger, *, line_up: bool) -> int:
    """The same in whole minutes, rounded up."""
    return minutes_up(missing(laid, line_up=line_up))


def givers(laid: Danger, *, line_up: bool) -> tuple[Giver, ...]:
    """The items that can give, in order: those after the last that holds the day back."""
    lost = missing(laid, line_up=line_up)
    able = [*_running(laid)]
    for each in _to_come_before(laid):
        if _holds_back(each, lost):
            able = []
        elif each.item.fixed_end is None:
            item = each.item
            able.append(_giver(item, item.minutes - floor_minutes(item)))
    return tuple(able)


def items_to_give(laid: Danger, *, line_up: bool) -> tuple[Item, ...]:
    """The givers that have not begun: those that could be dropped."""
    able = {each.item_id for each in givers(laid, line_up=line_up)}
    return tuple(each.item for each in _to_come_before(laid) if each.item.id in able)


def _running(laid: Danger) -> Iterator[Giver]:
    running = laid.seen.running
    if running is None or running.item.fixed or running.item.fixed_end is not None:
        return
    left = max(0, minutes_down(laid.seen.time_left or _NOTHING))
    yield _giver(running.item, min(running.item.minutes - floor_minutes(running.item), left))


def _giver(item: Item, at_most: int) -> Giver:
    return Giver(item_id=item.id, kind=item.kind, minutes=item.minutes, at_most=at_most)


def _to_come_before(danger: Danger) -> list[ItemForecast]:
    planned = [each for each in danger.seen.items if each.status is ItemStatus.PLANNED]
    return [each for each in planned if each.item.position < danger.target.item.position]


def _holds_back(each: ItemForecast, lost: timedelta) -> bool:
    """Whether what is cut before this item would, in part at least, be cut in vain.

    A fixed item does: the first that is late, or tight where none is, is the one in danger.
    """
    if each.item.fixed:
        return True
    if each.item.fixed_end is None or each.expected_start is None:
        return False
    return each.expected_start - each.item.fixed_end < lost
