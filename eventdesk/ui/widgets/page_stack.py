"""Pages of which one is seen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from eventdesk.ui.reading_order import step


class PageStack(QStackedWidget):
    """A stack that takes the room it is given, and asks none of its pages how much they would like.

    Qt asks every page, those out of sight as well, each time a word on the page in view changes:
    all their texts are wrapped again for a width that nobody uses, on the way of every key.
    """

    def sizeHint(self) -> QSize:
        """Whatever there is."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """The window has a least size of its own."""
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        """No page changes the height of its place."""
        return False

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab and Shift+Tab go where one reads, within the whole window."""
        window = self.window()
        at = window.focusWidget()
        return bool(at) and step(window, at, forward=next)
