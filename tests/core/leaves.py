"""What of a sentence would stay English in every language: the letters of its plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventdesk.core.said import Day, Number, Said

_ENGLISH = re.compile(r"[A-Za-z]{2,}")


def left_in_english(sentence: str) -> list[str]:
    """The values of a sentence, and of those within it, in which English stands.

    Where a test gives data without Latin letters, whatever is found was lost on the way.
    """
    return [leaf for leaf in _leaves(sentence) if _ENGLISH.search(leaf)]


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, Said):
        for one in (*value.values, *(one for _, one in value.named)):
            yield from _leaves(one)
    elif not isinstance(value, Day | Number):
        yield str(value)
