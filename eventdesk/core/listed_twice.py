"""People who stand in a list twice: one, or a question; and addresses that several people share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding.known_as import related_names
from eventdesk.core.invite_list import EXTRA_PREFIX, ListedPerson, Problem, name_key
from eventdesk.core.name_keys import fold
from eventdesk.core.said import said


class Sifted(Struct, frozen=True, kw_only=True):
    """The people of a list, each once, and what was said about those who stood in it twice."""

    people: tuple[ListedPerson, ...]
    problems: tuple[Problem, ...]


_NAMESAKES = 60
"""Whoever has more namesakes than this is compared with the first of them alone."""
_COMPARED = 12
"""How many people of one address are looked at, and named."""


class _Likeness(Enum):
    SAME = auto()
    MAYBE = auto()
    DIFFERENT = auto()


def keep_each_once(people: Sequence[ListedPerson]) -> Sifted:
    """Drop people who stand in the list twice, and references that several people share.

    The first row of a person counts, unless it says "not coming" and a later one says otherwise.
    People who may or may not be the same are both kept, and shown as a question. A reference
    shared by different people (an order code, say) would admit the wrong one: it is kept as an
    extra column, and nobody is found by it.
    """
    kept: list[ListedPerson] = []
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    problems: list[Problem] = []
    for person in people:
        namesakes = by_name[name_key(person.particulars)]
        near = [(at, kept[at]) for at in namesakes[:_NAMESAKES]]
        problem, twin = _compare_with_namesakes(person, near)
        if problem is not None:
            problems.append(problem)
        if twin is None:
            namesakes.append(len(kept))
            kept.append(person)
        else:
            kept[twin] = _as_one(kept[twin], person)
    problems += _shared_addresses(kept)
    unshared, shared_problems = _without_shared_references(kept)
    return Sifted(people=tuple(unshared), problems=(*problems, *shared_problems))


def _as_one(earlier: ListedPerson, later: ListedPerson) -> ListedPerson:
    """The row that counts, with the larger party and the arrival of either."""
    counts = later if earlier.not_coming and not later.not_coming else earlier
    size = max(earlier.party_size, later.party_size)
    arrived = earlier.arrived or later.arrived
    if (counts.party_size, counts.arrived) == (size, arrived):
        return counts
    at = earlier.arrived_at or later.arrived_at
    return replace(counts, party_size=size, arrived=arrived, arrived_at=at)


def _compare_with_namesakes(
    person: ListedPerson, namesakes: Sequence[tuple[int, ListedPerson]]
) -> tuple[Problem | None, int | None]:
    """A problem to show, and the index of the earlier row of the same person, if there is one."""
    question: Problem | None = None
    for at, other in namesakes:
        likeness = _likeness(other.particulars, person.particulars)
        if likeness is _Likeness.SAME:
            counts = (
                said("later") if other.not_coming and not person.not_coming else said("earlier")
            )
            message = said(
                "{0} is also in row {1}: the same person, so only the {2} row counts.",
                person.full_name,
                other.row,
                counts,
            )
            return Problem(row=person.row, column="", message=message), at
        if likeness is _Likeness.MAYBE and question is None:
            message = said(
                "{0} may be the same person as in row {1}: both are kept.",
                person.full_name,
                other.row,
            )
            question = Problem(row=person.row, column="", message=message)
    return question, None


def _likeness(one: Particulars, other: Particulars) -> _Likeness:
    """Whether two people of one name are the same person."""
    if _agree(one.reference, other.reference) or _agree(one.email, other.email):
        return _Likeness.SAME
    from_one, from_other = fold(one.organisation), fold(other.organisation)
    if from_one and from_other and from_one != from_other:
        return _Likeness.DIFFERENT
    references_differ = bool(one.reference and other.reference)
    emails_differ = bool(one.email and other.email)
    if references_differ and emails_differ:
        return _Likeness.DIFFERENT
    is_unclear = references_differ or emails_differ or from_one != from_other
    return _Likeness.MAYBE if is_unclear else _Likeness.SAME


def _agree(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


def _shared_addresses(people: Sequence[ListedPerson]) -> list[Problem]:
    """A question for each address of several people: a mailbox alone makes nobody the same."""
    first: dict[str, ListedPerson] = {}
    sharing: dict[str, list[ListedPerson]] = {}
    for person in people:
        if not (email := person.particulars.email.casefold()):
            continue
        other = first.setdefault(email, person)
        if other is not person:
            sharing.setdefault(email, [other]).append(person)
    return [_shared_address(email, found) for email, found in sharing.items()]


def _shared_address(email: str, people: Sequence[ListedPerson]) -> Problem:
    for place, later in enumerate(people):
        for earlier in people[: min(place, _COMPARED)]:
            if _may_be_one(earlier.particulars, later.particulars):
                message = said(
                    "{0} and {1} of row {2} have one address: they may be one person, and both "
                    "are kept.",
                    later.full_name,
                    earlier.full_name,
                    earlier.row,
                )
                return Problem(row=later.row, column="email", message=message)
    rows = ", ".join(str(one.row) for one in people[:_COMPARED])
    more = said(" and more") if len(people) > _COMPARED else ""
    message = said(
        "{0} is the address of {1} people (rows {2}{3}): all are kept.",
        email,
        len(people),
        rows,
        more,
    )
    return Problem(row=people[1].row, column="email", message=message)


def _may_be_one(one: Particulars, other: Particulars) -> bool:
    """Whether two names at one address may be one person's: another spelling, a short form."""
    given, other_given = fold(one.given_name), fold(other.given_name)
    family, other_family = fold(one.family_name), fold(other.family_name)
    if (given, family) == (other_family, other_given):
        return True
    if family != other_family:
        return bool(given) and given == other_given
    return given[:1] == other_given[:1] or other_given in related_names(given)


def _without_shared_references(
    people: Sequence[ListedPerson],
) -> tuple[list[ListedPerson], list[Problem]]:
    first_rows: dict[str, int] = {}
    shared: set[str] = set()
    problems: list[Problem] = []
    for person in people:
        reference = person.particulars.reference.casefold()
        if not reference:
            continue
        if reference in first_rows:
            shared.add(reference)
            message = said(
                "The reference {0} is also in row {1}, for somebody else: nobody is admitted "
                "by it.",
                person.particulars.reference,
                first_rows[reference],
            )
            problems.append(Problem(row=person.row, column="reference", message=message))
        else:
            first_rows[reference] = person.row
    if not shared:
        return list(people), problems
    return [
        _with_reference_aside(person)
        if person.particulars.reference.casefold() in shared
        else person
        for person in people
    ], problems


def _with_reference_aside(person: ListedPerson) -> ListedPerson:
    name = "Shared reference"
    extra: Mapping[str, str] = {**person.particulars.extra, name: person.particulars.reference}
    return replace(
        person,
        particulars=replace(person.particulars, reference="", extra=MappingProxyType(dict(extra))),
        fields=(person.fields - {"reference"}) | {EXTRA_PREFIX + name},
    )
