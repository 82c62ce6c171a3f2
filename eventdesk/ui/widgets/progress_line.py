"""How far a long piece of work has got: words, and a calm bar under them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate

HEIGHT = 40
BAR = 6
WORDS = 26


class ProgressLine(QWidget):
    """Draws words and bar. Of what is not known how long it takes, the bar stays empty."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_progress(self, words: str, share: float) -> None:
        """Show these words, and a bar filled by this share (0 to 1)."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Words over a bar."""
        return QSize(self._theme.px(480), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and bar."""
        px, tokens = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        rows.text(QRectF(0, 0, self.width(), px(WORDS)), self.accessibleName(), tabular=True)
        bar = QRectF(0, px(WORDS + 4), self.width(), px(BAR))
        paint_plate(painter, bar, radius=px(BAR) / 2, fill=tokens.bar)
        if self._share:
            filled = QRectF(bar.left(), bar.top(), bar.width() * self._share, bar.height())
            paint_plate(painter, filled, radius=px(BAR) / 2, fill=tokens.accent)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
