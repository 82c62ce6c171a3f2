"""Desks as a server would know them, for tests and pictures of what windows show of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.joined.standing import DeskSeen, Standing

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)


def seen(
    desk: str,
    kind: DeskKind = DeskKind.REGISTRATION,
    *,
    away: int = 0,
    behind: int = 0,
    to_send: int = 0,
    offset: float = 0,
) -> DeskSeen:
    """A desk that is here, or was last heard of so many minutes ago; `offset` in seconds."""
    return DeskSeen(
        desk=desk, kind=kind, operator=None, program="1.0",
        seen_at=NOON - timedelta(minutes=away), is_here=not away, behind=behind,
        to_send=to_send, offset=timedelta(seconds=offset),
    )  # fmt: skip


def standing(
    *desks: DeskSeen,
    alone: bool = False,
    to_send: int = 0,
    offset: float = 0,
    kind: DeskKind = DeskKind.REGISTRATION,
) -> Standing:
    """How the desk called Foyer stands."""
    return Standing(
        kind=kind, desk="Foyer", server="192.168.1.20, database day", is_alone=alone,
        to_send=to_send, reason="The server does not answer." if alone else "",
        offset=timedelta(seconds=offset), desks=desks,
    )  # fmt: skip
