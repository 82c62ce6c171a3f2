"""An older workbook, looked at record by record before the spreadsheet reader holds it."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from eventdesk.formats.refusals import cut_off, encrypted
from eventdesk.formats.tables.sheet_area import Area

_BEGIN, _END, _PASSWORD, _SHEET = 0x0809, 0x000A, 0x002F, 0x0085
_DIMENSIONS, _SEVERAL_NUMBERS = 0x0200, 0x00BD
_FILLED_CELLS = frozenset({0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E})
_MOST_CELLS = 65_536 * 256
"""All that a sheet of this kind can have."""
_SHORT_DIMENSIONS = 10
_RECORD = struct.Struct("<HH")
_PLACE = struct.Struct("<HH")


def check_xls(workbook: bytes, source_name: str) -> None:
    """Refuse a stream that is encrypted, cut off, or whose cells lie too far apart.

    The first part says where each sheet begins; sheets that share their bytes are made up.
    """
    sheets: list[int] = []
    walked = 0
    try:
        for kind, start, _ in _records(workbook, 0):
            if kind == _PASSWORD:
                raise encrypted(source_name)
            if kind == _SHEET:
                sheets.extend(struct.unpack_from("<I", workbook, start))
        for position in sheets:
            walked += _check_sheet(workbook, position, source_name)
            if walked > len(workbook):
                raise cut_off(source_name)
    except (struct.error, ValueError) as reason:
        raise cut_off(source_name) from reason


def _records(workbook: bytes, position: int) -> Iterator[tuple[int, int, int]]:
    """Kind, start and end of each record, up to the end of the part that begins here."""
    depth = 0
    while True:
        kind, size = _RECORD.unpack_from(workbook, position)
        start = position + _RECORD.size
        position = start + size
        if position > len(workbook):
            raise ValueError
        yield kind, start, position
        depth += (kind == _BEGIN) - (kind == _END)
        if depth <= 0:
            return


def _check_sheet(workbook: bytes, position: int, source_name: str) -> int:
    """How many bytes the sheet takes."""
    area = Area(source_name)
    end = position
    for kind, start, end in _records(workbook, position):
        if kind in _FILLED_CELLS:
            row, column = _PLACE.unpack_from(workbook, start)
            area.include(row + 1, column + 1)
        elif kind == _SEVERAL_NUMBERS:
            row, _ = _PLACE.unpack_from(workbook, start)
            area.include(row + 1, int.from_bytes(workbook[end - 2 : end], "little") + 1)
        elif kind == _DIMENSIONS:
            _check_dimensions(workbook[start:end])
    return end - position


def _check_dimensions(record: bytes) -> None:
    """What a sheet says of its own size is what the reader makes room for."""
    layout = "<HHHH" if len(record) <= _SHORT_DIMENSIONS else "<IIHH"
    first_row, end_row, _, end_column = struct.unpack_from(layout, record)
    if end_row < first_row or (end_row - first_row) * end_column > _MOST_CELLS:
        raise ValueError
