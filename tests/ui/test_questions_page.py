"""The questions page, used with keys on the real event."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.window_actions import add_actions

INSIDE = ("Hilary Prothero", "Joanne Clark")


def check_in(opened: OpenedEvent, delegate_id: str) -> None:
    opened.acts.perform(lambda desk: desk.check_in.check_in(delegate_id))


class Desk:
    """The page in a window of its own, its actions bound as in the real one."""

    def __init__(self, opened: OpenedEvent) -> None:
        self.opened = opened
        self.said: list[MessageView | None] = []
        self.page = QuestionsPage(opened.theme, opened.live, opened.acts)
        self.page.said.connect(self.said.append)
        opened.qtbot.addWidget(self.page)
        add_actions(self.page, {PageId.QUESTIONS: self.page}, self.page.handlers())
        self.page.resize(1071, 656)
        self.page.show()
        self.page.activateWindow()
        opened.qtbot.waitUntil(self.page.isActiveWindow, timeout=30_000)
        self.page.take_focus()
        for name in INSIDE:
            check_in(opened, opened.delegate_id(name))
        opened.settle()

    @property
    def focus(self) -> QWidget:
        found = self.page.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def press_and_wait(self, key: Qt.Key) -> None:
        self.press(key)
        self.opened.settle()

    def record(self, *texts: str) -> None:
        for text in texts:
            self.type(text)
            self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            self.opened.settle()

    def questions(self) -> list[Question]:
        return sorted(self.opened.live.questions.values(), key=lambda one: one.number)


@pytest.fixture
def desk(open_sample: OpenSample) -> Desk:
    return Desk(open_sample(time(9, 20)))


def test_a_question_is_written_down_with_its_asker_by_keys_alone(desk: Desk) -> None:
    desk.type("What happens in March?")
    desk.press(Qt.Key.Key_Tab)
    desk.type("hi")
    assert desk.page.entry.askers.isVisible()
    desk.press_and_wait(Qt.Key.Key_Return)
    (question,) = desk.questions()
    assert question.text == "What happens in March?"
    assert question.asker_id == desk.opened.delegate_id("Hilary Prothero")
    assert [row.asker for row in desk.page.waiting.rows] == ["Hilary Prothero"]


def test_after_saving_the_fields_are_empty_and_the_text_has_the_focus(desk: Desk) -> None:
    desk.type("What happens in March?")
    desk.press(Qt.Key.Key_Tab)
    desk.type("hi")
    desk.press(Qt.Key.Key_Tab)
    assert desk.page.entry.asker.text() == "Hilary Prothero"
    assert desk.page.entry.asker.pill is not None
    desk.type("Minister")
    desk.press_and_wait(Qt.Key.Key_Return)
    entry = desk.page.entry
    assert desk.focus is entry.text
    assert (entry.text.toPlainText(), entry.asker.text(), entry.addressee.text()) == ("", "", "")
    assert entry.asker.pill is None
    assert desk.questions()[0].addressee == "Minister"
    desk.record("And the next one?")
    assert desk.questions()[1].asker_id is None


def test_the_item_of_a_question_is_the_running_one(desk: Desk) -> None:
    desk.opened.acts.perform(lambda opened: opened.running_order.next())
    desk.opened.settle()
    running = desk.opened.live.order.running
    assert running is not None
    desk.record("While it runs?")
    assert desk.questions()[0].item_id == running.item_id


def test_only_those_who_are_in_are_offered(desk: Desk) -> None:
    somebody_out = next(
        one.full_name
        for one in desk.opened.live.delegates.values()
        if one.full_name not in INSIDE and "clark" not in one.full_name.lower()
    )
    desk.press(Qt.Key.Key_Tab)
    desk.type(somebody_out)
    assert desk.page.entry.askers.isHidden()
    desk.opened.acts.perform(
        lambda opened: opened.check_in.leave(desk.opened.delegate_id("Joanne Clark"))
    )
    desk.opened.settle()
    desk.page.entry.asker.clear()
    desk.type("joanne")
    assert desk.page.entry.askers.isHidden()


def test_nobody_is_offered_for_anything_but_a_name(desk: Desk) -> None:
    inside = desk.opened.live.delegates[desk.opened.delegate_id("Hilary Prothero")]
    desk.press(Qt.Key.Key_Tab)
    desk.type(inside.organisation)
    assert desk.page.entry.askers.isHidden()
    desk.page.entry.asker.clear()
    desk.type("proth")
    assert desk.page.entry.askers.isVisible()


def test_an_unknown_name_is_kept_as_a_name(desk: Desk) -> None:
    desk.type("From the gallery?")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Somebody Zzz")
    desk.press_and_wait(Qt.Key.Key_Return)
    (question,) = desk.questions()
    assert (question.asker_id, question.asker_name) == (None, "Somebody Zzz")


def test_escape_keeps_the_name_as_it_was_typed(desk: Desk) -> None:
    desk.type("Another Hilary?")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Hilary")
    desk.press(Qt.Key.Key_Escape)
    desk.press_and_wait(Qt.Key.Key_Return)
    (question,) = desk.questions()
    assert (question.asker_id, question.asker_name) == (None, "Hilary")


def test_a_name_that_is_changed_after_it_was_chosen_is_not_the_delegate_any_more(
    desk: Desk,
) -> None:
    desk.type("Whose?")
    desk.press(Qt.Key.Key_Tab)
    desk.type("hi")
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    desk.page.entry.asker.selectAll()
    desk.type("Zzz")
    desk.press_and_wait(Qt.Key.Key_Return)
    (question,) = desk.questions()
    assert (question.asker_id, question.asker_name) == (None, "Zzz")


def test_a_question_without_an_asker_is_anonymous(desk: Desk) -> None:
    desk.record("Who knows?")
    (question,) = desk.questions()
    assert (question.asker_id, question.asker_name) == (None, "")


def test_no_words_are_refused_and_said(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.opened.settle()
    assert not desk.questions()
    desk.record("Words?")
    sentences = [view and view.sentence for view in desk.said]
    assert sentences == ["There were no words to write down.", None]


def test_the_selected_question_is_put_and_then_answered(desk: Desk) -> None:
    desk.record("First?", "Second?", "Third?")
    desk.page.queue.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press_and_wait(Qt.Key.Key_F9)
    assert desk.page.put_card.view is not None
    assert desk.page.put_card.view.text == "Second?"
    assert [row.text for row in desk.page.waiting.rows] == ["First?", "Third?"]
    desk.press_and_wait(Qt.Key.Key_F6)
    assert desk.page.put_card.answered_button.isHidden()
    assert desk.questions()[1].outcome is Outcome.ANSWERED


def test_putting_the_next_answers_the_one_before_unless_the_key_was_pressed_twice(
    desk: Desk,
) -> None:
    desk.record("First?", "Second?")
    desk.press(Qt.Key.Key_F9)
    desk.press_and_wait(Qt.Key.Key_F9)
    desk.press_and_wait(Qt.Key.Key_F9)
    assert [one.outcome for one in desk.questions()] == [Outcome.BEING_PUT, Outcome.WAITING]
    assert desk.said[-1] is not None
    assert desk.said[-1].sentence == "Question 1 has just been put. F9 puts the next one."
    desk.opened.clock.set_to(desk.opened.clock.now() + timedelta(seconds=2))
    desk.press_and_wait(Qt.Key.Key_F9)
    assert [one.outcome for one in desk.questions()] == [Outcome.ANSWERED, Outcome.BEING_PUT]


def test_a_question_is_declined(desk: Desk) -> None:
    desk.record("First?")
    desk.press_and_wait(Qt.Key.Key_F9)
    desk.press_and_wait(Qt.Key.Key_F8)
    assert desk.questions()[0].outcome is Outcome.DECLINED


def test_a_follow_up_takes_its_owner_and_its_day(desk: Desk) -> None:
    desk.record("Later?")
    desk.press_and_wait(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_F7)
    assert desk.page.put_card.form.isVisible()
    desk.type("Home Office")
    desk.press(Qt.Key.Key_Tab)
    desk.type("31/2")
    desk.press_and_wait(Qt.Key.Key_Return)
    assert desk.questions()[0].outcome is Outcome.BEING_PUT
    desk.type("27/11/2026")
    desk.press_and_wait(Qt.Key.Key_Return)
    (question,) = desk.questions()
    assert question.outcome is Outcome.TO_FOLLOW_UP
    assert (question.follow_up_owner, question.follow_up_by) == ("Home Office", date(2026, 11, 27))
    assert [row.owner for row in desk.page.follow_ups.rows] == ["Home Office"]
    assert desk.page.put_card.form.isHidden()
    assert desk.focus is desk.page.entry.text


def test_a_follow_up_can_be_left_with_escape(desk: Desk) -> None:
    desk.record("Later?")
    desk.press_and_wait(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_F7)
    desk.press_and_wait(Qt.Key.Key_Escape)
    assert desk.page.put_card.form.isHidden()
    assert desk.page.put_card.answered_button.isVisible()
    assert desk.questions()[0].outcome is Outcome.BEING_PUT


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9])
def test_with_nothing_there_a_key_says_so_and_does_nothing(desk: Desk, key: Qt.Key) -> None:
    before = len(desk.opened.live.entries)
    desk.press_and_wait(key)
    assert desk.said[-1] is not None
    assert desk.said[-1].sentence.startswith("No question is")
    assert len(desk.opened.live.entries) == before


def test_at_most_one_button_is_filled(desk: Desk) -> None:
    save, answered = desk.page.entry.save_button, desk.page.put_card.answered_button
    assert (save.is_primary, answered.is_primary) == (True, False)
    desk.record("First?")
    desk.press_and_wait(Qt.Key.Key_F9)
    assert (save.is_primary, answered.is_primary) == (False, True)
    desk.type("S")
    assert (save.is_primary, answered.is_primary) == (True, False)


def test_two_desks_see_each_others_questions(desk: Desk) -> None:
    path = desk.opened.desk.database.path
    assert path is not None
    desk.record("Asked here?")
    settings = Settings(desk="Desk 2", clock=desk.opened.clock)
    with open_event(path, settings) as other:
        assert [one.text for one in other.questions.all()] == ["Asked here?"]
        other.questions.record("Asked there?")
        other.questions.put("1")
        desk.opened.qtbot.waitUntil(
            lambda: [row.text for row in desk.page.waiting.rows] == ["Asked there?"], timeout=30_000
        )
    assert desk.page.put_card.view is not None
    assert desk.page.put_card.view.text == "Asked here?"


def test_the_chosen_question_stays_chosen_when_another_desk_puts_the_one_above(
    desk: Desk,
) -> None:
    desk.record("First?", "Second?", "Third?")
    desk.page.queue.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.opened.acts.perform(lambda opened: opened.questions.put("1"))
    desk.opened.settle()
    assert desk.page.queue.chosen is not None
    assert desk.page.queue.chosen.text == "Second?"
