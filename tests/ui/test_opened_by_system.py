"""A double click while the program runs, as macOS tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from opened_event import PATIENCE
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import (
    Settings,
    create_event,
    fresh_sample,
    join_event,
    move_event,
    open_event,
    reseal,
)
from eventdesk.services.opening import Doors
from eventdesk.ui.application import Application
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.opened_by_system import OpenedBySystem
from eventdesk.ui.theme import ThemeChoice

DOORS = Doors(
    open_event=open_event, create_event=create_event, fresh_sample=fresh_sample,
    reseal=reseal, move=move_event, join_event=join_event,
)  # fmt: skip


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    made = Application(DOORS, Settings(data_dir=tmp_path / "data"), choice=ThemeChoice.LIGHT)
    window = made.window()
    qtbot.addWidget(window)
    window.show()
    heard = OpenedBySystem(made.qt)
    heard.wished.connect(made.open_from_system)
    yield made
    made.qt.removeEventFilter(heard)
    heard.deleteLater()


def event_in(folder: Path) -> Path:
    folder.mkdir()
    fresh_sample(folder).close()
    return folder / "sample.eventdesk"


def ask_for(path: Path) -> None:
    """What macOS does at a double click."""
    qt = QApplication.instance()
    assert qt is not None
    QCoreApplication.sendEvent(qt, QFileOpenEvent(str(path)))


def shows(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: window.view is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(window.live.delegates), timeout=PATIENCE)
    return window


def test_it_opens_in_the_window_that_has_no_event(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    ask_for(event_in(tmp_path / "one"))

    shows(application.windows[0], qtbot)
    assert len(application.windows) == 1
    application.windows[0].close()


def test_another_event_opens_beside_the_first_and_the_same_one_does_not(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = event_in(tmp_path / "one"), event_in(tmp_path / "two")
    ask_for(first)
    shows(application.windows[0], qtbot)

    ask_for(second)
    qtbot.addWidget(application.windows[-1])
    shows(application.windows[-1], qtbot)
    ask_for(first)

    assert len(application.windows) == 2
    for window in application.windows:
        window.close()


def test_nothing_but_a_files_name_is_taken(application: Application) -> None:
    qt = QApplication.instance()
    assert qt is not None
    QCoreApplication.sendEvent(qt, QFileOpenEvent(""))
    QCoreApplication.sendEvent(qt, QEvent(QEvent.Type.ApplicationPaletteChange))

    assert application.windows[0].view is None
