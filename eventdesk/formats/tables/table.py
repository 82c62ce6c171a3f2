"""What every table file becomes: rows of text with the numbers that a spreadsheet shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eventdesk.formats.refusals import too_large

MAX_UNPACKED_BYTES = 512 * 1024 * 1024
MAX_ROWS = 250_000
MAX_COLUMNS = 702
"""Columns A to ZZ."""
MAX_CELLS = 12_000_000
"""Rows times columns: a sheet with one cell in each far corner is held whole in memory."""
MAX_CELL_CHARACTERS = 32_767
"""What one cell of a spreadsheet can hold."""

HeaderScore = Callable[[Sequence[str]], int]
"""How many cells of a row are headers that the reader knows; it settles delimiter and sheet."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row. `number` is 1-based and counts blank rows, as a spreadsheet does."""

    number: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet, or a whole CSV file. Cells are stripped text; dates and times are ISO."""

    source_name: str
    sheet: str
    """"" for a file without sheets."""
    rows: tuple[Row, ...]


def make_table(source_name: str, sheet: str, rows: Sequence[Sequence[str]]) -> Table:
    """Number the rows and refuse what is larger than any list of people."""
    if len(rows) > MAX_ROWS:
        raise too_large(source_name, f"it has more than {MAX_ROWS:,} rows")
    widest = max((len(row) for row in rows), default=0)
    if widest > MAX_COLUMNS:
        raise too_large(source_name, f"it has more than {MAX_COLUMNS} columns")
    return Table(
        source_name=source_name,
        sheet=sheet,
        rows=tuple(
            Row(number, _checked(source_name, number, cells))
            for number, cells in enumerate(rows, start=1)
        ),
    )


def _checked(source_name: str, number: int, cells: Sequence[str]) -> tuple[str, ...]:
    # A NUL cannot be stored everywhere; what is compared must be what will be kept.
    stripped = tuple(cell.replace("\0", "").strip() for cell in cells)
    if sum(map(len, stripped)) > MAX_CELL_CHARACTERS and any(
        len(cell) > MAX_CELL_CHARACTERS for cell in stripped
    ):
        why = f"a cell in row {number} has more than {MAX_CELL_CHARACTERS:,} characters"
        raise too_large(source_name, why)
    return stripped
