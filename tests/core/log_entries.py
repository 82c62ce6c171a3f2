"""Entries to fold with, in one line each: numbered as they are made, a minute apart."""

from __future__ import annotations

from datetime import datetime, timedelta

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import NOTHING, Json, JsonObject
from tests.core.running_orders import at

OPENS = at("08:00")


def entry(
    sequence: int,
    action: Action,
    subject: str | None = "ann",
    *,
    act: str | None = None,
    when: datetime | None = None,
    personal: JsonObject | None = None,
    undoes: str | None = None,
    given: JsonObject = NOTHING,
    **facts: Json,
) -> Entry:
    """An entry of an act of its own, at eight o'clock and as many minutes as its number.

    Its facts are those `given` and those named.
    """
    happened_at = when or OPENS + timedelta(minutes=sequence)
    return Entry(
        sequence=sequence,
        act=act or f"act-{sequence}",
        part=0,
        happened_at=happened_at,
        recorded_at=happened_at,
        desk="Desk 1",
        operator=None,
        action=action,
        subject=subject,
        facts={**given, **facts},
        personal=personal,
        undoes=undoes,
    )


def undo(sequence: int, of: int) -> Entry:
    """The undo of the act with that number."""
    return entry(sequence, Action.ACT_UNDONE, None, undoes=f"act-{of}")
