"""What a transaction on an event can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, Row, select

from eventdesk.core.chain import Head, SealedDraft, Stamp
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage import staging, tables
from eventdesk.storage.repositories.act_repository import ActRepository
from eventdesk.storage.repositories.day_log_repository import DayLogRepository, entries_of
from eventdesk.storage.repositories.delegate_repository import DelegateRepository
from eventdesk.storage.repositories.draft_repository import DraftRepository
from eventdesk.storage.repositories.event_repository import EventRepository, OperatorRepository
from eventdesk.storage.repositories.forgetting_repository import ForgettingRepository
from eventdesk.storage.repositories.joining_repository import JoiningRepository
from eventdesk.storage.repositories.pin_repository import PinRepository
from eventdesk.storage.repositories.question_repository import QuestionRepository
from eventdesk.storage.repositories.roll_repository import RollRepository
from eventdesk.storage.repositories.running_order_repository import (
    RunningOrderRepository,
    RunningOrderSeen,
)
from eventdesk.storage.repositories.stage_repository import StageRepository
from eventdesk.storage.repositories.stored_entries import StoredEntry
from eventdesk.storage.undos_seen import UndosSeen


class MissingHead(EnvironmentFailure):
    """The one row is gone that says where the chain ends: somebody has been at the file."""


class Reading:
    """One moment of the event, read through its repositories.

    Attributes:
        log: the day log.
        acts: what the acts of the log were about.
        event, operators, delegates, running_order, stage, questions, roll: the tables of record.
        pins: settings of the operators, outside the log.
        drafts: what is being written down, outside the log.
        forgetting: what is said of people in the log, to be taken away.
        joining: of a desk's own copy, how it belongs to its server.
    """

    def __init__(
        self,
        connection: Connection,
        seen: RunningOrderSeen | None = None,
        undos: UndosSeen | None = None,
    ) -> None:
        """`seen` and `undos` are what this thread's transactions have seen so far."""
        self._connection = connection
        self.log = DayLogRepository(connection, undos)
        self.acts = ActRepository(connection)
        self.event = EventRepository(connection)
        self.operators = OperatorRepository(connection)
        self.delegates = DelegateRepository(connection)
        self.running_order = RunningOrderRepository(connection, seen)
        self.stage = StageRepository(connection)
        self.questions = QuestionRepository(connection)
        self.roll = RollRepository(connection)
        self.pins = PinRepository(connection)
        self.drafts = DraftRepository(connection)
        self.forgetting = ForgettingRepository(connection)
        self.joining = JoiningRepository(connection)

    @property
    def connection(self) -> Connection:
        """The connection itself, for storage that copies whole tables."""
        return self._connection

    def head(self) -> Head:
        """The head of the chain as this transaction sees it."""
        return _head(self._connection.execute(select(tables.chain_head)).first())


class Writing(Reading):
    """A transaction that holds the head of the chain until it is committed."""

    def __init__(
        self,
        connection: Connection,
        seen: RunningOrderSeen | None = None,
        undos: UndosSeen | None = None,
        may_go_on: Callable[[Reading], None] = lambda _reading: None,
    ) -> None:
        """`may_go_on` is asked before this transaction's first act, and raises where it may not."""
        super().__init__(connection, seen, undos)
        self._may_go_on = may_go_on
        # The lock that puts all acts in one order; in SQLite BEGIN IMMEDIATE has taken it already.
        locked = select(tables.chain_head).with_for_update()
        self._head = _head(connection.execute(locked).first())

    def head(self) -> Head:
        """The head of the chain, this transaction's own entries included."""
        return self._head

    def append(
        self, stamp: Stamp, drafts: Sequence[SealedDraft], told: int | None = None
    ) -> list[Entry]:
        """Add one act's entries to the log. Gives them back, or only the first `told` of them."""
        self._may_go_on(self)
        before = self._head
        self._head = self.log.append(before, stamp, drafts)
        return entries_of(before, stamp, drafts[:told])

    def take_back(self, after: int) -> None:
        """Take the entries after a number out of a desk's own copy: they are written anew later.

        What they came to stays in the tables of record until it is folded again.
        """
        self.log.take_back(after)
        self._head = _head(self._connection.execute(select(tables.chain_head)).first())
        # What was kept of the log as it was until now would be of another one.
        self.log = DayLogRepository(self._connection)
        self.running_order = RunningOrderRepository(self._connection)

    def put(self, entries: Sequence[StoredEntry]) -> None:
        """Add entries that have their places and hashes already, as they come from a server.

        Raises:
            OtherHistory: where they do not go on from this head.
        """
        self._head = self.log.put(self._head, entries)

    def append_laid_aside(
        self, stamp: Stamp, drafts: Sequence[SealedDraft], told: int | None
    ) -> list[Entry]:
        """Add entries that were laid aside, and write the rows that lie beside them."""
        self._may_go_on(self)
        before = self._head
        head = staging.append_entries(self._connection, before, stamp, drafts)
        self._head = self.log.stand_at(head)
        staging.write_delegates(self._connection, head.sequence)
        return entries_of(before, stamp, drafts[:told])


def _head(row: Row[tuple[object, ...]] | None) -> Head:
    if row is None:
        message = said("This event has lost the head of its log. Open its newest backup instead.")
        raise MissingHead("damaged", message)
    return Head(sequence=row.sequence, hash=bytes(row.hash))
