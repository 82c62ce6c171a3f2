"""The day as a line: the plan above, what happened and what is forecast in boxes below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.models.running_order_rows import ON_STAGE
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import KEY, NOTE
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import centred, paint_plate
from eventdesk.ui.widgets.text import tool_tip

HEIGHT = 48
PLAN_TOP = 19
PLAN = 3
BOX_TOP = 25
BOX = 20
RADIUS = 3
LEAST_NAMED = 32
"""Boxes narrower than this have no room for any title, so none is measured."""
TITLE_MARGIN = 8
LOCK = 12
NARROW = 5
"""A box narrower than this would be nothing but its own border."""
HOUR = timedelta(hours=1)
STEPS = (1, 2, 3, 6, 12, 24, 48, 168)
Local = Callable[[datetime], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One box: an item, or one run of it, from start to end."""

    each: ItemForecast
    start: datetime
    end: datetime
    over: bool = False


class Timeline(QWidget):
    """Draws one `Forecast`; hours are those of the event."""

    def __init__(self, theme: Theme, local: Local, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._local = theme, local
        self._forecast: Forecast | None = None
        self._boxes: tuple[Stretch, ...] = ()
        self._from = self._until = datetime.min.replace(tzinfo=UTC)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        theme.changed.connect(self._restyle)

    @property
    def boxes(self) -> tuple[Stretch, ...]:
        """What is drawn below the plan."""
        return self._boxes

    def show_forecast(self, forecast: Forecast) -> None:
        """Show the day as it is seen now."""
        self._forecast = forecast
        self._boxes = tuple(stretches(forecast))
        if forecast.items:
            plans = [each.item.planned_start for each in forecast.items]
            ends = [each.item.planned_end for each in forecast.items]
            self._from = min(*plans, *(box.start for box in self._boxes))
            self._until = max(*ends, *(box.end for box in self._boxes))
            self.setAccessibleDescription(
                self.tr("The day from {0} to {1}").format(
                    f"{self._local(self._from):%H:%M}", f"{self._local(self._until):%H:%M}"
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        """48 px high at 100 %."""
        return QSize(self._theme.px(400), self._theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        """A box says whole what it stands for."""
        if isinstance(event, QHelpEvent):
            at = event.pos().x()
            under = [box for box in self._boxes if self._x(box.start) <= at <= self._x(box.end)]
            text = under[-1].each.item.title if under else ""
            QToolTip.showText(event.globalPos(), tool_tip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw hours, plan, boxes, the fixed minutes, and now."""
        if self._forecast is None or not self._forecast.items:
            return
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        self._paint_hours(rows)
        for each in self._forecast.items:
            self._paint_plan(rows, each)
        for box in self._boxes:
            self._paint_box(rows, box, self._forecast.now)
        for each in self._forecast.items:
            self._paint_fixed_minute(rows, each)
        if self._from <= self._forecast.now <= self._until:
            px = self._theme.px
            line = QRectF(self._x(self._forecast.now) - 1, px(14), 2, px(34))
            painter.fillRect(line, self._theme.colour("ink"))
        painter.end()

    def _x(self, at: datetime) -> float:
        whole = self._until - self._from
        share = (at - self._from) / whole if whole else 0.0
        return 1 + share * (self.width() - 2)

    def _paint_hours(self, rows: RowPainter) -> None:
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font(KEY, tabular=True))
        wide = metrics.horizontalAdvance("00:00")
        per_hour = (self.width() - 2) / max((self._until - self._from) / HOUR, 0.1)
        step = next((step for step in STEPS if step * per_hour >= wide + px(12)), STEPS[-1])
        first = self._local(self._from).replace(minute=0, second=0, microsecond=0)
        at = first.astimezone(self._from.tzinfo)
        while at <= self._until:
            middle = self._x(at)
            if self._local(at).hour % min(step, 24) == 0 and at >= self._from - HOUR / 2:
                left = min(max(middle - wide / 2, 0), self.width() - wide)
                box = QRectF(left, 0, wide + 2, px(16))
                rows.text(box, f"{self._local(at):%H:%M}", size=KEY, ink="ink3", tabular=True)
            at += HOUR

    def _paint_plan(self, rows: RowPainter, each: ItemForecast) -> None:
        px, item = self._theme.px, each.item
        left, right = self._x(item.planned_start), self._x(item.planned_end)
        line = QRectF(left, px(PLAN_TOP), max(1.0, right - left - 2), px(PLAN))
        rows.painter.fillRect(line, self._theme.colour("edge"))

    def _paint_box(self, rows: RowPainter, stretch: Stretch, now: datetime) -> None:
        tokens, px, each = self._theme.tokens, self._theme.px, stretch.each
        left, right = self._x(stretch.start), self._x(stretch.end)
        box = QRectF(left, px(BOX_TOP), max(2.0, right - left - 2), px(BOX))
        radius = min(px(RADIUS), box.width() / 2)
        edge = "" if box.width() < px(NARROW) else tokens.edge
        if stretch.over:
            paint_plate(rows.painter, box, radius=radius, fill=tokens.bar, border=edge)
            ink = "ink"
        elif each.status in ON_STAGE:
            paint_plate(rows.painter, box, radius=radius, fill=tokens.tint)
            rows.painter.save()
            rows.painter.setClipRect(
                QRectF(left, 0, max(1.0, self._x(now) - left), self.height()),
                Qt.ClipOperation.IntersectClip,
            )
            paint_plate(rows.painter, box, radius=radius, fill=tokens.accent)
            rows.painter.restore()
            paint_plate(rows.painter, box, radius=radius, border=tokens.accent)
            return
        elif each.conflict_minutes:
            paint_plate(
                rows.painter, box, radius=radius, fill=tokens.stop_tint, border=tokens.stop, width=2
            )
            ink = "stop"
        else:
            fill = tokens.surface if edge else tokens.line
            paint_plate(rows.painter, box, radius=radius, fill=fill, border=edge)
            ink = "ink"
        self._paint_name(rows, box, each, ink)

    def _paint_name(self, rows: RowPainter, box: QRectF, each: ItemForecast, ink: str) -> None:
        side = self._theme.px(LOCK)
        if each.item.fixed:
            if box.width() >= side + 2:
                square = centred(box, side)
                rows.icon(square.left(), square.center().y(), "padlock", ink, LOCK)
            return
        if box.width() < self._theme.px(LEAST_NAMED):
            return
        wide = QFontMetricsF(self._theme.font(NOTE)).horizontalAdvance(each.item.title)
        if wide + 2 * self._theme.px(TITLE_MARGIN) <= box.width():
            middle = Qt.AlignmentFlag.AlignHCenter
            rows.text(box, each.item.title, size=NOTE, ink=ink, align=middle)

    def _paint_fixed_minute(self, rows: RowPainter, each: ItemForecast) -> None:
        if each.slack is None:
            return
        px = self._theme.px
        ink = "stop" if each.conflict_minutes else "ink2"
        line = QRectF(self._x(each.item.planned_start) - 1, px(16), 2, px(31))
        rows.painter.fillRect(line, self._theme.colour(ink))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def stretches(forecast: Forecast) -> list[Stretch]:
    """What happened and what will: each run that is over, the one of now, and all to come."""
    found: list[Stretch] = []
    for each in forecast.items:
        for run in each.runs:
            end = run.ended_at or each.expected_end or forecast.now
            over = run.ended_at is not None
            found.append(Stretch(each=each, start=run.started_at, end=end, over=over))
        if each.status is ItemStatus.PLANNED and each.expected_start and each.expected_end:
            found.append(Stretch(each=each, start=each.expected_start, end=each.expected_end))
    return found
