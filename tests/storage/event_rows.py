"""The rows of an event, taken out once and put into other events as another process would.

To make an event anew for every test costs more than most tests do.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import psycopg
import sqlcipher3.dbapi2 as sqlite
from psycopg import sql

from eventdesk.storage.database import Database
from eventdesk.storage.tables import metadata

TABLES = ("alembic_version", *(table.name for table in metadata.sorted_tables))
"""Every table of an event, those that others point at first."""


@dataclass(frozen=True, slots=True)
class FileRows:
    """The rows of an event file that is not sealed."""

    tables: dict[str, list[tuple[object, ...]]]

    def put(self, database: Database) -> None:
        """Make the tables of a file hold these rows and no others."""
        with closing(_file(database)) as connection:
            for name in reversed(TABLES):
                connection.execute(f"DELETE FROM {name}")  # noqa: S608 - our own names
            for name, rows in self.tables.items():
                places = ", ".join("?" * len(rows[0]))
                into = f"INSERT INTO {name} VALUES ({places})"  # noqa: S608 - our own names
                connection.executemany(into, rows)
            connection.commit()


@dataclass(frozen=True, slots=True)
class ServerRows:
    """The rows of an event on a server, as COPY writes them."""

    tables: dict[str, bytes]

    def put(self, connection: psycopg.Connection) -> None:
        """Make the tables of a database hold these rows and no others."""
        delete = sql.SQL("DELETE FROM {}")
        every = [delete.format(sql.Identifier(name)) for name in reversed(TABLES)]
        connection.execute(sql.SQL("; ").join(every))
        cursor = connection.cursor()
        for name, rows in self.tables.items():
            with cursor.copy(sql.SQL("COPY {} FROM STDIN").format(sql.Identifier(name))) as into:
                into.write(rows)


def rows_of_file(database: Database) -> FileRows:
    """What an event file holds now."""
    with closing(_file(database)) as connection:
        found = {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - our own
            for name in TABLES
        }
    return FileRows({name: rows for name, rows in found.items() if rows})


def rows_of_server(connection: psycopg.Connection) -> ServerRows:
    """What an event on a server holds now."""
    found = {}
    cursor = connection.cursor()
    for name in TABLES:
        with cursor.copy(sql.SQL("COPY {} TO STDOUT").format(sql.Identifier(name))) as out_of:
            found[name] = b"".join(bytes(block) for block in out_of)
    return ServerRows({name: rows for name, rows in found.items() if rows})


def _file(database: Database) -> sqlite.Connection:
    """A connection that does not wait for the disk: what the tests lose with it is made again."""
    connection = sqlite.connect(str(database.path), isolation_level="IMMEDIATE")
    connection.execute("PRAGMA synchronous = OFF")
    return connection
