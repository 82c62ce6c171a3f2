"""The counters list the rows they count, and the row that is turned to is told in full."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from later_lists import sample_list
from list_files import write_text
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shown_import_page import ShowPage, counters, press, show_list, texts

from eventdesk.ui.pages.importing.page import ImportPage
from eventdesk.ui.pages.importing.view import Shown


def lines(page: ImportPage) -> list[int | None]:
    return [row.line for row in page.preview.rows.rows.rows]


def told(page: ImportPage) -> set[str]:
    return {row.pill.word for row in page.preview.rows.rows.rows}


def test_each_counter_lists_the_rows_it_counts(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    needing = lines(page)
    figures = list(counters(page).values())
    for key, figure in zip("12345", figures, strict=False):
        press(opened, page, key)
        assert len(lines(page)) == figure
    press(opened, page, "3")
    assert told(page) == {"The same", "Not coming"}
    press(opened, page, "3")
    assert lines(page) == needing


def test_every_row_is_listed_in_the_order_of_the_file(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    press(opened, page, "0")
    last = len(sample_list()[1]) + 5
    assert lines(page) == [*range(2, last + 1), None]
    assert page.preview.listing.shown is Shown.EVERY
    assert "All rows" in texts(page)


def test_those_who_are_not_coming_have_a_list_of_their_own(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    press(opened, page, "5")
    assert told(page) == {"Not coming", "Now not coming"}
    assert "Callum Yeardley" in {row.name for row in page.preview.rows.rows.rows}


def test_a_counter_of_nothing_cannot_be_pressed(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "one.csv", "Name\nMay Lark\n"))
    before = lines(page)
    press(opened, page, "3")
    assert lines(page) == before
    assert [button.isEnabled() for button in page.preview.counters.buttons] == [
        True, False, False, True, False, False,
    ]  # fmt: skip


def test_a_click_does_what_the_key_does(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    button = page.preview.counters.buttons[1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 2
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.preview.listing.shown is Shown.NEEDING_A_LOOK
    assert not button.isChecked()


def test_the_row_that_is_turned_to_is_told_in_full(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    press(opened, page, "2")
    page.preview.rows.setFocus()
    press(opened, page, Qt.Key.Key_Home)
    change = "Role: Partnership Manager, Bristol → Head of Partnerships"
    assert any(change in text for text in texts(page))


def test_a_problem_outside_of_what_is_listed_is_turned_to(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    press(opened, page, "2")
    problems = page.preview.problems
    problems.setFocus()
    press(opened, page, Qt.Key.Key_Down)
    chosen = problems.problems.row(problems.currentIndex())
    row = page.preview.rows.rows.row(page.preview.rows.currentIndex())
    assert chosen is not None
    assert row is not None
    assert row.line == chosen.line
    assert page.preview.listing.shown is Shown.PROBLEMS
