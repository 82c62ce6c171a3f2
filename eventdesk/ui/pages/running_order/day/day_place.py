"""Where the day stands in the page, and what takes its place for a while: a form, the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.text import set_shown

LEAST_FORM = 168
"""How high the place of a form is at least, in px at 100 %: a page with less scrolls."""


class DayPlace(QWidget):
    """The day as a line and as a table, as long as neither form nor sheet stands there."""

    def __init__(
        self, theme: Theme, *, line: QWidget, table: QWidget, form: QWidget, sheet: QWidget
    ) -> None:
        super().__init__()
        self._theme = theme
        self._line, self._table, self._form, self._sheet = line, table, form, sheet
        self._form_place = _scrolled(form)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(line)
        self._column.addWidget(table, 1)
        self._column.addWidget(self._form_place, 1)
        self._column.addWidget(sheet, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def stand_form(self, *, shown: bool) -> None:
        """Let the form stand here, or no longer."""
        self._form_place.setVisible(shown)
        if shown:
            self._form.show()

    @property
    def is_taken(self) -> bool:
        """Whether the form or the sheet stands here."""
        return not (self._form_place.isHidden() and self._sheet.isHidden())

    def arrange(self, *, day_is_there: bool, line_has_room: bool) -> None:
        """Show what there is: of a day that nobody has brought in, nothing."""
        in_view = day_is_there and not self.is_taken
        self._table.setVisible(in_view)
        self._line.setVisible(in_view and line_has_room)
        set_shown(self, day_is_there or self.is_taken)

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(6))
        self._form_place.setMinimumHeight(self._theme.px(LEAST_FORM))


def _scrolled(form: QWidget) -> QScrollArea:
    """The form at the top of its place, scrolled where the window is too low for it."""
    inner, place = QWidget(), QScrollArea()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    place.setWidget(inner)
    place.setWidgetResizable(True)
    place.setFrameShape(QFrame.Shape.NoFrame)
    place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    place.hide()
    return place
