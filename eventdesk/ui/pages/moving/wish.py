"""What was written about a move, and the wish that it makes. Neither shows a password."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.unshown import Unshown
from eventdesk.services.moving.wish import Moving
from eventdesk.storage.sealing import Key


class MoveAnswer(Unshown, Struct, frozen=True, kw_only=True):
    """What was written in the card."""

    target: str
    password: str
    seal: str | None


class MoveWish(Unshown, Struct, frozen=True, kw_only=True):
    """An open event is to be closed and moved."""

    moving: Moving
    address: str
    """What opens it again, where it could not be moved."""
    key: Key | None
