"""The running order: items as planned, runs as they happened.

Times of day do not exist here: every instant is an aware UTC datetime, so midnight and daylight
saving cannot change an elapsed time. Lengths are whole minutes unless a name says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from eventdesk.core.name_keys import fold


class ItemKind(StrEnum):
    """What an item is; it decides what may give minutes first."""

    TALK = "talk"
    QUESTIONS = "questions"
    DISCUSSION = "discussion"
    BREAK = "break"


class ItemStatus(StrEnum):
    """Where an item stands."""

    PLANNED = "planned"
    RUNNING = "running"
    HELD = "held"
    OVER = "over"
    PASSED_OVER = "passed_over"
    DROPPED = "dropped"


class Speaker(Struct, frozen=True, kw_only=True):
    """A published name, with the delegate it belongs to once a person has confirmed that."""

    name: str
    delegate_id: str | None = None
    is_nobody: bool = False
    """Whether a person said that it is nobody on the list, so that nobody is offered again."""


class Item(Struct, frozen=True, kw_only=True):
    """One item of the running order, in the current plan and as it was first invited."""

    id: str
    position: int
    """1-based place in the current plan."""
    title: str
    kind: ItemKind
    planned_start: datetime
    minutes: int
    """Length in the current plan."""
    original_start: datetime | None
    """Start in the original plan; None for an item that was added or moved later."""
    original_minutes: int | None
    fixed: bool = False
    fixed_end: datetime | None = None
    floor_given: int | None = None
    line_up_lead_minutes: int = 0
    gap_before: bool = False
    speakers: tuple[Speaker, ...] = ()
    location: str = ""
    dropped: bool = False
    passed_over: bool = False
    """Whether somebody said so by hand; a jump passes over without this."""
    moved: bool = False
    """Whether it was added or given another place on the day: then it is measured by the current
    plan, while the original one is kept."""
    listed_id: str = ""
    """What the file it came from calls it, the same in that file's next version; "" for none."""

    @property
    def planned_end(self) -> datetime:
        """End in the current plan."""
        return self.planned_start + timedelta(minutes=self.minutes)

    @property
    def measured_start(self) -> datetime:
        """Start in the original plan, or in the current one for an item that came or moved later.

        Lateness is measured from it.
        """
        if self.moved or self.original_start is None:
            return self.planned_start
        return self.original_start

    @property
    def original_end(self) -> datetime:
        """End in the original plan, or in the current one for an item that came or moved later."""
        if self.moved or self.original_start is None or self.original_minutes is None:
            return self.planned_end
        return self.original_start + timedelta(minutes=self.original_minutes)

    def speaker(self, name: str) -> Speaker | None:
        """The speaker of that name, however it is written; the same name twice is one."""
        wanted = fold(name)
        return next((one for one in self.speakers if name and fold(one.name) == wanted), None)


class Hold(Struct, frozen=True, kw_only=True):
    """A pause within a run; `resumed_at` is None while it lasts."""

    held_at: datetime
    resumed_at: datetime | None = None
    reason: str | None = None


class Adjustment(Struct, frozen=True, kw_only=True):
    """Minutes added to a running item, or taken from it.

    `asked` is what the chair pressed; `applied_seconds` what the end really moved by, because a
    cut is clamped to "ends now".
    """

    at: datetime
    asked: int
    applied_seconds: int
    in_plan_seconds: int | None = None
    """How much of what it moved a later plan has taken into the item's length, and is not counted
    again; None while it counts as it was asked."""


class Run(Struct, frozen=True, kw_only=True):
    """One actual start-to-end of an item. The id is that of the act that started it."""

    id: str
    item_id: str
    started_at: datetime
    ended_at: datetime | None = None
    continues: bool = False
    """True when it goes on with an earlier run: the time used then counts."""
    holds: tuple[Hold, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()

    @property
    def held(self) -> bool:
        """Whether the run stands still at this moment."""
        return self.ended_at is None and bool(self.holds) and self.holds[-1].resumed_at is None


class RunningOrder(Struct, frozen=True, kw_only=True, dict=True):
    """All items in the order of the current plan, and all standing runs in the order they began."""

    items: tuple[Item, ...] = ()
    runs: tuple[Run, ...] = ()
    day_ended_at: datetime | None = None
    ready: frozenset[str] = frozenset()
    """Ids of fixed items whose "ready" tick stands (link tested, guest on the line)."""

    @cached_property
    def _by_id(self) -> Mapping[str, Item]:
        """Made once: items are looked for far more often than a running order is made."""
        return {item.id: item for item in self.items}

    def item(self, item_id: str) -> Item | None:
        """The item of that id, or None."""
        return self._by_id.get(item_id)

    @property
    def running(self) -> Run | None:
        """The run that has not ended, if any. Starting an item ends the one before: at most one."""
        if self.runs and self.runs[-1].ended_at is None:
            return self.runs[-1]
        return None

    def runs_of(self, item_id: str) -> tuple[Run, ...]:
        """Every standing run of one item, oldest first."""
        return tuple(run for run in self.runs if run.item_id == item_id)

    def has_run(self, item_id: str) -> bool:
        """Whether the item was ever started, in a run that stands."""
        return any(run.item_id == item_id for run in self.runs)

    @property
    def furthest(self) -> int:
        """The position of the last item, in plan order, that was ever started; 0 before the day."""
        started = {run.item_id for run in self.runs}
        return max((item.position for item in self.items if item.id in started), default=0)

    def is_passed_over(self, item: Item) -> bool:
        """Whether this item, never run, was passed over by hand or left behind by a jump."""
        if item.dropped or self.has_run(item.id):
            return False
        return item.passed_over or item.position < self.furthest

    def to_come(self) -> tuple[Item, ...]:
        """Items of the current plan neither over, running, passed over nor dropped."""
        furthest = self.furthest
        return tuple(
            item
            for item in self.items
            if not (item.dropped or item.passed_over) and item.position > furthest
        )

    def next_item(self) -> Item | None:
        """The first item to come after the running (or last) one."""
        to_come = self.to_come()
        return to_come[0] if to_come else None
