"""One moment of the event: everything that an export tells, read in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from itertools import chain

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.day_curves import TELLING as CURVE_TELLING
from eventdesk.core.day_curves import ArrivalsView
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.questions.question import Question
from eventdesk.core.records.check_in_log import TELLING
from eventdesk.core.records.day_log import Told
from eventdesk.core.records.questions import Askings
from eventdesk.core.records.record import About
from eventdesk.core.roll import calls
from eventdesk.core.roll.last_seen import signs_in_the_room
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import roll_of
from eventdesk.core.said import said
from eventdesk.core.short_codes import short_code
from eventdesk.core.write_up.facts import Known
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.services.day_charts import arrivals_of
from eventdesk.services.running_order.record import running_order_record
from eventdesk.services.wording import log_words
from eventdesk.services.write_up_material import known_for_write_up
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
            raise InputError("no_event", said("The event has no details yet."))
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
        return arrivals_of(self.comings, self.undone, self.everybody, self.order.forecast)

    @cached_property
    def words(self) -> LogWords:
        """The names of the event, for putting entries into words."""
        return log_words(self.reading, self.everybody)

    @cached_property
    def undone(self) -> frozenset[str]:
        """The acts that do not stand."""
        return self.reading.log.undone()

    @cached_property
    def refused(self) -> int:
        """How many entries tell of something refused."""
        return self.reading.log.count_of(Action.ACT_REFUSED)

    @property
    def told(self) -> Iterator[Told]:
        """Every entry with its hash, oldest first, read as they are taken."""
        return self.reading.log.told()

    @cached_property
    def comings(self) -> tuple[Entry, ...]:
        """Every entry about coming and leaving, refused and undone ones too, in no order."""
        telling = sorted(TELLING | CURVE_TELLING)
        return tuple(chain.from_iterable(map(self.reading.log.of_action, telling)))

    @cached_property
    def roll(self) -> RollRecord:
        """Who is on the evacuation roll."""
        call = calls.current(self.reading.roll.calls())
        signs = signs_in_the_room(self.reading.running_order.read(), self.questions)
        # Nobody is read again whom another kind has read already.
        known = "everybody" in self.__dict__
        people = self.everybody if known else self.reading.delegates.on_the_roll(call)
        numbers = self.reading.log.numbers_of_names()
        lines = (
            replace(line, code=short_code(numbers[line.id]))
            for line in roll_of(people, call, signs)
        )
        return RollRecord(about=self.about, call=call, lines=tuple(lines))

    @cached_property
    def askings(self) -> Askings:
        """The questions with what they name."""
        items = {each.item.id: each.item.title for each in self.order.forecast.items}
        return Askings.of(self.questions, self.words.delegates, items)

    @cached_property
    def known(self) -> Known:
        """What a write-up may say."""
        return known_for_write_up(self.reading, self.about, self.everybody)
