"""The checklist turns green by itself, remembers what was tried, and is out of the way by day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stamped_keys import StampedKeys

from eventdesk.bootstrap import open_event
from eventdesk.core.delegates import Rsvp
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.readiness import Check
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.machine import read_machine
from eventdesk.ui import ready_desk
from eventdesk.ui.pages.ready.memory import ReadyMemory
from eventdesk.ui.pages.ready.page import ReadyPage
from eventdesk.ui.pages.ready.printing import print_test_page
from eventdesk.ui.pages.ready.row import CheckRow
from eventdesk.ui.printing.drawing import Paint, as_pdf
from tests.end_to_end.listed_event import make_event
from tests.end_to_end.window_driver import WindowDriver, head_of

PATIENCE = 60_000
"""Milliseconds for a day on a copy: only a busy machine needs more than a few thousand."""


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample on the evening before, Aisha Rahman at the desk, its checklist shown."""
    made = WindowDriver(qtbot, tmp_path / "data", time(8, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return><Ctrl+5>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    made.until(page(made).isVisible)
    yield made
    made.close()


def page(driver: WindowDriver) -> ReadyPage:
    return driver.view.ready.page


def row(driver: WindowDriver, check: Check) -> CheckRow:
    return page(driver).rows[check]


def state(driver: WindowDriver, check: Check) -> str:
    return row(driver, check).pill.text()


def foot(driver: WindowDriver) -> str:
    return driver.view.rail.ready.accessibleName()


def press(driver: WindowDriver, check: Check, word: str) -> None:
    (button,) = [one for one in row(driver, check).buttons if one.accessibleName() == word]
    button.click()


def test_it_says_how_each_thing_stands_and_has_the_way_on(driver: WindowDriver) -> None:
    assert state(driver, Check.LIST) == "Ready"
    assert row(driver, Check.LIST).sentence.text() == "65 names are expected."
    assert state(driver, Check.ORDER) == "Ready"
    assert state(driver, Check.BACKUP) == "To do"
    assert state(driver, Check.CLOCK) == "Ready"
    assert not row(driver, Check.LIST).buttons
    assert QApplication.focusWidget() is row(driver, Check.PEOPLE).buttons[0]


def test_naming_a_lead_in_the_line_turns_it_green(driver: WindowDriver) -> None:
    before = foot(driver)
    driver.press("<Space>")
    driver.until(driver.view.lines.asked.isVisible)
    driver.press("Aisha Rahman<Return>")
    driver.until(lambda: state(driver, Check.PEOPLE) == "Ready")
    assert page(driver).isVisible()
    assert foot(driver) != before


def test_a_second_folder_turns_green_once_the_copy_lies_there(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(ready_desk, "choose_folder", lambda *_: stick)
    press(driver, Check.BACKUP, "Choose a folder")
    driver.until(lambda: state(driver, Check.BACKUP) == "Ready")
    assert any(stick.rglob("*.eventdesk"))


def test_a_scan_is_heard_and_admits_nobody(driver: WindowDriver) -> None:
    entries = len(driver.live.entries)
    reference = next(iter(driver.live.delegates.values())).reference
    keys = StampedKeys(driver.view.scanner)
    keys.scan(reference)
    keys.close()
    driver.until(lambda: state(driver, Check.SCANNER) == "Ready")
    assert len(driver.live.entries) == entries
    assert driver.live.counts.came == 0
    assert page(driver).isVisible()
    assert "Nobody was checked in" in driver.view.lines.message.accessibleName()


def test_a_scan_on_the_day_admits_though_the_checklist_is_still_shown(driver: WindowDriver) -> None:
    first, second, *_ = [one.reference for one in driver.live.delegates.values()]
    keys = StampedKeys(driver.view.scanner)
    keys.scan(first)
    driver.until(lambda: state(driver, Check.SCANNER) == "Ready")
    driver.ask(lambda desk: desk.check_in.check_in(first))
    driver.until(lambda: driver.live.counts.came == 1)
    keys.scan(second)
    keys.close()
    driver.until(lambda: driver.live.counts.came == 2)


def test_a_test_page_asks_whether_it_came_out(driver: WindowDriver) -> None:
    sent: list[tuple[str, bytes]] = []

    def send(name: str, title: str, paint: Paint) -> None:
        sent.append((name, as_pdf(title, paint)))

    def print_page(desk: EventDesk, _printer: str) -> str:
        return print_test_page(desk, "Foyer printer", send)

    driver.view.ready.print_page = print_page
    press(driver, Check.PRINTER, "Print a test page")
    driver.until(lambda: state(driver, Check.PRINTER) == "Your word")
    assert sent[0][0] == "Foyer printer"
    assert sent[0][1].startswith(b"%PDF")
    press(driver, Check.PRINTER, "It did not")
    assert state(driver, Check.PRINTER) == "Look at it"
    press(driver, Check.PRINTER, "Print a test page")
    driver.until(lambda: state(driver, Check.PRINTER) == "Your word")
    press(driver, Check.PRINTER, "It came out")
    assert state(driver, Check.PRINTER) == "Ready"


def test_a_printer_that_does_not_take_it_says_why(driver: WindowDriver) -> None:
    def refuse(_desk: EventDesk, _printer: str) -> str:
        raise EnvironmentFailure("cannot_print", "Foyer printer does not take it.")

    driver.view.ready.print_page = refuse
    press(driver, Check.PRINTER, "Print a test page")
    driver.until(lambda: state(driver, Check.PRINTER) == "Look at it")
    assert row(driver, Check.PRINTER).sentence.text() == "Foyer printer does not take it."


def test_what_is_not_needed_is_remembered_and_may_be_needed_again(driver: WindowDriver) -> None:
    press(driver, Check.SCANNER, "Not needed")
    assert state(driver, Check.SCANNER) == "Not needed"
    (kept,) = read_machine(driver.folder).readiness
    assert ReadyMemory(driver.folder, kept.event).aside == {Check.SCANNER}
    press(driver, Check.SCANNER, "It is needed")
    assert state(driver, Check.SCANNER) == "To do"


def test_a_rehearsal_on_a_copy_turns_it_green_and_reaches_nothing(
    driver: WindowDriver, tmp_path: Path
) -> None:
    event = make_event(tmp_path, "Name,Organisation\nOlwen Pryce,Gwent\nTom Archer,Kent\n")
    driver.window.show_desk(open_event(event, driver.settings))
    driver.until(lambda: driver.live.details is not None and bool(driver.live.delegates))
    driver.press("Ida<Return><Ctrl+5>")
    driver.until(lambda: page(driver).isVisible())
    head = driver.ask(head_of)
    press(driver, Check.REHEARSAL, "Rehearse the day")
    driver.qtbot.waitUntil(lambda: state(driver, Check.REHEARSAL) == "Ready", timeout=PATIENCE)
    assert "everything held." in row(driver, Check.REHEARSAL).sentence.text()
    said = driver.view.lines.message.accessibleName()
    assert said.startswith("The whole day was rehearsed on a copy")
    assert driver.ask(head_of) == head
    (folder,) = (driver.folder / "rehearsals").iterdir()
    assert (folder / "report.txt").exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: desk.check_in.change_rsvp(desk.check_in.find("Tom")[0].id, Rsvp.CANCELLED),
        lambda desk: desk.running_order.drop(desk.running_order.read().items[-1].id),
    ],
    ids=["the list", "the running order"],
)
def test_what_was_rehearsed_before_a_change_says_so(
    driver: WindowDriver, change: Callable[[EventDesk], object]
) -> None:
    driver.view.ready.rehearsed("")
    sentence = row(driver, Check.REHEARSAL).sentence
    assert sentence.text().endswith("everything held.")
    driver.at("08:01")
    driver.ask(change)
    outdated = "held. The list or the running order has changed since."
    driver.until(lambda: sentence.text().endswith(outdated))
    assert state(driver, Check.REHEARSAL) == "Ready"
    driver.at("08:02")
    driver.view.ready.rehearsed("")
    assert sentence.text().endswith("everything held.")


def test_a_rehearsal_that_somebody_closes_says_so_and_leaves_it_to_do(
    driver: WindowDriver,
) -> None:
    press(driver, Check.REHEARSAL, "Rehearse the day")
    beside = driver.application.windows[-1]
    driver.qtbot.waitUntil(
        lambda: beside.view is not None and beside.live.counts.came > 0, timeout=PATIENCE
    )
    beside.close()
    said = driver.view.lines.message.accessibleName()
    assert said.startswith("The rehearsal was stopped before its end.")
    assert state(driver, Check.REHEARSAL) == "To do"
    assert driver.live.counts.came == 0


def test_another_language_leaves_a_rehearsal_alone_and_its_result_is_told_all_the_same(
    driver: WindowDriver,
) -> None:
    """Made anew, its window would stay with the copy as if that were the event of the day."""
    press(driver, Check.REHEARSAL, "Rehearse the day")
    beside = driver.application.windows[-1]
    driver.qtbot.waitUntil(
        lambda: beside.view is not None and beside.live.counts.came > 0, timeout=PATIENCE
    )
    driver.application.speak("en")
    assert beside in driver.application.windows
    (anew,) = [one for one in driver.application.windows if one is not beside]
    assert anew is not driver.window
    beside.close()
    assert anew.view is not None
    said = anew.view.lines.message.accessibleName()
    assert said.startswith("The rehearsal was stopped before its end.")


def test_it_is_out_of_the_way_once_somebody_has_come(driver: WindowDriver) -> None:
    assert foot(driver).startswith("Ready: ")
    assert driver.view.rail.ready.isVisible()
    driver.press("<Escape>")
    someone = next(iter(driver.live.delegates))
    driver.ask(lambda desk: desk.check_in.check_in(someone))
    driver.until(lambda: driver.live.counts.came == 1)
    driver.until(lambda: not driver.view.rail.ready.isVisible())
