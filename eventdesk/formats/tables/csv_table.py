"""Reading CSV as people really have it: any delimiter, quoted newlines, a spreadsheet's guards."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.progress import Progress, silently
from eventdesk.core.said import said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.tables.csv_delimiter import declared_delimiter, find_delimiter, quote_of
from eventdesk.formats.tables.csv_text import decode
from eventdesk.formats.tables.table import HeaderScore, Table, make_table

_WORDS = {
    ",": said("commas"),
    ";": said("semicolons"),
    "\t": said("tabs"),
    "|": said("bars"),
    "": said("one column"),
}
_END = "\0"
"""A line after the last one; no text has it. A quote that never closes swallows it."""


def read_csv_table(
    content: bytes,
    source_name: str,
    header_score: HeaderScore,
    progress: Progress = silently,
    most_rows: int | None = None,
) -> Table:
    """The one table of a file. Raises InputError: truncated_file, unreadable_file, too_large."""
    decoded = decode(content, source_name)
    declared = declared_delimiter(decoded.text)
    delimiter = declared or find_delimiter(decoded.text, header_score)
    rows = _rows(decoded.text, delimiter, source_name, quote=quote_of(decoded.text, delimiter))
    if declared is not None:
        rows = chain(([],), islice(rows, 1, None))
    table = make_table(source_name, "", rows, progress=progress, most_rows=most_rows)
    several = any(len(row.cells) > 1 for row in table.rows)
    written = _WORDS.get(delimiter if several else "", said("“{0}” between cells", delimiter))
    return replace(table, written_as=said("{0}, {1}", written, decoded.encoding))


def _rows(text: str, delimiter: str, source_name: str, *, quote: str) -> Iterator[list[str]]:
    """All rows, as long as the last quote that opens also closes."""
    lines = chain(io.StringIO(text, newline=""), _last_line(text))
    # A blank before a quote is no part of the cell: `"Lee, Ann", "1, High Street"`.
    reader = csv.reader(lines, delimiter=delimiter, quotechar=quote, skipinitialspace=True)
    try:
        for row in reader:
            if row == [_END]:
                return
            yield row
    except csv.Error as reason:
        if "field larger" in str(reason):
            raise too_large(
                source_name, said("one of its cells is longer than any text")
            ) from reason
        message = said("{0} cannot be read as a table: save it again as “CSV UTF-8”.", source_name)
        raise InputError("unreadable_file", message) from reason
    message = said("{0} ends in the middle of a quoted cell: the rest is missing.", source_name)
    raise InputError("truncated_file", message)


def _last_line(text: str) -> Iterable[str]:
    """The end, on a line of its own even where the last row has no line end."""
    return (_END,) if not text or text[-1] in "\r\n" else ("\n", _END)
