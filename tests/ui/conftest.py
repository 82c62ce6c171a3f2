"""Fixtures for tests of windows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from later_lists import write_later_list
from opened_event import OpenedEvent, OpenSample
from page_of_widgets import PageMaker
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from registration_desk import Desk, SitDown
from shown_import_page import ShowPage

from eventdesk.ui.pages.importing.page import ImportPage
from eventdesk.ui.theme import Theme, ThemeChoice


@pytest.fixture
def open_sample(qtbot: QtBot) -> Iterator[OpenSample]:
    """Opens the sample event at a time of its day; everything is closed at the end."""
    opened: list[OpenedEvent] = []

    def opening(at: time = time(9, 0)) -> OpenedEvent:
        opened.append(OpenedEvent(qtbot, at))
        return opened[-1]

    yield opening
    for one in opened:
        one.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, choice=ThemeChoice.LIGHT, family="DejaVu Sans", base=14)


@pytest.fixture
def page_with(qtbot: QtBot) -> PageMaker:
    kept: list[QWidget] = []

    def make(*widgets: QWidget, width: int = 760, height: int = 640) -> QWidget:
        page = QWidget()
        kept.append(page)
        page.resize(width, height)
        layout = QVBoxLayout(page)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page, timeout=30_000)
        return page

    return make


@pytest.fixture
def sit_down(qtbot: QtBot, open_sample: OpenSample) -> SitDown:
    return lambda: Desk(qtbot, open_sample(time(9, 4)))


@pytest.fixture
def shown_page(qtbot: QtBot) -> ShowPage:
    """Makes a page that is on screen, at its usual size."""

    def make(opened: OpenedEvent) -> ImportPage:
        page = ImportPage(opened.theme, opened.live, opened.acts, opened.lists)
        qtbot.addWidget(page)
        page.resize(1071, 656)
        page.show()
        page.activateWindow()
        return page

    return make


@pytest.fixture
def later_list(tmp_path: Path) -> Path:
    """The sample's invite list, changed."""
    path = tmp_path / "invite-list-later.xlsx"
    write_later_list(path)
    return path
