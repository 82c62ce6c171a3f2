"""Days that were made once in this test process, to be put into other empty events."""

from __future__ import annotations

from eventdesk.storage.database import Database
from tests.storage.event_databases import connection_into
from tests.storage.event_rows import FileRows, ServerRows, rows_of_file, rows_of_server

Made = tuple[object, ...]
"""What the entries of a day depend on: who made it where, and at what time."""

_MOST = 20
"""Days made while a clock ran are never asked for again."""
_in_files: dict[Made, FileRows] = {}
_on_servers: dict[Made, ServerRows] = {}


def put_rows(database: Database, made: Made) -> bool:
    """Put the day that was made so into an empty event; False where there is none yet."""
    with database.reading() as reading:
        if reading.head().sequence:
            return False
    if database.path is not None and database.key is None and made in _in_files:
        _in_files[made].put(database)
        return True
    connection = connection_into(database)
    if connection is None or made not in _on_servers:
        return False
    with connection.transaction():
        _on_servers[made].put(connection)
    return True


def keep_rows(database: Database, made: Made) -> None:
    """Keep the day that has just been made, where it can be put into others."""
    if database.path is not None and database.key is None and len(_in_files) < _MOST:
        _in_files[made] = rows_of_file(database)
    connection = connection_into(database)
    if connection is not None and len(_on_servers) < _MOST:
        _on_servers[made] = rows_of_server(connection)
