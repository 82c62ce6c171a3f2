"""Where the list stands in a file: the sheet, the row that names the columns, or none of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.read_as import ReadAs
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.cells import (
    is_addressed,
    is_email,
    looks_like_a_person,
    nearly_all,
    sample,
)
from eventdesk.formats.invite_lists.columns import (
    UnderstoodColumns,
    own_columns,
    understand,
)
from eventdesk.formats.invite_lists.header_tokens import ASKED, is_buyers, readings_of
from eventdesk.formats.invite_lists.header_words import FULL_NAME, INVITE_LIST_ALIASES, NAME_FIELDS
from eventdesk.formats.invite_lists.mending import mended
from eventdesk.formats.invite_lists.points import names_somebody, on_one_line, without_points
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.header_lines import headings, score
from eventdesk.formats.tables.headers import Column, unique_headers
from eventdesk.formats.tables.sections import end_of_table, header_candidates
from eventdesk.formats.tables.table import Row, Table

_LONGEST_HEADER = 300
_FEWEST_NAMES = 2
_ONLY_NAMES = UnderstoodColumns(columns=(Column(index=0, header="Column 1", field=FULL_NAME),))
_MOST_LINES = 2_000
"""Of people typed one below the other: longer lists are kept in tables."""

_TOTALS_OF_ORDERS = frozenset(
    {
        "order total",
        "net sales",
        "gross sales",
        "order amount",
        "total order value",
    }
)
_OF_ATTENDEES = word_set("attendee|ticket|product|position|participant|delegate|guest")


class FoundList(Struct, frozen=True, kw_only=True):
    """A list within a file: its header, understood, and the rows below it.

    `header_row` is 0 where no row names the columns; `above` is the line over it.
    `is_own` says that we have written it: then every cell is what it says.
    """

    table: Table
    header_row: int
    header: tuple[str, ...]
    columns: UnderstoodColumns
    rows: tuple[Row, ...]
    above: tuple[str, ...] = ()
    is_own: bool = False


class _ListVocabulary:
    """What the headers of invite lists mean, word by word where they are in no table."""

    also_values = INVITE_LIST_ALIASES.also_values
    essential = NAME_FIELDS

    def meanings(self, header: str) -> Sequence[tuple[str, int]]:
        """The fields that a header may be, the most telling first."""
        if len(header) > _LONGEST_HEADER:
            return ()
        return [one for one in readings_of(header) if one[1] < ASKED]

    def knows(self, header: str) -> bool:
        """Whether a header says by itself what it is; a question about one thing does not."""
        return bool(self.meanings(header))


LIST_VOCABULARY = _ListVocabulary()


def known_headers(cells: Sequence[str]) -> int:
    """How many different headers that are known a row holds."""
    return score(cells, LIST_VOCABULARY)


class _Candidate(Struct, frozen=True):
    """A row that may name the columns, with what stands over it."""

    table: Table
    index: int
    titles: tuple[str, ...]
    weight: tuple[int, bool, int]


def find_list(tables: Sequence[Table], read_as: ReadAs) -> FoundList:
    """The sheet and the row that read most like a list of people; the first one of equals.

    Raises InputError: no_header, no_names, buyers_only.
    """
    tables = [table for table in tables if table.sheet == read_as.sheet] or tables
    if not read_as.headings:
        return _without_header(tables[0], read_as)
    best: _Candidate | None = None
    for table in tables:
        for index in header_candidates(table.rows):
            found = _candidate(table, index, read_as)
            if any(found.weight) and (best is None or found.weight > best.weight):
                best = found
    return _without_header(tables[0], read_as) if best is None else _below(best, read_as)


def _below(found: _Candidate, read_as: ReadAs) -> FoundList:
    """The list below a header, as far as the next table begins."""
    table, header = found.table, found.table.rows[found.index]
    own = own_columns(header.cells) if not read_as.columns else None
    end = len(table.rows)
    problems: list[Problem] = []
    if own is None:
        end = end_of_table(table.rows, found.index, LIST_VOCABULARY)
    rows = table.rows[found.index + 1 : end]
    if own is None and not table.sheet:
        rows, problems = mended(header.cells, rows)
    if end < len(table.rows):
        message = said("Another table begins here: it was left out.")
        problems.append(Problem(row=table.rows[end].number, column="", message=message))
    columns = own or understand(found.titles, rows, header.number, read_as.columns)
    _refuse_buyers(table, columns, read_as)
    return FoundList(
        table=table,
        header_row=header.number,
        header=header.cells,
        columns=replace(columns, problems=(*columns.problems, *problems)),
        rows=rows,
        above=table.rows[found.index - 1].cells if found.index else (),
        is_own=own is not None,
    )


def _candidate(table: Table, index: int, read_as: ReadAs) -> _Candidate:
    """What makes a row the header: somebody's decisions about it, a column of names, its words."""
    row = table.rows[index]
    if row.blank:
        return _Candidate(table, index, (), (0, False, 0))
    above = table.rows[index - 1] if index else None
    lines = headings(row, above, LIST_VOCABULARY)
    titles = tuple(line.title for line in lines)
    decided = 0
    if read_as.columns:
        filled = zip(unique_headers(titles), titles, strict=True)
        decided = sum(header in read_as.columns for header, cell in filled if cell)
    known = known_headers([line.meant for line in lines])
    names = known > 0 and any(
        field in NAME_FIELDS and fold_header(line.meant) not in LIST_VOCABULARY.also_values
        for line in lines
        for field, _ in LIST_VOCABULARY.meanings(line.meant)
    )
    return _Candidate(table, index, titles, (decided, names, known))


