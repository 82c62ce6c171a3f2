"""A record as CSV: its first sheet, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from eventdesk.core.records.record import HEAD_HEADER, Cell, Record, Sheet
from eventdesk.formats.records.sink import Block, columns_of
from eventdesk.formats.tables.formula_guard import FORMULA_SIGNS, with_guard

_GUARDED = frozenset({Cell.TEXT, Cell.CHOICE, Cell.LIST})
_LINE_END = "\r\n"


class CsvSink:
    """One header row, one row a row, and where the log stood on every one of them.

    The stream is text with newline="" and UTF-8; the byte order mark that tells spreadsheets so
    is written here. Instants are ISO with the offset that the event's clocks had then.
    """

    def __init__(self, record: Record, stream: TextIO) -> None:
        head = record.about.head_words
        self._headers = () if record.is_of_others else (HEAD_HEADER,)
        self._row_end = _LINE_END if record.is_of_others else f",{head}{_LINE_END}"
        self._stream = stream
        self._sheet: Sheet | None = None
        self._begun = False

    def begin(self, sheet: Sheet) -> None:
        """Write the header of the first sheet; the others are for other formats."""
        self._sheet = None if self._begun else sheet
        if self._begun:
            return
        self._begun = True
        headers = [*(column.header for column in sheet.columns), *self._headers]
        self._stream.write("\ufeff" + ",".join(map(_cell, headers)) + _LINE_END)

    def take(self, block: Block) -> None:
        """Write these rows."""
        if self._sheet is None:
            return
        cells = [
            # Figures and instants hold nothing to be guarded or quoted.
            _cells(block, index) if column.cell in _GUARDED else block.plain(index)
            for index, column in columns_of(self._sheet)
        ]
        rows = map(",".join, zip(*cells, strict=True))
        self._stream.write(self._row_end.join(rows) + self._row_end)

    def close(self) -> None:
        """Nothing is left to be said."""

    def abandon(self) -> None:
        """Nothing is held."""


_SIGNS_OF_CSV = (",", '"', "\r")
_LINE_SIGNS = tuple("\n" + sign for sign in FORMULA_SIGNS)


def _cells(block: Block, index: int) -> Sequence[str]:
    """A column of texts as cells; nearly always nothing is to be done, which one look finds out."""
    texts, whole = block.plain(index), block.whole(index)
    if whole.count("\n") > len(texts) + 1 or any(sign in whole for sign in _LINE_SIGNS):
        return list(map(_cell, texts))
    if any(sign in whole for sign in _SIGNS_OF_CSV):
        return list(map(_in_quotes, texts))
    return texts


def _cell(text: str) -> str:
    """One text: guarded, if a spreadsheet would run it, and in quotes, if CSV needs them."""
    return _in_quotes(with_guard(text))


def _in_quotes(text: str) -> str:
    if not ("," in text or '"' in text or "\n" in text or "\r" in text):
        return text
    return '"' + text.replace('"', '""') + '"'
