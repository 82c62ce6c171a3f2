"""What the strip and the foot of the rail say, from the live event."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import MINUTE
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.language.dates import short_day
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.strip import StripView


def _tr(text: str) -> str:
    return QCoreApplication.translate("strip", text)


def strip_view(live: LiveEvent) -> StripView:
    """The strip of this second."""
    forecast = live.forecast
    event = live.details
    day = "" if event is None else short_day(event.date)
    place = "" if event is None else event.venue
    now_line, item = _now(live, forecast)
    left, unit = _left(forecast)
    words, state = _lateness(live, forecast)
    return StripView(
        event="" if event is None else event.name,
        place_and_date=" · ".join(part for part in (place, day) if part),
        now_line=now_line,
        item=item,
        left=left,
        left_unit=unit,
        lateness=words,
        lateness_state=state,
        inside=str(live.counts.inside),
        of=_tr("of {awaited} in").format(awaited=live.counts.awaited),
        clock=live.minute(forecast.now),
    )


def _now(live: LiveEvent, forecast: Forecast) -> tuple[str, str]:
    running, following = forecast.running, forecast.next
    if running is not None and running.expected_end is not None:
        if running.status is ItemStatus.HELD:
            return _tr("On hold"), running.item.title
        until = _tr("Now · until {minute}").format(minute=live.minute(running.expected_end))
        return until, running.item.title
    if following is not None and following.expected_start is not None:
        at = live.minute(following.expected_start)
        return _tr("Next · {minute}").format(minute=at), following.item.title
    if live.order.runs:
        return _tr("The day is over"), ""
    return _tr("No running order yet") if not live.order.items else "", ""


def _left(forecast: Forecast) -> tuple[str, str]:
    """The time left with its unit: whole minutes, seconds under one, or by how much it is over."""
    if forecast.time_left is not None:
        return time_left_words(forecast.time_left)
    following = forecast.next
    if following is None or following.expected_start is None:
        return "", ""
    until = following.expected_start - forecast.now
    if until <= timedelta() or until > timedelta(hours=12):
        return "", ""
    return str(-(-until // MINUTE)), _tr("min to go")


def time_left_words(left: timedelta) -> tuple[str, str]:
    """A time left as figure and unit: whole minutes, seconds under one, or minutes over."""
    if left < timedelta():
        over = -left // MINUTE
        return (str(over), _tr("min over")) if over else ("0", _tr("min left"))
    if left < MINUTE:
        return str(left // timedelta(seconds=1)), _tr("s left")
    return str(left // MINUTE), _tr("min left")


def _lateness(live: LiveEvent, forecast: Forecast) -> tuple[str, State]:
    if not live.order.runs:
        return _tr("Not started"), State.NEUTRAL
    state = State.WARN if forecast.behind_minutes > 0 else State.OK
    words = spoken(forecast.lateness)
    return words[0].upper() + words[1:], state
