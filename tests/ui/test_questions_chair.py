"""The chair's side of the questions page: order, stage, merging, and the time that is left."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from opened_event import OpenSample
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from test_questions_page import Desk

from eventdesk.core.questions.question import Outcome
from eventdesk.ui.pages.questions.budget_card import budget_view

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def chair(open_sample: OpenSample) -> Desk:
    return Desk(open_sample(time(9, 20)))


def order(desk: Desk) -> list[int]:
    return [row.number for row in desk.page.waiting.rows]


def press(desk: Desk, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.press(key, held)
    desk.opened.settle()


def drop(desk: Desk, mime: QMimeData, at: QPointF) -> None:
    """Drag over the list and let go at a point of it, as the window system tells it."""
    viewport = desk.page.queue.viewport()
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(at.toPoint(), move, mime, left, held),
        QDragMoveEvent(at.toPoint(), move, mime, left, held),
        QDropEvent(at, move, mime, left, held),
    ):
        QApplication.sendEvent(viewport, event)
    desk.opened.settle()


def dragged(desk: Desk, row: int) -> QMimeData:
    return desk.page.waiting.mimeData([desk.page.waiting.index(row)])


def top_of(desk: Desk, row: int) -> QPointF:
    return QPointF(desk.page.queue.visualRect(desk.page.waiting.index(row)).topLeft()) + QPointF(
        9, 2
    )


def test_keys_put_the_queue_in_another_order_and_the_chosen_one_stays_chosen(chair: Desk) -> None:
    chair.record("A?", "B?", "C?", "D?")
    press(chair, Key.Key_Down, ALT)
    assert order(chair) == [2, 1, 3, 4]
    press(chair, Key.Key_End, ALT)
    assert order(chair) == [2, 3, 4, 1]
    press(chair, Key.Key_Down, ALT)
    assert order(chair) == [2, 3, 4, 1]
    press(chair, Key.Key_Up, ALT)
    press(chair, Key.Key_Home, ALT)
    assert order(chair) == [1, 2, 3, 4]
    assert chair.page.queue.chosen is not None
    assert chair.page.queue.chosen.number == 1


def test_a_press_that_comes_before_the_last_move_is_shown_counts_once_it_is(chair: Desk) -> None:
    chair.record("A?", "B?", "C?", "D?")
    for _ in range(2):
        chair.press(Key.Key_Down, ALT)
    chair.opened.qtbot.waitUntil(lambda: order(chair) == [2, 3, 1, 4], timeout=30_000)


def test_a_press_that_waits_moves_the_question_that_was_chosen_when_it_came(chair: Desk) -> None:
    chair.record("A?", "B?", "C?", "D?")
    for _ in range(2):
        chair.press(Key.Key_Down, ALT)
    chair.page.queue.choose(chair.questions()[3].id)
    chair.opened.qtbot.waitUntil(lambda: order(chair) == [2, 3, 1, 4], timeout=30_000)
    chair.opened.settle()
    assert order(chair) == [2, 3, 1, 4]


def test_what_is_dropped_after_it_was_put_moves_nothing_and_that_is_said(chair: Desk) -> None:
    chair.record("A?", "B?")
    mime = dragged(chair, 0)
    chair.opened.acts.perform(lambda desk: desk.questions.put("1"))
    chair.opened.settle()
    before = len(chair.opened.live.entries)
    drop(chair, mime, top_of(chair, 0))
    assert len(chair.opened.live.entries) == before
    assert chair.said[-1] is not None
    assert chair.said[-1].sentence == "That question is no longer waiting here."


def test_a_question_is_dropped_where_the_line_is(chair: Desk) -> None:
    chair.record("A?", "B?", "C?", "D?")
    drop(chair, dragged(chair, 3), top_of(chair, 1))
    assert order(chair) == [1, 4, 2, 3]
    drop(chair, dragged(chair, 0), QPointF(9, chair.page.queue.viewport().height() - 2))
    assert order(chair) == [4, 2, 3, 1]


def test_a_move_at_another_desk_does_not_break_a_drag(chair: Desk) -> None:
    chair.record("A?", "B?", "C?", "D?")
    mime = dragged(chair, 0)
    chair.opened.acts.perform(lambda desk: desk.question_queue.move("4", before="1"))
    chair.opened.settle()
    drop(chair, mime, top_of(chair, 3))
    assert order(chair) == [4, 2, 1, 3]


def test_a_question_is_withdrawn_or_goes_back_to_the_queue(chair: Desk) -> None:
    chair.record("A?", "B?")
    press(chair, Key.Key_F9)
    press(chair, Key.Key_F9, SHIFT)
    assert order(chair) == [1, 2]
    chair.opened.clock.set_to(chair.opened.clock.now() + timedelta(seconds=3))
    press(chair, Key.Key_F9)
    press(chair, Key.Key_F8, SHIFT)
    assert Outcome.WITHDRAWN in {one.outcome for one in chair.questions()}
    assert len(order(chair)) == 1


def test_a_question_is_taken_off_the_stage_screen_and_shown_again(chair: Desk) -> None:
    chair.record("A?")
    press(chair, Key.Key_F9)
    press(chair, Key.Key_F10)
    assert chair.opened.live.stage.question_off == chair.questions()[0].id
    assert chair.page.put_card.view is not None
    assert not chair.page.put_card.view.on_stage
    press(chair, Key.Key_F10)
    assert chair.opened.live.stage.question_off is None


def test_what_another_desk_has_just_put_is_not_answered_by_a_key_meant_for_the_one_before(
    chair: Desk,
) -> None:
    chair.record("A?", "B?")
    press(chair, Key.Key_F9)
    chair.opened.acts.perform(lambda desk: desk.questions.put("2"))
    chair.opened.settle()
    press(chair, Key.Key_F10)
    assert chair.opened.live.stage.question_off is None
    assert chair.said[-1] is not None
    assert chair.said[-1].sentence.startswith("Question 2 has just been put by somebody else.")
    press(chair, Key.Key_F8)
    assert chair.questions()[1].outcome is Outcome.DECLINED


def test_one_that_asks_nearly_the_same_is_offered_with_the_reason_and_merged(chair: Desk) -> None:
    chair.record("Who pays for the second year of the panels?", "Will the second year pay panels?")
    chair.opened.qtbot.waitUntil(lambda: bool(chair.page.near_line.words), timeout=30_000)
    assert chair.page.near_line.words.startswith("Merge 2 into 1: both say: ")
    press(chair, Key.Key_J, CTRL)
    assert [one.outcome for one in chair.questions()] == [Outcome.WAITING, Outcome.MERGED]
    assert [row.also for row in chair.page.waiting.rows] == [1]


def test_the_budget_says_how_many_more_fit_and_until_when(chair: Desk) -> None:
    live = chair.opened.live
    assert budget_view(live, chair.questions()).words == "Nothing is running"
    chair.opened.acts.perform(lambda desk: desk.running_order.next())
    chair.opened.settle()
    until = live.forecast.now + (live.forecast.time_left or timedelta())
    shown = chair.page.budget_card.view
    assert shown is not None
    assert shown.line == f"at 3 min each, until {live.minute(until)}"
    chair.opened.clock.set_to(until + timedelta(minutes=1))
    live.tick()
    shown = chair.page.budget_card.view
    assert shown is not None
    assert (shown.words, shown.over) == ("Over time", True)


def test_who_has_spoken_is_counted_while_it_is_seen(chair: Desk) -> None:
    who = chair.opened.delegate_id("Hilary Prothero")
    chair.opened.acts.perform(lambda desk: desk.questions.record("A?", asker_id=who))
    chair.opened.settle()
    press(chair, Key.Key_G, CTRL)
    rows = chair.page.turns_view.model.rows
    assert rows
    assert {row.turns for row in rows} == {0}
    press(chair, Key.Key_F9)
    rows = chair.page.turns_view.model.rows
    assert (rows[0].name, rows[0].turns) == (chair.opened.live.delegates[who].organisation, 1)
