"""A list whose rows a delegate paints: arrows move, letters and Ctrl+Enter are for the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from eventdesk.ui.theme import Theme

_LEFT_TO_THE_PAGE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})


class PaintedList(QListView):
    """Rows of one height unless `uniform` says otherwise; the first takes the focus with it."""

    def __init__(
        self, theme: Theme, *, name: str, uniform: bool = True, parent: QWidget | None = None
    ) -> None:
        """`name` is for screen readers."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(uniform)
        self.setMouseTracking(True)
        theme.changed.connect(self.mend_layout)

    def mend_layout(self) -> None:
        """The look has changed: lay the rows out again."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; what types something, Enter and Esc are left to the page."""
        if is_for_the_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Turn to the first row where none is turned to."""
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        super().focusInEvent(event)


def is_for_the_page(event: QKeyEvent) -> bool:
    """Whether a key is none of a list's own: it types something, or is Enter or Esc."""
    typed = event.text().isprintable() and bool(event.text())
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return typed or with_control or event.key() in _LEFT_TO_THE_PAGE
