"""The page on which the people of an event are forgotten. It stands in for the pages of the day."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.core.certificate import Certificate
from eventdesk.services.forgetting.forgetting import WhatGoes
from eventdesk.ui.pages.forgetting.words import (
    confirming_word,
    done_words,
    files_words,
    going_words,
    not_over_words,
    staying_words,
)
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.scrolled_column import scrolled
from eventdesk.ui.widgets.text import Text, set_shown
from eventdesk.ui.widgets.tick_box import TickBox

WIDTH = 720
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ForgettingPage(QWidget):
    """Says what would go, has a word typed, and shows the certificate. Ctrl+Enter, Esc leaves.

    Signals:
        wished(bool, str): forget the people; whether wordings stay, and the PIN of a lead or "".
        counted_anew(bool): say what would go, wordings staying or not.
        left: nothing more is wanted here.
    """

    wished = Signal(bool, str)
    counted_anew = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._goes: WhatGoes | None = None
        self._is_done = self._is_busy = False
        self.setAccessibleName(self.tr("Forget the people"))
        self._title = Text(theme, self.tr("Forget the people"), size=TITLE, strong=True)
        self._under = Text(
            theme, self.tr("Nothing and nobody can bring them back."), size=ROW, ink="ink2", lines=0
        )
        self.message = MessageLine(theme, self)
        self.going, self.files = Text(theme, size=BODY, lines=0), Text(theme, size=BODY, lines=0)
        self.staying = Text(theme, staying_words(), size=BODY, ink="ink2", lines=0)
        self.not_over = Text(theme, size=BODY, ink="warn", lines=0)
        self.wordings = TickBox(theme, self.tr("&Keep what was asked: it may name somebody"))
        self.word, self.pin = LineField(theme), LineField(theme)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        asked = self.tr("Type “{0}” to go on").format(confirming_word())
        self._word_row = labelled_row(theme, asked, self.word)
        self._pin_row = labelled_row(theme, self.tr("PIN of a lead"), self.pin)
        self._pin_box = QWidget()
        self._pin_box.setLayout(self._pin_row.layout)
        self.go = ActionButton(theme, self.tr("Forget the people"), key="Ctrl+Return", tall=True)
        self.cancel = ActionButton(theme, self.tr("Cancel"), key="Escape", tall=True)
        self.certificate = Text(theme, size=BODY, lines=0)
        self._lay_out()
        self._restyle()
        self.wordings.toggled.connect(self.counted_anew)
        self.word.textChanged.connect(self._follow)
        self.go.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left)
        theme.changed.connect(self._restyle)

    def open(self) -> None:
        """Begin anew; what would go is told by `show_goes`."""
        self._is_done = self._is_busy = False
        self.word.clear()
        self.pin.clear()
        self.message.show_view(None)
        self.show_goes(None)
        self.ask_pin("")
        self.counted_anew.emit(self.wordings.isChecked())
        self.take_focus()

    def show_goes(self, goes: WhatGoes | None) -> None:
        """What would go; None while it is being counted."""
        self._goes = goes
        self.going.show_text(going_words(goes))
        self.files.show_text(files_words(goes))
        self.not_over.show_text(not_over_words(goes))
        self._follow()

    def ask_pin(self, sentence: str) -> None:
        """Ask for a lead's PIN, and say why; "" asks for none."""
        set_shown(self._pin_box, bool(sentence))
        self._pin_row.show_note(sentence, problem=True)
        self.pin.clear()
        self._is_busy = False
        self._follow()
        if sentence:
            self.pin.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Why nobody was forgotten."""
        self._is_busy = False
        self.message.show_view(MessageView(sentence=sentence, state=State.STOP))
        self._follow()

    def show_certificate(self, certificate: Certificate, place: str) -> None:
        """What was done."""
        self._is_done, self._is_busy = True, False
        sentence = done_words(certificate, place)
        self.message.show_view(MessageView(sentence=sentence, state=State.OK))
        self.certificate.show_text(certificate.text())
        self._follow()
        self.cancel.setFocus()

    def take_focus(self) -> None:
        """The word that has to be typed."""
        self.word.setFocus()

    def submit(self) -> None:
        """Go on, once the word stands there."""
        if self.go.isEnabled():
            self._is_busy = True
            self._follow()
            pin = self.pin.text()
            self.pin.clear()
            self.wished.emit(self.wordings.isChecked(), pin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on, Esc leaves."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and with_control:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        """What can be done at this moment."""
        typed = self.word.text().strip().casefold() == confirming_word().casefold()
        ready = self._goes is not None and self._goes.entries > 0
        self.go.setEnabled(typed and ready and not self._is_busy and not self._is_done)
        for widget in (self.going, self.files, self.staying, self.wordings, self._word_box):
            set_shown(widget, not self._is_done)
        for widget in (self.go, self.not_over):
            set_shown(widget, not self._is_done and (widget is self.go or bool(self._warns())))
        if self._is_done:
            set_shown(self._pin_box, False)
        set_shown(self.certificate, self._is_done)
        self.cancel.show_word(self.tr("Back") if self._is_done else self.tr("Cancel"), key="Escape")

    def _warns(self) -> str:
        return not_over_words(self._goes)

    def _lay_out(self) -> None:
        self._word_box = QWidget()
        self._word_box.setLayout(self._word_row.layout)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.go)
        self._buttons.addWidget(self.cancel)
        self._buttons.addStretch(1)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        for widget in (
            self._title, self._under, self.message, self.going, self.files, self.staying,
            self.not_over, self.wordings, self._word_box, self._pin_box, self.certificate,
        ):  # fmt: skip
            self._inner.addWidget(widget)
        self._inner.addLayout(self._buttons)
        self._inner.addStretch(1)
        scroll = scrolled(self._column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        order = (self.wordings, self.word, self.pin, self.go, self.cancel)
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        self._inner.setContentsMargins(px(24), px(32), px(24), px(24))
        self._inner.setSpacing(px(12))
        self._buttons.setSpacing(px(12))
