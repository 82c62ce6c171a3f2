"""What the cards and the banner of the running order say, from one forecast.

A length of time carries its unit here, a time of day never does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from eventdesk.core.running_order.floors import floor_minutes
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.order import Item, ItemStatus, RunningOrder
from eventdesk.core.running_order.rules import waits_for_its_minute
from eventdesk.core.running_order.run_times import time_used
from eventdesk.ui.models.running_order_rows import ON_STAGE, expected_start
from eventdesk.ui.pages.running_order.replan_words import short_name
from eventdesk.ui.theme import State

Minute = Callable[[datetime], str]

_NOTHING = timedelta(0)
_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)
_SECONDS_BELOW = timedelta(minutes=3)
_HOURS_FROM = timedelta(hours=10)
"""From here on, the night before, hours say enough."""
MOST_NAMED = 2
"""How many shorter items the banner names."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """A length of time in large figures: `minutes` may be empty, and so may `seconds`."""

    minutes: str = ""
    minutes_unit: str = ""
    seconds: str = ""
    seconds_unit: str = ""
    below: str = ""
    state: State = State.NEUTRAL

    def spoken(self) -> str:
        """All of it in one line."""
        parts = (
            self.minutes, self.minutes_unit, self.seconds, self.seconds_unit, self.below,
        )  # fmt: skip
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class NowView:
    """The card of now; `share` is how much of the running item has passed, None for no bar."""

    head: str
    note: str = ""
    title: str = ""
    figure: FigureView | None = None
    share: float | None = None
    held: bool = False
    runs: bool = False


class NextPress(StrEnum):
    """What the one large button, and Space, would do."""

    START_DAY = "start_day"
    START = "start"
    END = "end"
    END_DAY = "end_day"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextView:
    """The card of what comes; `verb` takes the title of `object_`, if there is one, at its {0}."""

    head: str
    note: str = ""
    title: str = ""
    line: str = ""
    press: NextPress
    verb: str = ""
    object_: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerView:
    """How the next fixed item fares; `sentence` takes its title at its {0}."""

    item_id: str
    state: State
    icon: str
    title: str
    sentence: str
    more: str
    ready: bool


def next_press(order: RunningOrder, forecast: Forecast) -> NextPress:
    """What "next" would do at the instant of the forecast."""
    if not order.items or order.day_ended_at is not None:
        return NextPress.NOTHING
    if forecast.next is None:
        return NextPress.END_DAY
    if not order.runs:
        return NextPress.START_DAY
    following = forecast.next.item
    waits = waits_for_its_minute(order, following, forecast.now)
    return NextPress.END if order.running is not None and waits else NextPress.START


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
        return NowView(head=head, title=title, figure=_wait(planned - forecast.now, until))
    below = _tr("planned {0}").format(minute(planned))
    over = _length(forecast.now - planned, below, over=_tr("late"))
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
            return _length(-left, since, over=_tr("over"), state=State.WARN)
        return _length(left, since, state=State.WARN)
    if left <= -_SECOND:
        due = _tr("was to end {0}").format(minute(now + left))
        return _length(-left, due, over=_tr("over"), state=State.STOP)
    return _length(max(left, _NOTHING), _tr("left, until {0}").format(minute(now + left)))


def _wait(length: timedelta, below: str) -> FigureView:
    """A time that nobody is speaking in: begun minutes, and seconds only for the last few."""
    if length > _SECONDS_BELOW:
        length = -(-length // _MINUTE) * _MINUTE
        return replace(_length(length, below), seconds="", seconds_unit="")
    return _length(length, below)


def _length(
    length: timedelta, below: str, *, over: str = "", state: State = State.NEUTRAL
) -> FigureView:
    """Minutes and seconds; of a time that is over, whole minutes once there is one."""
    minutes, seconds = length // _MINUTE, length % _MINUTE // _SECOND
    minute_unit, second_unit = _tr("min"), _tr("s")
    if length >= _HOURS_FROM:
        hours = f"{_tr('h')} {over}".strip()
        return FigureView(minutes=str(minutes // 60), minutes_unit=hours, below=below, state=state)
    if over:
        minute_unit, second_unit = f"{minute_unit} {over}", f"{second_unit} {over}"
    if minutes == 0:
        return FigureView(minutes=str(seconds), minutes_unit=second_unit, below=below, state=state)
    figure = FigureView(minutes=str(minutes), minutes_unit=minute_unit, below=below, state=state)
    if over or minutes >= 100:  # noqa: PLR2004 - nobody counts the seconds of hours
        return figure
    return FigureView(
        minutes=str(minutes),
        minutes_unit=minute_unit,
        seconds=str(seconds),
        seconds_unit=second_unit,
        below=below,
        state=state,
    )


def next_view(order: RunningOrder, forecast: Forecast, minute: Minute) -> NextView:
    """The card of what comes, and what Space would do."""
    press = next_press(order, forecast)
    following = forecast.next
    if press is NextPress.NOTHING:
        return NextView(head=_tr("Next"), title=_tr("Nothing is to come"), press=press)
    if following is None:
        return NextView(
            head=_tr("Next"), title=_tr("Nothing more is planned"), line=_left_over(order),
            press=press, verb=_tr("End the day"),
        )  # fmt: skip
    item = following.item
    verb, object_ = _tr("Start {0}"), item.title
    if press is NextPress.START_DAY:
        verb, object_ = _tr("Start the day"), ""
    running = None if order.running is None else order.item(order.running.item_id)
    if press is NextPress.END and running is not None:
        verb, object_ = _tr("End {0}"), running.title
    return NextView(
        head=_tr("Next"),
        note=_tr("at {0}, planned {1}").format(
            minute(expected_start(following) or item.planned_start), minute(item.planned_start)
        ),
        title=item.title,
        line=_length_line(item),
        press=press,
        verb=verb,
        object_=object_,
    )


def _length_line(item: Item) -> str:
    floor = floor_minutes(item)
    if floor < item.minutes:
        return _tr("{0} min, may shrink to {1}").format(item.minutes, floor)
    return _tr("{0} min").format(item.minutes)


def _left_over(order: RunningOrder) -> str:
    left = [item.title for item in order.items if order.is_passed_over(item)]
    return _tr("Passed over: {0}").format(", ".join(left)) if left else ""


def banner_view(order: RunningOrder, forecast: Forecast, minute: Minute) -> BannerView | None:
    """The first fixed item in conflict, else the first that is tight, else the next one."""
    fixed = [each for each in forecast.items if each.slack is not None]
    if not fixed:
        return None
    in_conflict = next((each for each in fixed if each.conflict_minutes), None)
    tight = next((each for each in fixed if each.tight), None)
    each = in_conflict or tight or fixed[0]
    state, icon, sentence, more = _fares(each, minute)
    if state is State.OK:
        more = " ".join(part for part in (*what_it_took(forecast, each, minute), more) if part)
    return BannerView(
        item_id=each.item.id,
        state=state,
        icon=icon,
        title=each.item.title,
        sentence=sentence,
        more=more,
        ready=each.item.id in order.ready,
    )


def what_it_took(forecast: Forecast, fixed: ItemForecast, minute: Minute) -> Iterator[str]:
    """What keeps a fixed item safe: who before it is shorter than at first, or that it moved."""
    item = fixed.item
    if item.original_start is not None and item.original_start != item.planned_start:
        yield _tr("Moved from {0}.").format(minute(item.original_start))
    shorter = [
        (one.item.title, one.item.original_minutes - one.item.minutes)
        for one in forecast.items
        if one.item.position < item.position
        and (one.status is ItemStatus.PLANNED or one.status in ON_STAGE)
        and one.item.original_minutes is not None
        and one.item.minutes < one.item.original_minutes
    ]
    if len(shorter) > MOST_NAMED:
        given = sum(minutes for _, minutes in shorter)
        yield _tr("{0} items are {1} min shorter.").format(len(shorter), given)
        return
    for title, minutes in shorter:
        yield _tr("{0} is {1} min shorter.").format(short_name(title), minutes)


def _fares(each: ItemForecast, minute: Minute) -> tuple[State, str, str, str]:
    """State, icon, sentence with a place for the title, and what stands beside it."""
    planned, slack = minute(each.item.planned_start), each.slack_minutes or 0
    spare = _tr("{0} min of slack").format(slack) if slack else _tr("No slack")
    if each.conflict_minutes:
        start = minute(expected_start(each) or each.item.planned_start)
        sentence = _tr("{{0}} would start at {0}, {1} min too late.")
        return (
            State.STOP, "triangle", sentence.format(start, each.conflict_minutes),
            _tr("Fixed at {0}.").format(planned),
        )  # fmt: skip
    if each.tight:
        sentence = _tr("{{0}} starts at {0}, {1} min into the line-up.")
        lead = _tr("{0} min wanted.").format(each.item.line_up_lead_minutes)
        return (
            State.WARN, "triangle", sentence.format(planned, each.line_up_deficit_minutes),
            f"{spare}, {lead}",
        )  # fmt: skip
    return State.OK, "tick", _tr("{{0}} keeps {0}.").format(planned), f"{spare}."
