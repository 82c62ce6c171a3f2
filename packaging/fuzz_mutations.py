"""How a valid file is made into one that nobody meant: by bits, by chunks, by words, by parts."""

from __future__ import annotations

import io
import random
import warnings
import zipfile
from collections.abc import Callable, Sequence

WORDS: tuple[bytes, ...] = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b",", b";", b"\t", b"\n", b"\r\n", b"=1+1",
    b"<", b"</", b"&", b"&#0;", b"&#x110000;", b"]]>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"{",
    b"[", b"null", b"true", b"-1", b"0", b"1e999", b"NaN", b"99999999999999999999", b"25:61",
    b"24:00", b"2026-02-30", b"00:00", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\xf0\x9f\x91\xa9",
    b"A" * 5000, b"BEGIN:VEVENT", b"END:VCALENDAR", b"RRULE:FREQ=SECONDLY",
    b"DTSTART;TZID=Nowhere:20260101T0900", b"Surname", b"First name", b"Start", b"Title",
    b"Question", b"\\", b"%s", b"../../x", b"PK\x03\x04",
)  # fmt: skip
MOST_BYTES = 2_000_000
Mutation = Callable[[random.Random, bytearray, Sequence[bytes]], None]


def mutated(chance: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """One of the files that may come of this one; `others` lend it pieces."""
    if content.startswith(b"PK") and chance.random() < 0.8:  # noqa: PLR2004 - mostly within it
        return _within_archive(chance, content, others)
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        chance.choice(_MUTATIONS)(chance, changed, others)
    return bytes(changed[:MOST_BYTES])


def _within_archive(chance: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """A part of a workbook is changed, left out, doubled or renamed; the archive stays one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, KeyError):
        return content
    place = chance.randrange(len(parts))
    name, part = parts[place]
    match chance.randrange(10):
        case 0:
            del parts[place]
        case 1:
            parts.append((name, part))
        case 2:
            parts[place] = ("../" + name, part)
        case 3:
            parts[place] = (name, b"")
        case _:
            changed = bytearray(part)
            for _ in range(chance.choice((1, 1, 2, 5))):
                chance.choice(_MUTATIONS)(chance, changed, others)
            parts[place] = (name, bytes(changed[:MOST_BYTES]))
    written = io.BytesIO()
    with (
        warnings.catch_warnings(),
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        warnings.simplefilter("ignore")  # that a part is there twice is what is wanted
        for name, part in parts:
            archive.writestr(zipfile.ZipInfo(name), part)
    return written.getvalue()


def _flip(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    if content:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _overwrite(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    if content:
        content[chance.randrange(len(content))] = chance.randrange(256)


def _cut_out(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    first, last = _piece(chance, len(content))
    del content[first:last]


def _double(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    first, last = _piece(chance, len(content))
    content[first:first] = content[first:last] * chance.choice((1, 1, 2, 20))


def _truncate(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    del content[chance.randrange(len(content) + 1) :]


def _zero(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    first, last = _piece(chance, len(content))
    content[first:last] = bytes(last - first)


def _word(chance: random.Random, content: bytearray, _others: Sequence[bytes]) -> None:
    place = chance.randrange(len(content) + 1)
    content[place : place + chance.choice((0, 0, 1, 4))] = chance.choice(WORDS)


def _graft(chance: random.Random, content: bytearray, others: Sequence[bytes]) -> None:
    other = chance.choice(others)
    first, last = _piece(chance, len(other))
    place = chance.randrange(len(content) + 1)
    content[place:place] = other[first:last]


def _piece(chance: random.Random, length: int) -> tuple[int, int]:
    first = chance.randrange(length + 1)
    return first, min(length, first + chance.choice((1, 4, 16, 64, 512, 4096)))


_MUTATIONS: tuple[Mutation, ...] = (
    _flip, _flip, _overwrite, _cut_out, _double, _truncate, _zero, _word, _word, _word, _graft,
)  # fmt: skip
