"""The database that an event leaves: who is still connected, and taking their rights to write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from msgspec import Struct
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import SQLAlchemyError

from eventdesk.core.errors import InputError
from eventdesk.core.moving import Place
from eventdesk.core.said import said
from eventdesk.storage import event_file, tables
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.joined.joined_database import JoinedDatabase
from eventdesk.storage.joined.own_copy import with_line
from eventdesk.storage.scrubbing import OWNS_IT
from eventdesk.storage.sealing import Key

HERE_FOR = timedelta(seconds=15)
"""A desk is connected that was heard of within this time, by the server's clock."""

_WRITING = "INSERT, UPDATE, DELETE, TRUNCATE"
_GRANTEES = """
    SELECT DISTINCT grantee FROM information_schema.role_table_grants
    WHERE table_schema = current_schema() AND table_name = 'entries'
      AND grantee <> (SELECT tableowner FROM pg_tables
                      WHERE schemaname = current_schema() AND tablename = 'entries')
"""


class DeskThere(Struct, frozen=True, kw_only=True):
    """A desk that is connected, or that has acts which it has not sent."""

    desk: str
    is_here: bool
    to_send: int


def desks_there(database: Database) -> tuple[DeskThere, ...]:
    """Every desk that is connected to a server now, and every one with acts still to send."""
    presence = tables.presence
    with told_plainly(database.name), database.engine.connect() as connection:
        now = connection.execute(select(func.now())).scalar_one()
        others = select(presence).where(presence.c.role != func.session_user())
        rows = connection.execute(others.order_by(presence.c.desk)).all()
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
        writes = database.engine.connect().execution_options(**{WRITES: True})
        with writes as connection, connection.begin():
            # Whoever has some rights of his own is only warned, and takes nothing from anybody.
            if not connection.execute(text(OWNS_IT)).scalar():
                return False
            for grantee in connection.execute(text(_GRANTEES)).scalars().all():
                for table in tables.metadata.sorted_tables:
                    if table is not tables.presence:
                        _revoke(connection, table.name, grantee)
    except SQLAlchemyError:
        return False
    return True


@contextmanager
def leaving_from(address: str, passphrase: str | Key | None) -> Iterator[tuple[Database, Place]]:
    """The event that is to leave, where it really lives: a joined desk's copy names its server.

    Raises:
        InputError: `not_sent`, where such a desk has acts that the server has not got.
    """
    with with_line(event_file.open_event(address, passphrase)) as opened:
        if not isinstance(opened, JoinedDatabase):
            yield opened, Place.SERVER if opened.path is None else Place.FILE
            return
        with opened.reading() as reading:
            joining, head = reading.joining.read(), reading.head()
        if joining is not None and head.sequence > joining.confirmed:
            message = said(
                "{0} has something that its server has not got yet. Open it while the server "
                "answers until everything is sent, and then move it.",
                opened.name,
            )
            raise InputError("not_sent", message)
        yield opened.server, Place.SERVER


def _revoke(connection: Connection, table: str, grantee: str) -> None:
    quoted = connection.dialect.identifier_preparer.quote_identifier
    whom = "PUBLIC" if grantee == "PUBLIC" else quoted(grantee)
    connection.execute(text(f"REVOKE {_WRITING} ON TABLE {quoted(table)} FROM {whom}"))
