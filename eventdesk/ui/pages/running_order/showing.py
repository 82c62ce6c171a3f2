"""What the parts of the page show of one forecast."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from eventdesk.core.lateness import minute_down
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.rows_on_demand import RowsOfTheDay, rows_compared
from eventdesk.ui.models.running_order_details import details_of
from eventdesk.ui.pages.running_order.cards.next_card import NextCard
from eventdesk.ui.pages.running_order.cards.next_words import next_view
from eventdesk.ui.pages.running_order.cards.now_card import NowCard
from eventdesk.ui.pages.running_order.cards.now_words import now_view
from eventdesk.ui.pages.running_order.day.table import RunningOrderTable
from eventdesk.ui.pages.running_order.day.timeline import Timeline
from eventdesk.ui.pages.running_order.desk_facts import DeskFacts
from eventdesk.ui.pages.running_order.fixed_items.banner import FixedItemBanner
from eventdesk.ui.pages.running_order.fixed_items.banner_words import banner_view
from eventdesk.ui.pages.running_order.fixed_items.replanner import Replanner
from eventdesk.ui.pages.running_order.foot_words import foot_keys

KEPT_MINUTES = 8192


class Parts(Struct, frozen=True, kw_only=True):
    """What is drawn from a forecast."""

    now_card: NowCard
    next_card: NextCard
    banner: FixedItemBanner
    timeline: Timeline
    table: RunningOrderTable


class Showing(QObject):
    """Turns a forecast into what each part shows.

    While a way out is looked at, timeline and table show the day as it would be with it.

    Signals:
        rows_shown: the table shows the day as it is now.
    """

    rows_shown = Signal()

    def __init__(
        self,
        live: LiveEvent,
        parts: Parts,
        facts: DeskFacts,
        replanner: Replanner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live, self._parts, self._facts, self._replanner = live, parts, facts, replanner
        # A day of 500 items shows thousands of times of day at every tick, nearly all the same.
        self._minute_word = lru_cache(KEPT_MINUTES)(live.minute)
        self._rows = RowsOfTheDay(self._minute)
        self._planned_rows = RowsOfTheDay(self._minute)
        live.event_changed.connect(self._forget_minutes)
        parts.table.chosen.connect(self._show_details)

    def show(self, forecast: Forecast) -> None:
        """Show this second everywhere."""
        order, minute, parts = self._live.order, self._minute, self._parts
        self.show_cards(forecast)
        parts.banner.show_view(banner_view(order, forecast, minute))
        self._replanner.look(forecast)
        reasons = self._facts.reasons
        rows = self._rows.of(forecast, order.ready, reasons)
        plan = self._replanner.plan
        if plan is not None:
            rows = rows_compared(rows, self._planned_rows.of(plan.forecast, order.ready, reasons))
        parts.table.show_rows(rows)
        parts.table.keep_in_view(self._replanner.target)
        self.rows_shown.emit()
        self._show_details()
        self.show_line()

    def show_cards(self, forecast: Forecast) -> None:
        """Show what is on and what comes, with what the desk knows of it."""
        order, minute, facts = self._live.order, self._minute, self._facts
        now, following = self._parts.now_card, self._parts.next_card
        now.show_view(facts.with_waiting(now_view(order, forecast, minute), forecast))
        following.show_view(next_view(order, forecast, minute))
        following.show_facts(facts.of_next(forecast))

    def show_line(self, *, soon: bool = False) -> None:
        """Show the day as a line; `soon`, and not a moment later."""
        plan = self._replanner.plan
        shown = self._live.forecast if plan is None else plan.forecast
        self._parts.timeline.show_forecast(shown, soon=soon)

    def _show_details(self) -> None:
        """What the chosen row has no column for, and its keys."""
        table = self._parts.table
        row = table.chosen_row
        table.keys.show_view(foot_keys(row))
        chosen = None if row is None else self._live.forecast.of(row.id)
        if chosen is None:
            table.show_details("")
        else:
            reason = self._facts.reasons.get(chosen.item.id, "")
            table.show_details(details_of(chosen, self._minute, reason))

    def _minute(self, at: datetime) -> str:
        return self._minute_word(minute_down(at))

    def _forget_minutes(self) -> None:
        self._minute_word.cache_clear()
        self._rows.forget()
        self._planned_rows.forget()
