"""Floors: the shortest length an item may be cut to."""

from __future__ import annotations

from eventdesk.core.running_order.order import Item, ItemKind

_STEP_MINUTES = 5
_PER_CENT = {
    ItemKind.BREAK: 50,
    ItemKind.DISCUSSION: 60,
    ItemKind.TALK: 80,
    ItemKind.QUESTIONS: 80,
}


def floor_minutes(item: Item) -> int:
    """The floor given for the item, or the one of its kind rounded up to 5 min.

    Never above the item's length in the current plan.
    """
    if item.floor_given is not None:
        return min(item.floor_given, item.minutes)
    hundredths_of_a_step = 100 * _STEP_MINUTES
    steps = -(-item.minutes * _PER_CENT[item.kind] // hundredths_of_a_step)
    return min(steps * _STEP_MINUTES, item.minutes)
