"""The edge around the window while something that it takes is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.shapes import paint_plate

WIDTH = 3
RADIUS = 8


class DropEdge(QWidget):
    """A line in the accent along the inside of the window; transparent to the mouse."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_over(self, window: QWidget) -> None:
        """Show it around this window."""
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        accent = self._theme.tokens.accent
        paint_plate(painter, box, radius=self._theme.px(RADIUS), border=accent, width=WIDTH)
        painter.end()
