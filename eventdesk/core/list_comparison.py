"""What taking in a list would do to the names that are already known. Nothing is changed here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from eventdesk.core.delegates import Delegate, Origin, Particulars, Rsvp
from eventdesk.core.invite_list import (
    EXTRA_PREFIX,
    LIST_FIELDS,
    PARTICULARS_FIELDS,
    ListedPerson,
    field_value,
    name_key,
)
from eventdesk.core.name_keys import fold

Key = tuple[str, ...]
Pairs = dict[str, ListedPerson]

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedDelegate:
    """A delegate whom the list says something new about."""

    delegate_id: str
    merged: ListedPerson
    """The values to have afterwards: what is known, what the list says, what the desk corrected."""
    changed: tuple[str, ...]
    """Names of fields, in the order of LIST_FIELDS, then `extra.…`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCorrection:
    """Fields where the desk's correction stands although the list says something else."""

    delegate_id: str
    row: int
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListComparison:
    """What an import would do, to be shown first and then applied as one act."""

    added: tuple[ListedPerson, ...]
    changed: tuple[ChangedDelegate, ...]
    unchanged: tuple[str, ...]
    """Ids of delegates about whom the list says nothing new."""
    vanished: tuple[str, ...]
    """Ids of invited delegates who are not in the list; they are kept until somebody decides."""
    not_coming: tuple[ListedPerson, ...]
    """Rows that say "declined", "cancelled" or "remote", whichever of the others they are in."""
    kept: tuple[KeptCorrection, ...]


def compare(
    known: Iterable[Delegate],
    listed: Sequence[ListedPerson],
    corrected: Mapping[str, frozenset[str]],
) -> ListComparison:
    """Match a list with the delegates and say what would change.

    People are matched on the reference, then on e-mail and name, then on name and organisation.
    A blank under a header that the list has changes the value; a header that it does not have
    never does, and neither does a blank reference. `corrected` names, for each delegate id, the
    fields corrected at the desk: they win over the list. Arrivals are no part of this.
    """
    delegates = tuple(known)
    pairs, added = _match(delegates, listed, corrected)
    changed: list[ChangedDelegate] = []
    unchanged: list[str] = []
    vanished: list[str] = []
    kept: list[KeptCorrection] = []
    for delegate in delegates:
        person = pairs.get(delegate.id)
        fixed = corrected.get(delegate.id, _NOTHING)
        if person is None:
            if _is_missed(delegate, fixed):
                vanished.append(delegate.id)
            continue
        differing = _differing(delegate, person)
        new = tuple(name for name in differing if name not in fixed)
        if len(new) < len(differing):
            held = tuple(name for name in differing if name in fixed)
            kept.append(KeptCorrection(delegate_id=delegate.id, row=person.row, kept=held))
        if new:
            merged = _merged(delegate, person, frozenset(new))
            changed.append(ChangedDelegate(delegate_id=delegate.id, merged=merged, changed=new))
        else:
            unchanged.append(delegate.id)
    return ListComparison(
        added=tuple(added),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        vanished=tuple(vanished),
        not_coming=tuple(person for person in listed if person.not_coming),
        kept=tuple(kept),
    )


def _is_missed(delegate: Delegate, corrected: frozenset[str]) -> bool:
    """Whether a list without this delegate should be asked about it."""
    taken_off_here = delegate.rsvp is Rsvp.CANCELLED and "rsvp" in corrected
    return delegate.origin is Origin.INVITED and not delegate.crew and not taken_off_here


def _match(
    delegates: Sequence[Delegate],
    listed: Sequence[ListedPerson],
    corrected: Mapping[str, frozenset[str]],
) -> tuple[Pairs, list[ListedPerson]]:
    """Delegate ids with their rows, and the rows of people not known so far.

    Two people may stand in one row of a file, so that a row's number does not name them.
    """
    pairs: Pairs = {}
    delegates_left, rows_left = list(delegates), list(listed)
    for key in (_by_reference, _by_email_and_name, _by_name_and_organisation):
        found = _pair_by(key, delegates_left, rows_left)
        pairs.update(found)
        taken = set(map(id, found.values()))
        delegates_left = [one for one in delegates_left if one.id not in found]
        rows_left = [one for one in rows_left if id(one) not in taken]
    renamed = [
        one
        for one in delegates_left
        if {"given_name", "family_name"} & corrected.get(one.id, _NOTHING)
    ]
    found = _pair_by(_by_email, renamed, rows_left) if renamed else {}
    pairs.update(found)
    taken = set(map(id, found.values()))
    return pairs, [one for one in rows_left if id(one) not in taken]


def _pair_by(
    key: Callable[[Particulars], Key | None],
    delegates: Iterable[Delegate],
    listed: Iterable[ListedPerson],
) -> Pairs:
    """Pair those whose key occurs exactly once on either side: two readings are no match."""
    known: defaultdict[Key, list[Delegate]] = defaultdict(list)
    for delegate in delegates:
        if (value := key(delegate.particulars)) is not None:
            known[value].append(delegate)
    rows: defaultdict[Key, list[ListedPerson]] = defaultdict(list)
    for person in listed:
        if (value := key(person.particulars)) is not None and value in known:
            rows[value].append(person)
    return {
        known[value][0].id: people[0]
        for value, people in rows.items()
        if len(people) == 1
        and len(known[value]) == 1
        and not _contradict(known[value][0].particulars, people[0].particulars)
    }


def _contradict(one: Particulars, other: Particulars) -> bool:
    """Whether neither the reference nor the e-mail lets two rows be the same person."""
    return _differ(one.reference, other.reference) and _differ(one.email, other.email)


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one.casefold() != other.casefold()


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


def _differing(delegate: Delegate, person: ListedPerson) -> tuple[str, ...]:
    """Fields about which the row says something else than what is known."""
    if _is_plainly_the_same(delegate, person):
        return ()
    extras = sorted(name for name in person.fields if name.startswith(EXTRA_PREFIX))
    return tuple(
        name
        for name in (*LIST_FIELDS, *extras)
        if name in person.fields
        and (value := field_value(person, name)) != field_value(delegate, name)
        and not (name == "reference" and not value)
        and value is not None
    )


def _is_plainly_the_same(delegate: Delegate, person: ListedPerson) -> bool:
    """Whether nothing differs at all: true of nearly every row when a list comes in again."""
    return (
        person.particulars == delegate.particulars
        and person.rsvp is delegate.rsvp
        and person.rsvp_on == delegate.rsvp_on
        and person.party_size == delegate.party_size
    )


def _merged(delegate: Delegate, person: ListedPerson, new: frozenset[str]) -> ListedPerson:
    """The delegate's values with the new ones of the row laid over them."""
    values = {
        name: field_value(person if name in new else delegate, name) for name in PARTICULARS_FIELDS
    }
    extra = dict(delegate.particulars.extra)
    for name in new:
        if name.startswith(EXTRA_PREFIX):
            header = name.removeprefix(EXTRA_PREFIX)
            if value := person.particulars.extra.get(header, ""):
                extra[header] = value
            else:
                extra.pop(header, None)
    texts = {name: str(value) for name, value in values.items()}
    return ListedPerson(
        row=person.row,
        particulars=Particulars(**texts, extra=MappingProxyType(extra)),
        fields=person.fields,
        rsvp=person.rsvp if "rsvp" in new else delegate.rsvp,
        rsvp_on=person.rsvp_on if "rsvp_on" in new else delegate.rsvp_on,
        party_size=person.party_size if "party_size" in new else delegate.party_size,
    )
