"""Badges in the window: by keys, as PDF and on a printer, asked twice, and at the desk."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.badges import Who
from eventdesk.storage.machine import read_machine
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.badges import looking, printing
from eventdesk.ui.pages.badges import page as badges_page
from eventdesk.ui.pages.badges.page import BadgesPage
from eventdesk.ui.printing.drawing import Paint, as_pdf
from tests.end_to_end.window_driver import WindowDriver

AWAITED = 65


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at nine, with Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


class Printer:
    """A printer: it keeps what it was given, or is out of paper. This machine has none."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.is_empty = False

    def print_pages(self, name: str, title: str, paint: Paint, layout: QPageLayout) -> None:
        if self.is_empty:
            raise EnvironmentFailure("cannot_print", f"{name} does not take it.")
        self.printed.append(as_pdf(title, paint, layout))


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Printer:
    made = Printer()
    monkeypatch.setattr(looking, "printers", lambda: ("Labels",))
    monkeypatch.setattr(printing, "print_pages", made.print_pages)
    return made


def page(driver: WindowDriver) -> BadgesPage:
    return driver.view.badges.page


def settle(driver: WindowDriver) -> None:
    driver.until(lambda: not driver.view.badges.printing.busy)
    driver.until(lambda: not driver.view.acts.busy)


def opened(driver: WindowDriver) -> BadgesPage:
    driver.press("<Ctrl+Shift+P>")
    settle(driver)
    assert page(driver).isVisible()
    return page(driver)


def said(driver: WindowDriver) -> str:
    for line in (page(driver).message, driver.view.lines.message):
        if line.isVisible():
            return line.accessibleName()
    return ""


def printed(driver: WindowDriver) -> list[Entry]:
    return [one for one in driver.live.entries if one.action is Action.DELEGATE_BADGE_PRINTED]


def due(driver: WindowDriver) -> Delegate:
    return next(
        one
        for one in driver.live.delegates.values()
        if one.attendance is Attendance.EXPECTED and not one.particulars.alert
    )


def on_to_labels(driver: WindowDriver) -> None:
    chooser = page(driver).choices.printer
    chooser.setCurrentIndex(chooser.findData("Labels"))
    settle(driver)


Choose = Callable[[Path | None], None]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """What the dialog for a place answers."""

    def answer(path: Path | None) -> None:
        monkeypatch.setattr(badges_page, "choose_place", lambda *_: path)

    return answer


def test_two_keys_save_everybodys_badge(
    driver: WindowDriver, tmp_path: Path, choose: Choose
) -> None:
    here = opened(driver)
    assert here.preview.paper.picture is not None
    assert (here.preview.page, here.preview.pages) == (0, 7)
    assert here.go.accessibleName() == f"Save {AWAITED} badges as PDF"
    choose(tmp_path / "badges")
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(printed(driver)) == AWAITED)
    driver.until(lambda: said(driver).startswith("Saved: badges.pdf"))
    assert (tmp_path / "badges.pdf").read_bytes().startswith(b"%PDF")
    assert driver.view.pages[PageId.REGISTRATION].isVisible()
    here = opened(driver)
    assert not here.go.isEnabled()
    assert here.preview.paper.picture is None


def test_leaving_the_dialog_or_the_page_prints_nothing(
    driver: WindowDriver, choose: Choose
) -> None:
    opened(driver)
    choose(None)
    driver.press("<Ctrl+Return>")
    assert page(driver).isVisible()
    driver.press("<Escape>")
    assert driver.view.pages[PageId.REGISTRATION].isVisible()
    assert not printed(driver)


def test_pages_are_turned_and_paper_is_chosen_by_keys(driver: WindowDriver) -> None:
    here = opened(driver)
    first = here.preview.paper.picture
    driver.press("<PageDown><PageDown>")
    driver.until(lambda: here.preview.page == 2)
    assert here.preview.paper.picture != first
    driver.press("<PageUp><PageUp>")
    driver.until(lambda: here.preview.page == 0)
    driver.press("<Alt+P>")
    assert QApplication.focusWidget() is here.choices.paper
    here.choices.paper.setCurrentIndex(here.choices.paper.findData("dymo-99014"))
    settle(driver)
    assert here.preview.pages == AWAITED
    assert not here.choices.label.isVisible()
    picture = here.preview.paper.picture
    assert picture is not None
    assert picture.width() > picture.height()


