"""The distinct words of some fields, in order, and who has each of them.

Who has a word is a number with one bit for each delegate: "and" and "or" over 100,000 people then
cost microseconds, and the lowest bits are the first people by name.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

_HIGHEST = "\U0010ffff"
_MANY = 1024
"""From so many bearers on a word keeps its bits ready."""
_REMEMBERED = 512
"""How many answers are kept until something changes."""


def places_in(bits: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


class Vocabulary:
    """Words and their bearers; a bearer is a place from 0 on."""

    def __init__(self) -> None:
        self._bearers: dict[str, int | array[int]] = {}
        self._sorted: list[str] = []
        self._unsorted: list[str] = []
        """Words that came since the others were put in order."""
        self._some_are_gone = False
        self._common: dict[str, int] = {}
        self._remembered: dict[str, int] = {}

    def add(self, words: Iterable[str], place: int) -> None:
        """Somebody has these words."""
        bearers = self._bearers
        for word in words:
            known = bearers.get(word)
            if known is None:
                bearers[word] = place
                self._unsorted.append(word)
            elif isinstance(known, int):
                if known != place:
                    bearers[word] = array("I", (known, place))
            elif known[-1] != place:
                known.append(place)
        self._forget()

    def remove(self, words: Iterable[str], place: int) -> None:
        """Somebody has these words no longer."""
        for word in dict.fromkeys(words):
            known = self._bearers[word]
            if isinstance(known, int):
                del self._bearers[word]
                self._some_are_gone = True
                continue
            # Places come in order as a rule, and of a common word there are very many.
            at = bisect_left(known, place)
            if at < len(known) and known[at] == place:
                del known[at]
            else:
                known.remove(place)
            if len(known) == 1:
                self._bearers[word] = known[0]
        self._forget()

    def words(self) -> list[str]:
        """Every word, in order."""
        if self._unsorted or self._some_are_gone:
            words = [*self._sorted, *self._unsorted]
            if self._some_are_gone:  # one may have gone and come again
                words = [word for word in dict.fromkeys(words) if word in self._bearers]
            # Most are in order already, and Python's sort then has next to nothing to do.
            words.sort()
            self._sorted, self._unsorted, self._some_are_gone = words, [], False
        return self._sorted

    def whole(self, word: str) -> int:
        """The bits of those who have this very word."""
        if word not in self._bearers:
            return 0
        return self._union(f"={word}", (word,))

    def beginning(self, prefix: str) -> int:
        """The bits of those who have a word that begins so."""
        remembered = self._remembered.get(prefix)
        if remembered is not None:
            return remembered
        words = self.words()
        start = bisect_left(words, prefix)
        end = bisect_left(words, prefix + _HIGHEST, start)
        return self._union(prefix, words[start:end])

    def any_of(self, words: Iterable[str]) -> int:
        """The bits of those who have one of these words."""
        bits = 0
        for word in words:
            bits |= self.whole(word)
        return bits

    def warm(self) -> None:
        """Make ready what would take longest: the first letters and the commonest words."""
        for word, known in self._bearers.items():
            if not isinstance(known, int) and len(known) >= _MANY:
                self._common[word] = _bits(known)
        for first in dict.fromkeys(word[:1] for word in self.words()):
            self.beginning(first)

    def _union(self, key: str, words: Iterable[str]) -> int:
        remembered = self._remembered.get(key)
        if remembered is not None:
            return remembered
        bits, few = 0, array("I")
        for word in words:
            common = self._common.get(word)
            if common is not None:
                bits |= common
                continue
            known = self._bearers[word]
            if isinstance(known, int):
                few.append(known)
            else:
                few.extend(known)
        bits |= _bits(few)
        if len(self._remembered) >= _REMEMBERED:
            self._remembered.pop(self._oldest())
        self._remembered[key] = bits
        return bits

    def _oldest(self) -> str:
        """What was remembered first; single letters cost most and are kept."""
        return next(key for key in self._remembered if len(key) > 1)

    def _forget(self) -> None:
        if self._remembered:
            self._remembered.clear()
        if self._common:
            self._common.clear()


def _bits(places: array[int]) -> int:
    if not places:
        return 0
    buffer = bytearray((max(places) >> 3) + 1)
    for place in places:
        buffer[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(buffer, "little")
