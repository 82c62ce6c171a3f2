"""One moment of the event: everything that an export tells, read in one transaction."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from eventdesk.core.day_curves import ArrivalsView
from eventdesk.core.delegates import Delegate
from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead, LogRow
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.questions.question import Question
from eventdesk.core.records.record import About
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.services.day_charts import arrivals_of
from eventdesk.services.running_order.record import running_order_record
from eventdesk.services.wording import log_words
from eventdesk.storage.transactions import Reading


class Moment:
    """What is asked for is read once, when it is asked for. Lives as long as its transaction."""

    def __init__(self, reading: Reading, now: datetime) -> None:
        self.reading = reading
        self.now = now

    @cached_property
    def event(self) -> Event:
        """The event's details. Raises InputError (`no_event`) before it has any."""
        event = self.reading.event.get()
        if event is None:
            raise InputError("no_event", "The event has no details yet.")
        return event

    @cached_property
    def about(self) -> About:
        """What every record of this moment says of itself."""
        head = self.reading.head()
        return About(
            event=self.event,
            made_at=self.now,
            head=LogHead(sequence=head.sequence, hash=head.hash.hex()),
        )

    @cached_property
    def everybody(self) -> tuple[Delegate, ...]:
        """Every name, crew included."""
        return tuple(self.reading.delegates.all())

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question."""
        return tuple(self.reading.questions.all())

    @cached_property
    def order(self) -> RunningOrderRecord:
        """The running order as it is seen now."""
        return running_order_record(self.reading, self.now)

    @cached_property
    def arrivals(self) -> ArrivalsView:
        """Who came when, as a curve."""
        return arrivals_of(self.reading, self.order.forecast)

    @cached_property
    def words(self) -> LogWords:
        """The names of the event, for putting entries into words."""
        return log_words(self.reading)

    @cached_property
    def log_rows(self) -> list[LogRow]:
        """The whole log in words, oldest first."""
        undone, hashes = self.reading.log.undone(), self.reading.log.hashes_after(0)
        return [
            self.words.row(entry, undone, hashes[entry.sequence])
            for entry in self.reading.log.all()
        ]
