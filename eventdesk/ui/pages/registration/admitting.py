"""Admitting: who is meant by the text and the row, the act, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objection
from eventdesk.core.delegates import Delegate
from eventdesk.core.finding.meant import looks_like_a_code
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.attempt import Attempt
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.results import Results
from eventdesk.ui.widgets.search_field import SearchField

Result = TypeVar("Result")


class Admitting(QObject):
    """One act at a time; the keys of the field are held until its answer is there.

    Signals:
        began: an act is on its way.
        asked: more than one could be meant, so a digit has to say who.
        heads_asked: how many of this party (a `Delegate`) came, for an `Attempt`?
        ended: what became of an `Attempt`, a `CheckInResult`, and the attempt.
    """

    began = Signal()
    asked = Signal()
    heads_asked = Signal(object, object)
    ended = Signal(object, object)

    def __init__(
        self,
        field: SearchField,
        keys: FieldKeys,
        results: Results,
        live: LiveEvent,
        acts: ActWorker,
    ) -> None:
        super().__init__(field)
        self._field, self._keys, self._results = field, keys, results
        self._live, self._acts = live, acts
        self._is_acting = False
        acts.idle.connect(self._on_idle)

    @property
    def is_acting(self) -> bool:
        """Whether an act is on its way."""
        return self._is_acting

    def admit_meant(self) -> None:
        """Admit whom the answered text, or the row that somebody moved to, means; or ask."""
        reading, selected = self._results.reading, self._results.selected
        text = self._field.text().strip()
        if selected is not None:
            self.admit(selected.id)
        elif self._results.alone is not None:
            self.admit(self._results.alone.id)
        elif reading.meant:
            self.ask()
        else:
            self._field.selectAll()
            if looks_like_a_code(text):
                self.admit(text)

    def ask(self) -> None:
        """Let a digit say who, and no Enter: one may have been meant for something else."""
        self._results.ask()
        self._keys.takes_digits = True
        self.asked.emit()

    def choose(self, digit: int) -> None:
        """Admit whom the digit chooses."""
        chosen = self._results.by_digit(digit)
        if chosen is not None:
            self.admit(chosen.id)

    def admit(self, who: str) -> None:
        """Check somebody (an id or a code) in; of a party it asks first how many came."""
        if self._is_acting:
            return
        delegate = self._live.delegates.get(who)
        if delegate is None:
            self.perform(lambda desk: desk.check_in.named(who), lambda one: self._found(who, one))
        elif _is_party_that_may_come(delegate):
            self._keys.takes_digits = False
            self.heads_asked.emit(delegate, Attempt(who=who))
        else:
            self.attempt(Attempt(who=who))

    def _found(self, code: str, delegate: Delegate | None) -> None:
        """Whom a code means is for the service to say, however the code was typed."""
        attempt = Attempt(who=code if delegate is None else delegate.id)
        if delegate is None or not _is_party_that_may_come(delegate):
            self._perform(attempt.made_on, lambda result: self.ended.emit(result, attempt))
        else:
            self.heads_asked.emit(delegate, attempt)
            self._keys.drop()  # typed without seeing what is asked

    def attempt(self, attempt: Attempt) -> None:
        """Try to admit somebody, unless an act is on its way already."""
        self.perform(attempt.made_on, lambda result: self.ended.emit(result, attempt))

    def perform(
        self, wish: Callable[[EventDesk], Result], answered: Callable[[Result], None]
    ) -> None:
        """Perform a wish about one person, unless one is on its way already."""
        if not self._is_acting:
            self.began.emit()
            self._perform(wish, answered)

    def _perform(
        self, wish: Callable[[EventDesk], Result], answered: Callable[[Result], None]
    ) -> None:
        self._is_acting = True
        self._keys.takes_digits = False
        self._keys.hold()
        self._acts.perform(wish, lambda result: self._on_ended(result, answered))

    def _on_ended(self, result: Result, answered: Callable[[Result], None]) -> None:
        self._is_acting = False
        self._results.stop_asking()
        answered(result)
        if not self._is_acting:
            self._keys.release()

    def _on_idle(self) -> None:
        """Where the machine failed there is no answer: let typing go on."""
        if self._is_acting:
            self._is_acting = False
            self._keys.release()


def _is_party_that_may_come(delegate: Delegate) -> bool:
    """Whether a check-in would be of several people; whoever is refused is refused first."""
    read = {"acknowledged": True}
    stands_against = objection(delegate, Action.DELEGATE_CHECKED_IN, read)
    return delegate.party_size > 1 and stands_against is None
