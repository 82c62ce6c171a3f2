"""The roll saves itself every few minutes into a second folder: this computer is in the building.

It is read, drawn and written on a thread and a connection of its own, so no check-in waits for it.
A folder that has vanished is said once, and tried again until it is back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress
from eventdesk.core.roll.grouping import Grouping
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.roll import Roll
from eventdesk.services.roll_files import save_roll
from eventdesk.storage.machine import Machine, RememberedRoll, change_machine, read_machine
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.side_worker import SideWorker
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView

EVERY = (2, 5, 10)
"""Minutes between two savings, to choose from."""
USUAL = 5
AGAIN_AFTER = 30_000
"""Milliseconds until a folder that was not there is tried again."""
_MINUTE = 60_000

Result = TypeVar("Result")


class Division(Struct, frozen=True, kw_only=True):
    """How the roll is divided in files and on paper."""

    grouping: Grouping = Grouping.LETTER
    wardens: int = 2


class RollMemory:
    """Where the roll of one event is saved, as this machine remembers it."""

    def __init__(
        self, folder: Path | None = None, address: str = "", *, restores: bool = True
    ) -> None:
        """Without a folder nothing is remembered; `restores` brings back what was before."""
        self._folder, self._address = folder, address
        self._restores = restores

    def recall(self) -> RememberedRoll | None:
        """Where it was saved when the event was open last."""
        if self._folder is None or not self._restores:
            return None
        rolls = read_machine(self._folder).rolls
        return next((one for one in rolls if one.event == self._address), None)

    def keep(self, folder: Path | None, minutes: int) -> None:
        """Remember where it is saved from now on, or that it is no more."""
        if self._folder is None or not self._address:
            return
        said = "" if folder is None else str(folder)
        kept = RememberedRoll(event=self._address, folder=said, minutes=minutes)

        def change(machine: Machine) -> Machine:
            return machine.roll_saved(kept)

        change_machine(self._folder, change)


class RollKeeper(QObject):
    """Saves the roll of the open event by itself.

    Attributes:
        folder: where; None while nobody has said so.
        minutes: how often.
        saved_at: when it was saved last, by the event's clock.
        failure: why the last try did not work; "" where it did.
        division: how the files are divided.

    Signals:
        changed: any of it has changed.
        said: a `MessageView` for the line of the window: a folder has vanished, or is back.
        broke: the thread met a bug, with the exception.
    """

    changed = Signal()
    said = Signal(object)
    broke = Signal(object)

    def __init__(
        self, live: LiveEvent, acts: ActWorker, desk: EventDesk, memory: RollMemory, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._acts, self._desk, self._memory = live, acts, desk, memory
        self.folder: Path | None = None
        self.minutes = USUAL
        self.saved_at: datetime | None = None
        self.failure = ""
        self.division = Division()
        self._worker: SideWorker[Roll] | None = None
        self._tasks: deque[tuple[Any, Any, Any, Any]] = deque()
        self._saving = False
        self._is_wished = False
        """Whether it was to be saved again while that was going on."""
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.save)
        live.ready.connect(self._resume)
        live.roll_changed.connect(self.save)

    @property
    def busy(self) -> bool:
        """Whether something is being saved or printed."""
        return bool(self._tasks)

    @property
    def pause(self) -> int:
        """Milliseconds from the last try to the next."""
        return self._again.interval()

    def begin(self, folder: Path, minutes: int) -> None:
        """Save into this folder from now on, and at once."""
        self._memory.keep(folder, minutes)
        self._start(folder, minutes)

    def end(self) -> None:
        """Save it no more."""
        self._memory.keep(None, self.minutes)
        self._again.stop()
        self.folder, self.saved_at, self.failure = None, None, ""
        self.changed.emit()

    def save(self) -> None:
        """Save now, or as soon as what is going on is done; the next time is counted from here."""
        folder = self.folder
        if folder is None:
            return
        if self._saving:
            # What is being written may have been read before what this is about.
            self._is_wished = True
            return
        self._saving, self._is_wished = True, False
        self._again.stop()
        division = self.division

        def work(roll: Roll, _progress: Progress) -> datetime:
            from eventdesk.ui.printing.drawing import QtDrawing

            record = replace(roll.read(), grouping=division.grouping, wardens=division.wardens)
            save_roll(record, folder, QtDrawing())
            return record.about.made_at

        self.perform(
            work,
            lambda at: self._on_saved(folder, at),
            lambda failure: self._on_failed(folder, failure.message),
            lambda: self._on_failed(folder, self.tr("eventdesk met a fault of its own.")),
        )

    def perform(
        self,
        work: Callable[[Roll, Progress], Result],
        answered: Callable[[Result], None],
        failed: Callable[[EventDeskError], None],
        broken: Callable[[], None] | None = None,
    ) -> None:
        """Do something with the roll beside the window, after whatever is being done already.

        `broken` is called where it met a bug, after that was told: what it says is read last.
        """
        self._tasks.append((work, answered, failed, broken))
        if len(self._tasks) == 1:
            self._next()

    def close(self) -> None:
        """Finish what is being written, and end the thread."""
        self._again.stop()
        self._tasks.clear()
        if self._worker is not None:
            self._worker.close()

    def _next(self) -> None:
        if self._worker is None:
            self._worker = SideWorker(self._desk.rolls(), "roll", self)
            self._worker.broke.connect(self._on_broke)
        work, answered, failed, _broken = self._tasks[0]
        self._worker.perform(
            work, lambda result: self._done(answered, result), lambda why: self._done(failed, why)
        )

    def _done(self, tell: Callable[[Any], None], what: object) -> None:
        self._finish_first()
        tell(what)

    def _on_broke(self, bug: Exception) -> None:
        """A bug ends what met it and nothing else: the roll is saved again by itself."""
        broken = self._tasks[0][3] if self._tasks else None
        self._finish_first()
        try:
            self.broke.emit(bug)
        finally:
            if broken is not None:
                broken()

    def _finish_first(self) -> None:
        if self._tasks:
            self._tasks.popleft()
        if self._tasks:
            self._next()

    def _resume(self) -> None:
        known = self._memory.recall()
        if known is not None and self.folder is None:
            self._start(Path(known.folder), known.minutes)

    def _start(self, folder: Path, minutes: int) -> None:
        self.folder, self.minutes = folder, minutes
        self.saved_at, self.failure = None, ""
        self._acts.perform(lambda desk: desk.roll.begin_saving(folder, minutes))
        self.changed.emit()
        self.save()

    def _on_saved(self, folder: Path, at: datetime) -> None:
        if self._is_elsewhere(folder):
            return
        was_lost, self.failure, self.saved_at = bool(self.failure), "", at
        self._again.start(self.minutes * _MINUTE)
        if was_lost:
            sentence = self.tr("The roll is being saved into {0} again.").format(folder)
            self.said.emit(MessageView(sentence=sentence, state=State.OK))
        self._save_if_wished()

    def _on_failed(self, folder: Path, why: str) -> None:
        if self._is_elsewhere(folder):
            return
        was_told, self.failure = bool(self.failure), why
        self._again.start(min(AGAIN_AFTER, self.minutes * _MINUTE))
        if not was_told:
            words = self.tr("The roll is not being saved. {0} It is tried again by itself.")
            sentence = words.format(why)
            self.said.emit(MessageView(sentence=sentence, state=State.WARN))
        self._save_if_wished()

    def _is_elsewhere(self, folder: Path) -> bool:
        """A saving has ended; where another folder was chosen meanwhile, that is next."""
        self._saving = False
        if folder == self.folder:
            return False
        self.save()
        return True

    def _save_if_wished(self) -> None:
        self.changed.emit()
        if self._is_wished:
            self.save()
