"""Who is connected to a server, as what desk, and how far behind."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, func, literal_column, select

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.storage.tables import presence


class Present(Struct, frozen=True, kw_only=True):
    """What a desk tells of itself. Its instants are given by the server and are of its clock."""

    kind: DeskKind
    desk: str
    operator: str | None
    program: str
    sequence: int
    to_send: int
    offset_ms: int
    seen_at: datetime | None = None


class PresenceRepository:
    """The rows of all desks, on a server."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write(self, present: Present) -> None:
        """Write the row of whoever is connected, seen at this moment."""
        from sqlalchemy.dialects.postgresql import insert  # a file has no such table in use

        told = {
            "kind": present.kind.value,
            "desk": present.desk,
            "operator": present.operator,
            "program": present.program,
            "seen_at": func.clock_timestamp(),
            "sequence": present.sequence,
            "to_send": present.to_send,
            "offset_ms": present.offset_ms,
        }
        made = insert(presence).values(
            role=literal_column("current_user"), since=func.clock_timestamp(), **told
        )
        self._connection.execute(made.on_conflict_do_update(index_elements=["role"], set_=told))

    def all(self) -> list[Present]:
        """Every desk that ever was connected, by name."""
        rows = self._connection.execute(select(presence).order_by(presence.c.desk))
        return [
            Present(
                kind=DeskKind(row.kind),
                desk=row.desk,
                operator=row.operator,
                program=row.program,
                sequence=row.sequence,
                to_send=row.to_send,
                offset_ms=row.offset_ms,
                seen_at=row.seen_at,
            )
            for row in rows
        ]
