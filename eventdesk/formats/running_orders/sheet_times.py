"""A time of day as a hand wrote it on a sheet, as an instant of the day that the sheet is of."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from eventdesk.formats.running_orders.clock_times import read_clock

_MINUTE = timedelta(minutes=1)
_MINUTES_OF_AN_HOUR = 60


def instant_near(words: str, near: datetime, zone: ZoneInfo) -> datetime | None:
    """The instant nearest to `near` (aware) at which the clocks of `zone` show "0915" or "9:15".

    So it does not matter when a sheet is typed in, nor whether the day passed midnight or a change
    of the clocks. In the zone of `near`; None if the words are no time of day.
    """
    typed = read_clock(words)
    if typed is None or typed >= timedelta(days=1):
        return None
    hour, minute = divmod(typed // _MINUTE, _MINUTES_OF_AN_HOUR)
    clock = time(hour, minute)
    today = near.astimezone(zone).date()
    found = [
        _on(today + timedelta(days=day), clock, zone, fold).astimezone(near.tzinfo)
        for day in (-1, 0, 1)
        for fold in (0, 1)
    ]
    return min(found, key=lambda each: abs(each - near))


def _on(day: date, clock: time, zone: ZoneInfo, fold: int) -> datetime:
    return datetime.combine(day, clock, tzinfo=zone).replace(fold=fold)
