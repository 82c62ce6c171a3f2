"""Entries of the log as they lie in the pages of a file, whatever else of that file is lost.

A table's leaf pages hold whole rows (sqlite.org/fileformat.html, sections 1.5 to 2.1). They are
found without header, schema or tree, in the file and in the committed part of the log beside it, of
whatever age. Nothing is believed here: what is found are candidates, and the chain of hashes says
which of them belong together.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field

from eventdesk.core.chain import Head, Link, personal_digest
from eventdesk.core.json_values import instant_text, parsed_instant
from eventdesk.storage.repositories.stored_entries import StoredEntry

PAGE = 4096
MAGIC = b"SQLite format 3\x00"
_LEAF = 0x0D
_FIRST_HEADER = 100
_COLUMNS, _OF_HEAD = 15, 3
_HASH_BYTES = 32
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = frozenset({0x377F0682, 0x377F0683})
_MOST = 1 << 28
"""Bytes: no entry is longer; a length beyond it was never written by us."""
_INTEGERS: Mapping[int, int] = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_TEXT = 13

Value = int | bytes | str | None


class Pages(Struct):
    """The pages of a file, those of its log laid over them."""

    content: bytes
    newest: dict[int, bytes] = field(default_factory=dict)
    """What the log says of a page, by its number."""
    older: list[bytes] = field(default_factory=list)
    """What the log said of a page before."""

    def page(self, number: int) -> bytes:
        """A page as it stands; empty where there is none."""
        if number in self.newest:
            return self.newest[number]
        return self.content[(number - 1) * PAGE : number * PAGE]

    def every(self) -> Iterator[tuple[bytes, bool]]:
        """Every page there is, and whether it is the first of a file."""
        for number in range(1, len(self.content) // PAGE + 2):
            own = self.content[(number - 1) * PAGE : number * PAGE]
            yield own + bytes(PAGE - len(own)), number == 1
        for number, page in self.newest.items():
            yield page, number == 1
        for page in self.older:
            yield page, False


def with_log(content: bytes, log: bytes) -> Pages:
    """The pages of a file and of the committed part of its log.

    What comes after the last commit was acknowledged to nobody, and is half an act.
    """
    pages = Pages(content)
    if len(log) < _LOG_HEADER:
        return pages
    magic, _version, size = struct.unpack(">III", log[:12])
    if magic not in _LOG_MAGIC or size != PAGE:
        return pages
    salts, waiting = log[16:24], []
    for start in range(_LOG_HEADER, len(log) - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE):
        number, committed = struct.unpack(">II", log[start : start + 8])
        if log[start + 8 : start + 16] != salts or not number:
            break
        first = start + _FRAME_HEADER
        waiting.append((number, log[first : first + PAGE]))
        if committed:
            for one, page in waiting:
                if one in pages.newest:
                    pages.older.append(pages.newest[one])
                pages.newest[one] = page
            waiting.clear()
    return pages


def entries_in(pages: Pages) -> Iterator[StoredEntry]:
    """Every row in the pages that may be an entry."""
    for page, is_first in pages.every():
        yield from _entries_on(page, _FIRST_HEADER if is_first else 0, pages)


def heads_in(pages: Pages) -> Iterator[Head]:
    """Every row in the pages that may be a head: where an act once ended, and the newest one."""
    for page, is_first in pages.every():
        for _, values in _rows_on(page, _FIRST_HEADER if is_first else 0, pages, _OF_HEAD):
            _, number, hash_ = values
            if isinstance(number, int) and isinstance(hash_, bytes) and len(hash_) == _HASH_BYTES:
                yield Head(sequence=number, hash=hash_)


def _entries_on(page: bytes, offset: int, pages: Pages) -> Iterator[StoredEntry]:
    for number, values in _rows_on(page, offset, pages, _COLUMNS):
        try:
            found = _entry(number, values)
        except (ValueError, TypeError, OverflowError):
            continue
        if found is not None:
            yield found


def _rows_on(
    page: bytes, offset: int, pages: Pages, columns: int
) -> Iterator[tuple[int, list[Value]]]:
    """The rows of a page that have so many columns, by their numbers."""
    if page[offset] != _LEAF:
        return
    (count,) = struct.unpack(">H", page[offset + 3 : offset + 5])
    if not 0 < count <= (PAGE - 8) // 4:
        return
    for place in range(offset + 8, min(offset + 8 + 2 * count, PAGE - 1), 2):
        (start,) = struct.unpack(">H", page[place : place + 2])
        try:
            number, payload = _cell(page, start, pages)
            values = _record(payload, columns)
        except (IndexError, ValueError, TypeError, struct.error, OverflowError):
            continue
        yield number, values


def _cell(page: bytes, start: int, pages: Pages) -> tuple[int, bytes]:
    """The row's number and its payload, with what overflows onto other pages."""
    length, start = _varint(page, start)
    number, start = _varint(page, start)
    if not 0 < length < _MOST:
        message = "no such length"
        raise ValueError(message)
    most, least = PAGE - 35, (PAGE - 12) * 32 // 255 - 23
    if length <= most:
        return number, page[start : start + length]
    local = least + (length - least) % (PAGE - 4)
    local = local if local <= most else least
    pieces, left = [page[start : start + local]], length - local
    (following,) = struct.unpack(">I", page[start + local : start + local + 4])
    while left > 0 and following:
        overflow = pages.page(following)
        (following,) = struct.unpack(">I", overflow[:4])
        piece = overflow[4 : 4 + min(left, PAGE - 4)]
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return number, b"".join(pieces)


