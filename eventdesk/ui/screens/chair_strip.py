"""The chair's strip: small, above all other windows, for whoever has no attention to spare."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.screens.chair_words import ChairView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, NOTE, figure_width
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate

WIDTH, HEIGHT = 480, 96
MARGIN = 16
FIGURE_SIZE = 40
TITLE_SIZE = 15
ICON = 16
_INKS = {State.WARN: "board_warn", State.STOP: "board_stop"}


class ChairStrip(QWidget):
    """Draws a `ChairView`; the titles elide first."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view = ChairView()
        self.setAccessibleName(shown(QCoreApplication.translate("screens", "Chair’s strip")))
        theme.changed.connect(self._restyle)

    @property
    def view(self) -> ChairView:
        """What is shown."""
        return self._view

    def show_view(self, view: ChairView) -> None:
        """Show this; repaints only if anything differs."""
        if view != self._view:
            self._view = view
            self.setAccessibleDescription(shown(view.spoken()))
            self.update()

    def sizeHint(self) -> QSize:
        """480 by 96 at 100 %."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the figure and a few words."""
        return QSize(self._theme.px(320), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure at the right, and beside it what takes the rest."""
        painter, view, px = QPainter(self), self._view, self._theme.px
        tokens = self._theme.tokens
        paint_plate(painter, QRectF(self.rect()), radius=0, fill=tokens.board,
                    border=tokens.board_line)  # fmt: skip
        rows = RowPainter(painter, self._theme)
        right = self._paint_figure(rows, view) - px(MARGIN)
        left, width = px(MARGIN), right - px(MARGIN)
        rows.text(self._line(left, 21, width), view.title, size=TITLE_SIZE, strong=True,
                  ink="board_ink")  # fmt: skip
        ink = "board_warn" if view.is_behind else "board_ink2"
        wide = rows.text(self._line(left, 46, width), view.lateness, size=NOTE, strong=True,
                         ink=ink)  # fmt: skip
        beside = left + wide + px(12)
        if view.word and right - beside > px(60):
            rows.text(self._line(beside, 46, right - beside), view.word, size=NOTE,
                      ink=_INKS.get(view.state, "board_ink2"))  # fmt: skip
        self._paint_below(rows, view, left, width)
        painter.end()

    def _paint_below(self, rows: RowPainter, view: ChairView, left: float, width: float) -> None:
        """What is next; while a message stands, what became of that in its place."""
        px = self._theme.px
        if not view.message:
            rows.text(self._line(left, 71, width), view.next, size=NOTE, ink="board_ink2")
            return
        ink = "board_warn" if view.is_unseen else "board_ok"
        icon = "note" if view.is_unseen else "tick"
        rows.icon(left, px(71), icon, ink, ICON)
        text = left + px(ICON) + px(8)
        rows.text(self._line(text, 71, width - (text - left)), view.message, size=NOTE,
                  strong=True, ink=ink)  # fmt: skip

    def _paint_figure(self, rows: RowPainter, view: ChairView) -> float:
        """The figure with its units, ending at the right edge; returns where it begins."""
        px, painter = self._theme.px, rows.painter
        big = self._theme.font(FIGURE_SIZE, strong=True)
        small = self._theme.font(BODY)
        metrics, units = QFontMetricsF(big), QFontMetricsF(small)
        right = float(self.width() - px(MARGIN))
        base = round((self.height() + metrics.capHeight()) / 2)
        ink = _INKS.get(view.state, "board_ink")
        for amount in reversed(view.figure):
            if amount.unit:
                right -= units.horizontalAdvance(amount.unit)
                painter.setFont(small)
                painter.setPen(self._theme.colour("board_ink2"))
                painter.drawText(round(right), base, amount.unit)
                right -= px(5)
            digits = amount.number.isdigit()
            wide = metrics.horizontalAdvance(amount.number)
            painter.setFont(big)
            painter.setPen(self._theme.colour(ink))
            painter.drawText(round(right - wide), base, amount.number)
            right -= max(wide, figure_width(big, len(amount.number)) if digits else 0) + px(8)
        return right

    def _line(self, left: float, centre: float, width: float) -> QRectF:
        px = self._theme.px
        return QRectF(left, px(centre) - px(10), max(0.0, width), 2 * px(10))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


STAYS_ABOVE = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)
"""What kind of window the strip is in."""
