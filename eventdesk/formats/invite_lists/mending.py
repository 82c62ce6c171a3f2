"""Rows with a cell too many, because nobody put quotes around "Bustos, Luis"."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import said
from eventdesk.formats.invite_lists.cells import looks_like_a_name
from eventdesk.formats.invite_lists.header_tokens import readings_of
from eventdesk.formats.invite_lists.header_words import FULL_NAME
from eventdesk.formats.tables.table import Row


def mended(header: Sequence[str], rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], list[Problem]]:
    """The rows, with names that a comma has cut in two put together again; a word for each."""
    width = _filled(header)
    place = next(
        (
            index
            for index, cell in enumerate(header)
            if any(field == FULL_NAME for field, _ in readings_of(cell[:100]))
        ),
        -1,
    )
    if place < 0 or all(len(row.cells) <= width for row in rows):
        return rows, []
    problems: list[Problem] = []
    found = [
        row if len(row.cells) <= width else _mended(row, width, place, problems) for row in rows
    ]
    return tuple(found), problems


def _mended(row: Row, width: int, at: int, problems: list[Problem]) -> Row:
    cells = row.cells
    if _filled(cells) != width + 1 or "," in cells[at]:
        return row
    joined = f"{cells[at]}, {cells[at + 1]}"
    if not looks_like_a_name(joined.partition("(")[0].partition("<")[0]):
        return row
    message = said("A cell more than the header has: “{0}” is read as one name.", joined)
    problems.append(Problem(row=row.number, column=FULL_NAME, message=message))
    return Row(row.number, (*cells[:at], joined, *cells[at + 2 :]))


def _filled(cells: Sequence[str]) -> int:
    """How many cells there are up to the last one that holds something."""
    return max((place for place, cell in enumerate(cells, start=1) if cell), default=0)
