"""Reading XLSX, XLSB and XLS: every visible sheet as text, formulas as the values last shown."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from eventdesk.core.progress import Progress, silently
from eventdesk.formats.refusals import cut_off, encrypted
from eventdesk.formats.tables.limits import check_sheets
from eventdesk.formats.tables.merged_cells import Corner, spread_down
from eventdesk.formats.tables.table import Table, make_table
from eventdesk.formats.tables.values import text_of

_PANIC = "PanicException"
"""What the spreadsheet reader raises where it had not reckoned with a damaged file."""


def read_workbook_tables(
    content: bytes,
    source_name: str,
    progress: Progress = silently,
    most_rows: int | None = None,
) -> tuple[Table, ...]:
    """The visible sheets that hold anything, in the order of the workbook.

    The content has been looked at before: see `sheet_area` and `xls_check`.
    """
    with _in_our_words(source_name):
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = [
            sheet.name
            for sheet in workbook.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
            if sheet.visible == SheetVisibleEnum.Visible
        ]
    check_sheets(source_name, len(names))
    cells = 0
    tables = []
    for name in names:
        with _in_our_words(source_name):
            sheet = workbook.get_sheet_by_name(name)
            cells += sheet.height * sheet.width
            check_sheets(source_name, len(names), cells)
            table = make_table(
                source_name,
                name,
                _rows(sheet),
                height=sheet.end[0] + 1 if sheet.end else 0,
                progress=progress,
                most_rows=most_rows,
            )
            tables.append(table)
    return tuple(table for table in tables if table.rows)


@contextmanager
def _in_our_words(source_name: str) -> Iterator[None]:
    """What the spreadsheet reader says of a file, as a refusal."""
    try:
        yield
    except PasswordError as reason:
        raise encrypted(source_name) from reason
    except (CalamineError, OSError, ValueError) as reason:
        raise cut_off(source_name) from reason
    except BaseException as reason:
        if type(reason).__name__ == _PANIC:
            raise cut_off(source_name) from reason
        raise


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """All rows from the first of the sheet on, so that numbers agree with what people see."""
    merged = [one for one in sheet.merged_cell_ranges or () if _goes_down(one)]
    rows = _texts(sheet)
    if not merged:
        return rows
    spread = list(rows)
    spread_down(spread, merged)
    return iter(spread)


def _goes_down(merged: tuple[Corner, Corner]) -> bool:
    (top, _), (bottom, _) = merged
    return bottom > top


def _texts(sheet: CalamineSheet) -> Iterator[list[str]]:
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    before = [""] * first_column
    for number, row in enumerate(sheet.iter_rows()):
        if number < first_row:
            yield []
        else:
            yield before + [cell if isinstance(cell, str) else text_of(cell) for cell in row]
