"""Delegates as stored: rows to core objects and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from types import MappingProxyType
from typing import TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, Dialect, Row, case, func, or_, select

from eventdesk.core.delegates import Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.json_values import canonical, parsed
from eventdesk.core.references import tidy_reference, without_look_alikes
from eventdesk.core.roll.calls import RollCall
from eventdesk.storage import bulk
from eventdesk.storage.shared_values import shared
from eventdesk.storage.tables import delegates

AT_ONCE = 500
"""How many ids one statement asks for: SQLite takes no more than some thousand values."""
_PARTICULARS = tuple(name for name in Particulars.__struct_fields__ if name != "extra")


DelegateRow: TypeAlias = bulk.Values
"""A delegate as the driver takes it, without the revision, which only the place in the log gives.
"""


class DelegateRows(Struct, frozen=True, kw_only=True):
    """Rows of delegates, made ready to be written."""

    new: Sequence[DelegateRow] = ()
    """Of those who have had no entry before this act."""
    kept: Sequence[DelegateRow] = ()
    gone: Sequence[str] = ()
    """Ids of those who have no row any more."""

    def __len__(self) -> int:
        """How many rows there are to write or to take away."""
        return len(self.new) + len(self.kept) + len(self.gone)


class DelegateRepository:
    """The delegates within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, delegate_id: str) -> Delegate | None:
        """The delegate of that id, or None."""
        found = self._connection.execute(select(delegates).where(delegates.c.id == delegate_id))
        row = found.first()
        return None if row is None else _delegate(row)

    def by_reference(self, reference: str) -> list[Delegate]:
        """Everybody who carries a reference; more than one only if a list said so."""
        wanted = select(delegates).where(delegates.c.reference == reference)
        return [_delegate(row) for row in self._connection.execute(wanted)]

    def carriers(self, code: str) -> list[Delegate]:
        """Everybody whom a code could mean: the id, the reference exactly, or however it is typed.

        Look-alikes count only where they make one of our own references whole.
        """
        known = self.get(code)
        if known is not None:
            return [known]
        for column, wanted in (
            (delegates.c.reference, code),
            (delegates.c.code, tidy_reference(code)),
            (delegates.c.code, without_look_alikes(code)),
        ):
            if not wanted:
                continue
            found = self._connection.execute(select(delegates).where(column == wanted))
            if carriers := [_delegate(row) for row in found]:
                return carriers
        return []

    def misfiled(self) -> list[str]:
        """Ids of those whose code is not that of their reference: somebody wrote over it."""
        columns = select(delegates.c.id, delegates.c.reference, delegates.c.code)
        rows = self._connection.execute(columns.order_by(delegates.c.id))
        return [row.id for row in rows if row.code != tidy_reference(row.reference)]

    def heads_inside(self) -> int:
        """How many people are in the building, parties and crew included."""
        inside = select(func.sum(delegates.c.heads)).where(delegates.c.heads > 0)
        return self._connection.execute(inside).scalar() or 0

    def on_the_roll(self, call: RollCall | None) -> list[Delegate]:
        """Who can be on the evacuation roll, of a roll call or of this moment."""
        inside = delegates.c.presence == Presence.IN.value
        if call is not None:
            left = delegates.c.left_at >= call.called_at
            inside = or_(inside, left, delegates.c.safe_roll == call.id)
        return [_delegate(row) for row in self._connection.execute(select(delegates).where(inside))]

    def found_safe(self, call: RollCall) -> tuple[int, int]:
        """How many heads have been found safe in a roll call, and how many have not been seen."""
        ticked = delegates.c.safe_roll == call.id
        safe = case((ticked, delegates.c.safe_heads), else_=0)
        missing = case((delegates.c.heads > safe, delegates.c.heads - safe), else_=0)
        wanted = or_(delegates.c.heads > 0, ticked)
        sums = select(func.sum(safe), func.sum(missing)).where(wanted)
        row = self._connection.execute(sums).one()
        return row[0] or 0, row[1] or 0

    def references(self) -> set[str]:
        """Every reference that is in use."""
        return set(self._connection.execute(select(delegates.c.reference)).scalars())

    def all(self) -> list[Delegate]:
        """Every delegate."""
        return [_delegate(row) for row in self._connection.execute(select(delegates))]

    def changed_after(self, sequence: int) -> list[Delegate]:
        """Those whose row was written by an act after a number."""
        wanted = select(delegates).where(delegates.c.revision > sequence)
        return [_delegate(row) for row in self._connection.execute(wanted)]

    def present(self, ids: Iterable[str]) -> set[str]:
        """Which of these ids have a row."""
        some, found = sorted(ids), set[str]()
        for start in range(0, len(some), AT_ONCE):
            part = some[start : start + AT_ONCE]
            wanted = select(delegates.c.id).where(delegates.c.id.in_(part))
            found |= set(self._connection.execute(wanted).scalars())
        return found

    def write(self, folded: Mapping[str, Delegate | None], revision: int) -> None:
        """Make the rows of these ids what the fold says; None takes a row away."""
        self.write_rows(self.rows(folded), revision)

    def rows(self, folded: Mapping[str, Delegate | None]) -> DelegateRows:
        """What a fold says, as rows to be written: with very many, it is made before the lock."""
        return DelegateRows(
            kept=[self.row(one) for one in folded.values() if one is not None],
            gone=[delegate_id for delegate_id, one in folded.items() if one is None],
        )

    def row(self, delegate: Delegate) -> DelegateRow:
        """A delegate made ready to be written."""
        return _row(delegate, self._connection.dialect)

    def write_rows(self, rows: DelegateRows, revision: int) -> None:
        """Write rows made ready, by the act whose last entry has the number `revision`."""
        bulk.remove(self._connection, delegates, rows.gone)
        bulk.insert(self._connection, delegates, [(*row, revision) for row in rows.new])
        bulk.put(self._connection, delegates, [(*row, revision) for row in rows.kept])


