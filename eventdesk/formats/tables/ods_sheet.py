"""One sheet of an OpenDocument spreadsheet: rows and cells that say how often they are repeated."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.tables.limits import MAX_CELL_CHARACTERS, check_area
from eventdesk.formats.tables.merged_cells import Corner
from eventdesk.formats.tables.ods_cell import OdsCell, times


class OdsSheet:
    """Grows row by row. Blanks at the end of a row or of the sheet, however many, take no room."""

    def __init__(self, source_name: str, name: str) -> None:
        """An empty sheet."""
        self._source_name = source_name
        self.name = name
        self.hidden = False
        self.rows: list[list[str]] = []
        self.merged: list[tuple[Corner, Corner]] = []
        self._widest = 0
        self._blank_rows = 0
        self._row: list[str] = []
        self._blank_cells = 0
        self._row_times = 1

    def begin_row(self, attributes: Mapping[str, str]) -> None:
        self._row = []
        self._blank_cells = 0
        self._row_times = times(attributes, "table:number-rows-repeated")

    def add(self, cell: OdsCell) -> None:
        """The next cell of the row, as often as it says. Raises InputError: too_large."""
        text = cell.value()
        if not text:
            self._blank_cells += cell.times
            return
        number = len(self.rows) + self._blank_rows
        column = len(self._row) + self._blank_cells
        if column + cell.times > self._widest:
            self._widest = column + cell.times
            check_area(self._source_name, number + 1, self._widest)
        if self._blank_cells:
            self._row += [""] * self._blank_cells
            self._blank_cells = 0
        if len(text) > MAX_CELL_CHARACTERS:
            why = said(
                "a cell in row {0} has more than {1} characters",
                number + 1,
                Number(MAX_CELL_CHARACTERS),
            )
            raise too_large(self._source_name, why)
        self._row.append(text)
        if cell.times > 1:
            self._row += [text] * (cell.times - 1)
        if cell.rows_spanned > 1:
            self.merged.append(((number, column), (number + cell.rows_spanned - 1, column)))

    def end_row(self) -> None:
        if not self._row:
            self._blank_rows += self._row_times
            return
        height = len(self.rows) + self._blank_rows + self._row_times
        check_area(self._source_name, height, self._widest)
        self.rows += [[] for _ in range(self._blank_rows)]
        self.rows += [list(self._row) for _ in range(self._row_times)]
        self._blank_rows = 0
