"""Bytes that nobody can read through the tables any more, taken out of the files too.

Deleted text stays in free pages, in the unused part of pages, and in the write-ahead log until that
is written over (sqlite.org/pragma.html, `secure_delete`). `VACUUM` builds every page anew, and a
checkpoint that truncates leaves a log of no bytes. A reader in another window or process can hold
the log back: then it is tried again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from msgspec import Struct
from sqlalchemy import Engine
from sqlalchemy.engine.interfaces import DBAPICursor

from eventdesk.storage import tables
from eventdesk.storage.sealing import Key, unlock

WAITS_MILLISECONDS = 2000
_FIRST = "SELECT hash FROM entries WHERE sequence = 1"
OWNS_IT = (
    "SELECT pg_has_role(tableowner, 'USAGE') FROM pg_tables "
    "WHERE schemaname = current_schema() AND tablename = 'entries'"
)
_FORGOTTEN = "SELECT max(sequence) FROM entries WHERE action = 'people.forgotten'"


def scrub(engine: Engine) -> bool:
    """Build the event's file anew without what was deleted; False while somebody holds the log.

    On a server only whoever owns the tables may; False for everybody else.

    Raises whatever the database says when the machine fails: then it is to be done again.
    """
    if engine.dialect.name != "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if not connection.exec_driver_sql(OWNS_IT).scalar():
                return False  # the server would pass over each of them with a warning
            for table in tables.metadata.sorted_tables:
                connection.exec_driver_sql(f"VACUUM FULL {table.name}")
        return True
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.execute("VACUUM")
        return _checkpointed(cursor)


def empty_log(engine: Engine) -> bool:
    """Write the whole log into the file and leave none; False while somebody holds it."""
    if engine.dialect.name != "sqlite":
        return True
    with closing(engine.raw_connection()) as connection:
        return _checkpointed(connection.cursor())


def _checkpointed(cursor: DBAPICursor) -> bool:
    # Windows read for milliseconds; whoever reads for longer is not waited for, but named.
    cursor.execute(f"PRAGMA busy_timeout = {WAITS_MILLISECONDS}")
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    found = cursor.fetchone()
    return found is not None and not found[0]


class Copy(Struct, frozen=True, kw_only=True):
    """A file that may be a copy of an event."""

    path: Path
    first: bytes | None
    """The hash of its first entry, which every copy shares; None where it could not be read."""
    forgotten: int = 0
    """The number of its newest act of forgetting; 0 where nobody was forgotten in it."""


def look_at_copy(path: Path, key: Key | None) -> Copy:
    """What a file says of itself, opened for reading alone and with the event's own key."""
    # A sealed event may have copies from before it was sealed.
    for one in dict.fromkeys((key, None)):
        try:
            with _reading(path, one) as connection:
                first = connection.execute(_FIRST).fetchone()
                newest = connection.execute(_FORGOTTEN).fetchone()
        except sqlite.DatabaseError:
            continue
        if first is not None:
            return Copy(path=path, first=bytes(first[0]), forgotten=newest[0] or 0)
    return Copy(path=path, first=None)


def first_hash(engine: Engine) -> bytes | None:
    """The hash of the event's own first entry, which tells its copies from other events."""
    with engine.connect() as connection, connection.begin():
        found = connection.exec_driver_sql(_FIRST).scalar()
    return None if found is None else bytes(found)


@contextmanager
def _reading(path: Path, key: Key | None) -> Iterator[sqlite.Connection]:
    with closing(sqlite.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        unlock(connection, key)
        yield connection
