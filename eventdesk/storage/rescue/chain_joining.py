"""Joining entries of many sources into the one chain that they belong to.

Each entry's hash covers the one before it, so that of any number of candidates only those stand
that lead from the first entry on without a gap.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from eventdesk.core.chain import GENESIS, Head
from eventdesk.storage.repositories.stored_entries import StoredEntry


class Candidates:
    """Entries by number and hash, from sources of any trust."""

    def __init__(self) -> None:
        self._by_number: dict[int, dict[bytes, list[StoredEntry]]] = {}
        self._most = 0

    def add(self, entries: Iterable[StoredEntry]) -> None:
        """Take more of them in; of two with the same hash, the earlier source goes first."""
        for entry in entries:
            alike = self._by_number.setdefault(entry.sequence, {}).setdefault(entry.hash, [])
            if all(entry != one for one in alike):
                alike.append(entry)
            self._most = max(self._most, entry.sequence)

    @property
    def most(self) -> int:
        """The highest number that was found; it may be any number at all."""
        return self._most

    def chain(self, whole: Collection[Head] = ()) -> list[StoredEntry]:
        """The longest chain from the first entry on.

        An act is there whole or not at all: the last one may be cut off, and is left out unless its
        end is one of the heads `whole`.
        """
        reached: dict[bytes, StoredEntry] = {}
        before: dict[bytes, bytes] = {}
        number, ends = 0, [GENESIS]
        while True:
            following: list[bytes] = []
            for hash_, alike in self._by_number.get(number + 1, {}).items():
                found = _first_after(ends, alike)
                if found is not None and hash_ not in reached:
                    reached[hash_], before[hash_] = found[1], found[0]
                    following.append(hash_)
            if not following:
                break
            ends, number = following, number + 1
        return self._without_cut_act(_walked(ends[0], reached, before), whole)

    def _without_cut_act(
        self, chain: list[StoredEntry], whole: Collection[Head]
    ) -> list[StoredEntry]:
        if not chain:
            return chain
        last = chain[-1]
        if Head(sequence=last.sequence, hash=last.hash) in whole:
            return chain
        while chain and chain[-1].link.act == last.link.act:
            chain.pop()
        return chain


def _first_after(
    ends: Iterable[bytes], alike: list[StoredEntry]
) -> tuple[bytes, StoredEntry] | None:
    """The end that an entry comes after, and the entry: one that was forgotten stays so."""
    for end in ends:
        fit = [one for one in alike if one.link.hashed_after(end) == one.hash]
        if fit:
            forgotten = [one for one in fit if one.personal_text is None]
            return end, (forgotten or fit)[0]
    return None


def _walked(
    end: bytes, reached: dict[bytes, StoredEntry], before: dict[bytes, bytes]
) -> list[StoredEntry]:
    chain: list[StoredEntry] = []
    while end != GENESIS:
        chain.append(reached[end])
        end = before[end]
    return chain[::-1]
