"""The running order while it is folded: what the steps of the fold change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from eventdesk.core.entries import Entry
from eventdesk.core.running_order.order import Item, Run, RunningOrder


class Day(Struct):
    """The fold in progress: what a step changes."""

    items: dict[str, Item] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    ready: set[str] = field(default_factory=set)
    ended_at: datetime | None = None
    settled_by: dict[str, int] = field(default_factory=dict)
    """The number of the newest plan that took a run's adjustments into its length, by run: another
    desk's clock may put one of them after that plan."""

    @classmethod
    def resuming(cls, order: RunningOrder) -> Day:
        """A fold that has come as far as this running order."""
        return cls(
            items={item.id: item for item in order.items},
            runs=list(order.runs),
            ready=set(order.ready),
            ended_at=order.day_ended_at,
        )

    @property
    def running(self) -> Run | None:
        return self.runs[-1] if self.runs and self.runs[-1].ended_at is None else None

    @property
    def order(self) -> RunningOrder:
        return RunningOrder(
            items=tuple(sorted(self.items.values(), key=lambda item: (item.position, item.id))),
            runs=tuple(self.runs),
            day_ended_at=self.ended_at,
            ready=frozenset(self.ready),
        )

    def item_of(self, entry: Entry) -> Item | None:
        """The item that an entry is about, if there is one."""
        return None if entry.subject is None else self.items.get(entry.subject)

    def end_running(self, at: datetime) -> None:
        run = self.running
        if run is not None:
            self.runs[-1] = replace(resumed(run, at), ended_at=at)


def resumed(run: Run, at: datetime) -> Run:
    """The run with its open hold, if any, closed at an instant."""
    if not run.held:
        return run
    return replace(run, holds=(*run.holds[:-1], replace(run.holds[-1], resumed_at=at)))


Step: TypeAlias = Callable[[Day, Entry], bool]
"""What one entry does; False means that it had no effect at its place."""
