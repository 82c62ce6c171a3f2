"""The late pass: everybody whose name sounds like what was typed, or is a slipped key away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.alike import EXACTLY, Likeness, NameSounds, Wanted, initial_alike
from eventdesk.core.finding.fields import NAME_FIELDS, Field, words_by_field
from eventdesk.core.finding.vocabulary import Vocabulary, places_in

_STEPS = (0.96, 0.92, 0.88, 0.83, 0.78, 0.7, 0.62)
"""Words as alike as this are tried first; less alike ones only where too few people are found."""
_WELL = 0.78
"""From here on a word fits well enough to stand for a name of which another word does not."""
_MOST_IN_PART = 300
"""More people than this are no help to anybody."""
LEAST_LIKELY = 0.6
"""Below this nobody would look for the person behind what was typed."""
_ENOUGH = 40
_BEGUN = Likeness(0.96, by_sound=False)
_GIVEN_SHARE = 0.97
"""What a likeness to a given name is worth beside one to a surname."""
_LATER_INITIAL = 0.94
"""What an initial is worth that is of a later part of a name."""
_ELSEWHERE = Likeness(0.65, by_sound=False)
_MISSING = Likeness(0.25, by_sound=False)
_INITIAL_ONLY = 0.75
"""A name of which the list has only the first letter."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Somebody who may be meant: by their place, how likely, and whether by the sound."""

    place: int
    degree: float
    by_sound: bool
    in_part: bool = False
    """Whether one of the words is like nothing of theirs."""


class LatePass:
    """Looks for names like a typed one in the vocabularies of an index."""

    def __init__(
        self,
        vocabularies: Mapping[Field, Vocabulary],
        sounds: NameSounds,
        particulars_at: Callable[[int], Particulars],
    ) -> None:
        self._fields = vocabularies
        self._sounds = sounds
        self._particulars_at = particulars_at

    def find(self, words: Sequence[str], without: int, is_wanted: Wanted) -> list[Likely]:
        """Everybody whose name is like these words, likeliest first; `without` are bits.

        It gives up as soon as the answer `is_wanted` no longer.
        """
        if not words or max(map(len, words)) < 2:  # noqa: PLR2004 - one letter is like anything
            return []
        typed = [_Typed(word, self._alike(word, is_wanted)) for word in words]
        found: dict[int, Likely] = {}
        for least in _STEPS:
            if not is_wanted():
                return []
            bits = self._candidates(typed, least) & ~without
            for place in places_in(bits):
                if place not in found:
                    found[place] = self._judge(place, typed)
            if len(found) >= _ENOUGH:
                break
        likely = [one for one in found.values() if one.degree >= LEAST_LIKELY]
        return sorted(likely, key=lambda one: -one.degree)

    def _alike(self, word: str, is_wanted: Wanted) -> dict[str, Likeness]:
        return self._sounds.alike(word, is_wanted) if len(word) > 1 and is_wanted() else {}

    def _candidates(self, typed: Sequence[_Typed], least: float) -> int:
        every = [self._bits(one, least) for one in typed]
        together = reduce(and_, every)
        if len(typed) == 1 or together.bit_count() >= _ENOUGH or least > _STEPS[-1]:
            return together
        for left_out in range(len(typed)):
            in_part = self._in_part(typed, left_out)
            if in_part.bit_count() <= _MOST_IN_PART:
                together |= in_part
        return together

    def _in_part(self, typed: Sequence[_Typed], left_out: int) -> int:
        """Those whom all words fit well but one, which is missing or beyond recognition."""
        rest = [one for place, one in enumerate(typed) if place != left_out]
        if all(one.is_short for one in rest):
            return 0
        return reduce(and_, (self._bits(one, _WELL) for one in rest))

    def _bits(self, typed: _Typed, least: float) -> int:
        names = [self._fields[field] for field in NAME_FIELDS]
        words = [word for word, alike in typed.alike.items() if alike.degree >= least]
        bits = reduce(or_, (one.any_of(words) | one.beginning(typed.word) for one in names))
        if typed.is_initial and least <= _WELL:
            for letter in typed.letters_alike():
                bits |= reduce(or_, (one.beginning(letter) for one in names))
        if not typed.is_initial:
            bits |= reduce(or_, (one.whole(typed.word[:1]) for one in names))
            others = (self._fields[f] for f in self._fields if f not in NAME_FIELDS)
            bits |= reduce(or_, (one.beginning(typed.word) for one in others), 0)
        return bits

    def _judge(self, place: int, typed: Sequence[_Typed]) -> Likely:
        fields = dict(words_by_field(self._particulars_at(place)))
        words = [
            _NameWord(word, field, is_first=place == 0)
            for field in NAME_FIELDS
            for place, word in enumerate(fields.get(field, ()))
        ]
        others = [w for field, ws in fields.items() if field not in NAME_FIELDS for w in ws]
        pairs = sorted(
            (
                (one.is_initial, -alike.degree, at, word_at, alike)
                for at, one in enumerate(typed)
                for word_at, word in enumerate(words)
                if (alike := one.likeness_to(word)) is not None
            ),
            key=lambda pair: pair[:4],
        )
        best: dict[int, tuple[float, bool]] = {}
        used: set[int] = set()
        for _, degree, at, word_at, alike in pairs:
            if at not in best and word_at not in used:
                best[at] = (-degree, alike.by_sound)
                used.add(word_at)
        if not best:
            return Likely(place, 0.0, by_sound=False)
        degrees = []
        by_sound = True
        for at, one in enumerate(typed):
            degree, sounded = best.get(at) or _otherwise(one, others)
            degrees.append(degree)
            by_sound = by_sound and sounded
        weights = [one.weight for one in typed]
        degree = sum(d * w for d, w in zip(degrees, weights, strict=True)) / sum(weights)
        in_part = any(d <= _MISSING.degree for d in degrees)
        return Likely(place, round(degree, 3), by_sound, in_part)


