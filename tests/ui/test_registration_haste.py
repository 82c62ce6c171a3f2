"""Haste: few keys, keys faster than the window, and an index slower than both.

Nobody is ever admitted from a list that was painted for another text.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from registration_desk import Desk, SitDown

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.finding import DelegateIndex, Found
from eventdesk.core.finding.meant import read
from eventdesk.core.name_keys import fold

NONE = Qt.KeyboardModifier.NoModifier


@contextmanager
def index_held(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The real index, which answers nothing before the event is set."""
    may_answer, sure = threading.Event(), DelegateIndex.sure

    def waiting(index: DelegateIndex, query: str, *, limit: int | None = None) -> Sequence[Found]:
        may_answer.wait(timeout=60)
        return sure(index, query, limit=limit)

    with monkeypatch.context() as patch:
        patch.setattr(DelegateIndex, "sure", waiting)
        try:
            yield may_answer
        finally:
            may_answer.set()
            desk.opened.settle()


def post(desk: Desk, text: str) -> None:
    """All keys at once, before the window has seen the first of them."""
    for sign in text:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_A
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, NONE, sign)
            QApplication.postEvent(desk.page.search, event)


def inside(desk: Desk) -> set[str]:
    return {
        one.full_name
        for one in desk.opened.live.delegates.values()
        if one.attendance is Attendance.IN
    }


def queries(delegate: Delegate) -> Iterator[str]:
    """What somebody types of a name with four letters at most, the likeliest first."""
    known = delegate.particulars
    words = [known.family_name, known.given_name, known.known_as]
    for word in words:
        for length in (4, 3):
            if len(word) >= length:
                yield fold(word)[:length]
    for one, other in ((1, 3), (2, 2), (3, 1)):
        yield f"{fold(known.given_name)[:one]} {fold(known.family_name)[:other]}"


# ---- few keys


def test_four_letters_and_enter_admit_whoever_has_no_namesake(sit_down: SitDown) -> None:
    desk = sit_down()
    delegates = list(desk.opened.live.delegates.values())
    index = DelegateIndex(delegates)
    missed = []
    for delegate in delegates:
        readings = (read(index.find(query), query) for query in queries(delegate))
        if not any(
            reading.meant == 1 and reading.found[0].delegate.id == delegate.id
            for reading in readings
        ):
            missed.append(delegate.full_name)
    alike = {"Joanne Clark", "Joanne Clarke", "Rhys Davies"}
    assert set(missed) <= alike


def test_a_known_delegate_takes_four_letters_and_enter(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prot")
    desk.press(Qt.Key.Key_Return)
    assert inside(desk) == {"Hilary Prothero"}


# ---- faster than the window


@pytest.mark.parametrize("turn", range(3))
def test_a_typist_of_sixty_letters_a_second_admits_those_typed_and_nobody_else(
    sit_down: SitDown, turn: int
) -> None:
    desk = sit_down()
    typed = {
        "prothero": "Hilary Prothero",
        "tallis": "Andrew Tallis",
        "mabaso": "Thandiwe Mabaso",
        "dabrowska": "Łucja Dąbrowska",
        "ni cheall": "Siobhán Ní Cheallaigh",
    }
    order = list(typed)[turn:] + list(typed)[:turn]
    post(desk, "".join(f"{name}\r" for name in order))
    desk.qtbot.waitUntil(lambda: len(inside(desk)) == len(typed), timeout=30_000)
    desk.opened.settle()
    assert inside(desk) == set(typed.values())
    assert desk.page.search.text() == ""


def test_a_name_begun_over_another_in_haste_admits_only_the_second(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.page.search.selectAll()
    post(desk, "tallis\r")
    desk.qtbot.waitUntil(lambda: inside(desk) == {"Andrew Tallis"}, timeout=30_000)


@settings(
    max_examples=15, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(
    typed=st.lists(st.sampled_from(["pro", "thero", "tal", "lis", "cla", "x", "\r"]), max_size=9)
)
def test_whatever_is_typed_in_haste_admits_only_who_was_meant_at_an_enter(
    sit_down: SitDown, typed: list[str]
) -> None:
    desk = sit_down()
    desk.rush("".join(typed))
    desk.opened.settle()
    desk.qtbot.waitUntil(lambda: not desk.opened.acts.busy, timeout=30_000)
    everybody = desk.opened.live.delegates.values()
    index = DelegateIndex(list(everybody))
    texts = "".join(typed).split("\r")[:-1]
    may = {
        reading.found[0].delegate.full_name
        for text in _texts_at_enter(texts)
        if (reading := read(index.find(text), text)).meant == 1
    }
    assert inside(desk) <= may


def _texts_at_enter(parts: list[str]) -> set[str]:
    """Every text that can have stood in the field at an Enter: what was not admitted stays."""
    return {
        "".join(parts[start:end])
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
    }


# ---- a slow index


def test_enter_waits_for_a_slow_index_and_admits_whom_it_was_pressed_for(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_down()
    desk.type("tallis")
    with index_held(desk, monkeypatch) as may_answer:
        desk.page.search.selectAll()
        desk.rush("prothero\r")
        for _ in range(3):
            QApplication.processEvents()
        assert not inside(desk)
        may_answer.set()
        desk.qtbot.waitUntil(lambda: inside(desk) == {"Hilary Prothero"}, timeout=30_000)


def test_esc_takes_an_enter_back_that_a_slow_index_has_not_answered(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sit_down()
    with index_held(desk, monkeypatch) as may_answer:
        desk.rush("prothero\r")
        desk.press(Qt.Key.Key_Escape)
        may_answer.set()
        desk.qtbot.waitUntil(desk.page.results.isVisible, timeout=30_000)
        desk.opened.settle()
    assert not inside(desk)
    assert desk.page.search.text() == "prothero"


@pytest.mark.parametrize("key", ["U", "R", "L"])
def test_no_key_acts_on_the_list_of_another_text(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    desk = sit_down()
    desk.type("tallis")
    with index_held(desk, monkeypatch):
        desk.page.search.selectAll()
        desk.rush("prothero")
        desk.press(getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
        forms = desk.page.forms
        assert forms.substitute.replaced_id == ""
        assert forms.correct.delegate_id == ""
    tallis = desk.opened.delegate_id("Andrew Tallis")
    desk.opened.settle()
    assert forms.substitute.replaced_id != tallis
    assert forms.correct.delegate_id != tallis
    assert desk.attendance("Andrew Tallis") is Attendance.EXPECTED
