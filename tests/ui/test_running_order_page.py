"""The running order page, played with its keys on the real event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from chair import Chair
from msgspec.structs import replace
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from eventdesk.core.running_order.order import ItemStatus, RunningOrder
from eventdesk.services.sample import sample_instant
from eventdesk.ui.models.running_order_model import Column
from eventdesk.ui.theme import State

Key = Qt.Key
MINISTER = "Minister for Policing, Crime and Fire, by video"
HOSTILE = "<img src=x> & <b>Bobby</b>"


@pytest.fixture
def chair(open_sample: OpenSample, qtbot: object) -> Callable[[int, int], Chair]:
    def sit_down(hour: int, minute: int) -> Chair:
        return Chair(open_sample(time(hour, minute)))

    return sit_down


def test_space_starts_the_day_and_goes_on(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 40)
    assert day.page.now_card.title.text() == "The day has not started"
    assert day.button == "Start the day"
    day.at(8, 45).press(Key.Key_Space)
    assert day.running == "Registration and coffee"
    assert day.page.now_card.note.text() == "started 08:45, planned 08:45"
    assert day.button == "Start Welcome"
    day.at(9, 15).press(Key.Key_Space)
    assert day.running == "Welcome"
    over = day.page.table.model.rows[0]
    assert (over.status, over.actual) == (ItemStatus.OVER, "08:45 – 09:15")


def test_the_time_left_runs_by_the_second_and_then_says_over(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(9, 15).press(Key.Key_Space).at(9, 20, 48)
    countdown = day.page.now_card.countdown
    assert countdown.accessibleName() == "24 min 12 s left, until 09:45"
    assert day.page.now_card.progress.share == pytest.approx(348 / 1800)
    day.at(9, 48, 30)
    assert countdown.accessibleName() == "3 min over was to end 09:45"
    assert countdown.view.state is State.STOP


def test_hold_and_resume_by_one_key(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(8, 55).press(Key.Key_H)
    day.at(8, 59)
    assert day.page.now_card.countdown.accessibleName() == "20 min 0 s On hold since 08:55"
    assert day.page.now_card.keys.views[0].word == "Resume"
    day.press(Key.Key_H)
    assert day.page.now_card.countdown.accessibleName() == "20 min 0 s left, until 09:19"
    assert day.page.now_card.keys.views[0].word == "Hold"


def test_minutes_are_given_and_taken(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45).press(Key.Key_Space, Key.Key_Plus, Key.Key_Plus)
    assert day.opened.live.forecast.behind_minutes == 2
    day.press(Key.Key_Minus)
    assert day.opened.live.forecast.behind_minutes == 1
    assert day.page.table.model.rows[0].pill is not None
    assert day.page.table.model.rows[0].pill.word == "1 min behind"


def test_an_undone_next_leaves_the_page_as_it_was(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(9, 0)
    before = day.page.table.model.rows
    day.press(Key.Key_Space)
    assert day.running == "Welcome"
    day.opened.acts.perform(lambda desk: desk.day_log.undo())
    day.opened.settle()
    assert day.running == "Registration and coffee"
    assert day.page.table.model.rows == before


def test_a_start_is_set_back_in_the_page(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 50).press(Key.Key_Space).at(8, 55)
    assert day.opened.live.forecast.behind_minutes == 5
    day.press(Key.Key_B)
    assert day.page.field_line.isVisible()
    assert day.page.field_line.field.text() == "08:45"
    day.write("08:47").press(Key.Key_Return)
    assert day.page.field_line.isHidden()
    assert day.opened.live.forecast.behind_minutes == 2
    assert day.page.table.model.rows[0].actual == "08:47 –"
    day.press(Key.Key_Space)
    assert day.running == "Welcome"


def test_a_start_set_back_to_no_time_or_into_the_future_stays_where_it_was(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(8, 50).press(Key.Key_Space, Key.Key_B)
    day.write("soon").press(Key.Key_Return)
    assert day.page.field_line.note.text() == "That is no time of day. Write it like 09:15."
    day.page.field_line.field.selectAll()
    day.write("09:15").press(Key.Key_Return)
    assert day.page.field_line.note.text() == "That minute has not come yet."
    day.press(Key.Key_Escape)
    assert day.page.field_line.isHidden()
    assert day.opened.live.forecast.behind_minutes == 5


def test_before_the_minister_next_only_ends_and_a_second_press_asks(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(11, 3).jump_to("Tabletop discussion: Prevention Panels and Pathfinders")
    day.at(11, 25)
    assert day.button == "End Tabletop discussion: Prevention Panels and Pathfinders"
    day.press(Key.Key_Space)
    assert day.running == ""
    assert day.page.now_card.title.text() == "Nothing is running"
    assert day.button == f"Start {MINISTER}"
    day.press(Key.Key_Space)
    assert day.running == ""
    assert day.sentence == f"{MINISTER} is planned for 11:30. Start it now all the same?"
    day.press(Key.Key_Escape)
    assert (day.sentence, day.running) == ("", "")
    day.press(Key.Key_Space, Key.Key_Return)
    assert (day.sentence, day.running) == ("", MINISTER)


def test_the_banner_says_how_the_minister_fares(chair: Callable[[int, int], Chair]) -> None:
    day = chair(10, 10).jump_to("Prevention Panels showcase: North Somerset Council")
    banner = day.page.banner
    assert banner.accessibleName() == f"{MINISTER} keeps 11:30. 2 min of slack."
    assert day.fares() is None
    day.press(Key.Key_Plus)
    assert banner.accessibleName() == (
        f"{MINISTER} starts at 11:30, 1 min into the line-up. 1 min of slack, 2 min wanted."
    )
    for _ in range(5):
        day.press(Key.Key_Plus)
    assert banner.accessibleName() == (
        f"{MINISTER} would start at 11:34, 4 min too late. Fixed at 11:30. "
        "Nothing moves until you choose."
    )
    assert day.fares() is State.STOP
    row = day.page.table.model.rows[day.row(MINISTER)]
    assert (row.forecast, row.in_conflict) == ("11:34", True)
    coffee = day.page.table.model.rows[day.row("Coffee")]
    assert (coffee.forecast, coffee.start_by, coffee.start_by_missed) == ("10:36", "10:30", True)


def test_the_minister_is_ticked_as_ready(chair: Callable[[int, int], Chair]) -> None:
    day = chair(10, 10).press(Key.Key_R)
    assert day.page.table.model.rows[day.row(MINISTER)].ready
    assert day.page.banner.ready.text() == "Ready"
    day.press(Key.Key_R)
    assert not day.page.table.model.rows[day.row(MINISTER)].ready


def test_after_the_last_item_space_asks_to_end_the_day(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(15, 40).jump_to("Round-up").at(15, 58)
    assert day.button == "End the day"
    day.press(Key.Key_Space)
    assert day.running == "Round-up"
    assert day.sentence.startswith("There is nothing more to come. Passed over and never held: ")
    assert day.sentence.endswith("End the day?")
    day.press(Key.Key_Return)
    assert day.running == ""
    assert day.opened.live.order.day_ended_at == sample_instant(time(15, 58))
    assert day.page.now_card.title.text() == "The day is over"
    assert day.button == ""


def test_space_starts_nothing_once_the_day_is_over(chair: Callable[[int, int], Chair]) -> None:
    day = chair(15, 0).jump_to("Hubs update from the Home Office")
    day.opened.acts.perform(lambda desk: desk.running_order.end_day(confirmed=True))
    day.opened.settle()
    day.press(Key.Key_Space)
    assert day.running == ""
    assert day.sentence == "The day is over. To go on, choose an item and press S."
    day.press(Key.Key_Down, Key.Key_S, Key.Key_Return)
    assert day.running != ""


def test_e_asks_before_it_ends_an_item_and_starts_nothing(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(8, 45).press(Key.Key_E)
    assert day.sentence == "Nothing is running."
    day.press(Key.Key_Space, Key.Key_E)
    assert day.sentence == "End Registration and coffee now, and start nothing?"
    day.press(Key.Key_Escape)
    assert (day.sentence, day.running) == ("", "Registration and coffee")
    day.press(Key.Key_E, Key.Key_Return)
    assert (day.sentence, day.running) == ("", "")


def test_s_starts_the_next_item_at_once_and_asks_before_another(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(8, 45).press(Key.Key_Space)
    day.page.table.choose(day.page.table.model.rows[day.row("Coffee")].id)
    day.press(Key.Key_S)
    assert day.sentence == "Start Coffee now? The next item would be Welcome."
    day.press(Key.Key_Escape)
    assert (day.sentence, day.running) == ("", "Registration and coffee")
    day.press(Key.Key_S, Key.Key_Return)
    assert day.running == "Coffee"
    day.press(Key.Key_Down, Key.Key_S)
    assert (day.sentence, day.running) == (
        "",
        day.page.table.model.rows[day.row("Coffee") + 1].title,
    )


def test_the_columns_fit_after_a_resize_out_of_sight(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45)
    day.page.hide()
    day.window.resize(820, 560)
    QApplication.processEvents()
    day.page.show()
    QApplication.processEvents()
    view = day.page.table.view
    seen = [column for column in Column if not view.isColumnHidden(column)]
    assert sum(view.columnWidth(column) for column in seen) == view.viewport().width()


def test_a_chosen_item_is_dropped_after_a_question(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45).press(Key.Key_Space, Key.Key_Delete)
    assert day.sentence == "No item is chosen. Choose one with the arrow keys first."
    day.press(Key.Key_Down, Key.Key_Delete)
    assert day.asked == "Drop Welcome? It stays in the original plan."
    day.press(Key.Key_Escape)
    assert day.status("Welcome") is ItemStatus.PLANNED
    day.press(Key.Key_Delete).write("No time").press(Key.Key_Return)
    assert day.status("Welcome") is ItemStatus.DROPPED
    assert day.asked == ""
    assert day.opened.live.entries[-1].about == {"reason": "No time"}


def test_an_item_begun_before_is_continued_or_held_again(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(9, 5).press(Key.Key_Space).at(9, 10)
    day.press(Key.Key_Up, Key.Key_S)
    assert day.sentence == (
        "Registration and coffee was begun before. Continue it, or hold it again?"
    )
    day.press(Key.Key_C)
    assert day.running == "Registration and coffee"
    assert day.page.now_card.countdown.accessibleName() == "10 min 0 s left, until 09:20"


def test_a_question_goes_when_the_day_goes_on_elsewhere(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(8, 45).press(Key.Key_Space, Key.Key_E)
    assert day.asks()
    day.jump_to("Welcome")
    assert not day.asks()
    day.press(Key.Key_Return)
    assert day.running == "Welcome"


def test_a_refusal_is_a_line_in_the_page(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 30).press(Key.Key_H)
    assert day.sentence == "Nothing is running."
    day.press(Key.Key_Escape)
    assert day.sentence == ""


def test_space_on_a_focused_answer_gives_that_answer(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45).press(Key.Key_Space, Key.Key_E)
    keep = day.page.line.message.buttons[1]
    keep.setFocus()
    day.press(Key.Key_Space)
    assert not day.asks()
    assert day.running == "Registration and coffee"


def test_rows_change_in_place_all_day(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45)
    model = day.page.table.model
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    inserts = QSignalSpy(model.rowsInserted)
    day.press(Key.Key_Space).at(9, 15).press(Key.Key_Space, Key.Key_H)
    assert changes.count() > 0
    assert (resets.count(), inserts.count()) == (0, 0)


def test_the_item_of_now_comes_into_view_two_rows_below_the_top(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(10, 45).jump_to("Prevention Panels Pathfinder showcase: Leicestershire VRU")
    view = day.page.table.view
    assert view.rowAt(1) == day.row("Prevention Panels Pathfinder showcase: Leicestershire VRU") - 2


def test_a_title_full_of_markup_is_shown_as_it_stands(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 45)
    live = day.opened.live
    items = tuple(replace(item, title=HOSTILE) for item in live.order.items)
    live.order = replace(live.order, items=items)
    live.running_order_changed.emit()
    day.at(8, 46)
    assert day.page.next_card.title.text() == HOSTILE
    assert HOSTILE in day.page.banner.accessibleName()
    for label in day.page.findChildren(QLabel):
        if "<img" in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText


def test_without_a_running_order_the_page_says_how_to_get_one(
    chair: Callable[[int, int], Chair],
) -> None:
    day = chair(8, 30)
    day.opened.live.order = RunningOrder()
    day.at(8, 31)
    assert day.page.empty.isVisible()
    assert not day.page.table.isVisible()
    assert not day.page.banner.isVisible()
    with day.opened.qtbot.waitSignal(day.page.action_wished, timeout=30_000) as wished:
        day.page.empty.button.click()
    assert wished.args == ["import.running_order"]


def test_undo_is_wished_of_the_window(chair: Callable[[int, int], Chair]) -> None:
    day = chair(8, 30)
    with day.opened.qtbot.waitSignal(day.page.undo_wished, timeout=30_000):
        day.page.now_card.wished.emit("day_log.undo")
