"""The line in which the chair says why the plan is changed; leaving it empty is no obstacle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text

LONGEST = 200


class ReasonLine(Card):
    """A question with one field; Enter hands the words on, Esc closes the line.

    Signals:
        given(str): the reason as it was typed, which may be empty.
        closed: the line has been left.
    """

    given = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="tint", border="tint", parent=parent)
        question = self.tr("Why this plan?")
        self._question = Text(theme, question, size=BODY, strong=True)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(question)
        self.field.setPlaceholderText(self.tr("It goes into the log"))
        self.apply = ActionButton(theme, self.tr("Adopt"), key="Return")
        self.leave = ActionButton(theme, self.tr("Leave it"), key="Escape")
        self.apply.clicked.connect(self._give)
        self.leave.clicked.connect(self.close_line)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._question)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.apply)
        self._row.addWidget(self.leave)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def ask(self) -> None:
        """Open, with nothing written yet."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    def close_line(self) -> None:
        """Leave without an answer."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc, wherever the focus is within the line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.given.emit(self.field.text())

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(20), px(6), px(8), px(6))
        self._row.setSpacing(px(12))
        self.field.setFont(self.theme.font(BODY))
        self.field.setFixedHeight(px(40))
        self.updateGeometry()
