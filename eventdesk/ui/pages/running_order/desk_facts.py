"""What the page knows from the desk: who came, what waits, whom a published name could mean.

All of it comes by the live event, and is kept, so that a tick costs a few look-ups however long the
list is. Names are matched on the finder's thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from eventdesk.core.entries import Entry
from eventdesk.core.finding import Found
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.next_facts import next_facts, waiting_for, waiting_in_words
from eventdesk.core.running_order.order import Item
from eventdesk.core.running_order.reasons import TELLING_WHY, reasons_given
from eventdesk.ui.finder import Finder
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.running_order.cards.facts_words import FactsView, facts_view
from eventdesk.ui.pages.running_order.cards.now_words import NowView

SOON = timedelta(minutes=15)
"""So long before an item its missing speakers are somebody's business."""


class DeskFacts(QObject):
    """Follows the live event.

    Signals:
        changed: something that is shown on the cards has changed.
        reasons_changed: an item has a reason that it had not, or has lost one.
        offered(str): the offers for an item's speakers are known; with its id.
    """

    changed = Signal()
    reasons_changed = Signal()
    offered = Signal(str)

    def __init__(self, live: LiveEvent, finder: Finder | None, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._finder = live, finder
        self.reasons: Mapping[str, str] = {}
        self.offers: Mapping[str, tuple[Found, ...]] = {}
        """Whom published names could mean, by name, as far as that was asked."""
        self._told: list[Entry] = []
        self._waiting: dict[str, int] = {}
        self._names_known = -1
        self._asked: tuple[str, ...] = ()
        self._asked_for: list[str] = []
        self._hear(tuple(live.entries))
        live.rewinding.connect(self._go_back)
        live.entries_appended.connect(self._hear)
        live.undone_changed.connect(self._find_reasons)
        live.questions_changed.connect(self._questions_changed)
        live.running_order_changed.connect(self._waiting.clear)
        live.delegates_changed.connect(self._delegates_changed)
        if finder is not None:
            finder.speakers_found.connect(self._found)

    def of_next(self, forecast: Forecast) -> FactsView | None:
        """What is known of the item that comes, if one does."""
        each = forecast.next
        if each is None:
            return None
        facts = next_facts(
            each.item,
            self._live.delegates.get,
            heads=self._live.counts.heads,
            waiting=self.waiting(each.item),
        )
        self._want(facts.unlinked)
        offered = [name for name in facts.unlinked if self.offers.get(name)]
        return facts_view(facts, offered, self._live.minute, is_soon=_is_soon(each, forecast))

    def with_waiting(self, view: NowView, forecast: Forecast) -> NowView:
        """The card of now, with the questions that wait for what runs."""
        running = forecast.running
        words = "" if running is None else spoken(waiting_in_words(self.waiting(running.item)))
        return replace(view, note=f"{view.note} · {words}") if words else view

    def waiting(self, item: Item) -> int:
        """How many questions wait for an item."""
        if item.id not in self._waiting:
            self._waiting[item.id] = waiting_for(item, self._live.questions.values())
        return self._waiting[item.id]

    def ask_for(self, item: Item) -> None:
        """Find out anew whom the unlinked speakers of an item could mean; `offered` tells."""
        if self._finder is None:
            return
        self._asked_for.append(item.id)
        self._finder.find_speakers([speaker.name for speaker in item.speakers])

    def _want(self, names: tuple[str, ...]) -> None:
        """Ask about names that have not been asked about since anybody came onto the list."""
        known = len(self._live.delegates)
        if self._finder is None or not names or (names, known) == (self._asked, self._names_known):
            return
        self._asked, self._names_known = names, known
        self._finder.find_speakers(names)

    def _found(self, offers: Mapping[str, tuple[Found, ...]]) -> None:
        self.offers = {**self.offers, **offers}
        asked, self._asked_for = self._asked_for, []
        for item_id in asked:
            self.offered.emit(item_id)
        self.changed.emit()

    def _hear(self, entries: tuple[Entry, ...]) -> None:
        telling = [entry for entry in entries if entry.action in TELLING_WHY]
        if telling:
            self._told += telling
            self._find_reasons()

    def _go_back(self, stays: int) -> None:
        """The end of the log was written anew: what it told is not told any more."""
        last = self._live.entries[stays - 1].sequence if stays else 0
        self._told = [entry for entry in self._told if entry.sequence <= last]

    def _find_reasons(self) -> None:
        reasons = reasons_given(self._told, self._live.undone)
        if reasons != self.reasons:
            self.reasons = reasons
            self.reasons_changed.emit()

    def _questions_changed(self, *_changes: object) -> None:
        self._waiting.clear()
        self.changed.emit()

    def _delegates_changed(self, *_changes: object) -> None:
        self.changed.emit()


def _is_soon(each: ItemForecast, forecast: Forecast) -> bool:
    return each.expected_start is None or each.expected_start - forecast.now <= SOON
