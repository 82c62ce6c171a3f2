"""The running order page: how long, what next, and whether the fixed items are safe."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.lateness import minute_down
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.finder import Finder
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.running_order_details import details_of
from eventdesk.ui.models.running_order_rows import RowsOfTheDay
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.running_order.back_date import BackDateLine
from eventdesk.ui.pages.running_order.chair import Chair, Places
from eventdesk.ui.pages.running_order.desk_facts import DeskFacts
from eventdesk.ui.pages.running_order.empty import NoRunningOrder
from eventdesk.ui.pages.running_order.fixed_item_banner import FixedItemBanner
from eventdesk.ui.pages.running_order.next_card import NextCard
from eventdesk.ui.pages.running_order.now_card import NowCard
from eventdesk.ui.pages.running_order.questions import AskedLine
from eventdesk.ui.pages.running_order.speaker_links import SpeakerLinks
from eventdesk.ui.pages.running_order.table import RunningOrderTable
from eventdesk.ui.pages.running_order.timeline import Timeline
from eventdesk.ui.pages.running_order.words import banner_view, next_view, now_view
from eventdesk.ui.theme import Theme

KEPT_MINUTES = 8192
PICTURE_MILLISECONDS = 300
"""How long after the figures the picture of the day follows: nobody reads seconds off it."""
LOW = 520
"""Lower than this the timeline goes, so that the table keeps its rows."""


class RunningOrderPage(Page):
    """Shows the forecast of the second; every key is an act, and a refusal a line in the page.

    Signals:
        import_wished: there is no running order, and somebody wants to bring one in.
        undo_wished: the last act is to be undone.
    """

    import_wished = Signal()
    undo_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        finder: Finder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`finder` knows whom published names could mean; without it nobody is offered."""
        super().__init__(theme, live, acts, parent)
        # A day of 500 items shows thousands of times of day at every tick, nearly all the same.
        self._minute_word = lru_cache(KEPT_MINUTES)(live.minute)
        self._rows = RowsOfTheDay(self._minute)
        self.now_card = NowCard(theme)
        self.next_card = NextCard(theme)
        self.line = AskedLine(theme)
        self.back_date = BackDateLine(theme)
        self.banner = FixedItemBanner(theme)
        self.timeline = Timeline(theme, live.local)
        self.table = RunningOrderTable(theme)
        self.empty = NoRunningOrder(theme)
        self._picture = QTimer(self)
        self._picture.setSingleShot(True)
        self._picture.setInterval(PICTURE_MILLISECONDS)
        self._picture.timeout.connect(self._show_picture)
        self._chair = Chair(live, acts, self._places(), self)
        self.desk_facts = DeskFacts(live, finder, self)
        self.speaker_links = SpeakerLinks(live, acts, self.desk_facts, self._places(), self)
        self._lay_out()
        self._connect()
        self._restyle()
        self._show_forecast(live.forecast)
        self._show_picture()

    def handlers(self) -> Handlers:
        """The keys of the chair."""
        return {**self._chair.handlers(), **self.speaker_links.handlers()}

    def take_focus(self) -> None:
        """The rows have the focus, and the item of now is in view."""
        if not self.live.order.items:
            self.empty.button.setFocus()
            return
        self.table.setFocus()
        self.table.follow()

    def event(self, event: QEvent) -> bool:
        """Space on a focused button presses it, and what a question asks for answers it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_no_shortcut(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _is_no_shortcut(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            return isinstance(QApplication.focusWidget(), QAbstractButton)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and self.line.takes(event.key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the question that is asked, if one is."""
        if not self.line.answer(event.key()):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden page does not follow the clock."""
        super().showEvent(event)
        self._show_forecast(self.live.forecast)
        self._show_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The timeline goes where the page is low."""
        super().resizeEvent(event)
        self._show_timeline()

    def _show_timeline(self) -> None:
        there = bool(self.live.order.items)
        self.timeline.setVisible(there and self.height() >= self.theme.px(LOW))

    def _show_forecast(self, forecast: Forecast) -> None:
        order, minute = self.live.order, self._minute
        there = bool(order.items)
        self.empty.setVisible(not there and self.live.details is not None)
        for part in (self.now_card, self.next_card, self.table):
            part.setVisible(there)
        self._show_timeline()
        self._show_cards(forecast)
        self.banner.show_view(banner_view(order, forecast, minute))
        self.table.show_rows(self._rows.of(forecast, order.ready, self.desk_facts.reasons))
        self._show_details()

    def _show_cards(self, forecast: Forecast) -> None:
        order, minute, facts = self.live.order, self._minute, self.desk_facts
        self.now_card.show_view(facts.with_waiting(now_view(order, forecast, minute), forecast))
        self.next_card.show_view(next_view(order, forecast, minute))
        self.next_card.show_facts(facts.of_next(forecast))

    def _show_details(self) -> None:
        """What the chosen row has no column for."""
        row = self.table.chosen_row
        chosen = None if row is None else self.live.forecast.of(row.id)
        if chosen is None:
            self.table.show_details("")
        else:
            reason = self.desk_facts.reasons.get(chosen.item.id, "")
            self.table.show_details(details_of(chosen, self._minute, reason))

    def _facts_changed(self) -> None:
        if self.isVisible():
            self._show_cards(self.live.forecast)

    def _minute(self, at: datetime) -> str:
        return self._minute_word(minute_down(at))

    def _forget_minutes(self) -> None:
        self._minute_word.cache_clear()
        self._rows.forget()

    def _ticked(self, forecast: Forecast) -> None:
        if self.isVisible():
            self._show_forecast(forecast)
            self._picture.start()

    def _show_picture(self) -> None:
        self.timeline.show_forecast(self.live.forecast)

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
        self.desk_facts.changed.connect(self._facts_changed)
        self.desk_facts.reasons_changed.connect(lambda: self._ticked(self.live.forecast))
        self.table.chosen.connect(self._show_details)
        self.live.event_changed.connect(self._forget_minutes)
        self.now_card.wished.connect(self._run)
        self.next_card.wished.connect(self._run)
        self.back_date.closed.connect(self.take_focus)
        self.line.left.connect(self.take_focus)
        self.empty.import_wished.connect(self.import_wished)
        self.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._cards = QHBoxLayout()
        self._cards.addWidget(self.now_card, 656)
        self._cards.addWidget(self.next_card, 360)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._cards)
        for part in (self.line, self.back_date, self.banner):
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
