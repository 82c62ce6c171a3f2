"""Reading CSV as people really have it: any delimiter, quoted newlines, a spreadsheet's guards."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from itertools import chain

from eventdesk.core.errors import InputError
from eventdesk.core.progress import Progress, silently
from eventdesk.formats.refusals import too_large
from eventdesk.formats.tables.csv_delimiter import declared_delimiter, find_delimiter
from eventdesk.formats.tables.csv_text import decode
from eventdesk.formats.tables.limits import MAX_ROWS, too_many_rows
from eventdesk.formats.tables.table import HeaderScore, Table, make_table

_WORDS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars", "": "one column"}
_END = "\0"
"""A line after the last one; no text has it. A quote that never closes swallows it."""


def read_csv_table(
    content: bytes, source_name: str, header_score: HeaderScore, progress: Progress = silently
) -> Table:
    """The one table of a file. Raises InputError: truncated_file, unreadable_file, too_large."""
    decoded = decode(content, source_name)
    text = decoded.text
    declared = declared_delimiter(text)
    delimiter = declared or find_delimiter(text, header_score)
    rows = _read_rows(text, delimiter, source_name)
    if declared is not None:
        rows[0] = []
    if len(rows) > MAX_ROWS:
        raise too_many_rows(source_name)
    several = any(len(row) > 1 for row in rows)
    written = _WORDS.get(delimiter if several else "", f"“{delimiter}” between cells")
    written_as = f"{written}, {decoded.encoding}"
    return make_table(source_name, "", rows, written_as=written_as, progress=progress)


def _read_rows(text: str, delimiter: str, source_name: str) -> list[list[str]]:
    """All rows, as long as the last quote that opens also closes."""
    lines = chain(io.StringIO(text, newline=""), _last_line(text))
    # A blank before a quote is no part of the cell: `"Lee, Ann", "1, High Street"`.
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    try:
        rows = list(reader)
    except csv.Error as reason:
        if "field larger" in str(reason):
            raise too_large(source_name, "one of its cells is longer than any text") from reason
        message = f"{source_name} cannot be read as a table: save it again as “CSV UTF-8”."
        raise InputError("unreadable_file", message) from reason
    if rows.pop() != [_END]:
        message = f"{source_name} ends in the middle of a quoted cell: the rest is missing."
        raise InputError("truncated_file", message)
    return rows


def _last_line(text: str) -> Iterable[str]:
    """The end, on a line of its own even where the last row has no line end."""
    return (_END,) if not text or text[-1] in "\r\n" else ("\n", _END)
