"""Running orders to test with: the worked day, and items and runs in one line each.

Clock times are of the worked day and in UTC; a time after midnight is written "24:22".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TypedDict, Unpack

from msgspec.structs import replace

from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.order import (
    Adjustment,
    Hold,
    Item,
    ItemKind,
    Run,
    RunningOrder,
)

DAY = datetime(2026, 6, 17, tzinfo=UTC)


class ItemChanges(TypedDict, total=False):
    """What `changed` can change."""

    planned_start: datetime
    original_start: datetime | None
    minutes: int
    gap_before: bool
    fixed: bool
    fixed_end: datetime | None
    floor_given: int | None
    dropped: bool
    moved: bool
    kind: ItemKind
    line_up_lead_minutes: int


def at(clock: str) -> datetime:
    """The instant of "HH:MM" or "HH:MM:SS" on the worked day."""
    hours, minutes, *seconds = (int(part) for part in clock.split(":"))
    return DAY + timedelta(hours=hours, minutes=minutes, seconds=sum(seconds))


def talk(item_id: str, start: str | datetime, minutes: int) -> Item:
    """A talk that is planned now as it was at first. Its place is given by `order_of`."""
    planned = at(start) if isinstance(start, str) else start
    return Item(
        id=item_id,
        position=1,
        title=item_id,
        kind=ItemKind.TALK,
        planned_start=planned,
        minutes=minutes,
        original_start=planned,
        original_minutes=minutes,
    )


def order_of(*items: Item, runs: Sequence[Run] = ()) -> RunningOrder:
    """A running order of these items in this order."""
    placed = (replace(item, position=place) for place, item in enumerate(items, start=1))
    return RunningOrder(items=tuple(placed), runs=tuple(runs))


def worked_day(*runs: Run) -> RunningOrder:
    """The day that the rules are written with, with these runs."""
    return order_of(
        talk("WEL", "09:00", 15),
        talk("TA", "09:15", 30),
        talk("TB", "09:45", 30),
        replace(talk("BRK", "10:15", 20), kind=ItemKind.BREAK, floor_given=10),
        replace(talk("PAN", "10:35", 45), kind=ItemKind.DISCUSSION, floor_given=30),
        replace(talk("MIN", "11:30", 30), fixed=True, line_up_lead_minutes=5, gap_before=True),
        replace(talk("MQA", "12:00", 20), kind=ItemKind.QUESTIONS),
        talk("CLOSE", "12:20", 10),
        runs=runs,
    )


def changed(order: RunningOrder, item_id: str, **changes: Unpack[ItemChanges]) -> RunningOrder:
    """The same running order with one item changed."""
    return replace(
        order,
        items=tuple(
            replace(item, **changes) if item.id == item_id else item for item in order.items
        ),
    )


def run(item_id: str, start: str, end: str | None = None, *, continues: bool = False) -> Run:
    """A run without holds or adjustments."""
    return Run(
        id=f"{item_id} {start}",
        item_id=item_id,
        started_at=at(start),
        ended_at=None if end is None else at(end),
        continues=continues,
    )


def held(a_run: Run, since: str, until: str | None = None) -> Run:
    """The same run with one more hold."""
    hold = Hold(held_at=at(since), resumed_at=None if until is None else at(until))
    return replace(a_run, holds=(*a_run.holds, hold))


def adjusted(a_run: Run, when: str, minutes: int) -> Run:
    """The same run with minutes added or taken; what was applied is left for others to say."""
    adjustment = Adjustment(at=at(when), asked=minutes, applied_seconds=0)
    return replace(a_run, adjustments=(*a_run.adjustments, adjustment))


def of(seen: Forecast, item_id: str) -> ItemForecast:
    """What the forecast says of one item."""
    return next(each for each in seen.items if each.item.id == item_id)


def expected(seen: Forecast, item_id: str) -> tuple[str | None, str | None]:
    """Expected start and end of one item as clock times of the worked day."""
    item = of(seen, item_id)
    return clock_of(item.expected_start), clock_of(item.expected_end)


def clock_of(instant: datetime | None) -> str | None:
    """The inverse of `at`, with seconds only where there are some."""
    if instant is None:
        return None
    minutes, seconds = divmod(round((instant - DAY).total_seconds()), 60)
    clock = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{clock}:{seconds:02}" if seconds else clock
