"""What stands between the cells of a CSV file, found by reading its first rows each way."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice

from eventdesk.formats.tables.cell_text import clean_cell
from eventdesk.formats.tables.table import HeaderScore

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 60
_DECLARED = "sep="
_LONGEST_FIRST_LINE = 10_000


def declared_delimiter(text: str) -> str | None:
    """Some spreadsheets write `sep=;` into the first line: it is no row of the list."""
    first = text[:16].lstrip('"')
    if first[: len(_DECLARED)].lower() != _DECLARED:
        return None
    delimiter = first[len(_DECLARED) : len(_DECLARED) + 1]
    return None if delimiter in {"", "\r", "\n", '"'} else delimiter


def find_delimiter(text: str, header_score: HeaderScore) -> str:
    """The delimiter under which a row reads as a header; failing that, the most regular one."""
    return max(DELIMITERS, key=lambda one: _likelihood(_sample(text, one), header_score))


def quote_of(text: str, delimiter: str) -> str:
    """What stands around the cells: apostrophes, if all of the first line's cells have them."""
    first = text[:_LONGEST_FIRST_LINE].lstrip().partition("\n")[0].strip()
    cells = first.split(delimiter) if len(first) < _LONGEST_FIRST_LINE else [""]
    within = len(cells) > 1 and all(
        len(cell) > 1 and cell[0] == cell[-1] == "'" for cell in map(str.strip, cells)
    )
    return "'" if within else '"'


def _likelihood(rows: list[list[str]], header_score: HeaderScore) -> tuple[int, float, float, int]:
    """How many headers are known, how many rows fit below them, how regular and wide it is."""
    if not rows:
        # There is nothing in the file but this delimiter.
        return 0, 1.0, 1.0, 0
    scores = [header_score(row) for row in rows]
    known = max(scores)
    header = scores.index(known)
    below = rows[header + 1 :]
    # Of a column of names the comma in "Lee, Ann" makes two cells under one header.
    fitting = sum(_filled(row) <= len(rows[header]) for row in below) / (len(below) or 1)
    width, count = Counter(map(_filled, rows)).most_common(1)[0]
    regular = count / len(rows) if width > 1 else 0.0
    return known, fitting if known else 0.0, regular, width


def _filled(row: list[str]) -> int:
    """How many cells a row has up to the last one that holds anything."""
    return max(index for index, cell in enumerate(row, start=1) if cell)


def _sample(text: str, delimiter: str) -> list[list[str]]:
    """The first rows that hold anything."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    rows: list[list[str]] = []
    try:
        for row in islice(reader, _SAMPLE_ROWS):
            cells = [clean_cell(cell) for cell in row]
            if any(cells):
                rows.append(cells)
    except csv.Error:
        return rows
    return rows
