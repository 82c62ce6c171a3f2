"""The headers of the lists that eventdesk writes, by which it knows them again."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.invite_list import LIST_FIELDS, LIST_HEADERS
from eventdesk.core.records.attendance import DAY_COLUMNS

ADDED_LATER: frozenset[str] = frozenset()
"""Fields that our lists have not had from the first: one that was written before is still ours."""

DAY_HEADERS = tuple(column.header for column in DAY_COLUMNS)
"""What follows in an attendance: it is the log's to say, and no list's."""


def own_fields(cells: Sequence[str], added_later: frozenset[str] = ADDED_LATER) -> tuple[str, ...]:
    """The fields with whose headers a row begins, if it heads a list of ours; else none.

    Every list of ours begins with all of them, in one order.
    """
    found: list[str] = []
    for field in LIST_FIELDS:
        if len(found) < len(cells) and cells[len(found)] == LIST_HEADERS[field]:
            found.append(field)
        elif field not in added_later:
            return ()
    return tuple(found)