def test_a_fast_hand_prints_what_it_chose_and_not_what_was_seen_before(
    driver: WindowDriver, tmp_path: Path, choose: Choose
) -> None:
    here = opened(driver)
    choose(tmp_path / "labels.pdf")
    here.choices.paper.setCurrentIndex(here.choices.paper.findData("dymo-99014"))
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(printed(driver)) == AWAITED)
    assert {one.facts["layout"] for one in printed(driver)} == {"dymo-99014"}


def test_a_started_sheet_goes_on_from_its_next_label(driver: WindowDriver) -> None:
    here = opened(driver)
    here.choices.label.setCurrentIndex(here.choices.label.findData("7"))
    settle(driver)
    chosen = here.looking.chosen
    assert chosen is not None
    assert chosen.sheets.first == 7
    assert len(list(chosen.sheets.on_page(0))) == 4


def test_printing_all_again_asks_and_enter_does_not_answer(
    driver: WindowDriver, printer: Printer
) -> None:
    opened(driver)
    on_to_labels(driver)
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(printer.printed) == 1)
    driver.until(lambda: "on their way to Labels" in said(driver))
    here = opened(driver)
    assert here.choices.printer.chosen == "Labels"
    here.choices.choose_who(Who.ALL)
    settle(driver)
    driver.press("<Ctrl+Return>")
    settle(driver)
    assert said(driver) == f"All {AWAITED} have a badge that still holds. Print all of them again?"
    driver.press("<Return>")
    settle(driver)
    assert len(printer.printed) == 1
    driver.press("<F8>")
    driver.until(lambda: len(printer.printed) == 2)
    driver.until(lambda: len(printed(driver)) == 2 * AWAITED)
    assert read_machine(driver.folder).badges.printer == "Labels"


def test_a_printer_that_fails_is_said_and_nothing_is_recorded(
    driver: WindowDriver, printer: Printer
) -> None:
    opened(driver)
    on_to_labels(driver)
    printer.is_empty = True
    driver.press("<Ctrl+Return>")
    settle(driver)
    assert said(driver) == "Labels does not take it."
    assert page(driver).isVisible()
    assert not printed(driver)


def test_one_person_is_found_by_name(driver: WindowDriver, tmp_path: Path, choose: Choose) -> None:
    someone = due(driver)
    here = opened(driver)
    here.choices.choose_who(Who.NAMED)
    assert QApplication.focusWidget() is here.choices.name
    settle(driver)
    assert not here.go.isEnabled()
    driver.press(someone.reference)
    driver.until(lambda: here.choices.person is not None)
    settle(driver)
    assert here.choices.person == someone
    assert here.go.accessibleName() == "Save 1 badge as PDF"
    choose(tmp_path / "one.pdf")
    driver.press("<Ctrl+Return>")
    driver.until(lambda: [one.subject for one in printed(driver)] == [someone.id])


def test_a_list_that_changes_is_seen_at_once(driver: WindowDriver) -> None:
    here = opened(driver)
    someone = due(driver)
    driver.view.acts.perform(lambda desk: desk.check_in.correct(someone.id, {"rsvp": "declined"}))
    driver.until(lambda: here.go.accessibleName() == f"Save {AWAITED - 1} badges as PDF")


def test_what_is_looked_at_stays_when_the_list_changes(driver: WindowDriver) -> None:
    here = opened(driver)
    here.preview.turn(3)
    driver.until(lambda: here.preview.page == 3)
    someone = due(driver)
    driver.view.acts.perform(lambda desk: desk.check_in.correct(someone.id, {"rsvp": "declined"}))
    driver.until(lambda: here.go.accessibleName() == f"Save {AWAITED - 1} badges as PDF")
    assert here.preview.page == 3


