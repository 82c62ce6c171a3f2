"""Reading a running order: a table file in, listed items and problems out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.running_order_list import ListedItem
from eventdesk.formats.headers import Column, column_fields, find_headed_table, score
from eventdesk.formats.running_order_rows import read_raw_items
from eventdesk.formats.running_order_times import lay_out
from eventdesk.formats.running_order_words import RUNNING_ORDER_ALIASES
from eventdesk.formats.tables import read_tables

_FIELD_NAMES = {
    "start": "planned_start",
    "end": "planned_end",
    "duration": "duration_minutes",
    "floor": "floor_minutes",
    "lead": "line_up_lead_minutes",
}
"""Columns under the name that the field has everywhere else; the others are called alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningOrderFile:
    """A running order as understood, before anything is made of it. Items are in plan order."""

    source_name: str
    sheet: str
    header_row: int
    columns: Mapping[str, str]
    """Header → field, in the order of the file; `extra` for a column without one."""
    items: tuple[ListedItem, ...]
    problems: tuple[Problem, ...]


def read_running_order(path: Path, *, day: date, timezone: ZoneInfo) -> RunningOrderFile:
    """Read the running order of one day from CSV, XLSX, XLS or ODS.

    Times in the file are times of day in `timezone`; the first row is on `day`, and one that
    passes midnight goes on to the next. Dates in the file only tell its days apart. Raises
    InputError: everything `read_tables` refuses, no_header, no_names (no titles), no_times.
    """
    tables = read_tables(path, lambda cells: score(cells, RUNNING_ORDER_ALIASES))
    headed = find_headed_table(tables, RUNNING_ORDER_ALIASES)
    fields = {column.field for column in headed.columns}
    if "title" not in fields:
        raise InputError("no_names", f"{path.name} has no column with titles of items.")
    raw, problems = read_raw_items(headed)
    if not raw:
        raise InputError("no_names", f"{path.name} has a header, but no items below it.")
    if not any(item.has_time for item in raw):
        raise InputError("no_times", f"{path.name} has no times: each item needs a start.")
    items, time_problems = lay_out(raw, day=day, timezone=timezone)
    if not items:
        raise InputError("no_times", f"{path.name} has no item whose start can be understood.")
    every_problem = sorted((*problems, *time_problems), key=lambda problem: problem.row)
    return RunningOrderFile(
        source_name=path.name,
        sheet=headed.table.sheet,
        header_row=headed.header_row,
        columns={
            header: _FIELD_NAMES.get(field, field)
            for header, field in column_fields(headed.columns).items()
        },
        items=tuple(items),
        problems=tuple(_with_header(problem, headed.columns) for problem in every_problem),
    )


def _with_header(problem: Problem, columns: tuple[Column, ...]) -> Problem:
    """The problem with the file's own header in place of our field's name."""
    for column in columns:
        if column.field == problem.column:
            return Problem(row=problem.row, column=column.header, message=problem.message)
    return problem
