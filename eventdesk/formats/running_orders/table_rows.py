"""The rows of a running order in a table: cells in, sessions out, not yet laid out over the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.read_as import EXTRA
from eventdesk.core.said import said
from eventdesk.formats.running_orders.clock_times import (
    is_undecided,
    read_clock,
    read_clock_range,
    read_minutes,
    says_which_half,
    without_sharp,
)
from eventdesk.formats.running_orders.guesses import guessed_kind
from eventdesk.formats.running_orders.instants import at_instant, read_instant
from eventdesk.formats.running_orders.people import split_people, without_doubles
from eventdesk.formats.running_orders.people_columns import people_columns
from eventdesk.formats.running_orders.sessions import ALWAYS_SAID, RawSession
from eventdesk.formats.running_orders.words import (
    GROUP_ROWS,
    MILESTONE_ROWS,
    TOTAL_ROWS,
    known_kind,
    yes_or_no,
)
from eventdesk.formats.running_orders.written_days import WrittenDay, read_day
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.headers import HeadedTable
from eventdesk.formats.tables.table import Row

_SAID_BY_COLUMN = {
    "fixed": "fixed",
    "fixed_end": "fixed_end",
    "floor": "floor_given",
    "lead": "line_up_lead_minutes",
    "location": "location",
}


def read_rows(
    headed: HeadedTable, decided: Mapping[str, str], timezone: ZoneInfo
) -> tuple[list[RawSession], list[Problem]]:
    """Every row that is an item; what is left out, and what is not understood, is a problem.

    Times are those of `timezone`, and so becomes an instant that carries an offset of its own.
    """
    reader = _RowReader(headed, decided, timezone)
    sessions = [reader.read(row) for row in headed.rows]
    return [session for session in sessions if session is not None], reader.problems


class _RowReader:
    """Reads rows under one header and collects what could not be understood."""

    def __init__(self, headed: HeadedTable, decided: Mapping[str, str], timezone: ZoneInfo) -> None:
        self._zone = timezone
        self._index = {one.field: one.index for one in headed.columns if one.field != EXTRA}
        self._people = people_columns(headed, decided)
        self._fields = ALWAYS_SAID | {
            name for column, name in _SAID_BY_COLUMN.items() if column in self._index
        }
        if self._people.parts:
            self._fields |= {"speakers"}
        self._day: WrittenDay | None = None
        self.problems: list[Problem] = []

    def read(self, row: Row) -> RawSession | None:
        if self._is_day_heading(row) or self._is_no_item(row):
            return None
        title = " ".join(self._cell(row, "title").split())
        if not title:
            self._note(row, "title", said("This row has no title, so no item was taken from it."))
            return None
        if self._is_section(row, title):
            return None
        session = self._timed(row, title)
        fixed_end, ends_fixed = self._fixed_end(row)
        kind_written = self._cell(row, "kind")
        kind = known_kind(kind_written)
        listed_id = " ".join(self._cell(row, "id").split())
        told = (
            self._fields | ({"kind"} if kind else set()) | ({"listed_id"} if listed_id else set())
        )
        room = " ".join(self._cell(row, "location").split())
        return replace(
            session,
            kind=kind,
            fixed=self._fixed(row, session),
            ends_fixed=ends_fixed,
            fixed_end=fixed_end,
            floor=self._minutes(row, "floor"),
            lead=self._minutes(row, "lead") or 0,
            speakers=without_doubles(
                name for cell in self._people.names_in(row.cells) for name in split_people(cell)
            ),
            rooms=(room,) if room else (),
            listed_id=listed_id,
            fields=session.fields | told,
        )

    def _cell(self, row: Row, name: str) -> str:
        index = self._index.get(name)
        return row.cells[index] if index is not None and index < len(row.cells) else ""

    def _note(self, row: Row, column: str, message: str, *, is_notice: bool = False) -> None:
        self.problems.append(
            Problem(row=row.number, column=column, message=message, is_notice=is_notice)
        )

    def _is_day_heading(self, row: Row) -> bool:
        """A row with nothing but a day in it: the rows below belong to that day."""
        filled = {cell for cell in row.cells if cell}
        if len(filled) != 1:
            return False
        day, rest = read_day(filled.pop())
        if day is None or rest:
            return False
        self._day = day
        return True

    def _is_no_item(self, row: Row) -> bool:
        """Rows that say of themselves that they are none: groups, milestones, skipped ones."""
        kind = fold_header(self._cell(row, "row_type"))
        if kind.startswith(GROUP_ROWS):
            return True
        if kind.startswith(MILESTONE_ROWS):
            self._note(
                row,
                "row_type",
                said("This is a milestone without a length: left out."),
                is_notice=True,
            )
            return True
        first = next((cell for cell in row.cells if cell), "")
        if fold_header(first) in TOTAL_ROWS:
            self._note(
                row,
                "title",
                said("This row adds up the others, so it was left out."),
                is_notice=True,
            )
            return True
        skipped = self._cell(row, "skip")
        if skipped and yes_or_no(skipped):
            self._note(
                row,
                "skip",
                said("This row says that it is skipped, so it was left out."),
                is_notice=True,
            )
            return True
        return False

    def _is_section(self, row: Row, title: str) -> bool:
        """A heading of several rows: a title alone, or one text over all the cells of its row."""
        if {cell for cell in row.cells if cell} - {self._cell(row, "title")}:
            return False
        if self._cell(row, "start") == "" and guessed_kind(title) is not None:
            return False
        self._note(
            row,
            "title",
            said("This row has a title and nothing else: taken for a heading."),
            is_notice=True,
        )
        return True

    def _timed(self, row: Row, title: str) -> RawSession:
        """The session with its day, start, end and length as its cells say."""
        self._day = read_day(self._cell(row, "date"))[0] or self._day
        blank = RawSession(row=row.number, title=title, minutes=self._minutes(row, "duration"))
        written = self._cell(row, "start")
        if instant := read_instant(written):
            exact = at_instant(blank, instant, self._zone)
            return replace(exact, minutes=blank.minutes or self._minutes_until(row, instant))
        own_day, written = read_day(written.replace("\n", " – "))
        self._day = own_day or self._day
        as_written = written.strip()
        written, sharp = without_sharp(written)
        undecided = bool(written) and is_undecided(written)
        start, end = read_clock_range(written) or (read_clock(written, bare_hour=True), None)
        if start is None and written and not undecided:
            self._note(row, "start", said("“{0}” is not understood as a time.", written))
        return replace(
            blank,
            day=self._day,
            start=start,
            end=end if end is not None else self._clock(row, "end"),
            fixed=sharp and start is not None,
            guessed_from=(("fixed", as_written),) if sharp else (),
            undecided=undecided,
            says_half=says_which_half(f"{written} {self._cell(row, 'end')}"),
        )

    def _minutes_until(self, row: Row, start: datetime) -> int | None:
        end = read_instant(self._cell(row, "end"))
        return None if end is None or end <= start else (end - start) // timedelta(minutes=1)

    def _clock(self, row: Row, column: str) -> timedelta | None:
        _, written = read_day(self._cell(row, column))
        if not written or is_undecided(written):
            return None
        clock = read_clock(without_sharp(written)[0], bare_hour=True)
        if clock is None:
            self._note(row, column, said("“{0}” is not understood as a time.", written))
        return clock

    def _minutes(self, row: Row, column: str) -> int | None:
        written = self._cell(row, column)
        if not written or is_undecided(written):
            return None
        minutes = read_minutes(written)
        if minutes is None:
            self._note(
                row, column, said("“{0}” is not understood as a number of minutes.", written)
            )
        return minutes

    def _fixed(self, row: Row, session: RawSession) -> bool:
        """Whether it says "yes", or the start itself once more; without a column, "sharp"."""
        if "fixed" not in self._index:
            return session.fixed
        written = self._cell(row, "fixed")
        answer = yes_or_no(written)
        if answer is None:
            clock = read_clock(read_day(written)[1])
            answer = session.start is not None and clock == session.start
            if not answer:
                message = said("“{0}” is neither yes nor no: the item is not fixed.", written)
                self._note(row, "fixed", message)
        return answer

    def _fixed_end(self, row: Row) -> tuple[timedelta | None, bool]:
        """A time at which the item must end, or whether its planned end is one."""
        written = self._cell(row, "fixed_end")
        answer = yes_or_no(written)
        if answer is not None:
            return None, answer
        return self._clock(row, "fixed_end"), False
