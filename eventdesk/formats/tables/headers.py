"""Finding the header of a table, and which of our fields each of its columns is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.read_as import AS_IT_IS, EXTRA, ReadAs
from eventdesk.core.said import said
from eventdesk.formats.tables.aliases import Vocabulary
from eventdesk.formats.tables.header_lines import Heading, headings, score
from eventdesk.formats.tables.sections import end_of_table, fold_row, header_candidates
from eventdesk.formats.tables.table import Row, Table


class Column(Struct, frozen=True, kw_only=True):
    """One column as understood. `header` is unique within the table."""

    index: int
    header: str
    field: str


class HeadedTable(Struct, frozen=True, kw_only=True):
    """A table whose header was found: the rows below it, repeated headers left out."""

    table: Table
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Problem, ...]
    """What was left out, and why: repeated headers, and another table below this one."""


class _Found(Struct, frozen=True):
    """A row that may be the header of a table."""

    table: Table
    index: int
    known: int
    essential: bool
    headings: tuple[Heading, ...]

    @property
    def strength(self) -> tuple[bool, int, int]:
        """By which the right one among several sheets is found."""
        return self.essential, self.known, self.table.height - self.index


def find_headed_table(
    tables: Sequence[Table], vocabulary: Vocabulary, read_as: ReadAs = AS_IT_IS
) -> HeadedTable:
    """The sheet, and in it the row, that reads most like a header; of equal sheets the longest.

    A sheet or a column that somebody has decided on is as they say.
    """
    chosen = [table for table in tables if table.sheet == read_as.sheet]
    tables = chosen or tables
    if not read_as.headings:
        return _without_headings(tables[0], read_as)
    found = [best for table in tables if (best := _find(table, vocabulary, read_as)) is not None]
    if not found:
        message = said(
            "{0} has no header: its first row should name the columns.", tables[0].source_name
        )
        raise InputError("no_header", message)
    return _headed(max(found, key=lambda one: one.strength), vocabulary, read_as)


def _find(table: Table, vocabulary: Vocabulary, read_as: ReadAs) -> _Found | None:
    """The row of a sheet with the most headers known or decided on; the first one of equals."""
    best: _Found | None = None
    for index in header_candidates(table.rows):
        header = table.rows[index]
        if header.blank:
            continue
        lines = headings(header, table.rows[index - 1] if index else None, vocabulary)
        known = score((line.meant for line in lines), vocabulary) + _decided(lines, read_as)
        if known > (best.known if best else 0):
            meant = {field for line in lines for field, _ in vocabulary.meanings(line.meant)}
            essential = not vocabulary.essential.isdisjoint(meant)
            best = _Found(table, index, known, essential, tuple(lines))
    return best


def _decided(lines: Sequence[Heading], read_as: ReadAs) -> int:
    """How many headers of a row somebody has decided on: no vocabulary need know them."""
    if not read_as.columns:
        return 0
    return len(read_as.columns.keys() & set(unique_headers([line.title for line in lines])))


def _without_headings(table: Table, read_as: ReadAs) -> HeadedTable:
    """The table whose first row is one like the others; its columns go by their places."""
    widest = max(len(row.cells) for row in table.rows)
    columns = tuple(
        Column(index=index, header=header, field=EXTRA)
        for index, header in enumerate(unique_headers([""] * widest))
    )
    return HeadedTable(
        table=table,
        header_row=0,
        columns=_as_decided(columns, read_as.columns),
        rows=tuple(row for row in table.rows if not row.blank),
        notes=(),
    )


def _headed(found: _Found, vocabulary: Vocabulary, read_as: ReadAs) -> HeadedTable:
    rows = found.table.rows
    end = end_of_table(rows, found.index, vocabulary)
    below = rows[found.index + 1 : end]
    repeated = _repeated(below, rows[max(found.index - 1, 0) : found.index + 1])
    kept = tuple(row for row in below if not row.blank and row.number not in repeated)
    notes = [
        Problem(
            row=number,
            column="",
            message=said("The header stands here again: left out."),
            is_notice=True,
        )
        for number in sorted(repeated)
    ]
    if end < len(rows):
        message = said("Another table begins here: it was left out.")
        notes.append(Problem(row=rows[end].number, column="", message=message))
    columns = _filled(_understand(found.headings, kept, vocabulary), kept)
    return HeadedTable(
        table=found.table,
        header_row=rows[found.index].number,
        columns=_as_decided(columns, read_as.columns),
        rows=kept,
        notes=tuple(notes),
    )


def _repeated(below: Sequence[Row], header: Sequence[Row]) -> frozenset[int]:
    """Numbers of the rows in which a line of the header stands again."""
    lines = {fold_row(row) for row in header if len(row.cells) - row.cells.count("") > 1}
    lines |= {fold_row(header[-1])}
    begins = {cell.casefold() for row in header for cell in row.cells[:1]}
    return frozenset(
        row.number
        for row in below
        if row.cells and row.cells[0].casefold() in begins and fold_row(row) in lines
    )


def _understand(
    lines: Sequence[Heading], rows: Sequence[Row], vocabulary: Vocabulary
) -> tuple[Column, ...]:
    """Each field goes to the column with its most telling header; other columns are kept extra."""
    best: dict[str, tuple[int, int]] = {}
    for index, line in enumerate(lines):
        for name, rank in vocabulary.meanings(line.meant):
            best[name] = min(best.get(name, (rank, index)), (rank, index))
    field_at: dict[int, str] = {}
    for name, (_, index) in best.items():
        field_at.setdefault(index, name)
    width = max(len(lines), max((len(row.cells) for row in rows), default=0))
    titles = [line.title for line in lines] + [""] * (width - len(lines))
    return tuple(
        Column(index=index, header=header, field=field_at.get(index, EXTRA))
        for index, header in enumerate(unique_headers(titles))
    )


def _filled(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """Without columns that have neither a header nor anything below it."""
    return tuple(
        column
        for column in columns
        if column.header != _place(column.index)
        or any(len(row.cells) > column.index and row.cells[column.index] for row in rows)
    )


def _as_decided(columns: tuple[Column, ...], decided: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns with what somebody has decided; a field so given is taken from any other."""
    headers = {column.header for column in columns}
    given = {field for header, field in decided.items() if header in headers}
    return tuple(
        replace(
            column,
            field=decided.get(column.header, EXTRA if column.field in given else column.field),
        )
        for column in columns
    )


def unique_headers(cells: Sequence[str]) -> list[str]:
    """Headers on one line each; one that occurs again gets its number, a blank one its place."""
    seen: set[str] = set()
    result = []
    for index, cell in enumerate(cells):
        header = base = " ".join(cell.split()) or _place(index)
        times = 1
        while header in seen:
            times += 1
            header = f"{base} ({times})"
        seen.add(header)
        result.append(header)
    return result


def _place(index: int) -> str:
    return said("Column {0}", index + 1)


def column_fields(columns: Iterable[Column]) -> dict[str, str]:
    """Header → field, as the import shows it."""
    return {column.header: column.field for column in columns}
