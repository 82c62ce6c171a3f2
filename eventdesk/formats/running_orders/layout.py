"""Laying rows out over the day: from times as written to instants, lengths and gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from eventdesk.core.invite_list import Problem
from eventdesk.core.running_order_list import ListedItem
from eventdesk.formats.running_orders.table_rows import RawItem

LAST_ITEM_MINUTES = 15
"""The length of an item after which nothing tells when it ends; said as a problem."""
_PAST_MIDNIGHT = timedelta(hours=12)
"""A clock that falls back by more than this has passed midnight; by less, the row is misplaced."""
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A row with its start, and its end where it says one."""

    raw: RawItem
    start: datetime
    end: datetime | None


def lay_out(
    raw: Sequence[RawItem], *, day: date, timezone: ZoneInfo
) -> tuple[list[ListedItem], list[Problem]]:
    """Items in the order of their starts, with every length known.

    A row without a start begins when the one before it ends; one without a length runs to the
    next start.
    """
    layout = _Layout(day, timezone, first_day=next((one.day for one in raw if one.day), None))
    for item in raw:
        layout.place(item)
    return layout.items(), layout.problems


class _Layout:
    """Places row after row; the one it placed last says where the next may stand."""

    def __init__(self, day: date, timezone: ZoneInfo, first_day: date | None) -> None:
        self._day = day
        self._timezone = timezone
        self._first_day = first_day
        self._shift = timedelta(0)
        self._previous_clock: timedelta | None = None
        self._placed: list[_Placed] = []
        self.problems: list[Problem] = []

    def place(self, raw: RawItem) -> None:
        """Give the row its start; a row that has none and cannot follow is left out."""
        if raw.start is None:
            start = self._placed[-1].end if self._placed else None
            if start is None:
                self._note(raw, "start", "This item has no start, so it was left out.")
                return
        else:
            start = self._instant(self._since_midnight(raw, raw.start))
        self._placed.append(_Placed(raw, start, self._end(raw, start)))

    def items(self) -> list[ListedItem]:
        """Everything placed, with the missing lengths taken from the next start."""
        placed = sorted(self._placed, key=lambda one: one.start)
        result: list[ListedItem] = []
        for index, one in enumerate(placed):
            later = next(
                (each.start for each in placed[index + 1 :] if each.start > one.start), None
            )
            minutes = self._minutes(one, later)
            if minutes <= 0:
                self._note(one.raw, "end", "This item has no length, so it was left out.")
                continue
            item = self._listed(one, minutes)
            if result and item.planned_start < result[-1].planned_end:
                message = f"This item starts before “{result[-1].title}” ends."
                self._note(one.raw, "start", message)
            gap = bool(result) and item.planned_start > result[-1].planned_end
            result.append(replace(item, gap_before=gap))
        return result

    def _since_midnight(self, raw: RawItem, clock: timedelta) -> timedelta:
        """The clock counted from midnight of the first day, over later midnights too."""
        if raw.day is not None and self._first_day is not None:
            self._shift = raw.day - self._first_day
            return self._shift + clock
        previous = self._previous_clock
        self._previous_clock = clock
        if previous is not None and clock < previous:
            if previous - clock > _PAST_MIDNIGHT:
                self._shift += _DAY
            else:
                self._note(raw, "start", "This item starts before the one above it.")
        return self._shift + clock

    def _instant(self, since_midnight: timedelta) -> datetime:
        """Wall-clock arithmetic first, then the zone: 09:00 is 09:00 on a day of 23 hours too."""
        wall = datetime.combine(self._day, time()) + since_midnight
        return wall.replace(tzinfo=self._timezone).astimezone(UTC)

    def _end(self, raw: RawItem, start: datetime) -> datetime | None:
        """The end that the row itself says, by its length or else by its end column."""
        by_length = None if raw.minutes is None else start + raw.minutes * _MINUTE
        if raw.end is None:
            return by_length
        end = self._next_time(raw.end, start)
        if by_length is not None and by_length != end:
            self._note(raw, "end", "The end does not agree with the length: the length counts.")
            return by_length
        return end

    def _next_time(self, clock: timedelta, start: datetime) -> datetime:
        """The first instant at or after `start` when the clock shows that time."""
        begins = start.astimezone(self._timezone)
        midnight = datetime.combine(begins.date(), time())
        wall = midnight + clock % _DAY
        if wall < begins.replace(tzinfo=None):
            wall += _DAY
        return wall.replace(tzinfo=self._timezone).astimezone(UTC)

    def _minutes(self, one: _Placed, later: datetime | None) -> int:
        end = one.end or later
        if end is None:
            message = f"Nothing says when this item ends: {LAST_ITEM_MINUTES} minutes were taken."
            self._note(one.raw, "duration", message)
            return LAST_ITEM_MINUTES
        return (end - one.start) // _MINUTE

    def _listed(self, one: _Placed, minutes: int) -> ListedItem:
        raw = one.raw
        fixed_end = one.start + minutes * _MINUTE if raw.ends_fixed else None
        if raw.fixed_end is not None:
            fixed_end = self._next_time(raw.fixed_end, one.start)
        floor = raw.floor
        if floor is not None and floor > minutes:
            message = f"The floor of {floor} min is longer than the item: {minutes} min is taken."
            self._note(raw, "floor", message)
            floor = minutes
        return ListedItem(
            row=raw.row,
            title=raw.title,
            planned_start=one.start,
            minutes=minutes,
            fields=raw.fields,
            kind=raw.kind,
            fixed=raw.fixed,
            fixed_end=fixed_end,
            floor_given=floor,
            line_up_lead_minutes=raw.lead,
            speakers=raw.speakers,
            location=raw.location,
        )

    def _note(self, raw: RawItem, column: str, message: str) -> None:
        self.problems.append(Problem(row=raw.row, column=column, message=message))
