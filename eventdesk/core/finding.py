"""Finding a delegate by what somebody types: any word order, prefixes, accents and marks folded.

An index of folded words, sorted, so that a prefix is one stretch of it. It is built once and kept
up to date delegate by delegate; a query costs a few look-ups, not a walk through the list.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from heapq import nsmallest

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.folding import indexed_words, words_of


class Match(IntEnum):
    """The class of a match; lower is better. Equal classes are one reading with several people."""

    CODE = 0
    EXACT = 1
    PREFIX = 2
    ELSEWHERE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A delegate that a query could mean, and why."""

    delegate: Delegate
    match: Match
    why: str = ""
    """Said when it is not plain to see: "organisation", "e-mail", "reference" …"""

    @property
    def id(self) -> str:
        """The delegate's id."""
        return self.delegate.id

    @property
    def full_name(self) -> str:
        """The delegate's given and family name."""
        return self.delegate.full_name

    @property
    def email(self) -> str:
        """The delegate's e-mail address."""
        return self.delegate.email

    @property
    def reference(self) -> str:
        """The delegate's reference."""
        return self.delegate.reference

    @property
    def attendance(self) -> Attendance:
        """Where the delegate is counted now."""
        return self.delegate.attendance


_NAME_FIELDS = ("name", "known_as")
_WHY = {"organisation": "organisation", "role": "role", "email": "e-mail", "reference": "reference"}
_HIGHEST = "\U0010ffff"


class DelegateIndex:
    """Folded words of every delegate, for one thread."""

    def __init__(self, delegates: Iterable[Delegate] = ()) -> None:
        self._delegates: dict[str, Delegate] = {}
        self._words: dict[str, dict[str, str]] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._ids: dict[str, set[str]] = {}
        self._sorted: list[str] = []
        self._references: dict[str, set[str]] = {}
        for delegate in delegates:
            self._take_in(delegate)
        self._sorted = sorted(self._ids)

    def __len__(self) -> int:
        """How many delegates are in it."""
        return len(self._delegates)

    def update(self, delegates: Iterable[Delegate], gone: Iterable[str] = ()) -> None:
        """Take in what changed, and take out who is gone."""
        for delegate_id in gone:
            self._take_out(delegate_id)
        for delegate in delegates:
            known = self._delegates.get(delegate.id)
            if known is not None and known.particulars == delegate.particulars:
                self._delegates[delegate.id] = delegate
                continue
            self._take_out(delegate.id)
            for word in self._take_in(delegate):
                insort(self._sorted, word)

    def find(self, query: str, *, limit: int | None = None) -> list[Found]:
        """Delegates of which every typed word begins some word; best class first, then by name."""
        by_code = self._references.get(query.strip().casefold(), set())
        if by_code:
            return [Found(delegate=self._delegates[i], match=Match.CODE) for i in sorted(by_code)]
        typed = words_of(query)
        if not typed:
            return []
        candidates = self._beginning(typed[0])
        for word in typed[1:]:
            candidates &= self._beginning(word)
            if not candidates:
                return []
        found = [self._judge(delegate_id, typed) for delegate_id in candidates]
        return sorted(found, key=_rank) if limit is None else nsmallest(limit, found, key=_rank)

    def _beginning(self, prefix: str) -> set[str]:
        start = bisect_left(self._sorted, prefix)
        end = bisect_left(self._sorted, prefix + _HIGHEST)
        ids: set[str] = set()
        return ids.union(*(self._ids[word] for word in self._sorted[start:end]))

    def _judge(self, delegate_id: str, typed: list[str]) -> Found:
        delegate = self._delegates[delegate_id]
        words = self._words[delegate_id]
        names = self._names[delegate_id]
        if all(word in names for word in typed):
            return Found(delegate=delegate, match=Match.EXACT)
        if all(any(name.startswith(word) for name in names) for word in typed):
            known_as = [w for w, field in words.items() if field == "known_as"]
            by_known_as = any(any(k.startswith(t) for k in known_as) for t in typed)
            said = delegate.particulars.known_as
            why = f"known as {said}" if by_known_as else ""
            return Found(delegate=delegate, match=Match.PREFIX, why=why)
        fields = [
            field
            for word, field in words.items()
            if field not in _NAME_FIELDS and any(word.startswith(t) for t in typed)
        ]
        why = _WHY.get(fields[0], fields[0]) if fields else ""
        return Found(delegate=delegate, match=Match.ELSEWHERE, why=why)

    def _take_in(self, delegate: Delegate) -> list[str]:
        """Index a delegate; returns the words that nobody had before."""
        words = _indexed_words(delegate)
        self._delegates[delegate.id] = delegate
        self._words[delegate.id] = words
        self._names[delegate.id] = tuple(w for w, f in words.items() if f in _NAME_FIELDS)
        if delegate.reference:
            self._references.setdefault(delegate.reference.casefold(), set()).add(delegate.id)
        fresh = []
        for word in words:
            ids = self._ids.get(word)
            if ids is None:
                self._ids[word] = {delegate.id}
                fresh.append(word)
            else:
                ids.add(delegate.id)
        return fresh

    def _take_out(self, delegate_id: str) -> None:
        delegate = self._delegates.pop(delegate_id, None)
        if delegate is None:
            return
        self._references.get(delegate.reference.casefold(), set()).discard(delegate_id)
        del self._names[delegate_id]
        for word in self._words.pop(delegate_id):
            ids = self._ids[word]
            ids.discard(delegate_id)
            if not ids:
                del self._ids[word]
                del self._sorted[bisect_left(self._sorted, word)]


def _indexed_words(delegate: Delegate) -> dict[str, str]:
    """Each folded word with the field it is best known from; names come before anything else."""
    known = delegate.particulars
    words: dict[str, str] = {}
    for field, text in (
        ("name", known.full_name),
        ("known_as", known.known_as),
        ("organisation", known.organisation),
        ("role", known.role),
        ("email", known.email),
        ("reference", known.reference),
        *((header, value) for header, value in known.extra.items()),
    ):
        for word in indexed_words(text):
            words.setdefault(word, field)
    return words


def _rank(found: Found) -> tuple[int, str, str, str, str, str]:
    known = found.delegate.particulars
    return (
        found.match,
        known.family_name.casefold(),
        known.given_name.casefold(),
        known.organisation.casefold(),
        known.reference,
        found.delegate.id,
    )
