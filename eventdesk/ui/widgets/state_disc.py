"""The disc with a state's icon, beside a verdict or a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.shapes import centred, paint_disc

FILLED = 48
TINTED = 36
BOLD = 3.2


class StateDisc(QWidget):
    """Filled with the state's colour (48 px), or tinted with it (36 px); the word is elsewhere."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state, self._icon, self._filled = State.NEUTRAL, "ring", True
        self._side = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_state(self, state: State, icon: str, *, filled: bool = True, side: int = 0) -> None:
        """Show this icon in this state; `side` in px at 100 % if another size is wanted."""
        self._state, self._icon, self._filled, self._side = state, icon, filled, side
        self._restyle()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._theme.px(self._side or (FILLED if self._filled else TINTED))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and icon."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        box = QRectF(self.rect())
        ink, tint = tokens.state_ink(self._state), tokens.state_tint(self._state)
        paint_disc(painter, box, ink if self._filled else tint)
        icon = round(box.width() * (0.54 if self._filled else 0.64))
        colour = tokens.surface if self._filled else ink
        stroke = BOLD if self._filled else 0
        square = centred(box, icon)
        self._theme.icons.paint(painter, self._icon, colour, square, stroke=stroke)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
