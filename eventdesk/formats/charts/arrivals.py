"""Arrivals as SVG: who had come as a line, who was inside as the plate below it.

A pure function, like every chart: the same arrivals give the same text.
"""

from __future__ import annotations

from datetime import tzinfo

from eventdesk.core.day_curves import ArrivalsView, Step
from eventdesk.core.said import Number, said, said_of
from eventdesk.formats.charts.chart_parts import (
    AXIS_SIZE,
    SAID_SIZE,
    ChartLook,
    Writing,
    head,
    shortened,
    whole,
    written,
)
from eventdesk.formats.charts.day_layout import Line, full_five_minutes, hour_labels
from eventdesk.formats.charts.svg import element, number

_AXIS_HEIGHT = 24
_GAP = 8
_LINE = 2
_LEAST_PLOT = 40
"""With less room than this for the curve, only the words are shown."""


def arrivals_chart(
    view: ArrivalsView,
    zone: tzinfo,
    look: ChartLook,
    *,
    heading: str,
    title: str = "",
    more: str = "",
) -> str:
    """The whole chart; times of day are those of `zone`.

    `title` is that of the document, and `more` is said at the end of its description.
    """
    parts, top = head(heading, view.finding, look)
    bottom = look.height - _AXIS_HEIGHT * look.unit
    if view.curve.steps and bottom - top >= _LEAST_PLOT * look.unit:
        parts += _plot(view, zone, look, top, bottom)
    told = arrivals_said(view, zone)
    if more:
        told = said("{0} {1}", told, more)
    return whole(parts, look, title=title or heading, said=told)


def arrivals_said(view: ArrivalsView, zone: tzinfo) -> str:
    """The chart for whoever cannot see it."""
    if not view.curve.steps:
        return said("{0}.", view.finding)
    first = view.curve.steps[0]
    half = next((step for step in view.curve.steps if step.came * 2 >= view.curve.came), first)
    told = said(
        "{0}. The first came at {1}, half of them by {2}.",
        view.finding,
        f"{first.at.astimezone(zone):%H:%M}",
        f"{half.at.astimezone(zone):%H:%M}",
    )
    if view.due_at is None or view.due_at > view.until:
        return told
    by_then = view.curve.until(view.due_at)
    due = said_of(
        by_then.inside,
        "{0} were in when {1} was due, at {2}.",
        "{0} were in when {1} was due, at {2}.",
        Number(by_then.inside),
        view.due_title,
        f"{view.due_at.astimezone(zone):%H:%M}",
    )
    return said("{0} {1}", told, due)


def _plot(
    view: ArrivalsView, zone: tzinfo, look: ChartLook, top: float, bottom: float
) -> list[str]:
    unit, palette = look.unit, look.palette
    labels = (view.top, view.top // 2, 0)
    left = max(look.measure(f"{one:,}", AXIS_SIZE * unit) for one in labels) + _GAP * unit
    steps = view.curve.steps
    due = view.due_at if view.due_title else None
    begins = min(steps[0].at, due) if due is not None else steps[0].at
    ends = max(view.until, due) if due is not None else view.until
    line = Line(
        full_five_minutes(begins), full_five_minutes(ends, up=True), look.width - left, unit
    )
    scale = (bottom - top) / view.top
    axis = Writing(size=AXIS_SIZE, ink=palette.ink3, anchor="end")
    parts = []
    for figure in labels:
        y = bottom - figure * scale
        parts.append(
            element("rect", x=left, y=y, width=look.width - left, height=1, fill=palette.bar)
        )
        text = written(f"{figure:,}", left - _GAP * unit, y + 4 * unit, axis, look)
        parts.append(text)
    places = [(left + line.exactly(step.at), step) for step in steps]
    end = left + line.exactly(view.until)
    parts += _curves(places, end, (bottom, scale), look)
    hours = Writing(size=AXIS_SIZE, ink=palette.ink3, anchor="middle")
    for middle, label in hour_labels(line, zone, AXIS_SIZE * unit):
        parts.append(written(label, left + middle, bottom + 18 * unit, hours, look))
    if due is not None:
        name = said("{0} due {1}", view.due_title, f"{due.astimezone(zone):%H:%M}")
        parts += _due(
            name, left + line.exactly(due), (top, bottom), left, look, high=due > view.until
        )
    return parts


def _curves(
    places: list[tuple[float, Step]],
    end: float,
    ground_and_scale: tuple[float, float],
    look: ChartLook,
) -> list[str]:
    bottom, scale = ground_and_scale
    inside = [(x, bottom - step.inside * scale) for x, step in places]
    came = [(x, bottom - step.came * scale) for x, step in places]
    start = number(places[0][0])
    base = number(bottom)
    plate = f"M{start} {base}{_stairs(inside, end)}V{base}Z"
    edge = f"M{start} {base}{_stairs(inside, end)}"
    line = f"M{start} {base}{_stairs(came, end)}"
    palette, unit = look.palette, look.unit
    parts = [element("path", d=plate, fill=palette.tint)]
    if inside != came:
        parts.append(_stroke(edge, palette.edge, unit))
    return [*parts, _stroke(line, palette.accent, _LINE * unit)]


def _stairs(places: list[tuple[float, float]], end: float) -> str:
    """Up or down at each place, then level until the next, and to the end."""
    steps = "".join(f"H{number(x)}V{number(y)}" for x, y in places)
    return f"{steps}H{number(end)}"


def _stroke(path: str, colour: str, width: float) -> str:
    return element(
        "path", d=path, fill="none", stroke=colour, stroke_width=width, stroke_linejoin="round"
    )


def _due(
    name: str,
    x: float,
    between: tuple[float, float],
    left: float,
    look: ChartLook,
    *,
    high: bool,
) -> list[str]:
    """The line at which the first talk is due, named on the side that has more room.

    The name stands low within the plate, and `high` before the curve has got there.
    """
    unit, (top, bottom) = look.unit, between
    line = element("rect", x=x - 0.5, y=top, width=1, height=bottom - top, fill=look.palette.ink2)
    right = look.width - x >= x - left
    room = (look.width - x if right else x - left) - _GAP * unit
    text = shortened(name, SAID_SIZE * unit, room, look)
    how = Writing(size=SAID_SIZE, ink=look.palette.ink2, anchor="start" if right else "end")
    at = x + (_GAP if right else -_GAP) * unit
    baseline = top + 14 * unit if high else bottom - 12 * unit
    return [line, written(text, at, baseline, how, look)]
