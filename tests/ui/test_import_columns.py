"""Columns are set by keys, the preview follows at once, and the next file of that shape knows."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from list_files import ORDER, SECOND_ROUND, UNKNOWN_HEADER, write_text
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, counters, pills, press, show_list, texts

from eventdesk.core.read_as import ListKind
from eventdesk.formats.source import pasted
from eventdesk.ui.pages.importing.page import ImportPage


def columns(page: ImportPage) -> dict[str, str]:
    return {row.header: row.word for row in page.preview.columns.columns.columns.rows}


def test_f2_shows_every_column_with_examples_and_its_field(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "second.csv", SECOND_ROUND))
    press(opened, page, Qt.Key.Key_F2)
    assert page.preview.is_on_columns
    assert page.focusWidget() is page.preview.columns.columns
    assert columns(page) == {
        "First name": "Given name", "Last name": "Family name", "Organisation": "Organisation",
        "Post": "Role", "Email": "E-mail", "Shoe size": "kept as it is",
    }  # fmt: skip
    spoken = page.preview.columns.columns.columns.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "First name, read as Given name, for example Rhys, Marguerite, Tobias"
    press(opened, page, Qt.Key.Key_Escape)
    assert page.preview.listing.isVisible()


def test_a_column_is_corrected_with_seven_keys(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "second.csv", SECOND_ROUND))
    before = counters(page)
    down, enter = Qt.Key.Key_Down, Qt.Key.Key_Return
    press(opened, page, Qt.Key.Key_F2, down, down, down, enter, "Cat", enter)
    assert columns(page)["Post"] == "Category"
    assert page.preview.is_on_columns
    assert page.preview.columns.columns.currentIndex().row() == 3
    assert counters(page)["to add"] == before["to add"]
    press(opened, page, Qt.Key.Key_F2)
    rhys = next(row for row in page.preview.rows.rows.rows if row.name == "Rhys Davies")
    assert "Category: " in rhys.detail
    assert "Role" not in rhys.detail


def test_changing_a_column_keeps_the_place_in_the_rows(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "second.csv", SECOND_ROUND))
    press(opened, page, Qt.Key.Key_1)
    assert page.preview.rows.show_line(3)
    page.preview.columns.field_chosen.emit("Post", "category")
    opened.settle()
    row = page.preview.rows.rows.row(page.preview.rows.currentIndex())
    assert row is not None
    assert row.line == 3
    assert {one.pill.word for one in page.preview.rows.rows.rows} <= {"Add", "Check Email"}


def test_the_next_file_of_that_shape_is_read_so_and_there_is_a_way_back(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, write_text(tmp_path, "second.csv", SECOND_ROUND))
    page.preview.columns.field_chosen.emit("Post", "category")
    opened.settle()
    with qtbot.waitSignal(page.finished, timeout=30_000):
        page.bring_in()
    opened.settle()
    third = "First name,Last name,Organisation,Post,Email,Shoe size\nMay,Lark,Kent,Clerk,,\n"
    show_list(opened, page, write_text(tmp_path, "third.csv", third))
    assert page.preview.read_as.accessibleName() == "As you set it last time"
    assert columns(page)["Post"] == "Category"
    press(opened, page, Qt.Key.Key_F2, Qt.Key.Key_A)
    assert columns(page)["Post"] == "Role"
    assert page.preview.read_as.accessibleName() == "Read as"
    assert not page.preview.columns.automatic.isVisible()


def test_a_list_with_no_known_header_is_no_dead_end(
    open_sample: OpenSample, shown_page: ShowPage, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.show_source(pasted(UNKNOWN_HEADER), ListKind.INVITE_LIST)
    opened.settle()
    assert "Say what its columns are" in texts(page)
    assert page.focusWidget() is page.preview.columns.columns
    press(opened, page, Qt.Key.Key_Return, "Name", Qt.Key.Key_Return)
    assert counters(page)["to add"] == 2
    with qtbot.waitSignal(page.finished, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert opened.delegate_id("ada_l")
    assert opened.delegate_id("grace_h")


def test_a_list_without_headings_loses_nobody(
    open_sample: OpenSample, shown_page: ShowPage
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.show_source(pasted("Ada Lovelace\tGwent\nGrace Hopper\tKent\n"), ListKind.INVITE_LIST)
    opened.settle()
    page.preview.columns.headings.toggle()
    opened.settle()
    assert list(columns(page)) == ["Column 1", "Column 2"]
    press(opened, page, Qt.Key.Key_Return, "Name", Qt.Key.Key_Return)
    assert set(pills(page)) >= {"Ada Lovelace", "Grace Hopper"}
    assert counters(page)["to add"] == 2


def test_a_running_order_offers_its_own_fields(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.show_source(write_text(tmp_path, "order.csv", ORDER))
    opened.settle()
    assert columns(page) == {"Start": "Start", "Minutes": "Length", "Title": "Title"}
    press(opened, page, Qt.Key.Key_F2, Qt.Key.Key_Return)
    box = page.preview.columns.columns.fields
    offered = [box.itemText(at) for at in range(box.count())]
    assert offered[:4] == ["kept as it is", "Start", "End", "Length"]
    press(opened, page, Qt.Key.Key_Escape)
    assert page.preview.is_on_columns


def test_the_model_of_columns_keeps_to_the_rules_of_models(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    for model in (page.preview.columns.columns.columns, page.preview.rows.rows,
                  page.preview.problems.problems):  # fmt: skip
        QAbstractItemModelTester(model, fatal)
    show_list(opened, page, write_text(tmp_path, "second.csv", SECOND_ROUND))
    press(opened, page, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_6, Qt.Key.Key_0)
    page.preview.columns.field_chosen.emit("Post", "category")
    opened.settle()
    show_list(opened, page, write_text(tmp_path, "other.csv", "Name\nMay Lark\n"))
