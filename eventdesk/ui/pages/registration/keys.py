"""The keys of the search field that are no typing, and typing while an answer is awaited."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from eventdesk.ui.widgets.search_field import SearchField

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}
_PAGE_KEYS = {Qt.Key.Key_N, Qt.Key.Key_R, Qt.Key.Key_U}
"""With Ctrl: walk-in, correct, substitute."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FieldKeys(QObject):
    """Watches the field.

    Between Enter and its answer the keys are held and given to the field afterwards, so that a
    fast typist loses no letter and Enter never meets a text that it was not pressed for.

    Signals:
        entered: Enter, but not one that repeats itself because the key is held down.
        stepped: an arrow or page key, as the number of rows to move by.
        digit_pressed: a digit while `takes_digits`.
        escaped: Esc in the empty field, or while keys are held.
        freed: keys are held no more.
    """

    entered = Signal()
    stepped = Signal(int)
    digit_pressed = Signal(int)
    escaped = Signal()
    freed = Signal()

    def __init__(self, field: SearchField) -> None:
        super().__init__(field)
        self._field = field
        self._held: list[QKeyEvent] = []
        self._holding = False
        self.takes_digits = False
        field.installEventFilter(self)

    @property
    def is_holding(self) -> bool:
        """Whether what is typed is kept for later."""
        return self._holding

    def hold(self) -> None:
        """Keep what is typed from now on."""
        self._holding = True

    def release(self) -> None:
        """Give the field what was typed meanwhile; it may start to hold again half-way."""
        self._holding = False
        held, self._held = self._held, []
        for key in held:
            QCoreApplication.sendEvent(self._field, key)
        self.freed.emit()

    def drop(self) -> None:
        """Forget what was typed meanwhile: it was typed without seeing what must be seen first."""
        self._holding = False
        self._held = []
        self.freed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are not typing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._left_to_the_page(event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if self._holding and key != Qt.Key.Key_Escape:
            self._held.append(
                QKeyEvent(event.type(), key, event.modifiers(), event.text(), event.isAutoRepeat())
            )
            return True
        if key == Qt.Key.Key_Escape and (self._holding or not self._field.text()):
            self.escaped.emit()
            return True
        return self._taken(event)

    def _left_to_the_page(self, event: QKeyEvent) -> bool:
        """Refuse the claim of the field to a key of the page: on some systems it clears a line."""
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in _PAGE_KEYS:
            event.ignore()
            return True
        return False

    def _taken(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if key in _ENTER:
            if plain and not event.isAutoRepeat():
                self.entered.emit()
            return True
        if plain and key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
            return True
        if plain and self.takes_digits and len(text) == 1 and text in "123456789":
            self.digit_pressed.emit(int(text))
            return True
        return False
