"""Help, keys, text size and windows by keys in the real window; nothing takes the focus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.actions import Action
from eventdesk.storage.machine import read_machine
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.comfort.computer_panel import ComputerPanel
from eventdesk.ui.comfort.volunteers_panel import VolunteersPanel
from eventdesk.ui.help.help_window import HelpWindow
from eventdesk.ui.help.keys_panel import KeysPanel
from eventdesk.ui.theme import ThemeChoice
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """A window without an event."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 20))
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(driver: WindowDriver) -> WindowDriver:
    """A window with the sample event, where somebody has said who is at the desk."""
    driver.open_sample()
    if driver.view.lines.operator.isVisible():
        driver.press("Aisha Rahman<Return>")
    driver.window.turn_to(PageId.REGISTRATION)
    return driver


def help_window(driver: WindowDriver) -> HelpWindow:
    found = driver.application.comforts.help
    assert found is not None
    return found


# ---- the size of the text, light and dark


def test_text_grows_and_shrinks_by_keys_and_is_remembered(driver: WindowDriver) -> None:
    usual = driver.application.theme.scale.base
    driver.press("<Ctrl+Plus><Ctrl+Equal>")
    assert driver.application.theme.scale.base == pytest.approx(usual * 1.25)
    assert read_machine(driver.folder).text_size == 125
    later = WindowDriver(driver.qtbot, driver.folder)
    assert later.application.theme.scale.base == pytest.approx(usual * 1.25)
    later.close()
    driver.press("<Ctrl+0>" + "<Ctrl+Minus>" * 5)
    assert driver.application.theme.scale.base == pytest.approx(usual * 0.8)
    focus = QApplication.focusWidget()
    assert focus is not None
    keypad = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(focus, Qt.Key.Key_Plus, keypad)
    assert read_machine(driver.folder).text_size == 90
    driver.press("<Ctrl+0>")
    assert driver.application.theme.scale.base == pytest.approx(usual)


def test_this_computer_is_set_in_one_place_by_keys(driver: WindowDriver) -> None:
    before = QApplication.focusWidget()
    driver.press("<Ctrl+Comma>")
    (panel,) = driver.window.findChildren(ComputerPanel)
    assert panel.look.hasFocus()
    driver.press("<Down>")
    theme = driver.application.theme
    assert theme.is_dark
    assert read_machine(driver.folder).theme == "dark"
    driver.press("<Tab><Down>")
    assert read_machine(driver.folder).text_size == 110
    driver.press("<Escape>")
    assert not panel.isVisible()
    assert QApplication.focusWidget() is before
    driver.window.comfort_actions["window.theme_system"].trigger()
    assert theme.choice is ThemeChoice.SYSTEM
    assert read_machine(driver.folder).theme == "system"


# ---- help and keys


def test_help_opens_beside_for_where_one_is_and_leaves_the_desk_as_it_was(
    opened: WindowDriver,
) -> None:
    opened.press("prothero<F1>")
    shown = help_window(opened)
    assert shown.page_id == "at-the-desk"
    assert opened.registration.search.text() == "prothero"
    assert not shown.isModal()
    opened.until(shown.isActiveWindow)
    QTest.keyClick(shown.text, Qt.Key.Key_F1)
    assert shown.page_id == "keys"
    shown.back.click()
    assert shown.page_id == "at-the-desk"
    shown.field.setFocus()
    QTest.keyClicks(shown.field, "xylo")
    assert shown.contents.first() == ""
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    QTest.keyClicks(shown.field, "scanner silent")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.page_id == "when-something-goes-wrong"
    QTest.keyClick(shown.text, Qt.Key.Key_Escape)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    opened.show()
    opened.press("<F12><F1>")
    assert shown.page_id == "evacuation-roll"


def test_help_reads_nothing_but_its_own_pictures_and_follows_no_link_out(
    driver: WindowDriver, tmp_path: Path
) -> None:
    driver.press("<F1>")
    text = help_window(driver).text
    for name in ("http://127.0.0.1:9/pictures/a.png", "../icons/app.svg", str(tmp_path / "a.png")):
        found = text.loadResource(2, name)
        assert found is None or found.isNull()  # type: ignore[attr-defined]
    text.wished.emit("https://127.0.0.1/")
    assert help_window(driver).page_id == "start"


