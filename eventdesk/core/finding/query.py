"""What somebody typed, as words: in every way it may be meant."""

from __future__ import annotations

from dataclasses import dataclass

from eventdesk.core.folding import words_of

_TITLES = """
mr mrs miss ms mx dr prof professor sir dame lord lady baroness baron rev revd reverend canon cllr
councillor councilor hon rt judge justice capt captain major maj colonel col lt sgt sergeant insp
inspector supt superintendent chief constable pc dc ds di dci dcs acc commissioner pcc mp msp am mbe
obe cbe kbe dbe om cb kcb qpm kpm kc qc phd msc ma ba bsc mba jp dl frs esq jr snr sr imam rabbi
father fr sister brother pastor bishop the of
"""
TITLES = frozenset(_TITLES.split())
"""Words that stand around a name and may be typed or left out."""

_MOST_SIGNS = 1000
"""What is beyond was pasted by mistake."""
_MOST_JOINED = 6
"""Queries of more words are not joined in every way."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query: the folded words, first as typed and then in every other way they may be meant."""

    text: str
    readings: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words as typed."""
        return self.readings[0] if self.readings else ()

    @property
    def name(self) -> tuple[str, ...]:
        """The words as typed without titles and honours, if anything is left."""
        return _without_titles(self.words)


def read_query(text: str) -> Query:
    """Take a query apart.

    "dr o brien" may mean three words, "o brien" without its title, or "obrien".
    """
    words = tuple(words_of(text[:_MOST_SIGNS]))
    ways = [words] if words else []
    plain = _without_titles(words)
    if plain != words:
        ways.append(plain)
    for way in tuple(ways):
        if 1 < len(way) <= _MOST_JOINED:
            ways += [
                (*way[:at], way[at] + way[at + 1], *way[at + 2 :]) for at in range(len(way) - 1)
            ]
            ways.append(("".join(way),))
            if len(way) > 2:  # noqa: PLR2004 - the first or the last word is of the other name
                ways += [("".join(way[:-1]), way[-1]), (way[0], "".join(way[1:]))]
    return Query(text, tuple(dict.fromkeys(ways)))


def _without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without what may be a title; where only initials would be left, Ma is a name."""
    plain = tuple(word for word in words if word not in TITLES)
    return plain if any(len(word) > 1 for word in plain) else words
