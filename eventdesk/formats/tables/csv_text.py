"""From bytes to text: which encoding a CSV file is in, found without guessing at letters."""

from __future__ import annotations

import codecs

from eventdesk.core.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_WHITESPACE = b"\t\r\n\f\v\x1a"
"""Control characters of text files; old programs end theirs with 0x1A."""
_LONGEST_CHARACTER = 4


def decode(content: bytes, source_name: str) -> str:
    """The text of a file in UTF-8, UTF-16 (with or without byte order mark) or Windows-1252."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _decode_as(content, encoding, source_name)
    sample = content[:_SAMPLE]
    if b"\0" in sample:
        return _decode_as(content, _utf16_by_zeros(sample, source_name), source_name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as reason:
        cut_off = reason.start >= len(content) - (_LONGEST_CHARACTER - 1)
        if cut_off and not content[: reason.start].isascii():
            message = f"{source_name} ends in the middle of a character: the rest is missing."
            raise InputError("truncated_file", message) from reason
    return _decode_as(content, "cp1252", source_name)


def looks_like_text(content: bytes) -> bool:
    """Whether bytes can be a text file at all: no control characters but tab and line ends."""
    sample = content[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _BOMS):
        return True
    if b"\0" in sample:
        return _zero_side(sample) is not None
    return not any(byte < ord(" ") and byte not in _WHITESPACE for byte in sample)


def _decode_as(content: bytes, encoding: str, source_name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as reason:
        if reason.end >= len(content) - 1 and encoding != "cp1252":
            message = f"{source_name} ends in the middle of a character: the rest is missing."
            raise InputError("truncated_file", message) from reason
        message = (
            f"{source_name} has characters that belong to no encoding known here: "
            "save it again as “CSV UTF-8”."
        )
        raise InputError("unreadable_file", message) from reason


def _utf16_by_zeros(sample: bytes, source_name: str) -> str:
    """Which half of most characters is zero, in a file that carries no byte order mark."""
    side = _zero_side(sample)
    if side is None:
        message = f"{source_name} is not a text file, whatever its name says."
        raise InputError("wrong_type", message)
    return side


def _zero_side(sample: bytes) -> str | None:
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 8 and even * 8 < odd:
        return "utf-16-le"
    if even > len(sample) // 8 and odd * 8 < even:
        return "utf-16-be"
    return None