def _row(delegate: Delegate, dialect: Dialect) -> DelegateRow:
    """Every column in the order of the table but the last one."""
    known = delegate.particulars
    return (
        delegate.id,
        known.reference,
        tidy_reference(known.reference),
        known.title,
        known.given_name,
        known.family_name,
        known.known_as,
        known.organisation,
        known.role,
        known.email,
        known.phone,
        known.category,
        known.access_needs,
        known.dietary,
        known.alert,
        known.tell_host,
        canonical(dict(known.extra)) if known.extra else "{}",
        delegate.origin.value,
        delegate.rsvp.value,
        delegate.rsvp_on,
        delegate.party_size,
        delegate.crew,
        delegate.presence.value,
        delegate.heads,
        delegate.replaced_by,
        bulk.stored_instant(delegate.arrived_at, dialect),
        delegate.arrived_desk,
        delegate.arrived_operator,
        bulk.stored_instant(delegate.left_at, dialect),
        delegate.id_seen,
        delegate.safe_roll,
        bulk.stored_instant(delegate.safe_at, dialect),
        delegate.safe_heads,
        bulk.stored_instant(delegate.badge_at, dialect),
        delegate.badge_outdated,
    )


_PLACES = {column.name: place for place, column in enumerate(delegates.columns)}
_PARTICULARS_OF = itemgetter(*(_PLACES[name] for name in _PARTICULARS))
_PLAIN = tuple(
    name
    for name in Delegate.__struct_fields__
    if name not in {"particulars", "origin", "rsvp", "presence"}
)
_PLAIN_OF = itemgetter(*(_PLACES[name] for name in _PLAIN))
_EXTRA, _ORIGIN, _RSVP, _PRESENCE = (
    _PLACES[name] for name in ("extra", "origin", "rsvp", "presence")
)
_OFTEN_THE_SAME = tuple(
    _PLACES[name]
    for name in (
        "title", "given_name", "organisation", "role", "category", "access_needs", "dietary",
        "rsvp_on", "arrived_desk", "arrived_operator", "id_seen",
    )
)  # fmt: skip
_NOTHING: Mapping[str, str] = MappingProxyType({})


def _delegate(row: Row[tuple[object, ...]]) -> Delegate:
    """A delegate from a row, taken apart by places and not by names: lists may be very long."""
    values = list(row)
    for place in _OFTEN_THE_SAME:
        values[place] = shared(values[place])
    written = str(values[_EXTRA])
    extra = _NOTHING if written == "{}" else _extra(written)
    particulars = dict(zip(_PARTICULARS, _PARTICULARS_OF(values), strict=True))
    return Delegate(
        particulars=Particulars(**particulars, extra=extra),
        origin=_ORIGINS[values[_ORIGIN]],
        rsvp=_RSVPS[values[_RSVP]],
        presence=_PRESENCES[values[_PRESENCE]],
        **dict(zip(_PLAIN, _PLAIN_OF(values), strict=True)),
    )


def _extra(written: str) -> Mapping[str, str]:
    return MappingProxyType({key: str(value) for key, value in parsed(written).items()})


_ORIGINS: Mapping[object, Origin] = {one.value: one for one in Origin}
_RSVPS: Mapping[object, Rsvp] = {one.value: one for one in Rsvp}
_PRESENCES: Mapping[object, Presence] = {one.value: one for one in Presence}
