"""What a file leaves open is asked in one row, only where it exists, and answered by keys."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from list_files import ORDER, write_text, write_workbook
from opened_event import OpenSample
from page_of_widgets import PageMaker
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, pills, press, show_list, show_order

from eventdesk.ui.pages.importing.choices import ImportChoices
from eventdesk.ui.pages.importing.view import ChoicesView, OptionView
from eventdesk.ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier


def test_a_workbook_with_two_lists_asks_for_the_sheet(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    sheets = {"Invited": [["Name"], ["May Lark"]], "Reserve": [["Name"], ["Tom Wren"]]}
    show_list(opened, page, write_workbook(tmp_path / "both.xlsx", sheets))
    assert page.choices.sheet.isVisible()
    assert not page.choices.guesses.isVisible()
    assert "May Lark" in pills(page)
    QTest.keyClick(page, Qt.Key.Key_S, ALT)
    assert page.choices.sheet.hasFocus()
    press(opened, page, Qt.Key.Key_Down)
    assert page.choices.sheet.chosen == "Reserve"
    assert "Tom Wren" in pills(page)
    assert "May Lark" not in pills(page)


def test_a_file_that_leaves_nothing_open_asks_nothing(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "one.csv", "Name\nMay Lark\n"))
    assert not page.choices.isVisible()


def test_guesses_are_turned_off_by_their_key(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_order(opened, page, write_text(tmp_path, "order.csv", ORDER))
    assert page.choices.guesses.isChecked()
    QTest.keyClick(page, Qt.Key.Key_G, ALT)
    opened.settle()
    assert not page.choices.guesses.isChecked()
    assert page.preview.isVisible()


def test_arrivals_are_taken_only_when_somebody_says_so(
    theme: Theme, page_with: PageMaker, qtbot: QtBot
) -> None:
    choices = ImportChoices(theme)
    page = page_with(choices, width=1000)
    choices.show_choices(ChoicesView(arrived=12))
    assert choices.arrivals.accessibleName() == (
        "12 people are marked as arrived in this file: take them as checked in"
    )
    assert not choices.takes_arrivals
    with qtbot.waitActive(page, timeout=30_000):
        page.activateWindow()
    with qtbot.waitSignal(choices.arrivals_chosen, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_A, ALT)
    taken = []
    for arrived in (12, 0, 1):  # another column was set: the answer stays while it is a question
        choices.show_choices(ChoicesView(arrived=arrived))
        taken.append(choices.takes_arrivals)
    assert taken == [True, False, False]
    assert choices.arrivals.accessibleName().startswith("1 person is marked as arrived")


def test_day_and_room_tell_what_was_chosen(
    theme: Theme, page_with: PageMaker, qtbot: QtBot
) -> None:
    choices = ImportChoices(theme)
    page_with(choices, width=1000)
    choices.show_choices(
        ChoicesView(
            days=(OptionView(id="2026-11-16", word="Mon"), OptionView(id="2026-11-17", word="Tue")),
            day="2026-11-17",
            rooms=(OptionView(id="", word="all rooms"), OptionView(id="Hall", word="Hall")),
            room="Hall",
        )
    )
    assert (choices.day.chosen, choices.room.chosen) == ("2026-11-17", "Hall")
    with qtbot.waitSignal(choices.day_chosen, timeout=30_000) as day:
        QTest.keyClick(choices.day, Qt.Key.Key_Up)
    with qtbot.waitSignal(choices.room_chosen, timeout=30_000) as room:
        QTest.keyClick(choices.room, Qt.Key.Key_Up)
    assert (day.args, room.args) == (["2026-11-16"], [""])
    assert choices.day.accessibleName() == "Day"
