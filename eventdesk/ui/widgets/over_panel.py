"""A card that lies over the page and goes by itself when somebody turns to something else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from eventdesk.ui.reading_order import step
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.card import Card

EDGE = 16
STRIP = 64
"""The board above the pages stays in sight."""


class OverPanel(Card):
    """Shown over the middle of its parent; Esc leaves it and gives the focus back.

    It stops nothing: a key of the window works, a press beside it puts it away. Tab goes round in
    it, so that nobody is led into a page that it covers.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, border="edge", parent=parent)
        self._before: QWidget | None = None
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        theme.changed.connect(self.place)

    def open(self) -> None:
        """Show it and give it the focus; it knows to whom to give it back."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.take_focus()

    def take_focus(self) -> None:
        """Where a person would start."""
        self.setFocus()

    def leave(self) -> None:
        """Put it away, and the focus back where it was."""
        before, self._before = self._before, None
        self.hide()
        window = self.window()
        if before is not None and window.isAncestorOf(before) and before.isVisible():
            before.setFocus()

    def place(self) -> None:
        """In the middle, as large as it needs to be and has room."""
        parent, edge = self.parentWidget(), self.theme.px(EDGE)
        if parent is None:
            return
        above = self.theme.px(STRIP) + edge // 2
        room = parent.rect().adjusted(edge, above, -edge, -edge // 2)
        self.ensurePolished()
        size = self.sizeHint().boundedTo(room.size())
        self.resize(size)
        self.move(room.center().x() - size.width() // 2, room.center().y() - size.height() // 2)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab leads to the next of its own, and from the last to the first."""
        return step(self, QApplication.focusWidget() or self, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()
