"""A word that begins a line elsewhere, put within a sentence."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_NOUNS_HAVE_CAPITALS = frozenset({QLocale.Language.German})


def within_a_sentence(word: str) -> str:
    """With a small first letter, unless it is an abbreviation such as RSVP; German nouns stay."""
    if word[1:2].isupper() or QLocale().language() in _NOUNS_HAVE_CAPITALS:
        return word
    return f"{word[:1].lower()}{word[1:]}"
