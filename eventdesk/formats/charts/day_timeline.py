"""The day as one line, as SVG: the plan above, what happened and what is forecast in boxes below.

A pure function: the same day gives the same text. It holds no script, no style sheet and nothing
from outside, and its texts are text, whatever somebody has written into a title.
"""

from __future__ import annotations

from datetime import tzinfo

from msgspec import Struct

from eventdesk.core.running_order.forecast import Forecast
from eventdesk.formats.charts.day_layout import (
    HEIGHT,
    HOUR_SIZE,
    Box,
    DayLayout,
    MovingDay,
    StillDay,
    Stretch,
    lay_out_day,
)
from eventdesk.formats.charts.palette import ChartPalette
from eventdesk.formats.charts.svg import document, element, number, plain, text_of
from eventdesk.formats.charts.text_width import widest

TITLE_SIZE = 13
_HOUR_BASELINE = 12
_PLAN_TOP = 19
_PLAN = 3
_BOX_TOP = 25
_BOX = 20
_RADIUS = 3
_NARROW = 5
"""A box narrower than this would be nothing but its own border."""
_TITLE_MARGIN = 8
_TITLE_BASELINE = 39.5
_LOCK = 12
_LOCK_GRID = 24
_NOW_TOP = 14
_MINUTE_TOP, _MINUTE_BOTTOM = 16, 47


class TimelineLook(Struct, frozen=True, kw_only=True):
    """How a timeline is drawn. `unit` is one pixel of the drawings in the pixels of the picture."""

    palette: ChartPalette
    width: float = 1032
    unit: float = 1.0
    family: str = "sans-serif"

    @property
    def height(self) -> float:
        """As high as the drawings have it."""
        return HEIGHT * self.unit


def day_timeline(
    forecast: Forecast, zone: tzinfo, look: TimelineLook, *, title: str = "", said: str = ""
) -> str:
    """The whole timeline at one instant; times of day are those of `zone`.

    `title` and `said` are what a screen reader says of the picture.
    """
    layout = laid_out(forecast, zone, look)
    parts = (*_still_parts(layout.still, look), *_moving_parts(layout.moving, look))
    return document(look.width, look.height, parts, title=title, said=said)


def laid_out(forecast: Forecast, zone: tzinfo, look: TimelineLook) -> DayLayout:
    """Where everything lies in a timeline that looks like this."""
    return lay_out_day(forecast, zone, look.width, look.unit, HOUR_SIZE * look.unit)


def still_timeline(still: StillDay, look: TimelineLook) -> str:
    """The timeline without what moves, for whoever draws that over it every second."""
    return document(look.width, look.height, _still_parts(still, look), title="", said="")


def moving_timeline(moving: MovingDay, look: TimelineLook) -> str:
    """What moves with the clock, to be laid over the rest."""
    return document(look.width, look.height, _moving_parts(moving, look), title="", said="")


def _still_parts(still: StillDay, look: TimelineLook) -> list[str]:
    palette, unit = look.palette, look.unit
    parts = []
    if palette.ground:
        ground = palette.ground
        parts.append(element("rect", width=look.width, height=look.height, fill=ground))
    parts.append(_group(_hour_labels(still, look), fill=palette.ink3))
    top, height = number(_PLAN_TOP * unit), number(_PLAN * unit)
    plans = "".join(
        f"M{number(left)} {top}h{number(width)}v{height}h-{number(width)}z"
        for left, width in still.plans
    )
    parts.append(element("path", d=plans, fill=palette.edge))
    parts += [_box(box, look) for box in still.boxes]
    parts += [_minute(x, look, conflict=conflict) for x, conflict in still.minutes]
    return parts


def _group(parts: list[str], **attributes: str | float) -> str:
    return element("g", "".join(parts), **attributes)


def _hour_labels(still: StillDay, look: TimelineLook) -> list[str]:
    return [_text(label, middle, _HOUR_BASELINE, HOUR_SIZE, look) for middle, label in still.hours]


def _text(text: str, middle: float, baseline: float, size: float, look: TimelineLook) -> str:
    return element(
        "text",
        text_of(text),
        x=middle,
        y=baseline * look.unit,
        text_anchor="middle",
        font_family=look.family,
        font_size=size * look.unit,
    )


