"""The day as a line: the chart that exports hold as well, kept as a picture between two changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QHelpEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.formats.charts.day_layout import HEIGHT, DayLayout, StillDay, Stretch
from eventdesk.formats.charts.day_timeline import (
    TimelineLook,
    laid_out,
    moving_timeline,
    still_timeline,
)
from eventdesk.formats.charts.palette import ChartPalette
from eventdesk.ui.theme import Theme, Tokens
from eventdesk.ui.type_scale import BASE
from eventdesk.ui.widgets.text import tool_tip

Local = Callable[[datetime], datetime]
FOLLOWS_MILLISECONDS = 300
"""How long after the figures the line follows: nobody reads seconds off it."""


class Timeline(QWidget):
    """Draws one `Forecast`; hours are those of the event.

    What stands still is drawn into a picture when some of it has moved by half a pixel; the line of
    now and the running item are laid over it every second. Both follow the figures a moment later,
    so that no key waits for them.
    """

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, local: Local, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._local = theme, local
        self._forecast: Forecast | None = None
        self._layout: DayLayout | None = None
        self._picture: QPixmap | None = None
        self._pictured: StillDay | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        theme.changed.connect(self._restyle)

    @property
    def boxes(self) -> tuple[Stretch, ...]:
        """What is drawn below the plan."""
        return () if self._layout is None else self._layout.still.boxes

    def show_forecast(self, forecast: Forecast, *, soon: bool = False) -> None:
        """Show the day as it is seen now, a moment later; `soon`, as soon as Qt comes round."""
        self._forecast = forecast
        soon = soon or self._layout is None
        if soon or not self._later.isActive():
            self._later.start(0 if soon else FOLLOWS_MILLISECONDS)

    def sizeHint(self) -> QSize:
        """48 px high at 100 %."""
        return QSize(self._theme.px(400), self._theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        """A box says whole what it stands for."""
        if isinstance(event, QHelpEvent):
            at = event.pos().x()
            under = [box for box in self.boxes if box.left <= at <= box.left + box.width]
            QToolTip.showText(event.globalPos(), tool_tip(self._words(under[-1:])), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day has more room, or less."""
        super().resizeEvent(event)
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, and over it what moves."""
        layout = self._layout
        if layout is None or not layout.still.boxes + layout.still.plans:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still_picture(layout.still))
        moving = moving_timeline(layout.moving, self._look())
        _renderer(moving).render(painter, self._area())
        painter.end()

    def _follow(self) -> None:
        """Lay out the newest forecast, and repaint if anything in it has moved."""
        forecast = self._forecast
        if forecast is None:
            return
        zone = self._local(forecast.now).tzinfo or UTC
        layout = laid_out(forecast, zone, self._look())
        if layout == self._layout:
            return
        if self._layout is not None and layout.still == self._layout.still:
            layout = replace(layout, still=self._layout.still)  # the one that is pictured
        else:
            self._say(layout.still)
        self._layout = layout
        self.update()

    def _say(self, still: StillDay) -> None:
        if still.begins:
            said = self.tr("The day from {0} to {1}").format(still.begins, still.ends)
            self.setAccessibleDescription(said)

    def _words(self, under: list[Stretch]) -> str:
        if not under or self._forecast is None:
            return ""
        wanted = under[0].item_id
        each = next((one for one in self._forecast.items if one.item.id == wanted), None)
        return "" if each is None else f"{each.item.title}, {self._times(each)}"

    def _times(self, each: ItemForecast) -> str:
        start, end = each.expected_start, each.expected_end
        planned = self.tr("planned {0}").format(self._minute(each.item.planned_start))
        if start is not None and end is not None:
            said = self.tr("expected {0} – {1}")
        elif each.actual_start is not None and each.actual_end is not None:
            start, end, said = each.actual_start, each.actual_end, self.tr("was {0} – {1}")
        elif each.actual_start is not None and end is not None:
            start, said = each.actual_start, self.tr("{0}, expected until {1}")
        else:
            return planned
        return f"{planned}, {said.format(self._minute(start), self._minute(end))}"

    def _minute(self, at: datetime) -> str:
        return f"{self._local(at):%H:%M}"

    def _still_picture(self, still: StillDay) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = self._picture
        if picture is None or self._pictured is not still or picture.devicePixelRatio() != ratio:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            _renderer(still_timeline(still, self._look())).render(painter, self._area())
            painter.end()
            self._picture, self._pictured = picture, still
        return picture

    def _area(self) -> QRectF:
        look = self._look()
        return QRectF(0, 0, look.width, look.height)

    def _look(self) -> TimelineLook:
        return TimelineLook(
            palette=chart_palette(self._theme.tokens),
            width=self.width(),
            unit=self._theme.scale.base / BASE,
            family=self._theme.scale.family,
        )

    def _restyle(self) -> None:
        self._picture = None
        self.updateGeometry()
        self._follow()
        self.update()


def chart_palette(tokens: Tokens) -> ChartPalette:
    """The colours of a chart that lies on the page."""
    return ChartPalette(
        ground="",
        ink=tokens.ink,
        ink2=tokens.ink2,
        ink3=tokens.ink3,
        edge=tokens.edge,
        bar=tokens.bar,
        accent=tokens.accent,
        tint=tokens.tint,
        stop=tokens.stop,
        stop_tint=tokens.stop_tint,
        surface=tokens.surface,
    )


def _renderer(svg: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.encode()))
