"""What the charts of the day log share: how large they are, their texts and their head."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from eventdesk.formats.charts.palette import ChartPalette
from eventdesk.formats.charts.svg import document, element, number, text_of
from eventdesk.formats.charts.text_width import widest

TITLE_SIZE = 15
SAID_SIZE = 13
AXIS_SIZE = 12
HEAD = 44
"""Below title and finding, the chart begins."""
_BASELINE = 16
_GAP = 16
_FOOT_LINE = 18
_FOOT_BEGINS = 18
_BOLDER = 1.1
"""A heavier letter is about so much wider."""


class ChartLook(Struct, frozen=True, kw_only=True):
    """How a chart is drawn. `unit` is one pixel of the drawings in the pixels of the picture.

    `margin` lies around a chart that stands alone, in pixels of the picture, and the lines of
    `foot` below it.
    `measure` says how wide a text is at a size, in pixels of the picture; without a font at hand it
    is an estimate that is never too small. `say` puts a sentence into the language of whoever
    looks.
    """

    palette: ChartPalette
    width: float
    height: float
    unit: float = 1.0
    family: str = "sans-serif"
    measure: Callable[[str, float], float] = widest
    say: Callable[[str], str] = str
    margin: float = 0
    foot: tuple[str, ...] = ()


class Writing(Struct, frozen=True, kw_only=True):
    """How a text stands: its size in units, its colour, its side and its weight."""

    size: float
    ink: str
    anchor: str = "start"
    strong: bool = False


def whole(parts: list[str], look: ChartLook, *, title: str, said: str) -> str:
    """The document around what was drawn: on its ground, within its margin, above its foot."""
    margin, fill = look.margin, look.palette.ground
    width = look.width + 2 * margin
    below = look.height + margin + _FOOT_BEGINS * look.unit
    height = look.height + 2 * margin + len(look.foot) * _FOOT_LINE * look.unit
    around = [element("rect", width=width, height=height, fill=fill)] if fill else []
    how = Writing(size=AXIS_SIZE, ink=look.palette.ink3)
    for place, line in enumerate(look.foot):
        short = shortened(line, AXIS_SIZE * look.unit, look.width, look)
        y = below + place * _FOOT_LINE * look.unit
        around.append(written(short, margin, y, how, look))
    if margin:
        moved = f"translate({number(margin)} {number(margin)})"
        parts = [element("g", "".join(parts), transform=moved)]
    return document(width, height, [*around, *parts], title=title, said=look.say(said))


def written(text: str, x: float, y: float, how: Writing, look: ChartLook) -> str:
    """A text on its baseline, in the pixels of the picture."""
    weight = {"font_weight": "600"} if how.strong else {}
    return element(
        "text",
        text_of(look.say(text)),
        x=x,
        y=y,
        fill=how.ink,
        text_anchor=how.anchor,
        font_family=look.family,
        font_size=how.size * look.unit,
        **weight,
    )


def shortened(text: str, size: float, room: float, look: ChartLook) -> str:
    """As much of a text as has room, with an ellipsis where some of it is missing."""
    text = kept = look.say(text)
    if look.measure(text, size) <= room:
        return text
    while kept and look.measure(kept + "…", size) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def head(title: str, finding: str, look: ChartLook) -> tuple[list[str], float]:
    """Title and finding, and where the chart may begin: below two lines where one has no room."""
    palette, unit, finding = look.palette, look.unit, look.say(finding)
    strong = Writing(size=TITLE_SIZE, ink=palette.ink, strong=True)
    parts = [written(title, 0, _BASELINE * unit, strong, look)]
    used = look.measure(title, TITLE_SIZE * unit) * _BOLDER + _GAP * unit
    if used + look.measure(finding, SAID_SIZE * unit) <= look.width:
        said = Writing(size=SAID_SIZE, ink=palette.ink2, anchor="end")
        return [*parts, written(finding, look.width, _BASELINE * unit, said, look)], HEAD * unit
    below = Writing(size=SAID_SIZE, ink=palette.ink2)
    second = _BASELINE + SAID_SIZE + 7
    short = shortened(finding, SAID_SIZE * unit, look.width, look)
    return [*parts, written(short, 0, second * unit, below, look)], (HEAD + 18) * unit
