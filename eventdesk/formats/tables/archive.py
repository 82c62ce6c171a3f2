"""Zip archives, looked at before they are unpacked: small enough, whole, and not encrypted."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from eventdesk.core.errors import InputError
from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import cut_off, encrypted, too_large
from eventdesk.formats.tables.limits import MAX_ARCHIVE_ENTRIES, MAX_UNPACKED_BYTES

_ENCRYPTED_FLAG = 0x1
_PIECE = 1024 * 1024
_LOCAL_HEADER = 30
_LONGEST_DIRECTORY_ENTRY = 1024
_END_RECORD = b"PK\5\6"
_END_RECORD_64 = b"PK\6\6"
_END_RECORD_SIZE = 22
_LONGEST_COMMENT = 0xFFFF
_SAID_ELSEWHERE = 0xFFFFFFFF


class Archive:
    """The entries of an archive, given out in small pieces within one budget for all of them.

    The sizes an archive states are believed only to refuse it: what remains is counted while it
    is unpacked, because a made-up archive may state any size, or the same bytes many times.
    """

    def __init__(self, content: bytes, source_name: str) -> None:
        """Raises InputError: truncated_file, encrypted_file, too_large."""
        self._content = memoryview(content)
        self._source_name = source_name
        self._budget = MAX_UNPACKED_BYTES
        self._counted: set[str] = set()
        self._entries = self._directory(content)
        if sum(entry.file_size for entry in self._entries.values()) > MAX_UNPACKED_BYTES:
            raise self._unpacks_too_large()
        if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in self._entries.values()):
            raise encrypted(source_name)

    @property
    def names(self) -> frozenset[str]:
        """The names of all entries."""
        return frozenset(self._entries)

    def pieces(self, name: str) -> Iterator[bytes]:
        """An entry unpacked, a megabyte at a time; refused as soon as the budget is exceeded.

        Taken out again, an entry that was once taken out whole costs nothing more.
        """
        entry = self._entries[name]
        size = checksum = 0
        for piece in self._unpacked(entry):
            size += len(piece)
            checksum = zlib.crc32(piece, checksum)
            if name not in self._counted:
                self._budget -= len(piece)
            if self._budget < 0:
                raise self._unpacks_too_large()
            yield piece
        self._counted.add(name)
        if (size, checksum) != (entry.file_size, entry.CRC):
            raise cut_off(self._source_name)

    def read(self, name: str) -> bytes:
        """An entry whole."""
        return b"".join(self.pieces(name))

    def _directory(self, content: bytes) -> dict[str, zipfile.ZipInfo]:
        """The entries by name. A directory of millions would itself fill the memory."""
        too_many = too_large(
            self._source_name,
            said("it is an archive of more than {0} files", Number(MAX_ARCHIVE_ENTRIES)),
        )
        if _length_of_directory(content) > MAX_ARCHIVE_ENTRIES * _LONGEST_DIRECTORY_ENTRY:
            raise too_many
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                entries = archive.infolist()
        except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as reason:
            raise cut_off(self._source_name) from reason
        if len(entries) > MAX_ARCHIVE_ENTRIES:
            raise too_many
        # Some programs write names with the separator of their own system.
        by_name = {entry.filename.replace("\\", "/"): entry for entry in entries}
        if len(by_name) < len(entries):
            raise cut_off(self._source_name)
        return by_name

    def _unpacked(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        start = entry.header_offset
        lengths = self._content[start + 26 : start + _LOCAL_HEADER]
        name_length = int.from_bytes(lengths[:2], "little")
        extra_length = int.from_bytes(lengths[2:], "little")
        start += _LOCAL_HEADER + name_length + extra_length
        packed = self._content[start : start + entry.compress_size]
        if len(packed) < entry.compress_size:
            raise cut_off(self._source_name)
        if entry.compress_type == zipfile.ZIP_STORED:
            for index in range(0, len(packed), _PIECE):
                yield bytes(packed[index : index + _PIECE])
        elif entry.compress_type == zipfile.ZIP_DEFLATED:
            yield from self._inflated(packed)
        else:
            raise cut_off(self._source_name)

    def _inflated(self, packed: memoryview) -> Iterator[bytes]:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        start = 0
        while not unpacker.eof:
            given = packed[start : start + _PIECE]
            try:
                piece = unpacker.decompress(given, _PIECE)
            except zlib.error as reason:
                raise cut_off(self._source_name) from reason
            if not piece and not given:
                raise cut_off(self._source_name)
            start += len(given) - len(unpacker.unconsumed_tail)
            if piece:
                yield piece

    def _unpacks_too_large(self) -> InputError:
        limit = MAX_UNPACKED_BYTES // (1024 * 1024)
        return too_large(
            self._source_name, said("unpacked it would take more than {0} megabytes", limit)
        )


def _length_of_directory(content: bytes) -> int:
    """What the archive's last record says of it; 0 where there is no such record."""
    tail = content[-_END_RECORD_SIZE - _LONGEST_COMMENT :]
    end = tail.rfind(_END_RECORD)
    length = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    if length == _SAID_ELSEWHERE:
        larger = content.rfind(_END_RECORD_64)
        return int.from_bytes(content[larger + 40 : larger + 48], "little") if larger >= 0 else 0
    return length
