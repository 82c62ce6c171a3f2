"""A card that asks for the passphrase of a sealed event, or for a new one."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, ITEM
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.passphrase_fields import ENTER, NEW, NOW, PassphraseFields
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text, set_shown
from eventdesk.ui.widgets.tick_box import TickBox


class PassphraseView(Struct, frozen=True, kw_only=True):
    """What is asked, what is to be known before answering, and the verb that answers.

    `fields` are ids of `passphrase_fields`.
    """

    title: str
    hint: str
    verb: str
    fields: tuple[str, ...] = (NOW,)
    may_remember: bool = False
    """Whether this computer has a keyring that could keep it."""


class PassphraseAnswer(Struct, frozen=True, kw_only=True):
    """What was written. It shows nowhere."""

    now: str
    new: str
    remember: bool

    def __repr__(self) -> str:
        """Nothing of it."""
        return "PassphraseAnswer(…)"


class PassphraseCard(Card):
    """Shows one `PassphraseView`. Enter answers, Esc leaves; what was written is then forgotten.

    Signals:
        answered: what was written (a `PassphraseAnswer`). The fields keep it until `empty`, so that
            a slip need not be typed again.
        left: Esc, or the button that leaves.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, *, primary: bool = True, parent: QWidget | None = None
    ) -> None:
        """`primary` is False where the page has its filled button already."""
        super().__init__(theme, fill="surface", border="edge", parent=parent)
        self._disc = StateDisc(theme)
        self._disc.show_state(State.ACCENT, "padlock", filled=False)
        self._title = Text(theme, size=ITEM, strong=True, lines=2)
        self._hint = Text(theme, size=BODY, ink="ink2", lines=0)
        self.fields = PassphraseFields(theme)
        self.remembers = TickBox(theme, self.tr("&Remember it on this computer"))
        self.save = ActionButton(theme, self.tr("Open"), key="Return", primary=primary)
        self.leave = ActionButton(theme, self.tr("Cancel"), key="Escape")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._restyle()
        self.fields.submitted.connect(self.answer)
        self.fields.left.connect(self._leave)
        self.save.clicked.connect(self.answer)
        self.leave.clicked.connect(self._leave)
        theme.changed.connect(self._restyle)
        self.hide()

    def show_view(self, view: PassphraseView) -> None:
        """Ask."""
        self._title.show_text(view.title)
        self._hint.show_text(view.hint)
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(view.hint)
        self.save.show_word(view.verb, key="Return")
        self.fields.ask(*view.fields)
        self.remembers.setChecked(False)
        set_shown(self.remembers, view.may_remember)
        self.wait(False)
        self.show()

    def take_focus(self) -> None:
        """The first field."""
        self.fields.take_focus()

    def show_problem(self, sentence: str) -> None:
        """Why it was not taken; the field keeps what was written, selected."""
        self.wait(False)
        self.fields.show_problem(sentence)

    def wait(self, waits: bool) -> None:
        """Whether an answer is being tried: a moment in which no other is taken."""
        self.save.setEnabled(not waits)

    def answer(self) -> None:
        """Hand over what was written, if nothing is missing and nothing is being tried."""
        if not self.save.isEnabled() or self.fields.find_problem():
            return
        self.wait(True)
        self.answered.emit(
            PassphraseAnswer(
                now=self.fields.written(NOW),
                new=self.fields.written(NEW),
                remember=self.remembers.isChecked(),
            )
        )

    def empty(self) -> None:
        """It was done, or left: nothing of it stays."""
        self.fields.forget()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves from the buttons too; Enter goes no further than the card."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() not in ENTER:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.empty()
        self.left.emit()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        self._head.addLayout(words, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.save)
        self._foot.addWidget(self.leave)
        self._foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.fields)
        self._column.addWidget(self.remembers)
        self._column.addLayout(self._foot)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(12))
        self._head.setSpacing(px(12))
        self._foot.setSpacing(px(8))
        self.updateGeometry()
