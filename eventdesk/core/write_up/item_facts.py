"""What became of one item, measured against the plan that people were invited with."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import Item, ItemStatus, Run
from eventdesk.core.running_order.run_times import time_held

_OPEN = frozenset({ItemStatus.PLANNED, ItemStatus.RUNNING, ItemStatus.HELD})


class ItemFact(Struct, frozen=True, kw_only=True):
    """One item and its day. Lengths are below nothing where it was early, or short."""

    item: Item
    status: ItemStatus
    planned_start: datetime
    planned_minutes: int
    runs: tuple[Run, ...] = ()
    expected_start: datetime | None = None
    """Only for an item to come."""
    late: timedelta | None = None
    """How long after its planned start it began."""
    over: timedelta | None = None
    """How much longer it took than planned; None before it has ended, or where it was run anew."""
    ended_late: timedelta | None = None
    """How long after the fixed end; None without one, or before it has ended."""
    held: timedelta = timedelta(0)
    hold_reasons: tuple[str, ...] = ()
    reason: str = ""
    """Why it was dropped or passed over."""
    questions_put: int = 0

    @property
    def started_at(self) -> datetime | None:
        """When the first run began."""
        return self.runs[0].started_at if self.runs else None

    @property
    def ended_at(self) -> datetime | None:
        """When the last run ended; None while it goes on."""
        return self.runs[-1].ended_at if self.runs else None

    @property
    def planned_end(self) -> datetime:
        """Its end in that plan."""
        return self.planned_start + timedelta(minutes=self.planned_minutes)

    @property
    def is_open(self) -> bool:
        """Whether it is to come, or goes on."""
        return self.status in _OPEN

    @property
    def was_added(self) -> bool:
        """Whether it was not in the plan that people were invited with."""
        return self.item.original_start is None

    @property
    def was_moved(self) -> bool:
        """Whether somebody gave it another place on the day."""
        return self.item.moved and not self.was_added

    @property
    def minute_was_changed(self) -> bool:
        """Whether the fixed start was another one in the plan when it began."""
        return not self.item.moved and self.item.planned_start != self.planned_start


def item_fact(one: ItemForecast, reason: str, questions_put: int) -> ItemFact:
    """What the forecast knows of an item, as facts."""
    item, start = one.item, one.item.measured_start
    minutes = item.minutes if item.original_minutes is None else item.original_minutes
    ended_late = None
    if one.fixed_end is not None and one.actual_end is not None:
        ended_late = one.actual_end - (item.fixed_end or one.fixed_end)
    holds = [hold for run in one.runs for hold in run.holds]
    return ItemFact(
        item=item,
        status=one.status,
        planned_start=start,
        planned_minutes=minutes,
        runs=one.runs,
        expected_start=one.expected_start,
        late=None if one.actual_start is None else one.actual_start - start,
        over=_over(one, minutes),
        ended_late=ended_late,
        held=sum((_held(run) for run in one.runs), timedelta(0)),
        hold_reasons=tuple(dict.fromkeys(hold.reason for hold in holds if hold.reason)),
        reason=reason,
        questions_put=questions_put,
    )


def _held(run: Run) -> timedelta:
    return timedelta(0) if run.ended_at is None else time_held(run, run.ended_at)


def _over(one: ItemForecast, minutes: int) -> timedelta | None:
    lasted = timedelta(0)
    for run in one.runs:
        if run.ended_at is None:
            return None
        lasted += run.ended_at - run.started_at
    if sum(not run.continues for run in one.runs) != 1:
        return None
    return lasted - timedelta(minutes=minutes)
