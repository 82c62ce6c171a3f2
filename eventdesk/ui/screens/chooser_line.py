"""A question with its answers on the digits, in the page: which screen, which monitor."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text

COLUMNS = 3


class Answer(Struct, frozen=True, kw_only=True):
    """One answer: its key, its words, and what it does."""

    key: str
    word: str
    call: Callable[[], None]


class ChooserLine(Card):
    """Asks, and takes the key of an answer wherever the focus is within it; Esc leaves.

    Signals:
        left: nothing is asked any more.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="tint", border="tint", parent=parent)
        self.answers: tuple[Answer, ...] = ()
        self._question = Text(theme, strong=True, lines=0)
        self._grid = QGridLayout()
        self._buttons: list[ActionButton] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._question)
        self._column.addLayout(self._grid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    def ask(self, question: str, answers: tuple[Answer, ...]) -> None:
        """Ask this; Esc is always an answer."""
        leave = Answer(key="Escape", word=self.tr("Cancel"), call=lambda: None)
        self.answers = (*answers, leave)
        self._question.setText(question)
        self.setAccessibleName(question)
        self._make_buttons()
        self.show()
        self.setFocus()

    def close_line(self) -> None:
        """Ask nothing any more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the answers; no other key goes past a question."""
        pressed = "Escape" if event.key() == Qt.Key.Key_Escape else event.text()
        for answer in self.answers:
            if answer.key == pressed and not event.isAutoRepeat():
                self._take(answer)
                return

    def _take(self, answer: Answer) -> None:
        self.hide()
        answer.call()
        if self.isHidden():
            self.left.emit()

    def _make_buttons(self) -> None:
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, answer in enumerate(self.answers):
            button = ActionButton(self.theme, answer.word, key=answer.key, parent=self)
            button.clicked.connect(lambda _checked=False, one=answer: self._take(one))
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            button.show()
            self._buttons.append(button)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(12), px(16), px(14))
        self._column.setSpacing(px(10))
        self._grid.setSpacing(px(8))
        self.updateGeometry()
