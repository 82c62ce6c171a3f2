"""What somebody typed, as words: in every way it may be meant."""

from __future__ import annotations

from msgspec import Struct

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


class Query(Struct, frozen=True):
    """A query: the folded words, first as typed and then in every other way they may be meant."""

    text: str
    readings: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words as typed."""
        return self.readings[0] if self.readings else ()

    def without_titles(self) -> Query:
        """The same without titles and honours, for where nobody has these words as a name.

        Bishop and Ma are surnames too. Where only initials would be left, nothing is left out.
        """
        plain = tuple(word for word in self.words if word not in TITLES)
        is_name = any(len(word) > 1 for word in plain)
        return Query(self.text, _ways(plain)) if is_name and plain != self.words else self


def read_query(text: str) -> Query:
    """Take a query apart: "mc donald" may mean two words or "mcdonald"."""
    return Query(text, _ways(tuple(words_of(text[:_MOST_SIGNS]))))


def _ways(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The words as they are, then joined in every way that makes sense."""
    ways = [words] if words else []
    if 1 < len(words) <= _MOST_JOINED:
        ways += [
            (*words[:at], words[at] + words[at + 1], *words[at + 2 :])
            for at in range(len(words) - 1)
        ]
        ways.append(("".join(words),))
        if len(words) > 2:  # noqa: PLR2004 - the first or the last word is of the other name
            ways += [("".join(words[:-1]), words[-1]), (words[0], "".join(words[1:]))]
    return tuple(dict.fromkeys(ways))
