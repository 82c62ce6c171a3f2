"""A choice of yes or no, with its key in the word."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from eventdesk.ui.theme import Theme


class TickBox(QCheckBox):
    """A check box in our font; the letter after `&` swaps it with Alt, wherever the focus is.

    At once, and the focus stays in the line: Qt would press it for a tenth of a second, and an
    Enter in that time would not see it ticked.
    """

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._theme = theme
        self.setAccessibleName(word.replace("&", ""))
        self.setProperty("focus_ring", True)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_word(self, word: str) -> None:
        """Another word."""
        self.setText(word)
        self.setAccessibleName(word.replace("&", ""))

    def event(self, event: QEvent) -> bool:
        """Swap at the key."""
        if event.type() == QEvent.Type.Shortcut:
            self.toggle()
            return True
        return super().event(event)

    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.setMinimumHeight(self._theme.px(28))
