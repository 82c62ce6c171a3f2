"""A record as CSV: its first sheet, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from itertools import repeat
from typing import TextIO

from eventdesk.core.records.record import HEAD_HEADER, Cell, Record, Sheet
from eventdesk.formats.records.sink import Block, columns_of
from eventdesk.formats.tables.formula_guard import FORMULA_SIGNS, GUARD, with_guard

_GUARDED = frozenset({Cell.TEXT, Cell.CHOICE, Cell.LIST})


class CsvSink:
    """One header row, one row a row, and where the log stood on every one of them.

    The stream is text with newline="" and UTF-8; the byte order mark that tells spreadsheets so
    is written here. Instants are ISO with the offset that the event's clocks had then.
    """

    def __init__(self, record: Record, stream: TextIO) -> None:
        self._head = None if record.is_of_others else record.about.head_words
        self._writer = csv.writer(stream)
        self._stream = stream
        self._sheet: Sheet | None = None
        self._begun = False

    def begin(self, sheet: Sheet) -> None:
        """Write the header of the first sheet; the others are for other formats."""
        self._sheet = None if self._begun else sheet
        if self._begun:
            return
        self._begun = True
        self._stream.write("\ufeff")
        headers = [with_guard(column.header) for column in sheet.columns]
        self._writer.writerow(headers if self._head is None else [*headers, HEAD_HEADER])

    def take(self, block: Block) -> None:
        """Write these rows."""
        if self._sheet is None:
            return
        columns = [
            _guarded(block.plain(index)) if column.cell in _GUARDED else block.plain(index)
            for index, column in columns_of(self._sheet)
        ]
        if self._head is not None:
            self._writer.writerows(zip(*columns, repeat(self._head), strict=False))
        else:
            self._writer.writerows(zip(*columns, strict=True))

    def close(self) -> None:
        """Nothing is left to be said."""


def _guarded(texts: Sequence[str]) -> Sequence[str]:
    """The same texts, those that a spreadsheet would run behind a guard."""
    signs = FORMULA_SIGNS
    if signs.isdisjoint([text[:1] for text in texts]):
        return texts
    return [GUARD + text if text and text[0] in signs else text for text in texts]
