"""Where everything on the timeline of a day lies: measures only, no colours and no markup.

What stands still between two minutes is apart from what moves with every second, so that whoever
shows the day again and again draws only what has changed. Places are rounded to half a pixel: less
is not seen, and a day in which nothing moved by that much is equal to the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from eventdesk.core.running_order.forecast import Forecast
from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.core.said import Day
from eventdesk.formats.charts.text_width import widest

HEIGHT = 48
HOUR_SIZE = 12
LEAST_BOX = 2
BETWEEN = 2
"""Boxes and plan lines end this much before the next one begins."""
_MARGIN = 1
_BETWEEN_HOURS = 12
_STEPS = (1, 2, 3, 6, 12, 24)
_STEPS_OF_A_MINUTE = (60, 30, 20, 15, 12, 10, 6, 5, 4, 3, 2)
_FIVE_MINUTES = timedelta(minutes=5)
_QUARTER = timedelta(minutes=15)
_HOUR = timedelta(hours=1)
_A_LONG_DAY = timedelta(days=3)
_ON_STAGE = (ItemStatus.RUNNING, ItemStatus.HELD)
_GONE = (ItemStatus.DROPPED, ItemStatus.PASSED_OVER)


class Box(StrEnum):
    """What a box stands for."""

    OVER = "over"
    RUNNING = "running"
    TO_COME = "to_come"
    CONFLICT = "conflict"


class Stretch(NamedTuple):
    """One box: an item, or one run of it, from left to right."""

    item_id: str
    title: str
    box: Box
    fixed: bool
    left: float
    width: float


class StillDay(Struct, frozen=True):
    """Everything that stays where it is until something happens, or a minute has passed."""

    width: float
    unit: float
    hours: tuple[tuple[float, str], ...] = ()
    """The middle of each hour's label, and the label."""
    plans: tuple[tuple[float, float], ...] = ()
    """Left and width of each item's planned time."""
    boxes: tuple[Stretch, ...] = ()
    minutes: tuple[tuple[float, bool], ...] = ()
    """Where each fixed item's minute lies, and whether it is in conflict."""
    begins: str = ""
    ends: str = ""
    """The times of day at both ends, in words."""


class MovingDay(Struct, frozen=True):
    """What moves with the clock: the line of now, and how far the running item has got."""

    now: float | None = None
    run_left: float = 0
    run_width: float = 0
    """Of the running item's box; 0 with nothing running."""
    got: float = 0
    """How much of that width has passed."""


class DayLayout(Struct, frozen=True):
    """The whole timeline."""

    still: StillDay
    moving: MovingDay


def lay_out_day(
    forecast: Forecast, zone: tzinfo, width: float, unit: float = 1.0, size: float = HOUR_SIZE
) -> DayLayout:
    """Lay the day out over `width`; `unit` is one pixel of the drawings, `size` that of labels.

    Lengths are elapsed time, so an hour that the clocks skip or say twice is as long as any other;
    the labels are times of day in `zone`.
    """
    spans = list(_spans(forecast))
    planned = [one for one in forecast.items if one.status is not ItemStatus.DROPPED]
    plans = [(one.item.planned_start, one.item.planned_end) for one in planned]
    starts = [start for start, _ in plans] + [span.start for span in spans]
    ends = [end for _, end in plans] + [span.end for span in spans]
    if not starts:
        return DayLayout(StillDay(width, unit), MovingDay())
    line = Line(full_five_minutes(min(starts)), full_five_minutes(max(ends), up=True), width, unit)
    still = StillDay(
        width=width,
        unit=unit,
        hours=tuple(hour_labels(line, zone, size)),
        plans=tuple(line.stretch(start, end) for start, end in plans),
        boxes=tuple(_box(span, line) for span in spans),
        minutes=tuple(
            (line.at(one.item.planned_start), bool(one.conflict_minutes))
            for one in planned
            if one.item.fixed and one.status not in _GONE
        ),
        begins=f"{line.begins.astimezone(zone):%H:%M}",
        ends=f"{line.ends.astimezone(zone):%H:%M}",
    )
    return DayLayout(still, _moving(forecast, spans, line))


def full_five_minutes(at: datetime, *, up: bool = False) -> datetime:
    """The full five minutes before or after: the line must not grow with every second."""
    over = timedelta(minutes=at.minute % 5, seconds=at.second, microseconds=at.microsecond)
    return at - over + (_FIVE_MINUTES if up and over else timedelta())


