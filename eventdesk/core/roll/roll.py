"""Who is on the evacuation roll, and how many of them are accounted for.

On it is everybody inside, crew and parties included; and, while a roll call is going on, whoever
was found safe in it or walked out since it began. People are counted in heads.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.last_seen import Seen, Signs, last_seen
from eventdesk.core.surnames import SurnameKey, letter_of, surname_key


class RollLine(Struct, frozen=True, kw_only=True):
    """One name on the roll."""

    id: str
    name: str
    """Surname first: "Davies, Rhys"."""
    full_name: str
    organisation: str = ""
    reference: str = ""
    code: str = ""
    """The short code that stands beside the name on paper; "" where it was not read."""
    needs: str = ""
    """What somebody needs to get out, in the words of the invite list; "" for nothing."""
    crew: bool = False
    heads: int = 1
    """How many people this name stands for on the roll."""
    safe: int = 0
    """How many of them have been found safe in this roll call."""
    safe_at: datetime | None = None
    left_at: datetime | None = None
    """When they walked out since the roll was called, by the desk."""
    seen: Seen | None = None
    sort: SurnameKey = ("", "", "")
    """By surname, then by the rest, without accents; last the id, so that no two are equal."""

    @property
    def missing(self) -> int:
        """How many have not been seen yet."""
        return self.heads - self.safe

    @property
    def is_safe(self) -> bool:
        """Whether all of them have been found safe."""
        return self.safe > 0 and not self.missing

    @property
    def letter(self) -> str:
        """The first letter of the surname, accents left out; "#" where it begins with none."""
        return letter_of(self.sort)


class RollSums(Struct, frozen=True, kw_only=True):
    """The heads of a roll, or of a part of it: heads = safe + missing."""

    names: int = 0
    heads: int = 0
    safe: int = 0

    @property
    def missing(self) -> int:
        """How many have not been seen yet."""
        return self.heads - self.safe


def is_on_the_roll(delegate: Delegate, call: RollCall | None) -> bool:
    """Whether a name is on the roll, of this roll call or of this moment where none is on."""
    if delegate.presence is Presence.IN:
        return True
    if call is None:
        return False
    return delegate.safe_roll == call.id or _left_since(delegate, call)


def roll_line(delegate: Delegate, call: RollCall | None, signs: Signs) -> RollLine | None:
    """The line of a name; None for whoever is not on the roll."""
    if not is_on_the_roll(delegate, call):
        return None
    known = delegate.particulars
    ticked = call is not None and delegate.safe_roll == call.id
    safe = delegate.safe_heads if ticked else 0
    surname, given = known.family_name or known.given_name, known.given_name
    if not known.family_name:
        given = ""
    full_name = delegate.full_name or known.reference
    return RollLine(
        id=delegate.id,
        name=", ".join(part for part in (surname, given) if part) or full_name,
        full_name=full_name,
        organisation=known.organisation,
        reference=known.reference,
        needs=known.access_needs.strip(),
        crew=delegate.crew,
        heads=max(delegate.heads, safe),
        safe=safe,
        safe_at=delegate.safe_at if ticked else None,
        left_at=delegate.left_at if call is not None and _left_since(delegate, call) else None,
        seen=last_seen(delegate, signs),
        sort=surname_key(delegate),
    )


def roll_of(delegates: Iterable[Delegate], call: RollCall | None, signs: Signs) -> list[RollLine]:
    """Everybody on the roll, by surname."""
    lines = (roll_line(one, call, signs) for one in delegates)
    return sorted((line for line in lines if line is not None), key=lambda line: line.sort)


def sums_of(lines: Iterable[RollLine]) -> RollSums:
    """What lines add up to."""
    names = heads = safe = 0
    for line in lines:
        names, heads, safe = names + 1, heads + line.heads, safe + line.safe
    return RollSums(names=names, heads=heads, safe=safe)


def _left_since(delegate: Delegate, call: RollCall) -> bool:
    left = delegate.left_at
    return delegate.presence is Presence.LEFT and left is not None and left >= call.called_at
