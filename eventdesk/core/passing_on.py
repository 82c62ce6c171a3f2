"""What a delegate has that can pass on to whoever comes instead: a seat, and slots to speak in."""

from __future__ import annotations

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.name_keys import fold
from eventdesk.core.running_order.order import Item, RunningOrder, Speaker
from eventdesk.core.whole_names import is_called

_SEATS = frozenset({"table", "seat", "tablenumber", "seatnumber", "tableno", "seatno", "tableseat"})
"""Folded headers of the columns that say where somebody sits."""


def seats_of(known: Particulars) -> dict[str, str]:
    """The columns that say where somebody sits, by their headers; blank ones are left out."""
    return {head: said for head, said in known.extra.items() if fold(head) in _SEATS and said}


def slots_of(delegate: Delegate, order: RunningOrder) -> tuple[Item, ...]:
    """The items in which somebody is still to be heard: neither over nor dropped."""
    return tuple(
        item
        for item in order.items
        if not (item.dropped or _is_over(order, item.id))
        and any(is_named(speaker, delegate) for speaker in item.speakers)
    )


def is_named(speaker: Speaker, delegate: Delegate) -> bool:
    """Whether a speaker is this person: by id, or where nobody has said who it is, by name."""
    if speaker.delegate_id is not None:
        return speaker.delegate_id == delegate.id
    return not speaker.is_nobody and is_called(delegate, speaker.name)


def _is_over(order: RunningOrder, item_id: str) -> bool:
    running = order.running
    return order.has_run(item_id) and (running is None or running.item_id != item_id)
