"""How a value of a record reads on paper, in HTML as in print."""

from __future__ import annotations

from collections.abc import Sequence, Sized
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from eventdesk.core.records.record import Record, Sheet, Value
from eventdesk.core.said import Day

MOST_ROWS = 10_000
"""A table longer than this is not for paper: two hundred pages that nobody turns."""


class PaperWords:
    """Puts the values of one event into words: times of day, with the day where it is another."""

    def __init__(self, day: date, zone: ZoneInfo) -> None:
        self._day, self._zone = day, zone
        self._minutes: dict[datetime, str] = {}

    def of(self, value: Value) -> str:
        """One value; "" where there is none."""
        if value is None or value is False:
            return ""
        if value is True:
            return "yes"
        if isinstance(value, datetime):
            return self._minute(value)
        if isinstance(value, date):
            return str(Day(value, year=True))
        return str(value)

    def row(self, values: Sequence[Value]) -> tuple[str, ...]:
        """All values of a row."""
        return tuple(map(self.of, values))

    def _minute(self, at: datetime) -> str:
        known = self._minutes.get(at)
        if known is None:
            here = at.astimezone(self._zone)
            known = f"{here:%H:%M}"
            if here.date() != self._day:
                known = f"{Day(here, short=True)} {known}"
            self._minutes[at] = known
        return known


def paper_sheets(record: Record) -> tuple[Sheet, ...]:
    """The tables that are read on paper."""
    return record.pages or record.sheets


def for_paper(record: Record) -> Record:
    """The same record with the rows of its pages made once, for every format that paper has.

    Of a table that is too long, only how many there are.
    """
    return replace(record, pages=tuple(map(_for_paper, paper_sheets(record))))


def _for_paper(sheet: Sheet) -> Sheet:
    rows = sheet.rows if isinstance(sheet.rows, Sized) else list(sheet.rows)
    if len(rows) > MOST_ROWS:
        return replace(sheet, rows=(), count=len(rows))
    return replace(sheet, rows=list(sheet.rows) if rows is sheet.rows else rows)


def too_many(record: Record, sheet: Sheet, rows: int) -> str:
    """What stands in the place of a table that is too long for paper."""
    return (
        f"{sheet.title}: {rows:,} rows are too many for paper. They are all in {record.kind}.csv,"
        f" {record.kind}.xlsx and {record.kind}.json of the same export."
    )


def sums_in_words(record: Record) -> str:
    """The figures of a record in one line."""
    return " · ".join(f"{one.label} {one.value:,}" for one in record.sums)
