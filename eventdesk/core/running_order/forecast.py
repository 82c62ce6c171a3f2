"""The forecast: what the clock now says will happen. Every view of the day is drawn from it.

A pure function of the running order and an instant; its work grows with the number of items and
runs, so it may be asked at every tick.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.lateness import lateness_in_words, minute_down, minutes_late
from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import Item, ItemKind, ItemStatus, Run, RunningOrder
from eventdesk.core.running_order.run_times import moved_fixed_end, run_end, time_used_before

__all__ = ["Forecast", "ItemForecast", "forecast"]

_NOTHING = timedelta(0)
_ON_STAGE = (ItemStatus.RUNNING, ItemStatus.HELD)
# A drop or a passing-over makes no gap: what follows stands after whatever stood before it.
_OUT_OF_THE_DAY = (ItemStatus.DROPPED, ItemStatus.PASSED_OVER)


class Forecast(Struct, frozen=True, kw_only=True):
    """The whole day as expected at one instant: every item in plan order, and where the day is."""

    now: datetime
    items: tuple[ItemForecast, ...]
    running: ItemForecast | None
    next: ItemForecast | None
    time_left: timedelta | None
    """Of the running item; below nothing once it is over time, standing still while it is held."""
    behind: timedelta
    """Against the original plan; below nothing when the day is ahead of it."""
    ends_at: datetime | None
    """End of the last item to come, else of the running one, else of the last run."""

    def of(self, item_id: str) -> ItemForecast | None:
        """What it says of one item, or None where there is no such item."""
        return next((each for each in self.items if each.item.id == item_id), None)

    @property
    def behind_minutes(self) -> int:
        """Whole minutes behind, below 0 when ahead; less than a minute is 0."""
        return minutes_late(self.behind)

    @property
    def lateness(self) -> str:
        """The same in words: "6 min behind", "2 min ahead" or "on time"."""
        return lateness_in_words(self.behind)


def forecast(order: RunningOrder, now: datetime) -> Forecast:
    """Say what will happen if nobody presses anything more, as seen at `now` (an aware instant).

    Once the day has ended nothing is to come: what never ran counts as passed over.
    Raises ValueError if `now` has no time zone.
    """
    if now.tzinfo is None:
        message = "A forecast needs an instant with a time zone."
        raise ValueError(message)
    now = now.astimezone(UTC)
    runs = _runs_by_item(order.runs)
    statuses = _statuses(order, runs)
    due = _running_due(order, runs, now)
    items = _forecast_items(order, runs, statuses, _free_at(order, due, now))
    running = next((each for each in items if each.status in _ON_STAGE), None)
    to_come = [each for each in items if each.status is ItemStatus.PLANNED]
    following = to_come[0] if to_come else None
    return Forecast(
        now=now,
        items=items,
        running=running,
        next=following,
        time_left=None if due is None else due - now,
        behind=_behind(order, running, following),
        ends_at=_ends_at(order, running, to_come),
    )


def _runs_by_item(runs: Sequence[Run]) -> dict[str, tuple[Run, ...]]:
    by_item: dict[str, list[Run]] = {}
    for run in runs:
        by_item.setdefault(run.item_id, []).append(run)
    return {item_id: tuple(its_runs) for item_id, its_runs in by_item.items()}


def _statuses(order: RunningOrder, runs: Mapping[str, tuple[Run, ...]]) -> list[ItemStatus]:
    """Where each item stands, in plan order. What happened outweighs what was planned since."""
    running = order.running
    furthest = max((item.position for item in order.items if item.id in runs), default=0)
    day_over = order.day_ended_at is not None

    def status(item: Item) -> ItemStatus:
        if running is not None and running.item_id == item.id:
            return ItemStatus.HELD if running.held else ItemStatus.RUNNING
        if item.id in runs:
            return ItemStatus.OVER
        if item.dropped:
            return ItemStatus.DROPPED
        if day_over or item.passed_over or item.position < furthest:
            return ItemStatus.PASSED_OVER
        return ItemStatus.PLANNED

    return [status(item) for item in order.items]


def _running_due(
    order: RunningOrder, runs: Mapping[str, tuple[Run, ...]], now: datetime
) -> datetime | None:
    """When the running item is due to end, be it in the past; None with nothing running."""
    run = order.running
    item = None if run is None else order.item(run.item_id)
    if run is None or item is None:
        return None
    earlier = runs[item.id][:-1]
    moved = replace(item, fixed_end=moved_fixed_end(item, earlier))
    return run_end(moved, run, time_used_before(item, earlier), now)


def _free_at(order: RunningOrder, due: datetime | None, now: datetime) -> datetime:
    """When the stage is free for the next item: now, or once what runs has ended."""
    ends = [now, *([due] if due is not None else [])]
    if order.runs and order.runs[-1].ended_at is not None:
        ends.append(order.runs[-1].ended_at)
    return max(ends)


def _forecast_items(
    order: RunningOrder,
    runs: Mapping[str, tuple[Run, ...]],
    statuses: Sequence[ItemStatus],
    free_at: datetime,
) -> tuple[ItemForecast, ...]:
    start_bys = _start_bys(order.items, statuses)
    forecasts: list[ItemForecast] = []
    before: Item | None = None
    running_ends = free_at
    for item, status in zip(order.items, statuses, strict=True):
        if status is ItemStatus.PLANNED:
            to_come = _item_to_come(item, before, free_at, start_bys.get(item.id))
            free_at = to_come.expected_end or free_at
            forecasts.append(to_come)
        else:
            its_runs = runs.get(item.id, ())
            forecasts.append(
                ItemForecast(
                    item=item,
                    status=status,
                    expected_end=running_ends if status in _ON_STAGE else None,
                    runs=its_runs,
                    fixed_end=moved_fixed_end(item, its_runs),
                )
            )
        if status not in _OUT_OF_THE_DAY:
            before = item
    return tuple(forecasts)


def _item_to_come(
    item: Item, before: Item | None, free_at: datetime, start_by: datetime | None
) -> ItemForecast:
    # Neither gaps nor breaks pass earliness on, and the day itself never begins early.
    waits = item.fixed or item.gap_before or before is None or before.kind is ItemKind.BREAK
    start = max(free_at, item.planned_start) if waits else free_at
    if item.fixed_end is None:
        end = start + timedelta(minutes=item.minutes)
    else:
        end = max(start, item.fixed_end)
    return ItemForecast(
        item=item,
        status=ItemStatus.PLANNED,
        expected_start=start,
        expected_end=end,
        slack=item.planned_start - free_at if item.fixed else None,
        start_by=start_by,
        fixed_end=item.fixed_end,
    )


def _start_bys(items: Sequence[Item], statuses: Sequence[ItemStatus]) -> dict[str, datetime]:
    """The latest start of every item to come that has a fixed one after it."""
    latest: datetime | None = None
    start_bys: dict[str, datetime] = {}
    for item, status in zip(reversed(items), reversed(statuses), strict=True):
        if status is not ItemStatus.PLANNED:
            continue
        if latest is not None:
            # A fixed end swallows a late start, but not below the item's floor.
            length = item.minutes if item.fixed_end is None else floor_minutes(item)
            latest -= timedelta(minutes=length)
            start_bys[item.id] = minute_down(latest)
        if item.fixed:
            latest = item.planned_start - timedelta(minutes=item.line_up_lead_minutes)
    return start_bys


def _behind(
    order: RunningOrder, running: ItemForecast | None, following: ItemForecast | None
) -> timedelta:
    """How late the running item will end, else the next start, else how late the last run ended."""
    if running is not None and running.expected_end is not None:
        return running.expected_end - running.item.original_end
    if following is not None and following.expected_start is not None:
        return following.expected_start - following.item.measured_start
    last = order.runs[-1] if order.runs else None
    item = None if last is None else order.item(last.item_id)
    if last is None or last.ended_at is None or item is None:
        return _NOTHING
    return last.ended_at - item.original_end


def _ends_at(
    order: RunningOrder, running: ItemForecast | None, to_come: Sequence[ItemForecast]
) -> datetime | None:
    if to_come:
        return to_come[-1].expected_end
    if running is not None:
        return running.expected_end
    return order.runs[-1].ended_at if order.runs else None
