"""Nothing in a window moves, fades or blinks of itself, whatever the system would like."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

import eventdesk.ui
from eventdesk.ui.style_sheet import dress
from eventdesk.ui.theme import Theme

MOVING = {
    "QAbstractAnimation", "QGraphicsEffect", "QGraphicsOpacityEffect", "QMovie",
    "QParallelAnimationGroup", "QPropertyAnimation", "QScroller", "QSequentialAnimationGroup",
    "QTimeLine", "QVariantAnimation",
}  # fmt: skip
"""What Qt has for moving things."""
EFFECTS = [effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General]


def imported(source: str) -> set[str]:
    """The names that a module imports from Qt."""
    return {
        name.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6")
        for name in node.names
    }


def test_no_module_imports_what_moves_things() -> None:
    files = sorted(Path(eventdesk.ui.__file__).parent.rglob("*.py"))
    assert len(files) > 100
    movers = {file.name: imported(file.read_text(encoding="utf-8")) & MOVING for file in files}
    assert {name: found for name, found in movers.items() if found} == {}


def test_qt_is_told_to_move_nothing_of_its_own(qapp: QApplication, theme: Theme) -> None:
    for effect in EFFECTS:
        qapp.setEffectEnabled(effect, enable=True)
    dress(qapp, theme)
    assert qapp.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    assert [effect for effect in EFFECTS if qapp.isEffectEnabled(effect)] == []


@pytest.mark.parametrize("line", ["from PySide6.QtCore import QPropertyAnimation, Qt"])
def test_a_mover_would_be_found(line: str) -> None:
    assert imported(line) & MOVING == {"QPropertyAnimation"}
