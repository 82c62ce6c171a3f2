"""Restoring from the start page, with real backups of real files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import Settings, create_event, fresh_sample, open_event, reseal
from eventdesk.services.opening import Doors
from eventdesk.storage.machine import Machine, RecentEvent, write_machine
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.pages.restoring.page import RestorePage
from eventdesk.ui.start_page import StartPage
from eventdesk.ui.theme import Theme
from tests.services.test_backups import BackedUpDay, head_at

PATIENCE = 30_000


@pytest.fixture
def day(tmp_path: Path) -> BackedUpDay:
    """A closed event with two backups, the second of which holds everything but one note."""
    day = BackedUpDay(tmp_path)
    day.backups.make()
    day.go_on()
    day.backups.make()
    day.go_on()
    day.close()
    return day


def shown(
    qtbot: QtBot, theme: Theme, day: BackedUpDay
) -> tuple[MainWindow, StartPage, RestorePage]:
    """A window on the start page, the event being the one that was opened last."""
    recent = RecentEvent(path=str(day.path), name="Worked day")
    write_machine(day.data, Machine(recent=(recent,)))
    doors = Doors(
        open_event=open_event, create_event=create_event, fresh_sample=fresh_sample, reseal=reseal
    )
    window = MainWindow(theme, doors, Settings(data_dir=day.data))
    qtbot.addWidget(window)
    window.show()
    (start,), page = window.findChildren(StartPage), window.beside_start.restoring()
    window.activateWindow()
    return window, start, page


def key(page: RestorePage, which: Qt.Key, how: Qt.KeyboardModifier) -> None:
    QTest.keyClick(page.focusWidget(), which, how)


def test_a_backup_is_restored_with_two_keys(qtbot: QtBot, theme: Theme, day: BackedUpDay) -> None:
    window, start, page = shown(qtbot, theme, day)
    start.restore.click()
    qtbot.waitUntil(lambda: len(page.backups.rows.rows) == 2, timeout=PATIENCE)
    lines = [row.line for row in page.backups.rows.rows]
    assert "7 names, 0 in, 0 questions, 0 items run · 1 entry behind the file" in lines[0]
    assert "2 entries behind the file" in lines[1]
    assert not page.take.isVisible()
    QTest.keyClick(page.backups, Qt.Key.Key_Down)
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=PATIENCE)
    said = start.message
    assert said.isVisible()
    assert said.accessibleName().startswith("day.eventdesk is restored, up to entry ")
    aside = next(day.path.parent.glob("day put aside *.eventdesk"))
    assert head_at(aside, None).sequence == head_at(day.path, None).sequence + 2
    window.close()


def test_a_sealed_event_is_restored_once_its_passphrase_is_typed(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    day = BackedUpDay(tmp_path, "open sesame")
    day.backups.make()
    day.close()
    window, start, page = shown(qtbot, theme, day)
    start.restore.click()
    for typed in ("not this one", "open sesame"):
        qtbot.waitUntil(
            lambda: not page.busy and page.passphrase.save.isEnabled(), timeout=PATIENCE
        )
        assert page.passphrase.isVisible()
        field = page.focusWidget()
        assert isinstance(field, QLineEdit)
        assert page.passphrase.isAncestorOf(field)
        field.clear()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.passphrase.isVisible(), timeout=PATIENCE)
    (row,) = page.backups.rows.rows
    assert "7 names" in row.line
    page.restore.click()
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=PATIENCE)
    assert start.message.accessibleName().startswith("day.eventdesk is restored, up to entry ")
    window.close()


def test_a_file_that_lost_its_newest_part_is_shown_with_the_ways_on(
    qtbot: QtBot, theme: Theme, day: BackedUpDay
) -> None:
    with open_event(day.path, Settings(data_dir=day.data)) as desk:
        newest = desk.verify().head.sequence
    shutil.copy(day.data / "backups" / day.in_data()[0], day.path)
    window, start, page = shown(qtbot, theme, day)
    window.open_address(str(day.path))
    qtbot.waitUntil(lambda: page.isVisible() and not page.busy, timeout=PATIENCE)
    assert "has lost its newest part" in page.message.accessibleName()
    assert page.take.isVisible()
    page.recover.click()
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=PATIENCE)
    assert head_at(day.path, None).sequence == newest - 1, "a backup had one note more"
    assert "1 after them are lost." in start.message.accessibleName()
    window.close()


def test_escape_goes_back_and_nothing_has_changed(
    qtbot: QtBot, theme: Theme, day: BackedUpDay
) -> None:
    before = day.path.read_bytes()
    window, start, page = shown(qtbot, theme, day)
    start.restore.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=PATIENCE)
    key(page, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not page.isVisible()
    assert day.path.read_bytes() == before
    window.close()


def test_what_is_open_elsewhere_is_not_moved_and_it_is_said(
    qtbot: QtBot, theme: Theme, day: BackedUpDay
) -> None:
    window, start, page = shown(qtbot, theme, day)
    with open_event(day.path, Settings(data_dir=day.data)) as desk:
        desk.verify()
        start.restore.click()
        qtbot.waitUntil(page.restore.isEnabled, timeout=PATIENCE)
        page.restore.click()
        qtbot.waitUntil(page.restore.isEnabled, timeout=PATIENCE)
        assert "is open. Close it everywhere first" in page.message.accessibleName()
    window.close()
    QApplication.processEvents()


def test_the_restore_page_shows_no_state_of_the_event_before(
    qtbot: QtBot, theme: Theme, day: BackedUpDay, tmp_path: Path
) -> None:
    page = RestorePage(theme, day.data)
    qtbot.addWidget(page)
    page.open(day.path, why="It is damaged.", damage="newest_missing")
    qtbot.waitUntil(lambda: not page.busy, timeout=PATIENCE)
    page.open(tmp_path / "another.eventdesk")
    qtbot.waitUntil(lambda: not page.busy, timeout=PATIENCE)
    assert page.message.isHidden()
    assert page.take.isHidden()
    assert page.backups.rows.rows == ()
    assert not page.restore.isEnabled()
    page.close_worker()
