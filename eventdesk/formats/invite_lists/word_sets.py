"""Sets of words as they are written in the tables of words: one text with `|` between them."""

from __future__ import annotations

from eventdesk.formats.tables.aliases import fold_header


def word_set(text: str) -> frozenset[str]:
    """The words, each folded as a header is."""
    return frozenset(map(fold_header, text.split("|")))
