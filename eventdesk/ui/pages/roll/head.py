"""The head of the roll: which roll call this is, in words and colour, and its large figures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.roll import RollSums
from eventdesk.core.roll.words import Minute, call_words, sums_words
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import VERDICT
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.text import Text, set_shown

ROOMY = 900
SMALLER = 24
FIGURES_SHARE = 0.62


class RollHead(QWidget):
    """Shows the state of the roll, and the buttons that call it and end it.

    Signals:
        wished(str): the id of an action.
    """

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.band = MessageLine(theme)
        self.figures = Text(theme, size=VERDICT, strong=True, lines=2)
        self.buttons = {
            name: ActionButton(
                theme, action(name).spoken, key=action(name).key, icon=action(name).icon
            )
            for name in ("roll.call", "roll.drill", "roll.end")
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, id_=name: self.wished.emit(id_))
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.figures, 1)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self._column.addWidget(self.band)
        self._column.addLayout(self._row)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_roll(self, call: RollCall | None, sums: RollSums, band: MessageView | None) -> None:
        """Show this roll call, or that none is on."""
        self.figures.setText(spoken(sums_words(sums, call)))
        self._fit()
        self.band.show_view(band)
        set_shown(self.buttons["roll.call"], call is None or call.drill)
        set_shown(self.buttons["roll.drill"], call is None)
        set_shown(self.buttons["roll.end"], call is not None)
        self.buttons["roll.call"].set_primary(call is None)
        self.buttons["roll.end"].set_primary(call is not None and not sums.missing)
        word = action("roll.call").spoken if call is None else self.tr("This is no drill")
        self.buttons["roll.call"].show_word(word, key=action("roll.call").key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figures are read from afar: where there is little room the keys of buttons go."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self.figures.set_look(size=VERDICT if self.width() >= px(ROOMY) else SMALLER, lines=2)
        wanted = self.figures.sizeHint().width()
        self.figures.setMinimumWidth(min(wanted, round(self.width() * FIGURES_SHARE)))

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))
        self._row.setSpacing(px(12))


def band_of(call: RollCall | None, minute: Minute) -> MessageView | None:
    """What the band says of a roll call; nothing while none is on."""
    if call is None:
        return None
    state, icon = (State.WARN, "flag") if call.drill else (State.STOP, "triangle")
    return MessageView(sentence=spoken(call_words(call, minute)), state=state, icon=icon)
