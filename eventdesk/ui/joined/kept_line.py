"""A line above the page that stays until somebody has looked at it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageLine, MessageView

SIDE, ABOVE = 24, 16


class KeptLine(QWidget):
    """One `MessageView`, or nothing; what is said elsewhere does not take its place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line = MessageLine(theme)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.line)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_view(self, view: MessageView | None) -> None:
        """Show this, or nothing any more."""
        self.line.show_view(view)
        self.setVisible(view is not None)

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(ABOVE), px(ABOVE), px(SIDE), 0)
