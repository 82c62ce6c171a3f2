"""The running order page: how long, what next, and whether the fixed items are safe."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.running_order.forecast import Forecast
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.running_order_rows import rows_compared, rows_of
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.running_order.back_date import BackDateLine
from eventdesk.ui.pages.running_order.chair import Chair, Places
from eventdesk.ui.pages.running_order.empty import NoRunningOrder
from eventdesk.ui.pages.running_order.fixed_item_banner import FixedItemBanner
from eventdesk.ui.pages.running_order.next_card import NextCard
from eventdesk.ui.pages.running_order.now_card import NowCard
from eventdesk.ui.pages.running_order.questions import AskedLine
from eventdesk.ui.pages.running_order.reason_line import ReasonLine
from eventdesk.ui.pages.running_order.replanner import Replanner, ReplanPlaces
from eventdesk.ui.pages.running_order.table import RunningOrderTable
from eventdesk.ui.pages.running_order.timeline import Timeline
from eventdesk.ui.pages.running_order.words import banner_view, next_view, now_view
from eventdesk.ui.theme import Theme

KEPT_MINUTES = 8192
LOW = 520
"""Lower than this the timeline goes, so that the table keeps its rows."""
BELOW_CARDS = 160
"""What timeline and table need at least below the ways out, and what the banner needs besides."""


class RunningOrderPage(Page):
    """Shows the forecast of the second; every key is an act, and a refusal a line in the page.

    Signals:
        import_wished: there is no running order, and somebody wants to bring one in.
        undo_wished: the last act is to be undone.
    """

    import_wished = Signal()
    undo_wished = Signal()

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, live, acts, parent)
        # A day of 500 items shows thousands of times of day at every tick, nearly all the same.
        self._minute = lru_cache(KEPT_MINUTES)(live.minute)
        self.now_card = NowCard(theme)
        self.next_card = NextCard(theme)
        self.line = AskedLine(theme)
        self.back_date = BackDateLine(theme)
        self.banner = FixedItemBanner(theme)
        self.reason = ReasonLine(theme)
        self.timeline = Timeline(theme, live.local)
        self.table = RunningOrderTable(theme)
        self.empty = NoRunningOrder(theme)
        self._chair = Chair(live, acts, self._places(), self)
        places = ReplanPlaces(banner=self.banner, line=self.line, reason=self.reason)
        self.replanner = Replanner(live, acts, places, self)
        self._lay_out()
        self._connect()
        self._restyle()
        self._show_forecast(live.forecast)

    def handlers(self) -> Handlers:
        """The keys of the chair."""
        return {**self._chair.handlers(), **self.replanner.handlers()}

    def take_focus(self) -> None:
        """The rows have the focus, and the item of now is in view."""
        if not self.live.order.items:
            self.empty.button.setFocus()
            return
        self.table.setFocus()
        self.table.follow()

    def event(self, event: QEvent) -> bool:
        """Space goes on with the day, but on a focused button it presses that button."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(QApplication.focusWidget(), QAbstractButton)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the question that is asked, if one is, or of a way out that is shown."""
        answered = self.line.answer(event.key())
        if not answered and not event.isAutoRepeat():
            answered = self.replanner.answer(event.key())
        if not answered:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden page does not follow the clock."""
        super().showEvent(event)
        self._show_forecast(self.live.forecast)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The timeline goes where the page is low."""
        super().resizeEvent(event)
        self._show_timeline()
        self._make_room()

    def _show_timeline(self) -> None:
        there = bool(self.live.order.items)
        self.timeline.setVisible(there and self.height() >= self.theme.px(LOW))

    def _make_room(self) -> None:
        """Let the ways out be as high as the rows of now and next below them allow."""
        parts = (self.now_card, self.line, self.back_date, self.reason, self.timeline)
        above = [part.sizeHint().height() for part in parts if not part.isHidden()]
        px = self.theme.px
        self.banner.ways.give_room(
            self.height() - sum(above) - px(12) * len(above) - px(BELOW_CARDS)
        )

    def _show_forecast(self, forecast: Forecast) -> None:
        order, minute = self.live.order, self._minute
        there = bool(order.items)
        self.empty.setVisible(not there and self.live.details is not None)
        for part in (self.now_card, self.next_card, self.table):
            part.setVisible(there)
        self._show_timeline()
        self.now_card.show_view(now_view(order, forecast, minute))
        self.next_card.show_view(next_view(order, forecast, minute))
        self.banner.show_view(banner_view(order, forecast, minute))
        self._make_room()
        self.replanner.look(forecast)
        rows = rows_of(forecast, order.ready, minute)
        plan = self.replanner.plan
        self.timeline.show_forecast(forecast if plan is None else plan.forecast)
        if plan is not None:
            rows = rows_compared(rows, rows_of(plan.forecast, order.ready, minute))
        self.table.show_rows(rows)

    def _show_now(self) -> None:
        self._show_forecast(self.live.forecast)

    def _ticked(self, forecast: Forecast) -> None:
        if self.isVisible():
            self._show_forecast(forecast)

    def _run(self, action_id: str) -> None:
        handler = self.handlers().get(action_id)
        if handler is not None:
            handler()
        elif action_id == "day_log.undo":
            self.undo_wished.emit()

    def _places(self) -> Places:
        return Places(
            line=self.line, back_date=self.back_date, table=self.table, banner=self.banner
        )

    def _connect(self) -> None:
        self.live.ticked.connect(self._ticked)
        self.live.event_changed.connect(self._minute.cache_clear)
        self.now_card.wished.connect(self._run)
        self.next_card.wished.connect(self._run)
        self.back_date.closed.connect(self.take_focus)
        self.reason.closed.connect(self.take_focus)
        self.replanner.changed.connect(self._show_now)
        self.line.left.connect(self.take_focus)
        self.empty.import_wished.connect(self.import_wished)
        self.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._cards = QHBoxLayout()
        self._cards.addWidget(self.now_card, 656)
        self._cards.addWidget(self.next_card, 360)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._cards)
        for part in (self.line, self.back_date, self.banner, self.reason):
            self._all.addWidget(part)
        self._day = QVBoxLayout()
        self._day.addWidget(self.timeline)
        self._day.addWidget(self.table, 1)
        self._all.addLayout(self._day, 1)
        self._all.addWidget(self.empty, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(15), px(16), px(24), px(12))
        self._all.setSpacing(px(12))
        self._cards.setSpacing(px(16))
        self._day.setSpacing(px(6))
