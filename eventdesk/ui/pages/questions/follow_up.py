"""The row in which a question gets its owner and its day, in the place of the buttons."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.models.day_words import day_words
from eventdesk.ui.pages.questions.days import typed_day
from eventdesk.ui.pages.questions.fields import CaptionedField
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text


class FollowUpForm(QWidget):
    """Owner and day, both optional. Enter saves, Esc goes back.

    Signals:
        wished(str, object): the owner, and the day or None.
        cancelled: back to the buttons.
    """

    wished = Signal(str, object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = date.min
        self.owner = CaptionedField(theme, self.tr("Owner"), name=self.tr("Who answers it"))
        self.by = CaptionedField(theme, self.tr("By"), name=self.tr("By which day"))
        self._note = Text(theme, size=NOTE, ink="ink3", lines=0)
        self._save = KeyHint(theme, "Enter", self.tr("Save"))
        self._back = KeyHint(theme, "Esc", self.tr("Back"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._keys = QHBoxLayout()
        for key in (self._save, self._back):
            self._keys.addWidget(key)
        self._keys.addStretch(1)
        for widget in (self.owner, self.by, self._note):
            self._column.addWidget(widget)
        self._column.addLayout(self._keys)
        self.owner.returnPressed.connect(self.save)
        self.by.returnPressed.connect(self.save)
        self.by.textEdited.connect(self._show_day)
        self._save.clicked.connect(self.save)
        self._back.clicked.connect(self.cancelled)
        self._restyle()
        theme.changed.connect(self._restyle)

    def begin(self, today: date, *, owner: str = "", by: date | None = None) -> None:
        """Start with what is known, the focus on the owner; days are counted from `today`."""
        self._today = today
        self.owner.setText(owner)
        self.by.setText("" if by is None else by.isoformat())
        self._show_day(self.by.text())
        self.owner.setFocus()

    def save(self) -> None:
        """Hand on what was typed, unless the day cannot be read."""
        typed = self.by.text().strip()
        day = typed_day(typed, self._today) if typed else None
        if typed and day is None:
            self._note.set_ink("stop")
            self._note.setText(self.tr("That is no day of the calendar. Write 27 Nov, or Friday."))
            self.by.setFocus()
            self.by.selectAll()
            return
        self.wished.emit(self.owner.text().strip(), day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the buttons."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _show_day(self, typed: str) -> None:
        """Say which day is understood while it is being typed."""
        day = typed_day(typed, self._today) if typed.strip() else None
        self._note.set_ink("ink3")
        if day is None:
            self._note.setText(self.tr("Both may stay empty. 27 Nov, or Friday."))
        else:
            self._note.setText(f"{day_words(day)} {day.year}")

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        self._keys.setSpacing(self._theme.px(24))
