"""The line in which the chair says when something really happened, or why it is done."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.turning import turn, turning_row

FIELD_WIDTH = 96
REASON_WIDTH = 300
LEAST_QUESTION = 160
LONGEST_TIME, LONGEST_REASON = 12, 500


class AskedField(Struct, frozen=True, kw_only=True):
    """A question with one field: a time of day, or a reason that may be left out."""

    question: str
    about: str
    verb: str
    leave: str
    prefilled: str = ""
    hint: str = ""
    """What stands in the field while it is empty: then it is wide, for words."""


class FieldLine(Card):
    """A question with one field; Enter hands the words on, Esc closes the line.

    What was typed stays until the line is left or its answer was taken, whatever other desks do.
    `closed` is emitted when it goes.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="tint", border="tint", parent=parent)
        self._given: Callable[[str], None] | None = None
        self._asked: AskedField | None = None
        self._wide = False
        self._question = Text(theme, size=BODY, strong=True)
        self.note = Text(theme, size=BODY, ink="stop", lines=2)
        self.field = QLineEdit()
        self.apply = ActionButton(theme, "", key="Return")
        self.leave = ActionButton(theme, "", key="Escape")
        self.apply.clicked.connect(self._give)
        self.leave.clicked.connect(self.close_line)
        self.field.textEdited.connect(lambda: self.say(""))
        self._asking, self._row = turning_row(), QHBoxLayout()
        self._asking.addWidget(self._question, 1)
        self._asking.addLayout(self._row)
        self._row.addWidget(self.field)
        self._row.addWidget(self.apply)
        self._row.addWidget(self.leave)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._asking)
        self._column.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note.hide()
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def ask(self, asked: AskedField, given: Callable[[str], None]) -> None:
        """Open with words that are overwritten by typing; `given` gets what stands there then."""
        self._asked, self._given, self._wide = asked, given, bool(asked.hint)
        self._question.show_text(asked.question)
        self.field.setAccessibleName(shown(f"{asked.question} {asked.about}".strip()))
        self.field.setPlaceholderText(asked.hint)
        self.field.setMaxLength(LONGEST_REASON if self._wide else LONGEST_TIME)
        self.apply.show_word(asked.verb, key="Return")
        self.leave.show_word(asked.leave, key="Escape")
        self.say("")
        self.field.setText(asked.prefilled)
        self._restyle()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def say(self, sentence: str) -> None:
        """What stands in the way of the answer."""
        self.note.show_text(sentence)
        self.note.setVisible(bool(sentence))
        self.field.setAccessibleDescription(shown(sentence))

    def is_asking(self, asked: AskedField) -> bool:
        """Whether this is what is asked now."""
        return self._asked is asked

    def withdraw(self, asked: AskedField) -> None:
        """Close, if this is what is asked: its answer is no longer wanted."""
        if self.is_asking(asked):
            self.close_line()

    def close_line(self) -> None:
        """Leave, or be done."""
        self._asked = self._given = None
        self.field.clear()
        self.hide()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The question stands above the field where it would be cut to a few letters beside it."""
        beside = self.width() - self._row.sizeHint().width() - self.theme.px(40)
        wanted = min(self._question.sizeHint().width(), self.theme.px(LEAST_QUESTION))
        turn(self._asking, beside=beside >= wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc, wherever the focus is within the line; a held Enter counts once."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if self._given is not None:
            self._given(self.field.text().strip())

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(6), px(8), px(6))
        self._column.setSpacing(px(2))
        self._row.setSpacing(px(12))
        self._asking.setSpacing(px(12))
        self.field.setFont(self.theme.font(ROW, tabular=True))
        self.field.setFixedSize(px(REASON_WIDTH if self._wide else FIELD_WIDTH), px(40))
        self._fit()
        self.updateGeometry()
