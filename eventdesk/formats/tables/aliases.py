"""Which of our fields a header means, however it is dressed up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from anyascii import anyascii
from msgspec import Struct

_UNSAID = re.compile(r"[^0-9a-z#&]+")
_AFTERTHOUGHT = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}][\s*:.]*$")
_NUMBERED = re.compile(r"\s*(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):\-–]\s*(?=\D)", re.IGNORECASE)
_BETWEEN_LANGUAGES = re.compile(r"\s*[/|]\s*|\s+[-–]\s+|\n")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TELLING = re.compile(
    r"\b(?:min|mins|minutes|h|hrs|hours|sec|seconds|arrival|departure|old|former|previous|\d+)\b"
)
"""An afterthought that changes what a header means: "Time (minutes)" is no time of day."""
_OTHERS = re.compile(
    r"\b(?:buyer|purchaser|(?<!running )order|orderer|ordered by|booker|booked by|booking|billing"
    r"|invoice|payer|paid by|inviter|invited by|nominator|nominated by|referrer|emergency"
    r"|manager|supervisor|approver|superior|next of kin|guardian|parent|carer|chaperone"
    r"|vorgesetzte\w*|superieure?|responsable|jef[ea]"
    r"|assistant|secretary|pa|host|sponsor|besteller|bestellung|rechnung|kaufer|acheteur"
    r"|commande|facturation|comprador|pedido|facturacion)\b"
)
"""A heading over others than those whom the list is about: their names are not taken.

Fewer words than make a single header somebody else's: "Invited" over all columns is no inviter.
"""

_CLOCKS = re.compile(r"\b(?:GMT|BST|UTC|CET|CEST|MEZ|MESZ|EST|local)\b")
"""Which clocks are meant, beside a time."""

_LONGEST_HEADER = 200
LOOSE = 100
"""What is added to the rank of a header that had to be undressed: an exact one comes first."""


class Vocabulary(Protocol):
    """What headers of one kind of list mean."""

    @property
    def also_values(self) -> frozenset[str]:
        """Headers that are as common below a header as in it: alone they do not make one."""

    @property
    def essential(self) -> frozenset[str]:
        """Fields of which a list has at least one; a table without any is the last choice."""

    def meanings(self, header: str) -> Sequence[tuple[str, int]]:
        """The fields that a header may be, each with its rank; none for an unknown one."""

    def knows(self, header: str) -> bool:
        """Whether a header is one of those that are known."""


class Aliases(Struct, frozen=True):
    """A vocabulary in tables: for each field its headers, folded, the most telling ones first."""

    fields: Mapping[str, Sequence[str]]
    ranks: Mapping[str, Sequence[tuple[str, int]]]
    """The same the other way round: folded header → fields it may be, with its rank there."""
    also_values: frozenset[str]
    """Headers that are as common below a header as in it: alone they do not make one."""
    essential: frozenset[str]
    """Fields of which a list has at least one; a table without any is the last choice."""

    def meanings(self, header: str) -> Sequence[tuple[str, int]]:
        """The fields that a header may be, each with its rank; none for an unknown one."""
        exact = self.ranks.get(fold_header(header))
        if exact is not None:
            return exact
        if len(header) > _LONGEST_HEADER:
            return ()
        for words in _undressed(header):
            known = self.ranks.get(words)
            if known is not None:
                return [(field, rank + LOOSE) for field, rank in known]
        return self._in_two_languages(header)

    def knows(self, header: str) -> bool:
        """Whether a header is one of those that are known."""
        return bool(self.meanings(header))

    def _in_two_languages(self, header: str) -> Sequence[tuple[str, int]]:
        """A header such as "Nom / Name" is known if all its parts that are known mean the same."""
        parts = [part for part in _BETWEEN_LANGUAGES.split(header) if part.strip()]
        found = [known for part in parts if (known := self.ranks.get(fold_header(part)))]
        meant = {field for known in found for field, _ in known[:1]}
        if len(meant) != 1:
            return ()
        return [(field, rank + LOOSE) for field, rank in found[0]]


def make_aliases(
    fields: Mapping[str, str], *, also_values: str = "", essential: Iterable[str] = ()
) -> Aliases:
    """Aliases from one text a field, with `|` between the headers."""
    folded = {
        name: tuple(fold_header(alias) for alias in text.split("|"))
        for name, text in fields.items()
    }
    ranks: dict[str, list[tuple[str, int]]] = {}
    for name, aliases in folded.items():
        for rank, alias in enumerate(aliases):
            ranks.setdefault(alias, []).append((name, rank))
    return Aliases(
        fields=folded,
        ranks=ranks,
        also_values=frozenset(map(fold_header, also_values.split("|"))),
        essential=frozenset(essential),
    )


@lru_cache(maxsize=4096)
def fold_header(text: str) -> str:
    """A header without case, accents and punctuation: "E-mail:" and "e mail" are one."""
    plain = text if text.isascii() else anyascii(text)
    return _UNSAID.sub(" ", plain.lower()).strip()


def without_number(header: str) -> str:
    """A header without what counts the questions of a form: "3) Name", "Q12. Name"."""
    number = _NUMBERED.match(header)
    return header[number.end() :] if number else header


def with_words_apart(header: str) -> str:
    """A header as programs name it, with blanks between its words: "firstName"."""
    return _CAMEL.sub(" ", header)


def speaks_of_others(heading: str) -> bool:
    """Whether what stands under a heading is about buyers, bookers or inviters."""
    return bool(_OTHERS.search(fold_header(heading)))


@lru_cache(maxsize=4096)
def _undressed(header: str) -> tuple[str, ...]:
    """The header without its number, with its words apart, without what stands in brackets."""
    plain = [without_number(header), with_words_apart(header), _CLOCKS.sub("", header)]
    for text in (header, plain[0]):
        said = _AFTERTHOUGHT.search(text)
        if said and not _changes_meaning(said[1]):
            plain.append(text[: said.start()])
    return tuple(dict.fromkeys(fold_header(text) for text in plain if text != header))


def _changes_meaning(afterthought: str) -> bool:
    said = fold_header(afterthought)
    return bool(_TELLING.search(said)) or speaks_of_others(said)
