"""A real window on an event, driven by keys, that tells when it has been painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench_events import settings_at
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from eventdesk.bootstrap import create_event, fresh_sample, open_event
from eventdesk.services.opening import Doors
from eventdesk.ui.actions import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.pages.registration_page import RegistrationPage
from eventdesk.ui.pages.running_order_page import RunningOrderPage
from eventdesk.ui.theme import ThemeChoice

PATIENCE_SECONDS = 120.0
"""How long one thing may take before the measure is given up."""

DOORS = Doors(open_event=open_event, create_event=create_event, fresh_sample=fresh_sample)


class PaintWatch(QObject):
    """Counts how often any of some widgets was painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.painted = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let it be painted."""
        self.painted += event.type() == QEvent.Type.Paint
        return False


class OpenWindow:
    """One window on one event, shown and ready for keys."""

    def __init__(self, application: Application, event: Path, folder: Path) -> None:
        self.application = application
        self._found = ""
        self.began = time.perf_counter()
        desk = open_event(event, settings_at(folder))
        with desk.database.reading() as reading:
            self._head = reading.head().sequence
        self.window: MainWindow = application.window()
        self.window.show_desk(desk, remembered=False)
        if self.window.view is None:
            raise RuntimeError("the window shows no event")
        self.view = self.window.view
        is_ready: list[bool] = []
        self.live.ready.connect(lambda: is_ready.append(True))
        finder = self.view.findChild(Finder)
        if not isinstance(finder, Finder):
            raise TypeError("the window has nobody who searches")
        finder.found.connect(self._on_found)
        self.window.show()
        self.window.activateWindow()
        self.until(lambda: bool(is_ready))
        self.paint()
        self.shown = time.perf_counter()

    @property
    def live(self) -> LiveEvent:
        """What the window shows."""
        return self.window.live

    @property
    def registration(self) -> RegistrationPage:
        """The page where people are found."""
        page = self.view.pages[PageId.REGISTRATION]
        if not isinstance(page, RegistrationPage):
            raise TypeError(page)
        return page

    @property
    def running_order(self) -> RunningOrderPage:
        """The page of the chair."""
        page = self.view.pages[PageId.RUNNING_ORDER]
        if not isinstance(page, RunningOrderPage):
            raise TypeError(page)
        return page

    def until(self, condition: Callable[[], bool]) -> None:
        """Let Qt work until this holds, sleeping while there is nothing to do.

        Raises:
            TimeoutError: when it does not come to hold.
        """
        wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        ends = time.perf_counter() + PATIENCE_SECONDS
        while not condition():
            if time.perf_counter() > ends:
                raise TimeoutError("the window did not come so far")
            self.application.qt.processEvents(wait)

    def paint(self) -> None:
        """Let everything be painted that is to be painted."""
        self.application.qt.processEvents()

    def key(self, letters: str) -> float:
        """Type into the search field; the milliseconds until its answer has been painted."""
        field = self.registration.search
        started = time.perf_counter()
        for letter in letters:
            QTest.keyClick(field, letter)
        self.until(lambda: self._found == field.text())
        self.paint()
        return (time.perf_counter() - started) * 1000

    def settle(self) -> None:
        """Wait for the whole log and the index of names, and do what is left to do."""
        self.key("zz")
        self.registration.search.empty()
        self.until(self._is_whole)
        self.paint()

    def close(self) -> None:
        """Close the window and its event."""
        self.window.close()
        self.paint()

    def _is_whole(self) -> bool:
        return bool(self.live.entries) and self.live.entries[-1].sequence >= self._head

    def _on_found(self, finding: Finding) -> None:
        self._found = finding.query


@contextmanager
def opened(event: Path, folder: Path) -> Iterator[OpenWindow]:
    """A window on an event, ready for keys, with the whole log read; closed at the end."""
    application = Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
    window = OpenWindow(application, event, folder)
    try:
        window.settle()
        yield window
    finally:
        window.close()
