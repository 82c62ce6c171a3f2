"""A person at the real window: reads what it shows, presses keys, and lets the clock go on."""

from __future__ import annotations

import csv
import gc
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import (
    create_event,
    fresh_sample,
    join_event,
    move_event,
    open_event,
    reseal,
)
from eventdesk.core.chain import Head
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors, Settings
from eventdesk.services.sample import sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.event_view import EventView
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.theme import ThemeChoice
from tests.sample_file import sample_content

DOORS = Doors(
    open_event=open_event,
    create_event=create_event,
    fresh_sample=fresh_sample,
    reseal=reseal,
    move=move_event,
    join_event=join_event,
)
Answer = TypeVar("Answer")
MINUTE = timedelta(minutes=1)
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_KEYS = re.compile(r"<([^>]+)>|(.)", re.DOTALL)


class WindowDriver:
    """One window, its data folder, and a clock that stands still until it is told to go on."""

    def __init__(
        self, qtbot: QtBot, folder: Path, at: time = time(9, 0), desk: str = "Desk 1"
    ) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.clock = SetClock(sample_instant(at), speed=0)
        self.settings = Settings(data_dir=folder, desk=desk, clock=self.clock)
        self.application = Application(DOORS, self.settings, choice=ThemeChoice.LIGHT)
        self.window = self.application.window()
        self.keys_pressed = 0

    @property
    def view(self) -> EventView:
        """What is shown of the open event."""
        assert self.window.view is not None, "no event is open"
        return self.window.view

    @property
    def registration(self) -> RegistrationPage:
        """The page of the desk."""
        page = self.view.pages[PageId.REGISTRATION]
        assert isinstance(page, RegistrationPage)
        return page

    @property
    def live(self) -> LiveEvent:
        """The open event as the window knows it."""
        return self.view.live

    def show(self) -> None:
        """Show the window and wait until keys go to it."""
        with self.qtbot.waitActive(self.window, timeout=30_000):
            self.window.show()
            self.window.activateWindow()

    def open_sample(self) -> None:
        """Open a fresh copy of the sample event and wait until it has been read."""
        self.open_event(self.sample_file())

    def open_event(self, address: Path | str) -> None:
        """Open an event, a file or one on a server, and wait until it has been read."""
        self.window.show_desk(open_event(address, self.settings))
        self.show()
        self.wait_for_history()

    def sample_file(self, path: Path | None = None) -> Path:
        """The file of a fresh copy of the sample event, in the data folder or elsewhere."""
        path = path or self.folder / "sample.eventdesk"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sample_content())
        return path

    def wait_for_history(self) -> None:
        """Wait until the event and its log from before are on screen."""
        self.until(lambda: self.window.view is not None and bool(self.live.delegates))
        head = self.ask(head_of).sequence
        self.until(lambda: bool(self.live.entries) and self.live.entries[-1].sequence >= head)

    def at(self, clock: str) -> None:
        """Let the day go on, minute by minute, until the event's clocks show "HH:MM"."""
        wanted = sample_instant(time.fromisoformat(clock))
        while self.clock.now() < wanted:
            self.clock.set_to(min(wanted, self.clock.now() + MINUTE))
            self.live.tick()
        QApplication.processEvents()

    def press(self, keys: str) -> None:
        """Press keys one after the other: letters as they stand, others as "<Ctrl+Z>".

        "<=Gwent Police>" is the digit beside the one of that organisation, once Enter has asked.
        What a key brings about is answered before the next one, as far as it is an act already;
        a search is not waited for, since a fast typist does not.
        """
        for named, letter in _KEYS.findall(keys):
            focus = QApplication.focusWidget()
            assert focus is not None, f"nothing takes {named or letter}"
            if named.startswith("="):
                QTest.keyClicks(focus, self._digit_beside(named[1:]))
            elif letter:
                QTest.keyClicks(focus, letter)
            else:
                _press(focus, named)
            self.keys_pressed += 1
            self.until(lambda: self.window.view is None or not _is_busy(self.view))

    def _digit_beside(self, organisation: str) -> str:
        results = self.registration.results
        self.until(lambda: results.is_asking)
        found = [one.delegate.organisation for one in results.reading.found]
        return str(found.index(organisation) + 1)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=10_000)

    def until_logged(self, entries: int) -> None:
        """Wait until the log on screen has so many entries, and every wish was answered."""
        self.until(lambda: not self.view.acts.busy and len(self.live.entries) >= entries)

    def ask(self, wish: Callable[[EventDesk], Answer]) -> Answer:
        """What the open event answers, asked on the thread that owns it."""
        answers: list[Answer] = []
        self.view.acts.perform(wish, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def close(self) -> None:
        """Close the windows, which ends their threads."""
        self.application.comforts.forget_help()
        destroy(self.application.windows)


def _is_busy(view: EventView) -> bool:
    """Whether an act, or a list that was asked for, has not been answered yet."""
    return view.acts.busy or view.imports.busy


def destroy(windows: Iterable[QWidget]) -> None:
    """Close windows and take them down at once.

    What is left to the garbage collector may be taken down on whatever thread it runs on.
    """
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def _press(focus: QWidget, named: str) -> None:
    """Press one key by the name that Qt has for it, such as "Ctrl+Z" or "Ctrl+Plus"."""
    *held, key = named.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= _HELD[one]
    QTest.keyClick(focus, Qt.Key[f"Key_{key}"], modifiers)


def head_of(desk: EventDesk) -> Head:
    """The end of the log that the desk has."""
    with desk.database.reading() as reading:
        return reading.head()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedLine:
    """One line of an exported day log, as somebody reads it."""

    sequence: int
    day: str
    at: str
    """The time of day at the event: "09:04"."""
    desk: str
    operator: str
    action: str
    sentence: str
    undone: bool
    refused: bool


def read_day_log(path: Path) -> list[LoggedLine]:
    """The lines of an exported day log, which begins with a byte order mark."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [_line(row) for row in csv.DictReader(stream)]


def _line(row: dict[str, str]) -> LoggedLine:
    happened = datetime.fromisoformat(row["Happened at"])
    return LoggedLine(
        sequence=int(row["Sequence"]),
        day=happened.date().isoformat(),
        at=f"{happened:%H:%M}",
        desk=row["Desk"],
        operator=row["Operator"],
        action=row["Action"],
        sentence=row["Sentence"],
        undone={"yes": True, "no": False}[row["Undone"]],
        refused={"yes": True, "no": False}[row["Refused"]],
    )
