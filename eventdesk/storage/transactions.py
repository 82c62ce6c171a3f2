"""What a transaction on an event can do."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Row, select

from eventdesk.core.chain import Head, SealedDraft
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage import tables
from eventdesk.storage.day_log_repository import DayLogRepository, Stamp
from eventdesk.storage.delegate_repository import DelegateRepository
from eventdesk.storage.event_repository import EventRepository, OperatorRepository
from eventdesk.storage.pin_repository import PinRepository
from eventdesk.storage.question_repository import QuestionRepository
from eventdesk.storage.running_order_repository import RunningOrderRepository


class MissingHead(EnvironmentFailure):
    """The one row is gone that says where the chain ends: somebody has been at the file."""


class Reading:
    """One moment of the event, read through its repositories.

    Attributes:
        log: the day log.
        event, operators, delegates, running_order, questions: the tables of record.
        pins: settings of the operators, outside the log.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.log = DayLogRepository(connection)
        self.event = EventRepository(connection)
        self.operators = OperatorRepository(connection)
        self.delegates = DelegateRepository(connection)
        self.running_order = RunningOrderRepository(connection)
        self.questions = QuestionRepository(connection)
        self.pins = PinRepository(connection)

    def head(self) -> Head:
        """The head of the chain as this transaction sees it."""
        return _head(self._connection.execute(select(tables.chain_head)).first())


class Writing(Reading):
    """A transaction that holds the head of the chain until it is committed."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        # The lock that puts all acts in one order; in SQLite BEGIN IMMEDIATE has taken it already.
        locked = select(tables.chain_head).with_for_update()
        self._head = _head(connection.execute(locked).first())

    def head(self) -> Head:
        """The head of the chain, this transaction's own entries included."""
        return self._head

    def append(self, stamp: Stamp, drafts: Sequence[SealedDraft]) -> list[Entry]:
        """Add one act's entries to the log."""
        self._head, made = self.log.append(self._head, stamp, drafts)
        return made


def _head(row: Row[tuple[object, ...]] | None) -> Head:
    if row is None:
        message = "This event has lost the head of its log. Open its newest backup instead."
        raise MissingHead("damaged", message)
    return Head(sequence=row.sequence, hash=bytes(row.hash))
