"""Lengths of time in large figures, for whoever reads them from the last row.

Whole minutes, so that nothing moves for most of the time; seconds for the last three minutes. A
screen changes on the second of the event's clock, whatever fraction of one an item began at: so
each second is shown once, and none is passed over.
"""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import HOURS_FROM, MINUTE, SECONDS_BELOW, as_watched
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.order import ItemStatus

_NOTHING = timedelta(0)
_SECOND, _HOUR = timedelta(seconds=1), timedelta(hours=1)


class Amount(Struct, frozen=True, kw_only=True):
    """A figure with its unit, such as 11 and "min"; the unit of a time of day is empty."""

    number: str
    unit: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("screens", text)


def time_left(forecast: Forecast) -> timedelta:
    """What the running item has left at the second that is shown; below nothing once it is over."""
    left = forecast.time_left or _NOTHING
    running = forecast.running
    if running is not None and running.status is ItemStatus.HELD:
        return left
    return left + timedelta(microseconds=forecast.now.microsecond)


def is_over(left: timedelta) -> bool:
    """Whether a whole second has passed since the end."""
    return left <= -_SECOND


def left_figure(left: timedelta) -> tuple[Amount, ...]:
    """A time left: minutes; for the last three minutes and seconds; for the last one seconds."""
    left = max(left, _NOTHING)
    if left >= HOURS_FROM:
        return (Amount(number=str(left // _HOUR), unit=_tr("h")),)
    minutes, seconds = left // MINUTE, left % MINUTE // _SECOND
    if left > SECONDS_BELOW:
        return (Amount(number=str(minutes), unit=_tr("min")),)
    last = Amount(number=str(seconds), unit=_tr("s"))
    return (Amount(number=str(minutes), unit=_tr("min")), last) if minutes else (last,)


def over_figure(over: timedelta) -> tuple[Amount, ...]:
    """A time over: seconds for the first minute, and then minutes."""
    minutes = over // MINUTE
    if minutes:
        return (Amount(number=str(minutes), unit=_tr("min over")),)
    return (Amount(number=str(max(over, _NOTHING) // _SECOND), unit=_tr("s over")),)


def wait_figure(wait: timedelta) -> tuple[Amount, ...]:
    """A time that nobody is speaking in: begun minutes, and seconds only for the last few."""
    return left_figure(as_watched(wait))
