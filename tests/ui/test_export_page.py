"""The export page in the window: by keys, into a folder or a zip, stopped, and refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.core.progress import Progress
from eventdesk.services.exporting.checking import verify_export
from eventdesk.services.exporting.exports import Exports
from eventdesk.services.exporting.kinds import KINDS
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.exporting import page as export_page
from eventdesk.ui.pages.exporting.page import ExportPage
from eventdesk.ui.widgets.action_button import ActionButton
from tests.end_to_end.window_driver import WindowDriver, read_day_log


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at nine, with Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


def page(driver: WindowDriver) -> ExportPage:
    return driver.view.export_page


def said(driver: WindowDriver) -> str:
    for line in (page(driver).message, driver.view.lines.message):
        if line.isVisible():
            return line.accessibleName()
    return ""


def exports(driver: WindowDriver) -> int:
    return sum(entry.action is Action.EXPORT_WRITTEN for entry in driver.live.entries)


def write_to(driver: WindowDriver, place: Path) -> None:
    page(driver).choices.show_place(place)
    driver.press("<Ctrl+Return>")
    driver.until(lambda: not page(driver).busy)


def test_two_keys_write_everything_into_a_place_of_its_own(driver: WindowDriver) -> None:
    driver.press("<Ctrl+E>")
    place = page(driver).choices.path
    assert place is not None
    assert (place.name, place.exists()) == ("VRU Directors’ Conference 2026, export", False)
    driver.press("<Ctrl+Return>")
    driver.until(lambda: exports(driver) == 1)
    driver.until(lambda: not page(driver).isVisible())
    count = len(list(place.iterdir())) - 2
    assert said(driver) == f"Written: {count} files, in {place}."
    verdict = verify_export(place)
    assert (verdict.findings, verdict.files) == ((), count)
    assert len(read_day_log(place / "day-log.csv")) == 108
    entry = driver.live.entries[-1]
    assert entry.facts == {"kind": "everything"}
    paths = entry.about["paths"]
    assert isinstance(paths, list | tuple)
    assert len(paths) == count


def test_the_place_can_be_shown_afterwards(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    driver.press("<Ctrl+E>")
    write_to(driver, tmp_path / "out")
    driver.until(lambda: bool(driver.view.lines.message.buttons))
    driver.view.lines.message.buttons[0].click()
    assert shown == [str(tmp_path / "out")]


def test_only_what_is_ticked_is_written(driver: WindowDriver, tmp_path: Path) -> None:
    driver.press("<Ctrl+E>")
    for kind in KINDS:
        if kind != "arrivals":
            page(driver).choices.kinds[kind].click()
    assert page(driver).choices.chosen == ("arrivals",)
    write_to(driver, tmp_path / "out")
    driver.until(lambda: said(driver) == f"Written: arrivals.svg, in {tmp_path / 'out'}.")


def test_with_nothing_ticked_or_no_place_it_says_what_is_missing(driver: WindowDriver) -> None:
    driver.press("<Ctrl+E>")
    for tick in page(driver).choices.kinds.values():
        tick.setChecked(False)
    driver.press("<Ctrl+Return>")
    assert said(driver) == "Tick at least one of them."
    page(driver).choices.show_all()
    page(driver).choices.place.clear()
    driver.press("<Ctrl+Return>")
    assert page(driver).choices.place.accessibleDescription() == "It needs a place to be kept in."
    assert exports(driver) == 0


def test_a_zip_has_its_ending(driver: WindowDriver, tmp_path: Path) -> None:
    driver.press("<Ctrl+E>")
    choices = page(driver).choices
    choices.show_place(tmp_path / "the day 1.2")
    choices.as_zip.click()
    assert choices.path == tmp_path / "the day 1.2.zip"
    choices.as_zip.click()
    assert choices.path == tmp_path / "the day 1.2"
    choices.as_zip.click()
    driver.press("<Ctrl+Return>")
    driver.until(lambda: said(driver).startswith(f"Written: {tmp_path / 'the day 1.2.zip'}, with"))
    assert verify_export(tmp_path / "the day 1.2.zip").holds


def test_what_the_machine_does_not_allow_is_said_in_the_page(
    driver: WindowDriver, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    driver.press("<Ctrl+E>")
    write_to(driver, in_the_way)
    driver.until(lambda: bool(said(driver)))
    assert said(driver).startswith(f"The folder {in_the_way} cannot be made")
    assert page(driver).isVisible()
    assert exports(driver) == 0


def test_esc_stops_what_takes_its_time_and_nothing_is_left(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, is_writing = threading.Event(), threading.Event()
    write = Exports.write

    def slowly(self: Exports, *given: object, progress: Progress, **more: object) -> object:
        def wait(step: object, done: int, of: int) -> None:
            is_writing.set()
            may_go_on.wait(30)
            progress(step, done, of)  # type: ignore[arg-type]

        return write(self, *given, progress=wait, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Exports, "write", slowly)
    driver.press("<Ctrl+E>")
    page(driver).choices.show_place(tmp_path / "out")
    driver.press("<Ctrl+Return>")
    driver.until(is_writing.is_set)
    driver.until(page(driver).progress.isVisible)
    focus = QApplication.focusWidget()
    assert isinstance(focus, ActionButton)
    assert focus is page(driver).progress.stop
    driver.press("<Escape>")
    assert said(driver) == "", "only the thread knows what becomes of it"
    may_go_on.set()
    driver.until(lambda: said(driver) == "Stopped. Nothing has changed.")
    driver.until(lambda: not (tmp_path / "out").exists())
    assert page(driver).isVisible()
    assert exports(driver) == 0
    driver.press("<Escape>")
    driver.until(lambda: not page(driver).isVisible())


def test_elsewhere_asks_for_a_folder_and_leaving_that_changes_nothing(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.press("<Ctrl+E>")
    before = page(driver).choices.path
    monkeypatch.setattr(export_page, "choose_folder", lambda *_: None)
    page(driver).choices.elsewhere.click()
    assert page(driver).choices.path == before
    monkeypatch.setattr(export_page, "choose_folder", lambda *_: tmp_path / "there")
    page(driver).choices.elsewhere.click()
    assert page(driver).choices.path == tmp_path / "there"
    monkeypatch.setattr(export_page, "choose_place", lambda *_: tmp_path / "one.zip")
    page(driver).choices.as_zip.click()
    page(driver).choices.elsewhere.click()
    assert page(driver).choices.path == tmp_path / "one.zip"


def test_a_check_in_does_not_wait_for_an_export(driver: WindowDriver, tmp_path: Path) -> None:
    driver.press("<Ctrl+E>")
    page(driver).choices.show_place(tmp_path / "out")
    due = next(
        one.reference
        for one in driver.live.delegates.values()
        if one.attendance is Attendance.EXPECTED and not one.particulars.alert
    )
    driver.press(f"<Ctrl+Return><Ctrl+1>{due}<Return>")
    driver.until(lambda: exports(driver) == 1)
    driver.until(lambda: "Written: " in said(driver))
    driver.until(
        lambda: any(one.action is Action.DELEGATE_CHECKED_IN for one in driver.live.entries[106:])
    )
    assert driver.view.page is PageId.REGISTRATION
