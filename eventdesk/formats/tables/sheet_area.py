"""How large an area the filled cells of a workbook's sheets take, before anything holds it.

The spreadsheet reader makes one block of memory of it, whatever a sheet says of itself; it is
measured here on the cells themselves. A sheet may honestly be formatted to its end: only cells
that hold something count. Most sheets are so plain that a glance at each tag is enough.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from eventdesk.core.errors import InputError
from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import TOO_LARGE, cut_off, too_large
from eventdesk.formats.tables.archive import Archive
from eventdesk.formats.tables.limits import MAX_CELLS, check_area
from eventdesk.formats.tables.xml_part import XmlPart, local_name

_XML_BEGINS = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_NOT_PLAIN = re.compile(
    rb"<(?!/|c r=\"[A-Z]1?\d{1,5}\"|row r=\"1?\d{1,5}\"|v>|is>|t[ >]"
    rb"|sst xmlns=\"[^\">]*\"(?: count=\"\d{1,6}\")?(?: uniqueCount=\"\d{1,6}\")?>)"
    rb"(?:(?:\w+:)?(?:c|row|sst)(?![\w:.-])|!)"
)
"""A cell right of column Z, a row below 199,999, one of which it is not said, or a declaration."""
_PARTS = (".xml", ".rels")
"""What a workbook is made of; drawings beside it look like XML, and may be badly written."""
_LONGEST_TAG = 4096
_LONGEST_NUMBER = 18
_ROW_HEADER = 0x00
_FILLED_CELLS = range(0x02, 0x0C)
"""Kinds of records in a binary sheet; 0x01 is a cell that is only formatted."""


def check_xlsx(archive: Archive, source_name: str) -> None:
    """Look at every XML file in it, whatever it is called: any of them can be a sheet."""
    for name in sorted(archive.names):
        if _is_plain(archive.pieces(name)):
            continue
        part = XmlPart(source_name, _SheetXml(source_name).start)
        try:
            for piece in archive.pieces(name):
                part.feed(piece)
            part.feed(b"", last=True)
        except InputError as refusal:
            if refusal.code == TOO_LARGE or name.lower().endswith(_PARTS):
                raise


def _is_plain(pieces: Iterator[bytes]) -> bool:
    """Whether it cannot be a large sheet, whatever it is. All of it is unpacked, to be counted."""
    first = next(pieces, b"")
    if not first.lstrip()[:3].startswith(_XML_BEGINS):
        deque(pieces, maxlen=0)
        return True
    plain = first.lstrip().startswith(b"<")
    rest = b""
    for piece in chain((first,), pieces):
        text = rest + piece
        # The last tag may go on in the next piece.
        end = max(text.rfind(b"<"), len(text) - _LONGEST_TAG)
        plain = plain and not _NOT_PLAIN.search(text, 0, end)
        rest = text[end:]
    return plain and not _NOT_PLAIN.search(rest)


def check_xlsb(archive: Archive, source_name: str) -> None:
    """The same for sheets that are records of bytes."""
    for name in sorted(archive.names):
        content = archive.read(name)
        if name.lower().endswith(".bin") and "worksheets/" in name.lower():
            _check_records(content, source_name)


class Area(Struct):
    """The farthest filled cell of one sheet so far; rows and columns count from 1."""

    source_name: str
    rows: int = 0
    columns: int = 0

    def include(self, row: int, column: int) -> None:
        """One more filled cell. Raises InputError: too_large."""
        if row > self.rows or column > self.columns:
            self.rows, self.columns = max(row, self.rows), max(column, self.columns)
            check_area(self.source_name, self.rows, self.columns)


class _SheetXml:
    """Follows the elements of one sheet. A cell without a reference follows the one before it."""

    def __init__(self, source_name: str) -> None:
        self._source_name = source_name
        self._area = Area(source_name)
        self._row = 0
        self._row_written = ""
        self._column = 0
        self._columns: dict[str, int] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        match local_name(name) if ":" in name else name:
            case "c":
                self._go_to(attributes.get("r"))
            case "v" | "is":
                if self._row > self._area.rows or self._column > self._area.columns:
                    self._area.include(self._row, self._column)
            case "row":
                self._row_written = attributes.get("r", "")
                self._row = _number(self._row_written, self._row + 1)
                self._column = 0
            case "sst":
                if _number(attributes.get("uniqueCount", ""), 0) > MAX_CELLS:
                    why = said(
                        "it says that it has more than {0} different texts", Number(MAX_CELLS)
                    )
                    raise too_large(self._source_name, why)
            case _:
                pass

    def _go_to(self, reference: str | None) -> None:
        if reference is None:
            self._column += 1
            return
        letters = reference.removesuffix(self._row_written)
        column = self._columns.get(letters)
        if column is None:
            letters = reference.rstrip("0123456789")
            self._row_written = reference[len(letters) :]
            self._row = _number(self._row_written, self._row)
            column = self._columns[letters] = _column_number(letters)
        self._column = column


def _check_records(sheet: bytes, source_name: str) -> None:
    """Each record: its kind and its length in one to four bytes of seven bits, then its bytes."""
    area = Area(source_name)
    row = position = 0
    try:
        while position < len(sheet):
            kind = sheet[position]
            position += 1
            if kind & 0x80:
                kind = kind & 0x7F | sheet[position] << 7
                position += 1
            length, position = _length(sheet, position)
            if kind == _ROW_HEADER:
                row = int.from_bytes(sheet[position : position + 4], "little") + 1
            elif kind in _FILLED_CELLS:
                area.include(row, int.from_bytes(sheet[position : position + 4], "little") + 1)
            position += length
    except IndexError as reason:
        raise cut_off(source_name) from reason


def _length(sheet: bytes, position: int) -> tuple[int, int]:
    length = 0
    for shift in range(0, 28, 7):
        byte = sheet[position]
        position += 1
        length |= (byte & 0x7F) << shift
        if not byte & 0x80:
            break
    return length, position


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isdecimal() and len(written) <= _LONGEST_NUMBER else otherwise


def _column_number(letters: str) -> int:
    """1 for A, 27 for AA; small letters count as capitals do."""
    number = 0
    for letter in letters[:_LONGEST_NUMBER].upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return max(number, 0)
