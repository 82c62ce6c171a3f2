"""Who is inside: the evacuation roll as a record, those who need help first."""

from __future__ import annotations

from collections.abc import Iterable

from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.records.attendance import by_surname, name_on_paper
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum

KIND = "roll"

_COLUMNS = (
    Column(key="name", header="Name", width=28),
    Column(key="organisation", header="Organisation", width=28),
    Column(key="heads", header="Heads", cell=Cell.NUMBER, width=7),
    Column(key="access_needs", header="Access needs", width=30),
    Column(key="crew", header="Crew", cell=Cell.YES_NO, width=7),
    Column(key="category", header="Category", width=16),
    Column(key="phone", header="Phone", width=18),
    Column(key="seen_at", header="Last seen", cell=Cell.INSTANT, width=20),
    Column(key="seen_desk", header="At desk", width=14),
    Column(key="reference", header="Reference", width=12),
)


def roll_record(about: About, delegates: Iterable[Delegate]) -> Record:
    """Everybody who is in the building by the log, crew included."""
    inside = by_surname(one for one in delegates if one.presence is Presence.IN)
    inside.sort(key=lambda one: not one.particulars.access_needs)
    names = sum(not one.crew for one in inside)
    return Record(
        kind=KIND,
        title="Evacuation roll",
        about=about,
        sums=(
            Sum(key="heads", label="Heads inside", value=sum(one.heads for one in inside)),
            Sum(key="names", label="Names", value=names),
            Sum(key="crew", label="Crew", value=len(inside) - names),
            Sum(
                key="access_needs",
                label="With access needs",
                value=sum(bool(one.particulars.access_needs) for one in inside),
            ),
        ),
        sheets=(
            Sheet(key="inside", title="Inside now", columns=_COLUMNS, rows=list(map(_row, inside))),
        ),
    )


def _row(one: Delegate) -> Row:
    known = one.particulars
    return (
        name_on_paper(one),
        known.organisation,
        one.heads,
        known.access_needs,
        one.crew,
        known.category,
        known.phone,
        one.arrived_at,
        one.arrived_desk,
        one.reference,
    )
