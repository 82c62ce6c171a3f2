"""The order of every list of people on paper and in files: by surname.

There is one, so that two lists of a day can be read beside each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from eventdesk.core.delegates import Delegate
from eventdesk.core.name_keys import fold

SurnameKey: TypeAlias = tuple[str, str, str]
"""Surname and given name, both folded; last the id, so that no two are equal."""

NO_LETTER = "#"
"""The letter of names that begin with none."""


def surname_key(delegate: Delegate) -> SurnameKey:
    """Where a delegate stands; whoever has one name alone stands under that."""
    known = delegate.particulars
    return fold(known.family_name or known.given_name), fold(known.given_name), delegate.id


def letter_of(key: SurnameKey) -> str:
    """The letter that a delegate is looked up under, accents left out."""
    first = key[0][:1].upper()
    return first if first.isascii() and first.isalpha() else NO_LETTER


def by_surname(delegates: Iterable[Delegate]) -> list[Delegate]:
    """Delegates in this order, whatever order they were stored in."""
    return sorted(delegates, key=surname_key)
