"""Entries for tests that need very many of them, one a second."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry

START = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def made_up(sequence: int, action: Action, *, act: str = "", undoes: str | None = None) -> Entry:
    at = START + timedelta(seconds=sequence)
    return Entry(
        sequence=sequence,
        act=act or f"act {sequence}",
        part=0,
        happened_at=at,
        recorded_at=at,
        desk="Desk 1",
        operator=None,
        action=action,
        subject=None,
        facts={},
        personal=None,
        undoes=undoes,
    )
