"""The figures above the rows of an import, as cards that take another line where width is short."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.pages.importing.view import CounterView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import FIGURE, NOTE
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate

HEIGHT = 76
NARROWEST = 132
GAP = 12
RADIUS = 8


class ImportCounters(QWidget):
    """Draws the counters; readers get them as one sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counters: tuple[CounterView, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What this file would do"))
        theme.changed.connect(self._restyle)

    def show_counters(self, counters: tuple[CounterView, ...]) -> None:
        """Show these figures."""
        self._counters = counters
        self.setAccessibleDescription(", ".join(f"{one.count} {one.word}" for one in counters))
        self._restyle()

    def sizeHint(self) -> QSize:
        """Six in a row at 100 %."""
        return QSize(self._theme.px(1032), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Two in a row."""
        return QSize(2 * self._narrowest() + self._theme.px(GAP), self._theme.px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """More lines where width is short."""
        return True

    def heightForWidth(self, width: int) -> int:
        """76 px a line at 100 %."""
        lines = -(-len(self._counters) // self._columns(width)) or 1
        return lines * self._theme.px(HEIGHT) + (lines - 1) * self._theme.px(GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cards."""
        if not self._counters:
            return
        px = self._theme.px
        columns = self._columns(self.width())
        wide = (self.width() - (columns - 1) * px(GAP)) / columns
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        for place, counter in enumerate(self._counters):
            line, column = divmod(place, columns)
            left = round(column * (wide + px(GAP)))
            box = QRectF(left, line * (px(HEIGHT) + px(GAP)), round(wide), px(HEIGHT))
            self._paint_card(rows, box, counter)
        painter.end()

    def _paint_card(self, rows: RowPainter, box: QRectF, counter: CounterView) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        paint_plate(rows.painter, box, radius=px(RADIUS), fill=tokens.surface, border=tokens.line)
        inside = box.adjusted(px(18), 0, -px(12), 0)
        figure = QRectF(inside.left(), box.top() + px(11), inside.width(), px(36))
        some = counter.count > 0
        ink = counter.ink if counter.loud and some else "ink" if some else "ink3"
        rows.text(figure, str(counter.count), size=FIGURE, strong=True, ink=ink)
        centre = box.top() + px(56)
        end = rows.icon(inside.left(), centre, counter.icon, counter.ink if some else "ink3", 15)
        word = QRectF(end + px(6), centre - px(10), inside.right() - end - px(6), px(20))
        rows.text(word, counter.word, size=NOTE, ink="ink2")

    def _columns(self, width: int) -> int:
        count = len(self._counters)
        gap = self._theme.px(GAP)
        fit = max(1, min(count, (width + gap) // (self._narrowest() + gap)))
        lines = -(-count // fit)
        return max(1, -(-count // lines)) if lines else 1

    def _narrowest(self) -> int:
        """As wide as the longest word needs."""
        metrics = QFontMetricsF(self._theme.font(NOTE))
        words = max((metrics.horizontalAdvance(one.word) for one in self._counters), default=0.0)
        px = self._theme.px
        return max(px(NARROWEST), round(words) + px(18 + 15 + 6 + 12) + 2)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
