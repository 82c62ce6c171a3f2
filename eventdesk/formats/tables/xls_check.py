"""An older workbook, looked at record by record before the spreadsheet reader holds it."""

from __future__ import annotations

import struct

from eventdesk.formats.refusals import cut_off, encrypted
from eventdesk.formats.tables.sheet_area import Area

_BEGIN, _END, _PASSWORD, _DIMENSIONS, _SEVERAL_NUMBERS = 0x0809, 0x000A, 0x002F, 0x0200, 0x00BD
_FILLED_CELLS = frozenset({0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E})
_MOST_ROWS = 65_536
_MOST_COLUMNS = 256
_SHORT_DIMENSIONS = 10
_RECORD = struct.Struct("<HH")
_PLACE = struct.Struct("<HH")


def check_xls(workbook: bytes, source_name: str) -> None:
    """Refuse a stream that is encrypted, cut off, or whose cells lie too far apart."""
    area = Area(source_name)
    position = depth = 0
    length = len(workbook)
    try:
        while position + _RECORD.size <= length:
            kind, size = _RECORD.unpack_from(workbook, position)
            start = position + _RECORD.size
            position = start + size
            if kind in _FILLED_CELLS:
                row, column = _PLACE.unpack_from(workbook, start)
                area.include(row + 1, column + 1)
            elif kind == _SEVERAL_NUMBERS:
                row, _ = _PLACE.unpack_from(workbook, start)
                area.include(
                    row + 1, int.from_bytes(workbook[position - 2 : position], "little") + 1
                )
            elif kind == _BEGIN:
                depth += 1
                area = Area(source_name)
            elif kind == _END:
                depth -= 1
            elif kind == _PASSWORD:
                raise encrypted(source_name)
            elif kind == _DIMENSIONS:
                _check_dimensions(workbook[start:position])
    except (struct.error, ValueError) as reason:
        raise cut_off(source_name) from reason
    if depth > 0:
        raise cut_off(source_name)


def _check_dimensions(record: bytes) -> None:
    """What a sheet says of its own size is what the reader makes room for."""
    layout = "<HHHH" if len(record) <= _SHORT_DIMENSIONS else "<IIHH"
    first_row, end_row, first_column, end_column = struct.unpack_from(layout, record)
    if not first_row <= end_row <= _MOST_ROWS or not first_column <= end_column <= _MOST_COLUMNS:
        raise ValueError
