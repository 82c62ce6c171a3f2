"""Who came when: people through the door in each ten minutes, one colour, the finding in words."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import KEY, NOTE
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_hairline

HEAD_HEIGHT = 26
AXIS_HEIGHT = 20
FIGURE_HEIGHT = 18
WIDEST_BAR = 28
LEAST_BAR_FOR_GAP = 4
LEAST_HEIGHT = 24
"""With less room than this for the bars only the words are shown."""


class BarView(Struct, frozen=True, kw_only=True):
    """Ten minutes: how many came, and the time of day if it is written below."""

    people: int
    label: str = ""


class ArrivalChartView(Struct, frozen=True, kw_only=True):
    """The chart from its first ten minutes to its last; no bars, no chart."""

    title: str
    finding: str
    bars: tuple[BarView, ...] = ()
    spoken: str = ""
    """All of it in words, for screen readers."""


class ArrivalChart(QWidget):
    """Draws one `ArrivalChartView`; the highest bar carries its figure."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ArrivalChartView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self.update)

    @property
    def view(self) -> ArrivalChartView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: ArrivalChartView) -> None:
        """Show these arrivals."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(view.title)
            self.setAccessibleDescription(view.spoken or view.finding)
            self.update()

    def sizeHint(self) -> QSize:
        """As high as a list of four rows."""
        return QSize(self._theme.px(240), self._theme.px(122))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heading, finding, bars and the times below them."""
        if self._view is None:
            return
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        px, wide = self._theme.px, self.width()
        head = QRectF(0, 0, wide, px(20))
        used = rows.text(head, self._view.title, size=NOTE, strong=True, ink="ink3")
        rest = head.adjusted(used + px(12), 0, 0, 0)
        top = px(HEAD_HEIGHT)
        if self._view.bars and self._fits(self._view.finding, rest.width()):
            align = Qt.AlignmentFlag.AlignRight
            rows.text(rest, self._view.finding, size=NOTE, ink="ink2", align=align)
        else:
            rows.text(QRectF(0, top, wide, px(20)), self._view.finding, ink="ink2")
            top += px(22)
        base = self.height() - px(AXIS_HEIGHT)
        box = QRectF(0, top + px(FIGURE_HEIGHT), wide, base - top - px(FIGURE_HEIGHT))
        if self._view.bars and box.height() >= px(LEAST_HEIGHT):
            self._paint_bars(rows, box, self._view.bars)
        painter.end()

    def _fits(self, text: str, room: float) -> bool:
        return QFontMetricsF(self._theme.font(NOTE)).horizontalAdvance(text) <= room

    def _paint_bars(self, rows: RowPainter, box: QRectF, bars: tuple[BarView, ...]) -> None:
        px, painter = self._theme.px, rows.painter
        step = min(box.width() / len(bars), px(WIDEST_BAR))
        gap = px(2) if step >= px(LEAST_BAR_FOR_GAP) else 0
        highest = max(bar.people for bar in bars)
        end, labelled = -1.0, 0.0
        for place, bar in enumerate(bars):
            x = box.left() + place * step
            high = max(px(2), box.height() * bar.people / highest) if bar.people else 0
            shape = QRectF(x, box.bottom() - high, step - gap, high)
            painter.fillRect(shape, self._theme.colour("accent"))
            if bar.people == highest and end < 0:
                end = self._paint_figure(rows, shape, box, str(bar.people))
            if bar.label and x >= labelled:
                labelled = self._paint_label(rows, x, box, bar.label)
        paint_hairline(
            painter, box.left(), box.left() + step * len(bars), box.bottom(),
            self._theme.tokens.edge,
        )  # fmt: skip

    def _paint_figure(self, rows: RowPainter, bar: QRectF, box: QRectF, figure: str) -> float:
        """The figure above a bar, kept inside the chart; returns its right edge."""
        px = self._theme.px
        wide = QFontMetricsF(self._theme.font(KEY)).horizontalAdvance(figure)
        left = min(max(box.left(), bar.center().x() - wide / 2), box.right() - wide)
        place = QRectF(left, bar.top() - px(FIGURE_HEIGHT), wide, px(FIGURE_HEIGHT))
        return left + rows.text(place, figure, size=KEY, ink="ink2")

    def _paint_label(self, rows: RowPainter, x: float, box: QRectF, label: str) -> float:
        """A time of day below the start of its bar; returns where the next may begin."""
        px = self._theme.px
        wide = QFontMetricsF(self._theme.font(KEY, tabular=True)).horizontalAdvance(label) + 1
        if x + wide > box.right():
            return x
        painter = rows.painter
        painter.fillRect(QRectF(round(x), box.bottom(), 1, px(4)), self._theme.colour("edge"))
        place = QRectF(x, box.bottom() + px(4), wide, px(AXIS_HEIGHT - 4))
        return x + rows.text(place, label, size=KEY, ink="ink3", tabular=True) + px(12)
