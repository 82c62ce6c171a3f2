"""Laying sessions out over the day: from times as written to instants, lengths and gaps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.running_order.listed import ListedItem
from eventdesk.core.running_order.order import ItemKind
from eventdesk.core.said import said
from eventdesk.formats.running_orders.clocks_of_day import ClocksOfDay
from eventdesk.formats.running_orders.sessions import RawSession

LAST_ITEM_MINUTES = 15
"""The length of an item after which nothing tells when it ends; said as a problem."""
_MINUTE = timedelta(minutes=1)
_LONGEST_ID = 100
_DIGEST = 32


class _Placed(Struct, frozen=True):
    """A session with its start, and its end where it says one."""

    raw: RawSession
    start: datetime
    end: datetime | None


def lay_out(
    sessions: Sequence[RawSession],
    *,
    day: date,
    same_day: bool,
    timezone: ZoneInfo,
    in_order: bool,
    by_room: bool = False,
) -> tuple[list[ListedItem], list[Problem]]:
    """Items in the order of their starts, with every length known.

    A session without a start begins when the one before it ends; one without a length runs to the
    next start. `same_day`: the source is about the day itself, and its instants hold exactly.
    `by_room`: several rooms are shown, and each goes its own way.
    """
    midnight = datetime.combine(day, time())
    clocks = ClocksOfDay(
        sessions,
        in_order=in_order,
        by_room=by_room,
        shown_twice=lambda clock: _is_shown_twice(midnight + clock, timezone),
    )
    layout = _Layout(sessions, day, timezone, clocks, same_day=same_day, by_room=by_room)
    for session in sessions:
        layout.place(session)
    return layout.items(), layout.problems


class _Layout:
    """Places session after session; the one it placed last says where the next may stand."""

    def __init__(
        self,
        sessions: Sequence[RawSession],
        day: date,
        timezone: ZoneInfo,
        clocks: ClocksOfDay,
        *,
        same_day: bool,
        by_room: bool,
    ) -> None:
        self._day = day
        self._timezone = timezone
        self._same_day = same_day
        self._by_room = by_room
        self._clocks = clocks
        self._ids = Counter(one.listed_id for one in sessions)
        self._placed: list[_Placed] = []
        self.problems: list[Problem] = []

    def place(self, raw: RawSession) -> None:
        """Give the session its start; one that has none and cannot follow is left out."""
        if raw.start is None:
            self._place_after(raw)
            return
        counted, misplaced = self._clocks.counted(raw, raw.start)
        if misplaced:
            self._note(raw, "start", said("This item starts before the one above it."))
        exact = raw.instant if self._same_day else None
        start = exact or self._start(counted)
        self._placed.append(_Placed(raw, start, self._end(raw, counted, start)))

    def _place_after(self, raw: RawSession) -> None:
        """Let an item follow the one before it, with a length of its own if that one has none."""
        if not self._placed:
            self._note(raw, "start", said("This item has no start, so it was left out."))
            return
        before = self._placed[-1]
        start = before.end
        if start is None:
            start = before.start + LAST_ITEM_MINUTES * _MINUTE
            self._placed[-1] = replace(before, end=start)
            message = said(
                "Nothing says when this item ends: {0} minutes were taken.", LAST_ITEM_MINUTES
            )
            self._note(before.raw, "duration", message)
        if raw.undecided:
            message = said("The time is not known yet: it follows “{0}”.", before.raw.title)
            self._note(raw, "start", message)
        end = None if raw.minutes is None else start + raw.minutes * _MINUTE
        if end is None and raw.end is not None:
            counted = self._clocks.end_after(self._counted(start), raw.end)
            end = self._instant(counted, not_before=start)
        self._placed.append(_Placed(raw, start, end))

    def items(self) -> list[ListedItem]:
        """Everything placed, with the missing lengths taken from the next start."""
        placed = sorted(self._placed, key=lambda one: one.start)
        result: list[ListedItem] = []
        for index, one in enumerate(placed):
            minutes = self._minutes(one, placed[index + 1 :])
            if minutes <= 0:
                self._note(one.raw, "end", said("This item has no length, so it was left out."))
                continue
            item = self._listed(one, minutes)
            if result and item.planned_start < result[-1].planned_end:
                message = said("This item starts before “{0}” ends.", result[-1].title)
                self._note(one.raw, "start", message)
            gap = bool(result) and item.planned_start > result[-1].planned_end
            result.append(replace(item, gap_before=gap))
        return result

    def _start(self, counted: timedelta) -> datetime:
        """The instant of a start; of a clock shown twice the later one, if it follows from that."""
        first = self._instant(counted)
        if self._by_room or not self._placed:
            return first
        before = self._placed[-1]
        again = self._instant(counted, not_before=max(before.start, before.end or before.start))
        return again if first < before.start or again == before.end else first

    def _instant(
        self, since_midnight: timedelta, *, not_before: datetime | None = None
    ) -> datetime:
        """Wall-clock arithmetic first, then the zone: 09:00 is 09:00 on a day of 23 hours too.

        A clock that is shown twice is the later one where the first would be before `not_before`.
        """
        wall = datetime.combine(self._day, time()) + since_midnight
        instant = wall.replace(tzinfo=self._timezone).astimezone(UTC)
        passed = not_before is not None and instant < not_before
        if passed and _is_shown_twice(wall, self._timezone):
            return wall.replace(tzinfo=self._timezone, fold=1).astimezone(UTC)
        return instant

    def _counted(self, instant: datetime) -> timedelta:
        """The clocks of the event at an instant, counted from midnight of its day."""
        wall = instant.astimezone(self._timezone).replace(tzinfo=None)
        return wall - datetime.combine(self._day, time())

    def _end(self, raw: RawSession, counted: timedelta, start: datetime) -> datetime | None:
        """The end that the session itself says, by its length or else by a clock."""
        by_length = None if raw.minutes is None else start + raw.minutes * _MINUTE
        if raw.end is None:
            return by_length
        end = self._instant(self._clocks.end_after(counted, raw.end), not_before=start)
        if by_length is not None and by_length != end:
            self._note(
                raw, "end", said("The end does not agree with the length: the length counts.")
            )
            return by_length
        return end

    def _minutes(self, one: _Placed, later: Sequence[_Placed]) -> int:
        """The length that it says; else to the next start, of its own room if each goes alone."""
        end = one.end or next(
            (
                each.start
                for each in later
                if each.start > one.start and self._concerns(each.raw, one.raw)
            ),
            None,
        )
        if end is None:
            message = said(
                "Nothing says when this item ends: {0} minutes were taken.", LAST_ITEM_MINUTES
            )
            self._note(one.raw, "duration", message)
            return LAST_ITEM_MINUTES
        return (end - one.start) // _MINUTE

    def _concerns(self, later: RawSession, earlier: RawSession) -> bool:
        """Whether an item begins in the place of another, and so ends it."""
        if not self._by_room or not later.rooms or not earlier.rooms:
            return True
        return bool(set(later.rooms) & set(earlier.rooms))

    def _listed(self, one: _Placed, minutes: int) -> ListedItem:
        raw = one.raw
        fixed_end = one.start + minutes * _MINUTE if raw.ends_fixed else None
        if raw.fixed_end is not None:
            counted = self._clocks.end_after(self._counted(one.start), raw.fixed_end)
            fixed_end = self._instant(counted, not_before=one.start)
        floor = raw.floor
        if floor is not None and floor > minutes:
            message = said(
                "The floor of {0} min is longer than the item: {1} min is taken.", floor, minutes
            )
            self._note(raw, "floor", message)
            floor = minutes
        listed_id = self._listed_id(raw)
        return ListedItem(
            row=raw.row,
            title=raw.title,
            planned_start=one.start,
            minutes=minutes,
            fields=raw.fields if listed_id else raw.fields - {"listed_id"},
            kind=raw.kind or ItemKind.TALK,
            fixed=raw.fixed,
            fixed_end=fixed_end,
            floor_given=floor,
            line_up_lead_minutes=raw.lead,
            speakers=raw.speakers,
            location=raw.location,
            listed_id=listed_id,
            guessed=raw.guessed,
            guessed_from=raw.guessed_from,
        )

    def _listed_id(self, raw: RawSession) -> str:
        """Its id; none where several items share it.

        It is kept in the clear for good, so one that could be somebody's address, or is longer
        than any id, is kept as a digest: as good for finding the item again.
        """
        if self._ids[raw.listed_id] > 1:
            return ""
        if "@" in raw.listed_id or len(raw.listed_id) > _LONGEST_ID:
            return sha256(raw.listed_id.encode("utf-8", "replace")).hexdigest()[:_DIGEST]
        return raw.listed_id

    def _note(self, raw: RawSession, column: str, message: str) -> None:
        self.problems.append(Problem(row=raw.row, column=column, message=message))


def _is_shown_twice(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether the clocks show this time twice, because they are set back."""
    first = wall.replace(tzinfo=zone).utcoffset() or timedelta()
    second = wall.replace(tzinfo=zone, fold=1).utcoffset() or timedelta()
    return second < first
