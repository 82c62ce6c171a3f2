"""The place where a moved event arrives: it is there whole, or not at all.

What arrives is copied and compared within one transaction that is not finished before the event has
left the other place. A file has an unfinished name until then; on a server nobody sees the rows. So
at no moment can anybody act at both places, and whoever is killed in between leaves at most an
event that waits to be moved again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, EventDeskError, InputError
from eventdesk.core.said import said
from eventdesk.storage import event_file, tables
from eventdesk.storage.copies.log_reading import hash_of, head_in
from eventdesk.storage.copies.setting_aside import SIDES, beside
from eventdesk.storage.copies.verified_copy import problems, sync
from eventdesk.storage.copies.whole_copy import copy_tables, different_table
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.failures import made_plainly, told_plainly
from eventdesk.storage.on_server import NOT_ALLOWED
from eventdesk.storage.scrubbing import empty_log
from eventdesk.storage.sealing import Key
from eventdesk.storage.transactions import Reading

UNFINISHED = "move_unfinished"
"""The code of a move of which nobody can say whether it arrived."""
Told = Callable[[int], None]
Check = Callable[[Reading], None]
"""Looks at what has arrived, and raises where it is not to stay."""


def unfinished(path: Path) -> Path:
    """What the file of an event is called that has not arrived yet."""
    return path.with_name(f".{path.stem}.moving{path.suffix}")


class Arrival(Protocol):
    """A place that is empty, until `settle`."""

    name: str

    def take(self, source: Reading, of: str, told: Told, check: Check) -> None:
        """Copy everything from the place called `of`, compare it row by row, and have it checked.

        Raises whatever `told` and `check` raise, and where something differs; then nothing is here.
        """

    def settle(self) -> None:
        """Let it be there, synced to disk on return."""


class ArrivingFile:
    """An event file that is being made."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self.path, self.name, self._key = path, path.name, key
        self._unfinished = unfinished(path)

    def take(self, source: Reading, of: str, told: Told, check: Check) -> None:
        """Copy everything from the place called `of`, compare it row by row, and have it checked.

        Raises whatever `told` and `check` raise, and where something differs; then nothing is here.
        """
        self.give_up()
        with made_plainly(self.path), event_file.create(self._unfinished, key=self._key) as fresh:
            writer = fresh.engine.connect().execution_options(**{WRITES: True})
            with writer, writer.begin(), _said_by_server(of):
                _quietly(source.connection)
                _copy(source, writer, told, check, self.name)
            found = problems(fresh.engine)
            if not found and not empty_log(fresh.engine):
                found = [said("its log did not become part of it")]
        if found:
            raise _not_the_same(self.name, found[0])
        with made_plainly(self.path):
            sync(self._unfinished)

    def settle(self) -> None:
        """Give the finished file its name.

        Raises:
            InputError: `exists`, where something of that name has come meanwhile.
        """
        if self.path.exists():
            message = said("{0} is there already. Choose another name.", self.name)
            raise InputError("exists", message)
        with made_plainly(self.path):
            self._unfinished.rename(self.path)
            sync(self.path.parent)

    def give_up(self) -> None:
        """Take away what is not finished, here or in a process that was ended."""
        for side in ("", *SIDES):
            with suppress(OSError):
                beside(self._unfinished, side).unlink(missing_ok=True)


class ArrivingOnServer:
    """A prepared, empty database on a server, its head locked until the event has arrived."""

    def __init__(self, database: Database, connection: Connection) -> None:
        self.name, self._database, self._connection = database.name, database, connection
        self._head = Head()

    def take(
        self,
        source: Reading,
        of: str,  # noqa: ARG002 - whoever has the file tells of it
        told: Told,
        check: Check,
    ) -> None:
        """Copy everything from the place called `of`, compare it row by row, and have it checked.

        Raises whatever `told` and `check` raise, and where something differs; then nothing is here.
        """
        with _said_by_server(self.name):
            _copy(source, self._connection, told, check, self.name)
            self._head = head_in(self._connection)

    def settle(self) -> None:
        """Commit.

        Raises:
            EnvironmentFailure: `move_unfinished`, where the server does not say what became of it.
        """
        try:
            with told_plainly(self.name):
                self._connection.commit()
        except (SQLAlchemyError, EventDeskError):
            # The word may have been lost after it was done.
            arrived = self._arrived()
            if arrived is None:
                message = said(
                    "{0} stopped answering at the last step, so it is not known whether the event "
                    "is there. Nothing is lost: move it once more when it answers.",
                    self.name,
                )
                raise EnvironmentFailure(UNFINISHED, message) from None
            if not arrived:
                raise

    def _arrived(self) -> bool | None:
        try:
            with told_plainly(self.name):
                return holds(self._database, self._head)
        except (SQLAlchemyError, EventDeskError):
            return None


@contextmanager
def arriving_on(database: Database) -> Iterator[ArrivingOnServer]:
    """Hold an empty database on a server; what is not settled in it is rolled back."""
    with told_plainly(database.name):
        connection = database.engine.connect().execution_options(**{WRITES: True})
    try:
        with _said_by_server(database.name):
            connection.begin()
            _quietly(connection)
            connection.execute(select(tables.chain_head).with_for_update())
        yield ArrivingOnServer(database, connection)
    finally:
        with suppress(SQLAlchemyError):
            connection.close()


def head_of(database: Database) -> Head:
    """Where the log of a place ends that may be empty."""
    with database.reading() as reading:
        return reading.head()


def holds(database: Database, head: Head) -> bool:
    """Whether the log of a place has this very entry: it ended there, or goes on from it."""
    with database.reading() as reading:
        return head.sequence > 0 and hash_of(reading.connection, head.sequence) == head.hash


def _copy(source: Reading, writer: Connection, told: Told, check: Check, name: str) -> None:
    copy_tables(source.connection, writer, told)
    table = different_table(source.connection, writer)
    if table is not None:
        raise _not_the_same(name, said("its table {0} differs", table))
    check(Reading(writer))


def _not_the_same(name: str, what: str) -> EnvironmentFailure:
    message = said("What arrived in {0} is not what left ({1}), so nothing was moved.", name, what)
    return EnvironmentFailure("bad_copy", message)


def _quietly(connection: Connection) -> None:
    """Let a server wait while the other place is read, and hold what is kept beside the log."""
    if connection.dialect.name != "postgresql":
        return
    connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
    if connection.get_execution_options().get(WRITES, False):
        for table in (tables.drafts, tables.pins, tables.forgettings):
            connection.execute(text(f"LOCK TABLE {table.name} IN SHARE MODE"))


@contextmanager
def _said_by_server(name: str) -> Iterator[None]:
    """Tell a failing server as one, and leave what a file says to whoever has the file."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite.Error):
            raise
        if getattr(error.orig, "sqlstate", None) == NOT_ALLOWED:
            message = said(
                "You may not move an event into {0}: only the role that prepared that "
                "database may. Give its address and password, or ask whoever runs the server.",
                name,
            )
            raise EnvironmentFailure("not_allowed", message) from error
        with told_plainly(name):
            raise
