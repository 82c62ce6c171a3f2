"""The window of a screen leaves the keys to whoever works."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.ui.screens.screen_window import ScreenWindow


def test_a_full_screen_asks_for_no_keys(qtbot: QtBot) -> None:
    """A platform without a window manager gives them to whatever appears, so that is undone first.

    What is left is whether the window asks for them by itself, as it comes to its monitor again.
    """
    desk = QLineEdit()
    shown = ScreenWindow(QWidget(), "Stage", {})
    qtbot.addWidget(desk)
    qtbot.addWidget(shown)
    desk.show()
    shown.show_on(QRect(0, 0, 800, 600), full=True)
    qtbot.waitUntil(shown.isVisible)
    with qtbot.waitActive(desk, timeout=30_000):
        desk.activateWindow()
    shown.show_on(QRect(0, 0, 640, 480), full=True)
    QApplication.processEvents()
    assert shown.is_full
    assert desk.isActiveWindow()
