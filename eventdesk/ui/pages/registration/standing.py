"""Which act of the log stands behind what the page shows."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.name_keys import fold
from eventdesk.core.running_order import RunningOrder, Speaker
from eventdesk.ui.live_event import LiveEvent


def standing_check_in(live: LiveEvent, delegate_id: str) -> str | None:
    """The newest check-in of somebody that nobody has undone, as the id of its act."""
    return next(
        (
            entry.act
            for entry in reversed(live.entries)
            if entry.subject == delegate_id
            and entry.action is Action.DELEGATE_CHECKED_IN
            and entry.act not in live.undone
        ),
        None,
    )


def slots_of(delegate: Delegate, order: RunningOrder) -> tuple[str, ...]:
    """The titles of what this person is to be heard in and that is not over."""
    running = "" if order.running is None else order.running.item_id
    return tuple(
        item.title
        for item in order.items
        if not item.dropped
        and (item.id == running or not order.has_run(item.id))
        and any(_is_named(speaker, delegate) for speaker in item.speakers)
    )


def seat_of(delegate: Delegate) -> str:
    """Table and seat, from the columns of the list that are called so."""
    extra = delegate.particulars.extra
    seats = [text for head, text in extra.items() if fold(head).startswith(("table", "seat"))]
    return ", ".join(text for text in seats if text)


def _is_named(speaker: Speaker, delegate: Delegate) -> bool:
    if speaker.delegate_id is not None:
        return speaker.delegate_id == delegate.id
    known = delegate.particulars
    names = {fold(known.full_name), fold(f"{known.title}{known.full_name}")}
    return fold(speaker.name) in names - {""}
