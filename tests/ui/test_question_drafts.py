"""What a note-taker is typing is kept, comes back, and goes with the record; keys alone."""

from __future__ import annotations

from datetime import time

from opened_event import PATIENCE, OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.window_actions import add_actions


def page_of(opened: OpenedEvent) -> QuestionsPage:
    page = QuestionsPage(opened.theme, opened.live, opened.acts)
    opened.qtbot.addWidget(page)
    add_actions(page, {PageId.QUESTIONS: page}, page.handlers())
    page.resize(1071, 656)
    page.show()
    page.activateWindow()
    opened.qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.take_focus()
    opened.settle()
    return page


def kept(opened: OpenedEvent) -> list[KeptDraft]:
    with opened.desk.database.another() as other, other.reading() as reading:
        return [draft for _, draft in reading.drafts.of_desk(opened.desk.identity.desk)]


def test_what_is_typed_is_kept_without_a_key_and_goes_with_the_record(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 40))
    page = page_of(opened)
    QTest.keyClicks(page.entry.text, "Who pays")
    opened.qtbot.waitUntil(lambda: bool(kept(opened)), timeout=PATIENCE)
    assert kept(opened) == [KeptDraft(text="Who pays")]
    QTest.keyClick(page.entry.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert kept(opened) == []
    assert opened.desk.questions.all()[-1].text == "Who pays"


def test_a_text_that_is_deleted_leaves_no_draft(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 40))
    page = page_of(opened)
    QTest.keyClicks(page.entry.text, "W")
    opened.qtbot.waitUntil(lambda: bool(kept(opened)), timeout=PATIENCE)
    QTest.keyClick(page.entry.text, Qt.Key.Key_Backspace)
    opened.qtbot.waitUntil(lambda: not kept(opened), timeout=PATIENCE)


def test_a_draft_left_behind_is_put_back_and_saved_once(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 40))
    draft = KeptDraft(text="Who pays", asker_name="Somebody online", to="Minister")
    opened.acts.perform(lambda desk: desk.question_drafts.keep("left", draft))
    opened.acts.perform(lambda desk: desk.question_drafts.close())
    page = page_of(opened)
    assert page.entry.kept() == draft
    QTest.keyClick(page.entry.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert kept(opened) == []
    assert opened.desk.questions.all()[-1].asker_name == "Somebody online"


def test_enter_goes_on_to_the_asker_and_shift_enter_breaks_the_line(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 40))
    page = page_of(opened)
    QTest.keyClicks(page.entry.text, "One")
    QTest.keyClick(page.entry.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.entry.text, "two")
    QTest.keyClick(page.entry.text, Qt.Key.Key_Return)
    assert page.entry.text.toPlainText() == "One\ntwo"
    assert page.focusWidget() is page.entry.asker


def test_a_question_costs_its_text_and_four_keys(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 40))
    page = page_of(opened)
    asker = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda desk: desk.check_in.check_in(asker))
    opened.settle()
    for text in ("Who pays", "Who decides", "And when"):
        QTest.keyClicks(page.focusWidget(), text)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_H, Qt.Key.Key_I, Qt.Key.Key_Return):
            QTest.keyClick(page.focusWidget(), key)
        opened.settle()
        last = opened.desk.questions.all()[-1]
        assert (last.text, last.asker_id) == (text, asker)
