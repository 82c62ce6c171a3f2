"""The locked desk: a field for a PIN, and nothing that a passer-by may not read.

In an emergency nobody looks for a PIN: F12 and Ctrl+Enter call the roll. That tells every window of
the event and stands in the log, so nobody does it to have a look at the names.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import NOTE, ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.entry_line import LineField
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text, set_shown

WIDTH = 560
ROLL_KEY = "F12"


class LockedView(Struct, frozen=True, kw_only=True):
    """What a locked desk says. `since` is a time of day at the event, "10:42"."""

    desk: str
    since: str
    by_itself: bool = False
    roll: str = ""
    """What is said of a roll call that goes on; "" while there is none."""


class LockedPage(QWidget):
    """Takes a PIN, or calls the roll.

    Signals:
        pin_given(str): what was typed, handed over once and kept nowhere.
        roll_wished: show the roll that is being called.
        emergency: call the roll now.
    """

    pin_given = Signal(str)
    roll_wished = Signal()
    emergency = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_called = self._asks = False
        self.card = Card(theme, fill="surface", border="edge")
        self._disc = StateDisc(theme)
        self._disc.show_state(State.NEUTRAL, "padlock")
        self.title = Text(theme, size=TITLE, strong=True)
        self.under = Text(theme, size=ROW, ink="ink2", lines=0)
        self._label = Text(theme, self.tr("PIN"), size=NOTE, strong=True, ink="ink2")
        self.field = LineField(theme)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("PIN"))
        self._label.setBuddy(self.field)
        self.open = ActionButton(theme, self.tr("Open the desk"), key="Return", primary=True)
        self.problem = Text(theme, size=NOTE, ink="stop", lines=0)
        self.roll = Text(theme, size=NOTE, ink="ink2", lines=0)
        self.call = ActionButton(theme, "", key=ROLL_KEY)
        self._lay_out()
        self._restyle()
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(lambda: self.say(""))
        self.open.clicked.connect(self._give)
        self.call.clicked.connect(self._press_roll)
        theme.changed.connect(self._restyle)
        self._show_roll("", asks=False)

    def show_view(self, view: LockedView) -> None:
        """Say which desk is locked and since when."""
        self.title.setText(self.tr("{desk} is locked").format(desk=view.desk))
        since = self.tr("Since {since}").format(since=view.since)
        left_alone = self.tr(", when nobody had touched it for a while") if view.by_itself else ""
        goes_on = self.tr("Clock and screens go on, and what was half typed is still there.")
        self.under.show_text(f"{since}{left_alone}. {goes_on}")
        self._is_called = bool(view.roll)
        self._show_roll(view.roll, asks=False)
        self.setAccessibleName(self.title.text())

    def say(self, sentence: str) -> None:
        """Why it stays locked; "" for nothing."""
        self.problem.show_text(sentence)
        self.field.setAccessibleDescription(sentence)

    def refuse(self, sentence: str) -> None:
        """The PIN was not one of those that open it."""
        self.field.clear()
        self.say(sentence)
        self.take_focus()

    def take_focus(self) -> None:
        """The field for the PIN."""
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F12 is for the roll; Ctrl+Enter calls it once F12 has said what that does."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_F12:
            self._press_roll()
        elif self._asks and control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.emergency.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self._show_roll(self.roll.text() if self._is_called else "", asks=False)
            self.take_focus()

    def _press_roll(self) -> None:
        if self._is_called:
            self.roll_wished.emit()
        elif self._asks:
            self.emergency.emit()
        else:
            self._show_roll(
                self.tr(
                    "This calls the roll of an emergency, here and at every desk, and shows who "
                    "is inside. It stands in the day log."
                ),
                asks=True,
            )

    def _show_roll(self, sentence: str, *, asks: bool) -> None:
        self._asks = asks
        self.roll.show_text(sentence)
        self.roll.set_ink("stop" if asks else "ink2")
        if asks:
            self.call.show_word(self.tr("Call the roll now"), key="Ctrl+Return")
        elif self._is_called:
            self.call.show_word(self.tr("Show the roll"), key=ROLL_KEY)
        else:
            self.call.show_word(self.tr("Emergency"), key=ROLL_KEY)

    def _give(self) -> None:
        pin = self.field.text()
        self.field.clear()
        if pin.strip():
            self.pin_given.emit(pin)
        else:
            self.say(self.tr("Type the PIN, then Enter."))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self.card)
        head, row, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.under)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.open)
        foot.addWidget(self.roll, 1000)
        foot.addStretch(1)  # while nothing is said, the button stands where it will stand
        foot.addWidget(self.call, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = (head, row, foot)
        self._column.addLayout(head)
        self._column.addSpacing(self._theme.px(8))
        self._column.addWidget(self._label)
        self._column.addLayout(row)
        self._column.addWidget(self.problem)
        self._column.addSpacing(self._theme.px(8))
        self._column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        # No alignment: an aligned widget is given the height of its texts on one line each.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(3)
        set_shown(self.problem, shown=False)

    def _restyle(self) -> None:
        px = self._theme.px
        self.card.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(px(32), px(28), px(32), px(24))
        self._column.setSpacing(px(8))
        for row in self._rows:
            row.setSpacing(px(16))
        self.updateGeometry()
