"""A sentence in the page with its way on, where other programs open a dialog."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.announcing import announce_state
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.strip import STATE_ICONS
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.turning import turn, turning_row
from eventdesk.ui.widgets.verdict_view import ButtonView

LEAST_SENTENCE = 240
"""With less room beside its buttons, in px at 100 %, a sentence would be a column of words."""


class MessageView(Struct, frozen=True, kw_only=True):
    """A sentence, what it means, and buttons; `icon` replaces the state's own."""

    sentence: str
    state: State = State.NEUTRAL
    icon: str = ""
    buttons: tuple[ButtonView, ...] = ()


class MessageLine(Card):
    """Shows one `MessageView` on its tint until it is told otherwise; it never leaves by itself."""

    button_wished = Signal(str)
    """The id of the button pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._buttons: list[ActionButton] = []
        self._disc = StateDisc(theme)
        self._sentence = Text(theme, size=BODY, lines=0)
        self._said, self._ways = QHBoxLayout(), QHBoxLayout()
        self._said.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        self._said.addWidget(self._sentence, 1)
        self._ways.addStretch(1)
        self._row = turning_row()
        self.setLayout(self._row)
        self._row.addLayout(self._said, 1)
        self._row.addLayout(self._ways)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """The buttons of now."""
        return tuple(self._buttons)

    def show_view(self, view: MessageView | None) -> None:
        """Show this sentence, or nothing."""
        if view is None:
            self.hide()
            return
        tint = "tint" if view.state is State.ACCENT else f"{view.state.value}_tint"
        self.set_fill(tint, tint)
        icon = view.icon or STATE_ICONS[view.state]
        self._disc.show_state(view.state, icon, filled=False, side=28)
        sentence = spoken(view.sentence)
        self._sentence.setText(sentence)
        self.setAccessibleName(shown(sentence))
        self._show_buttons(view.buttons)
        self.show()
        announce_state(self, sentence, view.state)

    def _show_buttons(self, views: tuple[ButtonView, ...]) -> None:
        for button in self._buttons:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for view in views:
            button = ActionButton(
                self.theme, view.text, key=view.key, icon=view.icon, primary=view.primary,
                parent=self,
            )  # fmt: skip
            button.setEnabled(view.enabled)
            button.clicked.connect(lambda _checked=False, id_=view.id: self._wish(id_))
            self._ways.addWidget(button)
            button.show()
            self._buttons.append(button)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons stand below where they would leave no room for the sentence."""
        left = self.width() - sum(button.sizeHint().width() for button in self._buttons)
        below = bool(self._buttons) and left < self.theme.px(LEAST_SENTENCE)
        turn(self._row, beside=not below)

    def _wish(self, button_id: str) -> None:
        self.button_wished.emit(button_id)

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        for row in (self._row, self._said, self._ways):
            row.setSpacing(px(12))
        self._fit()
        self.updateGeometry()