def _record(payload: bytes, columns: int) -> list[Value]:
    """The columns of a row; a ValueError where there are not so many."""
    header, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
        if len(kinds) > columns:
            break
    if len(kinds) != columns:
        message = "another row"
        raise ValueError(message)
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    return values


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), place
    length = _INTEGERS.get(kind)
    if length is None:
        length = (kind - 12) // 2
        if kind < _TEXT - 1:
            message = "no such kind"
            raise ValueError(message)
    piece = payload[place : place + length]
    if len(piece) != length:
        message = "cut off"
        raise ValueError(message)
    if kind in _INTEGERS:
        return int.from_bytes(piece, "big", signed=True), place + length
    return (piece.decode() if kind % 2 else piece), place + length


def _entry(number: int, values: Sequence[Value]) -> StoredEntry | None:
    """A row as an entry; None where it is another row, or is not what was written."""
    act, part, happened, recorded, desk, operator, action, subject = values[1:9]
    undoes, facts, personal, salt, digest, hash_ = values[9:15]
    needed = (act, happened, recorded, desk, action, facts)
    clear = (operator, subject, undoes, personal)
    if not all(isinstance(one, str) for one in needed) or not isinstance(part, int):
        return None
    if not all(one is None or isinstance(one, str) for one in clear):
        return None
    if not (isinstance(digest, bytes) and isinstance(hash_, bytes)):
        return None
    if salt is not None and not isinstance(salt, bytes):
        return None
    if personal is not None and personal_digest(salt, str(personal)) != digest:
        return None
    link = Link(
        sequence=number,
        act=str(act),
        part=part,
        happened_at=_instant(str(happened)),
        recorded_at=_instant(str(recorded)),
        desk=str(desk),
        operator=_text(operator),
        action=str(action),
        subject=_text(subject),
        undoes=_text(undoes),
        facts_text=str(facts),
        digest=digest,
    )
    return StoredEntry(link=link, personal_text=_text(personal), salt=salt, hash=hash_)


def _instant(text: str) -> datetime:
    found = parsed_instant(text)
    if found.tzinfo is None or instant_text(found) != text:
        message = "no instant of ours"
        raise ValueError(message)
    return found


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _varint(content: bytes, place: int) -> tuple[int, int]:
    value = 0
    for length in range(8):
        byte = content[place + length]
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:  # noqa: PLR2004 - the last byte has no top bit
            return value, place + length + 1
    # The ninth byte has all its bits.
    return _signed((value << 8) | content[place + 8]), place + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value
