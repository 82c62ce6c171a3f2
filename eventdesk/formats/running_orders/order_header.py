"""The header of a running order in a table: where it stands, and what each column is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from eventdesk.core.read_as import ReadAs
from eventdesk.formats.running_orders.clock_times import read_minutes
from eventdesk.formats.running_orders.words import RUNNING_ORDER_ALIASES
from eventdesk.formats.tables.headers import (
    EXTRA,
    HEADER_ROWS,
    Column,
    HeadedTable,
    find_headed_table,
    fold_header,
    score,
    unique_headers,
)
from eventdesk.formats.tables.table import Row, Table

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\b(?:GMT|BST|UTC|CET|CEST|MEZ|MESZ|EST|local)\b")
_LONGEST_HEADER = 80
_BETWEEN_NAMES = re.compile(r"\s*[/|\n]\s*")


def order_score(cells: Sequence[str]) -> int:
    """How much a row reads like the header of a running order."""
    return score([_telling(cell) for cell in cells if cell], RUNNING_ORDER_ALIASES)


def find_order_table(tables: Sequence[Table], read_as: ReadAs) -> HeadedTable:
    """The sheet and the row that read most like a header, with the columns as understood.

    "Start (GMT)" and "Titel / Title" are the columns that they would be without what is beside; a
    sheet or a column that somebody has decided on is as they say. Raises InputError: no_header.
    """
    wanted = [table for table in tables if table.sheet == read_as.sheet] or list(tables)
    bared = [replace(one, rows=tuple(map(_bared, one.rows[:HEADER_ROWS]))) for one in wanted]
    found = find_headed_table(bared, RUNNING_ORDER_ALIASES)
    table = next(one for one, bare in zip(wanted, bared, strict=True) if bare is found.table)
    header = table.rows[found.header_row - 1].cells
    below = table.rows[found.header_row :]
    repeated = tuple(row.number for row in below if row.cells == header)
    headed = HeadedTable(
        table=table,
        header_row=found.header_row,
        columns=_decided(found.columns, unique_headers(header), read_as),
        rows=tuple(row for row in below if not row.blank and row.number not in repeated),
        repeated=repeated,
    )
    taken = {column.field for column in headed.columns}
    columns = []
    for column in headed.columns:
        understood = column
        if column.header not in read_as.columns:
            understood = replace(column, field=_understood(headed, column, taken))
        columns.append(understood)
    return replace(headed, columns=tuple(columns))


def _decided(
    columns: Sequence[Column], headers: Sequence[str], read_as: ReadAs
) -> tuple[Column, ...]:
    """The columns by the headers of the file, and each field where somebody wants it."""
    given = {field for header, field in read_as.columns.items() if header in headers}
    return tuple(
        Column(
            index=column.index,
            header=header,
            field=read_as.columns.get(header, EXTRA if column.field in given else column.field),
        )
        for column, header in zip(columns, headers, strict=True)
    )


def _understood(headed: HeadedTable, column: Column, taken: set[str]) -> str:
    """What a column is once its cells have been looked at: "Lead" may be who leads."""
    if column.field == "lead" and _are_people(headed, column.index):
        return EXTRA if "speakers" in taken else "speakers"
    return column.field


def _are_people(headed: HeadedTable, index: int) -> bool:
    """Whether a column headed "Lead" holds who leads, and not the minutes of a line-up."""
    cells = [row.cells[index] for row in headed.rows if index < len(row.cells) and row.cells[index]]
    return bool(cells) and all(read_minutes(cell) is None for cell in cells)


def _bared(row: Row) -> Row:
    return Row(row.number, tuple(map(_telling, row.cells)))


def _telling(header: str) -> str:
    """The part of a header that is known by itself; the whole of it if none is."""
    if not 0 < len(header) <= _LONGEST_HEADER or fold_header(header) in RUNNING_ORDER_ALIASES.ranks:
        return header
    parts = _BETWEEN_NAMES.split(_ASIDE.sub(" ", header))
    return next(
        (part for part in parts if fold_header(part) in RUNNING_ORDER_ALIASES.ranks), header
    )
