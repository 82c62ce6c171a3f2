"""What the chair's keys do with the queue and with the question being put: each is a wish."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.questions.alike import near
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import being_put, is_just_put
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.questions.queue_head import Mergeable
from eventdesk.ui.pages.questions.queue_list import QueueList

MOST_COMPARED = 1000
"""From more questions on none is offered for merging: comparing them would be felt."""
_HELD_BACK = 8
_FIRST, _LAST = -(10**9), 10**9


class Chairing(QObject):
    """Puts, closes, moves and merges.

    A press means what is shown: one that comes before the last wish is on screen waits for it, if
    it moves a question, and otherwise does nothing.

    Signals:
        said(str, bool): a sentence, and whether it is a refusal.
        done: a wish was performed.
    """

    said = Signal(str, bool)
    done = Signal()

    def __init__(self, queue: QueueList, live: LiveEvent, acts: ActWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._queue, self._live, self._acts = queue, live, acts
        self._pending = False
        self._awaited = 0
        self._held_back: deque[Callable[[], None]] = deque(maxlen=_HELD_BACK)
        self._put_here = ""
        live.rewinding.connect(self._await_nothing)
        live.entries_appended.connect(self._at_rest)
        acts.idle.connect(self._at_rest)
        queue.move_wished.connect(self._dropped)
        queue.dropped_too_late.connect(self._dropped_too_late)

    def handlers(self) -> Handlers:
        """What each key does, the follow-up aside."""
        return {
            "question.put": self._put,
            "question.answered": lambda: self._close(Outcome.ANSWERED),
            "question.declined": lambda: self._close(Outcome.DECLINED),
            "question.withdrawn": self._withdraw,
            "question.back": lambda: self._close(Outcome.WAITING),
            "question.stage": self._show_or_hide,
            "question.up": lambda: self._move_chosen(-1),
            "question.down": lambda: self._move_chosen(1),
            "question.first": lambda: self._move_chosen(_FIRST),
            "question.last": lambda: self._move_chosen(_LAST),
            "question.merge": self._merge,
        }

    def being_put(self) -> Question | None:
        """The question that is being put, unless it came under the finger: then that is said."""
        put = being_put(self._live.questions.values())
        if put is None:
            self.said.emit(self.tr("No question is being put. F9 puts the chosen one."), False)
        elif put.id != self._put_here and self._just_put(put):
            words = self.tr("Question {0} has just been put by somebody else. Press again.")
            self._put_here = put.id  # it has been said: the next press is meant
            self.said.emit(words.format(put.number), False)
            return None
        return put

    def mergeable(self) -> Mergeable | None:
        """What could be merged with the chosen question, if another asks nearly the same.

        The one that stands nearer to its turn stays, so that nobody loses their place.
        """
        chosen, known = self._queue.chosen, self._live.questions
        if chosen is None or len(known) > MOST_COMPARED or chosen.id not in known:
            return None
        found = next(iter(near(chosen.text, known.values(), chosen.id)), None)
        if found is None:
            return None
        mine, other = known[chosen.id], found.question
        at, its = (self._queue.queue.place_of(one.id).row() for one in (mine, other))
        gone, into = (other, mine) if its > at else (mine, other)
        return Mergeable(gone=gone, into=into, reason=found.reason)

    # ---- wishes

    def _put(self) -> None:
        chosen, put = self._queue.chosen, being_put(self._live.questions.values())
        if self._pending:
            return
        if chosen is None:
            self.said.emit(self.tr("No question is waiting. Write one down first."), False)
        elif put is not None and self._just_put(put):
            words = self.tr("Question {0} has just been put. F9 puts the next one.")
            self.said.emit(words.format(put.number), False)
        else:
            self._put_here = chosen.id
            self._wish(lambda desk: desk.questions.put(chosen.id))

    def _close(self, outcome: Outcome) -> None:
        if self._pending:
            return
        put = self.being_put()
        if put is not None:
            self._wish(lambda desk: desk.questions.set_outcome(put.id, outcome))

    def _withdraw(self) -> None:
        """The one being put; without one, the one that is chosen in the queue."""
        chosen = self._queue.chosen
        if being_put(self._live.questions.values()) is not None or chosen is None:
            self._close(Outcome.WITHDRAWN)
        elif not self._pending:
            self._wish(lambda desk: desk.questions.set_outcome(chosen.id, Outcome.WITHDRAWN))

    def _show_or_hide(self) -> None:
        put = None if self._pending else self.being_put()
        if put is None:
            return
        shown = self._live.stage.question_off == put.id
        self._wish(lambda desk: desk.screens.show_question(put.id, shown=shown))

    def _move_chosen(self, by: int) -> None:
        row = self._queue.chosen
        if row is None:
            self.said.emit(self.tr("No question is waiting. Write one down first."), False)
        else:
            self._move(row.id, by)

    def _move(self, question_id: str, by: int) -> None:
        """Move the question that was meant when the key was pressed, as it stands by now."""
        if self._pending:
            self._held_back.append(lambda: self._move(question_id, by))
            return
        at = self._queue.queue.place_of(question_id).row()
        if at < 0:
            return
        first, end = self._queue.queue.section_at(at)
        place = min(max(first, at + by), end - 1)
        if place != at:
            self._wish_moved(question_id, self._queue.queue.before(question_id, place))

    def _dropped_too_late(self) -> None:
        self.said.emit(self.tr("That question is no longer waiting here."), False)

    def _dropped(self, question_id: str, before: str | None) -> None:
        if self._pending:
            self._held_back.append(lambda: self._wish_moved(question_id, before))
        else:
            self._wish_moved(question_id, before)

    def _wish_moved(self, question_id: str, before: str | None) -> None:
        self._wish(lambda desk: desk.question_queue.move(question_id, before=before))

    def _merge(self) -> None:
        if self._pending:
            return
        pair = self.mergeable()
        if pair is None:
            self.said.emit(self.tr("No other question asks nearly the same."), False)
            return
        gone, into = pair.gone.id, pair.into.id
        self._wish(lambda desk: desk.question_queue.merge(gone, into))

    def _wish(self, wish: Callable[[EventDesk], ActResult]) -> None:
        self._pending = True
        self._acts.perform(wish, self._answered)

    def _answered(self, result: ActResult) -> None:
        if result.entries:
            self._awaited = max(self._awaited, result.entries[-1].sequence)
        if result.done:
            self.done.emit()
        else:
            self._held_back.clear()
            self.said.emit(result.message, True)

    def _at_rest(self, *_entries: object) -> None:
        """The next press counts once what the last one did is shown: it must mean what is seen."""
        entries = self._live.entries
        if self._acts.busy or (entries and entries[-1].sequence < self._awaited):
            return
        self._pending = False
        if self._held_back:
            self._held_back.popleft()()

    def _await_nothing(self) -> None:
        """What is written anew may have fewer entries: no number is waited for any more."""
        self._awaited = 0

    def _just_put(self, put: Question) -> bool:
        return is_just_put(put, self._live.now())
