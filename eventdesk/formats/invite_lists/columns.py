"""Which column of a list is what: by its header, then by its words, then by what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from eventdesk.core.invite_list import LIST_FIELDS, Problem
from eventdesk.core.read_as import EXTRA
from eventdesk.core.records.attendance import FORCED_EXTRA
from eventdesk.core.records.record import HEAD_HEADER
from eventdesk.formats.invite_lists import header_words as words
from eventdesk.formats.invite_lists.answer_columns import AnswerColumn, answer_columns
from eventdesk.formats.invite_lists.cells import holds_anything
from eventdesk.formats.invite_lists.field_finder import FieldFinder
from eventdesk.formats.invite_lists.own_headers import DAY_HEADERS, own_fields
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import Column, unique_headers
from eventdesk.formats.tables.table import Row

FIELDS = (words.FULL_NAME, *LIST_FIELDS, words.GUESTS, words.ARRIVED, words.ARRIVED_AT, EXTRA)
"""Everything that a person may say a column is."""


class UnderstoodColumns(Struct, frozen=True, kw_only=True):
    """The columns as understood, and those that say something without being a field.

    Attributes:
        columns: every column with a header or anything below it, in the order of the list.
        answers: columns that stand for one answer each, or answer beside the one of the RSVP.
        alerts: places of further columns that mark whom the desk is to look at.
        orders, hosts, companions, add_ons: places of columns that tell who belongs together;
            -1 where there is none.
        problems: what was decided by looking into the cells.
    """

    columns: tuple[Column, ...]
    answers: tuple[AnswerColumn, ...] = ()
    alerts: frozenset[int] = frozenset()
    orders: int = -1
    hosts: int = -1
    companions: int = -1
    add_ons: int = -1
    problems: tuple[Problem, ...] = ()

    @property
    def has_names(self) -> bool:
        """Whether any column holds names of people."""
        return any(column.field in words.NAME_FIELDS for column in self.columns)


def understand(
    cells: Sequence[str], rows: Sequence[Row], header_row: int, decided: Mapping[str, str]
) -> UnderstoodColumns:
    """The columns below this header. What somebody has decided holds, whatever it looks like."""
    headers = unique_headers(cells)
    width = max([len(cells), *(len(row.cells) for row in rows[:1000])])
    headers += [f"Column {index + 1}" for index in range(len(headers), width)]
    columns = [
        Column(index=index, header=header, field=EXTRA)
        for index, header in enumerate(headers)
        if (index < len(cells) and cells[index]) or holds_anything(rows, index)
    ]
    answers = answer_columns(columns, rows, decided)
    fields = FieldFinder(columns, rows, {one.index for one in answers}, decided)
    fields.settle()
    return UnderstoodColumns(
        columns=fields.columns(header_row),
        answers=(*answers, *fields.further_answers),
        alerts=fields.further_alerts(),
        orders=_place(columns, words.ORDERS),
        hosts=_place(columns, words.HOSTS),
        companions=_place(columns, words.COMPANIONS, but=fields.places()),
        add_ons=_place(columns, words.ADD_ONS),
        problems=tuple(fields.problems),
    )


def _place(
    columns: Sequence[Column], headers: frozenset[str], but: frozenset[int] = frozenset()
) -> int:
    """Where the first column of these headers stands; -1 for none."""
    places = (one.index for one in columns if fold_header(one.header) in headers)
    return next((place for place in places if place not in but), -1)


def own_columns(cells: Sequence[str]) -> UnderstoodColumns | None:
    """The columns of a list that we have written ourselves, exactly as we wrote it; else None.

    What an attendance says of the day is passed over: that is the log's to say, and no list's.
    """
    fields = own_fields(cells)
    if not fields:
        return None
    listed = len(fields)
    headers, passed_over = unique_headers(cells), set[int]()
    of_day = listed + len(DAY_HEADERS)
    if tuple(cells[listed:of_day]) == DAY_HEADERS:
        passed_over |= set(range(listed, of_day))
        if cells[-1] == HEAD_HEADER:
            passed_over.add(len(cells) - 1)
    return UnderstoodColumns(
        columns=tuple(
            Column(index=index, header=header, field=fields[index])
            if index < listed
            else Column(index=index, header=header.removeprefix(FORCED_EXTRA), field=EXTRA)
            for index, header in enumerate(headers)
            if index not in passed_over
        )
    )
