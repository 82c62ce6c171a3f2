"""The field for a join code: it keeps the groups while somebody types, scans or pastes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from eventdesk.core.joining.typed_codes import TypedCode, place_in_groups, typed_code
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ROW
from eventdesk.ui.widgets.entry_line import LineField

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhUppercaseOnly
)


class CodeField(LineField):
    """What is typed stands in capitals and groups of five; the cursor stays where it was.

    Signals:
        read: what stands there now (a `TypedCode`).
    """

    read = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.typed = TypedCode(text="")
        self.setInputMethodHints(_HINTS)
        self.textEdited.connect(self._group)
        theme.changed.connect(self._refont)
        self._refont()

    def forget(self) -> None:
        """Leave nothing of what was typed; it holds a password."""
        self.setText("")
        self._take("")

    def _group(self, text: str) -> None:
        at = place_in_groups(text[: self.cursorPosition()])
        typed = self._take(text)
        if typed.text != text:
            self.setText(typed.text)
            self.setCursorPosition(at)

    def _take(self, text: str) -> TypedCode:
        self.typed = typed_code(text)
        self.read.emit(self.typed)
        return self.typed

    def _refont(self) -> None:
        self.setFont(self._theme.font(ROW, tabular=True))
