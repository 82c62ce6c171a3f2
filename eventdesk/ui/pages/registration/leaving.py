"""Leaving the building: the act, and the sentence that says what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.verdicts import (
    left_sentence,
    not_left_sentence,
    some_left_sentence,
)
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


class Leaving(QObject):
    """Records that somebody leaves; who it is, and how many of a party, is never guessed.

    Signals:
        heads_asked: how many of this party (a `Delegate`) leave?
        left: somebody has left, and nothing was typed since it was recorded; the page may go on to
            the next person before it is said.
        said: a `MessageView` for the line above the page.
    """

    heads_asked = Signal(object)
    left = Signal()
    said = Signal(object)

    def __init__(
        self, live: LiveEvent, acts: ActWorker, parent: QObject, *, typed: Callable[[], str]
    ) -> None:
        """`typed` gives what stands in the search field."""
        super().__init__(parent)
        self._live, self._acts, self._typed = live, acts, typed
        self._typed_before = ""

    def ask(self) -> None:
        """Say how somebody is named."""
        sentence = self.tr("Who leaves? Type the name, move to the row with ↓, then Ctrl L.")
        self.said.emit(MessageView(sentence=sentence, icon="door"))

    def record(self, delegate: Delegate) -> None:
        """Record that this person leaves; of several heads it asks first how many."""
        if delegate.heads > 1:
            self.heads_asked.emit(delegate)
        else:
            self._leave(delegate.id)

    def record_heads(self, delegate_id: str, heads: int) -> None:
        """Record that so many of a party leave: some of them, or all."""
        delegate, self._typed_before = self._live.delegates.get(delegate_id), self._typed()
        if delegate is None or heads >= delegate.heads:
            self._leave(delegate_id)
            return
        self._acts.perform(
            lambda desk: desk.check_in.some_left(delegate_id, heads),
            lambda result: self._on_left(result, heads),
        )

    def _leave(self, delegate_id: str) -> None:
        self._typed_before = self._typed()
        self._acts.perform(lambda desk: desk.check_in.leave(delegate_id), self._on_left)

    def _on_left(self, result: CheckInResult, heads: int = 0) -> None:
        """`heads` of a party whose others stay, or 0 where all of them went."""
        who = result.delegate
        if not result.done or who is None:
            sentence = not_left_sentence(who, result.message, result.reason)
            self.said.emit(MessageView(sentence=sentence, state=State.STOP))
            return
        if self._typed() == self._typed_before:
            self.left.emit()
        at = self._live.minute(who.left_at or self._live.now())
        sentence = some_left_sentence(who, heads, at) if heads else left_sentence(who, at)
        self.said.emit(MessageView(sentence=sentence, icon="door"))
