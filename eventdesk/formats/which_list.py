"""Whether a file is an invite list, a running order or questions, seen by what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.read_as import ListKind
from eventdesk.formats.first_look import VOCABULARIES
from eventdesk.formats.questions.reading import plain_lines
from eventdesk.formats.questions.words import surely_questions
from eventdesk.formats.running_orders.recognising import Shape, shape_of
from eventdesk.formats.source import Source
from eventdesk.formats.tables.aliases import Vocabulary
from eventdesk.formats.tables.header_lines import score
from eventdesk.formats.tables.sections import HEADER_ROWS
from eventdesk.formats.tables.table import HeaderScore, Table


def which_list(source: Source, tables: Sequence[Table]) -> ListKind:
    """What a source reads like: by its shape, and where that is a table, by its headers.

    `tables` are its first rows. What cannot be told is an invite list: most lists are.
    """
    shape = shape_of(source, tables)
    if shape not in (Shape.UNKNOWN, Shape.TABLE):
        return ListKind.RUNNING_ORDER
    people = _best(tables, _by(VOCABULARIES[ListKind.INVITE_LIST]))
    items = _best(tables, _by(VOCABULARIES[ListKind.RUNNING_ORDER]))
    asked = _best(tables, surely_questions)
    if asked > max(people, items if shape is Shape.TABLE else 0):
        return ListKind.QUESTIONS
    if shape is Shape.UNKNOWN:
        plain = not people and plain_lines(source) is not None
        return ListKind.QUESTIONS if plain else ListKind.INVITE_LIST
    return ListKind.INVITE_LIST if people > items else ListKind.RUNNING_ORDER


def _by(vocabulary: Vocabulary) -> HeaderScore:
    return lambda cells: score(cells, vocabulary)


def _best(tables: Sequence[Table], score_of: HeaderScore) -> int:
    rows = (row for table in tables for row in table.rows[:HEADER_ROWS])
    return max((score_of(row.cells) for row in rows), default=0)
