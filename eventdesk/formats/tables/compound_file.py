"""The container of older workbooks, checked before anything follows its chains of sectors.

A file system in a file: sectors, a table that says for each which one follows it, a directory of
streams. In a damaged or made-up file the chains run in circles or out of the file.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from msgspec import Struct

from eventdesk.formats.refusals import cut_off

_HEADER = 512
_SMALL_SECTOR = 64
_DIRECTORY_ENTRY = 128
_SECTOR_SIZES = {9: 512, 12: 4096}
_END_OF_CHAIN = 0xFFFFFFFE
_LAST_SECTOR = 0xFFFFFFF9
_SMALL_STREAM = 4096
_MOST_SECTORS = 4096
"""Of the tables themselves: enough for a file of 256 megabytes."""
_FILE, _ROOT = 2, 5
_WORKBOOKS = ("Workbook", "Book", "WORKBOOK", "BOOK")


class _Entry(Struct, frozen=True):
    """One line of the directory."""

    name: str
    kind: int
    start: int
    size: int


class CompoundFile:
    """A container whose every chain has been followed to its end. Raises truncated_file."""

    def __init__(self, content: bytes, source_name: str) -> None:
        """Read the directory, and see that every stream in it is there."""
        self._content = content
        self._source_name = source_name
        try:
            self._open()
        except (struct.error, IndexError, KeyError, ValueError) as reason:
            raise cut_off(source_name) from reason

    def _open(self) -> None:
        header = self._content[:_HEADER]
        self._sector = _SECTOR_SIZES[struct.unpack_from("<H", header, 30)[0]]
        sectors_of_table, directory_start = struct.unpack_from("<II", header, 44)
        small_start, small_count, more_start = struct.unpack_from("<III", header, 60)
        if max(sectors_of_table, small_count) > min(_MOST_SECTORS, len(self._content)):
            raise ValueError
        table_sectors = [*filter(self._is_sector, struct.unpack_from("<109I", header, 76))]
        self._add_more_of_the_table(table_sectors, more_start)
        self._next = self._numbers(b"".join(map(self._sector_bytes, table_sectors)))
        directory = self._chain(directory_start, self._next)
        self._entries = self._directory(b"".join(map(self._sector_bytes, directory)))
        root = self._entries[0]
        small = self._chain(small_start, self._next) if small_count else []
        self._next_small = self._numbers(b"".join(map(self._sector_bytes, small)))
        within = self._chain(root.start, self._next) if small_count else []
        self._small = b"".join(map(self._sector_bytes, within))
        for entry in self._entries:
            if entry.kind == _FILE:
                self._check_stream(entry)

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams."""
        return frozenset(entry.name for entry in self._entries if entry.kind == _FILE)

    @property
    def workbook(self) -> bytes | None:
        """The stream of an older workbook, whole; None where there is none."""
        for name in _WORKBOOKS:
            for entry in self._entries:
                if entry.name == name and entry.kind == _FILE:
                    return self._stream(entry)
        return None

    def _add_more_of_the_table(self, sectors: list[int], start: int) -> None:
        """A large file keeps the places of its table's sectors in a chain of their own."""
        seen: set[int] = set()
        while self._is_sector(start):
            if start in seen:
                raise ValueError
            seen.add(start)
            numbers = self._numbers(self._sector_bytes(start))
            sectors.extend(filter(self._is_sector, numbers[:-1]))
            start = numbers[-1]

    @staticmethod
    def _is_sector(number: int) -> bool:
        return number <= _LAST_SECTOR

    @staticmethod
    def _numbers(content: bytes) -> Sequence[int]:
        return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])

    def _sector_bytes(self, number: int) -> bytes:
        """One sector; only the last one of a file may be shorter than the others."""
        start = (number + 1) * self._sector
        content = self._content[start : start + self._sector]
        if not content:
            raise ValueError
        return content

    @staticmethod
    def _chain(start: int, following: Sequence[int]) -> list[int]:
        """The sectors of one stream, in order. A chain longer than the table runs in circles."""
        chain: list[int] = []
        while start != _END_OF_CHAIN:
            if len(chain) > len(following):
                raise ValueError
            chain.append(start)
            start = following[start]
        return chain

    def _directory(self, content: bytes) -> list[_Entry]:
        entries = []
        for start in range(0, len(content) - _DIRECTORY_ENTRY + 1, _DIRECTORY_ENTRY):
            entry = content[start : start + _DIRECTORY_ENTRY]
            length, kind = struct.unpack_from("<HB", entry, 64)
            first, size = struct.unpack_from("<IQ", entry, 116)
            if self._sector == _HEADER:
                size &= 0xFFFFFFFF
            name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            entries.append(_Entry(name, kind, first, size))
        if not entries or entries[0].kind != _ROOT:
            raise ValueError
        return entries

    def _check_stream(self, entry: _Entry) -> None:
        if len(self._stream(entry)) < entry.size:
            raise ValueError

    def _stream(self, entry: _Entry) -> bytes:
        if entry.size == 0:
            return b""
        if entry.size < _SMALL_STREAM:
            chain = self._chain(entry.start, self._next_small)
            pieces = [self._small[n * _SMALL_SECTOR : (n + 1) * _SMALL_SECTOR] for n in chain]
        else:
            chain = self._chain(entry.start, self._next)
            pieces = [self._sector_bytes(number) for number in chain]
        return b"".join(pieces)[: entry.size]
