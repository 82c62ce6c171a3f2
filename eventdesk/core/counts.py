"""The counts of the day: a fold over the names, and they add up.

names = invited + walk-ins + substitutes = expected + in + left + replaced + not coming. Who is
inside is counted in heads: a party's check-in says how many came, and crew are counted too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from eventdesk.core.delegates import Attendance, Delegate, Origin, Presence


class Counts(Struct, frozen=True, kw_only=True):
    """How many names stand where. Crew are outside names and inside heads."""

    invited: int = 0
    walk_ins: int = 0
    substitutes: int = 0
    expected: int = 0
    inside: int = 0
    left: int = 0
    replaced: int = 0
    not_coming: int = 0
    came: int = 0
    """Names that were admitted at any time of the day."""
    heads: int = 0
    """People in the building now, parties and crew included."""

    @property
    def names(self) -> int:
        """All names on the list, however they came onto it."""
        return self.invited + self.walk_ins + self.substitutes

    @property
    def awaited(self) -> int:
        """The "of 70" in the strip: names that can be in at all."""
        return self.names - self.replaced - self.not_coming

    @property
    def adds_up(self) -> bool:
        """The second law."""
        places = self.expected + self.inside + self.left + self.replaced + self.not_coming
        return self.names == places


class Tally:
    """Counts that follow the names one by one: a change costs one name, not a walk over all."""

    def __init__(self) -> None:
        self._origins: Counter[Origin] = Counter()
        self._places: Counter[Attendance] = Counter()
        self._categories: Counter[str] = Counter()
        self._category_names: tuple[str, ...] | None = ()
        self._came = 0
        self._heads = 0

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories that anybody has, by name."""
        if self._category_names is None:
            self._category_names = tuple(sorted(self._categories))
        return self._category_names

    def add(self, delegate: Delegate) -> None:
        """Count a name in."""
        self._move(delegate, 1)

    def remove(self, delegate: Delegate) -> None:
        """Count out a name as it was counted in."""
        self._move(delegate, -1)

    def counts(self) -> Counts:
        """What it adds up to."""
        origins, places = self._origins, self._places
        return Counts(
            invited=origins[Origin.INVITED],
            walk_ins=origins[Origin.WALK_IN],
            substitutes=origins[Origin.SUBSTITUTE],
            expected=places[Attendance.EXPECTED],
            inside=places[Attendance.IN],
            left=places[Attendance.LEFT],
            replaced=places[Attendance.REPLACED],
            not_coming=places[Attendance.NOT_COMING],
            came=self._came,
            heads=self._heads,
        )

    def _move(self, delegate: Delegate, by: int) -> None:
        self._heads += by * delegate.heads
        if category := delegate.particulars.category.strip():
            self._move_category(category, by)
        if delegate.crew:
            return
        self._origins[delegate.origin] += by
        self._places[delegate.attendance] += by
        self._came += by * (delegate.presence is not Presence.NEVER)

    def _move_category(self, category: str, by: int) -> None:
        was = self._categories[category]
        self._categories[category] = was + by
        if not was or not was + by:
            self._category_names = None
        if not was + by:
            del self._categories[category]


def count(delegates: Iterable[Delegate]) -> Counts:
    """Count a list of names."""
    tally = Tally()
    for delegate in delegates:
        tally.add(delegate)
    return tally.counts()
