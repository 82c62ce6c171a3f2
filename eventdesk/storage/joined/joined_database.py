"""A joined desk's database: it reads its own copy, and acts on the server while that answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from eventdesk.core.chain import SealedDraft
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.moving import MOVED_AWAY
from eventdesk.core.said import said
from eventdesk.storage.database import Database
from eventdesk.storage.joined.line import Line
from eventdesk.storage.repositories.delegate_repository import DelegateRows
from eventdesk.storage.repositories.joining_repository import JoiningRepository
from eventdesk.storage.servers.server_database import ServerDatabase
from eventdesk.storage.transactions import Reading, Writing

NOT_ALONE = "working_alone"
"""The code of what is not done while a desk works alone."""
_STAYS_REFUSED = frozenset({NOT_ALONE, "not_allowed", MOVED_AWAY})
"""What a desk may not do does not become right by doing it alone; nor does an event come back."""


class JoinedDatabase(Database):
    """The copy of an event on this computer, and the line to the server that it is a copy of.

    Belongs to one thread, as every `Database` does; the line is shared.
    """

    def __init__(self, local: Database, line: Line) -> None:
        """`local` is the copy as a file of its own, which this takes over."""
        super().__init__(local.engine, address=local.address, path=local.path, key=local.key)
        self.line = line
        self.local = local
        """The copy alone, for whoever writes into it what the server says."""
        self.server = ServerDatabase(line.engine, line.server)
        self._generation: int | None = None
        self._times = line.times
        self._acts_alone: bool | None = None
        """Where the act of this moment is performed; None while there is none."""

    @property
    def acts_at(self) -> str:
        """The server, or this copy as it was last written anew."""
        return f"alone {self._generation}" if self.is_alone else "server"

    @property
    def is_alone(self) -> bool:
        """Whether acts are performed on this copy.

        Within an act it stays what it was, though another thread may lose the line meanwhile.
        """
        return self.line.is_alone if self._acts_alone is None else self._acts_alone

    def goes_on_alone(self, failure: EnvironmentFailure) -> bool:
        """Whether an act that met this failure is done again on the copy, and sent later."""
        return self.line.is_alone and failure.code not in _STAYS_REFUSED

    def another(self) -> JoinedDatabase:
        """The same for use on another thread, with connections of its own."""
        return JoinedDatabase(self.local.another(), self.line)

    @contextmanager
    def reading_acts(self) -> Iterator[Reading]:
        """Reading where acts are performed.

        Raises:
            EnvironmentFailure: as the server fails; from then on the desk works alone.
        """
        if self.line.is_alone:
            with self.reading() as reading:
                yield reading
            return
        self._leave_old_connections()
        with self._losing(), self.server.reading_soon() as reading:
            yield reading

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """A transaction on the server, committed and synced there; or one on the copy, alone.

        Raises:
            EnvironmentFailure: as the server fails; from then on the desk works alone, and whether
                the act is in the log is not known. Done again under its id it is one act.
        """
        with self.line.held():
            if (left := self.line.reason) is not None and left.code == MOVED_AWAY:
                raise left  # nobody would ever take what was done here
            self._acts_alone = self.line.is_alone
            try:
                with super().writing() if self._acts_alone else self._on_server() as writing:
                    yield writing
            finally:
                self._acts_alone = None

    @contextmanager
    def laid_aside(self, drafts: Sequence[SealedDraft], rows: DelegateRows) -> Iterator[None]:
        """Very many entries lie ready on the server. Nothing of that size is done alone."""
        with self.line.held():
            if self.line.is_alone:
                raise not_alone()
            self._leave_old_connections()
            with self.server.taking_long(), self.server.laid_aside(drafts, rows):
                yield

    @contextmanager
    def _on_server(self) -> Iterator[Writing]:
        self._leave_old_connections()
        with self._losing(), self.server.writing() as writing:
            yield writing

    @contextmanager
    def _losing(self) -> Iterator[None]:
        """The line is lost where the server fails within it."""
        try:
            yield
        except EnvironmentFailure as failure:
            if failure.code not in _STAYS_REFUSED:
                self.line.lose(failure)
                self.server.close()
            raise

    def close(self) -> None:
        """Give back all connections."""
        self.server.close()
        self.local.close()
        super().close()

    def _leave_old_connections(self) -> None:
        """Those from before the line was lost would only say so, and the desk would go alone."""
        if self._times != self.line.times:
            self._times = self.line.times
            self.server.close()

    def _look_first(self, connection: Connection) -> None:
        """Whatever earlier transactions have seen is of no use once the log's end was rewritten."""
        generation = JoiningRepository(connection).generation()
        if generation != self._generation:
            self._generation = generation
            self.forget_seen()


def not_alone() -> EnvironmentFailure:
    """What is refused while a desk works alone."""
    message = said(
        "That needs the server, which does not answer now. Nothing was changed. "
        "Checking in, leaving, the running order and questions go on meanwhile."
    )
    return EnvironmentFailure(NOT_ALONE, message)
