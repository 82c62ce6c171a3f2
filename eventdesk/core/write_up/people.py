"""How people are named in what goes out: by name, by initials, or not at all.

In "initials", whoever asked or has something to answer stands there as "R. D.", and without the
organisation: where one person came from it, that would be the name again. Speakers are published,
so they keep their names. In "nobody" speakers go, too. The free texts (wordings, notes, reasons,
titles) can name people: every word in them that is part of a known name, and written with a
capital, is put the same way. That is done by words alone, so a text can lose a word that only looks
like a name; better that than the other way round. Names of organisations, places and the event
stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from eventdesk.core.name_keys import fold

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile("[\\s.’'‘\\-\u2010\u2011–]{1,3}")
SOMEBODY = "[name]"


class People(StrEnum):
    """How people are named."""

    NAMES = "names"
    INITIALS = "initials"
    NOBODY = "none"


class Naming:
    """Puts names and texts as was chosen."""

    def __init__(self, people: People, names: Iterable[str] = (), kept: Iterable[str] = ()) -> None:
        """`names` are those of everybody known; `kept` are names of what is no person."""
        self.people = people
        self._parts: frozenset[str] = frozenset()
        self._whole: tuple[str, ...] = ()
        self._kept: tuple[re.Pattern[str], ...] = ()
        if people is not People.NAMES:
            self._learn(tuple(names), tuple(kept))

    @property
    def names_anybody(self) -> bool:
        """Whether anybody is named in any way."""
        return self.people is not People.NOBODY

    def person(self, name: str, organisation: str = "") -> str:
        """Somebody who is not published; "" where nothing is to be said of them."""
        if not name or self.people is People.NOBODY:
            return ""
        if self.people is People.INITIALS:
            return initials(name)
        return f"{name} ({organisation})" if organisation else name

    def speakers(self, names: Iterable[str]) -> tuple[str, ...]:
        """The published speakers of an item."""
        return () if self.people is People.NOBODY else tuple(names)

    def text(self, text: str) -> str:
        """A free text, with the names that are in it put as was chosen."""
        if self.people is People.NAMES or not text:
            return text
        for whole in self._whole:
            text = text.replace(whole, self._instead(whole))
        return self._without_names(text)

    def _learn(self, names: tuple[str, ...], kept: tuple[str, ...]) -> None:
        words = {word for name in names for word in _WORD.findall(name)}
        self._parts = frozenset(fold(word) for word in words if _may_name(word))
        # Where a script puts no spaces, only the whole name can be looked for.
        unspaced = {name for name in names if name and not name.isascii() and " " not in name}
        self._whole = tuple(sorted((one for one in unspaced if _is_uncased(one)), key=len)[::-1])
        longest_first = sorted({one for one in kept if one.strip()}, key=len, reverse=True)
        self._kept = tuple(
            re.compile(rf"(?<!\w){re.escape(one)}(?!\w)", re.IGNORECASE) for one in longest_first
        )

    def _without_names(self, text: str) -> str:
        kept = [match.span() for pattern in self._kept for match in pattern.finditer(text)]
        out, since = [], 0
        for start, end in self._names_in(text, kept):
            out += [text[since:start], self._instead(text[start:end])]
            since = end
        return "".join([*out, text[since:]])

    def _names_in(self, text: str, kept: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where names stand; words of a name that follow each other are one."""
        found: list[tuple[int, int]] = []
        for match in _WORD.finditer(text):
            start, end = match.span()
            if not self._is_name(match[0]) or any(a <= start and end <= b for a, b in kept):
                continue
            if found and _BETWEEN.fullmatch(text[found[-1][1] : start]):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return found

    def _is_name(self, word: str) -> bool:
        return _may_name(word) and not word[0].islower() and fold(word) in self._parts

    def _instead(self, name: str) -> str:
        return initials(name) if self.people is People.INITIALS else SOMEBODY


def initials(name: str) -> str:
    """A name as "R. D."; of a name in a script without capitals, its first sign."""
    return " ".join(f"{word[0].upper()}." for word in _WORD.findall(name))


def _may_name(word: str) -> bool:
    """Whether a word can be part of a name: no number, and no single letter."""
    return not word.isdigit() and (len(word) > 1 or _is_uncased(word))


def _is_uncased(text: str) -> bool:
    return text.lower() == text.upper() and any(sign.isalpha() for sign in text)
