"""A held key, a double press and two windows at once start one item and skip none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from zoneinfo import ZoneInfo

import pytest
from chair import Chair
from opened_event import OpenSample
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.services.sample import sample_instant

Key = Qt.Key
FIRST, SECOND = "Registration and coffee", "Welcome"
Sit = Callable[[int, int], Chair]


@pytest.fixture
def chair(open_sample: OpenSample, qtbot: object) -> Sit:
    return lambda hour, minute: Chair(open_sample(time(hour, minute)))


def runs(day: Chair) -> int:
    return len(day.opened.desk.running_order.read().runs)


def space(day: Chair) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Space)


def test_a_held_space_goes_on_once(chair: Sit) -> None:
    day = chair(8, 45)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyPress(focus, Key.Key_Space)
    for _ in range(30):  # as the system repeats a key that is held
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            none = Qt.KeyboardModifier.NoModifier
            again = QKeyEvent(kind, Key.Key_Space, none, " ", autorep=True)
            QApplication.sendEvent(focus, again)
        day.opened.settle()
    QTest.keyRelease(focus, Key.Key_Space)
    day.opened.settle()
    assert (day.running, runs(day)) == (FIRST, 1)


def test_a_key_that_bounces_goes_on_once(chair: Sit) -> None:
    day = chair(8, 45)
    for _ in range(5):
        space(day)
    day.opened.settle()
    assert (day.running, runs(day)) == (FIRST, 1)
    assert day.sentence == "", "it is no question either: it was one press"


def test_a_double_click_on_the_button_goes_on_once(chair: Sit) -> None:
    day = chair(8, 45)
    button = day.page.next_card.button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    day.opened.settle()
    assert (day.running, runs(day)) == (FIRST, 1)


def test_a_second_press_within_two_seconds_asks(chair: Sit) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(8, 45, 1).press(Key.Key_Space)
    assert day.sentence == f"{FIRST} began a moment ago. Go on to {SECOND} already?"
    assert day.running == FIRST
    day.press(Key.Key_Escape)
    assert day.running == FIRST
    day.press(Key.Key_Space, Key.Key_Return)
    assert day.running == SECOND


def test_after_two_seconds_it_goes_on(chair: Sit) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(8, 45, 2).press(Key.Key_Space)
    assert day.running == SECOND


def test_two_windows_in_the_same_second_start_one_item(chair: Sit) -> None:
    day = chair(8, 45)
    day.at_another_desk(lambda desk: desk.running_order.next())
    space(day)
    day.opened.settle()
    assert (day.running, runs(day)) == (FIRST, 1)
    told = f"{FIRST} was started at 08:45 at Desk 2. Nothing was changed."
    assert day.sentence == told or day.asks(), "unless it was on screen already: then it asks"


@pytest.mark.parametrize("key", [Key.Key_H, Key.Key_Plus, Key.Key_Minus])
def test_a_key_for_the_item_of_a_moment_ago_touches_no_other(chair: Sit, key: Key) -> None:
    day = chair(8, 45).press(Key.Key_Space).at(9, 15)
    day.at_another_desk(lambda desk: desk.running_order.next())
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    day.opened.settle()
    run = day.opened.desk.running_order.read().runs[-1]
    told = f"{SECOND} was started at 09:15 at Desk 2. Nothing was changed."
    untouched = not run.holds and not run.adjustments
    assert (day.sentence == told) is untouched, "only what was on screen already may be changed"


def test_minutes_for_a_fixed_end_are_asked_about_first(chair: Sit) -> None:
    day = chair(8, 50)
    day.opened.desk.plan.edit(SECOND, {"fixed_end": sample_instant(time(9, 25))})
    day.jump_to(SECOND)
    day.press(Key.Key_Plus)
    assert day.sentence == "Welcome has a fixed end, 09:25. Move it to 09:26?"
    order = day.opened.desk.running_order
    assert clock(order.forecast().running) == "09:25"
    day.press(Key.Key_Return)
    assert (day.asks(), clock(order.forecast().running)) == (False, "09:26")
    day.press(Key.Key_Plus, Key.Key_Escape)
    assert (day.asks(), clock(order.forecast().running)) == (False, "09:26")


def clock(running: ItemForecast | None) -> str:
    assert running is not None
    assert running.fixed_end is not None
    return f"{running.fixed_end.astimezone(ZoneInfo('Europe/London')):%H:%M}"
