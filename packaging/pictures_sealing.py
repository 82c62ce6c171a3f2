"""Sealed events: opening one, making one, and sealing one that is open."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.bootstrap import create_event
from eventdesk.services.opening import Settings
from eventdesk.services.sample import sample_event
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.start_page import StartPage

SPOKEN = "three words to keep"
PATIENCE_SECONDS = 30


def _until(window: MainWindow, holds: Callable[[], bool]) -> None:
    ends = monotonic() + PATIENCE_SECONDS
    while not holds() and monotonic() < ends:
        QTest.qWait(10)
    window.repaint()


def _asked(studio: Studio) -> None:
    path = studio.folder / "conference.eventdesk"
    if not path.exists():
        data = Settings(data_dir=studio.folder / "data", passphrase=SPOKEN)
        create_event(path, sample_event(), data).close()
    window = studio.without_event()
    start = window.findChild(StartPage)
    if start is None:
        raise RuntimeError("there is no start page")
    window.open_address(str(path))
    _until(window, lambda: start.asks_passphrase)
    studio.take("sealed-asked")
    QTest.keyClicks(start.passphrase.fields.field("now"), "three words to keeq")
    start.passphrase.fields.shows.setChecked(True)
    QTest.keyClick(start.passphrase.fields.field("now"), Qt.Key.Key_Return)
    _until(window, start.passphrase.save.isEnabled)
    studio.take("sealed-wrong")
    start.passphrase.fields.field("now").setText(SPOKEN)
    QTest.keyClick(start.passphrase.fields.field("now"), Qt.Key.Key_Return)
    _until(window, lambda: window.view is not None and window.live.details is not None)
    view = window.view
    if view is None:
        raise RuntimeError("the event was not opened")
    view.lines.say(None)
    view.qt_actions["event.details"].trigger()
    page = view.event_page
    _scroll_down(window)
    studio.take("sealed-details")
    page.sealing.seal.click()
    _scroll_down(window)
    studio.take("sealed-another")


def _new(studio: Studio) -> None:
    window = studio.without_event()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = window.beside_start.details().form
    form.name.setText("Directors’ Conference")
    form.day.setText("16 Nov 2026")
    form.seals.setChecked(True)
    QTest.keyClicks(form.passphrase.field("new"), "short")
    window.beside_start.details().submit()
    QTest.qWait(20)
    studio.take("sealed-new")


def _scroll_down(window: MainWindow) -> None:
    QTest.qWait(20)
    view = window.view
    if view is not None:
        bar = view.event_page._scroll.verticalScrollBar()  # noqa: SLF001
        bar.setValue(bar.maximum())
    QTest.qWait(20)


SEALING_STATES = {"sealed-asked": _asked, "sealed-new": _new}
