"""Clocks in the order in which somebody wrote them, counted from one midnight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from eventdesk.formats.running_orders.sessions import RawSession

DAY = timedelta(days=1)
_ONE_HOUR = timedelta(hours=1)
_HALF_A_DAY = timedelta(hours=12)
_ONE_IN_THE_AFTERNOON = timedelta(hours=13)
_PAST_MIDNIGHT = timedelta(hours=12)
"""A clock that falls back by more than this has passed midnight; by less, the row is misplaced."""
_AFTERNOON = timedelta(hours=1), timedelta(hours=8)
"""Where nobody wrote "13:00", "1:30" below "11:00" is one of these hours after noon."""


class ClocksOfDay:
    """Goes through the clocks of a day from top to bottom and counts on past noon and midnight.

    `shown_twice` says of a clock, counted from midnight, whether it comes a second time because
    the clocks are set back in that night.
    """

    def __init__(
        self,
        sessions: Sequence[RawSession],
        *,
        in_order: bool,
        by_room: bool,
        shown_twice: Callable[[timedelta], bool],
    ) -> None:
        self._shown_twice = shown_twice
        self._in_order = in_order
        self._by_room = by_room
        self._of_twelve_hours = all(
            clock is None or clock < _ONE_IN_THE_AFTERNOON or session.says_half
            for session in sessions
            for clock in (session.start, session.end)
        )
        self._shift = timedelta()
        self._previous: tuple[timedelta, str] | None = None

    def counted(self, session: RawSession, clock: timedelta) -> tuple[timedelta, bool]:
        """The clock counted from midnight, and whether it stands before the one above it."""
        if not self._in_order:
            return clock, False
        previous, room = self._previous or (timedelta(), session.location)
        if clock >= DAY and self._shift:
            clock -= DAY  # "24:45" below "00:30": its hours count the same midnight again
        if self._by_room and room != session.location:
            self._previous = clock, session.location
            return clock + self._shift, False
        if self._comes_again(clock + self._shift, previous + self._shift):
            self._previous = clock, session.location
            return clock + self._shift, False
        if clock < previous and not session.says_half and self._is_after_noon(clock, previous):
            clock += _HALF_A_DAY
        misplaced = clock < previous and previous - clock <= _PAST_MIDNIGHT
        if clock < previous and not misplaced:
            self._shift += DAY
        self._previous = clock, session.location
        return clock + self._shift, misplaced

    def _is_after_noon(self, clock: timedelta, previous: timedelta) -> bool:
        """Whether this clock, as it is written, is one of the afternoon."""
        first, last = _AFTERNOON
        return self._of_twelve_hours and first <= clock < last and previous <= clock + _HALF_A_DAY

    def _comes_again(self, clock: timedelta, previous: timedelta) -> bool:
        """Whether a clock falls back because the clocks of that night do."""
        return previous - _ONE_HOUR < clock < previous and self._shown_twice(clock)

    def end_after(self, start: timedelta, clock: timedelta) -> timedelta:
        """The first time at or after `start`, counted from midnight, when a clock shows this.

        Before `start` where it comes a second time that night: then that one is meant.
        """
        end = start - start % DAY + clock % DAY
        if self._comes_again(end, start):
            return end
        if end < start and self._is_after_noon(clock, start % DAY):
            return end + _HALF_A_DAY
        return end if end >= start else end + DAY
