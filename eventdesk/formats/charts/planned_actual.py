"""Planned against actual as SVG: one row an item, the plan a line, what happened a bar below it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from msgspec import Struct

from eventdesk.core.running_order.kept_times import KeptTime, kept_in_words
from eventdesk.core.said import said
from eventdesk.formats.charts.chart_parts import (
    AXIS_SIZE,
    SAID_SIZE,
    TITLE_SIZE,
    ChartLook,
    Writing,
    shortened,
    whole,
    written,
)
from eventdesk.formats.charts.day_layout import Line, full_five_minutes, hour_labels
from eventdesk.formats.charts.svg import element

HEAD = 32
ROW = 18
_AXIS_HEIGHT = 24
_BASELINE = 13
_PLAN_TOP, _PLAN = 2, 3
_BAR_TOP, _BAR = 7, 8
_GAP = 16
_MOST_FOR_TITLES = 0.36
"""Of the width; longer titles are shortened."""
_KEY = 12


_PLAN_WORD, _ACTUAL_WORD = said("plan"), said("actual")


class Legend(Struct, frozen=True, kw_only=True):
    """What the line and the bar are called."""

    plan: str = _PLAN_WORD
    actual: str = _ACTUAL_WORD


def height_for(rows: int, unit: float = 1.0) -> float:
    """How high a chart must be to show so many items and the hours below them."""
    return (HEAD + rows * ROW + _AXIS_HEIGHT) * unit


def planned_actual_chart(
    kept: Sequence[KeptTime],
    zone: tzinfo,
    look: ChartLook,
    *,
    heading: str,
    title: str = "",
    more: str = "",
) -> str:
    """The whole chart. Where not every item has room, those around the newest are shown."""
    room = int((look.height - HEAD * look.unit) // (ROW * look.unit))
    shown, left_out = shown_rows(kept, room)
    parts = [*_head(heading, look)]
    if shown:
        parts += _rows(shown, zone, look)
    if left_out:
        y = (HEAD + len(shown) * ROW + _BASELINE) * look.unit
        quiet = Writing(size=SAID_SIZE, ink=look.palette.ink3)
        parts.append(written(said("and {0} more", left_out), 0, y, quiet, look))
    told = said("{0}.", kept_in_words(tuple(kept)))
    if more:
        told += f" {more}"
    return whole(parts, look, title=title or heading, said=told)


def shown_rows(kept: Sequence[KeptTime], room: int) -> tuple[Sequence[KeptTime], int]:
    """The items that have room, and how many have none; the newest to begin is always there."""
    if len(kept) <= room:
        return kept, 0
    room = max(1, room - 1)  # a row says that there are more
    begun = [place for place, one in enumerate(kept) if one.has_begun]
    newest = begun[-1] if begun else -1
    first = max(0, min(newest + 2 - room, len(kept) - room))
    return kept[first : first + room], len(kept) - room


def _head(heading: str, look: ChartLook) -> list[str]:
    """The title, and at the right what line and bar stand for."""
    palette, unit, legend = look.palette, look.unit, Legend()
    strong = Writing(size=TITLE_SIZE, ink=palette.ink, strong=True)
    parts = [written(heading, 0, 16 * unit, strong, look)]
    quiet = Writing(size=SAID_SIZE, ink=palette.ink2, anchor="end")
    x = look.width
    for word, high, colour in (
        (legend.actual, _BAR, palette.accent),
        (legend.plan, _PLAN, palette.edge),
    ):
        parts.append(written(word, x, 16 * unit, quiet, look))
        x -= look.measure(look.say(word), SAID_SIZE * unit) + (_KEY + 8) * unit
        parts.append(
            element(
                "rect", x=x, y=(12 - high / 2) * unit, width=_KEY * unit, height=high * unit,
                fill=colour,
            )
        )  # fmt: skip
        x -= _GAP * unit
    return parts


def _rows(shown: Sequence[KeptTime], zone: tzinfo, look: ChartLook) -> list[str]:
    unit, size = look.unit, SAID_SIZE * look.unit
    names = min(max(look.measure(one.title, size) for one in shown), look.width * _MOST_FOR_TITLES)
    words = max(look.measure(look.say(one.words), size) for one in shown)
    left = names + _GAP * unit
    wide = max(look.width - left - words - (_GAP * unit if words else 0), 0)
    starts = [one.planned_start for one in shown] + [run[0] for one in shown for run in one.runs]
    ends = [one.planned_end for one in shown] + [run[1] for one in shown for run in one.runs]
    line = Line(full_five_minutes(min(starts)), full_five_minutes(max(ends), up=True), wide, unit)
    parts = []
    for place, one in enumerate(shown):
        parts += _row(one, (HEAD + place * ROW) * unit, line, (names, left), look)
    below = (HEAD + len(shown) * ROW) * unit
    if below + _AXIS_HEIGHT * unit <= look.height:
        hours = Writing(size=AXIS_SIZE, ink=look.palette.ink3, anchor="middle")
        for middle, label in hour_labels(line, zone, AXIS_SIZE * unit):
            parts.append(written(label, left + middle, below + 16 * unit, hours, look))
    return parts


def _row(
    one: KeptTime, top: float, line: Line, places: tuple[float, float], look: ChartLook
) -> list[str]:
    names, left = places
    palette, unit = look.palette, look.unit
    title = shortened(one.title, SAID_SIZE * unit, names, look)
    baseline = top + _BASELINE * unit
    parts = [written(title, 0, baseline, Writing(size=SAID_SIZE, ink=palette.ink), look)]
    if one.words:
        quiet = Writing(size=SAID_SIZE, ink=palette.ink2, anchor="end")
        parts.append(written(one.words, look.width, baseline, quiet, look))
    bars = [((one.planned_start, one.planned_end), _PLAN_TOP, _PLAN, palette.edge)]
    bars += [(run, _BAR_TOP, _BAR, palette.accent) for run in one.runs]
    for (start, end), down, high, colour in bars:
        x, width = line.stretch(start, end)
        y = top + down * unit
        parts.append(element("rect", x=left + x, y=y, width=width, height=high * unit, fill=colour))
    return parts
