"""The chair's keys for the questions of the item that runs, without leaving the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from eventdesk.core.questions.question import Outcome
from eventdesk.core.questions.queue import being_put, is_just_put
from eventdesk.core.questions.turns import Turns, turns
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.questions.acts_on_questions import QuestionResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.running_order.asked.asked_card import AskedCard
from eventdesk.ui.pages.running_order.asked.asked_words import asked_view
from eventdesk.ui.widgets.asked_line import AskedLine


class Asked(QObject):
    """Shows the queue, and puts and closes what it shows. Everything comes back by the feed."""

    def __init__(
        self, card: AskedCard, line: AskedLine, live: LiveEvent, acts: ActWorker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._card, self._line, self._live, self._acts = card, line, live, acts
        self._heard: Turns | None = None
        live.questions_changed.connect(self._forget_turns)

    def handlers(self) -> Handlers:
        """What each key does."""
        return {
            "asked.put": self._put_next,
            "asked.answered": lambda: self._close(Outcome.ANSWERED),
            "asked.follow_up": lambda: self._close(Outcome.TO_FOLLOW_UP),
            "asked.declined": lambda: self._close(Outcome.DECLINED),
        }

    def show(self, forecast: Forecast, lines: int) -> None:
        """Show the questions of this second on at most so many lines."""
        live = self._live
        if not live.questions:
            self._card.show_view(None, lines=lines)
            return
        if self._heard is None:
            self._heard = turns(live.questions.values(), live.delegates)
        view = asked_view(tuple(live.questions.values()), live.delegates, forecast, self._heard)
        self._card.show_view(view, lines=lines)

    def _put_next(self) -> None:
        view = self._card.view
        following = None if view is None else view.following
        if following is None:
            self._line.say(self.tr("No question is waiting for what runs."))
            return
        put = being_put(self._live.questions.values())
        if put is not None and is_just_put(put, self._live.now()):
            words = self.tr("Question {0} has just been put. F9 puts the next one.")
            self._line.say(words.format(put.number))
            return
        self._wish(lambda desk: desk.questions.put(following.id))

    def _close(self, outcome: Outcome) -> None:
        put = being_put(self._live.questions.values())
        if put is None:
            self._line.say(self.tr("No question is being put. F9 puts the next one."))
        else:
            self._wish(lambda desk: desk.questions.set_outcome(put.id, outcome))

    def _wish(self, wish: Callable[[EventDesk], QuestionResult]) -> None:
        self._line.ask(None)
        self._acts.perform(wish, self._answered)

    def _answered(self, result: QuestionResult) -> None:
        if not result.done:
            self._line.say(result.message)

    def _forget_turns(self, *_changes: object) -> None:
        self._heard = None
