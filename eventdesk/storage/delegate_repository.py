"""Delegates as stored: rows to core objects and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from operator import itemgetter
from types import MappingProxyType

from sqlalchemy import Connection, Row, func, select

from eventdesk.core.delegates import Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.json_values import canonical, parsed
from eventdesk.core.references import tidy_reference, without_look_alikes
from eventdesk.storage.tables import delegates

_FEW = 500
_PARTICULARS = tuple(field.name for field in fields(Particulars) if field.name != "extra")


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
        for start in range(0, len(some), _FEW):
            part = some[start : start + _FEW]
            wanted = select(delegates.c.id).where(delegates.c.id.in_(part))
            found |= set(self._connection.execute(wanted).scalars())
        return found

    def write(self, folded: Mapping[str, Delegate | None], revision: int) -> None:
        """Make the rows of these ids what the fold says; None takes a row away."""
        present = self.present(folded)
        gone = [i for i in folded if i in present and folded[i] is None]
        new = [_row(d, revision) for i, d in folded.items() if d is not None and i not in present]
        for delegate_id in gone:
            self._connection.execute(delegates.delete().where(delegates.c.id == delegate_id))
        for delegate_id in present:
            delegate = folded[delegate_id]
            if delegate is not None:
                values = _row(delegate, revision)
                self._connection.execute(
                    delegates.update().where(delegates.c.id == delegate_id).values(**values)
                )
        if new:
            self._connection.execute(delegates.insert(), new)


def _row(delegate: Delegate, revision: int) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(delegate.particulars, name) for name in _PARTICULARS}
    row |= {
        "id": delegate.id,
        "code": tidy_reference(delegate.reference),
        "extra": canonical(dict(delegate.particulars.extra)),
        "origin": delegate.origin.value,
        "rsvp": delegate.rsvp.value,
        "rsvp_on": delegate.rsvp_on,
        "party_size": delegate.party_size,
        "crew": delegate.crew,
        "presence": delegate.presence.value,
        "heads": delegate.heads,
        "replaced_by": delegate.replaced_by,
        "arrived_at": delegate.arrived_at,
        "arrived_desk": delegate.arrived_desk,
        "arrived_operator": delegate.arrived_operator,
        "left_at": delegate.left_at,
        "id_seen": delegate.id_seen,
        "revision": revision,
    }
    return row


_PLACES = {column.name: place for place, column in enumerate(delegates.columns)}
_PARTICULARS_OF = itemgetter(*(_PLACES[name] for name in _PARTICULARS))
_PLAIN = tuple(
    field.name
    for field in fields(Delegate)
    if field.name not in {"particulars", "origin", "rsvp", "presence"}
)
_PLAIN_OF = itemgetter(*(_PLACES[name] for name in _PLAIN))
_EXTRA, _ORIGIN, _RSVP, _PRESENCE = (
    _PLACES[name] for name in ("extra", "origin", "rsvp", "presence")
)
_NOTHING: Mapping[str, str] = MappingProxyType({})


def _delegate(row: Row[tuple[object, ...]]) -> Delegate:
    """A delegate from a row, taken apart by places and not by names: lists may be very long."""
    written = str(row[_EXTRA])
    extra = _NOTHING if written == "{}" else _extra(written)
    particulars = dict(zip(_PARTICULARS, _PARTICULARS_OF(row), strict=True))
    return Delegate(
        particulars=Particulars(**particulars, extra=extra),
        origin=_ORIGINS[row[_ORIGIN]],
        rsvp=_RSVPS[row[_RSVP]],
        presence=_PRESENCES[row[_PRESENCE]],
        **dict(zip(_PLAIN, _PLAIN_OF(row), strict=True)),
    )


def _extra(written: str) -> Mapping[str, str]:
    return MappingProxyType({key: str(value) for key, value in parsed(written).items()})


_ORIGINS: Mapping[object, Origin] = {one.value: one for one in Origin}
_RSVPS: Mapping[object, Rsvp] = {one.value: one for one in Rsvp}
_PRESENCES: Mapping[object, Presence] = {one.value: one for one in Presence}
