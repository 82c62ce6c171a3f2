"""The window without an event and around one: start page, opening, dropping, remembering."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from dropping import drop
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.storage.machine import read_machine
from eventdesk.ui import main_window, start_pages
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.event_details.page import EventPage
from eventdesk.ui.start_page import StartPage
from eventdesk.ui.widgets.message_line import MessageLine
from tests.end_to_end.window_driver import WindowDriver

SAMPLE_NAME = "VRU Directors’ Conference"


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """A window without an event."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(driver: WindowDriver) -> WindowDriver:
    """A window with the sample event."""
    driver.open_sample()
    return driver


def start(driver: WindowDriver) -> StartPage:
    (page,) = driver.window.findChildren(StartPage)
    return page


def form(driver: WindowDriver) -> EventPage:
    """The form for a new event."""
    (page,) = [one for one in driver.window.findChildren(EventPage) if one.isVisible()]
    return page


def complaint(driver: WindowDriver) -> str:
    """What the start page says above its list."""
    message = start(driver).message
    return message.accessibleName() if message.isVisible() else ""


def open_and_wait(driver: WindowDriver, path: Path) -> None:
    with driver.qtbot.waitSignal(driver.window.event_opened, timeout=10_000):
        driver.window.open_address(str(path))


def another_window(driver: WindowDriver) -> WindowDriver:
    """The window of a later start, on the same data folder."""
    return WindowDriver(driver.qtbot, driver.folder)


def test_a_first_start_offers_the_sample(driver: WindowDriver) -> None:
    assert driver.window.windowTitle() == "eventdesk"
    assert start(driver).recent.rows.rows == ()
    assert QApplication.focusWidget() is start(driver).choices[2]


def test_the_sample_is_one_key_away_and_its_morning_is_under_way(driver: WindowDriver) -> None:
    with driver.qtbot.waitSignal(driver.window.event_opened, timeout=20_000):
        driver.press("<Ctrl+T>")
    assert driver.window.windowTitle() == f"{SAMPLE_NAME} – eventdesk"
    assert driver.live.minute(driver.live.now()).startswith("10:")
    assert driver.live.counts.inside > 50
    assert driver.live.forecast.running is not None
    driver.window.close()
    machine = read_machine(driver.folder)
    assert machine.recent == ()
    assert machine.operators == {}


def test_an_opened_event_is_offered_at_the_next_start(opened: WindowDriver) -> None:
    path = opened.folder / "sample.eventdesk"
    opened.until(lambda: bool(read_machine(opened.folder).recent))
    opened.window.close()
    later = another_window(opened)
    later.show()
    (row,) = start(later).recent.rows.rows
    assert (row.name, row.path, row.is_missing) == (SAMPLE_NAME, str(path), False)
    assert row.line == "M Shed, Bristol · 16 November 2026"
    with opened.qtbot.waitSignal(later.window.event_opened, timeout=10_000):
        later.press("<Return>")
    assert later.window.windowTitle() == f"{SAMPLE_NAME} – eventdesk"
    later.close()


def test_an_event_that_is_gone_is_said_to_be(opened: WindowDriver) -> None:
    opened.until(lambda: bool(read_machine(opened.folder).recent))
    opened.window.close()
    (opened.folder / "sample.eventdesk").unlink()
    later = another_window(opened)
    later.show()
    (row,) = start(later).recent.rows.rows
    assert row.is_missing
    assert row.line == f"M Shed, Bristol · not found where it was: {opened.folder}"
    later.press("<Return>")
    later.until(lambda: bool(complaint(later)))
    assert "sample.eventdesk" in complaint(later)
    assert later.window.view is None
    later.close()


