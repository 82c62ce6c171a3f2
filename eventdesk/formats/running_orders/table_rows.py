"""One row of a running order: cells in, what they say out, not yet laid out over the day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from eventdesk.core.invite_list import Problem
from eventdesk.core.running_order import ItemKind
from eventdesk.formats.running_orders.clock_times import (
    read_clock,
    read_clock_range,
    read_date,
    read_minutes,
)
from eventdesk.formats.running_orders.words import guessed_kind, kind_of, yes_or_no
from eventdesk.formats.tables.headers import EXTRA, HeadedTable
from eventdesk.formats.tables.table import Row

_BETWEEN_SPEAKERS = re.compile(r"\s*[;|\n]\s*")
_ALWAYS_SAID = frozenset({"title", "planned_start", "minutes", "gap_before"})
_SAID_BY_COLUMN = {
    "fixed": "fixed",
    "fixed_end": "fixed_end",
    "floor": "floor_given",
    "lead": "line_up_lead_minutes",
    "speakers": "speakers",
    "location": "location",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RawItem:
    """What one row says. Clocks are times since midnight of the row's own day."""

    row: int
    title: str
    day: date | None
    start: timedelta | None
    end: timedelta | None
    minutes: int | None
    kind: ItemKind
    fixed: bool
    ends_fixed: bool
    """"yes" in the column of fixed ends: the planned end is one."""
    fixed_end: timedelta | None
    floor: int | None
    lead: int
    speakers: tuple[str, ...]
    location: str
    fields: frozenset[str]

    @property
    def has_time(self) -> bool:
        """Whether the row can be placed by itself."""
        return self.start is not None


def read_raw_items(headed: HeadedTable) -> tuple[list[RawItem], list[Problem]]:
    """Every row with a title; a row with times but no title is a problem."""
    reader = _RowReader(headed)
    items = [reader.read(row) for row in headed.rows]
    return [item for item in items if item is not None], reader.problems


class _RowReader:
    """Reads rows under one header and collects what could not be understood."""

    def __init__(self, headed: HeadedTable) -> None:
        self._index = {one.field: one.index for one in headed.columns if one.field != EXTRA}
        self._fields = _ALWAYS_SAID | {
            name for column, name in _SAID_BY_COLUMN.items() if column in self._index
        }
        self.problems: list[Problem] = []

    def read(self, row: Row) -> RawItem | None:
        title = " ".join(self._cell(row, "title").split())
        if not title:
            self._note(row, "title", "This row has no title, so no item was taken from it.")
            return None
        day, start, end = self._times(row)
        kind_written = self._cell(row, "kind")
        fixed_end, ends_fixed = self._fixed_end(row)
        return RawItem(
            row=row.number,
            title=title,
            day=day,
            start=start,
            end=end if end is not None else self._clock(row, "end"),
            minutes=self._minutes(row, "duration"),
            kind=kind_of(kind_written) if kind_written else guessed_kind(title),
            fixed=self._fixed(row, start),
            ends_fixed=ends_fixed,
            fixed_end=fixed_end,
            floor=self._minutes(row, "floor"),
            lead=self._minutes(row, "lead") or 0,
            speakers=self._speakers(row),
            location=" ".join(self._cell(row, "location").split()),
            fields=self._fields | {"kind"} if kind_written else self._fields,
        )

    def _cell(self, row: Row, name: str) -> str:
        index = self._index.get(name)
        return row.cells[index] if index is not None and index < len(row.cells) else ""

    def _note(self, row: Row, column: str, message: str) -> None:
        self.problems.append(Problem(row=row.number, column=column, message=message))

    def _times(self, row: Row) -> tuple[date | None, timedelta | None, timedelta | None]:
        """Day, start and, where the start cell holds both, the end."""
        day, _ = read_date(self._cell(row, "date"))
        own_day, written = read_date(self._cell(row, "start"))
        if both := read_clock_range(written):
            return own_day or day, *both
        start = read_clock(written) if written else None
        if written and start is None:
            self._note(row, "start", f"“{written}” is not understood as a time.")
        return own_day or day, start, None

    def _clock(self, row: Row, column: str) -> timedelta | None:
        _, written = read_date(self._cell(row, column))
        clock = read_clock(written) if written else None
        if written and clock is None:
            self._note(row, column, f"“{written}” is not understood as a time.")
        return clock

    def _minutes(self, row: Row, column: str) -> int | None:
        written = self._cell(row, column)
        minutes = read_minutes(written) if written else None
        if written and minutes is None:
            self._note(row, column, f"“{written}” is not understood as a number of minutes.")
        return minutes

    def _fixed(self, row: Row, start: timedelta | None) -> bool:
        """Whether it says "yes", or the start itself once more."""
        written = self._cell(row, "fixed")
        answer = yes_or_no(written)
        if answer is None:
            answer = start is not None and read_clock(read_date(written)[1]) == start
            if not answer:
                message = f"“{written}” is neither yes nor no: the item is not fixed."
                self._note(row, "fixed", message)
        return answer

    def _fixed_end(self, row: Row) -> tuple[timedelta | None, bool]:
        """A time at which the item must end, or whether its planned end is one."""
        written = self._cell(row, "fixed_end")
        answer = yes_or_no(written)
        if answer is not None:
            return None, answer
        return self._clock(row, "fixed_end"), False

    def _speakers(self, row: Row) -> tuple[str, ...]:
        names = _BETWEEN_SPEAKERS.split(self._cell(row, "speakers"))
        return tuple(" ".join(name.split()) for name in names if name.strip())
