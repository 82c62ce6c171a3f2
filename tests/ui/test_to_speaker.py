"""The chair's message to the speaker: one key, a few words, and whether it has been seen."""

from __future__ import annotations

from datetime import time

import pytest
from chair import Chair, Key
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.core.stage import StageMessage
from eventdesk.ui.pages.running_order.to_speaker import phrases


@pytest.fixture
def chair(open_sample: OpenSample) -> Chair:
    """Somebody at the page at 10:31, nothing started yet."""
    return Chair(open_sample(time(10, 31)))


def message(chair: Chair) -> StageMessage | None:
    return chair.opened.live.stage.message


def standing(chair: Chair) -> str:
    line = chair.page.to_speaker.standing
    return line.accessibleName() if line.isVisible() else ""


def test_m_writes_enter_sends_and_a_key_says_that_it_was_seen(chair: Chair) -> None:
    chair.press(Key.Key_M).write("Mind the time").press(Key.Key_Return)
    assert standing(chair) == "To the speaker: “Mind the time” Sent 10:31, not seen yet."
    assert QApplication.focusWidget() in chair.page.table.findChildren(QWidget)
    chair.at(10, 32).press(Key.Key_M, held=Qt.KeyboardModifier.ControlModifier)
    assert standing(chair) == "To the speaker: “Mind the time” Seen 10:32."
    QTest.keyClick(chair.page.table, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    chair.opened.settle()
    assert standing(chair) == ""
    assert message(chair) is None
    assert chair.page.to_speaker.isHidden()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_ready_phrase_is_two_keys(chair: Chair, number: int) -> None:
    chair.press(Key.Key_M, Key(Key.Key_F1.value + number))
    sent = message(chair)
    assert sent is not None
    assert sent.text == phrases()[number]
    assert chair.page.to_speaker.entry.isHidden()


def test_letters_in_the_field_are_letters(chair: Chair) -> None:
    chair.press(Key.Key_M).write("make him stop, e h k s b")
    assert chair.page.to_speaker.entry.field.text() == "make him stop, e h k s b"
    assert message(chair) is None
    assert not chair.running


def test_a_message_that_is_too_long_stays_in_the_field_with_the_reason(chair: Chair) -> None:
    chair.press(Key.Key_M).write("word " * 30).press(Key.Key_Return)
    entry = chair.page.to_speaker.entry
    assert entry.isVisible()
    assert "at most 120 characters" in entry.field.accessibleDescription()
    assert entry.field.text().startswith("word word")
    assert message(chair) is None


def test_esc_leaves_and_what_was_written_is_still_there(chair: Chair) -> None:
    chair.press(Key.Key_M).write("Mind").press(Key.Key_Escape)
    assert chair.page.to_speaker.isHidden()
    assert QApplication.focusWidget() in chair.page.table.findChildren(QWidget)
    chair.press(Key.Key_M)
    assert chair.page.to_speaker.entry.field.text() == "Mind"


def test_with_no_message_the_key_says_so(chair: Chair) -> None:
    chair.press(Key.Key_M, held=Qt.KeyboardModifier.ControlModifier)
    assert chair.sentence == "There is no message to the speaker."


def test_what_another_desk_sends_stands_here_too_and_its_seeing_is_not_ours(chair: Chair) -> None:
    chair.opened.acts.perform(lambda desk: desk.screens.send("From desk two"))
    chair.opened.settle()
    assert standing(chair).startswith("To the speaker: “From desk two”")
    chair.opened.acts.perform(lambda desk: desk.screens.send("And another"))
    QTest.keyClick(chair.page.table, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    chair.opened.settle()
    after = message(chair)
    assert after is not None
    assert (after.text, after.acknowledged_at) == ("And another", None)
    assert chair.sentence == "Another message has taken the place of that one."