def test_with_large_text_nothing_is_squeezed_and_the_next_step_is_in_sight(
    driver: WindowDriver,
) -> None:
    driver.application.theme.set_text(base=28)
    here = opened(driver)
    driver.until(lambda: here.columns.is_stacked)
    choices = here.choices
    for one in (choices.who, choices.paper, choices.label, choices.printer, here.go, here.back):
        assert one.height() >= one.sizeHint().height()
    driver.until(lambda: here.go.visibleRegion().boundingRect() == here.go.rect())
    driver.application.theme.set_text(base=14)
    driver.until(lambda: not here.columns.is_stacked)


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg of zbar-tools is not here")
def test_a_scan_of_a_printed_badge_admits(driver: WindowDriver, tmp_path: Path) -> None:
    someone = due(driver)
    here = opened(driver)
    here.open(someone)
    here.choices.paper.setCurrentIndex(here.choices.paper.findData("dymo-99014"))
    settle(driver)
    picture = here.preview.paper.picture
    assert picture is not None
    path = tmp_path / "badge.png"
    assert picture.save(str(path))
    scan = ["zbarimg", "-q", "--raw", "--nodbus", str(path)]
    code = subprocess.run(scan, capture_output=True, check=True, encoding="utf-8").stdout.strip()
    driver.press("<Escape>")
    driver.press(f"{code}<Return>")
    driver.until(lambda: driver.live.delegates[someone.id].attendance is Attendance.IN)


def admit(driver: WindowDriver) -> Delegate:
    someone = due(driver)
    driver.press(f"{someone.reference}<Return>")
    driver.until(lambda: driver.live.delegates[someone.id].attendance is Attendance.IN)
    driver.until(driver.registration.verdict.isVisible)
    return someone


def test_at_the_desk_one_key_prints_the_badge_and_twice_asks(
    driver: WindowDriver, printer: Printer
) -> None:
    driver.view.badges.remember("dymo-99014", "Labels")
    someone = admit(driver)
    driver.press("<Ctrl+P>")
    driver.until(lambda: [one.subject for one in printed(driver)] == [someone.id])
    driver.until(lambda: said(driver).endswith("is on its way to Labels."))
    assert someone.full_name in said(driver)
    driver.press("<Ctrl+P>")
    driver.until(lambda: "Print it again?" in said(driver))
    assert len(printer.printed) == 1
    driver.press("<F8>")
    driver.until(lambda: len(printed(driver)) == 2)
    assert driver.registration.verdict.isVisible()
    assert driver.registration.search.hasFocus()


def test_what_was_asked_is_off_with_the_next_person(driver: WindowDriver, printer: Printer) -> None:
    driver.view.badges.remember("dymo-99014", "Labels")
    admit(driver)
    driver.press("<Ctrl+P>")
    driver.until(lambda: len(printed(driver)) == 1)
    driver.press("<Ctrl+P>")
    driver.until(lambda: "Print it again?" in said(driver))
    driver.press("x")
    assert said(driver) == ""
    driver.press("<F8>")
    settle(driver)
    assert len(printer.printed) == 1


def test_badges_of_several_in_a_row_are_all_printed(driver: WindowDriver, printer: Printer) -> None:
    driver.view.badges.remember("dymo-99014", "Labels")
    people = list(driver.live.delegates.values())[:5]
    for one in people:
        driver.view.badges.print_one(one, again=False)
    driver.until(lambda: len(printed(driver)) == 5)
    assert [one.subject for one in printed(driver)] == [one.id for one in people]


def test_without_a_printer_the_key_leads_to_the_page(
    driver: WindowDriver, tmp_path: Path, choose: Choose
) -> None:
    someone = admit(driver)
    driver.press("<Ctrl+P>")
    settle(driver)
    assert page(driver).choices.person == driver.live.delegates[someone.id]
    choose(tmp_path / "one.pdf")
    driver.press("<Ctrl+Return>")
    driver.until(lambda: [one.subject for one in printed(driver)] == [someone.id])


def test_nobody_is_guessed(driver: WindowDriver, printer: Printer) -> None:
    driver.view.badges.remember("dymo-99014", "Labels")
    driver.press("<Ctrl+P>")
    driver.until(lambda: said(driver).startswith("Whose badge is to be printed?"))
    assert not printer.printed
