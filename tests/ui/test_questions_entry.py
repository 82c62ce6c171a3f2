"""The entry card: for which item, how it came, and a question set right; keys alone."""

from __future__ import annotations

from datetime import time

import pytest
from opened_event import PATIENCE, OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.core.questions.question import Question
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.window_actions import add_actions

Key, Held = Qt.Key, Qt.KeyboardModifier
WELCOME, COFFEE = "Welcome", "Registration and coffee"


class NoteTaker:
    """Somebody at the page in a window of its own."""

    def __init__(self, opened: OpenedEvent) -> None:
        self.opened = opened
        self.page = QuestionsPage(opened.theme, opened.live, opened.acts)
        opened.qtbot.addWidget(self.page)
        add_actions(self.page, {PageId.QUESTIONS: self.page}, self.page.handlers())
        self.page.resize(1071, 656)
        self.page.show()
        self.page.activateWindow()
        opened.qtbot.waitUntil(self.page.isActiveWindow, timeout=PATIENCE)
        self.page.take_focus()
        opened.settle()

    def write(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)
        self.opened.settle()

    def save(self) -> Question:
        self.press(Key.Key_Return, Held.ControlModifier)
        return self.opened.desk.questions.all()[-1]

    def start(self, title: str) -> None:
        self.opened.acts.perform(lambda desk: desk.running_order.start(title))
        self.opened.settle()

    def item_of(self, question: Question) -> str:
        return self.opened.live.items[question.item_id or ""].title


@pytest.fixture
def taker(open_sample: OpenSample) -> NoteTaker:
    taker = NoteTaker(open_sample(time(9, 15)))
    taker.start(COFFEE)
    return taker


def test_a_question_is_for_what_ran_when_its_first_letter_was_typed(taker: NoteTaker) -> None:
    taker.write("Who pays")
    taker.start(WELCOME)
    taker.write(" for it?")
    assert taker.item_of(taker.save()) == COFFEE
    taker.write("And now?")
    assert taker.item_of(taker.save()) == WELCOME


def test_another_item_is_chosen_by_letters_and_holds_for_one_question(taker: NoteTaker) -> None:
    taker.write("Who chairs the table?")
    taker.press(Key.Key_I, Held.AltModifier)
    taker.write("table")
    taker.press(Key.Key_Return)
    assert taker.page.entry.text.hasFocus()
    assert taker.item_of(taker.save()).startswith("Tabletop")
    taker.write("And here?")
    assert taker.item_of(taker.save()) == COFFEE


def test_esc_leaves_the_item_as_it_was(taker: NoteTaker) -> None:
    taker.write("Who pays?")
    taker.press(Key.Key_I, Held.AltModifier)
    taker.write("lunch")
    taker.press(Key.Key_Escape)
    assert taker.page.entry.text.toPlainText() == "Who pays?"
    assert taker.item_of(taker.save()) == COFFEE


def test_how_it_came_goes_round_with_one_key(taker: NoteTaker) -> None:
    taker.write("Read this out?")
    taker.press(Key.Key_C, Held.AltModifier)
    assert taker.save().channel == "read_out"
    taker.write("And this?")
    assert taker.save().channel == "room"


def test_a_question_is_set_right_and_what_was_being_written_comes_back(taker: NoteTaker) -> None:
    taker.write("Who pay")
    first = taker.save()
    taker.write("Half a question")
    taker.press(Key.Key_F2)
    assert taker.page.entry.text.toPlainText() == "Who pay"
    taker.write("s?")
    taker.press(Key.Key_Return, Held.ControlModifier)
    (now,) = taker.opened.desk.questions.all()
    assert (now.id, now.text, now.first_text) == (first.id, "Who pays?", "Who pay")
    assert taker.page.entry.text.toPlainText() == "Half a question"
    log = [entry.action for entry in taker.opened.live.entries[-1:]]
    assert log == ["question.reworded"]


def test_esc_leaves_a_question_as_it_was(taker: NoteTaker) -> None:
    taker.write("Who pays?")
    taker.save()
    before = len(taker.opened.live.entries)
    taker.press(Key.Key_F2)
    taker.write(" Nobody?")
    taker.press(Key.Key_Escape)
    assert taker.page.entry.text.toPlainText() == ""
    assert len(taker.opened.live.entries) == before
    assert taker.opened.desk.questions.all()[-1].text == "Who pays?"


def test_nothing_that_differs_is_no_act(taker: NoteTaker) -> None:
    taker.write("Who pays?")
    taker.save()
    before = len(taker.opened.live.entries)
    taker.press(Key.Key_F2)
    taker.press(Key.Key_Return, Held.ControlModifier)
    assert len(taker.opened.live.entries) == before


def test_a_text_that_was_emptied_is_for_what_runs_when_it_is_begun_again(
    taker: NoteTaker,
) -> None:
    taker.write("W")
    taker.press(Key.Key_Backspace)
    taker.start(WELCOME)
    taker.write("Who pays?")
    assert taker.item_of(taker.save()) == WELCOME


def test_setting_a_wording_right_leaves_its_item_and_how_it_came(taker: NoteTaker) -> None:
    acts = taker.opened.acts
    acts.perform(lambda desk: desk.questions.record("Who pay", channel="read_out"))
    acts.perform(lambda desk: desk.question_edits.name_item("1", None))
    taker.opened.settle()
    taker.press(Key.Key_F2)
    taker.press(Key.Key_C, Held.AltModifier)
    assert not taker.page.entry.item.channel_hint.isVisible()
    taker.write("s?")
    question = taker.save()
    assert (question.text, question.item_id, question.channel) == ("Who pays?", None, "read_out")
    assert taker.page.entry.item.channel_hint.isVisible()


def test_what_another_desk_set_right_meanwhile_stands(taker: NoteTaker) -> None:
    taker.write("Who pay")
    taker.save()
    taker.press(Key.Key_F2)
    taker.write("s?")
    acts = taker.opened.acts
    acts.perform(lambda desk: desk.question_edits.name_asker("1", asker_name="A guest"))
    taker.opened.settle()
    question = taker.save()
    assert (question.text, question.asker_name) == ("Who pays?", "A guest")


def test_a_correction_that_is_refused_stands_in_the_card_again(taker: NoteTaker) -> None:
    taker.write("Who pays?")
    taker.save()
    taker.press(Key.Key_F2)
    taker.press(Key.Key_A, Held.ControlModifier)
    taker.write(" ")
    taker.press(Key.Key_Tab)
    taker.write("Jo")
    taker.press(Key.Key_Return)
    assert taker.page.entry.asker.text() == "Jo"
    assert taker.page.entry.text.toPlainText() == " "
    assert taker.opened.desk.questions.all()[0].text == "Who pays?"


def test_a_question_that_could_not_be_saved_waits_while_another_is_set_right(
    taker: NoteTaker,
) -> None:
    taker.write("Who pay")
    taker.save()
    taker.press(Key.Key_F2)
    taker.page.entry.put_back(KeptDraft(text="Not saved", asker_name="Jo"))
    assert taker.page.entry.text.toPlainText() == "Who pay"
    taker.press(Key.Key_Escape)
    assert taker.page.entry.kept() == KeptDraft(text="Not saved", asker_name="Jo")
