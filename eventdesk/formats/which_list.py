"""Whether a file is an invite list or a running order, seen by what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.read_as import ListKind
from eventdesk.formats.first_look import VOCABULARIES
from eventdesk.formats.running_orders.recognising import Shape, shape_of
from eventdesk.formats.source import Source
from eventdesk.formats.tables.aliases import Vocabulary
from eventdesk.formats.tables.header_lines import score
from eventdesk.formats.tables.sections import HEADER_ROWS
from eventdesk.formats.tables.table import Table


def which_list(source: Source, tables: Sequence[Table]) -> ListKind:
    """What a source reads like: by its shape, and where that is a table, by its headers.

    `tables` are its first rows. What cannot be told is an invite list: most lists are.
    """
    shape = shape_of(source, tables)
    if shape is Shape.UNKNOWN:
        return ListKind.INVITE_LIST
    if shape is not Shape.TABLE:
        return ListKind.RUNNING_ORDER
    people = _best(tables, VOCABULARIES[ListKind.INVITE_LIST])
    items = _best(tables, VOCABULARIES[ListKind.RUNNING_ORDER])
    return ListKind.INVITE_LIST if people > items else ListKind.RUNNING_ORDER


def _best(tables: Sequence[Table], vocabulary: Vocabulary) -> int:
    rows = (row for table in tables for row in table.rows[:HEADER_ROWS])
    return max((score(row.cells, vocabulary) for row in rows), default=0)
