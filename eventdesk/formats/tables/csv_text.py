"""From bytes to text: which encoding a CSV file is in, found without guessing at letters."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from eventdesk.core.errors import InputError
from eventdesk.core.said import said
from eventdesk.formats.tables.old_encodings import decode_old

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SAMPLE = 4096
_FIRST_BYTES = 256 * 1024
_WHITESPACE = b"\t\r\n\f\v\x1a"
"""Control characters of text files; old programs end theirs with 0x1A."""
_ONE_STRAY_IN = 50
"""Characters: one control character among so many is a slip, and more are no text."""
_STRAYS = re.compile("[\x00-\x08\x0e-\x1f\u202a-\u202e\ufeff]")
"""What nobody types and nobody sees: controls, marks that turn a text round, byte order marks."""
_IN_A_CHARACTER = "unexpected end of data"
"""How Python says that the bytes end where a character has only begun."""
_NO_TEXT = frozenset({"Cc", "Cn", "Co"})
"""Kinds of characters that nobody types: control, unassigned, private."""


class DecodedText(Struct, frozen=True):
    """The text of a file, and the name of its encoding for people."""

    text: str
    encoding: str


def decode(content: bytes, source_name: str) -> DecodedText:
    """The text of a file in UTF-8, UTF-16 or UTF-32, or in the encoding of an old program.

    What nobody sees is left out, wherever it stands: where files were put together a byte order
    mark is found in the middle, a NUL cannot be kept by every database, and old programs end their
    files with 0x1A.
    """
    decoded = _decode(content, source_name)
    return DecodedText(_STRAYS.sub("", decoded.text), decoded.encoding)


def first_lines(content: bytes) -> bytes:
    """The first lines of a long text, none of its characters cut in two; a short one is whole."""
    if len(content) <= _FIRST_BYTES:
        return content
    end = max(content.rfind(b"\n", 0, _FIRST_BYTES), content.rfind(b"\r", 0, _FIRST_BYTES)) + 1
    width = _width_of_character(content[:_SAMPLE])
    return content[: end + -end % width] if end else content


def looks_like_text(content: bytes) -> bool:
    """Whether bytes can be a text file at all: hardly a control character but tab and line ends."""
    sample = content[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _, _ in _BOMS):
        return True
    if b"\0" in sample:
        return _utf16_without_mark(sample) is not None
    strays = sum(byte < ord(" ") and byte not in _WHITESPACE for byte in sample)
    return strays * _ONE_STRAY_IN <= len(sample)


def _width_of_character(sample: bytes) -> int:
    """How many bytes each character takes; 1 where that differs from one to the next."""
    for mark, codec, _ in _BOMS:
        if sample.startswith(mark):
            return {"utf-32": 4, "utf-16": 2}.get(codec, 1)
    return 2 if b"\0" in sample and _utf16_without_mark(sample) is not None else 1


def _decode(content: bytes, source_name: str) -> DecodedText:
    for mark, codec, encoding in _BOMS:
        if content.startswith(mark):
            return DecodedText(_decode_as(content, codec, source_name), encoding)
    sample = content[:_SAMPLE]
    utf16 = _utf16_without_mark(sample) if b"\0" in sample else None
    if utf16 is not None:
        return DecodedText(_decode_as(content, utf16, source_name), "UTF-16")
    try:
        return DecodedText(content.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as reason:
        if reason.reason == _IN_A_CHARACTER and not content[: reason.start].isascii():
            raise _ends_in_a_character(source_name) from reason
    if mixed := _line_by_line(content):
        return DecodedText(mixed, said("UTF-8 with lines in Windows-1252"))
    if old := decode_old(content):
        return DecodedText(*old)
    raise _unknown_encoding(source_name)


def _decode_as(content: bytes, codec: str, source_name: str) -> str:
    try:
        return content.decode(codec)
    except UnicodeDecodeError as reason:
        if reason.end >= len(content) - 1:
            raise _ends_in_a_character(source_name) from reason
        raise _unknown_encoding(source_name) from reason


def _ends_in_a_character(source_name: str) -> InputError:
    message = said("{0} ends in the middle of a character: the rest is missing.", source_name)
    return InputError("truncated_file", message)


def _unknown_encoding(source_name: str) -> InputError:
    message = said(
        "{0} has characters that belong to no encoding known here: save it again as “CSV UTF-8”.",
        source_name,
    )
    return InputError("unreadable_file", message)


def _utf16_without_mark(sample: bytes) -> str | None:
    """Which UTF-16 it is: nearly all zeros in one half of the characters, and text it makes."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    for codec, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if zeros > 8 * others and _is_text(sample[: len(sample) // 2 * 2], codec):
            return codec
    return None


def _is_text(sample: bytes, codec: str) -> bool:
    text = sample.decode(codec, "ignore")
    return all(char in "\t\r\n\f\v" or unicodedata.category(char) not in _NO_TEXT for char in text)


def _line_by_line(content: bytes) -> str | None:
    """Files put together from two: lines in UTF-8 and lines in Windows-1252; None otherwise.

    Only where most of the lines with other letters than English ones are UTF-8 beyond doubt.
    """
    lines = content.split(b"\n")
    read: list[str] = []
    utf8 = others = 0
    for line in lines:
        try:
            read.append(line.decode("utf-8"))
            utf8 += not line.isascii()
        except UnicodeDecodeError:
            others += 1
            old = decode_old(line, only=_WINDOWS)
            if old is None:
                return None
            read.append(old[0])
    return "\n".join(read) if utf8 > others else None


_WINDOWS: Sequence[str] = ("cp1252",)
