"""The field of the roll: letters narrow the list, the arrows move in it, Space and Enter tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from eventdesk.ui.pages.roll.table import MOVES
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ROW

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RollField(QLineEdit):
    """Keeps the focus while the list is gone through.

    Signals:
        moved(Qt.Key): an arrow or a page key, for the list.
        ticked: Enter, or Space while nothing is typed.
        left: Esc while nothing is typed.
    """

    moved = Signal(object)
    ticked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        words = self.tr("Letters of a name, or a code")
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self._restyle()
        theme.changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list; all else is typing. A key that is held down ticks nobody."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in MOVES and plain:
            self.moved.emit(Qt.Key(key))
        elif (key in _ENTER and plain) or (key == Qt.Key.Key_Space and plain and not self.text()):
            if not event.isAutoRepeat():
                self.ticked.emit()
        elif heads_of(event) is not None:
            event.setAccepted(event.isAutoRepeat())
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(ROW))
        self.setFixedHeight(self._theme.px(44))


def heads_of(event: QKeyEvent) -> int | None:
    """How many of a party are meant by Alt and a digit; None for any other key."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    return None
