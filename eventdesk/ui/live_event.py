"""The event as the windows see it: a copy in memory that only the change feed writes.

Pages and models read it and follow its signals; nobody else may change it. So every window shows
every act in one way, whoever did it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from eventdesk.core.clock import Clock
from eventdesk.core.clock_changes import Shift, in_new_time
from eventdesk.core.counts import Counts, Tally
from eventdesk.core.delegates import Delegate
from eventdesk.core.desk_locks import DeskLock
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event
from eventdesk.core.forgetting import Forgetting, forgettings_among, without_people
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.questions.question import Question
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.stage import Stage
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.rewinding import as_it_is_now, without_the_same

TICK_MILLISECONDS = 250
"""How often the clock is looked at, at least: it may be set, or run faster than others."""
SOONEST_TICK = 5
TAKEN_AT_ONCE = 250
"""How many people and entries are taken in before the window looks round again: half a frame."""


class LiveEvent(QObject):
    """One open event, on the GUI thread.

    Attributes:
        details: the event itself, or None before they have been read.
        delegates, questions, operators, items: by id; read them, never write.
        leads: the ids of the operators who may override; empty while everybody may.
        order: the running order.
        roll_calls: every calling of the evacuation roll, the last one last.
        locks: the desks that are locked, by their names.
        stage: what stands on the screens besides it.
        counts: the counts over all names.
        categories: the categories that anybody has, by name.
        entries: the day log as far as it has been read, oldest first.
        undone: the acts that do not stand.
        read_until: the number of the last entry when the event was read; what comes is newer.

    Signals:
        ready: the event has been read; all attributes hold.
        event_changed: the details of the event changed.
        delegates_changed(tuple[Delegate, ...], frozenset[str]): these changed or came; those went.
        running_order_changed: items or runs changed.
        roll_changed: the roll was called, or that is over.
        locks_changed: a desk was locked, or opened again.
        stage_changed: a message to the speaker, or a dark screen, came or went.
        questions_changed(tuple[Question, ...], frozenset[str]): these changed or came; those went.
        operators_changed: an operator was named.
        rewinding(int): the end of the log was written anew; of the entries, so many stay. It is
            told while all are still there; those written anew come by `entries_appended`.
        entries_appended(tuple[Entry, ...]): these entries came to the end of the log.
        undone_changed: acts were undone, or restored.
        retimed: a desk took over a set clock: what it wrote before has other instants.
        people_forgotten: what was written before says nothing of people any more.
        ticked(Forecast): a second has passed on the event's clock, or the running order changed.
    """

    ready = Signal()
    event_changed = Signal()
    delegates_changed = Signal(object, object)
    running_order_changed = Signal()
    stage_changed = Signal()
    roll_changed = Signal()
    locks_changed = Signal()
    questions_changed = Signal(object, object)
    operators_changed = Signal()
    rewinding = Signal(int)
    entries_appended = Signal(object)
    undone_changed = Signal()
    retimed = Signal()
    people_forgotten = Signal()
    ticked = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.details: Event | None = None
        self.delegates: dict[str, Delegate] = {}
        self.questions: dict[str, Question] = {}
        self.operators: dict[str, str] = {}
        self.leads: frozenset[str] = frozenset()
        self.order = RunningOrder()
        self.stage = Stage()
        self.roll_calls: tuple[RollCall, ...] = ()
        self.locks: Mapping[str, DeskLock] = {}
        self.counts = Counts()
        self._tally = Tally()
        self.entries: list[Entry] = []
        self.undone: frozenset[str] = frozenset()
        self.read_until = 0
        self._shifts: tuple[Shift, ...] = ()
        self._forgettings: tuple[Forgetting, ...] = ()
        self.forecast: Forecast = forecast(self.order, clock.now())
        self._shown_second: datetime | None = None
        self._stopped = False
        self._coming: deque[Changes] = deque()
        self._compared = 0
        """How many of the pieces that come first tell of people who may be as they were."""
        self._taking = QTimer(self)
        self._taking.setInterval(0)
        self._taking.timeout.connect(self._take_next)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    @property
    def items(self) -> dict[str, Item]:
        """The items of the running order, by id."""
        return {item.id: item for item in self.order.items}

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories that anybody has, by name."""
        return self._tally.categories

    def now(self) -> datetime:
        """The instant of the event, aware UTC."""
        return self._clock.now()

    def local(self, at: datetime) -> datetime:
        """An instant on the event's own clocks."""
        return at if self.details is None else self.details.local(at)

    def minute(self, at: datetime) -> str:
        """An instant as a time of day at the event: "09:04"."""
        return f"{self.local(at):%H:%M}"

    def words(self) -> LogWords | None:
        """How entries read with the names of this moment; None before the event was read."""
        if self.details is None:
            return None
        return LogWords(
            zone=self.details.zone,
            operators=self.operators,
            delegates=self.delegates,
            items=self.items,
            questions=self.questions,
        )

    def load(self, everything: Changes) -> None:
        """Take in the event as the feed first read it."""
        if self._stopped:
            return
        self._take(everything)
        self.read_until = everything.head.sequence
        self.ready.emit()
        self._timer.start()
        self.tick()

    def take_history(self, entries: tuple[Entry, ...]) -> None:
        """Take in a portion of the log from before the window opened."""
        if self._stopped:
            return
        told = without_people(entries, self._forgettings)
        in_time = tuple(in_new_time(one, self._shifts) for one in told)
        self.entries += in_time
        self.entries_appended.emit(in_time)

    def apply(self, changes: Changes) -> None:
        """Take in what has happened, and tell everybody who shows it.

        A long list is taken in piece by piece, between keys and paints, and whatever happens
        meanwhile after it.
        """
        if self._stopped:
            return
        self._coming.append(changes)
        if len(self._coming) > 1 or changes.is_longer_than(TAKEN_AT_ONCE):
            self._taking.start()
        else:
            self._take_next()

    def _take_next(self) -> None:
        """Take in the piece whose turn it is."""
        changes = self._coming.popleft()
        is_rewound = changes.rewound_to is not None
        if is_rewound:
            self._go_back(changes.rewound_to or 0)
            changes = as_it_is_now(self, changes)
        first, *others = changes.pieces(TAKEN_AT_ONCE)
        self._coming.extendleft(reversed(others))
        if is_rewound:
            self._compared = 1 + len(others)
        if self._compared:
            self._compared -= 1
            first = without_the_same(self, first)
        if self._coming:
            self._taking.start()
        else:
            self._taking.stop()
        self._take_in(first)

    def _go_back(self, last: int) -> None:
        """Forget the entries after that number: they were written anew."""
        stays = bisect_right(self.entries, last, key=lambda one: one.sequence)
        self.rewinding.emit(stays)
        del self.entries[stays:]

    def _take_in(self, changes: Changes) -> None:
        # Nearly always the very same set, which need not be compared piece by piece.
        undone = changes.undone is not self.undone and changes.undone != self.undone
        retimed = changes.shifts != self._shifts
        self._take(changes)
        self.entries += changes.entries
        forgotten = self._forget(changes.entries)
        self._tell_what_is_one(changes)
        if changes.delegates or changes.delegates_gone:
            self.delegates_changed.emit(changes.delegates, changes.delegates_gone)
        if changes.questions or changes.questions_gone:
            self.questions_changed.emit(changes.questions, changes.questions_gone)
        if changes.running_order is not None:
            self.running_order_changed.emit()
            self._shown_second = None
            self.tick()
        if undone:
            self.undone_changed.emit()
        if retimed:
            self.retimed.emit()
        if forgotten:
            self.people_forgotten.emit()
        if changes.entries:
            self.entries_appended.emit(changes.entries)

    def _forget(self, newer: tuple[Entry, ...]) -> bool:
        """Keep nothing in memory that these entries have taken from those before them."""
        forgettings = forgettings_among(newer)
        if forgettings:
            self._forgettings += forgettings
            self.entries[:] = without_people(self.entries, self._forgettings)
        return bool(forgettings)

    def _tell_what_is_one(self, changes: Changes) -> None:
        """Tell of that of which an event has one."""
        for change, signal in (
            (changes.event, self.event_changed),
            (changes.operators, self.operators_changed),
            (changes.roll_calls, self.roll_changed),
            (changes.stage, self.stage_changed),
            (changes.locks, self.locks_changed),
        ):
            if change is not None:
                signal.emit()

    def tick(self) -> None:
        """Forecast again if a second has passed since the last time."""
        now = self._clock.now()
        self._timer.setInterval(until_next_look(now))
        second = now.replace(microsecond=0)
        if second == self._shown_second:
            return
        self._shown_second = second
        self.forecast = forecast(self.order, now)
        self.ticked.emit(self.forecast)

    def stop(self) -> None:
        """Stop ticking, and heed no more of what the feed has still on its way."""
        self._stopped = True
        self._timer.stop()
        self._taking.stop()

    def _take(self, changes: Changes) -> None:
        self.undone = changes.undone
        if changes.shifts != self._shifts:
            self._shifts = changes.shifts
            self.entries[:] = [in_new_time(one, self._shifts) for one in self.entries]
        if changes.event is not None:
            self.details = changes.event
        if changes.operators is not None:
            self.operators = {one.id: one.name for one in changes.operators}
            self.leads = frozenset(one.id for one in changes.operators if one.lead)
        if changes.running_order is not None:
            self.order = changes.running_order
        if changes.roll_calls is not None:
            self.roll_calls = changes.roll_calls
        if changes.stage is not None:
            self.stage = changes.stage
        if changes.locks is not None:
            self.locks = changes.locks
        self.questions.update({one.id: one for one in changes.questions})
        for gone in changes.questions_gone:
            self.questions.pop(gone, None)
        if changes.delegates or changes.delegates_gone:
            self._take_names(changes.delegates, changes.delegates_gone)

    def _take_names(self, changed: Iterable[Delegate], gone: Iterable[str]) -> None:
        for delegate_id in gone:
            if (was := self.delegates.pop(delegate_id, None)) is not None:
                self._tally.remove(was)
        for delegate in changed:
            if (was := self.delegates.get(delegate.id)) is not None:
                self._tally.remove(was)
            self.delegates[delegate.id] = delegate
            self._tally.add(delegate)
        self.counts = self._tally.counts()


def until_next_look(now: datetime) -> int:
    """Milliseconds until the clock is to be looked at again: at the next second, or before it.

    So a figure changes when it should, and not up to a quarter of a second later.
    """
    until_the_second = 1000 - now.microsecond // 1000
    return max(SOONEST_TICK, min(TICK_MILLISECONDS, until_the_second))
