"""Where the list stands in a file: the sheet, the row that names the columns, or none of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.read_as import ReadAs
from eventdesk.formats.invite_lists.cells import (
    is_addressed,
    is_email,
    looks_like_a_person,
    nearly_all,
    sample,
)
from eventdesk.formats.invite_lists.columns import (
    ListColumns,
    own_columns,
    understand,
)
from eventdesk.formats.invite_lists.header_tokens import ASKED, is_buyers, readings_of
from eventdesk.formats.invite_lists.header_words import FULL_NAME, INVITE_LIST_ALIASES, NAME_FIELDS
from eventdesk.formats.invite_lists.mending import mended
from eventdesk.formats.invite_lists.own_headers import OWN_HEADERS
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.headers import HEADER_ROWS, Column, fold_header, unique_headers
from eventdesk.formats.tables.table import Row, Table

_LONGEST_HEADER = 300
_FEWEST_NAMES = 2
_ONLY_NAMES = ListColumns(columns=(Column(index=0, header="Column 1", field=FULL_NAME),))
_MOST_LINES = 5

_TOTALS_OF_ORDERS = frozenset(
    {"order total", "net sales", "gross sales", "order amount", "total order value"}
)
_OF_ATTENDEES = word_set("attendee|ticket|product|position|participant|delegate|guest")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundList:
    """A list within a file: its header, understood, and the rows below it.

    `header_row` is 0 where no row names the columns. `is_own` says that we have written it: then
    every cell is what it says.
    """

    table: Table
    header_row: int
    header: tuple[str, ...]
    columns: ListColumns
    rows: tuple[Row, ...]
    is_own: bool = False


def known_headers(cells: Sequence[str]) -> int:
    """How many different headers that are known a row holds."""
    known = {folded for cell in cells if cell and (folded := _known(cell))}
    return 0 if len(known) == 1 and known <= INVITE_LIST_ALIASES.also_values else len(known)


def _known(cell: str) -> str:
    """The folded header if it is one that says what it is; else nothing."""
    if len(cell) > _LONGEST_HEADER or not any(rank < ASKED for _, rank in readings_of(cell)):
        return ""
    return fold_header(cell)


def find_list(tables: Sequence[Table], read_as: ReadAs) -> FoundList:
    """The sheet and the row that read most like a list of people; the first one of equals.

    Raises InputError: no_header, no_names, buyers_only.
    """
    tables = [table for table in tables if table.sheet == read_as.sheet] or tables
    best: tuple[tuple[int, bool, int], Table, Row] | None = None
    for table in tables:
        for row in table.rows[:HEADER_ROWS]:
            weight = _weight(row, read_as)
            if any(weight) and (best is None or weight > best[0]):
                best = weight, table, row
    if best is None:
        return _without_header(tables[0], read_as)
    _, table, header = best
    rows = table.rows[header.number :]
    problems: list[Problem] = []
    own = own_columns(header.cells, OWN_HEADERS) if not read_as.columns else None
    if own is None and not table.sheet:
        rows, problems = mended(header.cells, rows)
    columns = own or understand(header.cells, rows, header.number, read_as.columns)
    _refuse_buyers(table, columns, read_as)
    return FoundList(
        table=table,
        header_row=header.number,
        header=header.cells,
        columns=replace(columns, problems=(*columns.problems, *problems)),
        rows=rows,
        is_own=own is not None,
    )


def _weight(row: Row, read_as: ReadAs) -> tuple[int, bool, int]:
    """What makes a row the header: somebody's decisions about it, a column of names, its words."""
    if row.blank:
        return 0, False, 0
    decided = 0
    if read_as.columns:
        filled = zip(unique_headers(row.cells), row.cells, strict=True)
        decided = sum(header in read_as.columns for header, cell in filled if cell)
    known = known_headers(row.cells)
    names = known > 0 and any(
        field in NAME_FIELDS and fold_header(cell) not in INVITE_LIST_ALIASES.also_values
        for cell in row.cells
        if cell and len(cell) <= _LONGEST_HEADER
        for field, rank in readings_of(cell)
        if rank < ASKED
    )
    return decided, names, known


def _refuse_buyers(table: Table, columns: ListColumns, read_as: ReadAs) -> None:
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
    message = (
        f"{source_name} lists buyers, not the people who come: export the report of attendees"
        " instead, with a row for each ticket."
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
    if not read_as.columns and _is_unlike(first, made_up):
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


def _without_columns(table: Table, columns: ListColumns = _ONLY_NAMES) -> FoundList:
    """A list whose columns have no names but the ones made up for them, and a word about it."""
    first = next(row.number for row in table.rows if not row.blank)
    message = "No row names the columns: they are read by what stands in them."
    problem = Problem(row=first, column="", message=message)
    columns = replace(columns, problems=(problem, *columns.problems))
    return FoundList(table=table, header_row=0, header=(), columns=columns, rows=table.rows)


def _one_below_the_other(table: Table) -> Table:
    """A line of addressees, "Ann Lee <a@l.uk>; Bo Ray <b@r.uk>", as a list of them."""
    filled = [row for row in table.rows if not row.blank]
    cells = [
        (row.number, cell.strip())
        for row in filled
        for cell in ", ".join(row.cells).replace(">,", ">;").split(";")
        if cell.strip()
    ]
    if len(filled) > _MOST_LINES or len(cells) == len(filled):
        return table
    if not all(is_addressed(cell) or is_email(cell) for _, cell in cells):
        return table
    return replace(table, rows=tuple(Row(number, (cell,)) for number, cell in cells))


def _is_sure(columns: ListColumns, rows: Sequence[Row]) -> bool:
    """Whether there are enough names to be sure of them."""
    place = next(one.index for one in columns.columns if one.field in NAME_FIELDS)
    names = sample(rows, place)
    return len(names) >= _FEWEST_NAMES and nearly_all(names, looks_like_a_person)


def _is_unlike(first: Row, columns: ListColumns) -> bool:
    """Whether the first row has neither a name nor an address where all others have one."""
    looks = {FULL_NAME: looks_like_a_person, "email": is_email}
    found = [(one.index, looks[one.field]) for one in columns.columns if one.field in looks]
    return all(
        index < len(first.cells) and first.cells[index] and not like(first.cells[index])
        for index, like in found
    )


def _no_header(table: Table) -> InputError:
    message = f"{table.source_name} has no header: its first row should name the columns."
    return InputError("no_header", message)
