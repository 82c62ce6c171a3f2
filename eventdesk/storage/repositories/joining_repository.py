"""How a desk's own copy belongs to its server: one row, in that copy alone."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, select

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.unshown import Unshown
from eventdesk.storage.tables import joined


class Joining(Unshown, Struct, frozen=True, kw_only=True):
    """What a copy knows of the server that its event lives on."""

    url: str
    """Without a password."""
    password: str
    certificate: str = ""
    """The server's, PEM; "" where it is reached without TLS."""
    tls: bool = True
    kind: DeskKind
    desk: str
    copy: str = ""
    """Which copy this is, a UUID: the same code may have been used on two computers."""
    confirmed: int = 0
    """Up to this entry the log is the server's; what comes after it is still to be sent."""
    generation: int = 0
    """How often what was still to be sent has been taken back and written anew."""
    offset_ms: int = 0
    """How far this computer's clock lay behind the server's when that was last measured."""


class JoiningRepository:
    """The one row within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self) -> Joining | None:
        """What is known of the server; None in an event that is nobody's copy."""
        row = self._connection.execute(select(joined)).first()
        if row is None:
            return None
        return Joining(
            url=row.url,
            password=row.password,
            certificate=row.certificate,
            tls=row.tls,
            kind=DeskKind(row.kind),
            desk=row.desk,
            copy=row.copy,
            confirmed=row.confirmed,
            generation=row.generation,
            offset_ms=row.offset_ms,
        )

    def generation(self) -> int:
        """How often the end of this log was written anew; 0 in an event that is nobody's copy."""
        found: int | None = self._connection.execute(select(joined.c.generation)).scalar()
        return found or 0

    def write(self, joining: Joining) -> None:
        """Keep this, in place of what was known before."""
        self._connection.execute(joined.delete())
        self._connection.execute(
            joined.insert().values(
                id=1,
                url=joining.url,
                password=joining.password,
                certificate=joining.certificate,
                tls=joining.tls,
                kind=joining.kind.value,
                desk=joining.desk,
                copy=joining.copy,
                confirmed=joining.confirmed,
                generation=joining.generation,
                offset_ms=joining.offset_ms,
            )
        )

    def confirm(self, until: int, *, rewritten: bool) -> None:
        """The log is the server's up to this entry; `rewritten`: what follows was written anew."""
        values = {"confirmed": until, "generation": joined.c.generation + int(rewritten)}
        self._connection.execute(joined.update().values(values))

    def note_offset(self, milliseconds: int) -> None:
        """Keep how far this computer's clock lies behind the server's."""
        self._connection.execute(joined.update().values(offset_ms=milliseconds))
