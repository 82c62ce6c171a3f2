"""A real window on an event, driven by keys, that tells when it has been painted."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from eventdesk.bootstrap import (
    create_event,
    fresh_sample,
    join_event,
    move_event,
    open_event,
    reseal,
)
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Doors
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.pages.running_order.page import RunningOrderPage

PATIENCE_SECONDS = 120.0
"""How long one thing may take before it is given up."""

DOORS = Doors(
    open_event=open_event,
    create_event=create_event,
    fresh_sample=fresh_sample,
    reseal=reseal,
    move=move_event,
    join_event=join_event,
)


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


class DrivenWindow:
    """One window on one event, shown and painted when this has been made."""

    def __init__(self, application: Application, desk: EventDesk) -> None:
        self._qt = application.qt
        self._answered = self._wholly_answered = ""
        with desk.database.reading() as reading:
            self._head = reading.head().sequence
        self.window: MainWindow = application.window()
        self.window.show_desk(desk, remembered=False)
        if self.window.view is None:
            raise RuntimeError("the window shows no event")
        self.view = self.window.view
        finder = self.view.findChild(Finder)
        if not isinstance(finder, Finder):
            raise TypeError("nobody searches in this window")
        finder.found.connect(self._on_found)
        self.window.show()
        self.window.activateWindow()
        self.until(lambda: self.live.details is not None)
        self.paint()

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
            self._qt.processEvents(wait)

    def paint(self) -> None:
        """Let everything be painted that is to be painted."""
        self._qt.processEvents()

    def type(self, letters: str) -> None:
        """Type into the search field, and wait until the whole answer to all of it is painted."""
        field = self.registration.search
        QTest.keyClicks(field, letters)
        self.until(lambda: self._wholly_answered == field.text())
        self.paint()

    def type_for_names(self, letters: str) -> None:
        """Type, and wait only until the names that were typed are painted."""
        field = self.registration.search
        QTest.keyClicks(field, letters)
        self.until(lambda: self._answered == field.text())
        self.paint()

    def empty_field(self) -> None:
        """Take the text out of the search field again."""
        self.registration.search.empty()
        self.paint()

    def settle(self) -> None:
        """Wait until the whole log is read, every name can be found, and no wish is waiting."""
        self.type("zz")
        self.empty_field()
        self.until(lambda: len(self.live.entries) >= self._head and not self.view.acts.busy)
        self.paint()

    def close(self) -> None:
        """Close the window and its event, and take it down at once.

        What is left to the garbage collector may be taken down on whatever thread it runs on.
        """
        self.window.close()
        self.paint()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    def _on_found(self, finding: Finding) -> None:
        self._answered = finding.query
        if finding.is_whole:
            self._wholly_answered = finding.query


@contextmanager
def driven(application: Application, desk: EventDesk) -> Iterator[DrivenWindow]:
    """A window on an event, ready for keys, with the whole log read; closed at the end."""
    window = DrivenWindow(application, desk)
    try:
        window.settle()
        yield window
    finally:
        window.close()
