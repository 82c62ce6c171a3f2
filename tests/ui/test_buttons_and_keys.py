"""Buttons and keys are spelt as people read them, and the focus is ringed."""

from __future__ import annotations

import pytest
from page_of_widgets import PageMaker
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.ui.focus_ring import FocusRing
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.key_cap import KeyCap, spell_key


@pytest.mark.parametrize(
    ("portable", "spelt"),
    [
        ("Ctrl+Z", "Ctrl Z"), ("Return", "Enter"), ("Escape", "Esc"), ("+", "+"),
        ("Ctrl++", "Ctrl +"), ("Alt++", "Alt +"), ("Ctrl+Return", "Ctrl Enter"),
        ("F8", "F8"), ("Enter 2", "Enter 2"),
    ],
)  # fmt: skip
def test_a_key_is_spelt_as_people_read_it(portable: str, spelt: str) -> None:
    assert spell_key(portable) == spelt


def test_a_key_cap_grows_with_its_key(qtbot: QtBot, theme: Theme) -> None:
    short, long = KeyCap(theme, "1"), KeyCap(theme, "Ctrl+Return")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert short.sizeHint().width() == short.sizeHint().height() == 20
    assert long.sizeHint().width() > 60


def test_a_button_that_is_short_of_width_gives_up_its_key_first(qtbot: QtBot, theme: Theme) -> None:
    button = ActionButton(theme, "Walk-in & more", key="Ctrl+N")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert button.accessibleName() == "Walk-in & more"
    assert button.accessibleDescription() == "Key Ctrl N"
    assert button.shortcut().isEmpty()


def test_the_ring_stands_outside_the_focused_button(
    qapp: QApplication, qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    one, field = ActionButton(theme, "Admit"), QLineEdit()
    page = page_with(one, field)
    ring = FocusRing(page, theme, qapp)
    page.activateWindow()
    one.setFocus()
    qtbot.waitUntil(ring.isVisible, timeout=30_000)
    assert ring.geometry() == QRect(one.mapTo(page, QPoint(0, 0)), one.size()).adjusted(
        -4, -4, 4, 4
    )
    page.resize(page.width() + 100, page.height())
    qtbot.waitUntil(lambda: ring.width() == one.width() + 8, timeout=30_000)
    field.setFocus()
    qtbot.waitUntil(lambda: not ring.isVisible(), timeout=30_000)


def test_the_ring_goes_with_its_button(
    qapp: QApplication, qtbot: QtBot, theme: Theme, page_with: PageMaker
) -> None:
    one = ActionButton(theme, "Admit")
    page = page_with(one)
    ring = FocusRing(page, theme, qapp)
    page.activateWindow()
    one.setFocus()
    qtbot.waitUntil(ring.isVisible, timeout=30_000)
    one.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible(), timeout=30_000)
