"""Who in a list is who of those already known.

A list names people by a reference, an address, a name and an organisation, and any of them may have
changed since. So several ways of telling people apart are tried one after the other, the surest
first, each among those whom none before it has told. Two readings are no match: then the row is
somebody new, and whoever is known is shown as vanished, which a person sees and can mend; two
people made one cannot be mended, and the wrong one would be admitted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.folding import words_of
from eventdesk.core.invite_list import ListedPerson, name_key
from eventdesk.core.name_keys import fold
from eventdesk.core.references import is_reference

Key = tuple[str, ...]
Pairs = dict[str, ListedPerson]
Differs = Callable[[Delegate, ListedPerson], bool]

_NOTHING: frozenset[str] = frozenset()


class _Way(Struct, frozen=True):
    """One way of telling people apart: the same key, and nothing that speaks against it."""

    key: Callable[[Particulars], Key | None]
    believes: Callable[[Particulars, Particulars], bool]
    """Whether the known one and the listed one may be one person."""
    among_all: bool = False
    """Whether nobody else at all may have the key, those told already included."""


class _Left(Struct):
    """Those whom nothing has told so far."""

    delegates: Sequence[Delegate]
    rows: Sequence[ListedPerson]

    def without(self, pairs: Pairs) -> _Left:
        taken = {person.place for person in pairs.values()}
        return _Left(
            [one for one in self.delegates if one.id not in pairs],
            [one for one in self.rows if one.place not in taken],
        )


def match(
    delegates: Sequence[Delegate],
    listed: Sequence[ListedPerson],
    corrected: Mapping[str, frozenset[str]],
    differs: Differs,
    says_more: Differs,
) -> tuple[Pairs, Sequence[ListedPerson]]:
    """Delegate ids with their rows, and the rows of people not known so far.

    `corrected` names, for each id, the fields that were corrected at the desk. `differs` says
    whether a row is in any way other than what is known of somebody, `says_more` whether it is so
    in what was not corrected.
    """
    pairs: Pairs = {}
    left = _Left(delegates, listed)
    for tell in (
        _by_ways(_SURE),
        _by_saying_nothing_new(differs),
        _by_saying_nothing_new(says_more),
        _by_ways(_LIKELY),
    ):
        for found in tell(left, delegates, listed):
            pairs |= found
            left = left.without(found)
    renamed = [one for one in left.delegates if _was_renamed(corrected.get(one.id, _NOTHING))]
    if renamed and left.rows:
        found = _pairs(_Way(_by_email, _not_contradicting), _Left(renamed, left.rows), (), ())
        pairs |= found
        left = left.without(found)
    return pairs, left.rows


Tell = Callable[
    [_Left, Sequence[Delegate], Sequence[ListedPerson]],
    Iterator[Pairs],
]


def _by_ways(ways: Iterable[_Way]) -> Tell:
    def tell(
        left: _Left, delegates: Sequence[Delegate], listed: Sequence[ListedPerson]
    ) -> Iterator[Pairs]:
        for way in ways:
            if not (left.delegates and left.rows):
                return
            found = _pairs(way, left, delegates, listed)
            left = left.without(found)
            yield found

    return tell


def _by_saying_nothing_new(differs: Differs) -> Tell:
    """Rows that would change nothing at somebody of that name: this list was here before.

    Of namesakes in one organisation, each that is just as listed, takes one row.
    """

    def tell(
        left: _Left, _delegates: Sequence[Delegate], _listed: Sequence[ListedPerson]
    ) -> Iterator[Pairs]:
        if not (left.delegates and left.rows):
            return
        waiting: defaultdict[Key | None, list[ListedPerson]] = defaultdict(list)
        for person in left.rows:
            waiting[_by_name_and_organisation(person.particulars)].append(person)
        found: Pairs = {}
        for delegate in left.delegates:
            rows = waiting.get(_by_name_and_organisation(delegate.particulars), [])
            same = next((one for one in rows if not differs(delegate, one)), None)
            if same is not None:
                rows.remove(same)
                found[delegate.id] = same
        yield found

    return tell


def _was_renamed(corrected: frozenset[str]) -> bool:
    return not corrected.isdisjoint({"given_name", "family_name"})


def _pairs(
    way: _Way, left: _Left, delegates: Sequence[Delegate], listed: Sequence[ListedPerson]
) -> Pairs:
    """Pair those whose key occurs exactly once on either side."""
    known: defaultdict[Key, list[Delegate]] = defaultdict(list)
    for delegate in left.delegates:
        if (value := way.key(delegate.particulars)) is not None:
            known[value].append(delegate)
    rows: defaultdict[Key, list[ListedPerson]] = defaultdict(list)
    for person in left.rows:
        if (value := way.key(person.particulars)) is not None and value in known:
            rows[value].append(person)
    found = {
        value: (known[value][0], people[0])
        for value, people in rows.items()
        if len(people) == 1
        and len(known[value]) == 1
        and way.believes(known[value][0].particulars, people[0].particulars)
    }
    if way.among_all and found:
        alone = _only_once(way, found, delegates) & _only_once(way, found, listed)
        found = {value: pair for value, pair in found.items() if value in alone}
    return {delegate.id: person for delegate, person in found.values()}


def _only_once(
    way: _Way, keys: Iterable[Key], everybody: Iterable[Delegate | ListedPerson]
) -> set[Key]:
    """The keys that one alone has among everybody."""
    wanted = set(keys)
    counted = Counter(
        value for one in everybody if (value := way.key(one.particulars)) in wanted and value
    )
    return {value for value, times in counted.items() if times == 1}


# ---- keys


def _by_reference(particulars: Particulars) -> Key | None:
    return (particulars.reference.casefold(),) if particulars.reference else None


def _by_email(particulars: Particulars) -> Key | None:
    return (particulars.email.casefold(),) if particulars.email else None


def _by_email_and_name(particulars: Particulars) -> Key | None:
    if not particulars.email:
        return None
    return particulars.email.casefold(), name_key(particulars)


def _by_name_and_organisation(particulars: Particulars) -> Key | None:
    return name_key(particulars), fold(particulars.organisation)


def _by_name(particulars: Particulars) -> Key | None:
    return (name_key(particulars),)


# ---- what speaks for and against


def _not_contradicting(known: Particulars, listed: Particulars) -> bool:
    """Whether the reference or the e-mail lets two rows be the same person."""
    return not (_references_differ(known, listed) and _emails_differ(known, listed))


def _nothing_else_differs(known: Particulars, listed: Particulars) -> bool:
    """Whether neither reference nor e-mail says that a bare name is somebody else.

    When an organisation is renamed, so is what follows the @ of everybody's address.
    """
    if _references_differ(known, listed):
        return False
    return not _emails_differ(known, listed) or _mailbox(known) == _mailbox(listed)


def _agreeing(known: Particulars, listed: Particulars) -> bool:
    """Whether a word of the name, or the address, is the same: a reference alone may be reused."""
    if known.family_name == listed.family_name and known.given_name == listed.given_name:
        return True
    return _share_a_word(known, listed) or _emails_agree(known, listed)


def _share_a_word(known: Particulars, listed: Particulars) -> bool:
    return not set(words_of(known.full_name)).isdisjoint(words_of(listed.full_name))


def _share_a_given_name(known: Particulars, listed: Particulars) -> bool:
    """Whether somebody may have married; those who only share a surname may share an address."""
    return not set(words_of(known.given_name)).isdisjoint(words_of(listed.given_name))


def _not_another_address(known: Particulars, listed: Particulars) -> bool:
    """Names have nothing in common here: with another address too it is another person."""
    return not _emails_differ(known, listed)


def _emails_agree(known: Particulars, listed: Particulars) -> bool:
    return bool(known.email) and known.email.casefold() == listed.email.casefold()


def _emails_differ(known: Particulars, listed: Particulars) -> bool:
    return bool(known.email and listed.email) and not _emails_agree(known, listed)


def _references_differ(known: Particulars, listed: Particulars) -> bool:
    """Whether two references tell two people apart; one that we made up ourselves tells nothing."""
    if not (known.reference and listed.reference) or is_reference(known.reference):
        return False
    return known.reference.casefold() != listed.reference.casefold()


def _mailbox(particulars: Particulars) -> str:
    return particulars.email.casefold().partition("@")[0]


_SURE = (_Way(_by_reference, _agreeing),)
_LIKELY = (
    _Way(_by_email_and_name, _not_contradicting),
    _Way(_by_name_and_organisation, _not_contradicting),
    _Way(_by_email, _share_a_given_name, among_all=True),
    _Way(_by_name, _nothing_else_differs, among_all=True),
    _Way(_by_reference, _not_another_address),
)
"""Two delegates who swapped references are told by their names before a reference is believed
alone; a whole organisation that was renamed by the names; a placeholder ("to be confirmed") that
became somebody by the reference; and somebody who took over another's reference with a name and an
address of their own by nothing: they are new, and the other one has vanished."""
