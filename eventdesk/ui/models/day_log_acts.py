"""The acts of the log as numbers: which entries each has, of which kinds it is, what it says.

No Qt and no words are made here: the model says what has come, and asks which acts pass a filter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import compress, repeat
from operator import contains

from anyascii import anyascii
from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.entries import Entry
from eventdesk.ui.models.day_log_words import Kind, label

TOLD_OF = 500
"""An act of more entries than this is told, and found by its text, by its first ones."""
_BITS = {kind: 1 << place for place, kind in enumerate(Kind)}
_EVERYTHING, _UNDONE = _BITS[Kind.EVERYTHING], _BITS[Kind.UNDONE]


def plain(text: str) -> str:
    """A text as it is looked for: small letters without their accents."""
    return (text if text.isascii() else anyascii(text)).lower()


class LogFilter(Struct, frozen=True, kw_only=True):
    """What the log is narrowed to, besides a kind; what is empty lets everything pass.

    Attributes:
        text: every word of it is in what the act says.
        start, end: when it happened; the end is not included.
        about: an id that one of its entries is about.
    """

    text: str = ""
    start: datetime | None = None
    end: datetime | None = None
    about: str | None = None

    def __bool__(self) -> bool:
        """Whether anything is kept out."""
        return self != LogFilter()

    def goes_on_from(self, before: LogFilter) -> bool:
        """Whether more was typed: then whatever passes passed before."""
        return self.text.startswith(before.text) and before == replace(self, text=before.text)


class LogActs:
    """All acts, numbered from the oldest. The entries of one stand together in the log."""

    def __init__(self) -> None:
        self.firsts: list[int] = []
        self.ends: list[int] = []
        self.kinds: list[int] = []
        self.happened: list[datetime] = []
        self.texts: list[str] = []
        """What each says; "" as long as that has not been made."""
        self.numbers: dict[str, int] = {}
        self.about: dict[str, list[int]] = {}
        self.taken = 0

    def __len__(self) -> int:
        return len(self.firsts)

    def take(self, entries: Iterable[Entry], undone: frozenset[str]) -> None:
        """Take in what came to the end of the log."""
        before = len(self.firsts)
        for entry in entries:
            number = self.numbers.get(entry.act)
            if number is None:
                number = self.numbers[entry.act] = len(self.firsts)
                self.firsts.append(self.taken)
                self.ends.append(self.taken)
                self.kinds.append(_EVERYTHING | (_UNDONE if entry.act in undone else 0))
                self.happened.append(entry.happened_at)
                self.texts.append("")
            elif number < before and self.size(number) < TOLD_OF:
                self.texts[number] = ""
            kind = label(entry.action).kind
            if kind is not None:
                self.kinds[number] |= _BITS[kind]
            self.taken += 1
            self.ends[number] = self.taken
            if entry.subject is not None:
                acts = self.about.setdefault(entry.subject, [])
                if not acts or acts[-1] != number:
                    acts.append(number)

    def take_away(self, first: int) -> None:
        """Forget the acts from this one on. An act of which only a part came goes whole."""
        if first >= len(self.firsts):
            return
        self.taken = self.firsts[first]
        for numbers in (self.firsts, self.ends, self.kinds, self.happened, self.texts):
            del numbers[first:]
        self.numbers = {act: number for act, number in self.numbers.items() if number < first}
        for acts in self.about.values():
            while acts and acts[-1] >= first:
                acts.pop()

    def set_undone(self, number: int, *, is_undone: bool, is_undo: bool) -> None:
        """Say that an act stands, or does not; an undo is of that kind either way."""
        if is_undone or is_undo:
            self.kinds[number] |= _UNDONE
        else:
            self.kinds[number] &= ~_UNDONE

    def size(self, number: int) -> int:
        """How many entries an act has."""
        return self.ends[number] - self.firsts[number]

    def passing(self, wanted: LogFilter, among: Sequence[int] | None = None) -> list[int]:
        """The acts that pass, oldest first; one whose text has not been made yet does not."""
        numbers: Sequence[int] = range(len(self)) if among is None else among
        if wanted.about is not None:
            of = set(self.about.get(wanted.about, ()))
            numbers = [one for one in numbers if one in of]
        happened, texts = self.happened, self.texts
        # Of the very same zone they are compared ten times as fast as of two.
        start = None if wanted.start is None else wanted.start.astimezone(UTC)
        end = None if wanted.end is None else wanted.end.astimezone(UTC)
        if start is not None:
            numbers = [one for one in numbers if happened[one] >= start]
        if end is not None:
            numbers = [one for one in numbers if happened[one] < end]
        for word in plain(wanted.text).split():
            # Within a frame for 100,000: no step of it is taken by the interpreter.
            some = texts if len(numbers) == len(texts) else map(texts.__getitem__, numbers)
            numbers = list(compress(numbers, map(contains, some, repeat(word))))
        return list(numbers)

    def only(self, numbers: list[int], kind: Kind) -> list[int]:
        """Those of a kind."""
        if kind is Kind.EVERYTHING:
            return list(numbers)
        bit, kinds = _BITS[kind], self.kinds
        return [one for one in numbers if kinds[one] & bit]

    def counts(self, numbers: Sequence[int]) -> dict[Kind, int]:
        """How many acts there are of each kind among these."""
        every = len(numbers) == len(self.kinds)
        tally = Counter(self.kinds if every else map(self.kinds.__getitem__, numbers))
        return {
            kind: sum(count for kinds, count in tally.items() if kinds & bit)
            for kind, bit in _BITS.items()
        }


def holds(numbers: list[int], one: int) -> bool:
    """Whether a number is among these, which are in order."""
    place = bisect_left(numbers, one)
    return place < len(numbers) and numbers[place] == one
