"""Another language while the program runs: the window is made anew, its event goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.machine import read_machine
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.language.languages import PSEUDO, PSEUDO_ASKED, language_for
from eventdesk.ui.language.pseudo import BEGIN
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.screens.kinds import ScreenKind
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowDriver]:
    monkeypatch.setenv(PSEUDO_ASKED, "1")
    before = QLocale()
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 20))
    made.show()
    yield made
    for window in made.application.windows:
        window.close()
    made.application.translators.speak(language_for("en"))
    QLocale.setDefault(before)


def the_window(driver: WindowDriver) -> MainWindow:
    (window,) = driver.application.windows
    return window


def test_the_event_goes_on_in_a_window_made_anew(driver: WindowDriver, qtbot: QtBot) -> None:
    driver.open_sample()
    driver.window.turn_to(PageId.QUESTIONS)
    names, box = set(driver.window.live.delegates), driver.window.geometry()
    driver.application.speak(PSEUDO.code)
    window = the_window(driver)
    assert window is not driver.window
    qtbot.waitUntil(lambda: set(window.live.delegates) == names)
    view = window.view
    assert view is not None
    assert (view.page, window.geometry(), window.isVisible()) == (PageId.QUESTIONS, box, True)
    assert view.qt_actions["day_log.note"].text().startswith(BEGIN)
    done: list[object] = []
    window.acts.perform(lambda desk: desk.day_log.note("Said in another language"), done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_it_is_remembered_and_undone_by_choosing_english(driver: WindowDriver) -> None:
    driver.application.speak(PSEUDO.code)
    assert read_machine(driver.folder).language == PSEUDO.code
    assert the_window(driver).centralWidget() is not None
    driver.application.speak("en")
    assert read_machine(driver.folder).language == "en"
    assert the_window(driver).view is None, "still the start page"


def test_a_screen_comes_back_once_where_two_windows_have_the_event(
    driver: WindowDriver, qtbot: QtBot
) -> None:
    driver.open_sample()
    driver.application.open_beside(str(driver.folder / "sample.eventdesk"))
    beside = driver.application.windows[-1]
    qtbot.waitUntil(lambda: beside.view is not None and bool(beside.live.delegates))
    room = driver.window.screens.room
    room.show(ScreenKind.STAGE, room.monitors.present()[0], full=False)
    driver.application.speak(PSEUDO.code)
    windows = driver.application.windows
    qtbot.waitUntil(lambda: all(one.live.delegates for one in windows))
    assert [one.screens.room.is_on(ScreenKind.STAGE) for one in windows] == [True, False]


def test_an_event_that_is_being_opened_is_not_lost(driver: WindowDriver, qtbot: QtBot) -> None:
    path, may_go_on = driver.sample_file(), Event()

    def slowly() -> EventDesk:
        may_go_on.wait()
        return open_event(path, driver.settings)

    driver.window.open_way(slowly)
    driver.application.speak(PSEUDO.code)
    may_go_on.set()
    qtbot.waitUntil(lambda: the_window(driver).view is not None)
    qtbot.waitUntil(lambda: bool(the_window(driver).live.delegates))


def test_what_no_computer_can_mean_is_english() -> None:
    assert language_for("xx").code in {"en", "de"}, "that of the computer, where we have it"
    assert language_for("de").name == "Deutsch"
