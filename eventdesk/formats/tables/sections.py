"""Reports of several tables, one below the other: where each may begin, and where one ends.

A meeting's report has "1. Summary", "2. Participants", "3. In-Meeting Activities", each a title, a
header of its own and its rows; the rows of one are no rows of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eventdesk.formats.tables.aliases import Vocabulary, fold_header
from eventdesk.formats.tables.table import Row

HEADER_ROWS = 30
"""A header is looked for in this many first rows, whatever stands above it."""

_FEWEST_HEADERS = 2


def header_candidates(rows: Sequence[Row]) -> Iterator[int]:
    """The places of rows that may be a header: the first ones, and those below a title."""
    yield from range(min(HEADER_ROWS, len(rows)))
    for index in range(HEADER_ROWS, len(rows)):
        if _is_title(rows, index - 1):
            yield index


def end_of_table(rows: Sequence[Row], header: int, vocabulary: Vocabulary) -> int:
    """The place of the row that begins the next table below a header; the end if there is none."""
    own = fold_row(rows[header])
    if len(own) < _FEWEST_HEADERS:
        return len(rows)
    for index in range(header + 1, len(rows)):
        if not rows[index - 1].blank and not _is_single(rows[index]):
            continue
        first = index if not _is_single(rows[index]) else _next_filled(rows, index)
        titled = first > index
        if first < len(rows) and fold_row(rows[first]) != own:
            known = _sure_headers(rows[first], vocabulary, own)
            if known >= (1 if titled and rows[index - 1].blank else _FEWEST_HEADERS):
                return index
    return len(rows)


def fold_row(row: Row) -> tuple[str, ...]:
    """A row by which a repeated header is known again."""
    return tuple(map(fold_header, row.cells))


def _sure_headers(row: Row, vocabulary: Vocabulary, own: Sequence[str]) -> int:
    """How many cells are headers, none of which could be a value; 0 if most are something else.

    Known ones, and those of the table above: reports have the same columns in each of theirs.
    """
    filled = [(cell, fold_header(cell)) for cell in row.cells if cell]
    if any("@" in cell or cell[0].isdigit() for cell, _ in filled):
        return 0
    known = [folded for cell, folded in filled if folded in own or vocabulary.knows(cell)]
    sure = len(set(known) - vocabulary.also_values)
    most = 2 * len(known) >= len(filled) or sure > _FEWEST_HEADERS
    return sure if len(filled) >= _FEWEST_HEADERS and most else 0


def _is_single(row: Row) -> bool:
    return len(row.cells) - row.cells.count("") == 1


def _is_title(rows: Sequence[Row], index: int) -> bool:
    return _is_single(rows[index]) and (index == 0 or rows[index - 1].blank)


def _next_filled(rows: Sequence[Row], index: int) -> int:
    return next((i for i in range(index + 1, len(rows)) if not rows[i].blank), len(rows))
