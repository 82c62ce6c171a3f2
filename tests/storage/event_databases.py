"""Empty events for tests, each in both databases: a file, and a database on a server."""

from __future__ import annotations

import functools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from eventdesk.storage import event_file
from eventdesk.storage.database import Database
from tests.postgresql_server import running_server
from tests.storage.event_rows import rows_of_server

BOTH = ("sqlite", "postgresql")

# What a test may have done to the schema: another test is not to meet it.
_SCHEMA = """
SELECT md5(string_agg(one, ' ' ORDER BY one)) FROM (
    SELECT concat_ws(' ', c.relname, c.relkind, c.relacl, a.attname, a.atttypid, a.attnotnull)
    FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
    WHERE c.relnamespace = 'public'::regnamespace
    UNION ALL SELECT tgname FROM pg_trigger
    UNION ALL SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace
) found (one)
"""
_END_THE_OTHERS = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


class LentDatabase:
    """An event on the server that one test after the other has, emptied in between.

    A database of its own for each would cost more than what most tests do in it.
    """

    def __init__(self) -> None:
        self._server = running_server()
        self.name = self._server.new_database(_template_database())
        self.connection = psycopg.connect(self._server.url(self.name), autocommit=True)
        self._empty = rows_of_server(self.connection)
        self._schema = self._schema_now()
        self.address = self._server.url(self.name)

    def emptied(self) -> bool:
        """Empty it, whoever is still in it; False where a test has changed more than rows."""
        try:
            self.connection.execute(_END_THE_OTHERS)
        except psycopg.OperationalError:
            # A test has ended every connection into its event, and this one among them.
            self.connection = psycopg.connect(self.address, autocommit=True)
            self.connection.execute(_END_THE_OTHERS)
        if self._schema_now() != self._schema:
            return False
        with self.connection.transaction():
            self._empty.put(self.connection)
        return True

    def discard(self) -> None:
        """Take it away."""
        self.connection.close()
        self._server.drop(self.name)

    def _schema_now(self) -> object:
        return self.connection.execute(_SCHEMA).fetchone()


_at_rest: list[LentDatabase] = []
"""The databases of this process that no test has just now."""
_lent: dict[str, LentDatabase] = {}
"""Those that a test has, by their names."""


@functools.cache
def _template_file() -> bytes:
    folder = Path(tempfile.mkdtemp())
    event_file.create(folder / "empty.eventdesk").close()
    content = (folder / "empty.eventdesk").read_bytes()
    shutil.rmtree(folder)
    return content


@functools.cache
def _template_database() -> str:
    server = running_server()
    name = server.new_database()
    event_file.create(server.url(name)).close()
    return name


def empty_file(folder: Path, name: str = "day") -> Path:
    """A new, empty event file: a copy, since to make one takes longer than what most tests do."""
    path = folder / f"{name}.eventdesk"
    path.write_bytes(_template_file())
    return path


def connection_into(database: Database) -> psycopg.Connection | None:
    """A connection into an event that a test has on the server; None into any other event."""
    lent = _lent.get(database.engine.url.database or "")
    return None if lent is None else lent.connection


def end_connections(address: str) -> None:
    """End every other connection to a database, as a network does that fails."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(_END_THE_OTHERS)


@contextmanager
def event_on_server() -> Iterator[str]:
    """The address of an empty event on the server; it is nobody else's meanwhile."""
    one = _at_rest.pop() if _at_rest else LentDatabase()
    if not one.emptied():
        one.discard()
        one = LentDatabase()
    _lent[one.name] = one
    try:
        yield one.address
    finally:
        _at_rest.append(_lent.pop(one.name))


@pytest.fixture(params=BOTH)
def event_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty event with today's schema, once in a file and once on a server."""
    if request.param == "sqlite":
        with event_file.open_event(empty_file(tmp_path)) as database:
            yield database
        return
    with event_on_server() as address, event_file.open_event(address) as database:
        yield database
