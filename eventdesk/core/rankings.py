"""Names by how many people stand behind each, the most first; one change costs one place."""

from __future__ import annotations

from bisect import bisect_left, insort

from msgspec import Struct


class Group(Struct, frozen=True, kw_only=True):
    """A name, such as that of an organisation, and its people."""

    name: str
    people: int


class Groups(Struct, frozen=True, kw_only=True):
    """The largest groups, and what all of them together come to."""

    largest: tuple[Group, ...] = ()
    count: int = 0
    """How many groups there are, those not among the largest included."""
    people: int = 0

    def rest(self, shown: int) -> Groups:
        """What is left when only so many of the largest are named."""
        return Groups(
            largest=self.largest[shown:],
            count=self.count - shown,
            people=self.people - sum(one.people for one in self.largest[:shown]),
        )

    @property
    def has_one_each(self) -> bool:
        """Whether every group is a single person."""
        return self.people == self.count


class Ranking:
    """Keeps groups in order, the largest first, equal ones by name."""

    def __init__(self) -> None:
        self._people: dict[str, int] = {}
        self._order: list[tuple[int, str]] = []
        self._sum = 0

    def move(self, name: str, by: int) -> None:
        """Count people of a group in, or out where `by` is negative."""
        if not by:
            return
        was = self._people.get(name, 0)
        if was:
            del self._order[bisect_left(self._order, (-was, name))]
        if was + by:
            self._people[name] = was + by
            insort(self._order, (-was - by, name))
        else:
            del self._people[name]
        self._sum += by

    def groups(self, most: int) -> Groups:
        """The largest of them, at most so many."""
        return Groups(
            largest=tuple(
                Group(name=name, people=-negative) for negative, name in self._order[:most]
            ),
            count=len(self._order),
            people=self._sum,
        )
