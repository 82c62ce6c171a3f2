"""Delegates as stored: rows to core objects and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
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


def _delegate(row: Row[tuple[object, ...]]) -> Delegate:
    extra = {key: str(value) for key, value in parsed(row.extra).items()}
    particulars = Particulars(
        **{name: getattr(row, name) for name in _PARTICULARS},
        extra=MappingProxyType(extra),
    )
    return Delegate(
        id=row.id,
        particulars=particulars,
        origin=Origin(row.origin),
        rsvp=Rsvp(row.rsvp),
        rsvp_on=row.rsvp_on,
        party_size=row.party_size,
        crew=row.crew,
        presence=Presence(row.presence),
        heads=row.heads,
        replaced_by=row.replaced_by,
        arrived_at=row.arrived_at,
        arrived_desk=row.arrived_desk,
        arrived_operator=row.arrived_operator,
        left_at=row.left_at,
        id_seen=row.id_seen,
    )
