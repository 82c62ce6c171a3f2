"""The late pass: everybody whose name sounds like what was typed, or is a slipped key away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import and_, or_

from msgspec import Struct

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.alike import Likeness, NameSounds, Wanted
from eventdesk.core.finding.fields import NAME_FIELDS, Field
from eventdesk.core.finding.judging import Judged, judge
from eventdesk.core.finding.typed_word import TypedWord
from eventdesk.core.finding.vocabulary import Vocabulary, places_in

_STEPS = (0.96, 0.92, 0.88, 0.83, 0.78, 0.7, 0.62)
"""Words as alike as this are tried first; less alike ones only where too few people are found."""
_ENOUGH = 40
_WELL = 0.78
"""From here on a word fits well enough to stand for a name of which another word does not."""
_MOST_IN_PART = 300
"""More people than this are no help to anybody."""
_LEAST_LIKELY = 0.6
"""Below this nobody would look for the person behind what was typed."""


class Likely(Struct, frozen=True):
    """Somebody who may be meant, by their place in the index."""

    place: int
    judged: Judged

    @property
    def degree(self) -> float:
        """How likely, from 0 to 1."""
        return self.judged.degree


class LatePass:
    """Looks for names like a typed one in the vocabularies of an index."""

    def __init__(
        self,
        vocabularies: Mapping[Field, Vocabulary],
        sounds: NameSounds,
        particulars_at: Callable[[int], Particulars],
    ) -> None:
        self._names = [vocabularies[field] for field in NAME_FIELDS]
        self._others = [one for field, one in vocabularies.items() if field not in NAME_FIELDS]
        self._sounds = sounds
        self._particulars_at = particulars_at

    def find(self, words: Sequence[str], without: int, is_wanted: Wanted) -> list[Likely]:
        """Everybody whose name is like these words, likeliest first; `without` are bits.

        It gives up as soon as the answer `is_wanted` no longer.
        """
        typed = [TypedWord(word, self._alike(word, is_wanted)) for word in words]
        if all(one.is_initial for one in typed):
            return []
        found: dict[int, Likely] = {}
        for least in _STEPS:
            if not is_wanted():
                return []
            for place in places_in(self._candidates(typed, least) & ~without):
                if place not in found:
                    found[place] = Likely(place, judge(typed, self._particulars_at(place)))
            if len(found) >= _ENOUGH:
                break
        likely = [one for one in found.values() if one.degree >= _LEAST_LIKELY]
        return sorted(likely, key=lambda one: -one.degree)

    def _alike(self, word: str, is_wanted: Wanted) -> dict[str, Likeness]:
        return self._sounds.alike(word, is_wanted) if len(word) > 1 and is_wanted() else {}

    def _candidates(self, typed: Sequence[TypedWord], least: float) -> int:
        """The bits of those whom every word fits so well; at last, of those whom most words do."""
        together = reduce(and_, (self._bits(one, least) for one in typed))
        if len(typed) == 1 or together.bit_count() >= _ENOUGH or least > _STEPS[-1]:
            return together
        for left_out in range(len(typed)):
            in_part = self._in_part([*typed[:left_out], *typed[left_out + 1 :]])
            if in_part.bit_count() <= _MOST_IN_PART:
                together |= in_part
        return together

    def _in_part(self, rest: Sequence[TypedWord]) -> int:
        """Those whom these words fit well; the one left out is missing or beyond recognition."""
        if all(one.is_short for one in rest):
            return 0
        return reduce(and_, (self._bits(one, _WELL) for one in rest))

    def _bits(self, typed: TypedWord, least: float) -> int:
        """The bits of those of whom some word is as alike as that."""
        words = [word for word, alike in typed.alike.items() if alike.degree >= least]
        beginnings = [typed.word]
        if typed.is_initial:
            beginnings += typed.letters_alike() if least <= _WELL else []
        else:
            words.append(typed.word[:1])  # a name of which the list has only the initial
        bits = reduce(or_, (one.any_of(words) for one in self._names))
        for beginning in beginnings:
            bits |= reduce(or_, (one.beginning(beginning) for one in self._names))
        if typed.is_initial:
            return bits
        return reduce(or_, (one.beginning(typed.word) for one in self._others), bits)