def _otherwise(typed: _Typed, others: Sequence[str]) -> tuple[float, bool]:
    """A word that is like none of the name: it may be of the organisation, or nothing at all."""
    fits = not typed.is_initial and any(word.startswith(typed.word) for word in others)
    found = _ELSEWHERE if fits else _MISSING
    return found.degree, found.by_sound


@dataclass(frozen=True, slots=True)
class _NameWord:
    """A word of somebody's name, and whether it is the first of its field."""

    word: str
    field: Field
    is_first: bool


@dataclass(frozen=True, slots=True)
class _Typed:
    """One typed word, and the words of names that are like it."""

    word: str
    alike: Mapping[str, Likeness]

    @property
    def is_initial(self) -> bool:
        """Whether it is one letter."""
        return len(self.word) == 1

    @property
    def is_short(self) -> bool:
        """Whether it says too little to stand for a name alone."""
        return len(self.word) < 3  # noqa: PLR2004 - Li, Wu, and every second beginning

    @property
    def weight(self) -> float:
        """An initial says less than a word."""
        return 0.5 if self.is_initial else 1.0

    def letters_alike(self) -> list[str]:
        """Letters with which a name may begin for the ear."""
        return [
            one for one in "abcdefghijklmnopqrstuvwxyz" if 0 < initial_alike(self.word, one) < 1
        ]

    def likeness_to(self, name: _NameWord) -> Likeness | None:
        """How alike it is to a word of a name, or None if not at all."""
        alike = self._likeness(name.word)
        if alike is None:
            return None
        is_surer = self.is_initial or alike is EXACTLY or name.field is Field.FAMILY
        share = 1.0 if is_surer else _GIVEN_SHARE
        if self.is_initial and not name.is_first:
            share *= _LATER_INITIAL
        return Likeness(alike.degree * share, alike.by_sound)

    def _likeness(self, word: str) -> Likeness | None:
        if self.is_initial:
            fit = initial_alike(self.word, word)
            return Likeness(fit, by_sound=True) if fit else None
        if word == self.word:
            return EXACTLY
        if len(word) == 1 and word == self.word[0]:
            return Likeness(_INITIAL_ONLY, by_sound=True)
        if word.startswith(self.word):
            return _BEGUN
        return self.alike.get(word)
