"""One row of the sheet: an item, and two fields for when it began and ended."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.text import Text

FIELD_WIDTH = 92
FIELD_HEIGHT = 38
TIME_WIDTH = 52
LONGEST = 12
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_INKS = {State.OK: "ok", State.WARN: "warn", State.STOP: "stop"}


class SheetRowView(Struct, frozen=True, kw_only=True):
    """An item as its row shows it. `began` and `ended` are what is known: "09:15", or ""."""

    id: str
    title: str
    planned: str
    began: str = ""
    ended: str = ""
    note: str = ""
    """What is to be known of the item itself, where nothing else is said: that it was dropped."""


class SheetRow(QWidget):
    """Shows one `SheetRowView`; what is typed stays until it has been recorded.

    Signals:
        entered(str): Enter in one of the fields, with the item's id.
        moved(str, int): up or down from here, by so many rows.
    """

    entered = Signal(str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme, view: SheetRowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.view = theme, view
        self._planned = Text(theme, size=ROW, ink="ink2", tabular=True)
        self._title = Text(theme, size=ROW)
        self.began, self.ended = QLineEdit(), QLineEdit()
        self._note = Text(theme, size=NOTE, lines=2)
        self._said = ""
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._planned)
        self._row.addWidget(self._title, 5)
        for field in (self.began, self.ended):
            field.setMaxLength(LONGEST)
            field.installEventFilter(self)
            field.textEdited.connect(lambda _words: self.say(""))
            self._row.addWidget(field)
        self._row.addWidget(self._note, 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_view(view)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed that has not been recorded."""
        return not self.began.text().strip() and not self.ended.text().strip()

    @property
    def said(self) -> str:
        """What stands beside the fields."""
        return self._said

    def show_view(self, view: SheetRowView) -> None:
        """What is known of the item now; what is being typed stays."""
        self.view = view
        self._planned.show_text(view.planned)
        self._title.show_text(view.title)
        for field, name, known in (
            (self.began, self.tr("{0} began"), view.began),
            (self.ended, self.tr("{0} ended"), view.ended),
        ):
            field.setPlaceholderText(known)
            field.setAccessibleName(shown(name.format(view.title)))
        if not self._said:
            self.say("")

    def say(self, sentence: str, state: State = State.NEUTRAL) -> None:
        """What is to be said of this row; nothing brings back what is known of the item."""
        self._said = sentence
        said = sentence or self.view.note
        self._note.set_ink(_INKS.get(state, "ink2"))
        self._note.setText(said)
        for field, known in ((self.began, self.view.began), (self.ended, self.view.ended)):
            recorded = self.tr("Recorded: {0}.").format(known) if known else ""
            field.setAccessibleDescription(
                shown(" ".join(part for part in (said, recorded) if part))
            )

    def clear(self) -> None:
        """What was typed is recorded."""
        self.began.clear()
        self.ended.clear()

    def take_focus(self) -> None:
        """The first of the two that nothing is known of, or the second."""
        field = self.began if not self.view.began or self.view.ended else self.ended
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter records the row; up and down go to the same field of another."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                if not event.isAutoRepeat():
                    self.entered.emit(self.view.id)
                return True
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(self.view.id, step)
                return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, px(2), px(8), px(2))
        self._row.setSpacing(px(12))
        self._planned.setFixedWidth(px(TIME_WIDTH))
        for field in (self.began, self.ended):
            field.setFont(self._theme.font(ROW, tabular=True))
            field.setFixedSize(px(FIELD_WIDTH), px(FIELD_HEIGHT))
        self._note.setMinimumHeight(px(FIELD_HEIGHT))
        self.updateGeometry()
