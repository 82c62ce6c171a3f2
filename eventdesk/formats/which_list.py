"""Whether a file is an invite list or a running order, seen by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ListKind
from eventdesk.formats.invite_lists.words import INVITE_LIST_ALIASES
from eventdesk.formats.running_orders.clock_times import read_clock
from eventdesk.formats.running_orders.words import RUNNING_ORDER_ALIASES
from eventdesk.formats.source import Source
from eventdesk.formats.tables.headers import HEADER_ROWS, Aliases, score
from eventdesk.formats.tables.reading import read_tables
from eventdesk.formats.tables.table import Table

_ENDINGS = frozenset({".ics", ".ical", ".xml", ".json", ".md"})
"""Endings that no invite list has."""
_BEGINNINGS = (b"BEGIN:VCALENDAR", b"<?xml", b"<schedule", b"{")
_LEAST_TIMES = 2
_CLOCK_FIRST = re.compile(r"\W{0,3}(\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]m)", re.IGNORECASE)


def which_list(source: Source) -> ListKind:
    """What a source reads like: by its ending, its headers, and times of day where no header is.

    What cannot be told is an invite list: most lists are.
    """
    begins = source.content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if source.suffix in _ENDINGS or begins.startswith(_BEGINNINGS):
        return ListKind.RUNNING_ORDER
    try:
        tables = read_tables(source, _known_headers, only_first=True)
    except InputError:
        return ListKind.INVITE_LIST
    people = _best(tables, INVITE_LIST_ALIASES)
    items = _best(tables, RUNNING_ORDER_ALIASES)
    if people == items:
        return ListKind.RUNNING_ORDER if _has_times(tables) else ListKind.INVITE_LIST
    return ListKind.RUNNING_ORDER if items > people else ListKind.INVITE_LIST


def _known_headers(cells: Sequence[str]) -> int:
    return max(score(cells, INVITE_LIST_ALIASES), score(cells, RUNNING_ORDER_ALIASES))


def _best(tables: tuple[Table, ...], aliases: Aliases) -> int:
    return max(score(row.cells, aliases) for table in tables for row in table.rows[:HEADER_ROWS])


def _has_times(tables: tuple[Table, ...]) -> bool:
    """Whether several rows begin with a time of day."""
    firsts = (
        next((cell for cell in row.cells if cell), "") for table in tables for row in table.rows
    )
    times = sum(bool(_CLOCK_FIRST.match(one)) or read_clock(one) is not None for one in firsts)
    return times >= _LEAST_TIMES
