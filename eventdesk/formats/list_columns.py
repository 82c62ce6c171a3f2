"""A first look at a list: its columns with examples, and what each may be read as."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ListKind, ReadAs
from eventdesk.formats.first_look import VOCABULARIES
from eventdesk.formats.invite_lists.columns import FIELDS
from eventdesk.formats.running_orders.words import RUNNING_ORDER_FIELDS, outward_name
from eventdesk.formats.tables.aliases import Vocabulary
from eventdesk.formats.tables.headers import (
    EXTRA,
    HeadedTable,
    find_headed_table,
    fold_header,
)
from eventdesk.formats.tables.table import Row, Table

EXAMPLES = 3
LONGEST_EXAMPLE = 60
_NAMED_BY_TWO = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnView:
    """One column of a file: its header, a few of the values below it, the field it is read as."""

    header: str
    field: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumns:
    """The columns of the sheet that is read.

    `shape` is a digest of the folded headers in their order: two files of one system have the
    same, and no word of either can be read from it. "" where no row names the columns.
    """

    columns: tuple[ColumnView, ...]
    shape: str


def fields_of(kind: ListKind) -> tuple[str, ...]:
    """Every field that a column of such a list can be read as; last, none of them."""
    return FIELDS if kind is ListKind.INVITE_LIST else (*RUNNING_ORDER_FIELDS, EXTRA)


def look_at_columns(tables: Sequence[Table], kind: ListKind, read_as: ReadAs) -> ListColumns | None:
    """The columns of a list by its first rows; None for what is no table.

    Where no row reads like a header, the first that holds two cells or more stands in for one, so
    that somebody can say what its columns are.
    """
    if not tables:
        return None
    try:
        headed = _headed(tables, VOCABULARIES[kind], read_as)
    except InputError:
        return None
    columns = tuple(
        ColumnView(
            header=one.header,
            field=_named(kind, one.field),
            examples=_examples(headed.rows, one.index),
        )
        for one in headed.columns
    )
    shape = _shape(kind, (one.header for one in columns)) if read_as.headings else ""
    return ListColumns(columns=columns, shape=shape)


def _named(kind: ListKind, field: str) -> str:
    return field if kind is ListKind.INVITE_LIST else outward_name(field)


def _headed(tables: Sequence[Table], vocabulary: Vocabulary, read_as: ReadAs) -> HeadedTable:
    try:
        return find_headed_table(tables, vocabulary, read_as)
    except InputError:
        chosen = next((one for one in tables if one.sheet == read_as.sheet), tables[0])
        first = _likely_header(chosen)
        return find_headed_table((_from(chosen, first),), _OnlyThis(first), read_as)


def _likely_header(table: Table) -> Row:
    filled = [row for row in table.rows if not row.blank]
    return next((row for row in filled if sum(map(bool, row.cells)) >= _NAMED_BY_TWO), filled[0])


def _from(table: Table, first: Row) -> Table:
    """The table with nothing above that row, its numbers kept."""
    above = tuple(Row(row.number, ()) for row in table.rows if row.number < first.number)
    below = tuple(row for row in table.rows if row.number >= first.number)
    return Table(source_name=table.source_name, sheet=table.sheet, rows=above + below)


class _OnlyThis:
    """A vocabulary in which exactly one row is a header, and none of its columns has a field."""

    also_values: frozenset[str] = frozenset()
    essential: frozenset[str] = frozenset()

    def __init__(self, row: Row) -> None:
        self._known = {fold_header(cell) for cell in row.cells if cell}

    def meanings(self, _header: str) -> tuple[tuple[str, int], ...]:
        return ()

    def knows(self, header: str) -> bool:
        return fold_header(header) in self._known


def _examples(rows: Iterable[Row], index: int) -> tuple[str, ...]:
    """A few different values of one column, each on one line."""
    found: dict[str, None] = {}
    for row in rows:
        cell = " ".join(row.cells[index].split()) if index < len(row.cells) else ""
        if cell:
            found[cell[:LONGEST_EXAMPLE]] = None
        if len(found) == EXAMPLES:
            break
    return tuple(found)


def _shape(kind: ListKind, headers: Iterable[str]) -> str:
    said = "\n".join((kind.value, *map(fold_header, headers)))
    return hashlib.sha256(said.encode()).hexdigest()