def _box(box: Stretch, look: TimelineLook) -> str:
    palette, unit = look.palette, look.unit
    match box.box:
        case Box.OVER:
            fill, edge, ink, stroke = palette.bar, palette.edge, palette.ink, 1.0
        case Box.RUNNING:
            fill, edge, ink, stroke = palette.tint, palette.accent, palette.ink, 1.0
        case Box.CONFLICT:
            fill, edge, ink, stroke = palette.stop_tint, palette.stop, palette.stop, 2.0
        case _:
            fill, edge, ink, stroke = palette.surface, palette.edge, palette.ink, 1.0
    top, height = _BOX_TOP * unit, _BOX * unit
    if box.width < _NARROW * unit:
        solid = fill if box.box is Box.OVER else edge
        return (
            f'<rect x="{number(box.left)}" y="{number(top)}" width="{number(box.width)}"'
            f' height="{number(height)}" fill="{solid}"/>'
        )
    half, radius = stroke / 2, min(_RADIUS * unit, box.width / 2)
    plate = (
        f'<rect x="{number(box.left + half)}" y="{number(top + half)}"'
        f' width="{number(box.width - stroke)}" height="{number(height - stroke)}"'
        f' rx="{number(radius)}" fill="{fill}" stroke="{edge}" stroke-width="{number(stroke)}"/>'
    )
    return plate if box.box is Box.RUNNING else plate + _named(box, look, ink)


def _named(box: Stretch, look: TimelineLook, ink: str) -> str:
    """Padlock and title, as far as they fit with eight pixels on each side."""
    unit = look.unit
    lock = _LOCK * unit if box.fixed else 0.0
    if box.fixed and box.width < lock + 2:
        return ""
    title = plain(box.title)
    gap = 4 * unit if box.fixed else 0.0
    room = box.width - 2 * _TITLE_MARGIN * unit - lock - gap
    wide = widest(title, TITLE_SIZE * unit) if room > 0 else 0.0
    middle = box.left + box.width / 2
    if not title or wide > room or room <= 0:
        return _padlock(middle, look, ink) if box.fixed else ""
    text = _text(title, middle + (lock + gap) / 2, _TITLE_BASELINE, TITLE_SIZE, look)
    named = _group([text], fill=ink)
    if not box.fixed:
        return named
    return _padlock(box.left + _TITLE_MARGIN * unit + lock / 2, look, ink) + named


def _padlock(middle: float, look: TimelineLook, ink: str) -> str:
    side = _LOCK * look.unit
    top = (_BOX_TOP + _BOX / 2) * look.unit - side / 2
    place = f"translate({number(middle - side / 2)} {number(top)})"
    return _group(
        [
            element("rect", x=4.5, y=11, width=15, height=10, rx=2),
            element("path", d="M8 11V7.5a4 4 0 0 1 8 0V11"),
        ],
        transform=f"{place} scale({number(side / _LOCK_GRID)})",
        fill="none",
        stroke=ink,
        stroke_width=2.6,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _minute(x: float, look: TimelineLook, *, conflict: bool) -> str:
    colour = look.palette.stop if conflict else look.palette.ink2
    return _upright(x, _MINUTE_TOP, _MINUTE_BOTTOM, look, colour)


def _upright(x: float, top: float, bottom: float, look: TimelineLook, colour: str) -> str:
    unit = look.unit
    return element(
        "rect", x=x - 1, y=top * unit, width=2, height=(bottom - top) * unit, fill=colour
    )


def _moving_parts(moving: MovingDay, look: TimelineLook) -> list[str]:
    parts = []
    if moving.got > 0:
        parts.append(_got(moving, look))
    if moving.now is not None:
        parts.append(_upright(moving.now, _NOW_TOP, HEIGHT, look, look.palette.ink))
    return parts


def _got(moving: MovingDay, look: TimelineLook) -> str:
    """The running box as far as it has got: round at the left, straight where it still moves."""
    unit, left, right = look.unit, moving.run_left, moving.run_left + moving.got
    top, bottom = _BOX_TOP * unit, (_BOX_TOP + _BOX) * unit
    bend = min(_RADIUS * unit, moving.got)
    x, r, y0, y1 = number(left), number(left + bend), number(top), number(bottom)
    end = number(right)
    if moving.run_width - moving.got < bend:
        return element(
            "rect", x=left, y=top, width=moving.got, height=bottom - top,
            rx=min(bend, moving.got / 2), fill=look.palette.accent,
        )  # fmt: skip
    high, low = number(top + bend), number(bottom - bend)
    path = f"M{r} {y0}H{end}V{y1}H{r}Q{x} {y1} {x} {low}V{high}Q{x} {y0} {r} {y0}Z"
    return element("path", d=path, fill=look.palette.accent)
