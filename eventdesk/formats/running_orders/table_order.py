"""Running orders in tables: the sheet, the header, which column is what."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from eventdesk.core.errors import InputError
from eventdesk.core.progress import Progress
from eventdesk.core.read_as import ReadAs
from eventdesk.core.said import said
from eventdesk.formats.running_orders.order_header import (
    find_order_table,
    order_score,
    with_inward_names,
)
from eventdesk.formats.running_orders.people_columns import SPEAKERS, people_columns
from eventdesk.formats.running_orders.recognising import as_table
from eventdesk.formats.running_orders.refusals import no_times, no_titles
from eventdesk.formats.running_orders.sessions import RawOrder
from eventdesk.formats.running_orders.table_rows import read_rows
from eventdesk.formats.running_orders.typed_text import read_typed_text
from eventdesk.formats.running_orders.words import outward_name
from eventdesk.formats.source import Source
from eventdesk.formats.tables.csv_text import looks_like_text
from eventdesk.formats.tables.file_kinds import NAMED_TABLES
from eventdesk.formats.tables.headers import HeadedTable, column_fields
from eventdesk.formats.tables.reading import read_tables


def read_table_order(
    source: Source, timezone: ZoneInfo, read_as: ReadAs, progress: Progress
) -> RawOrder:
    """Every item of the sheet that reads most like a running order.

    Raises InputError: everything `read_tables` refuses, no_header, no_names (no titles), no_times.
    """
    tables = read_tables(as_table(source), order_score, progress)
    as_decided = with_inward_names(read_as)
    decided = as_decided.columns
    try:
        headed = find_order_table(tables, as_decided)
    except InputError:
        if source.suffix not in NAMED_TABLES and looks_like_text(source.content):
            return read_typed_text(source)
        raise
    fields = {column.field for column in headed.columns}
    if "title" not in fields:
        raise no_titles(source.name, said("no column with titles of items"))
    sessions, problems = read_rows(headed, decided, timezone)
    if not sessions:
        raise no_titles(source.name, said("a header, but no items below it"))
    if not any(session.start is not None for session in sessions):
        raise no_times(source.name, said("no times: each item needs a start"))
    return RawOrder(
        sessions=sessions,
        problems=[*headed.notes, *problems],
        in_order=True,
        columns=_columns(headed, decided),
        headers={column.field: column.header for column in reversed(headed.columns)},
        sheet=headed.table.sheet,
        sheets=tuple(table.sheet for table in tables if table.sheet),
        header_row=headed.header_row,
        written_as=headed.table.written_as,
    )


def _columns(headed: HeadedTable, decided: Mapping[str, str]) -> dict[str, str]:
    """Header → field, with every column that names people among the speakers."""
    people = {index for part in people_columns(headed, decided).parts for index in part}
    named = {column.header for column in headed.columns if column.index in people}
    return {
        header: SPEAKERS if header in named else outward_name(field)
        for header, field in column_fields(headed.columns).items()
    }
