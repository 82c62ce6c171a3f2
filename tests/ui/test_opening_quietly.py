"""Opening an event: no part of the window is a window of its own on the way, and keys go on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.end_to_end.window_driver import WindowDriver


class WindowsSeen(QObject):
    """Remembers whatever came up as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: set[QWidget] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(watched)
        return False


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    yield made
    made.close()


def test_an_event_opens_in_its_window_and_nothing_else_comes_up(driver: WindowDriver) -> None:
    path = driver.sample_file()
    seen = WindowsSeen()
    application = QApplication.instance()
    assert application is not None
    driver.show()
    application.installEventFilter(seen)
    driver.window.open_address(str(path))
    driver.until(lambda: driver.window.view is not None)
    driver.wait_for_history()
    application.removeEventFilter(seen)
    assert seen.windows == set()
    assert driver.window.isActiveWindow()
    assert QApplication.focusWidget() is driver.window.focusWidget()
