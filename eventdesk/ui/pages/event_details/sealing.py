"""On the page of an event's details: whether it is sealed, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.services.remembered_passphrases import can_remember
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.passphrase_card import (
    PassphraseAnswer,
    PassphraseCard,
    PassphraseView,
)
from eventdesk.ui.widgets.passphrase_fields import AGAIN, NEW, NOW
from eventdesk.ui.widgets.text import Text, set_shown


class SealingSection(QWidget):
    """One sentence, two buttons, and the card that they open.

    Signals:
        wished: what was written (a `PassphraseAnswer`), and whether it is to be sealed.
        left: the card was left.
        asked: the card was opened.
    """

    wished = Signal(object, bool)
    left = Signal()
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_sealed = False
        self._seals = True
        self._label = Text(theme, self.tr("Sealing"), size=NOTE, strong=True, ink="ink2")
        self._sentence = Text(theme, ink="ink2", lines=0)
        self.seal = ActionButton(theme, self.tr("Seal it"), icon="padlock")
        self.unseal = ActionButton(theme, self.tr("Unseal it"))
        self.card = PassphraseCard(theme, primary=False)
        self._lay_out()
        self._restyle()
        self.seal.clicked.connect(lambda: self._ask(seals=True))
        self.unseal.clicked.connect(lambda: self._ask(seals=False))
        self.card.answered.connect(self._answer)
        self.card.left.connect(self._leave)
        theme.changed.connect(self._restyle)

    def show_state(self, *, is_sealed: bool) -> None:
        """How the event is kept."""
        self._is_sealed = is_sealed
        self._sentence.show_text(
            self.tr("Only its passphrase opens this event, and its copies.")
            if is_sealed
            else self.tr("Whoever has the file can read it.")
        )
        self.seal.show_word(self.tr("Another passphrase") if is_sealed else self.tr("Seal it"))
        set_shown(self.unseal, is_sealed)
        self._show_card(shown=False)

    def show_problem(self, sentence: str) -> None:
        """Why the passphrase was not taken."""
        self.card.show_problem(sentence)

    def _ask(self, *, seals: bool) -> None:
        self._seals = seals
        new = (NEW, AGAIN) if seals else ()
        now = (NOW,) if self._is_sealed else ()
        lost = self.tr(
            "A passphrase that is lost cannot be recovered by anybody, and neither can the event. "
            "Take {0} characters or more: three or four words are easy to keep."
        ).format(12)
        open_to_all = self.tr("After this, whoever has the file can read it.")
        title = self.seal.text() if seals else self.unseal.text()
        self.card.show_view(
            PassphraseView(
                title=title,
                hint=lost if seals else open_to_all,
                verb=self.tr("Seal") if seals else self.tr("Unseal"),
                fields=(*now, *new),
                may_remember=seals and can_remember(),
            )
        )
        self._show_card(shown=True)
        self.card.take_focus()
        self.asked.emit()

    def _answer(self, answer: PassphraseAnswer) -> None:
        self.wished.emit(answer, self._seals)

    def _leave(self) -> None:
        self._show_card(shown=False)
        self.seal.setFocus()
        self.left.emit()

    def _show_card(self, *, shown: bool) -> None:
        if not shown:
            self.card.empty()
        self._buttons.setVisible(not shown)
        self._sentence.setVisible(not shown)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        self._across = QHBoxLayout(self._buttons)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.seal)
        self._across.addWidget(self.unseal)
        self._across.addStretch(1)
        self._column = QVBoxLayout(self)
        for widget in (self._label, self._sentence, self._buttons, self.card):
            self._column.addWidget(widget)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._column.setContentsMargins(0, px(20), 0, 0)
        self._across.setSpacing(px(8))
