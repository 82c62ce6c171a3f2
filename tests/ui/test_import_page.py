"""The import page shows what a file would do, changes nothing before it is told to, then all."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import time
from pathlib import Path

import pytest
import xlsxwriter
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from eventdesk.core.delegates import Rsvp
from eventdesk.formats.resources import resource_path
from eventdesk.ui.pages.import_page import ImportPage
from eventdesk.ui.pages.import_words import change_word, value_word
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import Text

HOSTILE = "<img src=x> & <b>Bobby</b>"
Rows = list[list[str]]
ShowPage = Callable[[OpenedEvent], ImportPage]


@pytest.fixture
def shown_page(qtbot: QtBot) -> ShowPage:
    """Makes a page that is on screen, at its usual size."""

    def make(opened: OpenedEvent) -> ImportPage:
        page = ImportPage(opened.theme, opened.live, opened.acts)
        qtbot.addWidget(page)
        page.resize(1071, 656)
        page.show()
        page.activateWindow()
        return page

    return make


def sample_list() -> tuple[list[str], Rows]:
    """Header and rows of the sample's own invite list."""
    path = resource_path("sample", "invite-list.xlsx")
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    cells = [[_cell(value) for value in row] for row in sheet]
    at = next(at for at, row in enumerate(cells) if "Surname" in row)
    return cells[at], cells[at + 1 :]


def _cell(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def changed_copy(header: Sequence[str], rows: Rows) -> Rows:
    """The sample's list three weeks later: two changed, one gone, three new, three problems."""
    place = {name: at for at, name in enumerate(header)}

    def new(**values: str) -> list[str]:
        row = [""] * len(header)
        for name, value in values.items():
            row[place[name.replace("_", " ")]] = value
        return row

    copy = [list(row) for row in rows]
    copy[3][place["Job title"]] = "Head of Partnerships"
    copy[7][place["RSVP"]] = "Declined"
    del copy[20]
    copy += [
        new(First_name="Fflur", Surname="Penhaligon", Organisation="Thames Valley VPP"),
        new(First_name="Łukasz", Surname="Dębski", Organisation="Humber", Email="l.d@humber,"),
        new(First_name=HOSTILE, Surname="Tables", Organisation="<h1>School</h1>"),
        new(Organisation="Kent and Medway VRU", Email="somebody@kent.example"),
        new(First_name="Fflur", Surname="Penhaligon", Organisation="Thames Valley VPP"),
    ]
    return copy


@pytest.fixture
def later_list(tmp_path: Path) -> Path:
    header, rows = sample_list()
    path = tmp_path / "invite-list-later.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Invited")
        for at, row in enumerate([header, *changed_copy(header, rows)]):
            sheet.write_row(at, 0, row)
    return path


def show_list(opened: OpenedEvent, page: ImportPage, path: Path) -> None:
    page.show_delegates(path)
    opened.settle()


def counters(page: ImportPage) -> dict[str, int]:
    (said,) = {
        child.accessibleDescription()
        for child in page.preview.findChildren(QWidget)
        if child.accessibleName() == "What this file would do"
    }
    parts = (part.partition(" ") for part in said.split(", "))
    return {word: int(count) for count, _space, word in parts}


def pills(page: ImportPage) -> dict[str, str]:
    """What will happen, by name."""
    return {row.name: row.pill.word for row in page.preview.rows.rows.rows}


