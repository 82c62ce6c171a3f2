"""All rows of a list: people gathered with their parties, and a word for every row left out."""

from __future__ import annotations

from types import MappingProxyType

from msgspec.structs import replace

from eventdesk.core.invite_list import EXTRA_PREFIX, ListedPerson, Problem
from eventdesk.core.progress import Progress, Step
from eventdesk.core.said import said, said_of
from eventdesk.formats.invite_lists.asides import Aside, AsideFinder
from eventdesk.formats.invite_lists.header_words import NAME_FIELDS
from eventdesk.formats.invite_lists.heading import FoundList
from eventdesk.formats.invite_lists.heads import counts_orders
from eventdesk.formats.invite_lists.parties import Gathered, gather_parties
from eventdesk.formats.invite_lists.rows import ReadRow, RowReader
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.table import Row

SECTION_COLUMN = "Section"

_EVERY = 4000
"""How many rows are read between two words about how far it has got."""
_FEWEST_SECTIONS = 2
_NAMED_BLANKS = 20
"""So many blank rows are named; the others are told to be there."""
_TOLD_OF_PEOPLE = frozenset({"organisation", "category", "role"})
"""Where one of these is all a row says, it is somebody's who has no name yet."""
_THINGS = ("resource", "ressource", "recurso", "room", "raum", "salle", "equipment")
_KINDS = frozenset({"attendance", "attendee type", "type", "teilnahme", "presence", "asistencia"})
"""Columns in which a calendar says that what is invited is a room."""


def read_rows(found: FoundList, progress: Progress) -> Gathered:
    """Everybody in a list, guests without a name in the parties they belong to."""
    reader = _ListReader(found)
    of = len(found.rows)
    for done, row in enumerate(found.rows):
        if not done % _EVERY:
            progress(Step.UNDERSTANDING, done, of)
        reader.take(row)
    progress(Step.UNDERSTANDING, of, of)
    return reader.finished()


class _ListReader:
    """Takes row after row of one list."""

    def __init__(self, found: FoundList) -> None:
        columns = found.columns
        place = {one.field: one.index for one in reversed(columns.columns)}
        names = frozenset(one.index for one in columns.columns if one.field in NAME_FIELDS)
        self._found = found
        self._rows = RowReader(columns, found.rows, is_own=found.is_own)
        self._asides = AsideFinder(
            found.header,
            found.above,
            names=names,
            known=frozenset(one.index for one in columns.columns if one.field in _TOLD_OF_PEOPLE),
            email=place.get("email", -1),
            rows=found.rows,
        )
        self._gathered = Gathered(people=[], orders=[], nameless=[], problems=[])
        self._blanks: list[int] = []
        self._blanks_since: list[int] = []
        self._headings: list[tuple[int, str]] = []
        self._kinds = next(
            (one.index for one in columns.columns if fold_header(one.header) in _KINDS), -1
        )
        self._may_be_things = self._kinds >= 0 or columns.add_ons >= 0
        self._reference = place.get("reference", -1)

    def take(self, row: Row) -> None:
        """People of the row, or why it is nobody."""
        aside = self._aside(row)
        if aside is not None:
            self._leave_out(row, aside)
            return
        read = self._rows.read(row)
        if self._may_be_things and self._is_a_thing(row, read):
            return
        if self._blanks_since:
            self._blanks += self._blanks_since
            self._blanks_since.clear()
        gathered = self._gathered
        gathered.problems += read.problems
        order = self._order(row)
        if read.nameless is not None:
            place = len(gathered.people)
            gathered.nameless.append(replace(read.nameless, place=place))
            return
        if row.cells.count("") >= len(row.cells) - 1 and self._is_lonely(row):
            self._say(
                row, said("“{0}” is all this row says: kept as a name.", read.people[0].full_name)
            )
        people = read.people
        if len(people) > 1:
            people = [replace(one, nth=nth) for nth, one in enumerate(people)]
        if self._headings:
            people = [self._in_section(one) for one in people]
        gathered.people += people
        gathered.orders += [order] * len(people)

    def _is_lonely(self, row: Row) -> bool:
        return self._asides.looks_lonely(row) and not self._found.is_own

    def finished(self) -> Gathered:
        """What was gathered, with guests in their parties."""
        if self._blanks:
            rows = ", ".join(map(str, self._blanks[1:_NAMED_BLANKS]))
            more = said(" and more") if len(self._blanks) > _NAMED_BLANKS else ""
            message = said("This row is blank: left out.")
            if rows:
                message = said_of(
                    len(self._blanks) - 1,
                    "This row and row {0}{1} are blank: left out.",
                    "This row and rows {0}{1} are blank: left out.",
                    rows,
                    more,
                )
            self._gathered.problems.append(
                Problem(
                    row=self._blanks[0],
                    column="",
                    message=message,
                    is_notice=True,
                )
            )
        gather_parties(self._gathered, counts_orders=counts_orders(self._found.columns))
        if 0 < len(self._headings) < _FEWEST_SECTIONS:
            self._gathered.people = [_without_section(one) for one in self._gathered.people]
        return self._gathered

    def _aside(self, row: Row) -> Aside | None:
        if self._found.is_own and any(row.cells[: self._reference + 1]):
            return None
        return self._asides.find(row)

    def _leave_out(self, row: Row, aside: Aside) -> None:
        if aside.is_blank:
            self._blanks_since.append(row.number)
            return
        self._say(row, aside.why, is_notice=True)
        if aside.heading:
            self._headings.append((row.number, aside.heading))

    def _say(self, row: Row, message: str, *, is_notice: bool = False) -> None:
        self._gathered.problems.append(
            Problem(row=row.number, column="", message=message, is_notice=is_notice)
        )

    def _order(self, row: Row) -> str:
        at = self._found.columns.orders
        return row.cells[at] if 0 <= at < len(row.cells) else ""

    def _is_a_thing(self, row: Row, read: ReadRow) -> bool:
        """Whether a room was invited, or a lunch was bought beside a ticket."""
        cells = row.cells
        add_on = self._found.columns.add_ons
        if 0 <= add_on < len(cells) and cells[add_on]:
            self._say(row, said("This row is an addition to another ticket: left out."))
            return True
        if 0 <= self._kinds < len(cells) and fold_header(cells[self._kinds]).startswith(_THINGS):
            name = read.people[0].full_name if read.people else ""
            self._say(row, said("“{0}” is a room or a thing: left out.", name))
            return True
        return False

    def _in_section(self, person: ListedPerson) -> ListedPerson:
        """The person with the heading above it as a further column."""
        extra = {**person.particulars.extra, SECTION_COLUMN: self._headings[-1][1]}
        particulars = replace(person.particulars, extra=MappingProxyType(extra))
        fields = person.fields | {EXTRA_PREFIX + SECTION_COLUMN}
        return replace(person, particulars=particulars, fields=fields)


def _without_section(person: ListedPerson) -> ListedPerson:
    extra = {
        header: text
        for header, text in person.particulars.extra.items()
        if header != SECTION_COLUMN
    }
    return replace(
        person,
        particulars=replace(person.particulars, extra=MappingProxyType(extra)),
        fields=person.fields - {EXTRA_PREFIX + SECTION_COLUMN},
    )