class _Span(NamedTuple):
    """One box in time; a tuple, as `Stretch` is, since a day may have 500 of them every second."""

    each: ItemForecast
    box: Box
    start: datetime
    end: datetime


def _spans(forecast: Forecast) -> Iterator[_Span]:
    """What happened and what will: each run that is over, the one of now, and all to come."""
    for each in forecast.items:
        for run in each.runs:
            end = run.ended_at or each.expected_end or forecast.now
            box = Box.RUNNING if run.ended_at is None else Box.OVER
            yield _Span(each, box, run.started_at, max(run.started_at, end))
        if each.expected_start is not None and each.expected_end is not None:
            box = Box.CONFLICT if each.conflict_minutes else Box.TO_COME
            yield _Span(each, box, each.expected_start, each.expected_end)


class Line:
    """Instants as places between the two ends of the day."""

    def __init__(self, begins: datetime, ends: datetime, width: float, unit: float) -> None:
        self.begins, self.ends = begins, ends
        self.width, self.unit = width, unit
        self._from = begins.timestamp()
        self._scale = (width - 2 * _MARGIN) / max(ends.timestamp() - self._from, 1.0)
        # Lengths are whole minutes, so all that is to come moves on in one step, and not each item
        # in a second of its own.
        seen = 0.5 / self._scale
        self._step = next((step for step in _STEPS_OF_A_MINUTE if step <= seen), 1)

    def exactly(self, at: datetime) -> float:
        """The place of an instant."""
        return _MARGIN + (at.timestamp() - self._from) * self._scale

    def at(self, at: datetime) -> float:
        """The same to half a pixel, moving in steps that everything on the line shares."""
        seconds = at.timestamp()
        seconds -= seconds % self._step
        return round((_MARGIN + (seconds - self._from) * self._scale) * 2) / 2

    def stretch(self, start: datetime, end: datetime) -> tuple[float, float]:
        """Left and width of a length of time; there is always something to be seen."""
        left = self.at(start)
        return left, max(LEAST_BOX, self.at(end) - left - BETWEEN)


def _box(span: _Span, line: Line) -> Stretch:
    item = span.each.item
    left, width = line.stretch(span.start, span.end)
    return Stretch(item.id, item.title, span.box, item.fixed, left, width)


def _moving(forecast: Forecast, spans: Sequence[_Span], line: Line) -> MovingDay:
    inside = line.begins <= forecast.now <= line.ends
    now = line.exactly(forecast.now) if inside else None
    running = next((span for span in spans if span.box is Box.RUNNING), None)
    if running is None:
        return MovingDay(now)
    left, width = line.stretch(running.start, running.end)
    got = min(max(line.exactly(forecast.now) - left, 0.0), width)
    return MovingDay(now, left, width, got)


def hour_labels(line: Line, zone: tzinfo, size: float) -> Iterator[tuple[float, str]]:
    """Labels of full hours, as many as stand beside each other; of midnights on very long days."""
    wide = widest("00:00", size)
    long = line.ends - line.begins > _A_LONG_DAY
    per_hour = line.exactly(line.begins + _HOUR) - line.exactly(line.begins)
    room = wide + _BETWEEN_HOURS * line.unit
    step = next((step for step in _STEPS if step * per_hour >= room), _STEPS[-1])
    last = -room
    for at in _quarters(line, zone):
        local = at.astimezone(zone)
        if local.minute or local.hour % (24 if long else step):
            continue
        half = wide / 2
        middle = min(max(line.at(at), half), line.width - half)
        if middle - last >= room - 1:  # places are rounded, and the step was chosen before that
            last = middle
            yield middle, str(Day(local, short=True)) if long else f"{local:%H:%M}"


def _quarters(line: Line, zone: tzinfo) -> Iterator[datetime]:
    """Every quarter of an hour that begins within the day, or half an hour before it.

    Quarters, since clocks may be changed by half an hour, and zones lie three quarters apart.
    """
    local = (line.begins - _HOUR / 2).astimezone(zone)
    minute = local.minute - local.minute % 15
    at = local.replace(minute=minute, second=0, microsecond=0).astimezone(UTC)
    while at <= line.ends:
        if at >= line.begins - _HOUR / 2:
            yield at
        at += _QUARTER