def test_a_file_that_is_no_event_is_refused_in_one_sentence(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.eventdesk"
    path.write_text("Dear all", encoding="utf-8")
    monkeypatch.setattr(main_window, "choose_file", lambda *_: path)
    driver.press("<Ctrl+O>")
    driver.until(lambda: bool(complaint(driver)))
    assert complaint(driver).startswith("letter.eventdesk ")
    assert driver.window.view is None
    assert path.read_text(encoding="utf-8") == "Dear all"


def test_leaving_the_file_dialog_does_nothing(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "choose_file", lambda *_: None)
    driver.press("<Ctrl+O>")
    assert start(driver).isVisible()
    assert complaint(driver) == ""


# ---- a new event


def test_a_new_event_is_made_through_the_form(driver: WindowDriver) -> None:
    driver.press("<Ctrl+N>Panels workshop<Return>4 June 2026<Return>")
    with driver.qtbot.waitSignal(driver.window.event_opened, timeout=10_000):
        driver.press("<Ctrl+Return>")
    path = driver.folder / "Panels workshop 2026.eventdesk"
    assert path.exists()
    assert driver.window.windowTitle() == "Panels workshop – eventdesk"
    assert driver.live.details is not None
    assert driver.live.details.date.isoformat() == "2026-06-04"
    assert [one.path for one in read_machine(driver.folder).recent] == [str(path)]


def test_a_new_event_may_be_kept_elsewhere(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "stick" / "workshop.eventdesk"
    path.parent.mkdir()
    monkeypatch.setattr(start_pages, "choose_place", lambda *_: path)
    driver.press("<Ctrl+N>Panels workshop<Return>4 June 2026")
    form(driver).form.elsewhere.click()
    with driver.qtbot.waitSignal(driver.window.event_opened, timeout=10_000):
        driver.press("<Ctrl+Return>")
    assert path.exists()


def test_a_place_that_cannot_be_written_is_said_at_the_form(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    path = in_the_way / "workshop.eventdesk"
    monkeypatch.setattr(start_pages, "choose_place", lambda *_: path)
    driver.press("<Ctrl+N>Panels workshop<Return>4 June 2026")
    form(driver).form.elsewhere.click()
    driver.press("<Ctrl+Return>")
    (message,) = form(driver).findChildren(MessageLine)
    driver.until(lambda: str(in_the_way) in message.accessibleName())
    assert message.isVisible()
    assert driver.window.view is None


def test_leaving_the_form_goes_back_to_the_start_page(driver: WindowDriver) -> None:
    driver.press("<Ctrl+N>Panels<Escape>")
    assert start(driver).isVisible()
    assert list(driver.folder.glob("*.eventdesk")) == []


# ---- files dropped on the window


def test_a_dropped_event_is_opened(driver: WindowDriver) -> None:
    path = driver.sample_file()
    with driver.qtbot.waitSignal(driver.window.event_opened, timeout=10_000):
        assert drop(driver, path)
    assert driver.window.windowTitle() == f"{SAMPLE_NAME} – eventdesk"


def test_a_list_dropped_without_an_event_waits_while_one_is_made(
    driver: WindowDriver, tmp_path: Path
) -> None:
    assert drop(driver, tmp_path / "list.csv")
    message = form(driver).message
    assert message.isVisible()
    assert message.accessibleName() == "list.csv is shown as soon as its event is made."


@pytest.mark.parametrize(
    ("page", "lines", "added"),
    [
        (PageId.REGISTRATION, "Given name,Family name\nAda,Lovelace\n", "Ada Lovelace"),
        (PageId.RUNNING_ORDER, "Start,Minutes,Title\n09:00,15,Ovation\n", "Ovation"),
    ],
)
def test_a_dropped_list_is_read_as_what_the_page_is_about(
    opened: WindowDriver, tmp_path: Path, page: PageId, lines: str, added: str
) -> None:
    path = tmp_path / "dropped.csv"
    path.write_text(lines, encoding="utf-8")
    opened.window.turn_to(page)
    assert drop(opened, path)
    opened.until(opened.view.imports.preview.isVisible)
    shown = opened.view.imports.preview.rows.rows.rows
    assert added in {row.name for row in shown if row.pill.word == "Add"}
    assert len(opened.live.delegates) == 70


def test_several_files_at_once_are_answered_in_one_sentence(
    driver: WindowDriver, tmp_path: Path
) -> None:
    assert drop(driver, tmp_path / "one.csv", tmp_path / "two.csv")
    assert complaint(driver) == "One file at a time: each is shown first."
    assert not drop(driver)


# ---- an event beside another, or open twice


def test_an_event_open_in_another_window_comes_to_the_front_there(
    opened: WindowDriver,
) -> None:
    path = str(opened.folder / "sample.eventdesk")
    opened.window.showMinimized()
    other = another_window(opened)
    other.show()
    other.window.open_address(path)
    assert complaint(other) == "It is open in another window already."
    opened.until(lambda: not opened.window.isMinimized())
    assert other.window.view is None
    other.close()


def test_another_event_takes_the_place_of_the_first(opened: WindowDriver, tmp_path: Path) -> None:
    first = opened.view
    path = tmp_path / "other.eventdesk"
    opened.sample_file(path)
    open_and_wait(opened, path)
    assert opened.view is not first
    assert [one.path for one in read_machine(opened.folder).recent] == [
        str(path),
        str(opened.folder / "sample.eventdesk"),
    ]
    assert threads() == {"acts", "feed", "finder"}


def test_what_cannot_be_opened_leaves_the_open_event_alone(
    opened: WindowDriver, tmp_path: Path
) -> None:
    first = opened.view
    opened.window.open_address(str(tmp_path / "nowhere.eventdesk"))
    message = opened.view.lines.message
    opened.until(message.isVisible)
    assert "nowhere.eventdesk" in message.accessibleName()
    assert opened.view is first


def test_closing_the_window_ends_its_threads(opened: WindowDriver) -> None:
    assert threads() == {"acts", "feed", "finder"}
    opened.window.close()
    assert threads() == set()
    assert opened.window.view is None


def test_a_window_closed_while_its_event_is_being_read_hears_no_more_of_it(
    driver: WindowDriver,
) -> None:
    driver.window.show_desk(open_event(driver.sample_file(), driver.settings))
    live, told = driver.live, QSignalSpy(driver.live.ready)
    driver.window.close()
    driver.until(lambda: threads() == set())
    QApplication.processEvents()
    assert told.count() == 0
    assert live.details is None


def threads() -> set[str]:
    """The names of the threads of open events."""
    ours = {"acts", "feed", "finder", "opener"}
    return {one.name for one in threading.enumerate()} & ours


# ---- what this machine remembers


def test_who_sat_here_is_remembered_for_the_next_start(opened: WindowDriver) -> None:
    opened.press("Aisha Rahman<Return>")
    opened.until(lambda: opened.view.wishes.operator_name == "Aisha Rahman")
    opened.window.close()
    later = another_window(opened)
    later.show()
    open_and_wait(later, opened.folder / "sample.eventdesk")
    assert later.view.wishes.operator_name == "Aisha Rahman"
    assert not later.view.lines.isVisible()
    later.close()


def test_a_name_of_another_event_at_the_same_place_is_no_answer(
    driver: WindowDriver,
) -> None:
    path = driver.sample_file()
    machine = {"operators": {str(path): "somebody of an event that was here before"}}
    (driver.folder / "machine.json").write_text(json.dumps(machine), encoding="utf-8")
    open_and_wait(driver, path)
    assert driver.view.lines.operator.isVisible()


def test_light_or_dark_is_remembered(opened: WindowDriver) -> None:
    opened.press("<Escape><Ctrl+T>")
    assert read_machine(opened.folder).theme == "dark"
    opened.press("<Ctrl+T>")
    assert read_machine(opened.folder).theme == "light"


def test_an_event_in_a_synced_folder_is_warned_of_and_the_desk_asked_all_the_same(
    driver: WindowDriver, tmp_path: Path
) -> None:
    path = tmp_path / "OneDrive - Council" / "day.eventdesk"
    driver.sample_file(path)
    open_and_wait(driver, path)
    lines = driver.view.lines
    assert "OneDrive copies elsewhere" in lines.message.accessibleName()
    assert lines.message.isVisible()
    assert lines.operator.isVisible()
