"""What the stage screen says, from one forecast, the message, and the question being put."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import SECONDS_BELOW, Minute
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemKind, ItemStatus, RunningOrder
from eventdesk.core.running_order.public_starts import public_starts
from eventdesk.core.running_order.run_times import time_used
from eventdesk.core.stage import Screen, Stage
from eventdesk.ui.screens.lengths import (
    Amount,
    is_over,
    left_figure,
    over_figure,
    time_left,
    wait_figure,
)

_NOTHING = timedelta(0)
_LONGEST_WAIT = timedelta(hours=2)
"""Before that the stage shows the time of day: nobody counts the minutes of a night."""
_STEPS = 400
"""How many steps the bar takes for a whole item: fewer than a screen has pixels."""


class Mood(StrEnum):
    """How the stage screen looks; each has words of its own besides its colour."""

    CALM = "calm"
    NEARLY_DONE = "nearly_done"
    OVER_TIME = "over_time"
    HELD = "held"
    WAITING = "waiting"


class Band(Struct, frozen=True, kw_only=True):
    """The band from edge to edge: icon, word, and what stands at its end."""

    icon: str
    word: str
    note: str = ""


class Said(Struct, frozen=True, kw_only=True):
    """Words that somebody wants to be read: who says them, and what."""

    label: str
    text: str


class StageView(Struct, frozen=True, kw_only=True):
    """The stage screen. `clock` is a time of day, `figure` a length of time with its units.

    `said` are the message and the question being put; without them `next_label`, `next_title` and
    `fixed` stand at the foot. `fixed` is a title and its minute.
    """

    mood: Mood = Mood.WAITING
    title: str = ""
    clock: str = ""
    figure: tuple[Amount, ...] = ()
    sentence: str = ""
    band: Band | None = None
    share: float | None = None
    next_label: str = ""
    next_title: str = ""
    fixed: tuple[str, str] = ("", "")
    said: tuple[Said, ...] = ()
    is_dark: bool = False

    def spoken(self) -> str:
        """All of it as one sentence."""
        if self.is_dark:
            return _tr("Dark")
        figure = " ".join(f"{one.number} {one.unit}".strip() for one in self.figure)
        parts = (
            self.title, figure, self.sentence,
            "" if self.band is None else self.band.word,
            *(f"{one.label}: {one.text}" for one in self.said),
            f"{self.next_label} {self.next_title}".strip(), self.clock,
        )  # fmt: skip
        return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("screens", text)


def stage_view(
    order: RunningOrder,
    forecast: Forecast,
    stage: Stage,
    put: str,
    minute: Minute,
    *,
    event: str = "",
) -> StageView:
    """The stage screen of this second; `put` is the wording of the question that is being put."""
    if Screen.STAGE in stage.blank:
        return StageView(is_dark=True)
    if forecast.running is not None:
        view = _running(order, forecast.running, forecast, minute)
    else:
        view = _nothing_runs(order, forecast, minute, event)
    return replace(view, said=_said(stage, put))


def _said(stage: Stage, put: str) -> tuple[Said, ...]:
    message = "" if stage.message is None else stage.message.text
    said = (
        Said(label=_tr("From the chair"), text=message),
        Said(label=_tr("Question"), text=put),
    )
    return tuple(one for one in said if one.text)


def _running(
    order: RunningOrder, running: ItemForecast, forecast: Forecast, minute: Minute
) -> StageView:
    left = time_left(forecast)
    ends = minute(forecast.now + (forecast.time_left or _NOTHING))
    view = StageView(
        mood=Mood.CALM,
        title=running.item.title,
        clock=minute(forecast.now),
        figure=left_figure(left),
        sentence=_tr("left, until {0}").format(ends),
        share=_share(order, forecast, left),
    )
    view = _with_next(view, forecast, minute)
    is_break = running.item.kind is ItemKind.BREAK
    if running.status is ItemStatus.HELD:
        return _held(order, view, left, minute)
    if is_over(left):
        word = _tr("Break is over") if is_break else _tr("Over time")
        return replace(
            view,
            mood=Mood.NEARLY_DONE if is_break else Mood.OVER_TIME,
            figure=over_figure(-left),
            sentence="",
            band=Band(icon="triangle", word=word, note=_tr("was due to end {0}").format(ends)),
        )
    if left <= SECONDS_BELOW:
        word = _tr("Break ends soon") if is_break else _tr("Nearly done")
        band = Band(icon="clock", word=word, note=_tr("ends {0}").format(ends))
        return replace(view, mood=Mood.NEARLY_DONE, sentence="", band=band)
    return view


def _held(order: RunningOrder, view: StageView, left: timedelta, minute: Minute) -> StageView:
    run = order.running
    since = _tr("since {0}").format(minute(run.holds[-1].held_at)) if run and run.holds else ""
    figure = over_figure(-left) if is_over(left) else left_figure(left)
    band = Band(icon="pause", word=_tr("On hold"), note=since)
    return replace(view, mood=Mood.HELD, figure=figure, sentence="", band=band)


def _nothing_runs(order: RunningOrder, forecast: Forecast, minute: Minute, event: str) -> StageView:
    view = StageView(title=event, clock=minute(forecast.now))
    following = forecast.next
    if following is None or following.expected_start is None:
        over = bool(order.runs) or order.day_ended_at is not None
        sentence = _tr("The day is over.") if over else _tr("No running order yet")
        return _as_clock(replace(view, sentence=sentence))
    starts = public_starts([following])[following.item.id]
    wait = starts - forecast.now.replace(microsecond=0)
    view = _with_next(view, forecast, minute)
    if _NOTHING < wait <= _LONGEST_WAIT:
        sentence = _tr("to go, until {0}").format(minute(starts))
        return replace(view, figure=wait_figure(wait), sentence=sentence)
    if wait > _NOTHING:
        return _as_clock(replace(view, sentence=_tr("Begins at {0}").format(minute(starts))))
    return _as_clock(replace(view, sentence=_tr("Starting shortly")))


def _as_clock(view: StageView) -> StageView:
    """The time of day as the figure; once is enough."""
    return replace(view, figure=(Amount(number=view.clock),), clock="")


def _with_next(view: StageView, forecast: Forecast, minute: Minute) -> StageView:
    following = forecast.next
    if following is None:
        return replace(view, next_title=_tr("Nothing more is to come"))
    later = [each for each in forecast.items if each.status is ItemStatus.PLANNED][1:]
    fixed = next((each.item for each in later if each.item.fixed), None)
    return replace(
        view,
        next_label=_tr("Next"),
        next_title=following.item.title,
        fixed=("", "") if fixed is None else (fixed.title, minute(fixed.planned_start)),
    )


def _share(order: RunningOrder, forecast: Forecast, left: timedelta) -> float:
    """How much of the running item has passed, in steps that can be seen."""
    run = order.running
    used = _NOTHING if run is None else max(_NOTHING, time_used(run, forecast.now))
    whole = used + max(left, _NOTHING)
    return round(used / whole * _STEPS) / _STEPS if whole else 1.0
