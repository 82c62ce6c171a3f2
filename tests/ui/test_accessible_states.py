"""The pages as a screen reader is told of them, and as Tab goes through them.

A few states that between them have every kind of widget; `dev.py prove accessibility` looks at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from accessible_rules import findings
from accessible_tree import Node, Role, tree_of
from focus_walk import (
    findings_of_focus,
    findings_of_places,
    findings_of_targets,
    findings_of_way,
    walked,
)
from page_of_widgets import PageMaker
from pictures_states import STATES
from prove_accessibility import Audit
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.accessible_roles import tell_roles
from eventdesk.ui.widgets.page_stack import PageStack

LOOKED_AT = (
    "start-recent",
    "registration-typed",
    "registration-refused",
    "registration-walk-in",
    "running-order-conflict",
    "questions-7",
    "import-invite-list",
    "locked",
)


@pytest.fixture
def audit(qapp: QApplication, tmp_path: Path) -> Iterator[Audit]:
    one = Audit(tmp_path)
    yield one
    one.close()


@pytest.mark.parametrize("state", LOOKED_AT)
def test_a_state_is_told_reached_and_seen(audit: Audit, state: str) -> None:
    STATES[state](audit)
    assert audit.found == {}
    assert audit.taken > 0


class Nameless(QWidget):
    """Something that paints itself and says nothing."""

    def paintEvent(self, _event: object) -> None:
        """Nothing to be seen."""


def broken(**what: object) -> list[str]:
    """The rules that a control breaks."""
    values: dict[str, object] = {
        "role": Role.Button, "name": "Save", "description": "", "value": "",
        "states": frozenset({"focusable"}), "box": QRect(), "kind": "QPushButton", "widget": None,
    }  # fmt: skip
    node = Node(**{**values, **what})  # type: ignore[arg-type]
    return [finding.split(":")[0] for finding in findings(node)]


@pytest.mark.parametrize(
    ("what", "rules"),
    [
        ({}, []),
        ({"name": " "}, ["what_has_the_focus_has_a_name"]),
        ({"role": Role.Client}, ["what_has_the_focus_is_a_control"]),
        ({"description": "<span>Save</span>"}, ["nothing_is_markup"]),
        (
            {"role": Role.Chart, "states": frozenset()},
            ["pictures_are_described"],
        ),
    ],
)
def test_a_broken_rule_is_found(what: dict[str, object], rules: list[str]) -> None:
    assert broken(**what) == rules


def test_a_secret_that_is_read_out_and_twins_are_found(
    qapp: QApplication, page_with: PageMaker
) -> None:
    tell_roles(qapp)
    buttons = [QPushButton("Undo"), QPushButton("Undo")]
    page = page_with(*buttons, QLineEdit(), Nameless())
    tree = tree_of(page)
    assert any(told.startswith("siblings_can_be_told_apart") for told in findings(tree))
    assert any(told.startswith("what_has_the_focus_has_a_name") for told in findings(tree))


def stacked(*widgets: QWidget) -> PageStack:
    """A page, as the window has it."""
    stack, page = PageStack(), QWidget()
    for widget in widgets:
        widget.setParent(page)
    stack.addWidget(page)
    stack.setMinimumSize(400, 200)
    return stack


def test_tab_reads_lines_then_columns_whenever_they_were_made(
    qtbot: QtBot, page_with: PageMaker
) -> None:
    places = {"below": (0, 80), "right": (200, 0), "left": (0, 0), "bottom right": (200, 80)}
    buttons = {word: QPushButton(word) for word in places}
    for word, (x, y) in places.items():
        buttons[word].setGeometry(x, y, 120, 40)
    page = page_with(stacked(*buttons.values()))
    page.activateWindow()
    buttons["left"].setFocus()
    qtbot.waitUntil(buttons["left"].hasFocus, timeout=30_000)
    way = [one.text() for one in walked() if isinstance(one, QPushButton)]
    assert way == ["left", "right", "below", "bottom right"]
    assert list(findings_of_way(page)) == []


def test_a_trap_is_found(qtbot: QtBot, page_with: PageMaker) -> None:
    text, button = QPlainTextEdit(), QPushButton("Save")
    text.setGeometry(0, 0, 200, 40)
    button.setGeometry(0, 80, 200, 40)
    page = page_with(stacked(text, button))
    page.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus, timeout=30_000)
    assert any("never stops" in told for told in findings_of_way(page))
    text.setTabChangesFocus(True)
    assert list(findings_of_way(page)) == []


def test_what_is_too_small_cut_off_or_without_a_ring_is_found(page_with: PageMaker) -> None:
    inner = QWidget()
    inner.setFixedSize(200, 60)
    small, cut = QPushButton("x", inner), QPushButton("Restore", inner)
    small.setGeometry(0, 0, 16, 16)
    cut.setGeometry(20, 40, 100, 40)
    plain = QLabel("No ring")
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page = page_with(inner, plain)
    assert [told for told in findings_of_targets(page) if "16 × 16" in told]
    assert [told for told in findings_of_places(page) if "Restore" in told]
    assert [told for told in findings_of_focus(page, [plain, cut]) if told.startswith("QLabel")]
