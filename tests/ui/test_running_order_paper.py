"""The sheet of paper at the running order page: typed back in with keys, printed, saved."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest
from chair import Chair, Key
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.services.sample import sample_instant
from eventdesk.ui.pages.running_order.paper.printing import Printing
from eventdesk.ui.pages.running_order.paper.row import SheetRow

FIRST, WELCOME, VOICE, COFFEE = (
    "Registration and coffee",
    "Welcome",
    "Unique Voice: creative approaches with young people",
    "Coffee",
)


@pytest.fixture
def chair(open_sample: OpenSample) -> Chair:
    """The program was away from 09:20 to 10:40, with the welcome on stage."""
    at_work = Chair(open_sample(time(8, 45)))
    at_work.press(Key.Key_Space).at(9, 15).press(Key.Key_Space)
    assert at_work.running == WELCOME
    return at_work.at(10, 40)


def row(chair: Chair, title: str) -> SheetRow:
    (found,) = [one for one in chair.page.sheet.rows.values() if one.view.title == title]
    return found


def item(chair: Chair, title: str) -> ItemForecast:
    (found,) = [one for one in chair.opened.live.forecast.items if one.item.title == title]
    return found


def focused(chair: Chair) -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def type_in(chair: Chair, *words: str) -> None:
    """Type into the field that has the focus, and the following ones; Enter records."""
    for place, word in enumerate(words):
        if place:
            QTest.keyClick(focused(chair), Key.Key_Tab)
        QTest.keyClicks(focused(chair), word)
    chair.press(Key.Key_Return)


def test_a_sheet_is_typed_in_without_a_mouse(chair: Chair) -> None:
    chair.press(Key.Key_P)
    assert chair.page.table.isHidden()
    assert focused(chair) is row(chair, WELCOME).ended
    type_in(chair, "0927")
    assert focused(chair) is row(chair, VOICE).began
    type_in(chair, "9:27", "0951")
    assert item(chair, WELCOME).actual_end == sample_instant(time(9, 27))
    assert item(chair, VOICE).actual_start == sample_instant(time(9, 27))
    assert item(chair, VOICE).actual_end == sample_instant(time(9, 51))
    assert (row(chair, VOICE).said, row(chair, VOICE).is_blank) == ("Recorded", True)
    chair.press(Key.Key_Escape)
    assert chair.sentence == "2 rows recorded from paper."
    assert not chair.page.table.isHidden()


def test_what_is_known_is_shown_and_not_typed(chair: Chair) -> None:
    chair.press(Key.Key_P)
    known = row(chair, FIRST)
    assert (known.began.text(), known.began.placeholderText()) == ("", "08:45")
    assert known.ended.placeholderText() == "09:15"
    assert "Recorded: 09:15." in known.ended.accessibleDescription()
    assert row(chair, COFFEE).began.placeholderText() == ""


def test_a_problem_stands_beside_its_field_and_what_was_typed_stays(chair: Chair) -> None:
    chair.press(Key.Key_P)
    type_in(chair, "noon sharp")
    assert focused(chair) is row(chair, WELCOME).ended
    assert row(chair, WELCOME).said.startswith("That is no time of day.")
    focused(chair).clear()
    type_in(chair, "10:55")
    assert row(chair, WELCOME).said == "That minute has not come yet."
    assert row(chair, WELCOME).ended.text() == "10:55"
    assert chair.page.sheet.sentence == "0 rows recorded from paper. 1 needs a look."
    chair.press(Key.Key_Escape)
    assert "not recorded" in chair.sentence
    chair.press(Key.Key_P)
    assert row(chair, WELCOME).ended.text() == "10:55"


def test_what_is_asked_is_answered_by_enter_once_more(chair: Chair) -> None:
    chair.jump_to(COFFEE)
    chair.at(10, 50).press(Key.Key_P)
    row(chair, VOICE).began.setFocus()
    type_in(chair, "10:30", "10:45")
    voice = row(chair, VOICE)
    assert voice.said.startswith("Coffee began at 10:40, so Unique Voice")
    assert item(chair, VOICE).actual_start is None
    voice.ended.setFocus()
    chair.press(Key.Key_Return)
    assert voice.said.startswith("Recorded, though")
    assert item(chair, VOICE).actual_end == sample_instant(time(10, 40))
    assert chair.running == COFFEE


def test_another_answer_is_asked_anew(chair: Chair) -> None:
    chair.jump_to(COFFEE)
    chair.at(10, 50).press(Key.Key_P)
    row(chair, VOICE).began.setFocus()
    type_in(chair, "10:30", "10:45")
    row(chair, VOICE).ended.setFocus()
    focused(chair).selectAll()
    type_in(chair, "10:44")
    assert item(chair, VOICE).actual_start is None
    assert row(chair, VOICE).said.startswith("Coffee began at 10:40")


def test_keys_of_the_page_do_nothing_while_somebody_types(chair: Chair) -> None:
    chair.press(Key.Key_P)
    QTest.keyClicks(focused(chair), "eh bs+-p ")
    QTest.keyClick(focused(chair), Key.Key_Delete)
    chair.opened.settle()
    assert focused(chair).text() == "eh bs+-p "
    assert chair.running == WELCOME
    assert not chair.asks()


def test_acts_of_another_desk_take_nothing_that_is_typed(chair: Chair) -> None:
    chair.press(Key.Key_P)
    QTest.keyClicks(focused(chair), "09")
    chair.jump_to(COFFEE).at(10, 41)
    assert focused(chair) is row(chair, WELCOME).ended
    QTest.keyClicks(focused(chair), "27")
    assert focused(chair).text() == "0927"
    assert row(chair, COFFEE).began.placeholderText() == "10:40"


def test_arrows_go_up_and_down_and_enter_on_a_blank_row_goes_on(chair: Chair) -> None:
    chair.press(Key.Key_P, Key.Key_Return)
    assert focused(chair) is row(chair, VOICE).began
    chair.press(Key.Key_Up)
    assert focused(chair) is row(chair, WELCOME).began
    chair.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert focused(chair) is row(chair, VOICE).began


def test_the_log_and_undo_know_it(chair: Chair) -> None:
    chair.press(Key.Key_P)
    type_in(chair, "0927")
    words = chair.opened.live.words()
    assert words is not None
    assert words.sentence(chair.opened.live.entries[-1]) == "Welcome ended (from paper)"
    chair.opened.acts.perform(lambda desk: desk.day_log.undo())
    chair.opened.settle()
    assert item(chair, WELCOME).actual_end is None
    assert row(chair, WELCOME).ended.placeholderText() == ""


def test_every_field_has_a_name(chair: Chair) -> None:
    chair.press(Key.Key_P)
    assert row(chair, COFFEE).began.accessibleName() == "Coffee began"
    assert row(chair, COFFEE).ended.accessibleName() == "Coffee ended"


def test_the_page_is_saved_as_pdf_and_that_is_an_act(chair: Chair, tmp_path: Path) -> None:
    QTest.keyClick(chair.page.table, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    chair.opened.settle()
    assert chair.asks()
    assert "PDF" in chair.sentence
    chair.press(Key.Key_Escape)
    printing = chair.page.findChild(Printing)
    assert isinstance(printing, Printing)
    printing.save(tmp_path / "order")
    chair.opened.settle()
    assert (tmp_path / "order.pdf").read_bytes().startswith(b"%PDF-")
    assert chair.sentence == f"Saved: order.pdf, in {tmp_path}."
    newest = chair.opened.live.entries[-1]
    assert newest.facts == {"kind": "running-order"}


def test_the_sheet_is_there_at_once_on_a_day_of_many_items(chair: Chair) -> None:
    """Rows are made in portions, and the one that is wanted gets the focus once it is there."""
    chair.press(Key.Key_P)
    views = [
        row(chair, COFFEE).view.__class__(id=f"n{n}", title=f"Item {n}", planned="09:00")
        for n in range(60)
    ]
    chair.page.sheet.show_views(views)
    assert len(chair.page.sheet.rows) < 60
    chair.page.sheet.begin_at("n59")
    chair.opened.qtbot.waitUntil(lambda: len(chair.page.sheet.rows) == 60, timeout=30_000)
    chair.opened.qtbot.waitUntil(
        lambda: QApplication.focusWidget() is chair.page.sheet.rows["n59"].began, timeout=30_000
    )


def test_late_in_the_evening_the_morning_is_meant(chair: Chair) -> None:
    chair.at(23, 30).press(Key.Key_P)
    type_in(chair, "0927")
    ended = item(chair, WELCOME).actual_end
    assert ended is not None
    assert sample_instant(time(23, 30)) - ended > timedelta(hours=14)
