"""Whatever a text holds, the windows show it as text: every widget of every page is looked at."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from datetime import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.core.read_as import ListKind
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.screens.kinds import ScreenKind
from tests.end_to_end.window_driver import WindowDriver
from tests.hostile.hostile_event import hostile_settings, make_hostile_event
from tests.hostile.texts import MARKED, TEXTS
from tests.hostile.walking import Painted, findings


@pytest.fixture(scope="module")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_hostile_event(tmp_path_factory.mktemp("hostile")).read_bytes()


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path, hostile_file: bytes) -> Iterator[WindowDriver]:
    driver = WindowDriver(qtbot, tmp_path, at=time(9, 10))
    path = tmp_path / (
        "\u202e &amp; sons.eventdesk" if os.name == "nt" else "<b>\u202e &amp; sons.eventdesk"
    )
    path.write_bytes(hostile_file)
    driver.settings = hostile_settings(tmp_path)
    driver.window.show_desk(open_event(path, driver.settings))
    driver.show()
    driver.wait_for_history()
    yield driver
    driver.close()


def look_at_list(driver: WindowDriver, kind: ListKind) -> None:
    """Look at a list whose name, headers and cells mean harm."""
    path = driver.folder / f"{'' if os.name == 'nt' else '<i>'}\u202elist &amp; {kind.value}.csv"
    headers = {
        ListKind.RUNNING_ORDER: "Start,Title,Speakers", ListKind.QUESTIONS: "Question,Asker,To",
    }.get(kind, "First name,Last name,Organisation")  # fmt: skip
    with path.open("w", encoding="utf-8", errors="replace", newline="") as stream:
        stream.write(f'{headers},"<b>\u202eOther &Wx","{MARKED}"\n')
        for minute, text in enumerate(TEXTS.values()):
            first = f"09:{minute:02}" if kind is ListKind.RUNNING_ORDER else text
            csv.writer(stream).writerow([first, text, text, text, text])
    driver.view.wishes.list_chosen.emit(path, kind)
    driver.until(lambda: not driver.view.imports.busy)


def find(driver: WindowDriver, kind: str) -> None:
    """Type a kind of text, which is the given name of somebody who carries one."""
    driver.registration.search.empty()
    QTest.keyClicks(driver.registration.search, kind)
    driver.until(lambda: driver.registration.results.list.model().rowCount(QModelIndex()) > 0)


def steps(driver: WindowDriver) -> Iterator[tuple[str, Callable[[], object]]]:
    """Everywhere a text comes to be shown."""
    view, window, search = driver.view, driver.window, driver.registration.search
    for page in PageId:
        yield page.value, partial(window.turn_to, page)
    yield "roll", view.show_roll
    yield "export", view.qt_actions["day_log.export"].trigger
    for screen in ScreenKind:
        yield screen.value, partial(view.screens.toggle, screen)
    for list_kind in ListKind:
        yield f"list of {list_kind.value}", partial(look_at_list, driver, list_kind)
    yield "at the desk", partial(window.turn_to, PageId.REGISTRATION)
    yield "undo", view.wishes.undo
    yield "operators", view.wishes.ask_operator
    for kind in TEXTS:
        yield f"found {kind}", partial(find, driver, kind)
        yield f"card of {kind}", partial(QTest.keyClick, search, Qt.Key.Key_Return)


def test_every_widget_of_every_page_shows_text_as_text(driver: WindowDriver) -> None:
    found: list[str] = []
    with Painted() as painted:
        for where, step in steps(driver):
            step()
            QApplication.processEvents()
            driver.until(lambda: not driver.view.acts.busy)
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    window.grab()
            found += findings(where) + painted.findings(where)
        assert painted.documents == 0
    assert sorted({one.partition(": ")[2] for one in found}) == []
