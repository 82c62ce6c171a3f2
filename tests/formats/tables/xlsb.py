"""The smallest binary workbook of Excel: records of a kind, a length, and bytes."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

_RELATIONS = (
    '<?xml version="1.0"?><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/worksheet" Target="worksheets/sheet1.bin"/></Relationships>'
)


def write_xlsb(path: Path, cells: Mapping[tuple[int, int], str | float | bool]) -> Path:
    """One sheet called "List". Places count from 0, and come row by row."""
    book = (
        _record(0x0083)
        + _record(0x0099, bytes(12))
        + _record(0x008F)
        + _record(0x009C, struct.pack("<II", 0, 1) + _text("rId1") + _text("List"))
        + _record(0x0090)
        + _record(0x009D, bytes(4))
    )
    rows = sorted({row for row, _ in cells})
    sheet = _record(0x0081) + _record(0x0094, struct.pack("<4I", 0, 9, 0, 9)) + _record(0x0091)
    for row in rows:
        sheet += _record(0x0000, struct.pack("<I", row) + bytes(13))
        for (of_row, column), value in cells.items():
            if of_row == row:
                sheet += _cell(column, value)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/_rels/workbook.bin.rels", _RELATIONS)
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/worksheets/sheet1.bin", sheet + _record(0x0092) + _record(0x0082))
    return path


def _cell(column: int, value: str | float | bool) -> bytes:
    place = struct.pack("<II", column, 0)
    if isinstance(value, str):
        return _record(0x0006, place + _text(value))
    if isinstance(value, bool):
        return _record(0x0004, place + bytes([value]))
    return _record(0x0005, place + struct.pack("<d", value))


def _text(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(kind: int, content: bytes = b"") -> bytes:
    number = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(content)
    size = bytes([length]) if length < 0x80 else bytes([length & 0x7F | 0x80, length >> 7])
    return number + size + content
