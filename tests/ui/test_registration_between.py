"""What happens elsewhere between two keys: nobody acts on what was shown before it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from registration_desk import Desk, SitDown

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Particulars
from eventdesk.core.finding import DelegateIndex, Found
from eventdesk.ui.widgets.verdict_view import Verdict

Key = Qt.Key


@contextmanager
def index_held(
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[threading.Event, threading.Event]]:
    """The real index, which answers nothing before the first event is set.

    The second one tells that it has begun with a query.
    """
    may_answer, has_begun, sure = threading.Event(), threading.Event(), DelegateIndex.sure

    def waiting(index: DelegateIndex, query: str, *, limit: int | None = None) -> Sequence[Found]:
        has_begun.set()
        may_answer.wait(timeout=60)
        return sure(index, query, limit=limit)

    with monkeypatch.context() as patch:
        patch.setattr(DelegateIndex, "sure", waiting)
        try:
            yield may_answer, has_begun
        finally:
            may_answer.set()


def checked_in(desk: Desk) -> list[str]:
    """Who was admitted, walk-ins left out."""
    added = {e.act for e in desk.opened.live.entries if e.action is Action.DELEGATE_ADDED}
    return [
        desk.opened.live.delegates[e.subject or ""].full_name
        for e in desk.opened.live.entries
        if e.action is Action.DELEGATE_CHECKED_IN and e.act not in added
    ]


def comes_to_the_list(desk: Desk, given: str, family: str) -> None:
    known = Particulars(given_name=given, family_name=family)
    desk.do(lambda event: event.check_in.walk_in(known, vouched_by="Aisha Rahman"))


def test_an_answer_from_before_a_namesake_came_to_the_list_admits_nobody(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_down()
    with index_held(monkeypatch) as (may_answer, _):
        desk.rush("prothero")
        comes_to_the_list(desk, "Ivor", "Prothero")
        desk.rush("\r")
        may_answer.set()
        desk.qtbot.waitUntil(
            lambda: desk.page.results.is_asking or bool(checked_in(desk)), timeout=30_000
        )
        desk.opened.settle()
    assert checked_in(desk) == []
    assert desk.page.results.reading.meant == 2


def test_a_name_typed_while_somebody_leaves_stays_and_its_enter_is_answered(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_down()
    desk.type("prothero\r")
    desk.opened.settle()
    with index_held(monkeypatch) as (may_answer, _):
        QApplication.processEvents()
        desk.page.handlers()["delegate.leave"]()
        desk.rush("tallis\r")
        desk.opened.settle()
        assert desk.page.search.text() == "tallis"
        may_answer.set()
        desk.qtbot.waitUntil(lambda: checked_in(desk)[1:] == ["Andrew Tallis"], timeout=30_000)
    desk.opened.settle()
    assert desk.attendance("Hilary Prothero") is Attendance.LEFT
    desk.type("mabaso")
    assert desk.page.search.text() == "mabaso"


def test_an_enter_that_was_left_for_a_form_admits_nobody_afterwards(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_down()
    with index_held(monkeypatch) as (may_answer, _):
        desk.rush("prothero\r")
        desk.page.handlers()["delegate.walk_in"]()
        assert desk.page.forms.walk_in.isVisible()
        desk.page.forms.walk_in.vouched_by.setFocus()
        desk.rush("aisha")
        may_answer.set()
    desk.opened.settle()
    desk.page.forms.walk_in.back.click()
    desk.qtbot.waitUntil(lambda: desk.page.finding.is_answered, timeout=30_000)
    desk.opened.settle()
    assert checked_in(desk) == []
    desk.rush("x")
    assert desk.page.search.text() == "protherox"


def test_a_note_that_was_changed_while_the_card_was_shown_is_read_again(sit_down: SitDown) -> None:
    desk = sit_down()
    name = "Hilary Prothero"
    one = desk.opened.delegate_id(name)
    desk.do(lambda event: event.check_in.correct(one, {"alert": "Ring the host"}))
    desk.type("prothero\r")
    desk.opened.settle()
    assert desk.verdict is Verdict.ALERT
    desk.press(Key.Key_F8)
    desk.do(lambda event: event.check_in.correct(one, {"alert": "Not to be admitted: ring 999"}))
    desk.press(Key.Key_Return)
    assert checked_in(desk) == []
    assert desk.verdict is Verdict.ALERT
    assert "ring 999" in desk.view.reason
    desk.press(Key.Key_F8)
    desk.press(Key.Key_Return)
    assert checked_in(desk) == [name]


def test_whoever_is_on_the_list_is_known_in_a_form_while_the_list_changes(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.page.handlers()["delegate.substitute"]()
    form = desk.page.forms.substitute
    assert form.isVisible()
    with index_held(monkeypatch) as (may_answer, has_begun):
        form.name.setFocus()
        desk.rush("a")
        assert has_begun.wait(timeout=30)
        desk.rush("ndrew tallis")
        one = desk.opened.delegate_id("Łucja Dąbrowska")
        desk.do(lambda event: event.check_in.check_in(one))
        may_answer.set()
        desk.qtbot.waitUntil(lambda: form.listed is not None, timeout=10_000)
    assert form.listed is not None
    assert form.listed.full_name == "Andrew Tallis"


def test_a_code_that_is_somebodys_name_is_asked_about_and_a_digit_says_who(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    tallis = desk.opened.delegate_id("Andrew Tallis")
    desk.do(lambda event: event.check_in.correct(tallis, {"reference": "PROTHERO"}))
    desk.type("prothero")
    desk.press(Key.Key_Return)
    assert checked_in(desk) == []
    assert desk.page.results.is_asking
    second = desk.page.results.reading.found[1].delegate.full_name
    desk.press(Key.Key_2)
    assert checked_in(desk) == [second] == ["Hilary Prothero"]


def test_undo_on_the_card_takes_back_what_the_card_confirms(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Key.Key_Return)
    desk.do(lambda event: event.day_log.note("10:12 fire alarm, false"))
    undo, _badge = desk.page.verdict.card.buttons
    undo.click()
    desk.opened.settle()
    assert desk.attendance("Hilary Prothero") is Attendance.EXPECTED
    note = next(e for e in desk.opened.live.entries if e.action is Action.NOTE_ADDED)
    assert note.act not in desk.opened.live.undone
