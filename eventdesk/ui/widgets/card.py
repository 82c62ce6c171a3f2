"""A plate on the page, with a bar in a state's colour where somebody must look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from eventdesk.ui.widgets.shapes import paint_plate, paint_state_bar

if TYPE_CHECKING:
    from eventdesk.ui.theme import State, Theme

RADIUS = 8
BAR = 8


class Card(QFrame):
    """Surface, hairline and radius; give it any layout.

    The state bar lies in the first 8 px and takes no room from the layout: a card that may carry
    one has a left margin of 32, the others of 20. `fill` and `border` are names of tokens.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        *,
        state: State | None = None,
        fill: str = "surface",
        border: str = "line",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state = state
        self._fill, self._border = fill, border
        theme.changed.connect(self.update)

    @property
    def state(self) -> State | None:
        """The state whose colour the bar has; none, no bar."""
        return self._state

    def show_state(self, state: State | None) -> None:
        """Put the bar in this state's colour, or take it away."""
        self._state = state
        self.update()

    def set_fill(self, fill: str, border: str) -> None:
        """Other tokens for plate and border."""
        self._fill, self._border = fill, border
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate and the bar."""
        painter = QPainter(self)
        box, radius = QRectF(self.rect()), self.theme.px(RADIUS)
        tokens = self.theme.tokens
        paint_plate(
            painter, box, radius=radius,
            fill=tokens.named(self._fill), border=tokens.named(self._border),
        )  # fmt: skip
        if self._state is not None:
            colour = tokens.state_ink(self._state)
            paint_state_bar(painter, box, radius=radius, width=self.theme.px(BAR), colour=colour)
        painter.end()
