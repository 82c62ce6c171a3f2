"""Reading CSV as people really have it: any delimiter, quoted newlines, a spreadsheet's guards."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from eventdesk.core.errors import InputError
from eventdesk.formats.refusals import too_large
from eventdesk.formats.tables.csv_text import decode
from eventdesk.formats.tables.formula_guard import GUARD, without_guard
from eventdesk.formats.tables.table import HeaderScore, Table, make_table

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 60
_DECLARED = "sep="


def read_csv_table(content: bytes, source_name: str, header_score: HeaderScore) -> Table:
    """The one table of a CSV file, with the leading `'` of our own writer taken off again."""
    text = decode(content, source_name).removeprefix("\ufeff")
    skipped, delimiter = _declared_delimiter(text)
    if delimiter is None:
        delimiter = _find_delimiter(text, header_score)
    rows = _read_rows(text, delimiter, source_name)
    if skipped:
        rows[0] = []
    if GUARD in text:
        rows = [[without_guard(cell) for cell in row] for row in rows]
    return make_table(source_name, "", rows)


def _declared_delimiter(text: str) -> tuple[bool, str | None]:
    """Some spreadsheets write `sep=;` into the first line: it is no row of the list."""
    first = text[:16].splitlines()[:1]
    if first and first[0].strip('"').lower().startswith(_DECLARED):
        delimiter = first[0].strip('"')[len(_DECLARED) : len(_DECLARED) + 1]
        return True, delimiter or None
    return False, None


def _find_delimiter(text: str, header_score: HeaderScore) -> str:
    """The delimiter under which a row reads as a header; failing that, the most regular one."""
    return max(DELIMITERS, key=lambda one: _regularity(text, one, header_score))


def _regularity(text: str, delimiter: str, header_score: HeaderScore) -> tuple[int, float, int]:
    sample = _sample(text, delimiter)
    rows = [row for row in sample if any(cell.strip() for cell in row)]
    if not rows:
        return 0, 1.0, max(map(len, sample), default=0)
    known = max(header_score([without_guard(cell).strip() for cell in row]) for row in rows)
    width, count = Counter(map(len, rows)).most_common(1)[0]
    return known, count / len(rows) if width > 1 else 0.0, width


def _sample(text: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(_lines(text), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        rows.extend(islice(reader, _SAMPLE_ROWS))
    except csv.Error:
        return rows
    return rows


def _read_rows(text: str, delimiter: str, source_name: str) -> list[list[str]]:
    """All rows. Strictly first, because only then is a quote that never closes noticed."""
    try:
        return list(csv.reader(_lines(text), delimiter=delimiter, strict=True))
    except csv.Error as reason:
        if "unexpected end of data" in str(reason):
            message = f"{source_name} ends in the middle of a quoted cell: the rest is missing."
            raise InputError("truncated_file", message) from reason
    try:
        return list(csv.reader(_lines(text), delimiter=delimiter))
    except csv.Error as reason:
        if "field larger" in str(reason):
            raise too_large(source_name, "one of its cells is longer than any text") from reason
        message = f"{source_name} cannot be read as a table: save it again as “CSV UTF-8”."
        raise InputError("unreadable_file", message) from reason


def _lines(text: str) -> Iterator[str] | Sequence[str]:
    """Lines with their ends kept: a lone CR ends a row, and a quoted newline stays as it is."""
    return io.StringIO(text, newline="")