def test_keys_of_the_page_are_shown_and_actions_found_before_come_first(
    opened: WindowDriver,
) -> None:
    opened.press("?")
    assert opened.registration.search.text() == "?"
    opened.press("<Escape>")
    opened.window.turn_to(PageId.RUNNING_ORDER)
    before = QApplication.focusWidget()
    opened.press("?")
    (panel,) = opened.window.findChildren(KeysPanel)
    said = [line.spoken() for line in panel.lines.rows.rows]
    assert panel.isVisible()
    assert said[:2] == ["Running order", "Space: Next"]
    assert "Ctrl K: Find an action" in said
    assert "Ctrl N: Walk-in" not in said
    head = opened.live.entries[-1].sequence
    opened.press("h<Escape>")
    assert opened.live.entries[-1].sequence == head
    assert not panel.isVisible()
    assert QApplication.focusWidget() is before

    opened.press("m<F1>")
    opened.until(lambda: opened.live.stage.message is not None)
    assert opened.application.comforts.help is None  # F1 is a phrase where one is written
    opened.press("<Escape>")
    opened.window.turn_to(PageId.REGISTRATION)
    # What was found by its name comes first the next time.
    opened.press("<Ctrl+K>walk-in")
    finder = opened.view.action_finder
    opened.press("<Return><Escape><Ctrl+K>")
    assert finder.list.rows.rows[0].id == "delegate.walk_in"
    assert "used before" in finder.list.rows.rows[0].spoken()
    opened.press("u")
    assert finder.list.rows.rows[0].id == "day_log.undo"
    assert read_machine(opened.folder).actions == ("delegate.walk_in",)


# ---- the page for volunteers, and windows where they stood


def test_the_page_for_volunteers_is_saved_and_the_window_stands_where_it_stood(
    opened: WindowDriver, tmp_path: Path
) -> None:
    opened.press("<Ctrl+Shift+V>")
    opened.until(lambda: bool(opened.window.findChildren(VolunteersPanel)))
    (panel,) = opened.window.findChildren(VolunteersPanel)
    opened.until(panel.isVisible)
    panel.save(tmp_path / "page")
    opened.until(lambda: opened.live.entries[-1].action is Action.EXPORT_WRITTEN)
    assert opened.live.entries[-1].facts["kind"] == "volunteers"
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert not panel.isVisible()

    opened.window.setGeometry(QRect(40, 30, 1010, 640))
    opened.window.turn_to(PageId.QUESTIONS)
    opened.window.close()
    later = WindowDriver(opened.qtbot, opened.folder)
    assert later.window.geometry() == QRect(40, 30, 1010, 640)
    later.open_event(later.folder / "sample.eventdesk")
    assert later.view.page is PageId.QUESTIONS
    later.close()


# ---- nothing takes the focus


def test_what_others_do_takes_neither_focus_nor_what_is_typed(opened: WindowDriver) -> None:
    opened.press("prothero")
    field = opened.registration.search
    path = opened.folder / "sample.eventdesk"
    settings = Settings(data_dir=opened.folder / "other", desk="Desk 2", clock=opened.clock)
    with open_event(path, settings) as other:
        other.event.take_over("Tom")
        other.running_order.next()
        other.screens.send("Two minutes")
        other.day_log.note("10:12 fire alarm, false")
        other.check_in.check_in(other.check_in.find("davies", limit=1)[0].id)
        other.roll.call(drill=True)
        with other.database.reading() as reading:
            head = reading.head().sequence
    opened.view.backups.make()
    opened.at("09:40")
    opened.until(lambda: opened.live.entries[-1].sequence >= head)
    assert QApplication.focusWidget() is field
    assert field.text() == "prothero"
    assert QApplication.activeWindow() is opened.window
    opened.press("<Backspace>")
    assert field.text() == "prother"
