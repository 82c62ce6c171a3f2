"""How large a table may be. Whatever is larger is no list of people, and is refused unread."""

from __future__ import annotations

from eventdesk.core.errors import InputError
from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import too_large

MAX_UNPACKED_BYTES = 512 * 1024 * 1024
MAX_ARCHIVE_ENTRIES = 10_000
MAX_ROWS = 250_000
MAX_COLUMNS = 702
"""Columns A to ZZ."""
MAX_CELLS = 6_000_000
"""Rows times columns: a sheet with one cell in each far corner is held whole in memory.

100,000 people under 60 columns; read, that many cells take about half a gigabyte.
"""
MAX_SHEETS = 500
MAX_CELLS_OF_ALL_SHEETS = 2 * MAX_CELLS
MAX_CELL_CHARACTERS = 32_767
"""What one cell of a spreadsheet can hold."""


def too_many_rows(source_name: str) -> InputError:
    """More rows than any list of people."""
    return too_large(source_name, said("it has more than {0} rows", Number(MAX_ROWS)))


def too_many_columns(source_name: str) -> InputError:
    """More columns than a list of people can have."""
    return too_large(source_name, said("it has more than {0} columns", MAX_COLUMNS))


def check_area(source_name: str, rows: int, columns: int) -> None:
    """Refuse a table whose used area, however few of its cells are filled, is too large."""
    if rows > MAX_ROWS:
        raise too_many_rows(source_name)
    if columns > MAX_COLUMNS:
        raise too_many_columns(source_name)
    if rows * columns > MAX_CELLS:
        raise too_large(source_name, said("it has more than {0} cells", Number(MAX_CELLS)))


def check_sheets(source_name: str, sheets: int, cells: int = 0) -> None:
    """Refuse a workbook of too many sheets, or whose sheets are too large together."""
    if sheets > MAX_SHEETS:
        raise too_large(source_name, said("it has more than {0} sheets", MAX_SHEETS))
    if cells > MAX_CELLS_OF_ALL_SHEETS:
        why = said("its sheets together have more than {0} cells", Number(MAX_CELLS_OF_ALL_SHEETS))
        raise too_large(source_name, why)
