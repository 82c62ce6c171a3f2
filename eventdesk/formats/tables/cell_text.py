"""One cell as text, without what exporters put before or around it.

Each of these is taken off once, from whatever file it comes: blanks of every kind and marks that
nobody can see; one `'` before a sign that a spreadsheet would run, or before a number; and
`="0123"`, by which a CSV file tells a spreadsheet that a number is text.
"""

from __future__ import annotations

import re

from eventdesk.formats.tables.formula_guard import GUARD, without_guard

_UNSEEN = "".join(
    [
        "\u00ad\u061c\u180e",
        "".join(map(chr, range(0x200B, 0x2010))),
        "".join(map(chr, range(0x202A, 0x202F))),
        "".join(map(chr, range(0x2060, 0x2070))),
        "\ufeff\ufff9\ufffa\ufffb",
    ]
)
"""Soft hyphens, joiners, marks of direction and of byte order: they have no width."""

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""Of every system; word processors and databases end a line within a cell with a vertical tab."""

_BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001))))
_AROUND = _BLANKS + _UNSEEN
_PERHAPS_GUARDED = frozenset(GUARD + "=")
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"')
_NUMBER_KEPT_AS_TEXT = re.compile(r"'\d[\d .,/()+-]*")


def clean_cell(cell: str) -> str:
    """The text that somebody meant. Within it only line ends change: each is one newline."""
    text = cell.strip()
    if not text.isprintable():
        text = _LINE_END.sub("\n", text)
    if not text.isascii():
        text = text.strip(_AROUND)
    if text and text[0] in _PERHAPS_GUARDED:
        return _unguarded(text)
    return text


def _unguarded(text: str) -> str:
    """Exactly one guard is taken off: what our own writer has guarded comes back as it was."""
    as_text = _AS_TEXT.fullmatch(text)
    if as_text:
        return as_text[1].replace('""', '"').strip(_AROUND)
    if _NUMBER_KEPT_AS_TEXT.fullmatch(text):
        return text.removeprefix(GUARD)
    return without_guard(text).strip(_AROUND)
