"""What was written about a move, and the wish that it makes. Neither shows a password."""

from __future__ import annotations

from dataclasses import dataclass

from eventdesk.services.moving.wish import Moving
from eventdesk.storage.sealing import Key


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MoveAnswer:
    """What was written in the card."""

    target: str
    password: str
    seal: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MoveWish:
    """An open event is to be closed and moved."""

    moving: Moving
    address: str
    """What opens it again, where it could not be moved."""
    key: Key | None
