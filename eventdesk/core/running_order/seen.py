"""What a window showed of the day when a key was pressed, and whether it has moved on since."""

from __future__ import annotations

from typing import Self

from msgspec import Struct

from eventdesk.core.running_order.order import RunningOrder


class Seen(Struct, frozen=True, kw_only=True):
    """The run that was shown as going on, and the item that was shown as the next; ids or None."""

    run: str | None
    next: str | None

    @classmethod
    def of(cls, order: RunningOrder) -> Self:
        """What a window that shows this running order shows of it."""
        following = order.next_item()
        return cls(
            run=None if order.running is None else order.running.id,
            next=None if following is None else following.id,
        )

    def run_has_changed(self, order: RunningOrder) -> bool:
        """Whether something else is on by now, or nothing."""
        return self.run != Seen.of(order).run

    def next_has_changed(self, order: RunningOrder) -> bool:
        """Whether something else comes next by now."""
        return self.next != Seen.of(order).next
