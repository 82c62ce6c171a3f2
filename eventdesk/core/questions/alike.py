"""Questions that ask nearly the same: offered for merging, with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from eventdesk.core.folding import words_of
from eventdesk.core.questions.question import OPEN_OUTCOMES, Question

NEAR = 80
"""From so much on, of 100, two wordings are offered as nearly the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearQuestion:
    """A question that asks nearly the same, and the words that both have."""

    question: Question
    shared: tuple[str, ...]


def near(text: str, questions: Iterable[Question], own_id: str | None = None) -> list[NearQuestion]:
    """Those still open whose wording is near a text, the nearest first."""
    words = words_of(text)
    found: list[tuple[float, NearQuestion]] = []
    for one in questions:
        if one.id == own_id or one.outcome not in OPEN_OUTCOMES:
            continue
        others = words_of(one.text)
        score = fuzz.token_sort_ratio(" ".join(words), " ".join(others))
        if score >= NEAR:
            shared = tuple(word for word in dict.fromkeys(words) if word in others)
            found.append((score, NearQuestion(question=one, shared=shared)))
    found.sort(key=lambda pair: (-pair[0], pair[1].question.number))
    return [one for _, one in found]
