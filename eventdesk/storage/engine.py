"""Engines for the two databases an event may live in, set up the way the log needs them.

SQLite comes from the `sqlcipher3` wheel on every system, sealed or not: the SQLite of many Pythons
(3.7.0 to 3.51.2) can lose commits in WAL mode with two connections (sqlite.org/wal.html, the
WAL-reset bug). The driver's own transaction control is switched off and every transaction begun by
hand, so that a failed migration rolls back whole and an act holds its write lock from its first
line.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.pool import NullPool

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage.in_place import file_id
from eventdesk.storage.sealing import Key, unlock
from eventdesk.storage.tables import tell_postgresql

APPLICATION_ID = 0x45564453
"""`EVDS`: the four bytes at offset 68 that say a SQLite file is an event."""

BUSY_TIMEOUT_SECONDS = 10
WRITES = "eventdesk_writes"
"""The execution option of a connection that is going to write."""
CHANNEL = "eventdesk"
"""Where a server tells every desk at once that something was committed (`LISTEN`)."""
LAYS_ASIDE = "eventdesk_lays_aside"
"""The execution option of a connection that is going to write into temporary tables alone."""
_FILE = "eventdesk_file"

_THINKING_SECONDS = 20
_READING = (
    "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; "
    "SET LOCAL idle_in_transaction_session_timeout = 0"
)


def sqlite_engine(path: Path, key: Key | None = None) -> Engine:
    """An engine on an event file, sealed with `key` or open to everybody who has the file.

    Every connection is a new one; keep the few you need. Of a file that is there now no
    connection ever makes an empty one anew, should somebody move it away.
    """
    mode = "rw" if path.exists() else "rwc"
    engine = create_engine(
        URL.create("sqlite", database=path.absolute().as_uri(), query={"uri": "1", "mode": mode}),
        module=sqlite,
        poolclass=NullPool,
        hide_parameters=True,  # what is told of a failed statement quotes nobody
        connect_args={"timeout": BUSY_TIMEOUT_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "do_connect", partial(_note_file, path))
    event.listen(engine, "connect", partial(_take_in, path, key))
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def postgresql_engine(url: str | URL, given: Mapping[str, object] | None = None) -> Engine:
    """An engine on a PostgreSQL database, reached with psycopg.

    `given` is handed to libpq as it is; what the address itself says comes first. Whatever is
    committed by a connection that writes is told to everybody who listens on `CHANNEL`.
    """
    # It warns of what it raises as well.
    logging.getLogger("psycopg").setLevel(logging.ERROR)
    tell_postgresql()
    address = make_url(url).set(drivername="postgresql+psycopg")
    said = {**impatient(), **(given or {})}
    engine = create_engine(
        address,
        poolclass=NullPool,
        hide_parameters=True,
        connect_args={name: value for name, value in said.items() if name not in address.query},
    )
    event.listen(engine, "begin", _begin_postgresql)
    event.listen(engine, "commit", _notify)
    return engine


def impatient(thinking_seconds: int = _THINKING_SECONDS) -> dict[str, object]:
    """How a connection to a server notices, at either end, that the other one is gone.

    Who vanishes in the middle of an act holds the head of the chain, and for `thinking_seconds` at
    most: the server ends a session that says nothing more for so long.
    """
    there = {
        "idle_in_transaction_session_timeout": f"{thinking_seconds}s",
        "lock_timeout": f"{BUSY_TIMEOUT_SECONDS}s",
        "tcp_keepalives_idle": "2",
        "tcp_keepalives_interval": "1",
        "tcp_keepalives_count": "3",
        "tcp_user_timeout": "5s",
    }
    return {
        "connect_timeout": 3,
        "tcp_user_timeout": 3000,
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 3,
        "options": " ".join(f"-c {name}={value}" for name, value in there.items()),
    }


def _take_in(path: Path, key: Key | None, connection: Any, record: Any) -> None:  # noqa: ANN401
    try:
        _prepare(connection, key)
    finally:
        _refuse_replaced(path, connection, record)


def _prepare(connection: Any, key: Key | None) -> None:  # noqa: ANN401 - a DBAPI object
    connection.isolation_level = None
    unlock(connection, key)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        # What is laid aside may hold people: it is never to lie in a file of its own.
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")


def _note_file(path: Path, _dialect: Any, record: Any, *_given: Any) -> None:  # noqa: ANN401
    record.info[_FILE] = file_id(path)


def _refuse_replaced(path: Path, connection: Any, record: Any) -> None:  # noqa: ANN401
    """Refuse a file that was replaced by its sealed one while we waited for its lock.

    An act on it would be lost with it. From here on our own lock keeps it in its place.
    """
    if record.info.get(_FILE) not in {None, file_id(path)}:
        connection.close()
        message = said("{0} was sealed or unsealed just now. Open it again.", path.name)
        raise EnvironmentFailure("replaced", message)


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    writes = options.get(WRITES, False) and not options.get(LAYS_ASIDE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    """A reader sees one moment; a writer takes the head's row lock and then sees the newest."""
    if not connection.get_execution_options().get(WRITES, False):
        connection.exec_driver_sql(_READING)


def _notify(connection: Connection) -> None:
    """Tell the other desks, as part of the commit: they hear of it when it can be read."""
    options = connection.get_execution_options()
    if options.get(WRITES, False) and not options.get(LAYS_ASIDE, False):
        connection.exec_driver_sql(f"NOTIFY {CHANNEL}")
