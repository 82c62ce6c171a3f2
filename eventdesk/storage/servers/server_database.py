"""The event where it lives, for a desk that can do without: what takes too long is given up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection, Engine

from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.servers.patience import patience
from eventdesk.storage.transactions import Reading

ACT_SECONDS = 6.0
"""So long an act may take on the server, its waiting for the head included. A desk that vanished in
the middle of an act holds the head for five seconds: then the others need not go on alone."""
LONG_ACT_SECONDS = 60.0
"""The same for an act about very many people."""
READING_SECONDS = 30.0
"""So long a reading may take: a poor network brings a few hundred entries in that time."""


class ServerDatabase(Database):
    """A database whose transactions fail, as where the server is gone, once they last too long."""

    def __init__(self, engine: Engine, name: str) -> None:
        """`name` is how people call it."""
        super().__init__(engine, address=name, path=None)
        self._act_seconds = ACT_SECONDS
        self._reading_seconds = READING_SECONDS

    @contextmanager
    def reading_soon(self) -> Iterator[Reading]:
        """Reading for somebody who is about to act, and waits no longer for it than for an act."""
        self._reading_seconds = self._act_seconds
        try:
            with self.reading() as reading:
                yield reading
        finally:
            self._reading_seconds = READING_SECONDS

    @contextmanager
    def taking_long(self) -> Iterator[None]:
        """Within it acts are about very many people."""
        self._act_seconds = LONG_ACT_SECONDS
        try:
            yield
        finally:
            self._act_seconds = ACT_SECONDS

    def _watched(self, connection: Connection) -> AbstractContextManager[None]:
        writes = connection.get_execution_options().get(WRITES, False)
        return patience(connection, self._act_seconds if writes else self._reading_seconds)
