"""Looking into an event file that nobody writes to, without writing anything beside it.

A backup may lie on a stick that can only be read; a damaged file must stay as it is, byte by byte.
`immutable=1` has SQLite take the file as it stands: no lock, no log, no shared memory.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import NullPool

from eventdesk.storage import sealing
from eventdesk.storage.sealing import Key, unlock


def still_engine(path: Path, key: Key | None = None) -> Engine:
    """An engine that reads a file as it stands. What lies in a log beside it is not seen."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"

    def connect() -> sqlite.Connection:
        connection = sqlite.connect(address, uri=True, check_same_thread=False)
        connection.isolation_level = None
        connection.execute("PRAGMA cipher_log_level = NONE")
        unlock(connection, key)
        connection.execute("PRAGMA trusted_schema = OFF")
        return connection

    engine = create_engine("sqlite://", creator=connect, module=sqlite, poolclass=NullPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def salt_of(path: Path) -> bytes:
    """The salt of a sealed file.

    Asked through SQLite: to open an event ourselves could drop locks that this process holds on it.
    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite.connect(address, uri=True)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        return sealing.salt_of(connection)
