"""A reading: the rules by which one language's spelling becomes sounds.

A sound is one character, broad enough that what is confused over noise lies close together
(`sounds.py` says how close): p b t d k g f v s z, S as in ship, C as in church, J as in judge or
vision, 0 as in thin, x as in loch, h m n l r w y, R for an r that many English speakers do not
pronounce, and the vowels a e i o u.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_REPEATED = re.compile(r"(.)\1+")
_LETTERS: Mapping[str, str] = {
    **{letter: letter for letter in "abdefghiklmnoprstuvwyz"},
    "c": "k",
    "j": "J",
    "q": "k",
    "x": "ks",
    "rr?(?![aeiouyhr])": "R",
}


class Reading:
    """Rules in order of precedence: a pattern of folded letters, and the sounds it stands for.

    `^` and `$` are the ends of the word. What no rule covers sounds as its letter does. `shape`
    says of which words the reading is worth trying.
    """

    def __init__(self, rules: Mapping[str, str], *, shape: str = "") -> None:
        every = {**rules, **{k: v for k, v in _LETTERS.items() if len(k) > 1 and k not in rules}}
        every |= {k: v for k, v in _LETTERS.items() if k not in every}
        self._sounds = tuple(every.values())
        self._rules = re.compile("|".join(f"({pattern})" for pattern in every))
        self._shape = re.compile(shape)

    def suits(self, word: str) -> bool:
        """Whether a folded word has the look of this language."""
        return self._shape.search(word) is not None

    def read(self, word: str) -> str:
        """The sounds of a folded word; digits and other signs have none."""
        sounds = self._sounds
        said = "".join(
            sounds[found.lastindex - 1] for found in self._rules.finditer(word) if found.lastindex
        )
        return _REPEATED.sub(r"\1", said)
