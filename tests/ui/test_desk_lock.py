"""A locked desk in the real window: nothing is reached or lost, and the roll needs no PIN."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.storage.machine import read_machine
from eventdesk.ui.comfort.volunteers_panel import VolunteersPanel
from tests.end_to_end.window_driver import WindowDriver

OWN = "1357"
SCANNED = "VRU-0331"


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample at nine; Aisha Rahman sits at this desk and has a PIN."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    made.press("<F5>" + OWN + "<Return>" + OWN + "<Return>")
    made.until(lambda: made.view.lock.is_on)
    yield made
    made.close()


def log(driver: WindowDriver) -> list[str]:
    return driver.ask(lambda desk: [str(one.action) for one in desk.day_log.rows()])


def spoken(interface: QAccessibleInterface) -> str:
    """All that a screen reader could say of what can be seen."""
    if interface.state().invisible:
        return ""
    own = " ".join(interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
    children = [interface.child(index) for index in range(interface.childCount())]
    return " ".join([own, *(spoken(one) for one in children)])


def seen(window: QWidget) -> str:
    shown = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    return " ".join(shown) + spoken(QAccessible.queryAccessibleInterface(window))


def test_the_key_asks_for_a_pin_once_and_then_covers_everything(driver: WindowDriver) -> None:
    words = seen(driver.window)
    assert "Desk 1 is locked" in words
    assert "Rahman" not in words
    assert QApplication.focusWidget() is driver.view.lock.page.field
    driver.press(OWN + "<Return>")
    driver.until(lambda: not driver.view.lock.is_on)
    driver.press("<F5>")
    driver.until(lambda: driver.view.lock.is_on)
    assert log(driver)[-1] == Action.DESK_LOCKED


def test_no_key_of_the_window_does_anything(driver: WindowDriver) -> None:
    before = len(log(driver))
    QApplication.clipboard().clear()  # pasted, it would be a PIN that somebody tried
    driver.press("<Ctrl+2><Ctrl+K><Ctrl+Z><F4><Ctrl+E><Ctrl+O><Ctrl+V><Ctrl+Return><Tab><Ctrl+3>")
    assert driver.view.lock.page.isVisible()
    assert not driver.view.action_finder.isVisible()
    assert len(log(driver)) == before
    focus = QApplication.focusWidget()
    assert focus is not None
    assert driver.view.lock.page.isAncestorOf(focus)


def test_a_wrong_pin_is_told_and_what_was_half_typed_is_still_there(driver: WindowDriver) -> None:
    driver.press(OWN + "<Return>")
    driver.until(lambda: not driver.view.lock.is_on)
    search = driver.registration.search
    search.setFocus()
    driver.press("shevau")
    driver.press("<F5>")
    driver.until(lambda: driver.view.lock.is_on)
    driver.press("0000<Return>")
    page = driver.view.lock.page
    driver.until(lambda: "does not open this desk" in page.problem.text())
    assert page.field.text() == ""
    driver.press(OWN + "<Return>")
    driver.until(lambda: not driver.view.lock.is_on)
    assert search.text() == "shevau"
    assert QApplication.focusWidget() is search


def test_a_scan_admits_nobody_and_says_so(driver: WindowDriver) -> None:
    before = log(driver)
    driver.view.scanner.scanned.emit(SCANNED, False)  # noqa: FBT003 - as Qt sends it
    assert "nobody was checked in" in driver.view.lock.page.problem.text()
    assert log(driver) == before


def test_nothing_can_be_dropped_on_it(driver: WindowDriver, tmp_path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    event = QDragEnterEvent(
        QPoint(40, 40), Qt.DropAction.CopyAction, dropped,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    driver.window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_in_an_emergency_two_keys_call_the_roll_and_show_nothing_else(driver: WindowDriver) -> None:
    driver.ask(lambda desk: desk.check_in.check_in(SCANNED, force=True))
    driver.press("<F12>")
    assert Action.ROLL_CALLED not in log(driver)
    driver.press("<Ctrl+Return>")
    roll = driver.view.roll.page
    driver.until(roll.isVisible)
    assert log(driver).count(Action.ROLL_CALLED) == 1
    assert not driver.view.rail.isVisible()
    driver.press("<Ctrl+1><Ctrl+K><F4><Ctrl+Shift+E><Ctrl+S>")
    roll.handlers()["roll.end"]()
    assert "its PIN" in roll.note.text()
    assert Action.ROLL_ENDED not in log(driver)
    assert roll.isVisible()
    driver.press("<Escape>")
    driver.until(driver.view.lock.page.isVisible)
    driver.press("<F12>")
    driver.until(roll.isVisible)
    driver.press("<Escape>" + OWN + "<Return>")
    driver.until(lambda: not driver.view.lock.is_on)
    driver.press("<F12>")
    assert roll.isVisible()
    assert driver.view.rail.isVisible()


def test_a_second_window_and_a_new_start_are_locked_too(driver: WindowDriver) -> None:
    beside = driver.application.window()
    beside.open_address(str(driver.folder / "sample.eventdesk"), beside=True)
    driver.until(lambda: beside.view is not None and beside.view.lock.is_on)
    assert "Rahman" not in seen(beside)
    driver.view.lock.page.pin_given.emit(OWN)
    driver.until(lambda: not driver.view.lock.is_on)
    driver.until(lambda: beside.view is not None and not beside.view.lock.is_on)


def test_a_desk_left_alone_locks_itself(driver: WindowDriver) -> None:
    driver.press(OWN + "<Return>")
    driver.until(lambda: not driver.view.lock.is_on)
    idle = driver.view.lock.idle
    assert not idle.timer.isActive()
    driver.view.qt_actions["desk.lock_after"].trigger()
    assert (idle.minutes, idle.timer.isActive()) == (2, True)
    assert read_machine(driver.folder).lock_after == 2
    idle.timer.stop()
    QTest.keyClick(driver.window.windowHandle(), Qt.Key.Key_X)
    assert idle.timer.isActive(), "somebody is there: it counts from here"
    idle.left_alone.emit()
    driver.until(lambda: driver.view.lock.is_on)
    assert "nobody had touched it" in seen(driver.window)
    for _ in range(3):
        driver.view.lock.choose_after()
    assert not idle.timer.isActive()


def test_no_panel_lies_over_the_lock_though_another_program_has_the_focus(
    driver: WindowDriver,
) -> None:
    driver.press(OWN + "<Return><Ctrl+Shift+V>")
    driver.until(lambda: any(one.isVisible() for one in panels(driver)))
    (panel,) = panels(driver)
    with pytest.deprecated_call():
        QApplication.setActiveWindow(None)  # type: ignore[arg-type]
    driver.view.lock.lock()
    driver.until(lambda: driver.view.lock.is_on)
    assert not panel.isVisible()
    panel.ask()
    driver.until(lambda: not driver.view.acts.busy)
    assert not panel.isVisible(), "asked for just before"


def panels(driver: WindowDriver) -> list[VolunteersPanel]:
    return driver.window.findChildren(VolunteersPanel)
