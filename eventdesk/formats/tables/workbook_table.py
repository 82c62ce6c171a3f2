"""Reading XLSX, XLS and ODS: every visible sheet as text, formulas as the values last shown."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from eventdesk.formats.refusals import cut_off, encrypted
from eventdesk.formats.tables.table import Table, make_table

Value = int | float | str | bool | time | date | datetime | timedelta

_SPREADSHEET_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's day 0 has no zone
_LAST_YEAR_OF_A_LENGTH = 1904
"""A "date" in these years is a length of over 24 hours that a spreadsheet shows as a time."""


def read_workbook_tables(
    content: bytes, source_name: str, *, most_rows: int | None = None
) -> tuple[Table, ...]:
    """The visible sheets that hold anything, in the order of the workbook; or their first rows."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            names = [
                sheet.name
                for sheet in workbook.sheets_metadata
                if sheet.typ == SheetTypeEnum.WorkSheet
                if sheet.visible == SheetVisibleEnum.Visible
            ]
            tables = [
                make_table(
                    source_name, name, [_texts(row) for row in _rows(workbook, name, most_rows)]
                )
                for name in names
            ]
    except PasswordError as reason:
        raise encrypted(source_name) from reason
    except CalamineError as reason:
        raise cut_off(source_name) from reason
    return tuple(table for table in tables if table.rows)


def _rows(workbook: CalamineWorkbook, name: str, most: int | None) -> list[list[Value]]:
    """The rows from the first of the sheet on, so that numbers agree with what people see."""
    return workbook.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=most)


def _texts(row: Iterable[Value]) -> list[str]:
    return [value if isinstance(value, str) else text_of(value) for value in row]


def text_of(value: Value) -> str:
    """A cell as text: whole numbers without point, dates and times ISO, lengths as h:mm:ss."""
    match value:
        case str():
            text = value
        case bool():
            text = str(value).upper()
        case float():
            text = str(int(value)) if value.is_integer() else repr(value)
        case datetime():
            text = _instant(value)
        case timedelta():
            text = _length(value)
        case time():
            text = value.isoformat(timespec="seconds" if value.second else "minutes")
        case _:
            text = str(value)
    return text


def _instant(value: datetime) -> str:
    if value.year <= _LAST_YEAR_OF_A_LENGTH:
        return _length(value - _SPREADSHEET_ZERO)
    if value.time() == time():
        return value.date().isoformat()
    return value.isoformat(sep=" ", timespec="seconds" if value.second else "minutes")


def _length(value: timedelta) -> str:
    """Rounded to the second: a spreadsheet stores lengths as fractions of a day."""
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    sign = "-" if seconds < 0 else ""
    return f"{sign}{hours}:{rest // 60:02}:{rest % 60:02}"
