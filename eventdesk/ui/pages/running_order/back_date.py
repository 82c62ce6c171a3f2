"""The line in which the chair says when an item really began."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from eventdesk.core.event import Event
from eventdesk.formats.running_orders.clock_times import read_clock
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text

FIELD_WIDTH = 96
LONGEST = 12


class BackDateLine(Card):
    """A question with one field; Enter hands the words on, Esc closes the line.

    Signals:
        given(str): a time of day as it was typed.
        closed: the line has been left without an answer.
    """

    given = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="tint", border="tint", parent=parent)
        self._question = Text(theme, size=BODY, strong=True)
        self.note = Text(theme, size=BODY, ink="ink2")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.apply = ActionButton(theme, self.tr("Began then"), key="Return")
        self.leave = ActionButton(theme, self.tr("Leave it"), key="Escape")
        self.apply.clicked.connect(self._give)
        self.leave.clicked.connect(self.close_line)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._question)
        self._row.addWidget(self.field)
        self._row.addWidget(self.note, 1)
        self._row.addWidget(self.apply)
        self._row.addWidget(self.leave)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def ask(self, title: str, prefilled: str) -> None:
        """Open with a time of day that is overwritten by typing."""
        question = self.tr("When did it really begin?")
        self._question.show_text(question)
        self.field.setAccessibleName(f"{question} {title}")
        self.say("")
        self.field.setText(prefilled)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def say(self, sentence: str) -> None:
        """What stands in the way of the time given."""
        self.note.setText(sentence)
        self.field.setAccessibleDescription(sentence)

    def close_line(self) -> None:
        """Leave without an answer."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc, wherever the focus is within the line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.given.emit(self.field.text())

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(20), px(6), px(8), px(6))
        self._row.setSpacing(px(12))
        self.field.setFont(self.theme.font(ROW, tabular=True))
        self.field.setFixedSize(px(FIELD_WIDTH), px(40))
        self.updateGeometry()


def instant_meant(words: str, now: datetime, event: Event) -> datetime | None:
    """The instant nearest to `now` (aware) at which the event's clocks show that time of day.

    So a few minutes ago is meant also across midnight and across a change of the clocks. None if
    the words are no time of day.
    """
    typed = read_clock(words)
    if typed is None or typed >= timedelta(days=1):
        return None
    minutes = typed // timedelta(minutes=1)
    clock = time(minutes // 60, minutes % 60)
    today = event.local(now).date()
    candidates = [
        datetime.combine(today + timedelta(days=day), clock, event.zone).replace(fold=fold)
        for day in (-1, 0, 1)
        for fold in (0, 1)
    ]
    utc = [candidate.astimezone(now.tzinfo) for candidate in candidates]
    return min(utc, key=lambda each: abs(each - now))
