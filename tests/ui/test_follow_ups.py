"""What is to be followed up gets another owner or day, and is closed, by keys."""

from __future__ import annotations

from datetime import date, time

import pytest
from opened_event import OpenSample
from PySide6.QtCore import Qt
from test_questions_entry import NoteTaker

from eventdesk.core.questions.question import Outcome

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def taker(open_sample: OpenSample) -> NoteTaker:
    taker = NoteTaker(open_sample(time(9, 15)))
    acts = taker.opened.acts
    acts.perform(lambda desk: desk.questions.record("Who pays?"))
    acts.perform(lambda desk: desk.questions.record("Since when?"))
    acts.perform(lambda desk: desk.questions.follow_up("1", owner="Home Office"))
    taker.opened.settle()
    return taker


def test_a_follow_up_gets_another_owner_and_a_day(taker: NoteTaker) -> None:
    taker.page.follow_up_list.setFocus()
    taker.press(Key.Key_F7)
    assert taker.page.follow_up_side.form.owner.text() == "Home Office"
    taker.press(Key.Key_A, Held.ControlModifier)
    taker.write("Kent and Medway")
    taker.press(Key.Key_Tab)
    taker.write("27 Nov")
    taker.press(Key.Key_Return)
    first = taker.opened.desk.questions.all()[0]
    assert (first.follow_up_owner, first.follow_up_by) == ("Kent and Medway", date(2026, 11, 27))
    assert taker.page.follow_up_list.hasFocus()


def test_a_follow_up_is_answered_afterwards(taker: NoteTaker) -> None:
    taker.page.follow_up_list.setFocus()
    taker.press(Key.Key_F6)
    first, second = taker.opened.desk.questions.all()
    assert (first.outcome, second.outcome) == (Outcome.ANSWERED, Outcome.WAITING)


def test_elsewhere_the_keys_are_about_the_one_being_put(taker: NoteTaker) -> None:
    taker.press(Key.Key_F9)
    taker.press(Key.Key_F6)
    first, second = taker.opened.desk.questions.all()
    assert (first.outcome, second.outcome) == (Outcome.TO_FOLLOW_UP, Outcome.ANSWERED)


def test_nothing_changed_is_no_act(taker: NoteTaker) -> None:
    before = len(taker.opened.live.entries)
    taker.page.follow_up_list.setFocus()
    taker.press(Key.Key_F7)
    taker.press(Key.Key_Return)
    taker.press(Key.Key_F7)
    taker.press(Key.Key_Escape)
    assert len(taker.opened.live.entries) == before
