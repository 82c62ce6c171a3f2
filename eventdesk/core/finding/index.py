"""The index of all names: kept in memory, kept up to date, asked in two passes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import or_
from typing import cast

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding.alike import NameSounds, Wanted
from eventdesk.core.finding.fields import Field, words_by_field
from eventdesk.core.finding.found import Found, Match
from eventdesk.core.finding.late import LatePass, Likely
from eventdesk.core.finding.query import Query, read_query
from eventdesk.core.finding.reasons import WHY_ALIKE, why
from eventdesk.core.finding.sure import SurePass, Tier
from eventdesk.core.finding.vocabulary import Vocabulary, places_in
from eventdesk.core.folding import words_of
from eventdesk.core.references import tidy_reference

LATE_AT_MOST = 12
"""How many names are told that are only like what was typed."""
_LEAST_LATE_LETTERS = 4
_MOST_WORDS, _MOST_SIGNS = 12, 120
_MUCH_LESS = 0.1
"""Whoever is so much less likely than the first is left out."""
_MOST_JOINED = 3
_STRONG = 0.8
"""From here on a name that is like it beats a word that stands elsewhere."""


class DelegateIndex:
    """Finds delegates, for one thread.

    Each has a place; places follow the names in order as long as nobody is added, so that the first
    of a great many are found without sorting them.
    """

    def __init__(
        self, delegates: Iterable[Delegate] = (), sounds: NameSounds | None = None
    ) -> None:
        self._people: list[Delegate | None] = []
        self._places: dict[str, int] = {}
        self._fields = {field: Vocabulary() for field in Field}
        self._codes: dict[str, list[int]] = {}
        self._sounds = sounds or NameSounds()
        self._sure = SurePass(self._fields)
        self._late = LatePass(self._fields, self._sounds, self._particulars_at)
        self._in_order = 0
        self.go_on(sorted(delegates, key=by_name))

    def __len__(self) -> int:
        """How many delegates are in it."""
        return len(self._places)

    @property
    def out_of_order(self) -> int:
        """How many were added since: to be sorted each time that they are found."""
        return len(self._people) - self._in_order

    @property
    def sounds(self) -> NameSounds:
        """What the names sound like."""
        return self._sounds

    def everybody(self) -> list[Delegate]:
        """All who are in it, by place."""
        return [one for one in self._people if one is not None]

    def go_on(self, delegates: Iterable[Delegate]) -> None:
        """Take in whoever comes next in the order of names; nobody was added out of it so far."""
        for delegate in delegates:
            self._take_in(delegate)
        self._in_order = len(self._people)

    def sort_words(self) -> None:
        """Put the words so far in order: done now and then, it never takes long."""
        for vocabulary in self._fields.values():
            vocabulary.words()

    def update(self, delegates: Iterable[Delegate], gone: Iterable[str] = ()) -> None:
        """Take in what changed, and take out who is gone."""
        for delegate_id in gone:
            self._take_out(delegate_id)
        for delegate in delegates:
            place = self._places.get(delegate.id)
            known = None if place is None else self._people[place]
            if (
                place is not None
                and known is not None
                and known.particulars == delegate.particulars
            ):
                self._people[place] = delegate
                continue
            self._take_out(delegate.id)
            self._take_in(delegate)

    def prepare(self, most: int | None = None) -> bool:
        """Make ready what the late pass needs; returns whether anything is left to do."""
        return self._sounds.prepare(most)

    def warm(self) -> None:
        """Make ready what the first keys of a query would otherwise wait for."""
        for vocabulary in self._fields.values():
            vocabulary.warm()

    def find(self, query: str, *, limit: int | None = None) -> list[Found]:
        """Everybody whom a query could mean, best first, by both passes."""
        return self.whole(query, self.sure(query, limit=limit), limit=limit)

    def sure(self, query: str, *, limit: int | None = None) -> list[Found]:
        """The first pass: codes, and names by whole words, beginnings and nicknames."""
        by_code = self._by_code(query)
        asked = self._read(query)
        if not asked.words:
            return by_code[:limit]
        # A reference that came with the list may be how somebody else is called.
        room = None if limit is None else max(0, limit - len(by_code))
        named = self._listed(self._sure.tiers(asked.readings), asked, self._bits_of(by_code), room)
        return [*by_code[:limit], *sorted(named, key=lambda one: _in_order(one, asked))]

    def whole(
        self,
        query: str,
        sure: Sequence[Found],
        *,
        limit: int | None = None,
        is_wanted: Wanted = lambda: True,
    ) -> list[Found]:
        """The first pass and, below it, the second; no row of the first is ever moved.

        Whoever is named by a part of it and has the rest in another field comes first, then names
        much like it, whoever has all of it in another field, and names somewhat like it; names like
        a part of it come only where there is nobody else. What is found once the answer `is_wanted`
        no longer is no answer.
        """
        asked = self._read(query)
        if not asked.words or (sure and sure[0].match is Match.CODE):
            return list(sure)
        taken = self._bits_of(sure)
        if limit is not None and len(sure) >= limit - LATE_AT_MOST:
            # Whoever fell off the end of the sure ones is not to push out those who sound alike.
            tiers = self._sure.tiers(asked.readings)
            taken = reduce(or_, (bits for _, bits in tiers), taken)
        room = None if limit is None else limit - len(sure)
        late = self._alike(asked, sure, taken, room, is_wanted)
        named = self._elsewhere(asked, taken, limit, all_of_it=False)
        taken |= self._bits_of(named)
        late = [one for one in late if not taken >> one.place & 1]
        strong = [self._like(one) for one in late if one.degree >= _STRONG]
        elsewhere = self._elsewhere(asked, taken | self._bits_of(strong), limit, all_of_it=True)
        surer = [*sure, *named, *strong, *elsewhere]
        ids = {one.id for one in surer}
        weak = [one for one in late if one.degree < _STRONG and not (surer and one.judged.in_part)]
        rest = [found for one in weak if (found := self._like(one)).id not in ids]
        return [*surer, *rest][:limit]

    def _read(self, query: str) -> Query:
        """The query as it is meant: titles are left out where they are nobody's name."""
        asked = read_query(query)
        plain = asked.without_titles()
        if plain is asked or any(True for _ in self._sure.tiers(asked.readings)):
            return asked
        return plain

    def _elsewhere(
        self, asked: Query, taken: int, limit: int | None, *, all_of_it: bool
    ) -> list[Found]:
        tiers = self._sure.elsewhere(asked.readings, all_of_it=all_of_it)
        return self._listed(tiers, asked, taken, limit)

    def _listed(
        self, tiers: Iterable[Tier], asked: Query, taken: int, limit: int | None
    ) -> list[Found]:
        found: list[Found] = []
        for match, bits in tiers:
            room = None if limit is None else limit - len(found)
            if room is not None and room <= 0:
                break
            found += [
                self._found(place, match, asked) for place in self._first(bits & ~taken, room)
            ]
            taken |= bits
        return found

    def _alike(
        self,
        asked: Query,
        sure: Sequence[Found],
        taken: int,
        room: int | None,
        is_wanted: Wanted,
    ) -> list[Likely]:
        if (room is not None and room <= 0) or not _is_worth_a_late_pass(asked, sure):
            return []
        most = LATE_AT_MOST if room is None else min(room, LATE_AT_MOST)
        best: dict[int, Likely] = {}
        for words in _ways(asked):
            for one in self._late.find(words, taken, is_wanted)[: most * 2]:
                if one.place not in best or one.degree > best[one.place].degree:
                    best[one.place] = one
        ordered = sorted(best.values(), key=lambda one: (-one.degree, self._order(one.place)))
        least = _STRONG if sure else ordered[0].degree - _MUCH_LESS if ordered else 0.0
        is_whole = bool(sure) and sure[0].match is Match.EXACT
        return [
            one
            for one in ordered[:most]
            if one.degree >= least or (is_whole and self._is_a_letter_away(one, asked))
        ]

    def _is_a_letter_away(self, one: Likely, asked: Query) -> bool:
        """Whether a surname is the typed one but for a letter: Rowe, where "lowe" was typed."""
        from rapidfuzz.distance import OSA

        family = words_of(self._particulars_at(one.place).family_name)
        return len(asked.words) == 1 and any(
            OSA.distance(word, asked.words[0], score_cutoff=1) <= 1 for word in family
        )

    def _like(self, one: Likely) -> Found:
        match = Match.SOUND if one.judged.by_sound else Match.SLIP
        match = Match.IN_PART if one.judged.in_part else match
        return Found(delegate=self._at(one.place), match=match, why=WHY_ALIKE[match])

    def _bits_of(self, found: Iterable[Found]) -> int:
        bits = 0
        for one in found:
            bits |= 1 << self._places[one.id]
        return bits

    def _by_code(self, query: str) -> list[Found]:
        code = tidy_reference(query)
        places = self._codes.get(code, ()) if code else ()
        people = [self._people[place] for place in places]
        return [
            Found(delegate=one, match=Match.CODE)
            for one in sorted((p for p in people if p is not None), key=lambda one: one.id)
        ]

    def _found(self, place: int, match: Match, asked: Query) -> Found:
        delegate = self._at(place)
        return Found(delegate=delegate, match=match, why=why(delegate.particulars, match, asked))

    def _first(self, bits: int, most: int | None) -> Iterator[int]:
        """The first places by name; those added later are put where they belong."""
        ordered = bits & ((1 << self._in_order) - 1)
        added = [*places_in(bits >> self._in_order << self._in_order)]
        places = _some(places_in(ordered), most)
        if added:
            places = sorted([*places, *added], key=self._order)
        return iter(places if most is None else places[:most])

    def _order(self, place: int) -> tuple[str, ...]:
        return by_name(self._at(place))

    def _at(self, place: int) -> Delegate:
        # Whoever is gone has taken their words along, so no place of theirs is ever found.
        return cast("Delegate", self._people[place])

    def _particulars_at(self, place: int) -> Particulars:
        return self._at(place).particulars

    def _take_in(self, delegate: Delegate) -> None:
        place, known = len(self._people), delegate.particulars
        self._people.append(delegate)
        self._places[delegate.id] = place
        for field, words in words_by_field(known):
            self._fields[field].add(words, place)
        self._sounds.add(known.family_name, known.given_name, known.known_as)
        if known.reference:
            self._codes.setdefault(tidy_reference(known.reference), []).append(place)

    def _take_out(self, delegate_id: str) -> None:
        place = self._places.pop(delegate_id, None)
        if place is None:
            return
        known = self._particulars_at(place)
        for field, words in words_by_field(known):
            self._fields[field].remove(words, place)
        if known.reference:
            self._codes[tidy_reference(known.reference)].remove(place)
        self._people[place] = None


