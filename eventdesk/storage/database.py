"""One event's database: reading sees one moment, writing holds the head of the chain.

A write transaction takes the chain's head before anything else (`BEGIN IMMEDIATE` in SQLite,
`SELECT … FOR UPDATE` in PostgreSQL) and keeps it to its commit, so numbers are gapless and become
visible in order. When `writing()` returns, what was written has been synced to disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from eventdesk.core.chain import SealedDraft
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage import staging
from eventdesk.storage.engine import LAYS_ASIDE, WRITES
from eventdesk.storage.failures import is_of_disk, told_plainly
from eventdesk.storage.goes_on_here import GoesOnHere, refuse_left
from eventdesk.storage.in_place import InPlace
from eventdesk.storage.repositories.delegate_repository import DelegateRows
from eventdesk.storage.repositories.draft_repository import DraftRepository
from eventdesk.storage.repositories.running_order_repository import RunningOrderSeen
from eventdesk.storage.sealing import Key
from eventdesk.storage.transactions import Reading, Writing
from eventdesk.storage.undos_seen import UndosSeen


class Database:
    """The engine of one open event, with one connection kept for acts and one for reading.

    A `Database` belongs to one thread; another thread opens its own with `another()`.
    """

    def __init__(
        self, engine: Engine, *, address: str, path: Path | None, key: Key | None = None
    ) -> None:
        self._engine = engine
        self.address = address
        """What a person gave: a path, or a database URL without its password."""
        self.path = path
        """The event file, or None on a server."""
        self.key = key
        """What opens the file and its copies; None where it is not sealed."""
        self._writer: Connection | None = None
        self._reader: Connection | None = None
        self._seen = RunningOrderSeen()
        self._place = None if path is None else InPlace(path)
        self._undos = UndosSeen()
        self.goes_on_here = GoesOnHere()
        """Whether acts are taken here; only a move asks for anything else."""

    @property
    def name(self) -> str:
        """A short name for messages: the file's name, or the address."""
        return self.path.name if self.path is not None else self.address

    @property
    def engine(self) -> Engine:
        """The engine, for migrations and backup."""
        return self._engine

    @property
    def acts_at(self) -> str:
        """Where acts are performed at this moment: "" where that is always the same log.

        What an acting thread keeps of the log between acts is only good as long as this stays.
        """
        return ""

    @property
    def is_alone(self) -> bool:
        """Whether this is a desk's own copy that goes on without its server."""
        return False

    def goes_on_alone(self, failure: EnvironmentFailure) -> bool:  # noqa: ARG002 - a file cannot
        """Whether an act that met this failure is to be done again, on the desk's own copy."""
        return False

    def reading_acts(self) -> AbstractContextManager[Reading]:
        """Reading where acts are performed, be it not here: an act is looked up by its id there."""
        return self.reading()

    def forget_seen(self) -> None:
        """Keep nothing of earlier transactions: what they saw may be written anew."""
        self._seen, self._undos = RunningOrderSeen(), UndosSeen()

    def another(self) -> Database:
        """The same database for use on another thread, with connections of its own."""
        other = Database(self._engine, address=self.address, path=self.path, key=self.key)
        other._place = None if self._place is None else self._place.another()
        return other

    def going_on(self) -> Database:
        """The same database, where acts go on although the event was moved away from it."""
        other = self.another()
        other.goes_on_here.whatever_was_said()
        return other

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A transaction that sees one moment of the event and changes nothing."""
        with self._plainly():
            if self._reader is None:
                self._reader = self._engine.connect()
            try:
                with self._watched(self._reader), self._reader.begin():
                    self._look_first(self._reader)
                    yield Reading(self._reader, self._seen, self._undos)
            except (SQLAlchemyError, sqlite.Error) as error:
                if is_of_disk(error):
                    _let_go(self._reader)
                    self._reader = None
                raise

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """A transaction that holds the head of the chain; committed and synced on leaving.

        Raises:
            MovedAway: at its first act, where the log says that its event goes on elsewhere.
        """
        with self._saying_where(), self._plainly(), self._acting() as writer:
            self.refuse_moved()
            with self._watched(writer), writer.begin():
                self.refuse_moved()
                self._look_first(writer)
                may_go_on = self.goes_on_here.refuse_left
                writing = Writing(writer, self._seen, self._undos, partial(may_go_on, self.name))
                yield writing
            self.goes_on_here.keep(writing.head())
            self.refuse_moved()
            writing.running_order.keep_written()
            writing.log.keep_undos()

    @contextmanager
    def _saying_where(self) -> Iterator[None]:
        """Say of a server whose desks may write no more that its event has left, where it has."""
        try:
            yield
        except EnvironmentFailure as failure:
            if failure.code == "not_allowed":
                with self.reading() as reading:
                    refuse_left(self.name, reading)
            raise

    @contextmanager
    def writing_beside(self) -> Iterator[DraftRepository]:
        """A transaction beside the log, committed and synced on leaving. No act waits for it.

        It does not take the head of the chain: in PostgreSQL nobody waits, in SQLite all writers
        are one behind the other, for as long as one row takes.
        """
        with self._plainly(), self._acting() as writer, writer.begin():
            yield DraftRepository(writer)

    @contextmanager
    def laid_aside(self, drafts: Sequence[SealedDraft], rows: DelegateRows) -> Iterator[None]:
        """Within it, very many entries and rows lie ready for one act, and nobody has to wait."""
        with self._plainly():
            self._aside(lambda connection: staging.lay_down(connection, drafts, rows))
            try:
                yield
            finally:
                # Where not even that can be done, the next one to lay something aside does it.
                with suppress(SQLAlchemyError):
                    self._aside(staging.clear_away)

    def _watched(self, connection: Connection) -> AbstractContextManager[None]:  # noqa: ARG002
        """Beside each transaction, from before its first line to after its commit."""
        return nullcontext()

    def _look_first(self, connection: Connection) -> None:
        """Look at something within each transaction before anything else in it."""

    def _aside(self, work: Callable[[Connection], None]) -> None:
        """Do something to temporary tables, without taking the lock."""
        writer = self._to_write().execution_options(**{LAYS_ASIDE: True})
        try:
            with writer.begin():
                work(writer)
        finally:
            writer.execution_options(**{LAYS_ASIDE: False})

    def _to_write(self) -> Connection:
        if self._writer is None:
            self._writer = self._engine.connect().execution_options(**{WRITES: True})
            if self._place is not None:
                self._place.note_log()
        return self._writer

    @contextmanager
    def _acting(self) -> Iterator[Connection]:
        """The connection for acts; after a failing disk the next act has a new one.

        SQLite would go on with the old one as well. But of a disk that was away, a stick that was
        pulled out, an open file does not come back.
        """
        try:
            yield self._to_write()
        except (SQLAlchemyError, sqlite.Error) as error:
            if is_of_disk(error):
                _let_go(self._writer)
                self._writer = None
            raise

    def _plainly(self) -> AbstractContextManager[None]:
        return told_plainly(self.name, self.path)

    def refuse_moved(self) -> None:
        """Look whether the event is the file that lies under its name.

        Raises:
            EnvironmentFailure: `moved`.
        """
        if self._place is not None:
            writer = self._writer
            self._place.refuse_moved(
                None if writer is None else writer.connection.driver_connection
            )

    def close(self) -> None:
        """Give back both connections. The file stays valid whenever this is not reached."""
        for connection in (self._writer, self._reader):
            if connection is not None:
                with suppress(SQLAlchemyError, sqlite.Error):
                    connection.close()
        self._writer = self._reader = None

    def __enter__(self) -> Self:
        """Use as a context manager: closed on leaving."""
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()


def _let_go(connection: Connection | None) -> None:
    """Give a connection up that may not even be closed any more."""
    if connection is not None:
        with suppress(SQLAlchemyError, sqlite.Error):
            connection.invalidate()
            connection.close()
