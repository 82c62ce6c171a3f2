"""One line to be written in the page, where other programs open a dialog: a note, say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text


class EntryLine(Card):
    """Label, field, a hint below, and two buttons; Enter saves what was written, Esc leaves.

    What was written stays in the field after Esc and comes back, selected, with the line: nothing
    that somebody typed is lost by leaving. `empty` says what is missing when nothing was written.

    Signals:
        entered: what was written, without spaces at its ends; never empty.
        left: Esc, or the button that leaves.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        label: str,
        word: str,
        hint: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        """`label` names the field, `word` is the verb on the button."""
        super().__init__(theme, fill="surface", border="edge", parent=parent)
        self._hint, self._empty = hint, empty
        self.field = LineField(theme)
        self._label = Text(theme, label, size=NOTE, strong=True, ink="ink2")
        self._note = Text(theme, hint, size=NOTE, ink="ink3", lines=2)
        self.save = ActionButton(theme, word, key="Return", primary=True)
        self.leave = ActionButton(theme, self.tr("Cancel"), key="Escape")
        self._label.setBuddy(self.field)
        self.field.setAccessibleName(shown(label))
        self.field.setAccessibleDescription(shown(hint))
        self.setAccessibleName(shown(label))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._restyle()
        self.field.returnPressed.connect(self.enter)
        self.field.textEdited.connect(self._calm)
        self.save.clicked.connect(self.enter)
        self.leave.clicked.connect(self.left)
        theme.changed.connect(self._restyle)

    def take_focus(self) -> None:
        """The field, with what was left in it selected."""
        self._calm()
        self.field.setFocus()
        self.field.selectAll()

    def enter(self) -> None:
        """Hand over what was written, or say that nothing was."""
        written = " ".join(self.field.text().split())
        if written:
            self.entered.emit(written)
        else:
            self.show_problem(self._empty)

    def empty(self) -> None:
        """It was saved: the next one starts with an empty field."""
        self.field.clear()
        self._calm()

    def show_problem(self, sentence: str) -> None:
        """Say in place of the hint why it was not saved."""
        self._note.set_ink("stop")
        self._note.show_text(sentence)
        self.field.setAccessibleDescription(shown(sentence))
        announce(self, sentence, urgent=True)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Enter was the field's, and goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def set_empty(self, sentence: str) -> None:
        """What is said when nothing was written."""
        self._empty = sentence

    def add_row(self, row: QWidget) -> None:
        """Something more below the field."""
        self._column.addWidget(row)

    def show_hint(self, label: str, hint: str) -> None:
        """Another label and hint."""
        self._hint = hint
        self._label.show_text(label)
        self.setAccessibleName(shown(label))
        self.field.setAccessibleName(shown(label))
        self._calm()

    def _calm(self, *_written: str) -> None:
        self._note.set_ink("ink3")
        self._note.show_text(self._hint)
        self.field.setAccessibleDescription(shown(self._hint))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._head, self._row = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._label)
        self._head.addWidget(self._note, 1)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.save)
        self._row.addWidget(self.leave)
        self._column.addLayout(self._head)
        self._column.addLayout(self._row)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(10), px(16), px(14))
        self._column.setSpacing(px(4))
        self._head.setSpacing(px(16))
        self._row.setSpacing(px(8))
        self.field.setMinimumWidth(px(300))
        self.updateGeometry()


class LineField(QLineEdit):
    """A field as high as a button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.setFixedHeight(self._theme.px(40))
