"""The header of a running order in a table: where it stands, and what each column is."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from eventdesk.core.read_as import EXTRA, ReadAs
from eventdesk.formats.running_orders.clock_times import read_minutes
from eventdesk.formats.running_orders.grid import spread
from eventdesk.formats.running_orders.words import RUNNING_ORDER_ALIASES, inward_name
from eventdesk.formats.tables.header_lines import score
from eventdesk.formats.tables.headers import Column, HeadedTable, find_headed_table
from eventdesk.formats.tables.table import Table


def order_score(cells: Sequence[str]) -> int:
    """How much a row reads like the header of a running order."""
    return score(cells, RUNNING_ORDER_ALIASES)


def with_inward_names(read_as: ReadAs) -> ReadAs:
    """What somebody has decided, with the names that fields have within these readers."""
    columns = {header: inward_name(name) for header, name in read_as.columns.items()}
    return replace(read_as, columns=columns)


def find_order_table(tables: Sequence[Table], read_as: ReadAs) -> HeadedTable:
    """The sheet and the row that read most like a header, with the columns as understood.

    A sheet or a column that somebody has decided on (by its inward name) is as they say; a
    timetable of rooms or days is spread out. Raises InputError: no_header.
    """
    headed = find_headed_table(tables, RUNNING_ORDER_ALIASES, read_as)
    taken = {column.field for column in headed.columns}
    columns = tuple(
        column
        if column.header in read_as.columns
        else replace(column, field=_understood(headed, column, taken))
        for column in headed.columns
    )
    return spread(replace(headed, columns=columns))


def _understood(headed: HeadedTable, column: Column, taken: set[str]) -> str:
    """What a column is once its cells have been looked at: "Lead" may be who leads."""
    if column.field == "lead" and _are_people(headed, column.index):
        return EXTRA if "speakers" in taken else "speakers"
    return column.field


def _are_people(headed: HeadedTable, index: int) -> bool:
    """Whether a column headed "Lead" holds who leads, and not the minutes of a line-up."""
    cells = [row.cells[index] for row in headed.rows if index < len(row.cells) and row.cells[index]]
    return bool(cells) and all(read_minutes(cell) is None for cell in cells)
