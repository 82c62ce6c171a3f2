"""Backups of the open event by themselves: when it is opened, every ten minutes, when it closes.

They are made on a thread and a connection of their own, so no act waits for them. A second folder
that has vanished is said once, and tried again until it is back; backups that fail altogether are
said calmly after twenty minutes, since the event itself is safe all the while.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.machine import (
    Machine,
    RememberedBackups,
    change_machine,
    read_machine,
)
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.side_worker import SideWorker
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView

if TYPE_CHECKING:
    from eventdesk.services.backups import BackedUp, Backups

EVERY_MINUTES = 10
AGAIN_AFTER = 60_000
"""Milliseconds until what failed is tried again."""
LATE_AFTER = timedelta(minutes=20)
"""Backups may fail for so long before the window says so."""
AT_MOST_AT_CLOSE = 2.0
"""Seconds that closing waits for the last backup; without it nothing is lost but the copy."""


class BackupMemory:
    """The second folder for backups of one event, as this machine remembers it."""

    def __init__(self, folder: Path | None = None, address: str = "") -> None:
        """Without a folder nothing is remembered, and nothing backed up by itself."""
        self._folder, self._address = folder, address

    @property
    def is_kept(self) -> bool:
        """Whether this event is one to be backed up: a sample that is thrown away is not."""
        return self._folder is not None and Path(self._address).is_absolute()

    def recall(self) -> Path | None:
        """The second folder, when one was chosen."""
        if self._folder is None:
            return None
        known = read_machine(self._folder).backups
        return next((Path(one.folder) for one in known if one.event == self._address), None)

    def keep(self, second: Path | None) -> None:
        """Remember the second folder, or that there is none any more."""
        if self._folder is None:
            return
        said = "" if second is None else str(second)
        kept = RememberedBackups(event=self._address, folder=said)

        def change(machine: Machine) -> Machine:
            return machine.backed_up(kept)

        change_machine(self._folder, change)


class BackupState(Struct, frozen=True, kw_only=True):
    """How backups stand."""

    made_at: datetime | None = None
    """When it was last certain that the newest backup holds everything."""
    made: Path | None = None
    """The newest backup in the data folder."""
    failure: str = ""
    """Why the last try failed; "" where it did not."""
    failing_since: datetime | None = None
    second: Path | None = None
    """The second folder; None where none is wanted."""
    second_at: datetime | None = None
    second_failure: str = ""


class BackupKeeper(QObject):
    """Makes the backups of the open event.

    Attributes:
        state: how they stand.

    Signals:
        changed: they stand otherwise.
        said: a `MessageView` for the line of the window.
        broke: the thread met a bug, with the exception.
    """

    changed = Signal()
    said = Signal(object)
    broke = Signal(object)

    def __init__(
        self, live: LiveEvent, desk: EventDesk, memory: BackupMemory, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._desk, self._memory = live, desk, memory
        self.state = BackupState(second=memory.recall())
        self._worker: SideWorker[Backups] | None = None
        self._making = False
        self._is_wished = False
        self._is_late_told = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.make)
        if memory.is_kept:
            live.ready.connect(self.make)

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return self._making

    @property
    def pause(self) -> int:
        """Milliseconds from the last try to the next."""
        return self._again.interval()

    @property
    def is_kept(self) -> bool:
        """Whether this event is backed up by itself."""
        return self._memory.is_kept

    def use_second(self, folder: Path | None) -> None:
        """Copy every backup into this folder too from now on, and at once; None: into none."""
        self._memory.keep(folder)
        self.state = replace(self.state, second=folder, second_at=None, second_failure="")
        self.changed.emit()
        if folder is not None:
            self.make()

    def make(self) -> None:
        """Make one now, or as soon as the one that is being made is done."""
        if not self.is_kept:
            return
        if self._making:
            self._is_wished = True
            return
        self._making, self._is_wished = True, False
        self._again.stop()
        second = self.state.second

        def work(backups: Backups, _progress: Progress) -> BackedUp:
            return backups.make(second)

        if self._worker is None:
            self._worker = SideWorker(self._desk.backing_up(), "backups", self)
            self._worker.broke.connect(self._on_broke)
        self._worker.perform(work, lambda done: self._on_made(second, done), self._on_failed)
        self.changed.emit()

    def close(self) -> None:
        """Make a last one if something has happened since, and end the thread."""
        self._again.stop()
        if self._worker is not None:
            second = self.state.second
            self._worker.close_after(lambda backups: backups.make(second), AT_MOST_AT_CLOSE)

    def _on_made(self, second: Path | None, done: BackedUp) -> None:
        now = self._live.now()
        was_late, state = self._is_late_told, self.state
        if done.made is not None:
            state = replace(
                state, made_at=now, made=done.made.backup.path, failure="", failing_since=None
            )
            self._is_late_told = False
        if second == state.second:
            state = self._with_second(state, done, now)
        self.state = state
        if done.damage:
            self._tell(
                State.STOP,
                self.tr(
                    "The file of this event is damaged ({0}). Acts are still saved. Close it when "
                    "you can and choose Restore on the start page: nothing is overwritten there."
                ).format(spoken(done.damage)),
            )
        elif was_late and done.made is not None:
            self._tell(State.OK, self.tr("Backups are being made again."))
        self._end(AGAIN_AFTER if done.second_failure else EVERY_MINUTES * 60_000)

    def _with_second(self, state: BackupState, done: BackedUp, now: datetime) -> BackupState:
        """The state with what became of the second folder; a change of it is said once."""
        if done.second_failure:
            if not state.second_failure:
                words = self.tr(
                    "Backups are not being copied into {0}: {1}. They are still made on this "
                    "computer, and it is tried again by itself."
                )
                why = spoken(done.second_failure).rstrip(".")
                self._tell(State.WARN, words.format(state.second, why))
            return replace(state, second_failure=done.second_failure)
        if done.second is None:
            return state
        if state.second_failure:
            words = self.tr("Backups are being copied into {0} again.")
            self._tell(State.OK, words.format(state.second))
        return replace(state, second_at=now, second_failure="")

    def _on_failed(self, failure: EventDeskError) -> None:
        self._fail(failure.message)

    def _on_broke(self, bug: Exception) -> None:
        self._fail(self.tr("eventdesk met a fault of its own."))
        self.broke.emit(bug)

    def _fail(self, why: str) -> None:
        now = self._live.now()
        since = self.state.failing_since or now
        self.state = replace(self.state, failure=why, failing_since=since)
        if now - since >= LATE_AFTER and not self._is_late_told:
            self._is_late_told = True
            words = self.tr(
                "No backup has been made since {0}. {1} What is recorded is safe in the event "
                "itself, and it is tried again by itself."
            )
            self._tell(State.WARN, words.format(self._live.minute(since), why))
        self._end(AGAIN_AFTER)

    def _tell(self, state: State, sentence: str) -> None:
        self.said.emit(MessageView(sentence=sentence, state=state))

    def _end(self, pause: int) -> None:
        self._making = False
        self._again.start(pause)
        self.changed.emit()
        if self._is_wished:
            self.make()
