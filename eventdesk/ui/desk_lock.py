"""Locking this desk in the window: by a key, by itself, and open again with a PIN.

Whether it is locked is read from the live event alone, so every window of the desk is covered, and
one that is opened while the desk is locked too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from eventdesk.core.desk_locks import DeskLock
from eventdesk.core.roll import calls
from eventdesk.core.roll.words import call_words
from eventdesk.services.performer import ActResult
from eventdesk.storage.machine import change_machine, read_machine
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.event_wishes import EventWishes
from eventdesk.ui.idle_watch import IdleWatch
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.locked.page import LockedPage, LockedView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView

AFTER = (0, 2, 5, 10)
"""Minutes after which a desk locks itself, to choose from; 0 is never."""

Scan = Callable[..., None]
Handlers = Mapping[str, Callable[[], None]]


class LockMemory:
    """After how many minutes desks of this machine lock themselves."""

    def __init__(self, folder: Path | None = None) -> None:
        """Without a folder nothing is remembered."""
        self._folder = folder

    def recall(self) -> int:
        """The minutes; 0 for never."""
        minutes = 0 if self._folder is None else read_machine(self._folder).lock_after
        return minutes if minutes in AFTER else 0

    def keep(self, minutes: int) -> None:
        """Remember."""
        if self._folder is not None:
            change_machine(self._folder, lambda machine: replace(machine, lock_after=minutes))


class LockDesk(QObject):
    """What the window has of the lock.

    Signals:
        changed(bool): this desk was locked, or opened again.
        roll_wished: show the roll that is called, and nothing else of the event.
    """

    changed = Signal(bool)
    roll_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        wishes: EventWishes,
        memory: LockMemory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._acts, self._wishes, self._memory = live, acts, wishes, memory
        self._known: DeskLock | None = None
        self.page = LockedPage(theme)
        self.idle = IdleWatch(self)
        self.idle.left_alone.connect(self._on_left_alone)
        self.idle.wait(memory.recall())
        self.page.pin_given.connect(self._unlock)
        self.page.emergency.connect(self._call)
        self.page.roll_wished.connect(self.roll_wished)
        live.ready.connect(self._look)
        live.locks_changed.connect(self._look)
        live.roll_changed.connect(self._show)

    @property
    def is_on(self) -> bool:
        """Whether this desk is locked."""
        return self._known is not None

    def handlers(self) -> Handlers:
        """What each of its actions does, by the id it has in the table of actions."""
        return {"desk.lock": self.lock, "desk.lock_after": self.choose_after}

    def lock(self) -> None:
        """Lock this desk; where no PIN could open it, ask for one first."""
        self._acts.perform(lambda desk: desk.locking.lock(), self._on_locked)

    def choose_after(self) -> None:
        """After how long it locks itself: the next of the choices, and say which that is."""
        at = AFTER.index(self.idle.minutes) if self.idle.minutes in AFTER else 0
        minutes = AFTER[(at + 1) % len(AFTER)]
        self.idle.wait(minutes)
        self._memory.keep(minutes)
        if minutes:
            words = self.tr(
                "This desk locks itself after {0} min without a key or the mouse. "
                "Its PIN, or a lead’s, opens it."
            ).format(minutes)
        else:
            words = self.tr("This desk locks itself no more. F5 locks it.")
        self._say(words)

    def take_scan(self, otherwise: Scan, code: str, is_blind: bool) -> None:
        """A scan at a locked desk admits nobody, and says so; else it goes where it always goes."""
        if self.page.isVisible():
            self.page.say(self.tr("This desk is locked, so nobody was checked in by that scan."))
        else:
            otherwise(code, is_blind=is_blind)

    def _on_left_alone(self) -> None:
        if not self.is_on:
            self._acts.perform(lambda desk: desk.locking.lock(by_itself=True), self._on_locked)

    def _on_locked(self, result: ActResult) -> None:
        if result.done or result.reason == "already_locked":
            return
        if result.reason == "no_pin" and self._wishes.operator_name:
            self._wishes.leads.choose_pin(self._wishes.operator_name, self.lock)
        else:
            first = self.tr("Say first who is at this desk (Ctrl D), then lock it.")
            self._say(first if result.reason == "no_pin" else result.message, state=State.WARN)

    def _unlock(self, pin: str) -> None:
        self._acts.perform(lambda desk: desk.locking.unlock(pin), self._on_unlocked)

    def _on_unlocked(self, result: ActResult) -> None:
        if not result.done and result.reason != "not_locked":
            self.page.refuse(result.message)

    def _call(self) -> None:
        self._acts.perform(lambda desk: desk.roll.call(), lambda _result: self.roll_wished.emit())

    def _look(self) -> None:
        """See whether this desk is locked; tell only when that has changed."""
        known = self._live.locks.get(self._wishes.desk_name)
        before, self._known = self._known, known
        self._show()
        if (known is None) is not (before is None):
            self.page.refuse("")
            self.changed.emit(known is not None)

    def _show(self) -> None:
        lock = self._known
        if lock is None:
            return
        call = calls.current(self._live.roll_calls)
        self.page.show_view(
            LockedView(
                desk=lock.desk,
                since=self._live.minute(lock.at),
                by_itself=lock.by_itself,
                roll="" if call is None else spoken(call_words(call, self._live.minute)),
            )
        )

    def _say(self, sentence: str, *, state: State = State.NEUTRAL) -> None:
        view = MessageView(sentence=sentence, state=state, icon="padlock")
        self._wishes.say(view)
