"""Words without what gets lost at a desk: case, accents, apostrophes, hyphens."""

from __future__ import annotations

import re

from eventdesk.core.name_keys import fold

_BETWEEN_WORDS = re.compile(r"[\s,;/()<>\"“”]+")
_WITHIN_WORDS = re.compile("[-\u2010\u2011–'’‘`.@_]+")
"""Hyphens (breaking or not), dashes and apostrophes that hold two words together as one."""


def words_of(text: str) -> list[str]:
    """The folded words of something typed: "O’Brien, Seán" → ["obrien", "sean"]."""
    return [word for part in _BETWEEN_WORDS.split(text) if (word := fold(part))]


def indexed_words(text: str) -> list[str]:
    """The folded words under which a text is found: whole words, and the parts of joined ones.

    "Adebayo-Whitmore" → ["adebayowhitmore", "adebayo", "whitmore"].
    """
    return list(dict.fromkeys(word for piece in pieces_of(text) if (word := fold(piece))))


def pieces_of(text: str) -> list[str]:
    """The words of a text as they are written, joined ones whole and then in parts."""
    pieces: list[str] = []
    for part in _BETWEEN_WORDS.split(text):
        pieces.append(part)
        if _WITHIN_WORDS.search(part):
            pieces += _WITHIN_WORDS.split(part)
    return pieces
