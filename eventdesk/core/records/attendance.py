"""The attendance: every name with all that is known of it, and what became of it on the day.

The columns of the invite list come first, under the headers by which our own reader knows them;
then what the day added, in always the same columns; then the columns that only this list has. So
the reader finds the list again by the places of its columns, whatever else they are called.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from eventdesk.core.counts import Counts, count
from eventdesk.core.delegates import Attendance, Delegate, Origin
from eventdesk.core.invite_list import LIST_HEADERS, PARTICULARS_FIELDS
from eventdesk.core.records.record import (
    HEAD_HEADER,
    About,
    Cell,
    Column,
    Record,
    Row,
    Sheet,
    Sum,
)
from eventdesk.core.surnames import by_surname

KIND = "attendance"
FORCED_EXTRA = "Extra: "
"""Before the header of a column of the list that is called like one of ours."""
EXTRA = "extra"

_WIDTHS = {"reference": 12, "title": 8, "email": 30, "organisation": 28, "party_size": 10}
LIST_COLUMNS = tuple(
    Column(
        key=key,
        header=header,
        cell={"rsvp": Cell.CHOICE, "party_size": Cell.NUMBER}.get(key, Cell.TEXT),
        width=_WIDTHS.get(key, 18),
    )
    for key, header in LIST_HEADERS.items()
)
"""What a list says of somebody."""
DAY_COLUMNS = (
    Column(key="id", header="Id", width=12),
    Column(key="full_name", header="Full name", width=26),
    Column(key="origin", header="Origin", cell=Cell.CHOICE, width=12),
    Column(key="crew", header="Crew", cell=Cell.YES_NO, width=8),
    Column(key="attendance", header="Attendance", cell=Cell.CHOICE, width=14),
    Column(key="heads", header="Heads inside", cell=Cell.NUMBER, width=12),
    Column(key="arrived_at", header="Arrived at", cell=Cell.INSTANT, width=20),
    Column(key="arrived_desk", header="Arrived at desk", width=16),
    Column(key="arrived_operator", header="Admitted by", width=18),
    Column(key="left_at", header="Left at", cell=Cell.INSTANT, width=20),
    Column(key="replaced_by", header="Replaced by", width=26),
    Column(key="id_seen", header="ID seen", cell=Cell.CHOICE, width=14),
    Column(key="badge_at", header="Badge printed at", cell=Cell.INSTANT, width=20),
    Column(key="badge_outdated", header="Badge outdated", cell=Cell.YES_NO, width=14),
)
"""What the day says of somebody."""
_PAGE = (
    Column(key="name", header="Name", width=26),
    Column(key="organisation", header="Organisation", width=28),
    Column(key="category", header="Category", width=14),
    Column(key="attendance", header="Attendance", width=12),
    Column(key="arrived_at", header="Arrived", cell=Cell.INSTANT, width=9),
    Column(key="left_at", header="Left", cell=Cell.INSTANT, width=9),
    Column(key="remarks", header="Remarks", width=26),
)
_PARTICULARS = attrgetter(*PARTICULARS_FIELDS)


def attendance_record(
    about: About,
    delegates: Iterable[Delegate],
    operators: Mapping[str, str],
    *,
    charts: tuple[str, ...] = (),
) -> Record:
    """Every name, crew included, by surname. `operators` are the names of those at the desks."""
    everybody = by_surname(delegates)
    extras = sorted({header for one in everybody for header in one.particulars.extra})
    columns = (*LIST_COLUMNS, *DAY_COLUMNS, *extra_columns(extras))
    names = _names_of_successors(everybody)
    rows = _Rows(everybody, operators, names, extras)
    lines = _Pages(everybody, names)
    return Record(
        kind=KIND,
        title="Attendance",
        about=about,
        sums=sums_of(count(everybody)),
        sheets=(
            Sheet(
                key="delegates", title="Attendance", columns=columns, rows=rows, objects=(EXTRA,)
            ),
        ),
        pages=(Sheet(key="delegates", title="Attendance", columns=_PAGE, rows=lines),),
        charts=charts,
    )


def sums_of(counts: Counts) -> tuple[Sum, ...]:
    """The counts of the day, as the strip and the desk show them."""
    return tuple(
        Sum(key=key, label=label, value=getattr(counts, key)) for key, label in _COUNTS.items()
    )


_COUNTS = {
    "names": "Names",
    "invited": "Invited",
    "walk_ins": "Walk-ins",
    "substitutes": "Substitutes",
    "expected": "Expected",
    "inside": "In",
    "left": "Left",
    "replaced": "Replaced",
    "not_coming": "Not coming",
    "came": "Came",
    "heads": "Heads inside",
}
_OURS = frozenset(column.header for column in (*LIST_COLUMNS, *DAY_COLUMNS)) | {HEAD_HEADER}


def extra_columns(headers: Iterable[str]) -> tuple[Column, ...]:
    """Columns for what has no field. No two of a table are called alike, as a reader sees it."""
    return tuple(
        Column(
            key=header,
            header=FORCED_EXTRA + header
            if header in _OURS or header.startswith(FORCED_EXTRA)
            else header,
            within=EXTRA,
        )
        for header in headers
    )


class _Rows:
    """One row a name, made as it is taken."""

    def __init__(
        self,
        everybody: Sequence[Delegate],
        operators: Mapping[str, str],
        names: Mapping[str, str],
        extras: Sequence[str],
    ) -> None:
        self._everybody = everybody
        self._operators = operators
        self._names = names
        self._extras = extras

    def __iter__(self) -> Iterator[Row]:
        operators, names, extras = self._operators, self._names, self._extras
        for one in self._everybody:
            known = one.particulars
            extra = known.extra
            yield (
                *_PARTICULARS(known),
                one.rsvp.value,
                one.rsvp_on,
                one.party_size,
                one.id,
                known.full_name,
                one.origin.value,
                one.crew,
                one.attendance.value,
                one.heads,
                one.arrived_at,
                one.arrived_desk,
                operators.get(one.arrived_operator or "", ""),
                one.left_at,
                "" if one.replaced_by is None else names.get(one.replaced_by, ""),
                one.id_seen,
                one.badge_at,
                one.badge_outdated,
                *([extra.get(header, "") for header in extras] if extras else ()),
            )


class _Pages:
    """One line a name, for reading."""

    def __init__(self, everybody: Sequence[Delegate], names: Mapping[str, str]) -> None:
        self._everybody = everybody
        self._names = names

    def __len__(self) -> int:
        return len(self._everybody)

    def __iter__(self) -> Iterator[Row]:
        for one in self._everybody:
            known = one.particulars
            yield (
                name_on_paper(one),
                known.organisation,
                known.category,
                _WORDS[one.attendance],
                one.arrived_at,
                one.left_at,
                _remarks(one, self._names),
            )


def name_on_paper(one: Delegate) -> str:
    """Surname first, as a list is sorted: "Davies, Rhys"."""
    known = one.particulars
    if not known.family_name or not known.given_name:
        return known.full_name or "Somebody forgotten"
    return f"{known.family_name}, {known.given_name}"


_WORDS = {one: one.value.replace("_", " ") for one in Attendance}


def _remarks(one: Delegate, names: Mapping[str, str]) -> str:
    said = []
    if one.crew:
        said.append("crew")
    if one.origin is not Origin.INVITED:
        said.append(one.origin.value.replace("_", "-"))
    if one.replaced_by is not None:
        by = names.get(one.replaced_by, "")
        said.append(f"replaced by {by}" if by else "replaced")
    if one.attendance is Attendance.NOT_COMING:
        said.append(one.rsvp.value)
    if one.heads > 1:
        said.append(f"{one.heads} people")
    return ", ".join(said)


def _names_of_successors(everybody: Iterable[Delegate]) -> Mapping[str, str]:
    wanted = {one.replaced_by for one in everybody if one.replaced_by is not None}
    return {one.id: one.full_name for one in everybody if one.id in wanted} if wanted else {}
