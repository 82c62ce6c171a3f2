"""Actions by key: each where the table says, and Ctrl+Z for typing or for the last act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.actions.spec import ActionSpec, PageId, StandIn
from eventdesk.ui.actions.table import ACTIONS, action
from eventdesk.ui.window_actions import UndoInEmptyFields, add_actions

CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk(QWidget):
    """A window of two pages with a field each, and a book of what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.line, self.lines, self.button = QLineEdit(), QPlainTextEdit(), QWidget()
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.registration, self.running_order = QWidget(), QWidget()
        inner, other, whole = (
            QVBoxLayout(self.registration),
            QVBoxLayout(self.running_order),
            QVBoxLayout(self),
        )
        inner.addWidget(self.line)
        inner.addWidget(self.lines)
        other.addWidget(self.button)
        whole.addWidget(self.registration)
        whole.addWidget(self.running_order)
        wanted = ("day_log.undo", "day_log.note", "delegate.leave", "item.hold", "item.next")
        self.made = add_actions(
            self,
            {PageId.REGISTRATION: self.registration, PageId.RUNNING_ORDER: self.running_order},
            {one: partial(self.done.append, one) for one in wanted},
        )


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    rule = UndoInEmptyFields()
    qapp.installEventFilter(rule)
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitActive(made, timeout=30_000):
        made.show()
        made.activateWindow()
    yield made
    qapp.removeEventFilter(rule)


def undo(desk: Desk, field: QWidget) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)


# ---- the table


def test_every_action_has_a_name_of_its_own() -> None:
    assert [one for one, times in Counter(spec.id for spec in ACTIONS).items() if times > 1] == []
    assert all(action(spec.id) is spec for spec in ACTIONS)


@pytest.mark.parametrize("page", [*PageId, *StandIn])
def test_no_two_actions_of_a_page_share_a_key(page: PageId | StandIn) -> None:
    live = [spec for spec in ACTIONS if spec.page in {None, page}]
    keys = Counter(spec.key for spec in live if spec.key)
    texts = Counter(spec.text for spec in live)
    assert [key for key, times in keys.items() if times > 1] == []
    assert [words for words, times in texts.items() if times > 1] == []


@pytest.mark.parametrize("spec", [spec for spec in ACTIONS if spec.key], ids=lambda spec: spec.id)
def test_every_key_is_one_that_qt_knows(spec: ActionSpec) -> None:
    assert QKeySequence(spec.key).toString() == spec.key
    assert spec.cap.strip()


# ---- where a key works


def test_a_key_of_a_page_works_within_that_page_alone(desk: Desk) -> None:
    desk.button.setFocus()
    QTest.keyClick(desk.button, Qt.Key.Key_H)
    QTest.keyClick(desk.button, Qt.Key.Key_L, CONTROL)
    assert desk.done == ["item.hold"]
    desk.line.setFocus()
    QTest.keyClick(desk.line, Qt.Key.Key_H)
    QTest.keyClick(desk.line, Qt.Key.Key_L, CONTROL)
    assert desk.done == ["item.hold", "delegate.leave"]
    assert desk.line.text() == "h"


def test_a_key_of_no_page_works_on_every_page(desk: Desk) -> None:
    for field in (desk.button, desk.line, desk.lines):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F4)
    assert desk.done == ["day_log.note"] * 3


def test_a_key_held_down_acts_once(desk: Desk) -> None:
    assert not any(one.autoRepeat() for one in desk.made.values())


def test_only_what_can_be_done_becomes_an_action(desk: Desk) -> None:
    assert set(desk.made) == {
        "day_log.undo", "day_log.note", "delegate.leave", "item.hold", "item.next",
    }  # fmt: skip


# ---- Ctrl+Z


def test_in_an_empty_field_undo_takes_back_the_last_act(desk: Desk) -> None:
    for field in (desk.line, desk.lines, desk.button):
        undo(desk, field)
    assert desk.done == ["day_log.undo"] * 3


def test_in_a_field_with_text_undo_takes_back_typing(desk: Desk) -> None:
    for field in (desk.line, desk.lines):
        field.setFocus()
        QTest.keyClicks(field, "proth")
        undo(desk, field)
    assert (desk.line.text(), desk.lines.toPlainText()) == ("", "")
    assert desk.done == []


def test_once_the_typing_is_taken_back_undo_goes_on_to_the_act(desk: Desk) -> None:
    desk.line.setFocus()
    QTest.keyClicks(desk.line, "proth")
    undo(desk, desk.line)
    assert desk.done == []
    undo(desk, desk.line)
    assert desk.done == ["day_log.undo"]
