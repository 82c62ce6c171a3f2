"""What the chair's keys do: each is a wish, and its refusal a line or a question in the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from eventdesk.core.actions import Action
from eventdesk.core.running_order.rules import objection
from eventdesk.services.acts_on_order import RunningOrderResult
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.running_order_rows import ItemRow
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.running_order.back_date import BackDateLine, instant_meant
from eventdesk.ui.pages.running_order.fixed_item_banner import FixedItemBanner
from eventdesk.ui.pages.running_order.questions import AskedLine, Question, Way
from eventdesk.ui.pages.running_order.table import RunningOrderTable

Wish = Callable[[EventDesk], RunningOrderResult]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the page asks and answers, and where an item is chosen."""

    line: AskedLine
    back_date: BackDateLine
    table: RunningOrderTable
    banner: FixedItemBanner


class Chair(QObject):
    """Turns keys into wishes. What they change comes to the page by the live event alone."""

    def __init__(self, live: LiveEvent, acts: ActWorker, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._acts, self._at = live, acts, places
        self._going_on = False
        live.running_order_changed.connect(self._order_changed)
        acts.idle.connect(self._at_rest)
        places.banner.ready_wished.connect(self._tick)
        places.back_date.given.connect(self._begin_given)

    def handlers(self) -> Handlers:
        """The keys of the chair."""
        return {
            "item.next": self._next,
            "item.end": self._ask_end,
            "item.hold": self._hold_or_resume,
            "item.more": lambda: self._adjust(1),
            "item.less": lambda: self._adjust(-1),
            "item.five_more": lambda: self._adjust(5),
            "item.five_less": lambda: self._adjust(-5),
            "item.back_date": self._ask_begin,
            "item.start": self._start_chosen,
            "item.drop": self._ask_drop,
            "item.ready": self._tick_chosen,
            "day.end": lambda: self._act(lambda desk: desk.running_order.end_day(confirmed=False)),
        }

    def _order_changed(self) -> None:
        """What was asked was asked of another state of the day."""
        if self._at.line.question is not None:
            self._at.line.ask(None)

    def _act(
        self, wish: Wish, answered: Callable[[RunningOrderResult], None] | None = None
    ) -> None:
        self._at.line.ask(None)
        self._acts.perform(wish, answered or self._answered)

    def _answered(self, result: RunningOrderResult) -> None:
        if result.done or result.refusal is None:
            return
        if not result.refusal.asks:
            self._at.line.say(result.message)
            return
        self._at.line.ask(self._question(result))

    def _question(self, result: RunningOrderResult) -> Question:
        no = Way(word=self.tr("No"), key="Escape")
        if result.reason == "continue_or_again" and result.subject is not None:
            item = result.subject
            return Question(
                sentence=result.message,
                ways=(
                    Way(
                        word=self.tr("Continue"),
                        key="C",
                        call=lambda: self._start(item, continues=True),
                    ),
                    Way(
                        word=self.tr("Again"),
                        key="A",
                        call=lambda: self._start(item, continues=False),
                    ),
                    Way(word=self.tr("Neither"), key="Escape"),
                ),
            )
        if result.reason == "pressed_twice":
            yes = Way(
                word=self.tr("Start it now"), key="Return", call=lambda: self._next(confirmed=True)
            )
            return Question(sentence=result.message, ways=(yes, no))
        end = Way(word=self.tr("End the day"), key="Return", call=self._end_day)
        return Question(sentence=result.message, ways=(end, no))

    def _next(self, *, confirmed: bool = False) -> None:
        if self._going_on:  # a key that bounces must not skip an item
            return
        if self._live.order.day_ended_at is not None:
            self._at.line.say(self.tr("The day is over. To go on, choose an item and press S."))
            return
        self._going_on = True
        self._act(lambda desk: desk.running_order.next(confirmed=confirmed))

    def _at_rest(self) -> None:
        self._going_on = False

    def _end_day(self) -> None:
        self._act(lambda desk: desk.running_order.end_day(confirmed=True))

    def _hold_or_resume(self) -> None:
        running = self._live.order.running
        if running is not None and running.held:
            self._act(lambda desk: desk.running_order.resume())
        else:
            self._act(lambda desk: desk.running_order.hold())

    def _adjust(self, minutes: int) -> None:
        self._act(lambda desk: desk.running_order.adjust(minutes))

    def _start_chosen(self) -> None:
        row = self._chosen()
        if row is None:
            return
        order = self._live.order
        following = order.next_item()
        objected = objection(order, Action.ITEM_STARTED, row.id, {}) is not None
        if objected or (following is not None and following.id == row.id):
            self._start(row.id)  # an objection is said, or asks, in the answer
            return
        sentence = self.tr("Start {0} now?").format(row.title)
        if following is not None:
            sentence = self.tr("Start {0} now? The next item would be {1}.").format(
                row.title, following.title
            )
        start = Way(word=self.tr("Start it"), key="Return", call=lambda: self._start(row.id))
        self._at.line.ask(
            Question(sentence=sentence, ways=(start, Way(word=self.tr("No"), key="Escape")))
        )

    def _start(self, item_id: str, *, continues: bool | None = None) -> None:
        self._act(lambda desk: desk.running_order.start(item_id, continues=continues))

    def _ask_end(self) -> None:
        def end() -> None:
            self._act(lambda desk: desk.running_order.end())

        running = self._live.forecast.running
        if running is None:
            end()  # the answer says that nothing is running
            return
        sentence = self.tr("End {0} now, and start nothing?").format(running.item.title)
        yes = Way(word=self.tr("End it"), key="Return", call=end)
        no = Way(word=self.tr("No"), key="Escape")
        self._at.line.ask(Question(sentence=sentence, ways=(yes, no)))

    def _ask_drop(self) -> None:
        row = self._chosen()
        if row is None:
            return

        def drop() -> None:
            self._act(lambda desk: desk.running_order.drop(row.id))

        sentence = self.tr("Drop {0}? It stays in the original plan.").format(row.title)
        self._at.line.ask(
            Question(
                sentence=sentence,
                ways=(
                    Way(word=self.tr("Drop it"), key="Return", call=drop),
                    Way(word=self.tr("Keep it"), key="Escape"),
                ),
            )
        )

    def _tick_chosen(self) -> None:
        row = self._at.table.chosen_row
        if row is not None and row.fixed:
            self._tick(row.id)
        elif self._at.banner.view is not None:
            self._tick(self._at.banner.view.item_id)
        else:
            self._at.line.say(self.tr("No fixed item is to come."))

    def _tick(self, item_id: str) -> None:
        ready = item_id not in self._live.order.ready
        self._act(lambda desk: desk.running_order.ready(item_id, ready=ready))

    def _chosen(self) -> ItemRow | None:
        row = self._at.table.chosen_row
        if row is None:
            self._at.line.say(self.tr("No item is chosen. Choose one with the arrow keys first."))
        return row

    def _ask_begin(self) -> None:
        running = self._live.forecast.running
        if running is None:
            self._act(lambda desk: desk.running_order.back_date(self._live.now()))
            return
        self._at.line.ask(None)
        now, planned = self._live.now(), running.item.planned_start
        began = running.runs[-1].started_at
        offered = planned if planned < began else now
        self._at.back_date.ask(running.item.title, self._live.minute(offered))

    def _begin_given(self, words: str) -> None:
        details = self._live.details
        at = None if details is None else instant_meant(words, self._live.now(), details)
        if at is None:
            self._at.back_date.say(self.tr("That is no time of day. Write it like 09:15."))
            return

        def answered(result: RunningOrderResult) -> None:
            if result.done:
                self._at.back_date.close_line()
            else:
                self._at.back_date.say(result.message)

        self._act(lambda desk: desk.running_order.back_date(at), answered)
