"""Which organisations have been heard, how often, and which of those in the room have not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.questions.turns import Turns


class HeardOrganisation(Struct, frozen=True, kw_only=True):
    """One organisation: how many of its questions were put, and how many of its people are in."""

    name: str
    turns: int
    inside: int


def organisations_heard(so_far: Turns, delegates: Iterable[Delegate]) -> list[HeardOrganisation]:
    """All that have been heard, the most often first; then those in the room that have not."""
    inside = Counter(
        one.organisation
        for one in delegates
        if one.attendance is Attendance.IN and one.organisation and not one.crew
    )
    names = inside.keys() | so_far.organisations.keys()
    found = [
        HeardOrganisation(name=name, turns=so_far.organisations.get(name, 0), inside=inside[name])
        for name in names
    ]
    return sorted(found, key=lambda one: (-one.turns, one.name.casefold(), one.name))
