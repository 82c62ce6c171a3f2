"""Facts side by side under a hairline: a quiet label, and the value one reads out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.category_chip import CategoryChip, CategoryView
from eventdesk.ui.widgets.shapes import paint_hairline
from eventdesk.ui.widgets.text import Text, set_shown

COLUMNS = 3
VALUE_SIZE = 17
VALUE_LINES = 3
"""A need that is cut off is a need that nobody meets."""


class FactRow(QWidget):
    """Three facts a row; more make another row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: tuple[tuple[str, str], ...] = ()
        self._category: CategoryView | None = None
        self._texts: list[Text | CategoryChip] = []
        self._grid = QGridLayout(self)
        self._restyle()
        self.hide()
        theme.changed.connect(self._restyle)

    def show_facts(
        self, facts: tuple[tuple[str, str], ...], category: CategoryView | None = None
    ) -> None:
        """Show these (label, value) pairs, or nothing; the category among them as its chip."""
        set_shown(self, bool(facts))
        if (facts, category) == (self._facts, self._category):
            return
        self._facts, self._category = facts, category
        for text in self._texts:
            self._grid.removeWidget(text)
            text.hide()
            text.deleteLater()
        self._texts = []
        for place, (label, value) in enumerate(facts):
            row, column = divmod(place, COLUMNS)
            head = Text(self._theme, label, size=NOTE, ink="ink2", parent=self)
            body = self._value(value)
            for below, text in enumerate((head, body)):
                text.setMinimumWidth(1)
                top = Qt.AlignmentFlag.AlignTop
                self._grid.addWidget(text, 2 * row + below, column, top)
                text.show()
                self._texts.append(text)

    def _value(self, value: str) -> Text | CategoryChip:
        if self._category is not None and value.strip() == self._category.word:
            return CategoryChip(self._theme, self._category, parent=self)
        return Text(
            self._theme, value, size=VALUE_SIZE, strong=True, lines=VALUE_LINES, parent=self
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline above."""
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 0, self._theme.tokens.line)
        painter.end()

    def _restyle(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(0, px(15), px(36), 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(0)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, px(96))
        self.update()
