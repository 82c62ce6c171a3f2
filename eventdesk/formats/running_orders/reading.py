"""Reading a running order: a table file in, listed items and problems out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import Problem
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.core.running_order_list import ListedItem
from eventdesk.formats.running_orders.layout import lay_out
from eventdesk.formats.running_orders.table_rows import read_raw_items
from eventdesk.formats.running_orders.words import RUNNING_ORDER_ALIASES
from eventdesk.formats.source import Source
from eventdesk.formats.tables.headers import Column, column_fields, find_headed_table, score
from eventdesk.formats.tables.reading import read_tables

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

    source: Source = field(repr=False)
    sheet: str
    """The sheet it was read from; "" for a file without sheets."""
    sheets: tuple[str, ...] = ()
    """Every sheet of the file that holds anything: another one may be chosen."""
    header_row: int
    """0 for a file that is no table."""
    columns: Mapping[str, str]
    """Header → field, in the order of the file; `extra` for a column without one."""
    items: tuple[ListedItem, ...]
    problems: tuple[Problem, ...]
    written_as: str = ""
    """How it is written, in words ("semicolons, UTF-8", "iCalendar"); "" for a workbook."""
    days: tuple[date, ...] = ()
    """Every day that the file has items on: one of them is shown, another may be chosen."""
    day: date | None = None
    """The day whose items these are; None where the file names none."""
    rooms: tuple[str, ...] = ()
    """Rooms in which things happen at the same time on that day; none where nothing does."""
    room: str = ""
    """The room whose items these are; "" for all of them."""

    @property
    def source_name(self) -> str:
        """What to call the file in a sentence."""
        return self.source.name


def read_running_order(
    source: Source,
    *,
    day: date,
    timezone: ZoneInfo,
    read_as: ReadAs = AS_IT_IS,
    progress: Progress = silently,
) -> RunningOrderFile:
    """Read the running order of one day from CSV, XLSX, XLS or ODS.

    Times in the file are times of day in `timezone`; the first row is on `day`, and one that
    passes midnight goes on to the next. Dates in the file only tell its days apart. Raises
    InputError: everything `read_tables` refuses, no_header, no_names (no titles), no_times.
    """
    progress(Step.READING, 0, 0)
    tables = read_tables(source, lambda cells: score(cells, RUNNING_ORDER_ALIASES), progress)
    headed = find_headed_table(tables, RUNNING_ORDER_ALIASES, read_as)
    fields = {column.field for column in headed.columns}
    if "title" not in fields:
        raise InputError("no_names", f"{source.name} has no column with titles of items.")
    raw, problems = read_raw_items(headed)
    if not raw:
        raise InputError("no_names", f"{source.name} has a header, but no items below it.")
    if not any(item.has_time for item in raw):
        raise InputError("no_times", f"{source.name} has no times: each item needs a start.")
    items, time_problems = lay_out(raw, day=day, timezone=timezone)
    if not items:
        raise InputError("no_times", f"{source.name} has no item whose start can be understood.")
    all_problems = (*headed.notes, *problems, *time_problems)
    every_problem = sorted(all_problems, key=lambda problem: problem.row)
    return RunningOrderFile(
        source=source,
        sheet=headed.table.sheet,
        sheets=tuple(table.sheet for table in tables),
        header_row=headed.header_row,
        columns={
            header: _FIELD_NAMES.get(field, field)
            for header, field in column_fields(headed.columns).items()
        },
        items=tuple(items),
        problems=tuple(_with_header(problem, headed.columns) for problem in every_problem),
        written_as=headed.table.written_as,
    )


def _with_header(problem: Problem, columns: tuple[Column, ...]) -> Problem:
    """The problem with the file's own header in place of our field's name."""
    for column in columns:
        if column.field == problem.column:
            return Problem(row=problem.row, column=column.header, message=problem.message)
    return problem
