"""The first rows of a list: enough to see what kind it is, and what its columns may be read as."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import EXTRA, ListKind, ReadAs
from eventdesk.formats.invite_lists.columns import FIELDS
from eventdesk.formats.invite_lists.heading import LIST_VOCABULARY, find_list
from eventdesk.formats.list_columns import ColumnView, ListColumns
from eventdesk.formats.questions.reading import as_question_tables, find_questions
from eventdesk.formats.questions.rows import NAMING_FIELDS, rows_that_name
from eventdesk.formats.questions.words import QUESTION_ALIASES, QUESTION_FIELDS_READ
from eventdesk.formats.running_orders.order_header import find_order_table, with_inward_names
from eventdesk.formats.running_orders.words import (
    RUNNING_ORDER_ALIASES,
    RUNNING_ORDER_FIELDS,
    outward_name,
)
from eventdesk.formats.source import Source
from eventdesk.formats.tables.aliases import Vocabulary, fold_header
from eventdesk.formats.tables.header_lines import score
from eventdesk.formats.tables.headers import Column, find_headed_table
from eventdesk.formats.tables.reading import read_tables
from eventdesk.formats.tables.table import Row, Table

VOCABULARIES: Mapping[ListKind, Vocabulary] = {
    ListKind.INVITE_LIST: LIST_VOCABULARY,
    ListKind.RUNNING_ORDER: RUNNING_ORDER_ALIASES,
    ListKind.QUESTIONS: QUESTION_ALIASES,
}
"""The headers that each kind of list is known by."""
EXAMPLES = 3
LONGEST_EXAMPLE = 60
_NAMED_BY_TWO = 2


def first_rows(source: Source, kind: ListKind | None = None) -> tuple[Table, ...]:
    """The first rows of every sheet; none of what cannot be read as a table."""
    try:
        if kind is ListKind.QUESTIONS:
            return as_question_tables(source, only_first=True)
        return read_tables(source, _known_headers, only_first=True)
    except InputError:
        return ()


def _known_headers(cells: Sequence[str]) -> int:
    return max(score(cells, vocabulary) for vocabulary in VOCABULARIES.values())


def fields_of(kind: ListKind) -> tuple[str, ...]:
    """Every field that a column of such a list can be read as; last, none of them."""
    if kind is ListKind.QUESTIONS:
        return (*QUESTION_FIELDS_READ, EXTRA)
    return FIELDS if kind is ListKind.INVITE_LIST else (*RUNNING_ORDER_FIELDS, EXTRA)


def look_at_columns(tables: Sequence[Table], kind: ListKind, read_as: ReadAs) -> ListColumns | None:
    """The columns of a list by its first rows; None for what is no table.

    Where no row reads like a header, the first that holds two cells or more stands in for one, so
    that somebody can say what its columns are.
    """
    found = _found(tables, kind, read_as) if tables else None
    if found is None:
        return None
    named = found.rows
    if kind is ListKind.QUESTIONS:
        named = rows_that_name(found.rows, found.columns)
    columns = tuple(
        ColumnView(
            header=one.header,
            field=outward_name(one.field) if kind is ListKind.RUNNING_ORDER else one.field,
            examples=_examples(named if one.field in NAMING_FIELDS else found.rows, one.index),
        )
        for one in found.columns
    )
    shape = _shape(kind, (one.header for one in columns)) if found.header_row else ""
    return ListColumns(columns=columns, shape=shape)


class _Found(Struct, frozen=True):
    """The sheet that is read, as far as it is needed to show its columns."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    header_row: int


def _found(tables: Sequence[Table], kind: ListKind, read_as: ReadAs) -> _Found | None:
    """None where not even a likely header says anything."""
    for look in (_as_its_reader_does, _below_a_likely_header):
        try:
            return look(tables, kind, read_as)
        except InputError:
            continue
    return None


def _as_its_reader_does(tables: Sequence[Table], kind: ListKind, read_as: ReadAs) -> _Found:
    """The sheet and the header that the reader of this kind will find, too."""
    if kind is ListKind.INVITE_LIST:
        people = find_list(tables, read_as)
        return _Found(people.columns.columns, people.rows, people.header_row)
    if kind is ListKind.QUESTIONS:
        asked = find_questions(tables, read_as)
        return _Found(asked.columns, asked.rows, asked.header_row)
    order = find_order_table(tables, with_inward_names(read_as))
    return _Found(order.columns, order.rows, order.header_row)


def _below_a_likely_header(tables: Sequence[Table], _kind: ListKind, read_as: ReadAs) -> _Found:
    chosen = next((one for one in tables if one.sheet == read_as.sheet), tables[0])
    first = _likely_header(chosen)
    found = find_headed_table((_from(chosen, first),), _OnlyThis(first), read_as)
    return _Found(found.columns, found.rows, found.header_row)


def _likely_header(table: Table) -> Row:
    filled = [row for row in table.rows if not row.blank]
    return next((row for row in filled if sum(map(bool, row.cells)) >= _NAMED_BY_TWO), filled[0])


def _from(table: Table, first: Row) -> Table:
    """The table with nothing above that row, its numbers kept."""
    above = tuple(Row(row.number, ()) for row in table.rows if row.number < first.number)
    below = tuple(row for row in table.rows if row.number >= first.number)
    return replace(table, rows=above + below)


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
