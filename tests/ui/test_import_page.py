"""The import page shows what a file would do, changes nothing before it is told to, then all."""

from __future__ import annotations

import csv
from datetime import time
from pathlib import Path

import pytest
from later_lists import sample_list
from list_files import ORDER, write_text
from opened_event import OpenSample
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from shown_import_page import ShowPage, counters, pills, show_list, show_order, texts

from eventdesk.core.delegates import Rsvp
from eventdesk.formats.resources import resource_path
from eventdesk.ui.pages.importing.view import ChoicesView, OptionView
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


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


def test_what_the_desk_corrected_stays_and_is_told(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    jamal = opened.delegate_id("Jamal Pinnock")
    opened.acts.perform(lambda desk: desk.check_in.correct(jamal, {"role": "Director"}))
    opened.settle()
    show_list(opened, page, later_list)
    (row,) = [row for row in page.preview.rows.rows.rows if row.name == "Jamal Pinnock"]
    assert row.pill.word == "Desk’s word stays"
    assert row.detail == "Role was corrected at the desk, and that stays"


def test_nothing_is_written_before_it_is_brought_in(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path, qtbot: QtBot
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    before = len(opened.live.entries)
    show_list(opened, page, later_list)
    with qtbot.waitSignal(page.finished, timeout=30_000) as finished:
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
    with qtbot.waitSignal(page.finished, timeout=30_000) as finished:
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
    with qtbot.waitSignal(page.finished, timeout=30_000):
        page.bring_in()
        page.bring_in()
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
    with qtbot.waitSignal(page.finished, timeout=30_000) as finished:
        QTest.keyClick(page.preview.cancel, Qt.Key.Key_Space)
    assert finished.args == [None]


def test_every_control_has_an_accessible_name(
    open_sample: OpenSample, shown_page: ShowPage, later_list: Path
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    show_list(opened, page, later_list)
    controls = [*page.findChildren(QAbstractButton), page.preview.rows, page.preview.problems]
    seen = [control for control in controls if control.isVisible()]
    assert len(seen) > len(page.preview.counters.buttons)
    assert [control for control in seen if not control.accessibleName()] == []


@pytest.mark.parametrize(("width", "height"), [(1071, 656), (903, 536), (1711, 1016)])
def test_in_any_window_the_buttons_and_the_choices_are_in_sight(
    open_sample: OpenSample, shown_page: ShowPage, tmp_path: Path, width: int, height: int
) -> None:
    opened = open_sample(time(8, 0))
    page = shown_page(opened)
    page.resize(width, height)
    show_order(opened, page, write_text(tmp_path, "order.csv", ORDER))
    page.choices.show_choices(
        ChoicesView(
            sheets=(OptionView(id="a", word="Day plan"), OptionView(id="b", word="Old")),
            days=(OptionView(id="2026-11-16", word="Mon 16 November"),) * 2,
            rooms=(OptionView(id="", word="all rooms"), OptionView(id="b", word="Great hall")),
            guesses=True,
        )
    )
    opened.qtbot.waitUntil(
        lambda: all(
            page.rect().contains(widget.mapTo(page, widget.rect().bottomRight()))
            for widget in (page.preview.bring_in, page.preview.cancel, page.choices.guesses)
        ),
        timeout=30_000,
    )


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
    opened.qtbot.waitUntil(
        lambda: page.preview.bring_in.mapTo(page, QPoint(0, 0)).x() > 1300, timeout=30_000
    )


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
    assert page.preview.bring_in.text() == "Bring in 10,000"
