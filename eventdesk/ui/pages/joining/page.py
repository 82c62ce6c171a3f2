"""The page that joins an event on a server: one code, what it says, and one button.

It stands in for the start page. Nothing happens before somebody has seen what the code says: a
scanner ends with Enter, and Enter only reads.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.joining.typed_codes import TypedCode
from eventdesk.core.unshown import Unshown
from eventdesk.ui.pages.joining.code_field import CodeField
from eventdesk.ui.pages.joining.words import hint, is_protected, looking, not_whole, says
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.labelled_row import labelled_row
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.passphrase_fields import AGAIN, NEW, PassphraseFields
from eventdesk.ui.widgets.scrolled_column import scrolled
from eventdesk.ui.widgets.text import Text, set_shown
from eventdesk.ui.widgets.tick_box import TickBox

WIDTH = 860
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class JoinWish(Unshown, Struct, frozen=True, kw_only=True):
    """An event is to be joined. Neither the code nor the passphrase shows anywhere."""

    code: str
    without_tls: bool
    passphrase: str | None


class JoinPage(QWidget):
    """Asks for the code. Enter reads it, Ctrl+Enter joins, Esc leaves.

    Signals:
        wished: the event is to be joined (a `JoinWish`); answer with `show_failure`, or `finish`.
        left: nothing is to be joined, or no longer.
    """

    wished = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waits = False
        self.setAccessibleName(self.tr("Join an event"))
        self._title = Text(theme, self.tr("Join an event"), size=TITLE, strong=True)
        self._under = Text(
            theme, self.tr("Several desks share one event on a server. Each has a join code."),
            size=ROW, ink="ink2", lines=0,
        )  # fmt: skip
        self.message = MessageLine(theme, self)
        self.code = CodeField(theme)
        self._code_row = labelled_row(theme, self.tr("Join code"), self.code, hint=" ")
        self.says = Text(theme, size=ROW, strong=True, lines=0)
        self._protected = Text(theme, size=BODY, ink="ink2", lines=0)
        self._card = Card(theme, state=State.OK)
        self.seals = TickBox(theme, self.tr("&Keep it sealed on this computer"))
        self._sealed = Text(
            theme,
            self.tr("The event is copied onto this computer, so that this desk goes on without the "
                    "server. Sealed, the copy opens with a passphrase only. One that is lost "
                    "cannot be recovered."),
            size=NOTE, ink="ink2", lines=0,
        )  # fmt: skip
        self.passphrase = PassphraseFields(theme)
        self.join = ActionButton(theme, self.tr("Join"), key="Ctrl+Return", primary=True, tall=True)
        self.openly = ActionButton(theme, self.tr("Join without encryption"), tall=True)
        self.cancel = ActionButton(theme, self.tr("Cancel"), key="Escape", tall=True)
        self._lay_out()
        self._restyle()
        self._connect()
        self.open()

    def open(self) -> None:
        """An empty page."""
        self._show_waiting(False)
        self.message.show_view(None)
        self.seals.setChecked(False)
        self.openly.hide()
        self.code.forget()
        self.code.setFocus()

    @property
    def waits(self) -> bool:
        """Whether an event is being joined."""
        return self._waits

    def finish(self) -> None:
        """It was joined: nothing of the code or the passphrase stays."""
        self.open()
        self.passphrase.forget()

    def show_failure(self, failure: EventDeskError) -> None:
        """Why it was not joined; what was typed stays, and the way on is offered."""
        self._show_waiting(False)
        self.message.show_view(MessageView(sentence=failure.message, state=State.STOP))
        code = self.code.typed.code
        set_shown(self.openly, failure.code == "no_tls" and code is not None and code.pin is None)
        self.code.setFocus()

    def submit(self, *, without_tls: bool = False) -> None:
        """Join, unless something is missing: then it is said, and nothing happens."""
        if self._waits or not self.read_whole():
            return
        if self.seals.isChecked() and self.passphrase.find_problem():
            return
        code = self.code.typed.code
        if code is None:
            return
        self._show_waiting(True)
        self.message.show_view(MessageView(sentence=looking(code), icon="link"))
        secret = self.passphrase.written(NEW) if self.seals.isChecked() else None
        self.wished.emit(
            JoinWish(code=self.code.text(), without_tls=without_tls, passphrase=secret)
        )

    def read_whole(self) -> bool:
        """Whether a whole code stands there; where it does not, that is said."""
        if self.code.typed.code is not None:
            return True
        typed = self.code.typed
        problem = hint(typed) if typed.stranger or typed.is_empty else not_whole()
        self._code_row.show_note(problem, problem=True)
        self.code.setFocus()
        return False

    def leave(self) -> None:
        """Back to the start page; what is being joined is joined no more."""
        self._show_waiting(False)
        self.finish()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter joins, Enter reads, Esc leaves."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and with_control:
            self.submit()
        elif event.key() not in ENTER:
            super().keyPressEvent(event)

    def _on_read(self, typed: TypedCode) -> None:
        code = typed.code
        self.openly.hide()
        set_shown(self._card, code is not None)
        self._code_row.show_note("" if code else hint(typed), problem=bool(typed.stranger))
        if code is not None:
            self.says.show_text(says(code))
            self._protected.show_text(is_protected(code))
            self.code.setAccessibleDescription(self.says.text())
            self._card.show_state(State.OK if code.pin is not None else State.WARN)

    def _show_waiting(self, waits: bool) -> None:
        self._waits = waits
        for button in (self.join, self.openly):
            button.setEnabled(not waits)
        self.code.setReadOnly(waits)

    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.ask(NEW, AGAIN)
        for widget in (self.passphrase, self._sealed):
            set_shown(widget, shown)
        if shown:
            self.passphrase.take_focus()

    def _connect(self) -> None:
        self.code.read.connect(self._on_read)
        self.code.returnPressed.connect(self._on_enter)
        self.seals.toggled.connect(self._show_passphrase)
        self.passphrase.submitted.connect(self.join.setFocus)
        self.passphrase.left.connect(self.leave)
        self.join.clicked.connect(lambda _checked: self.submit())
        self.openly.clicked.connect(lambda: self.submit(without_tls=True))
        self.cancel.clicked.connect(self.leave)
        self._theme.changed.connect(self._restyle)

    def _on_enter(self) -> None:
        """A scanner's Enter, or a person's: what the code says is there, and the button waits."""
        if self.read_whole():
            self.join.setFocus()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.addWidget(self.says)
        inside.addWidget(self._protected)
        self._buttons = QHBoxLayout()
        for button in (self.join, self.openly, self.cancel):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        above: tuple[QWidget, ...] = (self._title, self._under, self.message)
        below: tuple[QWidget, ...] = (self._card, self.seals, self._sealed, self.passphrase)
        for widget in above:
            self._inner.addWidget(widget)
        self._inner.addLayout(self._code_row.layout)
        for widget in below:
            self._inner.addWidget(widget)
        self._inner.addLayout(self._buttons)
        self._inner.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(self._column))
        for hidden in (self._card, self._sealed, self.passphrase, self.openly):
            hidden.hide()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        self._inner.setContentsMargins(px(24), px(32), px(24), px(24))
        self._inner.setSpacing(px(12))
        self._buttons.setSpacing(px(12))
        self._buttons.setContentsMargins(0, px(10), 0, 0)
        inside = self._card.layout()
        if inside is not None:
            inside.setContentsMargins(px(32), px(14), px(20), px(14))
