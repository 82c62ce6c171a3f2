"""Zip archives (XLSX, ODS) looked at before anything is unpacked into memory."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from eventdesk.core.errors import InputError
from eventdesk.formats.refusals import cut_off, encrypted, too_large
from eventdesk.formats.tables.table import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_UNPACKED_BYTES,
)

_ENCRYPTED_FLAG = 0x1
_ODS_MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br\s*=\s*[\"'](\d+)[\"']")
_FILLED_CELL = re.compile(
    rb"<(?:\w+:)?c\b[^>]*?\br\s*=\s*[\"']([A-Z]+)(\d+)[\"'][^>]*(?<!/)>(?!</)"
)
_WIDE_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br\s*=\s*[\"']([A-Z]{2,})\d+[\"']")
_NARROW = 26


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that is small enough and whole: `kind` is "xlsx", "ods" or "" for another."""

    kind: str


def check_archive(content: bytes, source_name: str) -> Archive:
    """Refuse an archive that is encrypted, cut off or larger than the limits when unpacked.

    The sizes an archive states are believed only to refuse it: what remains is unpacked in small
    pieces and counted, because a made-up archive may state any size.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
                raise _unpacks_too_large(source_name)
            if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
                raise encrypted(source_name)
            budget = MAX_UNPACKED_BYTES
            for entry in entries:
                budget -= _counted(content, entry, budget, source_name)
            return _recognise(archive, source_name)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as reason:
        raise cut_off(source_name) from reason


def _unpacks_too_large(source_name: str) -> InputError:
    limit = MAX_UNPACKED_BYTES // (1024 * 1024)
    return too_large(source_name, f"unpacked it would take more than {limit} megabytes")


def _counted(content: bytes, entry: zipfile.ZipInfo, budget: int, source_name: str) -> int:
    """The true unpacked size of an entry; refused as soon as it exceeds the budget."""
    start = entry.header_offset
    name_length = int.from_bytes(content[start + 26 : start + 28], "little")
    extra_length = int.from_bytes(content[start + 28 : start + 30], "little")
    data_start = start + 30 + name_length + extra_length
    packed = content[data_start : data_start + entry.compress_size]
    if len(packed) < entry.compress_size:
        raise cut_off(source_name)
    if entry.compress_type == zipfile.ZIP_STORED:
        return entry.compress_size
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise cut_off(source_name)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    size = 0
    while packed and not unpacker.eof:
        size += len(unpacker.decompress(packed, 1024 * 1024))
        if size > budget:
            raise _unpacks_too_large(source_name)
        packed = unpacker.unconsumed_tail
    if size != entry.file_size:
        raise cut_off(source_name)
    return size


def _recognise(archive: zipfile.ZipFile, source_name: str) -> Archive:
    names = set(archive.namelist())
    if "xl/workbook.xml" in names:
        for name in sorted(names):
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _check_area(archive.read(name), source_name)
        return Archive("xlsx")
    if "mimetype" in names and archive.read("mimetype").strip() == _ODS_MIME:
        manifest = "META-INF/manifest.xml"
        if manifest in names and b"encryption-data" in archive.read(manifest):
            raise encrypted(source_name)
        return Archive("ods")
    return Archive("")


def _check_area(sheet: bytes, source_name: str) -> None:
    """Refuse a sheet whose used area is too large, however few cells are filled in it.

    Counting rows and wide columns first is quick; only when those suggest a very large area are
    the cells that hold something looked at, because an honest sheet may be formatted to its end.
    """
    last_row = max(map(int, _ROW.findall(sheet)), default=0)
    last_row = max(last_row, sheet.count(b"<row"))
    wide = max((_column_number(letters) for letters in _WIDE_CELL.findall(sheet)), default=0)
    if last_row <= MAX_ROWS and wide <= MAX_COLUMNS and last_row * max(wide, _NARROW) <= MAX_CELLS:
        return
    last_row = last_column = 0
    for letters, digits in _FILLED_CELL.findall(sheet):
        last_row = max(last_row, int(digits))
        last_column = max(last_column, _column_number(letters))
    if last_row > MAX_ROWS:
        raise too_large(source_name, f"a sheet has more than {MAX_ROWS:,} rows")
    if last_column > MAX_COLUMNS:
        raise too_large(source_name, f"a sheet has more than {MAX_COLUMNS} columns")
    if last_row * last_column > MAX_CELLS:
        raise too_large(source_name, f"a sheet has more than {MAX_CELLS:,} cells")


def _column_number(letters: bytes) -> int:
    """1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
