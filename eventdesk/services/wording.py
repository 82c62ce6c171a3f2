"""Sentences from what is stored: the words of core, filled with the names of this event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.said import said
from eventdesk.core.sentences import Words, refusal_words
from eventdesk.storage.transactions import Reading


def words(reading: Reading, at: datetime) -> Words:
    """What sentences need to know, looked up as it is needed."""
    event = reading.event.get()

    def name_of(delegate_id: str) -> str:
        delegate = reading.delegates.get(delegate_id)
        return said("Somebody else") if delegate is None else delegate.full_name

    return Words(
        zone=ZoneInfo("UTC") if event is None else event.zone,
        at=at,
        operators={operator.id: operator.name for operator in reading.operators.all()},
        name_of=name_of,
    )


def refusal_sentence(reading: Reading, entry: Entry) -> str:
    """The one plain sentence of an `act.refused` entry."""
    return refusal_words(Refusal.of(entry).said, words(reading, entry.happened_at))


class _LookedUp(Mapping[str, Delegate]):
    """The delegates, each read when somebody asks: a sentence needs one of a hundred thousand."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[str, Delegate | None] = {}

    def __getitem__(self, delegate_id: str) -> Delegate:
        if delegate_id not in self._known:
            self._known[delegate_id] = self._reading.delegates.get(delegate_id)
        found = self._known[delegate_id]
        if found is None:
            raise KeyError(delegate_id)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(one.id for one in self._reading.delegates.all())

    def __len__(self) -> int:
        return len(self._reading.delegates.all())


def words_as_needed(reading: Reading) -> LogWords:
    """The event's names within one transaction, for putting a few entries into words."""
    return _log_words(reading, _LookedUp(reading))


def log_words(reading: Reading, everybody: Iterable[Delegate] | None = None) -> LogWords:
    """The whole event's names, for putting many entries into words.

    `everybody` is every delegate, where they have been read already.
    """
    known = reading.delegates.all() if everybody is None else everybody
    return _log_words(reading, {delegate.id: delegate for delegate in known})


def _log_words(reading: Reading, delegates: Mapping[str, Delegate]) -> LogWords:
    event = reading.event.get()
    return LogWords(
        zone=ZoneInfo("UTC") if event is None else event.zone,
        operators={operator.id: operator.name for operator in reading.operators.all()},
        delegates=delegates,
        items={item.id: item for item in reading.running_order.read().items},
        questions={question.id: question for question in reading.questions.all()},
    )
