"""A person at the real window: reads what it shows, presses keys, and lets the clock go on."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import create_event, fresh_sample, open_event
from eventdesk.services.clocks import SetClock
from eventdesk.services.opening import Doors, Settings
from eventdesk.services.sample import sample_instant
from eventdesk.ui.application import Application
from eventdesk.ui.event_view import EventView
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import ThemeChoice

DOORS = Doors(open_event=open_event, create_event=create_event, fresh_sample=fresh_sample)
MINUTE = timedelta(minutes=1)
_KEYS = re.compile(r"<([^>]+)>|(.)", re.DOTALL)


class WindowDriver:
    """One window, its data folder, and a clock that stands still until it is told to go on."""

    def __init__(self, qtbot: QtBot, folder: Path, at: time = time(9, 0)) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.clock = SetClock(sample_instant(at), speed=0)
        self.settings = Settings(data_dir=folder, desk="Desk 1", clock=self.clock)
        self.application = Application(DOORS, self.settings, choice=ThemeChoice.LIGHT)
        self.window = self.application.window()
        self.keys_pressed = 0

    @property
    def view(self) -> EventView:
        """What is shown of the open event."""
        assert self.window.view is not None, "no event is open"
        return self.window.view

    @property
    def live(self) -> LiveEvent:
        """The open event as the window knows it."""
        return self.view.live

    def show(self) -> None:
        """Show the window and wait until keys go to it."""
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def open_sample(self) -> None:
        """Open a fresh copy of the sample event and wait until it has been read."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.window.show_desk(fresh_sample(self.folder, self.settings))
        self.show()
        self.wait_for_history()

    def wait_for_history(self) -> None:
        """Wait until the event and its log from before are on screen."""
        self.until(lambda: self.window.view is not None and bool(self.live.delegates))
        head = self.ask(_head)
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

        What a key brings about is answered before the next one, as far as it is an act already;
        a search is not waited for, since a fast typist does not.
        """
        for named, letter in _KEYS.findall(keys):
            focus = QApplication.focusWidget()
            assert focus is not None, f"nothing takes {named or letter}"
            if letter:
                QTest.keyClicks(focus, letter)
            else:
                _press(focus, named)
            self.keys_pressed += 1
            self.until(lambda: self.window.view is None or not self.view.acts.busy)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=10_000)

    def until_logged(self, entries: int) -> None:
        """Wait until the log on screen has so many entries, and every wish was answered."""
        self.until(lambda: not self.view.acts.busy and len(self.live.entries) >= entries)

    def ask(self, wish: Callable[..., object]) -> int:
        """What the open event answers, on the thread that owns it."""
        answers: list[object] = []
        self.view.acts.perform(wish, answers.append)
        self.until(lambda: bool(answers))
        answer = answers[0]
        assert isinstance(answer, int)
        return answer

    def close(self) -> None:
        """Close the window, which ends its threads."""
        for window in self.application.windows:
            window.close()
            window.deleteLater()
