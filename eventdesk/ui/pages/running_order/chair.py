"""What the chair's keys do: each is a wish, and its refusal a line or a question in the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from eventdesk.core.actions import Action
from eventdesk.core.running_order.back_dating import run_whose_end
from eventdesk.core.running_order.rules import objection
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.running_order.asking.field_line import AskedField
from eventdesk.ui.pages.running_order.asking.times_meant import instant_meant
from eventdesk.ui.pages.running_order.asking.wishing import Places, WishAsSeen, Wishing
from eventdesk.ui.pages.running_order.fixed_items.banner import FixedItemBanner
from eventdesk.ui.widgets.asked_line import Question, Way

_WishAtTime = Callable[[EventDesk, datetime, Seen], RunningOrderResult]


class Chair(Wishing):
    """The keys that let the day go on, and those that set right how it went."""

    def __init__(
        self,
        live: LiveEvent,
        acts: ActWorker,
        places: Places,
        banner: FixedItemBanner,
        parent: QObject,
    ) -> None:
        super().__init__(live, acts, places, parent)
        self._banner = banner
        self._going_on = False
        self._awaited = 0
        live.running_order_changed.connect(self._order_changed)
        live.rewinding.connect(self._await_nothing)
        acts.idle.connect(self._at_rest)
        banner.ready_wished.connect(self._tick)

    def handlers(self) -> Handlers:
        """The keys of the chair."""
        return {
            "item.next": self._next,
            "item.end": self._ask_end,
            "item.hold": self._hold_or_resume,
            "item.hold_why": self._ask_hold,
            "item.more": lambda: self._adjust(1),
            "item.less": lambda: self._adjust(-1),
            "item.five_more": lambda: self._adjust(5),
            "item.five_less": lambda: self._adjust(-5),
            "item.back_date": self._ask_begin,
            "item.back_date_end": self._ask_ended,
            "item.start": self._start_chosen,
            "item.ready": self._tick_chosen,
            "day.end": lambda: self._end_day(confirmed=False),
        }

    def _order_changed(self) -> None:
        """What was asked was asked of another state of the day."""
        if self._at.line.question is not None:
            self._at.line.ask(None)
        if not self._acts.busy:
            self._at_rest()

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

        def answered(result: RunningOrderResult) -> None:
            if result.done:
                self._awaited = result.entries[-1].sequence
            self._answered(result)

        self._going_on = True
        self._act(
            lambda desk, seen: desk.running_order.next(confirmed=confirmed, seen=seen), answered
        )

    def _at_rest(self) -> None:
        """The next press counts once what the last one did is shown: it must mean what is seen."""
        entries = self._live.entries
        if not entries or entries[-1].sequence >= self._awaited:
            self._going_on = False

    def _await_nothing(self) -> None:
        """What is written anew may have fewer entries: no number is waited for any more."""
        self._awaited = 0
        if not self._acts.busy:
            self._going_on = False

    def _end_day(self, *, confirmed: bool = True) -> None:
        self._act(lambda desk, seen: desk.running_order.end_day(confirmed=confirmed, seen=seen))

    def _hold_or_resume(self) -> None:
        running = self._live.order.running
        if running is not None and running.held:
            self._act(lambda desk, seen: desk.running_order.resume(seen=seen))
        else:
            self._act(lambda desk, seen: desk.running_order.hold(seen=seen))

    def _ask_hold(self) -> None:
        running = self._live.forecast.running
        if running is None or running.runs[-1].held:
            self._act(lambda desk, seen: desk.running_order.hold(seen=seen))  # it says what is
            return
        pressed = self._live.now()
        asked = AskedField(
            question=self.tr("Hold {0} since {1}?").format(
                running.item.title, self._live.minute(pressed)
            ),
            about="",
            verb=self.tr("Hold it"),
            leave=self.tr("Leave it"),
            hint=self.tr("Why, if you like"),
        )

        def meant(words: str) -> WishAsSeen:
            run = self._live.order.running
            at = pressed if run is None else max(pressed, run.started_at)
            return lambda desk, seen: desk.running_order.hold(words, seen=seen, at=at)

        self._ask_field(asked, meant)

    def _adjust(self, minutes: int) -> None:
        def answered(result: RunningOrderResult) -> None:
            if result.reason == "moves_fixed_end":
                self._ask_moving_end(result.message, minutes)
            else:
                self._answered(result)

        self._act(
            lambda desk, seen: desk.running_order.adjust(minutes, confirmed=False, seen=seen),
            answered,
        )

    def _ask_moving_end(self, sentence: str, minutes: int) -> None:
        def move() -> None:
            self._act(lambda desk, seen: desk.running_order.adjust(minutes, seen=seen))

        yes = Way(word=self.tr("Move it"), key="Return", call=move)
        no = Way(word=self.tr("No"), key="Escape")
        self._at.line.ask(Question(sentence=sentence, ways=(yes, no)))

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
        self._act(
            lambda desk, seen: desk.running_order.start(item_id, continues=continues, seen=seen)
        )

    def _ask_end(self) -> None:
        def end() -> None:
            self._act(lambda desk, seen: desk.running_order.end(seen=seen))

        running = self._live.forecast.running
        if running is None:
            end()  # the answer says that nothing is running
            return
        sentence = self.tr("End {0} now, and start nothing?").format(running.item.title)
        yes = Way(word=self.tr("End it"), key="Return", call=end)
        no = Way(word=self.tr("No"), key="Escape")
        self._at.line.ask(Question(sentence=sentence, ways=(yes, no)))

    def _tick_chosen(self) -> None:
        row = self._at.table.chosen_row
        if row is not None and row.fixed:
            self._tick(row.id)
        elif self._banner.view is not None:
            self._tick(self._banner.view.item_id)
        else:
            self._at.line.say(self.tr("No fixed item is to come."))

    def _tick(self, item_id: str) -> None:
        ready = item_id not in self._live.order.ready
        self._act(lambda desk, _seen: desk.running_order.ready(item_id, ready=ready))

    def _ask_begin(self) -> None:
        running = self._live.forecast.running
        if running is None:
            self._act(lambda desk, seen: desk.running_order.back_date(self._live.now(), seen=seen))
            return
        now, planned = self._live.now(), running.item.planned_start
        began = running.runs[-1].started_at
        asked = AskedField(
            question=self.tr("When did it really begin?"),
            about=running.item.title,
            verb=self.tr("Began then"),
            leave=self.tr("Leave it"),
            prefilled=self._live.minute(planned if planned < began else now),
        )
        self._ask_time(asked, lambda desk, at, seen: desk.running_order.back_date(at, seen=seen))

    def _ask_ended(self) -> None:
        """Of the chosen item if its end can be set right, else of the running one, or the last."""
        order, row = self._live.order, self._at.table.chosen_row
        chosen = None if row is None else run_whose_end(order, row.id)
        run = chosen or run_whose_end(order, None)
        item = None if run is None else order.item(run.item_id)
        if run is None or item is None:
            self._act(
                lambda desk, seen: desk.running_order.back_date_end(self._live.now(), seen=seen)
            )
            return
        item_id, ended = item.id, run.ended_at or self._live.now()
        asked = AskedField(
            question=self.tr("When did {0} really end?").format(item.title),
            about="",
            verb=self.tr("Ended then"),
            leave=self.tr("Leave it"),
            prefilled=self._live.minute(ended),
        )
        self._ask_time(
            asked,
            lambda desk, at, seen: desk.running_order.back_date_end(at, item_id, seen=seen),
        )

    def _ask_time(self, asked: AskedField, wish: _WishAtTime) -> None:
        def meant(words: str) -> WishAsSeen | str:
            details = self._live.details
            at = None if details is None else instant_meant(words, self._live.now(), details)
            if at is None:
                return self.tr("That is no time of day. Write it like 09:15.")
            return lambda desk, seen: wish(desk, at, seen)

        self._ask_field(asked, meant)
