"""A question above the page that takes more than one answer: a name and a PIN, say."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.announcing import announce
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.answer_lines import AnswerLines, LineView
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.turning import turn, turning_row

LEAST_LINE = 96
"""How wide each line is at least, in px at 100 %."""


class AskView(Struct, frozen=True, kw_only=True):
    """The question, what is to be known beside it, its lines, and the verb that ends it."""

    question: str
    hint: str
    verb: str
    lines: tuple[LineView, ...]
    problem: str = ""


class AskLine(Card):
    """Shows one `AskView`; Enter goes to a line that is empty, or else answers, Esc leaves.

    Signals:
        answered: what was written, by the ids of the lines (a `dict[str, str]`).
        left: Esc, or the button that leaves.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="surface", border="edge", parent=parent)
        self._question = Text(theme, size=NOTE, strong=True, ink="ink2")
        self._hint = Text(theme, size=NOTE, ink="ink3", lines=2)
        self.lines = AnswerLines(theme)
        self.save = ActionButton(theme, "", key="Return", primary=True)
        self.leave = ActionButton(theme, self.tr("Cancel"), key="Escape")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._restyle()
        self.lines.answered.connect(self.answered)
        self.lines.left.connect(self.left)
        self.save.clicked.connect(self.lines.answer)
        self.leave.clicked.connect(self._leave)
        theme.changed.connect(self._restyle)

    def show_view(self, view: AskView, known: Mapping[str, str] | None = None) -> None:
        """Ask; `known` fills lines that are not written yet. Secret lines are emptied."""
        self._question.show_text(view.question)
        self._hint.show_text(view.hint)
        self.save.show_word(view.verb, key="Return")
        self.setAccessibleName(shown(view.question))
        self.setAccessibleDescription(shown(view.hint))
        announce(self, f"{view.question} {view.hint}")
        self.lines.show_lines(view.lines, view.problem)
        self._fit()
        for line, text in (known or {}).items():
            field = self.lines.field(line)
            field.setText(field.text() or text)

    def take_focus(self) -> None:
        """The first line with nothing in it."""
        self.lines.take_focus()

    def empty(self) -> None:
        """It was done: nothing that was written stays."""
        self.lines.show_lines(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons stand below where the lines would be too short to be written in."""
        wide = self.theme.px(LEAST_LINE) * max(1, self.lines.count)
        beside = wide <= self.width() - self._buttons.sizeHint().width() - self.theme.px(48)
        turn(self._row, beside=beside)
        above = self._question.sizeHint().height() + self.theme.px(4)
        self._buttons.setContentsMargins(0, above if beside else 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves from the buttons too."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.lines.forget_secrets()
        self.left.emit()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._head, self._row = QHBoxLayout(), turning_row()
        self._buttons = QVBoxLayout()
        self._head.addWidget(self._question)
        self._head.addWidget(self._hint, 1)
        pair = QHBoxLayout()
        pair.addWidget(self.save)
        pair.addWidget(self.leave)
        pair.setSpacing(self.theme.px(8))
        self._buttons.addLayout(pair)
        self._buttons.addStretch(1)
        self._row.addWidget(self.lines, 1)
        self._row.addLayout(self._buttons)
        self._column.addLayout(self._head)
        self._column.addLayout(self._row)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(10), px(16), px(14))
        self._column.setSpacing(px(6))
        self._head.setSpacing(px(16))
        self._row.setSpacing(px(12))
        self._fit()
        self.updateGeometry()
