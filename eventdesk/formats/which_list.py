"""Whether a file is an invite list or a running order, seen by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventdesk.core.read_as import ListKind
from eventdesk.formats.first_look import ALIASES
from eventdesk.formats.running_orders.clock_times import read_clock
from eventdesk.formats.source import Source
from eventdesk.formats.tables.headers import HEADER_ROWS, Aliases, score
from eventdesk.formats.tables.table import Table

_ENDINGS = frozenset({".ics", ".ical", ".xml", ".json", ".md"})
"""Endings that no invite list has."""
_BEGINNINGS = (b"BEGIN:VCALENDAR", b"<?xml", b"<schedule", b"{")
_LEAST_TIMES = 2
_CLOCK_FIRST = re.compile(r"\W{0,3}(\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]m)", re.IGNORECASE)


def which_list(source: Source, tables: Sequence[Table]) -> ListKind:
    """What a source reads like: by its ending, its headers, and times of day where no header is.

    `tables` are its first rows. What cannot be told is an invite list: most lists are.
    """
    begins = source.content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if source.suffix in _ENDINGS or begins.startswith(_BEGINNINGS):
        return ListKind.RUNNING_ORDER
    people = _best(tables, ALIASES[ListKind.INVITE_LIST])
    items = _best(tables, ALIASES[ListKind.RUNNING_ORDER])
    if people == items:
        return ListKind.RUNNING_ORDER if _has_times(tables) else ListKind.INVITE_LIST
    return ListKind.RUNNING_ORDER if items > people else ListKind.INVITE_LIST


def _best(tables: Sequence[Table], aliases: Aliases) -> int:
    rows = (row for table in tables for row in table.rows[:HEADER_ROWS])
    return max((score(row.cells, aliases) for row in rows), default=0)


def _has_times(tables: Sequence[Table]) -> bool:
    """Whether several rows begin with a time of day."""
    firsts = (
        next((cell for cell in row.cells if cell), "") for table in tables for row in table.rows
    )
    times = sum(bool(_CLOCK_FIRST.match(one)) or read_clock(one) is not None for one in firsts)
    return times >= _LEAST_TIMES
