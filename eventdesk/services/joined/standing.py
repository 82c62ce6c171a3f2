"""How a joined desk stands with its server, as a window or a shell shows it."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from eventdesk.core.joining.desk_kinds import DeskKind


class DeskSeen(Struct, frozen=True, kw_only=True):
    """A desk that is or was connected, as the server knows it. Instants are the server's."""

    desk: str
    kind: DeskKind
    operator: str | None
    """An operator's id."""
    program: str
    """The version of eventdesk that it runs."""
    seen_at: datetime
    is_here: bool
    """Whether it was heard of within the last seconds."""
    behind: int
    """How many entries of the log it has not yet got."""
    to_send: int
    """How many acts it had still to send when it was last heard of."""
    offset: timedelta
    """How far its clock lies behind the server's; negative where it is ahead."""


class Standing(Struct, frozen=True, kw_only=True):
    """How one joined desk stands at this moment."""

    kind: DeskKind
    desk: str
    server: str
    """Where the event lives, as a person would say it: host and database."""
    is_alone: bool = False
    """Whether this desk works alone: it acts on its own copy, and sends later."""
    to_send: int = 0
    """How many acts the server has not got yet. They are on this desk's disk."""
    reason: str = ""
    """Why the server is not reached, one sentence; "" while it is."""
    offset: timedelta = timedelta(0)
    """What this desk adds to its clock to go by the server's."""
    desks: tuple[DeskSeen, ...] = ()
    """Every desk that the server knows, this one among them."""
