"""Questions that ask nearly the same: offered for merging, with the reason.

What two wordings share is measured by their telling words alone: not by those in which any
question may be put, and less by those that many questions of this day have in common.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log

from msgspec import Struct
from rapidfuzz import fuzz

from eventdesk.core.folding import words_of
from eventdesk.core.questions.alike_words import MEANING_THE_SAME, SAYING_NOTHING
from eventdesk.core.questions.question import OPEN_OUTCOMES, Question
from eventdesk.core.said import said

NEAR = 0.6
"""From so much of the weight of their telling words on, two wordings are nearly the same."""
NEARLY_LETTER_BY_LETTER = 90
"""From so much on, of 100, two wordings without telling words are nearly the same."""
TELLING = 2
"""So many words at least are shared: one alone is a subject, and not a question."""
KEPT_WORDINGS = 2048
_SHORTEST_STEM = 3


class NearQuestion(Struct, frozen=True, kw_only=True):
    """A question that asks nearly the same, and the telling words of both, as it has them."""

    question: Question
    shared: tuple[str, ...]

    @property
    def reason(self) -> str:
        """Why it is offered: "both say: second, year, pays"."""
        return said("both say: {0}", ", ".join(self.shared))


def near(text: str, questions: Iterable[Question], own_id: str | None = None) -> list[NearQuestion]:
    """Those still open whose wording is near a text, the nearest first."""
    candidates = [one for one in questions if one.id != own_id and one.outcome in OPEN_OUTCOMES]
    told = [_telling(one.text) for one in candidates]
    mine = _telling(text)
    weights = _weights(told)
    found: list[tuple[float, NearQuestion]] = []
    for one, its in zip(candidates, told, strict=True):
        shared = [stem for stem in its if stem in mine]
        score = _score(mine, its, shared, weights)
        if score >= NEAR:
            words = tuple(its[stem] for stem in shared)
        elif not mine and not its and _letter_by_letter(text, one.text):
            score, words = 1.0, tuple(words_of(one.text))
        else:
            continue
        found.append((score, NearQuestion(question=one, shared=words)))
    found.sort(key=lambda pair: (-pair[0], pair[1].question.number))
    return [one for _, one in found]


def _score(
    mine: Mapping[str, str],
    its: Mapping[str, str],
    shared: list[str],
    weights: Mapping[str, float],
) -> float:
    """How much of the weight of both is shared, 0 to 1; of two single words, whether they are one.

    Where all that the shorter one tells is in the longer one, that counts as well: a question is
    often asked again with a reason before it.
    """
    if not shared or (len(shared) < TELLING and (len(mine) > 1 or len(its) > 1)):
        return 0.0

    def weight(stems: Iterable[str]) -> float:
        return sum(weights.get(stem, 1.0) for stem in stems)

    both, of_mine, of_its = weight(shared), weight(mine), weight(its)
    alike = 2 * both / (of_mine + of_its)
    within = both / min(of_mine, of_its)
    return max(alike, 0.75 * within if len(shared) > TELLING else 0.0)


def _weights(told: Iterable[Mapping[str, str]]) -> dict[str, float]:
    """How much a word tells: less, the more questions have it."""
    wordings = list(told)
    common = Counter(stem for one in wordings for stem in one)
    return {
        stem: 1 / (1 + log(times)) if times > TELLING else 1.0 for stem, times in common.items()
    }


def _letter_by_letter(text: str, other: str) -> bool:
    one, two = " ".join(words_of(text)), " ".join(words_of(other))
    return bool(one) and fuzz.ratio(one, two) >= NEARLY_LETTER_BY_LETTER


@lru_cache(KEPT_WORDINGS)
def _telling(text: str) -> Mapping[str, str]:
    """The telling words of a wording, as written, by what they come down to."""
    told: dict[str, str] = {}
    for written in _HYPHENS.sub(" ", text).split():
        for word in words_of(written):
            if word not in SAYING_NOTHING:
                told.setdefault(_stem(word), written.strip(_AROUND_WORDS))
    return told


_HYPHENS = re.compile("[-\u2010\u2011–—/]+")
"""Where a word may be joined or not: "opt-out" and "opt out"."""
_AROUND_WORDS = ".,;:?!()[]\"'“”‘’…"
_ENDINGS = (
    *("ibility", "ability", "ible", "able", "ations", "ation", "ments", "ment", "ings", "ing"),
    *("ies", "ied", "ed", "es", "ers", "er", "s", "ly", "y", "e"),
)


def _stem(word: str) -> str:
    """What a word comes down to, whatever its ending: "pays", "paying" and "paid" → "pay"."""
    word = MEANING_THE_SAME.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            short = word[: -len(ending)]
            doubled = len(short) > _SHORTEST_STEM and short[-1] == short[-2]
            short = short[:-1] if doubled else short
            return MEANING_THE_SAME.get(short, short)
    return word
