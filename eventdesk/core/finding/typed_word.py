"""One typed word, and how it fits the words of a name."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_lowercase

from msgspec import Struct

from eventdesk.core.finding.alike import EXACTLY, Likeness, initial_alike
from eventdesk.core.finding.fields import Field

_SHORT = 3
"""Li, Wu, and every second beginning: fewer letters say too little."""
_BEGUN = Likeness(0.96, by_sound=False)
_GIVEN_SHARE = 0.97
"""What a likeness to a given name is worth beside one to a surname."""
_LATER_INITIAL = 0.94
"""What an initial is worth that is of a later part of a name."""
_INITIAL_LISTED = Likeness(0.75, by_sound=True)
"""A name of which the list has only the first letter."""
_INITIAL_WEIGHT = 0.5


class NameWord(Struct, frozen=True):
    """A word of somebody's name, and whether it is the first of its field."""

    word: str
    field: Field
    is_first: bool


class TypedWord(Struct, frozen=True):
    """A typed word with the words of names that are like it."""

    word: str
    alike: Mapping[str, Likeness]

    @property
    def is_initial(self) -> bool:
        """Whether it is one letter."""
        return len(self.word) == 1

    @property
    def is_short(self) -> bool:
        """Whether it says too little to stand for a name alone."""
        return len(self.word) < _SHORT

    @property
    def weight(self) -> float:
        """An initial says less than a word."""
        return _INITIAL_WEIGHT if self.is_initial else 1.0

    def letters_alike(self) -> list[str]:
        """Other letters with which a name may begin for the ear."""
        return [one for one in ascii_lowercase if 0 < initial_alike(self.word, one) < 1]

    def likeness_to(self, name: NameWord) -> Likeness | None:
        """How alike it is to a word of a name, or None if not at all."""
        alike = self._likeness(name.word)
        if alike is None:
            return None
        is_surer = self.is_initial or alike is EXACTLY or name.field is Field.FAMILY
        share = 1.0 if is_surer else _GIVEN_SHARE
        if self.is_initial and not name.is_first:
            share *= _LATER_INITIAL
        return Likeness(alike.degree * share, alike.by_sound)

    def _likeness(self, word: str) -> Likeness | None:
        if self.is_initial:
            fit = initial_alike(self.word, word)
            return Likeness(fit, by_sound=True) if fit else None
        if word == self.word:
            return EXACTLY
        if len(word) == 1 and word == self.word[0]:
            return _INITIAL_LISTED
        if word.startswith(self.word):
            return _BEGUN
        return self.alike.get(word)