def _refuse_buyers(table: Table, columns: UnderstoodColumns, read_as: ReadAs) -> None:
    """Refuse a report of orders: its names are of those who paid, and somebody else comes."""
    if read_as.columns:
        return
    headers = [column.header for column in columns.columns]
    folded = frozenset(map(fold_header, headers))
    of_orders = folded & _TOTALS_OF_ORDERS and not any(
        _OF_ATTENDEES & frozenset(header.split()) for header in folded if "quantity" not in header
    )
    if of_orders or (not columns.has_names and any(map(is_buyers, headers))):
        raise buyers_only(table.source_name)


def buyers_only(source_name: str) -> InputError:
    """It tells who paid, and not who comes."""
    message = said(
        "{0} lists buyers, not the people who come: export the report of attendees "
        "instead, with a row for each ticket.",
        source_name,
    )
    return InputError("buyers_only", message)


def _without_header(table: Table, read_as: ReadAs) -> FoundList:
    """A list without known headers: read by what stands in it, or as somebody has decided.

    A first row that is unlike all others is taken for a header in words that nobody knows.
    """
    listed = _one_below_the_other(table)
    if listed is not table and not read_as.columns:
        return _without_columns(listed)
    filled = [row for row in table.rows if not row.blank]
    first, others = filled[0], filled[1:] if len(filled) > _FEWEST_NAMES else filled
    made_up = understand([], others, 1, read_as.columns)
    if not made_up.has_names or not (read_as.columns or _is_sure(made_up, others)):
        raise _no_header(table)
    if read_as.headings and not read_as.columns and _is_unlike(first, made_up):
        rows = table.rows[first.number :]
        columns = understand(first.cells, rows, first.number, {})
        if columns.has_names:
            return FoundList(
                table=table,
                header_row=first.number,
                header=first.cells,
                columns=columns,
                rows=rows,
            )
    if read_as.columns:
        return FoundList(table=table, header_row=0, header=(), columns=made_up, rows=table.rows)
    return _without_columns(table, made_up)


def _without_columns(table: Table, columns: UnderstoodColumns = _ONLY_NAMES) -> FoundList:
    """A list whose columns have no names but the ones made up for them, and a word about it."""
    first = next(row.number for row in table.rows if not row.blank)
    message = said("No row names the columns: they are read by what stands in them.")
    problem = Problem(row=first, column="", message=message)
    columns = replace(columns, problems=(problem, *columns.problems))
    return FoundList(table=table, header_row=0, header=(), columns=columns, rows=table.rows)


def _one_below_the_other(table: Table) -> Table:
    """Lines of addressees, "Ann Lee <a@l.uk>; Bo Ray <b@r.uk>", or of points, as a list of them."""
    filled = [row for row in table.rows if not row.blank]
    if table.sheet or len(filled) > _MOST_LINES:
        return table
    points = without_points(filled)
    if points and nearly_all([row.cells[0] for row in points], names_somebody):
        return replace(table, rows=points)
    cells = [
        (row.number, cell.strip())
        for row in filled
        for cell in on_one_line(row).replace(">,", ">;").split(";")
        if cell.strip()
    ]
    if len(cells) == len(filled) and all(len(row.cells) == 1 for row in filled):
        return table
    if not all(is_addressed(cell) or is_email(cell) for _, cell in cells):
        return table
    return replace(table, rows=tuple(Row(number, (cell,)) for number, cell in cells))


def _is_sure(columns: UnderstoodColumns, rows: Sequence[Row]) -> bool:
    """Whether there are enough names to be sure of them."""
    place = next(one.index for one in columns.columns if one.field in NAME_FIELDS)
    names = sample(rows, place)
    return len(names) >= _FEWEST_NAMES and nearly_all(names, looks_like_a_person)


def _is_unlike(first: Row, columns: UnderstoodColumns) -> bool:
    """Whether the first row has neither a name nor an address where all others have one."""
    looks = {FULL_NAME: looks_like_a_person, "email": is_email}
    found = [(one.index, looks[one.field]) for one in columns.columns if one.field in looks]
    return all(
        index < len(first.cells) and first.cells[index] and not like(first.cells[index])
        for index, like in found
    )


def _no_header(table: Table) -> InputError:
    message = said("{0} has no header: its first row should name the columns.", table.source_name)
    return InputError("no_header", message)
