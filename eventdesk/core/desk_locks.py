"""Which desks are locked: nobody at them sees or does anything until a PIN has been given.

A lock is no table of record. It is the newest word of the log about a desk, so that every window of
that desk, and one that is started again, knows of it without being told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag

LOCK_ACTIONS = frozenset({Action.DESK_LOCKED, Action.DESK_UNLOCKED, Action.PEOPLE_FORGOTTEN})
"""What locks a desk or opens it: with the people their PINs go, and none could open it again."""


class DeskLock(Struct, frozen=True, kw_only=True):
    """One locked desk."""

    desk: str
    at: datetime
    operator: str | None
    """Who sat there: their PIN opens it, as that of any lead does."""
    by_itself: bool = False
    """Whether nobody had touched it for a while."""


def locks(entries: Iterable[Entry]) -> Mapping[str, DeskLock]:
    """The desks that are locked after these entries, by their names. Decided by sequence alone."""
    locked: dict[str, DeskLock] = {}
    for entry in sorted(entries, key=lambda one: one.sequence):
        if entry.action is Action.DESK_LOCKED:
            locked[entry.desk] = DeskLock(
                desk=entry.desk,
                at=entry.happened_at,
                operator=entry.operator,
                by_itself=flag(entry.facts, "by_itself"),
            )
        elif entry.action is Action.DESK_UNLOCKED:
            locked.pop(entry.desk, None)
        elif entry.action is Action.PEOPLE_FORGOTTEN:
            locked.clear()
    return locked
