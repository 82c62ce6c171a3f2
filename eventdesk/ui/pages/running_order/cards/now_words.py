"""What the card of now says, from one forecast."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.order import ItemStatus, RunningOrder
from eventdesk.core.running_order.run_times import time_used
from eventdesk.ui.pages.running_order.cards.figures import (
    FigureView,
    length_figure,
    wait_figure,
)
from eventdesk.ui.theme import State

_NOTHING = timedelta(0)
_SECOND = timedelta(seconds=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class NowView(Struct, frozen=True, kw_only=True):
    """The card of now; `share` is how much of the running item has passed, None for no bar."""

    head: str
    note: str = ""
    title: str = ""
    figure: FigureView | None = None
    share: float | None = None
    held: bool = False
    runs: bool = False


def now_view(order: RunningOrder, forecast: Forecast, minute: Minute) -> NowView:
    """The card of this second."""
    running = forecast.running
    if running is not None:
        return _running_view(order, running, forecast, minute)
    if order.day_ended_at is not None:
        ended = _tr("ended {0}").format(minute(order.day_ended_at))
        return NowView(head=_tr("The day"), note=ended, title=_tr("The day is over"))
    head = _tr("Now") if order.runs else _tr("Before the day")
    title = _tr("Nothing is running")
    following = forecast.next
    if following is None:
        note = _tr("nothing more is planned")
        return NowView(head=head, note=note, title=title)
    planned = following.item.planned_start
    if not order.runs:
        title = _tr("The day has not started")
    if planned > forecast.now:
        until = _tr("to go, until {0}").format(minute(planned))
        return NowView(head=head, title=title, figure=wait_figure(planned - forecast.now, until))
    below = _tr("planned {0}").format(minute(planned))
    over = length_figure(forecast.now - planned, below, over=_tr("late"))
    return NowView(head=head, title=title, figure=over)


def _running_view(
    order: RunningOrder, running: ItemForecast, forecast: Forecast, minute: Minute
) -> NowView:
    run, left = order.running, forecast.time_left or _NOTHING
    started = run.started_at if run is not None else forecast.now
    note = _tr("started {0}, planned {1}").format(
        minute(started), minute(running.item.planned_start)
    )
    held = running.status is ItemStatus.HELD
    used = _NOTHING if run is None else time_used(run, forecast.now)
    whole = used + max(left, _NOTHING)
    return NowView(
        head=_tr("Now"),
        note=note,
        title=running.item.title,
        figure=_running_figure(order, left, forecast.now, minute),
        share=min(1.0, used / whole) if whole else 1.0,
        held=held,
        runs=True,
    )


def _running_figure(
    order: RunningOrder, left: timedelta, now: datetime, minute: Minute
) -> FigureView:
    run = order.running
    if run is not None and run.held:
        since = _tr("On hold since {0}").format(minute(run.holds[-1].held_at))
        if left <= -_SECOND:
            return length_figure(-left, since, over=_tr("over"), state=State.WARN)
        return length_figure(left, since, state=State.WARN)
    if left <= -_SECOND:
        due = _tr("was to end {0}").format(minute(now + left))
        return length_figure(-left, due, over=_tr("over"), state=State.STOP)
    return length_figure(max(left, _NOTHING), _tr("left, until {0}").format(minute(now + left)))
