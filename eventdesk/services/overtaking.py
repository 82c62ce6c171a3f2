"""What was recorded between an act's preparing and its turn to write."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.groups import Kind, group_of
from eventdesk.storage.transactions import Reading

_LOOKED_AT = 2000
"""More entries than desks can write in the time, so somebody has brought in a list."""

_REACHES_BACK = frozenset({Action.CLOCK_TAKEN_OVER, Action.PEOPLE_FORGOTTEN})
"""What was prepared before one of these was made of entries that read otherwise now."""


class Overtaken(Exception):  # noqa: N818 - nothing is wrong: somebody else was quicker
    """An act that was prepared does not hold any more; nothing was written."""


class Since(Struct, frozen=True, kw_only=True):
    """What some newer entries are about, and what those they undo or restore were about."""

    actions: frozenset[Action] = frozenset()
    delegates: frozenset[str] = frozenset()
    """Ids of the delegates whose state they may have changed."""
    is_much: bool = False
    """Whether there are too many to be looked at: then nothing prepared is to be relied on."""


def what_came_since(reading: Reading, seen: int) -> Since:
    """What came after the entry with the number `seen`."""
    if reading.head().sequence == seen:
        return Since()
    newer = reading.log.after(seen, _LOOKED_AT + 1)
    if len(newer) > _LOOKED_AT:
        return Since(is_much=True)
    undoing = {entry.act for entry in newer if entry.undoes is not None}
    touched = [*newer, *reading.log.touched_by_undo(undoing, _LOOKED_AT + 1)]
    groups = {group_of(entry.action, entry.subject) for entry in touched}
    reaches_back = any(entry.action in _REACHES_BACK for entry in touched)
    return Since(
        actions=frozenset(entry.action for entry in touched),
        delegates=frozenset(
            one.subject for one in groups if one is not None and one.kind is Kind.DELEGATE
        ),
        is_much=reaches_back or len(touched) > len(newer) + _LOOKED_AT,
    )
