"""How well the words that were typed fit one person, each held against a word of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.alike import Likeness
from eventdesk.core.finding.fields import NAME_FIELDS, words_by_field
from eventdesk.core.finding.typed_word import NameWord, TypedWord

_ELSEWHERE = Likeness(0.65, by_sound=False)
"""A word that is like none of the name, but begins one of another field."""
_MISSING = Likeness(0.25, by_sound=False)
"""A word that is like nothing of theirs."""


class Judged(Struct, frozen=True):
    """How likely somebody is meant, from 0 to 1, and what says so."""

    degree: float
    by_sound: bool
    in_part: bool = False
    """Whether one of the words is like nothing of theirs."""


def judge(typed: Sequence[TypedWord], known: Particulars) -> Judged:
    """Judge one person."""
    words, others = _words_of(known)
    paired = _paired(typed, words)
    if not paired:
        return Judged(0.0, by_sound=False)
    fits = [paired.get(at) or _otherwise(one, others) for at, one in enumerate(typed)]
    weighed = sum(fit.degree * one.weight for fit, one in zip(fits, typed, strict=True))
    return Judged(
        round(weighed / sum(one.weight for one in typed), 3),
        by_sound=all(fit.by_sound for fit in fits),
        in_part=_MISSING in fits,
    )


def _words_of(known: Particulars) -> tuple[list[NameWord], list[str]]:
    """The words of the name, and all others."""
    names: list[NameWord] = []
    others: list[str] = []
    for field, words in words_by_field(known):
        if field in NAME_FIELDS:
            names += [NameWord(word, field, at == 0) for at, word in enumerate(words)]
        else:
            others += words
    return names, others


def _paired(typed: Sequence[TypedWord], words: Sequence[NameWord]) -> Mapping[int, Likeness]:
    """Which likeness each typed word has, no word of the name serving two of them.

    The best pairs are made first, and initials last: they fit too much.
    """
    pairs = [
        (one.is_initial, -alike.degree, at, word_at, alike)
        for at, one in enumerate(typed)
        for word_at, word in enumerate(words)
        if (alike := one.likeness_to(word)) is not None
    ]
    best: dict[int, Likeness] = {}
    used: set[int] = set()
    for _, _, at, word_at, alike in sorted(pairs, key=lambda pair: pair[:4]):
        if at not in best and word_at not in used:
            best[at] = alike
            used.add(word_at)
    return best


def _otherwise(typed: TypedWord, others: Sequence[str]) -> Likeness:
    """What a word counts that is like none of the name."""
    fits = not typed.is_initial and any(word.startswith(typed.word) for word in others)
    return _ELSEWHERE if fits else _MISSING
