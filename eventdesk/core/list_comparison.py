"""What taking in a list would do to the names that are already known. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from eventdesk.core.delegates import Delegate, Origin, Particulars, Rsvp
from eventdesk.core.invite_list import (
    EXTRA_PREFIX,
    LIST_FIELDS,
    PARTICULARS_FIELDS,
    ListedPerson,
    Place,
    field_value,
)
from eventdesk.core.list_matching import match

_NOTHING: frozenset[str] = frozenset()


class ChangedDelegate(Struct, frozen=True, kw_only=True):
    """A delegate whom the list says something new about."""

    delegate_id: str
    merged: ListedPerson
    """The values to have afterwards: what is known, what the list says, what the desk corrected."""
    changed: tuple[str, ...]
    """Names of fields, in the order of LIST_FIELDS, then `extra.…`."""


class KeptCorrection(Struct, frozen=True, kw_only=True):
    """Fields where the desk's correction stands although the list says something else."""

    delegate_id: str
    place: Place
    kept: tuple[str, ...]


class ListComparison(Struct, frozen=True, kw_only=True):
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
    rows: Mapping[str, ListedPerson] = MappingProxyType({})
    """The row of everybody who is known and in the list, by the id of the delegate."""


def compare(
    known: Iterable[Delegate],
    listed: Sequence[ListedPerson],
    corrected: Mapping[str, frozenset[str]],
) -> ListComparison:
    """Match a list with the delegates and say what would change.

    Who is who is told by `list_matching`: in short by the reference, then by e-mail and name, then
    by name and organisation, as long as nothing speaks against it.
    A blank under a header that the list has changes the value; a header that it does not have
    never does, and neither does a blank reference. `corrected` names, for each delegate id, the
    fields corrected at the desk: they win over the list. Arrivals are no part of this.
    """
    delegates = tuple(known)
    pairs, added = match(
        delegates,
        listed,
        corrected,
        differs=lambda one, row: bool(_differing(one, row)),
        says_more=lambda one, row: bool(
            set(_differing(one, row)) - corrected.get(one.id, _NOTHING)
        ),
    )
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
            kept.append(KeptCorrection(delegate_id=delegate.id, place=person.place, kept=held))
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
        rows=MappingProxyType(pairs),
    )


def _is_missed(delegate: Delegate, corrected: frozenset[str]) -> bool:
    """Whether a list without this delegate should be asked about it."""
    taken_off_here = delegate.rsvp is Rsvp.CANCELLED and "rsvp" in corrected
    return delegate.origin is Origin.INVITED and not delegate.crew and not taken_off_here


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
        nth=person.nth,
        particulars=Particulars(**texts, extra=MappingProxyType(extra)),
        fields=person.fields,
        rsvp=person.rsvp if "rsvp" in new else delegate.rsvp,
        rsvp_on=person.rsvp_on if "rsvp_on" in new else delegate.rsvp_on,
        party_size=person.party_size if "party_size" in new else delegate.party_size,
    )
