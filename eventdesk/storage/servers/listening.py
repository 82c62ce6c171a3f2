"""Listening at a server: told at once of every commit, and asked every second all the same.

One connection that never writes into the event: it listens, asks how far the log goes and what the
server's clock says, and tells in its own row of `presence` that this desk is there.
"""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Engine, func
from sqlalchemy import select as chosen
from sqlalchemy.exc import SQLAlchemyError

from eventdesk.storage.engine import CHANNEL
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.repositories.presence_repository import PresenceRepository, Present
from eventdesk.storage.servers.patience import patience
from eventdesk.storage.tables import chain_head

ANSWER_SECONDS = 3.0
"""After so long without an answer a server does not answer."""


class Beat(Struct, frozen=True, kw_only=True):
    """What a server says of itself at one moment."""

    at: datetime
    """Its clock, aware UTC, about the middle of the asking."""
    sequence: int
    """The number of the newest entry of its log."""
    revision: str
    """The version of its schema."""


class Listening:
    """One connection that listens. For use on one thread, but for `wake`."""

    def __init__(self, engine: Engine, server: str) -> None:
        self._engine, self._server = engine, server
        self._connection: Connection | None = None
        self._woken, self._waking = socket.socketpair()
        self._waking.settimeout(0)

    @property
    def is_connected(self) -> bool:
        """Whether there is a connection, be it only that nobody has noticed its end."""
        return self._connection is not None

    def beat(self) -> Beat:
        """Ask the server how it stands; it is connected to first where it is not.

        Raises:
            ServerGone: when it does not answer within `ANSWER_SECONDS`.
            EnvironmentFailure: when it does not let this desk in.
        """
        with self._asking() as connection:
            head = chosen(chain_head.c.sequence).scalar_subquery()
            version = chosen(_version()).scalar_subquery()
            row = connection.execute(chosen(func.clock_timestamp(), head, version)).one()
            return Beat(at=row[0], sequence=int(row[1] or 0), revision=str(row[2] or ""))

    def say_present(self, present: Present) -> list[Present]:
        """Write this desk's own row, and read those of all desks."""
        with self._asking() as connection:
            presence = PresenceRepository(connection)
            presence.write(present)
            return presence.all()

    def wait(self, seconds: float) -> None:
        """Wait until something was committed, `wake` was called, or so long at the most."""
        watched: list[Any] = [self._woken]
        if self._connection is not None:
            watched.append(self._driver().fileno())
        ready, _, _ = select.select(watched, [], [], seconds)
        if self._woken in ready:
            with suppress(BlockingIOError):
                self._woken.recv(4096)

    def wake(self) -> None:
        """End a waiting, now or the next one. May be called on any thread."""
        with suppress(OSError):  # full of calls that nobody has heeded yet, or closed
            self._waking.send(b"!")

    def hang_up(self) -> None:
        """Give the connection up; the next question makes a new one."""
        if self._connection is not None:
            with suppress(SQLAlchemyError, OSError):
                self._connection.invalidate()
                self._connection.close()
            self._connection = None

    def close(self) -> None:
        """Give everything back."""
        self.hang_up()
        self._woken.close()
        self._waking.close()

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        try:
            with told_plainly(self._server):
                if self._connection is None:
                    self._connection = self._connected()
                with patience(self._connection, ANSWER_SECONDS):
                    yield self._connection
        except Exception:
            self.hang_up()
            raise

    def _connected(self) -> Connection:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        try:
            with patience(connection, ANSWER_SECONDS):
                # Nobody's record hangs on who is there: its row need not wait for the disk.
                connection.exec_driver_sql("SET synchronous_commit = off")
                connection.exec_driver_sql(f"LISTEN {CHANNEL}")
                driver: Any = connection.connection.driver_connection
                driver.add_notify_handler(_heed)
        except Exception:
            connection.invalidate()
            connection.close()
            raise
        return connection

    def _driver(self) -> Any:  # noqa: ANN401 - psycopg's own
        return None if self._connection is None else self._connection.connection.driver_connection


def _version() -> Any:  # noqa: ANN401 - a column of a table that Alembic owns
    from sqlalchemy import column, table

    return column("version_num", _selectable=table("alembic_version"))


def _heed(_notification: object) -> None:
    """That it came is all there is to know; without this the driver would keep each of them."""


def measured(before: datetime, beat: Beat, after: datetime) -> tuple[timedelta, timedelta]:
    """How far a computer's clock lies behind the server's, and how long it took to ask.

    The two instants are of that computer, just before and just after the asking.
    """
    took = after - before
    return beat.at - (before + took / 2), took
