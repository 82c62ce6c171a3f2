"""A page's main part with a column beside it; below it where the page is narrow for its text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.turning import is_beside, turn, turning_row

WIDE_ENOUGH = 720
"""In logical pixels at the usual text: in less, no column has room for its words."""
MOST = 16_777_215
"""Qt's QWIDGETSIZE_MAX: no limit."""


class TwoColumns(QWidget):
    """The side has its width, or its share of the page if that is less.

    Signals:
        turned: the columns stand otherwise than before.
    """

    turned = Signal()

    def __init__(
        self, theme: Theme, main: QLayout, side: QWidget, *, side_width: int, side_share: float
    ) -> None:
        """`side_width` is in logical pixels at the usual text."""
        super().__init__()
        self._theme, self._side = theme, side
        self._side_width, self._side_share = side_width, side_share
        self.columns = turning_row()
        self.setLayout(self.columns)
        self.columns.addLayout(main, 1)
        self.columns.addWidget(side)

    @property
    def is_stacked(self) -> bool:
        """Whether the side stands below."""
        return not is_beside(self.columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Stand as there is room; to be called when the size of the text has changed."""
        stacks = self.width() < self._theme.px(WIDE_ENOUGH)
        width = min(self._theme.px(self._side_width), round(self.width() * self._side_share))
        self._side.setMinimumWidth(0 if stacks else width)
        self._side.setMaximumWidth(MOST if stacks else width)
        if stacks != self.is_stacked:
            turn(self.columns, beside=not stacks)
            self.turned.emit()
