"""The rows of a long day, each made when it is looked at.

A day that runs a minute late changes hundreds of rows, of which a window shows a score. So a row is
made for whoever asks for it, and what the table as a whole needs is read from the forecast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import overload

from msgspec.structs import replace

from eventdesk.core.lateness import Minute, minute_down, minutes_late
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.gained import minutes_taking
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.models.running_order_rows import (
    NO_REASONS,
    ON_STAGE,
    ItemRow,
    lateness_before,
    row_of,
)

_NOT_PAST = (*ON_STAGE, ItemStatus.PLANNED)


class RowsOnDemand(Sequence[ItemRow]):
    """The rows in plan order; each is made once, at the first look."""

    def __init__(
        self, ids: tuple[str, ...], make: Callable[[int], ItemRow], wide: tuple[int, ...]
    ) -> None:
        """`wide` are the places of the rows that can need more room than all others have."""
        self.ids = ids
        self._make, self._wide = make, wide
        self._made: dict[int, ItemRow] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> ItemRow: ...

    @overload
    def __getitem__(self, place: slice) -> list[ItemRow]: ...

    def __getitem__(self, place: int | slice) -> ItemRow | list[ItemRow]:
        if isinstance(place, slice):
            return [self[at] for at in range(len(self))[place]]
        at = range(len(self))[place]
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]

    def __iter__(self) -> Iterator[ItemRow]:
        return (self[at] for at in range(len(self)))

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each item stands, by its id."""
        return {item_id: place for place, item_id in enumerate(self.ids)}

    @property
    def wide(self) -> list[ItemRow]:
        """The rows that decide how wide the columns are."""
        return [self[place] for place in self._wide]

    @cached_property
    def on_stage(self) -> int | None:
        """Where the item of now stands, if there is one."""
        return next((at for at, row in enumerate(self) if row.is_on_stage), None)

    @cached_property
    def not_past(self) -> int | None:
        """Where the first item stands of which something is to come."""
        return next((at for at, row in enumerate(self) if not row.is_past), None)

    @cached_property
    def is_replanned(self) -> bool:
        """Whether the plan of the day is another than the one that was sent out."""
        return any(row.is_replanned for row in self)


class ForecastRows(RowsOnDemand):
    """The same of a forecast: what the table as a whole needs is known without making the rows."""

    def __init__(
        self, forecast: Forecast, make: Callable[[int], ItemRow], wide: tuple[int, ...] = ()
    ) -> None:
        """`wide` are places besides those that have a pill beside a "start by", or words."""
        crowded = (at for at, each in enumerate(forecast.items) if _may_be_crowded(each))
        places = tuple(sorted({*crowded, *wide}))
        super().__init__(tuple(each.item.id for each in forecast.items), make, places)
        self.forecast = forecast

    @cached_property
    def on_stage(self) -> int | None:
        """Where the item of now stands, if there is one."""
        items = enumerate(self.forecast.items)
        return next((at for at, each in items if each.status in ON_STAGE), None)

    @cached_property
    def not_past(self) -> int | None:
        """Where the first item stands of which something is to come."""
        items = enumerate(self.forecast.items)
        return next((at for at, each in items if each.status in _NOT_PAST), None)

    @cached_property
    def is_replanned(self) -> bool:
        """Whether the plan of the day is another than the one that was sent out."""
        return any(
            self[at].is_replanned
            for at, each in enumerate(self.forecast.items)
            if each.item.original_start != each.item.planned_start
        )


class RowsOfTheDay:
    """The rows of one forecast after the other; a row that would read the same is kept.

    Rows tell whole minutes, so most of them outlast many ticks.
    """

    def __init__(self, minute: Minute) -> None:
        self._minute = minute
        self._kept: dict[str, tuple[_Seen, ItemRow]] = {}

    def of(
        self,
        forecast: Forecast,
        ready: frozenset[str],
        reasons: Mapping[str, str] = NO_REASONS,
    ) -> ForecastRows:
        """The same as `rows_of`."""
        behind = forecast.behind_minutes

        def make(place: int) -> ItemRow:
            each = forecast.items[place]
            item_id = each.item.id
            is_ready, reason = item_id in ready, reasons.get(item_id, "")
            before = lateness_before(forecast, place)
            seen = (*_seen_to_the_minute(each, behind, before), is_ready, reason)
            kept = self._kept.get(item_id)
            if kept is not None and kept[0] == seen:
                return kept[1]
            row = row_of(
                forecast, place, self._minute, ready=is_ready, before=before, reason=reason
            )
            self._kept[item_id] = (seen, row)
            return row

        return ForecastRows(forecast, make)

    def forget(self) -> None:
        """The event's hours read otherwise from now on."""
        self._kept.clear()


def rows_compared(rows: ForecastRows, planned: ForecastRows) -> ForecastRows:
    """The rows of a plan that is only shown, beside the current plan and its lengths."""
    pairs = zip(rows.forecast.items, planned.forecast.items, strict=True)
    cut = tuple(at for at, (old, new) in enumerate(pairs) if old.item.minutes != new.item.minutes)

    def make(place: int) -> ItemRow:
        old, new = rows[place], planned[place]
        return replace(
            new,
            plan=old.plan,
            old_length="" if new.length == old.length else old.length.split(" ", 1)[0],
        )

    return ForecastRows(planned.forecast, make, cut)


def rows_as_made(rows: Sequence[ItemRow]) -> RowsOnDemand:
    """Rows that have been made already."""
    if isinstance(rows, RowsOnDemand):
        return rows
    ids = tuple(row.id for row in rows)
    return RowsOnDemand(ids, rows.__getitem__, tuple(range(len(rows))))


def _may_be_crowded(each: ItemForecast) -> bool:
    """Whether there can be a pill beside a "start by", or words beside a pill."""
    return each.status in ON_STAGE or (each.slack is not None and each.start_by is not None)


_Seen = tuple[object, ...]


def _seen_to_the_minute(each: ItemForecast, behind: int, before: int | None) -> _Seen:
    """Everything that a row can tell of a forecast: with the same, it reads the same."""
    item, start, end, slack = each.item, each.expected_start, each.expected_end, each.slack
    return (
        item,
        each.status,
        each.runs,
        None if start is None else minute_down(start),
        None if start is None else minutes_late(start - item.measured_start),
        None if end is None else minute_down(end),
        each.start_by,
        each.fixed_end,
        None if slack is None else (each.slack_minutes, each.conflict_minutes, each.tight),
        (behind, minutes_taking(each)) if each.status in ON_STAGE else None,
        before,
    )
