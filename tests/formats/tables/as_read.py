"""How a table file is read in these tests, and what is expected of a refusal."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from eventdesk.core.errors import InputError
from eventdesk.formats.source import Source, read_source
from eventdesk.formats.tables.reading import read_tables
from eventdesk.formats.tables.table import Table

ROWS = [["Name", "Organisation"], ["Zoë Låsk", "Bristol, City"], ["Ann Lee", "two\nlines"]]
DATA = Path(__file__).parent / "data"


def known_headers(cells: Sequence[str]) -> int:
    """A reader that knows two headers."""
    return len({"Name", "Organisation"}.intersection(cells))


def tables_of(path: Path) -> tuple[Table, ...]:
    return read_tables(read_source(path), known_headers)


def cells_of(path: Path) -> list[list[str]]:
    """The rows of the only table in a file."""
    (only,) = tables_of(path)
    return [list(row.cells) for row in only.rows]


def read_csv(content: bytes) -> Table:
    (only,) = read_tables(Source(name="list.csv", content=content), known_headers)
    return only


def csv_rows(content: bytes) -> list[list[str]]:
    return [list(row.cells) for row in read_csv(content).rows]


def csv_text(rows: Sequence[Sequence[str]], delimiter: str = ",", line_end: str = "\r\n") -> str:
    stream = io.StringIO(newline="")

    # Python's writer leaves a newline unquoted where rows end in another way.
    class Dialect(csv.excel):
        quoting = csv.QUOTE_ALL if line_end == "\r" else csv.QUOTE_MINIMAL

    writer = csv.writer(stream, Dialect, delimiter=delimiter, lineterminator=line_end)
    writer.writerows(rows)
    return stream.getvalue()


def refusal_of(path: Path) -> InputError:
    """The refusal of a file: one sentence on one line."""
    with pytest.raises(InputError) as caught:
        tables_of(path)
    assert path.name in caught.value.message
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message
    return caught.value


def code_of(content: bytes, name: str) -> str:
    """The code of its refusal; "" where it is read, all of its tables with rows."""
    try:
        tables = read_tables(Source(name=name, content=content), known_headers)
    except InputError as refusal:
        return refusal.code
    return "" if all(table.rows for table in tables) else "a table without rows"


def refusal_of_bytes(content: bytes, name: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read_tables(Source(name=name, content=content), known_headers)
    assert name in caught.value.message
    return caught.value
