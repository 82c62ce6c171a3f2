"""What the forecast says of one item."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from eventdesk.core.lateness import minutes_down, minutes_up, punctuality_in_words
from eventdesk.core.running_order.order import Item, ItemStatus, Run

_NOTHING = timedelta(0)


class ItemForecast(Struct, frozen=True, kw_only=True):
    """One item as it stands and as it will go.

    Expected times are None for an item over, passed over or dropped; a running one has only an
    expected end. Slack and conflict are None unless the item is fixed and to come; a start by is
    there for items to come before a fixed one.
    """

    item: Item
    status: ItemStatus
    expected_start: datetime | None = None
    expected_end: datetime | None = None
    runs: tuple[Run, ...] = ()
    slack: timedelta | None = None
    """Time between the stage being free and the fixed minute; below nothing in a conflict."""
    start_by: datetime | None = None
    """Latest start, to the minute, that leaves the next fixed item and its line-up whole."""
    fixed_end: datetime | None = None
    """The fixed end as adjustments have moved it."""

    @property
    def actual_start(self) -> datetime | None:
        """When the first run began."""
        return self.runs[0].started_at if self.runs else None

    @property
    def actual_end(self) -> datetime | None:
        """When the last run ended; None while it goes on."""
        return self.runs[-1].ended_at if self.runs else None

    @property
    def conflict(self) -> timedelta | None:
        """How far after its minute a fixed item is expected to start; nothing if it can be met."""
        return None if self.slack is None else max(_NOTHING, -self.slack)

    @property
    def conflict_minutes(self) -> int | None:
        """The conflict in whole minutes, rounded up; 0 if there is none."""
        return None if self.conflict is None else minutes_up(self.conflict)

    @property
    def slack_minutes(self) -> int | None:
        """The slack in whole minutes, rounded down."""
        return None if self.slack is None else minutes_down(self.slack)

    @property
    def line_up_deficit(self) -> timedelta | None:
        """How much of the line-up before a fixed item is lost, its conflict included."""
        if self.slack is None:
            return None
        return max(_NOTHING, timedelta(minutes=self.item.line_up_lead_minutes) - self.slack)

    @property
    def line_up_deficit_minutes(self) -> int | None:
        """The minutes "into the line-up", rounded up; 0 if it is whole."""
        return None if self.line_up_deficit is None else minutes_up(self.line_up_deficit)

    @property
    def tight(self) -> bool:
        """Whether a fixed item to come has less slack than its line-up needs."""
        return bool(self.line_up_deficit)

    @property
    def started_late(self) -> timedelta | None:
        """How long after its start in the current plan the item began; below nothing if early."""
        return None if self.actual_start is None else self.actual_start - self.item.planned_start

    @property
    def ended_late(self) -> timedelta | None:
        """How long after its fixed or planned end the item ended; None while it goes on."""
        if self.actual_end is None:
            return None
        return self.actual_end - (self.fixed_end or self.item.planned_end)

    @property
    def punctuality(self) -> str | None:
        """The two facts of a fixed item that began: "started 4 min late, ended on time"."""
        if not self.item.fixed or self.started_late is None:
            return None
        return punctuality_in_words(self.started_late, self.ended_late)
