"""An event is moved to a server from the page of its details, and brought back, with keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.ui.pages.event_details.moving import MovingSection
from eventdesk.ui.pages.moving.page import MovingPage
from tests.end_to_end.window_driver import WindowDriver
from tests.services.moved_days import desk_at, empty_database, move, worked_file


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.show()
    yield made
    made.close()


def opened(driver: WindowDriver, address: str | Path) -> MovingSection:
    """The event open in the window, turned to its details."""
    driver.window.open_address(str(address))
    return details(driver)


def details(driver: WindowDriver) -> MovingSection:
    driver.until(lambda: driver.window.view is not None and driver.live.details is not None)
    driver.view.qt_actions["event.details"].trigger()
    section = driver.view.event_page.moving
    driver.until(section.isVisible)
    return section


def answered(driver: WindowDriver) -> MovingPage:
    page = driver.window.beside_start.moving()
    driver.until(lambda: page.isVisible() and not page.busy)
    return page


def type_into(field: QLineEdit, text: str) -> None:
    field.setText("")
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_there_and_back_with_keys(driver: WindowDriver, tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    with empty_database() as url:
        section = opened(driver, path)
        section.open.click()
        assert driver.application.qt.focusWidget() is section.card.address
        type_into(section.card.address, url)
        assert driver.application.qt.focusWidget() is section.card.password
        assert section.card.password.echoMode() is QLineEdit.EchoMode.Password
        type_into(section.card.password, "s3cret words")
        page = answered(driver)
        said = page.message.accessibleName()
        assert "now, whole and verified." in said
        assert "s3cret" not in said
        assert not path.exists()
        assert driver.window.view is None
        QTest.keyClick(page, Qt.Key.Key_Escape)
        driver.until(lambda: not page.isVisible())
        with desk_at(url) as desk:
            assert desk.day_log.note("there").done

        section = opened(driver, url)
        section.open.click()
        back = tmp_path / "back.eventdesk"
        type_into(section.card.file, str(back))
        page = answered(driver)
        assert "The event is in back.eventdesk now" in page.message.accessibleName()
        page.open.click()
        driver.until(lambda: driver.window.view is not None and driver.live.details is not None)
        assert driver.view.sealing.is_sealed is False


def test_what_is_refused_is_said_and_the_event_opens_as_it_was(
    driver: WindowDriver, tmp_path: Path
) -> None:
    path = worked_file(tmp_path)
    (tmp_path / "other").mkdir()
    with empty_database() as url:
        move(worked_file(tmp_path / "other"), url)
        section = opened(driver, path)
        section.open.click()
        type_into(section.card.address, "somewhere else")
        type_into(section.card.password, "s3cret words")
        assert section.isVisible(), "that is no address: it is said where it was typed"
        type_into(section.card.address, url)
        page = answered(driver)
        assert page.message.accessibleName().endswith("already.")
        page.back.click()
        section = details(driver)
        assert path.exists()
        section.open.click()
        QTest.keyClick(section.card.password, Qt.Key.Key_Escape)
        assert driver.application.qt.focusWidget() is section.open
        assert section.card.password.text() == ""
