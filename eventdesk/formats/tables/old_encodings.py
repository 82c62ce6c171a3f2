"""Encodings of one byte a letter, from before Unicode, told apart by what nobody writes.

Windows-1252 is taken unless it makes words that no language has, such as a sign within a word
("M£ller") or a capital after a small letter ("JosŽ"), and another of these encodings makes none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_ENCODINGS = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp1250": "Windows-1250",
    "cp850": "DOS 850",
}
_WORDS_LOOKED_AT = 5_000
_WORD_WITH_OTHERS = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]*+[\x80-\xff][A-Za-z\x80-\xff]*")
"""Sought at the beginnings of words alone, so that a very long one is gone through once."""
_WITHIN_WORDS = frozenset("’‘\u02bc·–—-…ªº\u00ad\u00a0")
"""Signs that do stand between letters, or touch them."""
_BETWEEN_WORDS = frozenset("–—…")
"""Those of them after which a small letter is odd: "Smith–Jones" is a name, "Pe–a" is none."""
_AROUND_WORDS = frozenset("„“”«»\u2039\u203a\u201a¿¡€£¥$§©®™†•°¹²³¼½¾±\u00a0")
"""Signs that stand before or after words; between two letters they do not."""


def decode_old(content: bytes, only: Sequence[str] = ()) -> tuple[str, str] | None:
    """The text and the name of its encoding; None where none of them knows all the bytes."""
    words = _WORD_WITH_OTHERS.findall(content)[:_WORDS_LOOKED_AT]
    best: tuple[int, str, str] | None = None
    for codec in only or _ENCODINGS:
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        oddities = sum(_is_odd(word.decode(codec)) for word in set(words))
        if best is None or oddities < best[0]:
            best = oddities, text, _ENCODINGS[codec]
        if not oddities:
            break
    return None if best is None else best[1:]


def _is_odd(word: str) -> bool:
    """Whether no language has such a word."""
    inner = word.strip(_OUTER)
    return inner.endswith("‘") or any(map(_are_odd, " " + inner, inner, inner[1:] + " "))


def _are_odd(before: str, letter: str, after: str) -> bool:
    """Whether a letter cannot stand between these two. English letters stand anywhere."""
    if letter.isascii():
        return False
    if not letter.isalpha():
        dash = letter in _BETWEEN_WORDS and before.islower() and after.islower()
        return dash or letter not in _WITHIN_WORDS
    if letter.isupper():
        return before.islower()
    return after.isupper()


_OUTER = "".join(_AROUND_WORDS | _BETWEEN_WORDS | {"’", "·", "\u00ad"})
