"""The row of keys at the foot of a page, under its hairline; it never moves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.key_row import KeyRow
from eventdesk.ui.widgets.shapes import paint_hairline


class FootKeys(KeyRow):
    """A row of keys in the middle of what is left below a line."""

    accessible_role = QAccessible.Role.ToolBar

    HIGH, GAP, LINE = 48, 24, 4
    FOCUS = Qt.FocusPolicy.StrongFocus

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Keys"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline above the keys."""
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 0, self._theme.tokens.line)
        painter.end()
