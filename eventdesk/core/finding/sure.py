"""The sure pass: everybody of whose name each typed word is a word, a beginning, or a nickname."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import and_, or_

from eventdesk.core.finding.fields import NAME_FIELDS, Field
from eventdesk.core.finding.found import Match
from eventdesk.core.finding.known_as import related_names
from eventdesk.core.finding.vocabulary import Vocabulary

_LETTERS = "abcdefghijklmnopqrstuvwxyz"

Tier = tuple[Match, int]
"""A class of match, and the bits of those who belong to it."""

LEAST_NICKNAME = 2


class SurePass:
    """Looks up words in the vocabularies of an index."""

    def __init__(self, vocabularies: Mapping[Field, Vocabulary]) -> None:
        self._fields = vocabularies

    def tiers(self, readings: Iterable[tuple[str, ...]]) -> Iterator[Tier]:
        """Those who match, best tier first; the same person may come again in a later one.

        Within a class a surname comes before a given name, and a whole word before a beginning.
        """
        ways = [_Way(self._fields, words) for words in readings]
        for match, tier in (
            (Match.EXACT, _Way.exact),
            (Match.PREFIX, _Way.beginning),
            (Match.NICKNAME, _Way.nickname),
        ):
            yield from self._ranked(ways, match, tier)

    def elsewhere(self, readings: Iterable[tuple[str, ...]], *, all_of_it: bool) -> Iterator[Tier]:
        """Those of whom some words stand in another field, best first.

        Unless `all_of_it`, only those whom one of the words names all the same: by a name, an
        e-mail address or a reference.
        """
        ways = [_Way(self._fields, words) for words in readings]
        tiers = list(self._ranked(ways, Match.ELSEWHERE, _Way.elsewhere))
        yield from tiers if all_of_it else tiers[:-1]

    @staticmethod
    def _ranked(ways: Sequence[_Way], match: Match, tier: Callable[[_Way], int]) -> Iterator[Tier]:
        bits = [tier(way) for way in ways]
        every = reduce(or_, bits, 0)
        if not every:
            return
        for telling in zip(*(way.telling() for way in ways), strict=True):
            first = reduce(or_, (one & held for one, held in zip(bits, telling, strict=True)), 0)
            if first:
                yield match, first
        yield match, every


class _Way:
    """One way in which a query may be meant, looked up."""

    def __init__(self, fields: Mapping[Field, Vocabulary], words: tuple[str, ...]) -> None:
        family, given = fields[Field.FAMILY], fields[Field.GIVEN]
        self._whole_family = [family.whole(word) for word in words]
        self._whole_given = [given.whole(word) for word in words]
        self._family = [family.beginning(word) for word in words]
        self._given = [given.beginning(word) for word in words]
        self._words = words
        self._fields = fields

    def exact(self) -> int:
        """Every word is a word of the name."""
        pairs = zip(self._whole_family, self._whole_given, strict=True)
        return reduce(and_, (one | other for one, other in pairs))

    def beginning(self) -> int:
        """Every word begins a word of the name."""
        return reduce(and_, self._named())

    def nickname(self) -> int:
        """Every word begins a word of the name, or is a nickname of one."""
        related = self._nicknamed()
        if not any(related):
            return 0
        return reduce(
            and_, (one | other for one, other in zip(self._named(), related, strict=True))
        )

    def elsewhere(self) -> int:
        """Every word begins some word: of the name, of the organisation, of anything.

        A single letter beside other words is an initial, and no beginning of "Partnership" or of a
        reference, unless all words are of one organisation or role.
        """
        others = [one for field, one in self._fields.items() if field not in NAME_FIELDS]
        about = [self._fields[field] for field in (Field.ORGANISATION, Field.FURTHER)]
        mixed, apart = [], []
        for word, named, related in zip(self._words, self._named(), self._nicknamed(), strict=True):
            apart.append(reduce(or_, (one.beginning(word) for one in about)))
            is_initial = len(word) == 1 < len(self._words)
            anywhere = () if is_initial else (one.beginning(word) for one in others)
            mixed.append(reduce(or_, anywhere, named | related))
        return reduce(and_, mixed) | reduce(and_, apart)

    def telling(self) -> tuple[int, int, int, int, int]:
        """What puts somebody first within a class, best first.

        A surname with one letter more could be taken for the typed one, and must not be lost below
        a great many that only begin so.
        """
        identity, family = self._fields[Field.IDENTITY], self._fields[Field.FAMILY]
        return (
            reduce(or_, self._whole_family),
            reduce(or_, (family.any_of(map(word.__add__, _LETTERS)) for word in self._words)),
            reduce(or_, self._family),
            reduce(or_, self._given),
            reduce(or_, (identity.beginning(word) for word in self._words)),
        )

    def _named(self) -> list[int]:
        return [one | other for one, other in zip(self._family, self._given, strict=True)]

    def _nicknamed(self) -> list[int]:
        given = self._fields[Field.GIVEN]
        return [
            given.any_of(related_names(word)) if len(word) >= LEAST_NICKNAME else 0
            for word in self._words
        ]