def by_name(delegate: Delegate) -> tuple[str, ...]:
    """The order of names: surname, given name, organisation, reference."""
    known = delegate.particulars
    return (
        known.family_name.casefold(),
        known.given_name.casefold(),
        known.organisation.casefold(),
        known.reference,
        delegate.id,
    )


def _in_order(found: Found, asked: Query) -> tuple[Match, bool, bool]:
    """Within its class first comes whoever is called just what was typed, word for word."""
    typed, name = list(asked.words), words_of(found.full_name)
    return found.match, name != typed, sorted(name) != sorted(typed)


def _is_worth_a_late_pass(asked: Query, sure: Sequence[Found]) -> bool:
    """A slip in a code is never another person, and a few letters begin very many names.

    Where few letters mean one person only, somebody might be meant who sounds alike. Nobody
    mistypes a name of so many words or letters: it was pasted, and would keep Enter waiting.
    """
    if len(asked.words) > _MOST_WORDS or len(asked.text) > _MOST_SIGNS:
        return False
    if any(sign.isdigit() for sign in asked.text):
        return False
    is_whole = not sure or sure[0].match is Match.EXACT
    letters = max(map(len, asked.words)) + (len(sure) == 1)
    return is_whole or letters >= _LEAST_LATE_LETTERS


def _ways(asked: Query) -> Sequence[tuple[str, ...]]:
    """The ways of meaning a query that are worth a late pass: by name, and joined."""
    name = asked.words
    if len(name) <= 1 or len(name) > _MOST_JOINED:
        return (name,)
    joined = [
        (*name[:at], name[at] + name[at + 1], *name[at + 2 :])
        for at in range(len(name) - 1)
        if min(len(name[at]), len(name[at + 1])) > 1
    ]
    return (name, *joined)


def _some(places: Iterator[int], most: int | None) -> list[int]:
    if most is None:
        return list(places)
    return [place for _, place in zip(range(most), places, strict=False)]
