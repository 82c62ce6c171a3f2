"""What the desk sees without asking: who came when, who is inside from where, who needs more.

A fold over the names, like the counts, and kept like them: one name out, one name in. Whoever went
and came again is counted once, at the newest check-in. Crew are inside, but they are neither
arrivals nor expected.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from eventdesk.core.delegates import Attendance, Delegate, Presence
from eventdesk.core.rankings import Groups, Ranking
from eventdesk.core.surnames import surname_key

SLOT = timedelta(minutes=10)


class Flag(StrEnum):
    """Why the desk should know of somebody before they come; the most pressing first."""

    ALERT = "alert"
    """There is a note to read before they are admitted."""
    TELL_HOST = "tell_host"
    NEEDS = "needs"
    """They have access needs."""
    PARTY = "party"
    """They bring others."""


class Flagged(Struct, frozen=True, kw_only=True):
    """Somebody who is expected and flagged."""

    delegate_id: str
    name: str
    organisation: str
    flags: tuple[Flag, ...]
    party_size: int


class Slot(Struct, frozen=True, kw_only=True):
    """Ten minutes on the event's clocks, and how many came in them."""

    start: datetime
    """Aware UTC."""
    came: int

    @property
    def end(self) -> datetime:
        """Where the next one starts."""
        return self.start + SLOT


class Overview(Struct, frozen=True, kw_only=True):
    """All of it at one moment."""

    slots: tuple[Slot, ...] = ()
    """In order; those in which nobody came are left out."""
    organisations: Groups = field(default_factory=Groups)
    """Heads inside now, by organisation."""
    categories: Groups = field(default_factory=Groups)
    """Heads inside now, by category."""
    flagged: tuple[Flagged, ...] = ()
    """The most pressing of them, then by surname."""
    flagged_count: int = 0

    @property
    def came(self) -> int:
        """Names that were admitted at any time."""
        return sum(slot.came for slot in self.slots)

    @property
    def busiest(self) -> Slot | None:
        """The ten minutes in which most came, the first of equal ones."""
        return max(self.slots, key=lambda slot: (slot.came, -slot.start.timestamp()), default=None)


def flags_of(delegate: Delegate) -> tuple[Flag, ...]:
    """What the desk should know of somebody who is still expected."""
    known = delegate.particulars
    if not (known.alert or known.tell_host or known.access_needs or delegate.party_size > 1):
        return ()
    if delegate.crew or delegate.attendance is not Attendance.EXPECTED:
        return ()
    flags = (
        (Flag.ALERT, known.alert),
        (Flag.TELL_HOST, known.tell_host),
        (Flag.NEEDS, known.access_needs),
        (Flag.PARTY, delegate.party_size > 1),
    )
    return tuple(flag for flag, holds in flags if holds)


def slot_start(at: datetime, zone: ZoneInfo) -> datetime:
    """The start (aware UTC) of the ten minutes that an instant lies in on the clocks of a zone."""
    local = at.astimezone(zone)
    back = timedelta(
        minutes=local.minute % 10, seconds=local.second, microseconds=local.microsecond
    )
    return at.astimezone(UTC) - back


_PRESSING = {flag: place for place, flag in enumerate(Flag)}

_Key = tuple[int, str, str, str]


def _key(delegate: Delegate, flags: tuple[Flag, ...]) -> _Key:
    """The order of the flagged."""
    return (_PRESSING[flags[0]], *surname_key(delegate))


class OverviewTally:
    """Keeps the overview of an event whose instants are shown in `zone`."""

    def __init__(self, zone: ZoneInfo, delegates: Iterable[Delegate] = ()) -> None:
        self._zone = zone
        self._came: Counter[datetime] = Counter()
        self._flagged: list[_Key] = []
        self._people: dict[str, Flagged] = {}
        self._organisations = Ranking()
        self._categories = Ranking()
        for one in delegates:
            self.add(one)

    def add(self, delegate: Delegate) -> None:
        """Take a name in."""
        self._move(delegate, 1)
        flags = flags_of(delegate)
        if flags:
            insort(self._flagged, _key(delegate, flags))
            self._people[delegate.id] = _flagged(delegate, flags)

    def remove(self, delegate: Delegate) -> None:
        """Take a name out as it was taken in."""
        self._move(delegate, -1)
        flags = flags_of(delegate)
        if flags:
            del self._flagged[bisect_left(self._flagged, _key(delegate, flags))]
            del self._people[delegate.id]

    def overview(self, most: int) -> Overview:
        """What it comes to, with at most so many groups and people by name."""
        return Overview(
            slots=tuple(Slot(start=at, came=self._came[at]) for at in sorted(self._came)),
            organisations=self._organisations.groups(most),
            categories=self._categories.groups(most),
            flagged=tuple(self._people[key[-1]] for key in self._flagged[:most]),
            flagged_count=len(self._flagged),
        )

    def _move(self, delegate: Delegate, by: int) -> None:
        if delegate.heads:
            self._organisations.move(delegate.organisation, by * delegate.heads)
            self._categories.move(delegate.particulars.category, by * delegate.heads)
        if (at := _arrival(delegate)) is not None:
            slot = slot_start(at, self._zone)
            self._came[slot] += by
            if not self._came[slot]:
                del self._came[slot]


def _arrival(delegate: Delegate) -> datetime | None:
    """When somebody came who is counted among the names that came."""
    if delegate.crew or delegate.presence is Presence.NEVER:
        return None
    return delegate.arrived_at


def _flagged(delegate: Delegate, flags: tuple[Flag, ...]) -> Flagged:
    return Flagged(
        delegate_id=delegate.id,
        name=delegate.full_name,
        organisation=delegate.organisation,
        flags=flags,
        party_size=delegate.party_size,
    )
