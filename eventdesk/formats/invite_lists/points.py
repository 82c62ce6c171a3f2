"""People typed as points: "1. Ann Lee", "- Bo Ray (Bath Council)", under a title or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventdesk.formats.invite_lists.cells import looks_like_a_person
from eventdesk.formats.tables.table import Row

_POINT = re.compile(
    r"\s*(?:[-*+\u2022\u25aa\u25e6\u00b7\u2023\u25cf\u25cb\u2013\u2014]\s+|\(?\d{1,4}[.)]\s+)(?=\S)"
)
_GOES_ON = re.compile(r",|\s[\u2013\u2014-]\s")
_MOST = 0.6
"""So many of the lines are points, or none is taken for one."""


def on_one_line(row: Row) -> str:
    """A row as the line that it was before its commas made cells of it."""
    return ", ".join(cell for cell in row.cells if cell)


def without_points(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The lines that are points, each without its mark; none where few are."""
    lines = [(row.number, on_one_line(row)) for row in rows]
    points = [(number, found, line) for number, line in lines if (found := _POINT.match(line))]
    if len(points) < _MOST * len(rows):
        return ()
    return tuple(Row(number, (line[found.end() :],)) for number, found, line in points)


def names_somebody(point: str) -> bool:
    """Whether a point is a name or begins with one: "Bo Ray, Bath Council", "Bo Ray – Bath"."""
    return looks_like_a_person(point) or looks_like_a_person(_GOES_ON.split(point, maxsplit=1)[0])
