"""What the desk may be about to write: organisations and names, as one writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import Found
from eventdesk.core.finding.meant import looks_like_a_code
from eventdesk.core.name_keys import fold
from eventdesk.formats.invite_lists.names import split_name
from eventdesk.ui.pages.registration.rows import shown_name
from eventdesk.ui.widgets.suggest_field import Suggestion

OFFERED_AT_MOST = 5
_SMALL = frozenset(
    {"al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el"}
    | {"la", "le", "van", "von", "y"}
)
"""Particles that are written small within a name; the Irish and Scots ones are not."""
_FIRST_LETTERS = re.compile(r"(?:^|[-'’])\w")


class KnownWords:
    """Words that were written before, to be offered again by their beginning."""

    def __init__(self, words: Iterable[str]) -> None:
        """Blank ones and repetitions are left out; the order is kept."""
        folded = {fold(word): word for word in reversed([*words]) if word.strip()}
        self._words = tuple((key, word) for key, word in reversed(folded.items()))

    def beginning_with(self, written: str) -> list[Suggestion]:
        """Those that begin so, then those that hold it; none for nothing, or for the whole."""
        wanted = fold(written)
        if not written.strip():
            return []
        begin = [word for key, word in self._words if key.startswith(wanted) and word != written]
        hold = [word for key, word in self._words if wanted in key and not key.startswith(wanted)]
        return [Suggestion(text=word) for word in (*begin, *hold)[:OFFERED_AT_MOST]]


def people(found: Sequence[Found]) -> list[Suggestion]:
    """People of the list, each with what tells them from others of that name."""
    return [
        Suggestion(text=shown_name(one.delegate), line=line_of(one.delegate), id=one.id)
        for one in found[:OFFERED_AT_MOST]
    ]


def line_of(delegate: Delegate) -> str:
    """Name and organisation."""
    parts = (shown_name(delegate), delegate.organisation)
    return ", ".join(part for part in parts if part)


def name_from(typed: str) -> str:
    """The name that was searched for, as one would write it; nothing of a code."""
    name = " ".join(typed.split())
    if looks_like_a_code(name) or "@" in name:
        return ""
    if name != name.lower():
        return name
    words = name.split(" ")
    return " ".join(
        word if place and word in _SMALL else _FIRST_LETTERS.sub(_upper, word)
        for place, word in enumerate(words)
    )


def _upper(letter: re.Match[str]) -> str:
    return letter.group().upper()


def particulars_of(name: str, organisation: str = "", role: str = "") -> Particulars:
    """The particulars of somebody whose name was written as one says it."""
    parts = split_name(name)
    return Particulars(
        title=parts.title,
        given_name=parts.given_name,
        family_name=parts.family_name,
        email=parts.email,
        organisation=" ".join(organisation.split()) or parts.organisation,
        role=" ".join(role.split()),
    )
