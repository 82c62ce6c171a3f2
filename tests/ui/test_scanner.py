"""A scanner is heard wherever the focus is, and nothing on the page acts by its keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from scanned_desk import ScannedDesk

from eventdesk.core.actions import Action
from eventdesk.core.references import RANDOM_BYTES, new_reference
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.pages.registration.card import Step
from eventdesk.ui.widgets.verdict_view import Verdict

Key = Qt.Key
NOBODYS = new_reference(b"nobody's code 23"[:RANDOM_BYTES])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ScannedDesk]:
    made = ScannedDesk(qtbot, tmp_path / "data")
    yield made
    made.keys.close()
    made.close()


def field() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


# ---- in a text field


def test_a_scan_while_a_note_is_half_written_leaves_the_note_as_it_was(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<F4>")
    desk.keys.type("10:12 fire alarm, false")
    note = field()
    note.setCursorPosition(6)
    note.setSelection(6, 4)
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert field() is note
    assert note.text() == "10:12 fire alarm, false"
    assert note.selectedText() == "fire"
    assert note.cursorPosition() == 10
    assert desk.registration.verdict.state is Verdict.ADMITTED
    desk.press("<End><Return>")
    desk.until(lambda: desk.live.entries[-1].action is Action.NOTE_ADDED)


def test_a_scan_while_a_question_is_typed_is_said_above_it(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<Ctrl+3>")
    questions = desk.view.pages[PageId.QUESTIONS]
    assert isinstance(questions, QuestionsPage)
    text = questions.entry.text
    desk.keys.type("Who pays for the minister and why?")
    cursor = text.textCursor()
    cursor.setPosition(8)
    text.setTextCursor(cursor)
    desk.keys.scan(one.reference, end=Key.Key_Tab)
    desk.until_in(one)
    assert QApplication.focusWidget() is text
    assert text.toPlainText() == "Who pays for the minister and why?"
    assert text.textCursor().position() == 8
    assert desk.view.page is PageId.QUESTIONS
    assert desk.said() == f"{one.full_name}, {one.organisation}: in. Ctrl 1 shows it."
    desk.press("<Ctrl+1>")
    assert desk.registration.verdict.card.isVisible()
    assert desk.said() == ""


def test_a_burst_that_is_no_code_is_typing_and_its_enter_is_given(desk: ScannedDesk) -> None:
    desk.press("<F4>")
    desk.keys.scan("all is quiet")
    desk.until_logged(desk.first_entry + 1)
    note = desk.live.entries[-1]
    assert note.action is Action.NOTE_ADDED
    assert "all is quiet" in str(note.personal)


@pytest.mark.parametrize("slow", ["code", "Enter"])
def test_what_a_person_types_is_never_a_scan(desk: ScannedDesk, slow: str) -> None:
    one = desk.due()
    desk.press("<F4>")
    if slow == "code":
        desk.keys.type(one.reference)
        desk.keys.press(Key.Key_Return, after=5)
    else:
        desk.keys.burst(one.reference)
        desk.keys.press(Key.Key_Return)
    desk.until(lambda: desk.live.entries[-1].action is Action.NOTE_ADDED)
    assert not desk.is_in(one)


def test_keys_without_a_time_are_typing(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press(f"<F4>{one.reference}<Return>")
    desk.until(lambda: desk.live.entries[-1].action is Action.NOTE_ADDED)
    assert not desk.is_in(one)


# ---- where keys are actions


def test_a_scan_on_the_running_order_page_presses_none_of_its_keys(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<Ctrl+2>")
    before = len(desk.live.entries)
    desk.keys.scan("HE1S2+R " + NOBODYS)  # every live key, and no code
    desk.keys.scan(one.reference)
    desk.until_in(one)
    actions = [entry.action for entry in desk.live.entries[before:]]
    assert actions == [Action.ACT_REFUSED, Action.DELEGATE_CHECKED_IN], "neither pressed a key"
    assert f"{one.full_name}, {one.organisation}: in." in desk.said()
    assert desk.view.page is PageId.RUNNING_ORDER


def test_a_scanner_that_holds_shift_is_heard_as_well(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<Ctrl+2>")
    before = len(desk.live.entries)
    desk.keys.scan_with_shift(one.reference)
    desk.until_in(one)
    assert len(desk.live.entries) == before + 1


def test_a_letter_typed_on_the_running_order_page_acts_once_it_is_no_scan(
    desk: ScannedDesk,
) -> None:
    desk.press("<Ctrl+2>")
    before = len(desk.live.entries)
    desk.keys.press(Key.Key_Space)
    desk.until_logged(before + 1)
    desk.keys.type("h")
    desk.until_logged(before + 2)
    desk.keys.type("h")
    desk.until_logged(before + 3)
    actions = [entry.action for entry in desk.live.entries[before:]]
    assert actions == [Action.ITEM_STARTED, Action.ITEM_HELD, Action.ITEM_RESUMED]


def test_a_scan_meets_neither_the_note_nor_the_person_on_the_card(desk: ScannedDesk) -> None:
    held, one = desk.noted(), desk.due()
    desk.keys.scan(held.reference)
    desk.until(lambda: desk.registration.verdict.state is Verdict.ALERT)
    desk.press("<F8>")
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert desk.came() == [one.id]
    assert not desk.is_in(held)
    view = desk.registration.verdict.card.view
    assert view is not None
    assert view.name == one.full_name


def test_what_is_typed_at_a_card_goes_to_the_field_whole(desk: ScannedDesk) -> None:
    desk.keys.scan(desk.noted().reference)
    desk.until(lambda: desk.registration.verdict.state is Verdict.ALERT)
    desk.keys.burst("pr", gap=30)
    desk.keys.press(Key.Key_O, after=60)
    desk.idle()
    assert desk.registration.search.text() == "pro"


# ---- at the field of registration


def test_a_scan_takes_no_key_of_a_person(desk: ScannedDesk) -> None:
    one = desk.due()
    before = desk.keys_pressed
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert desk.keys_pressed == before


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
@pytest.mark.parametrize("prefix", ["", "]C1", "]Q3"])
@pytest.mark.parametrize("typed", ["", "pri"])
def test_prefix_end_and_half_a_name_before_it_do_not_matter(
    desk: ScannedDesk, prefix: str, end: Key, typed: str
) -> None:
    one = desk.due()
    desk.keys.type(typed)
    desk.keys.scan(prefix + one.reference, end=end)
    desk.until_in(one)
    assert desk.came() == [one.id]
    assert QApplication.focusWidget() is desk.registration.search
    assert desk.registration.search.text() == ""


def test_a_scan_while_two_could_be_meant_chooses_neither(desk: ScannedDesk) -> None:
    one = desk.due()
    code = "2" + NOBODYS[1:]
    desk.ask(lambda open_: open_.check_in.correct(one.id, {"reference": code}))
    desk.keys.type("rhys davies")
    desk.keys.press(Key.Key_Return)
    desk.until(lambda: desk.registration.results.is_asking)
    desk.keys.scan(code)
    desk.until_in(one)
    assert desk.came() == [one.id]
    assert desk.said() == ""


def test_a_digit_of_a_person_still_chooses(desk: ScannedDesk) -> None:
    desk.keys.type("rhys davies")
    desk.keys.press(Key.Key_Return)
    desk.until(lambda: desk.registration.results.is_asking)
    second = desk.registration.results.reading.found[1].delegate
    desk.keys.type("2")
    desk.until_in(second)
    assert desk.came() == [second.id]


def test_two_ends_after_a_code_are_one(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<F4>")
    desk.keys.scan(one.reference)
    desk.keys.press(Key.Key_Return, after=5)
    desk.until_in(one)
    assert desk.view.lines.note.isVisible()


def test_scans_back_to_back_are_all_admitted_in_their_order(desk: ScannedDesk) -> None:
    people = [desk.due(place) for place in range(4)]
    for one in people:
        desk.keys.scan(one.reference)
    desk.until_in(*people)
    assert desk.came() == [one.id for one in people]
    assert desk.registration.search.text() == ""


def test_a_scan_behind_a_refused_one_is_admitted_and_the_refusal_is_said(
    desk: ScannedDesk,
) -> None:
    held, one = desk.noted(), desk.due()
    desk.keys.scan(held.reference)
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert desk.came() == [one.id]
    assert held.full_name in desk.said()
    assert "note to read" in desk.said()


def test_a_scan_while_an_answer_is_awaited_comes_after_whoever_was_typed(
    desk: ScannedDesk,
) -> None:
    first, one = desk.due(0), desk.due(1)
    desk.keys.type(first.reference)
    desk.keys.press(Key.Key_Return)
    assert desk.registration.scans.is_deaf()
    desk.keys.scan(one.reference)
    desk.until_in(first, one)
    assert desk.came() == [first.id, one.id]


@pytest.mark.parametrize("code", [NOBODYS, "VRU-99417"])
def test_a_code_of_nobody_says_so_and_is_logged(desk: ScannedDesk, code: str) -> None:
    desk.press("<F4>")
    desk.keys.scan(code)
    desk.until_logged(desk.first_entry + 1)
    assert desk.live.entries[-1].action is Action.ACT_REFUSED
    assert desk.registration.verdict.state is Verdict.REFUSED
    assert field().text() == ""
    view = desk.registration.verdict.card.view
    assert view is not None
    assert code in view.reason


# ---- parties, and a line that is being written on a card


def test_a_party_that_was_scanned_is_asked_how_many_came(desk: ScannedDesk) -> None:
    party = desk.party()
    desk.press("<Ctrl+3>")
    desk.keys.scan(party.reference)
    desk.until(lambda: "a party of" in desk.said())
    assert not desk.is_in(party)
    desk.press("<Ctrl+1><Return>")
    desk.until_in(party)


def test_a_party_is_asked_about_however_its_code_was_written(desk: ScannedDesk) -> None:
    party, one = desk.party(), desk.due()
    assert "-" in party.reference
    desk.press("<F4>Lost")
    desk.keys.scan(party.reference.replace("-", ""))
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert desk.came() == [one.id]
    desk.press("<Escape><Ctrl+1>")
    desk.registration.scans.take(party.reference.replace("-", ""))
    desk.until(lambda: desk.registration.verdict.step is Step.HEADS)
    desk.press("2<Return>")
    desk.until_in(party)
    assert desk.live.delegates[party.id].heads == 2


def test_a_scan_that_asks_takes_no_focus_from_a_note(desk: ScannedDesk) -> None:
    for asked, step in ((desk.party(), Step.HEADS), (desk.noted(), Step.ALERT)):
        desk.press("<F4>Lost")
        note = field()
        desk.keys.scan(asked.reference.replace("-", ""))
        desk.until(lambda wanted=step: desk.registration.verdict.step is wanted)  # type: ignore[misc]
        assert (field(), note.text()) == (note, "Lost")
        desk.press("<Escape><Ctrl+1><Escape>")
    assert desk.came() == []


def test_a_scan_while_a_party_is_counted_counts_nobody(desk: ScannedDesk) -> None:
    party, one = desk.party(), desk.due()
    desk.registration.scans.take(party.reference)
    desk.until(lambda: desk.registration.verdict.step is Step.HEADS)
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert desk.came() == [one.id]


def test_a_scan_leaves_the_reason_of_a_lead_as_it_is(desk: ScannedDesk) -> None:
    first, one = desk.due(0), desk.due(1)
    desk.keys.scan(first.reference)
    desk.until_in(first)
    desk.keys.scan(first.reference)
    desk.until(lambda: desk.registration.verdict.state is Verdict.REFUSED)
    desk.press("<F9>")
    desk.idle()
    desk.keys.type("lost the badge")
    reason = field()
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert field() is reason
    assert reason.text() == "lost the badge"
    assert desk.said() == f"{one.full_name}, {one.organisation}: in."
    assert desk.came() == [first.id, one.id]


def test_a_scan_leaves_a_half_written_walk_in_as_it_is(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<Ctrl+N>")
    desk.until(desk.registration.forms.place.isVisible)
    desk.keys.type("Ottoline Fray")
    name = field()
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert field() is name
    assert name.text() == "Ottoline Fray"
    assert desk.registration.forms.place.isVisible()
    assert desk.said() == f"{one.full_name}, {one.organisation}: in."


def test_a_scan_while_an_id_is_asked_for_says_nothing_of_an_id(desk: ScannedDesk) -> None:
    first, one = desk.due(0), desk.due(1)
    desk.ask(lambda open_: open_.event.change(replace(open_.event.read(), id_check=True)))
    desk.keys.scan(first.reference)
    desk.until(lambda: desk.registration.verdict.step is Step.ID)
    desk.keys.press(Key.Key_1)
    desk.keys.scan(one.reference)
    desk.until(lambda: desk.registration.verdict.delegate == one)
    desk.idle()
    assert desk.registration.verdict.step is Step.ID
    assert desk.came() == []
    desk.keys.type("2")
    desk.keys.press(Key.Key_Return)
    desk.until_in(one)
    assert desk.came() == [one.id]


@pytest.mark.parametrize("opened_by", ["<Ctrl+K>", "<Ctrl+D>"])
def test_a_scan_leaves_whatever_is_open_over_the_page(desk: ScannedDesk, opened_by: str) -> None:
    one = desk.due()
    desk.press(opened_by)
    desk.idle()
    desk.keys.type("No")
    written, text = field(), field().text()
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert field() is written
    assert written.text() == text


def test_a_scan_on_a_list_moves_no_row(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.press("<Ctrl+2>")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractItemView)
    row = focus.currentIndex().row()
    desk.keys.scan(one.reference)
    desk.until_in(one)
    assert QApplication.focusWidget() is focus
    assert focus.currentIndex().row() == row
