"""The sheet of a window: put on anew with the theme, and gone with the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions

from eventdesk.ui.style_sheet import wear_sheet
from eventdesk.ui.theme import Theme, ThemeChoice


def test_a_window_that_is_gone_is_not_dressed_any_more(qapp: QApplication) -> None:
    theme = Theme(qapp, choice=ThemeChoice.LIGHT, family="DejaVu Sans", base=14)
    gone, stays = QWidget(), QWidget()
    wear_sheet(gone, theme)
    wear_sheet(stays, theme)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    before = stays.styleSheet()
    with capture_exceptions() as raised:
        theme.choose(ThemeChoice.DARK)
    assert raised == []
    assert stays.styleSheet() != before
    stays.deleteLater()
