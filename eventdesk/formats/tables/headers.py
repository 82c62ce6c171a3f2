"""Finding the header of a table, and which of our fields each of its columns is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from anyascii import anyascii

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.formats.tables.table import Row, Table

HEADER_ROWS = 30
"""A header is looked for in this many first rows, whatever stands above it."""

EXTRA = "extra"
"""The field of a column that has none of its own."""

_UNSAID = re.compile(r"[^0-9a-z#&]+")


@dataclass(frozen=True, slots=True)
class Aliases:
    """For each field the headers it is known by, folded, the most telling ones first."""

    fields: Mapping[str, Sequence[str]]
    ranks: Mapping[str, Sequence[tuple[str, int]]]
    """The same the other way round: folded header → fields it may be, with its rank there."""
    also_values: frozenset[str]
    """Headers that are as common below a header as in it: alone they do not make one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column as understood. `header` is unique within the table."""

    index: int
    header: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadedTable:
    """A table whose header was found: the rows below it, repeated headers left out."""

    table: Table
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    repeated: tuple[int, ...]
    """Numbers of rows in which the header stood again."""


def make_aliases(fields: Mapping[str, str], *, also_values: str = "") -> Aliases:
    """Aliases from one text a field, with `|` between the headers."""
    folded = {
        name: tuple(fold_header(alias) for alias in text.split("|"))
        for name, text in fields.items()
    }
    ranks: dict[str, list[tuple[str, int]]] = {}
    for name, aliases in folded.items():
        for rank, alias in enumerate(aliases):
            ranks.setdefault(alias, []).append((name, rank))
    return Aliases(
        fields=folded,
        ranks=ranks,
        also_values=frozenset(map(fold_header, also_values.split("|"))),
    )


@lru_cache(maxsize=4096)
def fold_header(text: str) -> str:
    """A header without case, accents and punctuation: "E-mail:" and "e mail" are one."""
    plain = text if text.isascii() else anyascii(text)
    return _UNSAID.sub(" ", plain.lower()).strip()


def score(cells: Iterable[str], aliases: Aliases) -> int:
    """How many different known headers a row holds."""
    known = {folded for cell in cells if cell and (folded := fold_header(cell)) in aliases.ranks}
    return 0 if len(known) == 1 and known <= aliases.also_values else len(known)


def find_headed_table(
    tables: Sequence[Table], aliases: Aliases, read_as: ReadAs = AS_IT_IS
) -> HeadedTable:
    """The sheet, and in it the row, that reads most like a header; the first one of equals.

    A sheet or a column that somebody has decided on is as they say.
    """
    chosen = [table for table in tables if table.sheet == read_as.sheet]
    tables = chosen or tables
    if not read_as.headings:
        return _without_headings(tables[0], read_as)
    best: tuple[int, Table, Row] | None = None
    for table in tables:
        for row in table.rows[:HEADER_ROWS]:
            known = score(row.cells, aliases) + _decided(row.cells, read_as)
            if known > (best[0] if best else 0):
                best = known, table, row
    if best is None:
        message = f"{tables[0].source_name} has no header: its first row should name the columns."
        raise InputError("no_header", message)
    _, table, header = best
    below = table.rows[header.number :]
    repeated = frozenset(row.number for row in below if row.cells == header.cells)
    return HeadedTable(
        table=table,
        header_row=header.number,
        columns=_as_decided(_understand(header.cells, aliases), read_as.columns),
        rows=tuple(row for row in below if not row.blank and row.number not in repeated),
        repeated=tuple(sorted(repeated)),
    )


def _decided(cells: Sequence[str], read_as: ReadAs) -> int:
    """How many headers of a row somebody has decided on: no alias table need know them."""
    return len(read_as.columns.keys() & set(unique_headers(cells))) if read_as.columns else 0


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
        repeated=(),
    )


def _understand(cells: Sequence[str], aliases: Aliases) -> tuple[Column, ...]:
    """Each field goes to the column with its most telling header; other columns are kept extra."""
    best: dict[str, tuple[int, int]] = {}
    for index, cell in enumerate(cells):
        for name, rank in aliases.ranks.get(fold_header(cell), ()):
            best[name] = min(best.get(name, (rank, index)), (rank, index))
    field_at: dict[int, str] = {}
    for name, (_, index) in best.items():
        field_at.setdefault(index, name)
    headers = unique_headers(cells)
    return tuple(
        Column(index=index, header=header, field=field_at.get(index, EXTRA))
        for index, header in enumerate(headers)
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
    for index, cell in enumerate(cells, start=1):
        header = base = " ".join(cell.split()) or f"Column {index}"
        times = 1
        while header in seen:
            times += 1
            header = f"{base} ({times})"
        seen.add(header)
        result.append(header)
    return result


def column_fields(columns: Iterable[Column]) -> dict[str, str]:
    """Header → field, as the import shows it."""
    return {column.header: column.field for column in columns}
