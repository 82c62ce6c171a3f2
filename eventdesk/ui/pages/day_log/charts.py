"""The two charts above the log: who came when, and what ran when it should."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.day_curves import ArrivalsTally, arrivals_view
from eventdesk.core.delegates import Delegate
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.kept_times import kept_in_words, kept_times
from eventdesk.formats.charts.arrivals import arrivals_chart, arrivals_said
from eventdesk.formats.charts.chart_parts import ChartLook
from eventdesk.formats.charts.planned_actual import planned_actual_chart
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.running_order.day.timeline import chart_palette
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BASE
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.svg_picture import SvgPicture

HEIGHT = 224
BELOW = 16
ARRIVALS_SHARE, PLANNED_SHARE = 440, 576
LOW_PAGE = 560
"""On a page that is not as high as this (px at 100 %) the rows need all the room there is."""
AT_MOST_EVERY_MILLISECONDS = 1000
ENTRIES_AT_ONCE = 1000
NAMES_AT_ONCE = 100
"""A slice of the work takes a few milliseconds; keys and paints come between two of them."""


class LogCharts(QWidget):
    """Shows the day so far; it works only while it can be seen.

    It folds itself away where nothing has happened yet or `page`, which it stands on, is low; a
    person's own choice wins over that.

    Signals:
        drawn: both charts show the day as it stands now.
    """

    drawn = Signal()

    def __init__(self, theme: Theme, live: LiveEvent, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._live, self._page = theme, live, page
        self.arrivals = SvgPicture(self.tr("Arrivals"))
        self.planned = SvgPicture(self.tr("Planned against actual"))
        self._cards = [_card(theme, one) for one in (self.arrivals, self.planned)]
        self._column = QHBoxLayout(self)
        for card, share in zip(self._cards, (ARRIVALS_SHARE, PLANNED_SHARE), strict=True):
            self._column.addWidget(card, share)
        self._tally = ArrivalsTally()
        self._taken = 0
        self._wanted: bool | None = None
        self._drawn_at = 0.0
        self._shown_minute = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._work)
        page.installEventFilter(self)
        for changed in (
            live.ready, live.event_changed, live.entries_appended, live.undone_changed,
            live.running_order_changed,
        ):  # fmt: skip
            changed.connect(self._on_change)
        live.delegates_changed.connect(self._on_delegates)
        live.retimed.connect(self._begin_again)
        live.rewinding.connect(self._begin_again)
        live.ticked.connect(self._on_tick)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_drawn(self) -> bool:
        """Whether both charts show everything that has happened, or nobody sees them."""
        waits = self._later.isActive() or not self._drawn_at
        return self.isHidden() or not waits

    def toggle(self) -> None:
        """Fold the charts away, or show them again."""
        self._wanted = self.isHidden()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the page."""
        if watched is self._page and event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._soon()

    @property
    def _has_something(self) -> bool:
        return bool(self._live.counts.came or self._live.counts.heads or self._live.order.runs)

    def _fit(self) -> None:
        """Show the charts or fold them away, as somebody wished or as the page has room."""
        high = self._page.height() >= self._theme.px(LOW_PAGE)
        wanted = self._wanted if self._wanted is not None else high and self._has_something
        if wanted == self.isHidden():
            self.setVisible(wanted)

    def _on_change(self, *_changes: object) -> None:
        if self._wanted is None and self.isHidden():
            self._fit()
        self._soon()

    def _on_delegates(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        self._tally.forget(gone)
        self._tally.forget(one.id for one in changed)
        self._on_change()

    def _on_tick(self, _forecast: Forecast) -> None:
        """The curve and the running bar grow by the minute."""
        if self._live.minute(self._live.now()) != self._shown_minute:
            self._soon()

    def _begin_again(self) -> None:
        """Instants have changed: everything is counted anew."""
        self._tally, self._taken = ArrivalsTally(), 0
        self._soon()

    def _soon(self) -> None:
        """Work now, or when a second has passed since the charts were drawn last."""
        if self.isVisible() and not self._later.isActive():
            since = (monotonic() - self._drawn_at) * 1000
            self._later.start(max(0, round(AT_MOST_EVERY_MILLISECONDS - since)))

    def _work(self) -> None:
        """Take in a slice of what has come; draw when there is no more."""
        if not self.isVisible():
            return
        entries = self._live.entries
        if self._taken < len(entries):
            upto = min(self._taken + ENTRIES_AT_ONCE, len(entries))
            self._tally.take(entries[self._taken : upto])
            self._taken = upto
        else:
            self._tally.set_undone(self._live.undone)
            self._tally.fold(self._live.delegates, NAMES_AT_ONCE)
            if self._tally.is_folded:
                self.draw()
                return
        self._later.start(0)

    def draw(self) -> None:
        """Draw what has been counted so far."""
        live, details = self._live, self._live.details
        if details is None:
            return
        self._drawn_at = monotonic()
        self._shown_minute = live.minute(live.now())
        view = arrivals_view(self._tally.curve(), live.counts, live.forecast)
        heading = self.arrivals.accessibleName()
        svg = arrivals_chart(view, details.zone, self._look(self.arrivals), heading=heading)
        self.arrivals.show_svg(svg, spoken(arrivals_said(view, details.zone)))
        kept = kept_times(live.forecast)
        heading = self.planned.accessibleName()
        svg = planned_actual_chart(kept, details.zone, self._look(self.planned), heading=heading)
        self.planned.show_svg(svg, f"{spoken(kept_in_words(kept))}.")
        self.drawn.emit()

    def _look(self, picture: SvgPicture) -> ChartLook:
        return ChartLook(
            palette=chart_palette(self._theme.tokens),
            width=picture.width(),
            height=picture.height(),
            unit=self._theme.scale.base / BASE,
            family=self._theme.scale.family,
            measure=self._measure,
            say=spoken,
        )

    def _measure(self, text: str, size: float) -> float:
        """How wide a text is in the font of the window, rounded up to be on the safe side."""
        font = QFont(self._theme.scale.family)
        font.setPixelSize(max(1, round(size)))
        return QFontMetricsF(font).horizontalAdvance(text) + 1

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(HEIGHT + BELOW))
        self._column.setContentsMargins(0, 0, 0, px(BELOW))
        self._column.setSpacing(px(16))
        for card in self._cards:
            inside = card.layout()
            if inside is not None:
                inside.setContentsMargins(px(20), px(12), px(20), px(8))
        self._drawn_at = 0.0
        self._fit()
        self._soon()


def _card(theme: Theme, picture: SvgPicture) -> Card:
    card = Card(theme)
    QVBoxLayout(card).addWidget(picture)
    return card
