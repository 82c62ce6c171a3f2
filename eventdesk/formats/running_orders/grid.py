"""Timetables: a column for each room or each day, with what happens there beside the times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from eventdesk.core.read_as import EXTRA
from eventdesk.formats.running_orders.people import is_name, opens_with_a_person
from eventdesk.formats.running_orders.places import is_place
from eventdesk.formats.running_orders.written_days import read_day
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column, HeadedTable
from eventdesk.formats.tables.table import Row

_FEWEST = 2
_MOST_CELLS = 100_000
"""No timetable is so large, and each of its cells becomes a row."""
_NO_ROOM = re.compile(
    r"notes?|remarks|comments?|info|av|tech|catering|slides|link|url|status|setup|cue|no"
    r"|bemerkung(?:en)?|hinweise|notizen|technik|remarques|notas|observaciones"
)
"""Headers of columns that say something about the items beside them."""
_PERSON_BEHIND = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]$")


def spread(headed: HeadedTable) -> HeadedTable:
    """A timetable as a table with a row for each of its items; any other table as it is.

    What stands in one column alone, in a row of a timetable of rooms, is for everybody. Items are
    numbered in their order, since a row of the file holds several.
    """
    fields = {column.field for column in headed.columns}
    if "title" in fields or "start" not in fields:
        return headed
    days = _days(headed.columns)
    places = days or _rooms(headed.columns)
    if len(places) < _FEWEST or len(places) * len(headed.rows) > _MOST_CELLS:
        return headed
    kept = [one for one in headed.columns if one not in places and one.field != EXTRA]
    named = [(one.header, one.field) for one in kept]
    named += [
        ("Item", "title"),
        ("Day", "date") if days else ("Room", "location"),
        ("Speakers", "speakers"),
    ]
    items = (one for row in headed.rows for one in _items(row, kept, places, rooms=not days))
    first = headed.header_row + 1
    return replace(
        headed,
        columns=tuple(
            Column(index=index, header=header, field=field)
            for index, (header, field) in enumerate(named)
        ),
        rows=tuple(Row(number, cells) for number, cells in enumerate(items, start=first)),
    )


def _days(columns: Sequence[Column]) -> list[Column]:
    """Columns headed by nothing but a day."""
    found = ((column, read_day(column.header)) for column in columns)
    return [column for column, (day, rest) in found if day is not None and not rest]


def _rooms(columns: Sequence[Column]) -> list[Column]:
    """Columns without a field of their own, if half of them are headed by places."""
    open_ones = [
        column
        for column in columns
        if (column.field == EXTRA or is_place(column.header))
        and not _NO_ROOM.fullmatch(fold_header(column.header))
    ]
    places = sum(is_place(column.header) for column in open_ones)
    return open_ones if 2 * places >= len(open_ones) else []


def _items(
    row: Row, kept: Sequence[Column], places: Sequence[Column], *, rooms: bool
) -> list[tuple[str, ...]]:
    filled = [one for one in places if _cell(row, one)]
    for_all = rooms and len(filled) == 1
    others = [_cell(row, one) for one in kept]
    return [
        (*others, title, "" if for_all else one.header, people)
        for one in filled
        for title, people in [_title_and_people(_cell(row, one))]
    ]


def _cell(row: Row, column: Column) -> str:
    return row.cells[column.index] if column.index < len(row.cells) else ""


def _title_and_people(cell: str) -> tuple[str, str]:
    """What a cell says takes place, and who is named below it or in brackets behind it."""
    title, *below = [line for line in map(str.strip, cell.split("\n")) if line]
    if below and all(is_name(line) or opens_with_a_person(line) for line in below):
        return title, "\n".join(below)
    if (found := _PERSON_BEHIND.search(cell)) and is_name(found[1]) and not is_place(found[1]):
        return cell[: found.start()], found[1]
    return cell, ""
