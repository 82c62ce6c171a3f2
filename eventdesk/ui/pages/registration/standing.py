"""Which act of the log stands behind what the page shows."""

from __future__ import annotations

from eventdesk.core.actions import Action
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
