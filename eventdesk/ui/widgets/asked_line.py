"""A question in the page with its keys, where other programs open a dialog."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.text import set_shown
from eventdesk.ui.widgets.verdict_view import ButtonView


class Way(Struct, frozen=True, kw_only=True):
    """One answer: its word, its key in Qt's portable writing, what it does (nothing: leave)."""

    word: str
    key: str
    call: Callable[[], None] | None = None


class Question(Struct, frozen=True, kw_only=True):
    """A sentence and the ways out of it."""

    sentence: str
    ways: tuple[Way, ...]


class AskedLine(QWidget):
    """Says a refusal or asks a question; `left` when a question has been left by its last way.

    The keys reach it through `answer`, from wherever in the page the focus is.
    """

    left = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", True)
        self.message = MessageLine(theme)
        self.message.button_wished.connect(self._pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message)
        set_shown(self, False)

    def ask(self, question: Question | None) -> None:
        """Ask this, or take away whatever stands here."""
        self.question = question
        if question is None:
            self.message.show_view(None)
            self.hide()
            return
        buttons = tuple(ButtonView(text=way.word, id=way.key, key=way.key) for way in question.ways)
        self._show(MessageView(
            sentence=question.sentence, state=State.ACCENT, icon="question", buttons=buttons
        ))  # fmt: skip

    def say(self, sentence: str) -> None:
        """Say why nothing was done."""
        self.question = None
        self._show(MessageView(sentence=sentence, state=State.NEUTRAL, icon="info"))

    def takes(self, key: int) -> bool:
        """Whether the question has a way by this key, which is then no key of the page."""
        ways = () if self.question is None else self.question.ways
        return any(QKeySequence(way.key) == QKeySequence(key) for way in ways)

    def answer(self, key: int) -> bool:
        """Take a key; whether it meant anything here. Esc also takes a refusal away."""
        if self.isHidden():
            return False
        key = Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key
        if self.question is None:
            if key == Qt.Key.Key_Escape:
                self.ask(None)
                return True
            return False
        for way in self.question.ways:
            if QKeySequence(way.key) == QKeySequence(key):
                self._pressed(way.key)
                return True
        return False

    def _show(self, view: MessageView) -> None:
        self.message.show_view(view)
        self.setAccessibleName(self.message.accessibleName())
        self.show()

    def _pressed(self, key: str) -> None:
        if self.question is None:
            return
        way = next(way for way in self.question.ways if way.key == key)
        self.ask(None)
        self.left.emit()
        if way.call is not None:
            way.call()
