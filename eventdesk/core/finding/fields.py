"""The words under which a delegate is found, by the field they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from eventdesk.core.delegates import Particulars
from eventdesk.core.folding import indexed_words, pieces_of
from eventdesk.core.name_keys import fold


class Field(IntEnum):
    """Where a word stands, the most telling first."""

    FAMILY = 0
    GIVEN = 1
    """Given names and what somebody is known as."""
    IDENTITY = 2
    """E-mail address and reference."""
    ORGANISATION = 3
    FURTHER = 4
    """Role, initials, and every column of the list that has no field."""


NAME_FIELDS = (Field.FAMILY, Field.GIVEN)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_MARKED = re.compile("[äöüøå]")
_SIGNS = re.compile("[^a-z0-9]+")
_BETWEEN_INITIALS = re.compile(r"[\s\-.]+")


class NameWord(Struct, frozen=True):
    """A word of a name: as it is folded, and as somebody wrote it."""

    folded: str
    written: str


def words_by_field(known: Particulars) -> tuple[tuple[Field, tuple[str, ...]], ...]:
    """Every folded word of somebody, by field."""
    given = _name_words(known.given_name)
    if known.known_as:
        given += _name_words(known.known_as)
    further = _common_words(known.role) + _initials(known.given_name, known.family_name[:1])
    for text in known.extra.values():
        further += _common_words(text)
    return (
        (Field.FAMILY, _name_words(known.family_name)),
        (Field.GIVEN, given),
        (Field.IDENTITY, (*_parts_of(known.email), *_parts_of(known.reference))),
        (Field.ORGANISATION, _common_words(known.organisation)),
        (Field.FURTHER, further),
    )


def name_words(text: str) -> Iterator[NameWord]:
    """The words of a name as they may be heard: joined ones whole and in parts."""
    parts = text.split()
    joined = ["".join(parts)] if len(parts) > 1 else []
    for piece in dict.fromkeys([*pieces_of(text), *joined]):
        folded = fold(piece)
        if folded:
            yield NameWord(folded, piece)


@lru_cache(maxsize=65536)
def _name_words(text: str) -> tuple[str, ...]:
    """Words, parts and joined words: "van der Berg" is also found as "vanderberg", "derberg"."""
    words = indexed_words(text)
    lowered = text.lower()
    if _MARKED.search(lowered):
        words += indexed_words(lowered.translate(_UMLAUTS))
    parts = [word for part in text.split() if (word := fold(part))]
    if "st" in parts:
        words += ["saint", "saint".join("".join(parts).split("st", 1))]
    words += ["".join(parts[start:]) for start in range(len(parts) - 1)]
    words += [one + other for one, other in pairwise(parts)]
    return tuple(dict.fromkeys(words))


def _parts_of(text: str) -> list[str]:
    """The words of an address or a reference, which hardly anybody shares: whole, and in parts."""
    if not text.isascii():
        return indexed_words(text)
    parts = [part for part in _SIGNS.split(text.lower()) if part]
    return parts if len(parts) <= 1 else ["".join(parts), *parts]


@lru_cache(maxsize=8192)
def _common_words(text: str) -> tuple[str, ...]:
    """The words of a text that many have, such as an organisation or a role."""
    return tuple(indexed_words(text))


@lru_cache(maxsize=65536)
def _initials(given_name: str, family: str) -> tuple[str, ...]:
    """Initials as people type them: "jp" and "jps" for Jean-Paul Smith."""
    pieces = (fold(piece)[:1] for piece in _BETWEEN_INITIALS.split(given_name))
    short = "".join(piece for piece in pieces if piece)
    return tuple(one for one in dict.fromkeys((short, short + fold(family))) if len(one) > 1)
