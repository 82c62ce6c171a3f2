"""What every table file becomes: rows of text with the numbers that a spreadsheet shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from msgspec import Struct

from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.tables.cell_text import clean_cell
from eventdesk.formats.tables.limits import (
    MAX_CELL_CHARACTERS,
    MAX_COLUMNS,
    MAX_ROWS,
    too_many_columns,
    too_many_rows,
)

HeaderScore = Callable[[Sequence[str]], int]
"""How many cells of a row are headers that the reader knows; it settles the delimiter."""

_ROWS_BETWEEN_CALLS = 5_000


class Row(Struct, frozen=True):
    """The cells of one row. `number` is 1-based and counts blank rows, as a spreadsheet does."""

    number: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(self.cells)


class Table(Struct, frozen=True, kw_only=True):
    """One sheet, or a whole CSV file. Cells are clean text; dates and times are ISO."""

    source_name: str
    sheet: str
    """"" for a file without sheets."""
    rows: tuple[Row, ...]
    height: int = 0
    """How many rows there are, which may be more than those that a first look has read."""
    written_as: str = ""
    """How a text file is written, in words ("semicolons, Windows-1252"); "" for a workbook."""


def make_table(
    source_name: str,
    sheet: str,
    rows: Iterable[Sequence[str]],
    *,
    written_as: str = "",
    height: int = 0,
    progress: Progress = silently,
    most_rows: int | None = None,
) -> Table:
    """Number the rows, clean their cells, and refuse what is larger than any list of people.

    `most_rows` stops after so many, for a first look; `height` is then how many there are.
    """
    made: list[Row] = []
    seen: dict[str, str] = {}
    for number, cells in enumerate(islice(rows, most_rows), start=1):
        if number > MAX_ROWS:
            raise too_many_rows(source_name)
        made.append(Row(number, _cleaned(source_name, number, cells, seen)))
        if number % _ROWS_BETWEEN_CALLS == 0:
            seen.clear()
            progress(Step.READING, number, 0)
    while made and made[-1].blank:
        made.pop()
    return Table(
        source_name=source_name,
        sheet=sheet,
        rows=tuple(made),
        height=len(made) if most_rows is None else max(height, len(made)),
        written_as=written_as,
    )


def _cleaned(
    source_name: str, number: int, cells: Sequence[str], seen: dict[str, str]
) -> tuple[str, ...]:
    """The cells of a row; words that stand in many rows are kept in memory once."""
    clean = [seen.setdefault(text, text) for text in map(clean_cell, cells)]
    while clean and not clean[-1]:
        clean.pop()
    if len(clean) > MAX_COLUMNS:
        raise too_many_columns(source_name)
    if sum(map(len, clean)) > MAX_CELL_CHARACTERS and max(map(len, clean)) > MAX_CELL_CHARACTERS:
        why = said(
            "a cell in row {0} has more than {1} characters", number, Number(MAX_CELL_CHARACTERS)
        )
        raise too_large(source_name, why)
    return tuple(clean)
