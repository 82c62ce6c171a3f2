"""What the running order page keeps in view, and what it takes away in time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from chair import Chair, Key
from opened_event import OpenSample
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.ui.models.running_order_model import Column
from eventdesk.ui.pages.running_order.fixed_items.banner import HEIGHT
from eventdesk.ui.theme import ThemeChoice
from eventdesk.ui.widgets.key_hint import KeyHint

MINISTER = "Minister for Policing, Crime and Fire, by video"
SHOWCASE = "Prevention Panels showcase: North Somerset Council"
Sit = Callable[..., Chair]

LEAST_HEIGHT = 480


@pytest.fixture
def at_ten(open_sample: OpenSample, qtbot: object) -> Sit:
    """At 10:24; the showcase before the break began in time, or so late that it matters."""

    def sit_down(minute: int = 10) -> Chair:
        day = Chair(open_sample(time(10, minute)))
        day.jump_to(SHOWCASE)
        return laid_out(day.at(10, 24))

    return sit_down


def laid_out(day: Chair) -> Chair:
    """Once the layout has heard of what came and went."""
    for _ in range(3):
        QApplication.processEvents()
    return day


def in_view(day: Chair, title: str) -> bool:
    """Whether the whole row of an item is seen."""
    view = day.page.table.view
    box: QRect = view.visualRect(day.page.table.model.index(day.row(title), Column.ITEM))
    return view.viewport().rect().contains(box)


def next_is_filled(day: Chair) -> bool:
    """Whether Next is the filled button."""
    return day.page.next_card.button.is_primary


def keys_below(day: Chair) -> list[str]:
    """The words of the keys that are seen below the rows."""
    hints = day.page.table.keys.findChildren(KeyHint)
    return [hint.text() for hint in hints if hint.isVisible()]


def test_the_row_of_a_fixed_item_in_danger_is_seen_below_its_ways_out(at_ten: Sit) -> None:
    day = at_ten(16)
    assert day.page.banner.ways.isVisible()
    assert in_view(day, MINISTER)
    assert in_view(day, "Coffee")


def test_it_stays_where_it_is_while_a_way_out_is_shown(at_ten: Sit) -> None:
    day = at_ten(16)
    there = day.page.table.view.verticalScrollBar().value()
    assert there > 0
    laid_out(day.press(Key.Key_1))
    assert day.page.table.view.verticalScrollBar().value() == there
    laid_out(day.press(Key.Key_Escape))
    assert day.page.table.view.verticalScrollBar().value() == there


@pytest.mark.parametrize("key", [Key.Key_M, Key.Key_I, Key.Key_B, Key.Key_P])
def test_while_somebody_writes_the_ways_out_fold_and_next_is_not_the_filled_button(
    at_ten: Sit, key: Key
) -> None:
    day = at_ten(16)
    sentence = day.page.banner.accessibleName()
    assert next_is_filled(day)
    laid_out(day.press(key))
    assert not day.page.banner.ways.isVisible()
    assert not day.page.banner.keys.isVisible()
    assert day.page.banner.isVisible()
    assert day.page.banner.accessibleName() == sentence
    assert not next_is_filled(day)
    laid_out(day.press(Key.Key_Escape))
    assert day.page.banner.ways.isVisible()
    assert day.page.banner.keys.isVisible()
    assert next_is_filled(day)


def test_a_reason_for_a_plan_keeps_the_plan_in_sight(at_ten: Sit) -> None:
    day = laid_out(at_ten(16).press(Key.Key_1, Key.Key_W))
    assert day.page.banner.ways.isVisible()
    assert not next_is_filled(day)


def test_a_banner_without_ways_out_is_one_line_in_either_theme(open_sample: OpenSample) -> None:
    day = Chair(open_sample(time(8, 30)))
    page = day.page
    assert page.banner.isVisible()
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        page.theme.choose(choice)
        laid_out(day)
        assert page.banner.height() == page.theme.px(HEIGHT)


def test_the_keys_of_the_page_and_of_a_chosen_row_stand_below_the_rows(at_ten: Sit) -> None:
    day = at_ten(10)
    assert keys_below(day)[:2] == ["Choose a row", "Message to the speaker"]
    height = day.page.table.view.height()
    laid_out(day.press(Key.Key_Down))
    assert keys_below(day)[0] == "Start"
    assert day.page.table.view.height() == height


def test_a_key_below_the_rows_can_be_clicked(at_ten: Sit) -> None:
    day = at_ten(10)
    hints = day.page.table.keys.findChildren(KeyHint)
    (hint,) = [one for one in hints if one.text() == "Message to the speaker"]
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert day.page.to_speaker.entry.isVisible()


def test_the_line_of_the_day_is_that_of_now_when_the_page_is_turned_to(at_ten: Sit) -> None:
    day = at_ten(10)
    over = [box.box for box in day.page.timeline.boxes if box.title == SHOWCASE]
    day.page.hide()
    day.jump_to("Coffee")
    day.page.show()
    laid_out(day)
    assert [box.box for box in day.page.timeline.boxes if box.title == SHOWCASE] != over


def test_the_item_of_now_comes_back_into_view_with_the_room_for_it(at_ten: Sit) -> None:
    day = laid_out(at_ten(16).press(Key.Key_Down))
    height = day.window.height()
    while in_view(day, SHOWCASE) and height > LEAST_HEIGHT:  # how low it must be: the font says
        height -= 36
        day.window.resize(day.window.width(), height)
        laid_out(day)
    assert not in_view(day, SHOWCASE)
    laid_out(day.press(Key.Key_B))
    assert in_view(day, SHOWCASE)
    assert in_view(day, "Coffee")


def test_what_was_only_said_goes_with_esc_and_when_the_day_goes_on(at_ten: Sit) -> None:
    day = at_ten(10)
    went_on: list[bool] = []
    day.page.went_on.connect(lambda: went_on.append(True))
    laid_out(day.press(Key.Key_Escape))
    assert len(went_on) == 1
    day.press(Key.Key_Plus)
    assert len(went_on) == 2
    undone = day.opened.live.entries[-1].act
    day.opened.acts.perform(lambda desk: desk.day_log.undo(undone))
    day.opened.settle()
    assert len(went_on) == 2


def test_home_and_end_are_the_first_and_the_last_row(at_ten: Sit) -> None:
    day = at_ten(10).press(Key.Key_Down, Key.Key_Home)
    chosen = day.page.table.chosen_row
    assert chosen is not None
    assert chosen.title == "Registration and coffee"
    day.press(Key.Key_End)
    chosen = day.page.table.chosen_row
    assert chosen is not None
    assert chosen.title == "Round-up"
