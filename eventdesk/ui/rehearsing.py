"""A rehearsal that is wished for in a window: on a copy, in a window of its own that closes itself.

The copy, its records and its pictures stay in a folder of the data folder; the event itself gets
nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance

from eventdesk.core.day_steps import Step
from eventdesk.core.errors import EventDeskError
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import SAMPLE, Doors, Settings
from eventdesk.services.rehearsal import copy_of, script_for
from eventdesk.services.rehearsal_report import RehearsalReport
from eventdesk.services.sample import evening_before
from eventdesk.storage.owner_only import make_private_folder
from eventdesk.storage.places import REHEARSALS, data_folder
from eventdesk.storage.sealing import Key
from eventdesk.ui.rehearsal import Rehearsal, RehearsedWindow
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageView

OPERATOR = "Rehearsal"
TOLD_EACH = 20
"""After so many steps the window says how far it is."""


class Rehearsed(Struct, frozen=True, kw_only=True):
    """What came of a rehearsal."""

    event: str
    """The address of the event, or `sample`."""
    folder: Path
    """Where everything lies."""
    at: datetime
    """When it ended, by this computer's wall clock."""
    acts: int = 0
    finding: str = ""
    """The first thing that did not hold; "" where everything did."""
    was_stopped: bool = False
    """Somebody closed the window before the end: that says nothing of the event."""


class Opening(RehearsedWindow, Protocol):
    """A window without an event, which can open one."""

    event_opened: SignalInstance

    def open_way(self, way: Callable[[], EventDesk], *, remembered: bool) -> None:
        """Open an event this way; without `remembered`, as if it had never been."""

    def say(self, view: MessageView) -> None:
        """Say something above the page."""

    def close(self) -> bool:
        """Close the window."""


class RehearsedCopy(QObject):
    """Makes the copy, plays the day in the window, and closes it.

    Signals:
        ended: what came of it (`Rehearsed`).

    An event that cannot be copied or opened is told in the window itself, which then stays.
    """

    ended = Signal(object)

    def __init__(
        self,
        window: Opening,
        doors: Doors,
        settings: Settings,
        theme: Theme,
        event: str,
        key: Key | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._doors, self._theme = window, doors, theme
        now = datetime.now().astimezone()
        self._clock = SetClock(evening_before() if event == SAMPLE else now, speed=0)
        self._settings = replace(settings, clock=self._clock)
        self._event, self._key = event, key
        self._script: tuple[Step, ...] = ()
        self.folder = _folder_for(settings)
        self._rehearsal: Rehearsal | None = None
        self._is_over = False

    def start(self) -> None:
        """Begin."""
        if isinstance(self._window, QObject):
            self._window.installEventFilter(self)
        self._window.event_opened.connect(self._play)
        self._window.open_way(self._open, remembered=False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A window that somebody closes takes its rehearsal with it."""
        if event.type() == QEvent.Type.Close and not self._is_over:
            self._end(was_stopped=True)
        return False

    def _open(self) -> EventDesk:
        """On the thread that opens: the copy, on a clock of its own, and its script."""
        make_private_folder(self.folder)
        if self._event == SAMPLE:
            desk = self._doors.fresh_sample(self.folder, self._settings)
        else:
            opens_with = self._key or self._settings.passphrase
            copied = copy_of(self._event, self.folder, opens_with)
            desk = self._doors.open_event(copied, replace(self._settings, key=self._key))
        desk.event.take_over(OPERATOR)
        self._script = script_for(desk)
        if self._script:
            self._clock.set_to(self._script[0].at)
        return desk

    def _play(self) -> None:
        rehearsal = Rehearsal(
            self._window, self._clock, self._script, self.folder, theme=self._theme, parent=self
        )
        rehearsal.progressed.connect(self._tell)
        rehearsal.finished.connect(self._on_finished)
        rehearsal.failed.connect(self._on_failed)
        self._rehearsal = rehearsal
        rehearsal.start()

    def _tell(self, done: int, of: int) -> None:
        if done % TOLD_EACH == 0 and not self._is_over:
            words = self.tr("A rehearsal on a copy: {0} of {1}. Nothing of it reaches the event.")
            self._window.say(MessageView(sentence=words.format(done, of), icon="play"))

    def _on_finished(self, report: RehearsalReport) -> None:
        found = (*report.findings, *report.surprises)
        acts = sum(row.done + row.refused for row in report.rows)
        finding = found[0] if found else ""
        self._end(acts=acts, finding=finding)

    def _on_failed(self, failure: Exception) -> None:
        words = failure.message if isinstance(failure, EventDeskError) else str(failure)
        self._end(finding=words)
        if not isinstance(failure, EventDeskError):
            raise failure

    def _end(self, *, acts: int = 0, finding: str = "", was_stopped: bool = False) -> None:
        if self._is_over:
            return
        self._is_over = True
        rehearsed = Rehearsed(
            event=self._event, folder=self.folder, at=datetime.now().astimezone(), acts=acts,
            finding=finding, was_stopped=was_stopped,
        )  # fmt: skip
        self.ended.emit(rehearsed)
        if not was_stopped:
            self._window.close()


def _folder_for(settings: Settings) -> Path:
    """A folder that is not there yet, named by the wall clock of now."""
    above = data_folder(settings.data_dir) / REHEARSALS
    stem = f"{datetime.now().astimezone():%Y-%m-%d %H.%M}"
    names = (stem, *(f"{stem} {number}" for number in range(2, 1000)))
    return next(above / name for name in names if not (above / name).exists())
