"""A cell merged over several rows belongs to each of them: an organisation over its people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eventdesk.formats.tables.limits import MAX_CELLS

Corner = tuple[int, int]
"""Row and column, from 0."""


def spread_down(rows: Sequence[list[str]], merged: Iterable[tuple[Corner, Corner]]) -> None:
    """Write each merged cell again into the rows below its first, where those hold anything else.

    A note merged over blank rows stays one note, and a cell merged over columns stays in the
    first of them.
    """
    left_to_write = MAX_CELLS
    for (top, column), (bottom, _) in merged:
        value = rows[top][column] if top < len(rows) and column < len(rows[top]) else ""
        if not value:
            continue
        below = rows[top + 1 : bottom + 1]
        left_to_write -= len(below)
        if left_to_write < 0:
            return
        for row in below:
            if any(row):
                row.extend([""] * (column + 1 - len(row)))
                row[column] = row[column] or value
