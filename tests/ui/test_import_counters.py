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


def test_who_was_not_coming_before_is_no_news(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    assert "Now not coming" in told(page)
    assert "Not coming" not in told(page)
    press(opened, page, "5")
    assert "Not coming" in told(page)


def test_blank_rows_and_totals_are_notes_below_the_problems_and_counted_as_none(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    nobody = ",,Home Office\n"
    text = f"First name,Surname,Organisation\nMay,Lark,Kent\n,,\n{nobody}Tom,Wren,Kent\n{nobody}"
    show_list(opened, page, write_text(tmp_path, "long.csv", f"{text}Total,2,\n"))
    assert counters(page)["problems"] == 2
    listed = [(one.where, one.is_notice) for one in page.preview.problems.problems.rows]
    assert listed == [("Rows 4 and 6", False), ("Row 3", True), ("Row 7", True)]
    assert "2 problems, 2 notes" in texts(page)
    page.preview.problems.setCurrentIndex(page.preview.problems.problems.index(0))
    row = page.preview.rows.rows.row(page.preview.rows.currentIndex())
    assert row is not None
    assert row.line == 4