def texts(page: ImportPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_a_later_list_is_counted_and_its_rows_are_told(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    gone = sample_list()[1][20]
    show_list(opened, page, later_list)
    assert counters(page) == {
        "to add": 3, "to change": 2, "the same": 67, "no longer listed": 1, "not coming": 6,
        "problems": 3,
    }  # fmt: skip
    told = pills(page)
    assert told["Jamal Pinnock"] == "New role"
    assert told["Callum Yeardley"] == "Now not coming"
    assert told["Fflur Penhaligon"] == "Add"
    assert told["Łukasz Dębski"] == "Check Email"
    assert told[f"{gone[2]} {gone[3]}"] == "No longer listed"
    assert list(told.values()).count("Left out") == 2
    assert "Check this list before anything changes" in texts(page)
    assert "Nothing has changed yet. Undo works afterwards too." in texts(page)


def test_a_change_is_told_with_what_it_was_before(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    rows = page.preview.rows.rows
    spoken = {
        row.name: rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
        for at, row in enumerate(rows.rows)
    }
    change = "Role: Partnership Manager, Bristol → Head of Partnerships"
    assert change in spoken["Jamal Pinnock"]
    assert spoken["Jamal Pinnock"].startswith("Row 5: ")


def test_nothing_is_written_before_it_is_brought_in(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    before = len(opened.live.entries)
    show_list(opened, page, later_list)
    with qtbot.waitSignal(page.finished) as finished:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    opened.settle()
    assert finished.args == [None]
    assert len(opened.live.entries) == before
    assert len(opened.live.delegates) == 70


def test_control_enter_brings_all_of_it_in_as_one_act(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    before = len(opened.live.entries)
    focused = page.focusWidget()
    assert focused is page.preview.bring_in
    with qtbot.waitSignal(page.finished) as finished:
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    (view,) = finished.args or [None]
    assert isinstance(view, MessageView)
    assert view.state is State.OK
    assert view.sentence.startswith(
        "invite-list-later.xlsx brought in: 3 added, 2 changed, 67 the same."
    )
    assert len({entry.act for entry in opened.live.entries[before:]}) == 1
    assert len(opened.live.delegates) == 73
    callum = opened.live.delegates[opened.delegate_id("Callum Yeardley")]
    assert callum.rsvp is Rsvp.DECLINED


def test_control_enter_twice_brings_it_in_once(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    before = len(opened.live.entries)
    with qtbot.waitSignal(page.finished):
        page.bring_in()
        page.bring_in()
        page.leave()
    page.bring_in()
    opened.settle()
    assert len({entry.act for entry in opened.live.entries[before:]}) == 1


def test_enter_alone_brings_nothing_in(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    with qtbot.assertNotEmitted(page.finished):
        QTest.keyClick(page.preview.bring_in, Qt.Key.Key_Return)
        opened.settle()
    assert len(opened.live.delegates) == 70


def test_the_same_list_again_says_calmly_that_nothing_is_new(
    open_sample: OpenSample, shown_page: ShowPage, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, resource_path("sample", "invite-list.xlsx"))
    assert "This list says nothing new" in texts(page)
    assert counters(page)["the same"] == 70
    assert not page.preview.bring_in.isVisible()
    assert page.focusWidget() is page.preview.cancel
    with qtbot.waitSignal(page.finished) as finished:
        QTest.keyClick(page.preview.cancel, Qt.Key.Key_Space)
    assert finished.args == [None]


def test_a_file_that_is_no_list_is_refused_in_one_sentence_with_the_way_on(
    open_sample: OpenSample, shown_page: ShowPage, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    path = tmp_path / "minutes.csv"
    path.write_text("Dear all,\nplease find the list below.\n", encoding="utf-8")
    show_list(opened, page, path)
    assert "This file cannot be brought in" in texts(page)
    assert any(text.startswith("minutes.csv has no header") for text in texts(page))
    assert not page.preview.isVisible()
    with qtbot.waitSignal(page.another_wished) as wished:
        QTest.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert wished.args == [False]
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_good_file_after_a_refused_one_is_shown(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, tmp_path / "not-there.csv")
    show_list(opened, page, later_list)
    assert page.preview.isVisible()
    assert not any("not-there.csv" in text for text in texts(page))


def test_an_answer_that_comes_after_esc_is_not_shown(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.show_delegates(later_list)
    page.leave()
    opened.settle()
    assert not page.preview.isVisible()
    page.bring_in()
    opened.settle()
    assert len(opened.live.delegates) == 70


def test_a_problem_leads_to_its_row(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    problems = page.preview.problems
    problems.setFocus()
    QTest.keyClick(problems, Qt.Key.Key_Down)
    chosen = problems.problems.row(problems.currentIndex())
    row = page.preview.rows.currentIndex().data(ROW_ROLE)
    assert chosen is not None
    assert row.line == chosen.line


def test_hostile_names_are_shown_as_they_stand(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    rows = page.preview.rows.rows
    (at,) = [at for at, row in enumerate(rows.rows) if row.name == f"{HOSTILE} Tables"]
    tip = rows.index(at).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "<h1>" not in tip
    formats = {label.textFormat() for label in page.findChildren(Text)}
    assert formats == {Qt.TextFormat.PlainText}


def test_every_control_has_an_accessible_name(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    controls = [*page.findChildren(QAbstractButton), page.preview.rows, page.preview.problems]
    assert [control for control in controls if not control.accessibleName()] == []


def test_with_large_letters_the_buttons_stay_in_sight(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    opened.theme.set_text(base=28)
    page.resize(1223, 656)
    show_list(opened, page, later_list)
    for button in (page.preview.bring_in, page.preview.cancel):
        assert page.rect().contains(button.mapTo(page, QPoint(0, 0)))
        corner = QPoint(button.width() - 1, button.height() - 1)
        assert page.rect().contains(button.mapTo(page, corner))
    page.resize(2600, 1400)
    opened.qtbot.waitUntil(lambda: page.preview.bring_in.mapTo(page, QPoint(0, 0)).x() > 1300)


def test_ten_thousand_rows_are_listed(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    path = tmp_path / "many.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["First name", "Surname", "Organisation"])
        writer.writerows([f"First{at}", f"Last{at}", f"Unit {at}"] for at in range(10_000))
    show_list(opened, page, path)
    assert page.preview.rows.rows.rowCount() == 10_070
    assert page.preview.bring_in.text() == "Bring in 10000 rows"


@pytest.fixture
def later_order(tmp_path: Path) -> Path:
    text = resource_path("sample", "running-order.csv").read_text(encoding="utf-8")
    text = text.replace("09:15,10,Welcome", "09:15,8,Welcome")
    text = text.replace("12:15,50,Lunch", "12:15,50,Long lunch")
    path = tmp_path / "order-later.csv"
    path.write_text(text.replace("15:40,20,Round-up", "tea,20,Round-up"), encoding="utf-8")
    return path


def test_a_later_running_order_is_told_and_brought_in(
    open_sample: OpenSample, shown_page: ShowPage, later_order: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.show_running_order(later_order)
    opened.settle()
    told = pills(page)
    assert told["Welcome"] == "New length"
    assert told["Unique Voice: creative approaches with young people"] == "New gap before"
    assert told["Long lunch"] == "Add"
    assert told["Lunch"] == "No longer listed"
    rows = {row.name: row for row in page.preview.rows.rows.rows}
    assert rows["Welcome"].second == "09:15–09:23"
    assert rows["Welcome"].detail == "Length: 10 → 8"
    with qtbot.waitSignal(page.finished) as finished:
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    (view,) = finished.args or [None]
    assert isinstance(view, MessageView)
    assert view.sentence.startswith("order-later.csv brought in: 1 added, 2 changed")
    assert "Long lunch" in {item.title for item in opened.live.order.items}


def test_an_item_that_has_begun_is_left_alone_and_told_so(
    open_sample: OpenSample, shown_page: ShowPage, later_order: Path
) -> None:
    opened = open_sample(time(9, 15))
    page = shown_page(opened)
    (welcome,) = [item.id for item in opened.live.order.items if item.title == "Welcome"]
    opened.acts.perform(lambda desk: desk.running_order.start(welcome))
    opened.settle()
    page.show_running_order(later_order)
    opened.settle()
    assert pills(page)["Welcome"] == "Begun, kept as run"
    assert counters(page)["begun already"] == 1


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        (("role",), "New role"),
        (("rsvp",), "New RSVP"),
        (("given_name", "family_name"), "New name"),
        (("role", "email"), "New role, e-mail"),
        (("role", "email", "phone"), "3 new values"),
        (("extra.Table",), "New Table"),
    ],
)
def test_a_change_is_named_in_a_word_or_two(changed: tuple[str, ...], word: str) -> None:
    assert change_word(changed) == word


@pytest.mark.parametrize(
    ("value", "word"),
    [("", "nothing"), (None, "nothing"), (True, "yes"), (("A", "B"), "A, B"), (0, "0")],
)
def test_a_value_is_told_in_words(value: object, word: str) -> None:
    assert value_word(value, None) == word
