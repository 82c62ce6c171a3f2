"""The database that an event leaves: who is still connected, and taking their rights to write."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import SQLAlchemyError

from eventdesk.storage import tables
from eventdesk.storage.database import Database
from eventdesk.storage.failures import told_plainly

HERE_FOR = timedelta(seconds=15)
"""A desk is connected that was heard of within this time, by the server's clock."""

_WRITING = "INSERT, UPDATE, DELETE, TRUNCATE"
_GRANTEES = """
    SELECT DISTINCT grantee FROM information_schema.role_table_grants
    WHERE table_schema = current_schema() AND table_name = 'entries'
      AND grantee <> (SELECT tableowner FROM pg_tables
                      WHERE schemaname = current_schema() AND tablename = 'entries')
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskThere:
    """A desk that is connected, or that has acts which it has not sent."""

    desk: str
    is_here: bool
    to_send: int


def desks_there(database: Database) -> tuple[DeskThere, ...]:
    """Every desk that is connected to a server now, and every one with acts still to send."""
    presence = tables.presence
    with told_plainly(database.name), database.engine.connect() as connection:
        now = connection.execute(select(func.now())).scalar_one()
        rows = connection.execute(select(presence).order_by(presence.c.desk)).all()
    seen = (
        DeskThere(desk=row.desk, is_here=now - row.seen_at < HERE_FOR, to_send=row.to_send)
        for row in rows
    )
    return tuple(one for one in seen if one.is_here or one.to_send)


def close_to_desks(database: Database) -> bool:
    """Take from everybody but the owner the right to write; False where we have no right to that.

    Whoever comes after is told by the log that the event has left; this is for programs that do not
    ask it. Each desk may still say where it is: that is no part of the event.
    """
    try:
        with database.engine.connect() as connection, connection.begin():
            _writes(connection)
            for grantee in connection.execute(text(_GRANTEES)).scalars().all():
                for table in tables.metadata.sorted_tables:
                    if table is not tables.presence:
                        _revoke(connection, table.name, grantee)
    except SQLAlchemyError:
        return False
    return True


def _writes(connection: Connection) -> None:
    """Undo what the engine says of every transaction that is not announced as writing."""
    connection.execute(text("SET TRANSACTION READ WRITE"))


def _revoke(connection: Connection, table: str, grantee: str) -> None:
    quoted = connection.dialect.identifier_preparer.quote_identifier
    whom = "PUBLIC" if grantee == "PUBLIC" else quoted(grantee)
    connection.execute(text(f"REVOKE {_WRITING} ON TABLE {quoted(table)} FROM {whom}"))
