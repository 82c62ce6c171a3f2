"""Which day of a running order is shown, and which sessions belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import Day, said
from eventdesk.formats.running_orders.refusals import nothing_that_day
from eventdesk.formats.running_orders.sessions import RawOrder, RawSession
from eventdesk.formats.running_orders.written_days import WrittenDay, on_date

_DAY = timedelta(days=1)
_WEEK = 7
_NIGHT_UNTIL = timedelta(hours=6)
_EVENING_FROM = timedelta(hours=21)
_ON_INTO_THE_NIGHT = timedelta(hours=2)
_IN_WORDS = (
    said("no"), said("one"), said("two"), said("three"), said("four"), said("five"), said("six"),
    said("seven"), said("eight"), said("nine"), said("ten"),
)  # fmt: skip


class ChosenDay(Struct, frozen=True, kw_only=True):
    """The sessions of one day, their clocks counted from its midnight."""

    sessions: list[RawSession]
    days: tuple[date, ...]
    day: date | None
    problems: list[Problem]


def choose_day(order: RawOrder, event_day: date, wanted: date | None, name: str) -> ChosenDay:
    """The day that somebody wants; else the event's date, the only day or the first.

    A session without a day belongs to that of the one above it. Raises InputError:
    nothing_that_day, when somebody wants a day that the file does not have.
    """
    sessions = _with_dates(order.sessions, event_day)
    sessions = _with_nights(sessions, order.night_until)
    days = tuple(sorted({day for one in sessions if (day := _date(one)) is not None}))
    if wanted is not None and wanted not in days and (days or wanted != event_day):
        raise nothing_that_day(name, wanted)
    if not days:
        return ChosenDay(sessions=list(sessions), days=(), day=None, problems=[])
    day = wanted or (event_day if event_day in days else days[0])
    chosen = [one for one in sessions if _date(one) == day]
    problems = [] if wanted else _said(days, day, event_day, chosen[0].row)
    return ChosenDay(sessions=chosen, days=days, day=day, problems=problems)


def _said(days: Sequence[date], day: date, event_day: date, row: int) -> list[Problem]:
    told: list[Problem] = []
    if len(days) > 1:
        count = _IN_WORDS[len(days)] if len(days) < len(_IN_WORDS) else str(len(days))
        message = said("The file has {0} days; {1} is shown.", count, Day(day))
        told.append(Problem(row=row, column="date", message=message, is_notice=True))
    if day != event_day:
        shown = Day(day, year=True)
        message = said("These times are for {0}; they are laid on the day of the event.", shown)
        told.append(Problem(row=row, column="date", message=message))
    return told


def _with_dates(sessions: Iterable[RawSession], event_day: date) -> list[RawSession]:
    """Every session with a date, where any of them says something of a day."""
    weekdays = _Weekdays(sessions, event_day)
    current: WrittenDay | None = None
    dated = []
    for session in sessions:
        if session.day is not None:
            current = on_date(weekdays.date_of(session.day))
        dated.append(replace(session, day=current))
    first = next((one.day for one in dated if one.day is not None), None)
    return [one if one.day is not None else replace(one, day=first) for one in dated]


class _Weekdays:
    """Finds dates for days that are written without one, about the date of the event."""

    def __init__(self, sessions: Iterable[RawSession], event_day: date) -> None:
        self._event = event_day
        named = [
            one.day.weekday
            for one in sessions
            if one.day is not None and one.day.on is None and one.day.weekday is not None
        ]
        self._first = event_day
        if named:
            after = (event_day.weekday() - named[0]) % _WEEK
            among = event_day.weekday() in named
            back = after if among or after <= _WEEK // 2 else after - _WEEK
            self._first = event_day - back * _DAY

    def date_of(self, day: WrittenDay) -> date:
        """The date itself; the nearest of that month and day; that weekday; the so-manieth day."""
        if day.on is not None:
            return day.on
        if day.month is not None and day.day is not None:
            return self._nearest(day.month, day.day)
        if day.weekday is not None:
            return self._first + (day.weekday - self._first.weekday()) % _WEEK * _DAY
        return self._event + ((day.number or 1) - 1) * _DAY

    def _nearest(self, month: int, day: int) -> date:
        """In the year of the event, or the one before or after where that is nearer."""
        found = []
        for year in (self._event.year - 1, self._event.year, self._event.year + 1):
            try:
                found.append(date(year, month, day))
            except ValueError:
                continue
        return min(found, key=lambda one: abs(one - self._event), default=self._event)


def _with_nights(sessions: Sequence[RawSession], night_until: timedelta) -> list[RawSession]:
    """Early clocks that belong to the night of the day before counted on from its midnight."""
    days = {_date(one) for one in sessions}
    late = {_date(one) for one in sessions if one.start and one.start >= night_until * 2}
    counted = []
    for one in sessions:
        day, start = _date(one), one.start
        if day is None or start is None or not timedelta() <= start < night_until:
            counted.append(one)
        elif one.under_day:
            counted.append(replace(one, start=start + _DAY) if day in late else one)
        else:
            counted.append(_a_day_before(one, day) if day - _DAY in days else one)
    ends: dict[date, timedelta] = {}
    for one in counted:
        day, start = _date(one), one.start
        if day is not None and start is not None:
            length = timedelta(minutes=one.minutes or 0)
            ends[day] = max(ends.get(day, timedelta()), start + length, one.end or timedelta())
    return [_of_the_evening_before(one, ends) for one in counted]


def _a_day_before(session: RawSession, day: date) -> RawSession:
    """The session in the night of the day before, counted from the midnight of that day."""
    start = None if session.start is None else session.start + _DAY
    return replace(session, day=on_date(day - _DAY), start=start)


def _of_the_evening_before(session: RawSession, ends: dict[date, timedelta]) -> RawSession:
    """Dated after midnight, and going straight on where the day before ended late."""
    day, start = _date(session), session.start
    if day is None or start is None or not timedelta() <= start < _NIGHT_UNTIL:
        return session
    ended = ends.get(day - _DAY, timedelta())
    if ended >= _EVENING_FROM and start + _DAY - ended <= _ON_INTO_THE_NIGHT:
        return _a_day_before(session, day)
    return session


def _date(session: RawSession) -> date | None:
    return None if session.day is None else session.day.on
