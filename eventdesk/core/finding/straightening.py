"""An index made anew, a few names at a time, after very many were added out of their order."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import islice

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding.index import DelegateIndex, by_name

_SORTED_AT_ONCE = 1000
_WORDS_SORTED_EVERY = 5000


class Straightening:
    """Makes the same index again with everybody in order, while the old one goes on answering.

    What changes meanwhile is told to both.
    """

    def __init__(self, index: DelegateIndex) -> None:
        self._made = DelegateIndex(sounds=index.sounds)
        self._unsorted = index.everybody()
        self._sorted: list[list[Delegate]] = []
        self._in_order: Iterator[Delegate] | None = None
        self._since_sorted = 0
        self._since: dict[str, Delegate | None] = {}

    def go_on(self, most: int) -> DelegateIndex | None:
        """Do so much of it; the new index when it is whole."""
        if self._unsorted:
            some = self._unsorted[-_SORTED_AT_ONCE:]
            del self._unsorted[-_SORTED_AT_ONCE:]
            self._sorted.append(sorted(some, key=by_name))
            return None
        if self._in_order is None:
            self._in_order = heapq.merge(*self._sorted, key=by_name)
        some = list(islice(self._in_order, most))
        self._made.go_on(some)
        self._since_sorted += len(some)
        if self._since_sorted >= _WORDS_SORTED_EVERY:
            self._made.sort_words()
            self._since_sorted = 0
        if some:
            return None
        changed = [one for one in self._since.values() if one is not None]
        self._made.update(changed, [i for i, one in self._since.items() if one is None])
        return self._made

    @property
    def changed(self) -> int:
        """About how many something has changed meanwhile."""
        return len(self._since)

    def take_in(self, delegates: Iterable[Delegate], gone: Iterable[str]) -> None:
        """Remember what changed in the old index meanwhile."""
        self._since |= dict.fromkeys(gone)
        self._since |= {one.id: one for one in delegates}
