"""An invite list as it was read: who stands in it, and what could not be understood."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import Enum, auto
from types import MappingProxyType

from eventdesk.core.delegates import NOT_COMING_RSVPS, Delegate, Particulars, Rsvp
from eventdesk.core.name_keys import fold

EXTRA_PREFIX = "extra."
"""Before the header of a column that has no field of its own, wherever fields are named."""

PARTICULARS_FIELDS = tuple(one.name for one in fields(Particulars) if one.name != "extra")
LIST_FIELDS = (*PARTICULARS_FIELDS, "rsvp", "rsvp_on", "party_size")
"""Every field that a list can say something about, in the order in which changes are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing in a file that a person should look at. `row` is 1-based, as a spreadsheet says."""

    row: int
    column: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """One row of a list, or the values that a delegate would have after the list was taken in.

    `fields` names what this row says anything about, blanks included (`extra.Shoe size` for a
    column without a field). What it does not name is unknown here and never changes anything.
    """

    row: int
    particulars: Particulars
    fields: frozenset[str]
    rsvp: Rsvp | None = None
    """None when the list does not say, or says it in words that were not understood."""
    rsvp_on: str = ""
    party_size: int = 1
    arrived: bool = False
    """Whether the list says that this person has arrived: offered, and never taken unasked."""
    arrived_at: datetime | None = None
    """When, as the list says it: a wall clock without zone; None where it does not say."""

    @property
    def full_name(self) -> str:
        """Given and family name, without the title."""
        return self.particulars.full_name

    @property
    def not_coming(self) -> bool:
        """Whether the list says that this person will not be at the door."""
        return self.rsvp in NOT_COMING_RSVPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """The people of a list, each once, and what was said about those who stood in it twice."""

    people: tuple[ListedPerson, ...]
    problems: tuple[Problem, ...]


class _Likeness(Enum):
    SAME = auto()
    MAYBE = auto()
    DIFFERENT = auto()


def field_value(of: ListedPerson | Delegate, name: str) -> str | int | Rsvp | None:
    """The value of one field of LIST_FIELDS, or of an `extra.…` column ("" where it has none)."""
    if name.startswith(EXTRA_PREFIX):
        return of.particulars.extra.get(name.removeprefix(EXTRA_PREFIX), "")
    if name == "rsvp":
        return of.rsvp
    if name == "rsvp_on":
        return of.rsvp_on
    if name == "party_size":
        return of.party_size
    value: str = getattr(of.particulars, name)
    return value


def name_key(particulars: Particulars) -> str:
    """The full name without case, accents, spaces and punctuation: for telling people apart."""
    return fold(particulars.full_name)


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
        problem, twin = _compare_with_namesakes(person, [(at, kept[at]) for at in namesakes])
        if problem is not None:
            problems.append(problem)
        if twin is None:
            namesakes.append(len(kept))
            kept.append(person)
        elif kept[twin].not_coming and not person.not_coming:
            kept[twin] = person
    unshared, shared_problems = _without_shared_references(kept)
    return Sifted(people=tuple(unshared), problems=(*problems, *shared_problems))


def _compare_with_namesakes(
    person: ListedPerson, namesakes: Sequence[tuple[int, ListedPerson]]
) -> tuple[Problem | None, int | None]:
    """A problem to show, and the index of the earlier row of the same person, if there is one."""
    question: Problem | None = None
    for at, other in namesakes:
        likeness = _likeness(other.particulars, person.particulars)
        if likeness is _Likeness.SAME:
            counts = "later" if other.not_coming and not person.not_coming else "earlier"
            message = (
                f"{person.full_name} is also in row {other.row}: "
                f"the same person, so only the {counts} row counts."
            )
            return Problem(row=person.row, column="", message=message), at
        if likeness is _Likeness.MAYBE and question is None:
            message = (
                f"{person.full_name} may be the same person as in row {other.row}: both are kept."
            )
            question = Problem(row=person.row, column="", message=message)
    return question, None


def _likeness(one: Particulars, other: Particulars) -> _Likeness:
    """Whether two people of one name are the same person."""
    if _agree(one.reference, other.reference) or _agree(one.email, other.email):
        return _Likeness.SAME
    if fold(one.organisation) != fold(other.organisation):
        return _Likeness.DIFFERENT
    references_differ = bool(one.reference and other.reference)
    emails_differ = bool(one.email and other.email)
    if references_differ and emails_differ:
        return _Likeness.DIFFERENT
    return _Likeness.MAYBE if references_differ or emails_differ else _Likeness.SAME


def _agree(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


def _without_shared_references(
    people: Sequence[ListedPerson],
) -> tuple[list[ListedPerson], list[Problem]]:
    first_rows: dict[str, int] = {}
    shared: set[str] = set()
    problems = []
    for person in people:
        reference = person.particulars.reference.casefold()
        if not reference:
            continue
        if reference in first_rows:
            shared.add(reference)
            message = (
                f"The reference {person.particulars.reference} is also in row "
                f"{first_rows[reference]}, for somebody else: nobody is admitted by it."
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
