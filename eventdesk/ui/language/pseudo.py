"""A language nobody speaks, to find what is not translated and what is cut off.

English in brackets, with accents, two fifths longer: a text without brackets on the screen was
never translated, and one without its last bracket has been cut off.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

BEGIN, END = "⟦", "⟧"
LONGER = 0.4
"""How much longer than English: what other languages need, the short words more than that."""

_ACCENTED = str.maketrans("AaCcDdEeIiLlNnOoRrSsUuYyZz", "ÅåÇçÐðÉéÎîĻļÑñÖöŘřŠšÛûÝýŽž")
_PLACE = re.compile(r"(\{[^{}]*\}|%L?n|%\d+|&(?=\w))")
_WORD = 6
"""After how many letters the padding may be broken, where the text has spaces itself."""


def pseudo(text: str) -> str:
    """A text in that language; its places (`{0}`, `{name}`, `%n`) stand as they were."""
    if not text.strip():
        return text
    parts = _PLACE.split(text)
    # Every other part is a place.
    letters = sum(len(part) for part in parts[::2])
    parts[::2] = [part.translate(_ACCENTED) for part in parts[::2]]
    more = max(1, round(letters * LONGER))
    return f"{BEGIN}{''.join(parts)}{_padding(more, breaks=' ' in text.strip())}{END}"


def _padding(more: int, *, breaks: bool) -> str:
    if not breaks:
        return "õ" * more
    return "".join(" " if place % _WORD == 0 else "õ" for place in range(more))


class PseudoTranslator(QTranslator):
    """Translates everything into it, Qt's own words too."""

    def translate(
        self,
        _context: str,
        text: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str:
        """The text in the pseudo-locale."""
        return pseudo(text)

    def isEmpty(self) -> bool:
        """It has everything, though no file."""
        return False
