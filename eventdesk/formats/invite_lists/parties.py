"""Guests without a name, and tickets of one order: heads of the party they certainly belong to."""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.invite_list import ListedPerson, Problem, name_key
from eventdesk.core.name_keys import fold
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.names import split_name


class Nameless(Struct, frozen=True, kw_only=True):
    """A row that stands for people without names.

    Attributes:
        written: what stands where the name would be.
        order: what says with whom it was booked.
        host: whose guest it says that it is.
        is_of_above: whether it belongs to the person of the row before.
        place: how many people had been read before it.
        kept: the person to keep under what is written, where nobody's guest; None to leave out.
        counts: whether it comes at all: a ticket that is cancelled is nobody's guest.
    """

    row: int
    written: str
    heads: int = 1
    order: str = ""
    host: str = ""
    is_of_above: bool = False
    place: int = 0
    counts: bool = True
    organisation: str = ""
    kept: ListedPerson | None = None


class Gathered(Struct):
    """The people of a list while it is read; `orders` stands beside them, place by place."""

    people: list[ListedPerson]
    orders: list[str]
    nameless: list[Nameless]
    problems: list[Problem]


def gather_parties(gathered: Gathered, *, counts_orders: bool) -> None:
    """Give every nameless row to the party it belongs to.

    `counts_orders` says that a quantity may be that of a whole order.
    Where it is not certain whose it is, it is left out and said so.
    """
    if any(gathered.orders):
        if counts_orders:
            _share_quantities(gathered)
        _join_tickets(gathered)
    if gathered.nameless:
        _place_nameless(gathered)


def _by_order(gathered: Gathered) -> dict[str, list[int]]:
    """Places of the people of each order that has several."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, order in enumerate(gathered.orders):
        if order:
            places[order].append(place)
    return {order: found for order, found in places.items() if len(found) > 1}


def _share_quantities(gathered: Gathered) -> None:
    """A quantity that every row of an order repeats is the whole order's."""
    unnamed: defaultdict[str, int] = defaultdict(int)
    for one in gathered.nameless:
        unnamed[one.order] += 1
    for order, places in _by_order(gathered).items():
        people = [gathered.people[place] for place in places]
        sizes = {person.party_size for person in people}
        rows = len(people) + unnamed[order]
        if len(sizes) != 1 or (size := min(sizes)) < rows:
            continue
        for number, place in enumerate(places):
            heads = size - rows + 1 if number == 0 else 1
            gathered.people[place] = replace(people[number], party_size=heads)
        told = {person.row for person in people}
        gathered.problems = [
            one for one in gathered.problems if one.column != "party_size" or one.row not in told
        ]
        message = said(
            "{0} rows of one order each say {1}: read as the number of the whole order.",
            len(people),
            size,
        )
        gathered.problems.append(
            Problem(row=people[1].row, column="party_size", message=message, is_notice=True)
        )


def _join_tickets(gathered: Gathered) -> None:
    """Several tickets of one order in one name and category are that person's party."""
    gone: set[int] = set()
    for places in _by_order(gathered).values():
        first_of: dict[tuple[str, str, str], int] = {}
        for place in places:
            person = gathered.people[place]
            if person.not_coming:
                continue
            known = person.particulars
            key = name_key(known), known.email.casefold(), known.category
            first = first_of.setdefault(key, place)
            if first == place:
                continue
            one = gathered.people[first]
            size = one.party_size + person.party_size
            gathered.people[first] = replace(one, party_size=size)
            gone.add(place)
            message = said(
                "{0} holds another ticket of the same order, also in row {1}: a party of {2}.",
                person.full_name,
                one.row,
                size,
            )
            gathered.problems.append(
                Problem(row=person.row, column="", message=message, is_notice=True)
            )
    if gone:
        _leave_out(gathered, gone)


def _leave_out(gathered: Gathered, gone: set[int]) -> None:
    before = 0
    shift = []
    for place in range(len(gathered.people) + 1):
        shift.append(before)
        before += place in gone
    gathered.nameless = [
        replace(one, place=one.place - shift[one.place]) for one in gathered.nameless
    ]
    kept = [place for place in range(len(gathered.people)) if place not in gone]
    gathered.people = [gathered.people[place] for place in kept]
    gathered.orders = [gathered.orders[place] for place in kept]


def _place_nameless(gathered: Gathered) -> None:
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for place, person in enumerate(gathered.people):
        by_name[name_key(person.particulars)].append(place)
    by_order: defaultdict[str, list[int]] = defaultdict(list)
    for place, order in enumerate(gathered.orders):
        if order and not gathered.people[place].not_coming:
            by_order[order].append(place)
    by_address: defaultdict[str, list[int]] = defaultdict(list)
    for place, person in enumerate(gathered.people):
        by_address[person.particulars.email.casefold()].append(place)
    kept: list[ListedPerson] = []
    for nameless in gathered.nameless:
        one = _as_it_is_seen(nameless)
        at = _host_of(one, by_name, by_order)
        if at is None and one.kept is not None:
            beside = by_address.get(one.kept.particulars.email.casefold(), [])
            if not beside:
                kept.append(one.kept)
                gathered.problems.append(_kept(one))
                continue
            at = beside[0] if len(beside) == 1 else None
        host = None if at is None else gathered.people[at]
        if at is None or host is None or not one.counts:
            gathered.problems.append(_left_out(one))
            continue
        size = host.party_size + one.heads
        gathered.people[at] = replace(host, party_size=size)
        message = said(
            "{0} comes with {1} of row {2}: a party of {3}.",
            _what(one),
            host.full_name,
            host.row,
            size,
        )
        gathered.problems.append(Problem(row=one.row, column="", message=message, is_notice=True))
    gathered.people = sorted((*gathered.people, *kept), key=lambda person: person.row)


def _as_it_is_seen(one: Nameless) -> Nameless:
    """Without what was written where a name should be and shows nothing of itself."""
    if one.kept is None or one.kept.full_name:
        return one
    return replace(one, kept=None, written="")


def _kept(one: Nameless) -> Problem:
    message = said(
        "“{0}” is no name yet: kept as it stands, for it has an address of its own.", one.written
    )
    return Problem(row=one.row, column="", message=message)


def _host_of(
    one: Nameless,
    by_name: dict[str, list[int]],
    by_order: dict[str, list[int]],
) -> int | None:
    """The place of the person it belongs to; None where that is not certain."""
    if one.host:
        parts = split_name(one.host)
        found = by_name.get(fold(f"{parts.given_name} {parts.family_name}".strip()), [])
        return found[0] if len(found) == 1 else None
    if one.order:
        found = by_order.get(one.order, [])
        return found[0] if len(found) == 1 else None
    if one.is_of_above and one.place:
        return one.place - 1
    return None


def _what(one: Nameless) -> str:
    return said("“{0}”", one.written) if one.written else said("A guest without a name")


def _left_out(one: Nameless) -> Problem:
    of = f" ({one.organisation})" if one.organisation else ""
    if not one.counts:
        message = said(
            "This row has no name{0} and does not come, so nobody was taken from it.", of
        )
    elif one.written:
        message = said(
            "“{0}”{1} is no name yet, so nobody was taken from this row.", one.written, of
        )
    else:
        message = said("This row has no name{0}, so nobody was taken from it.", of)
    return Problem(row=one.row, column="", message=message)
