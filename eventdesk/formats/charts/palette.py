"""The colours that a chart is drawn in: a theme's in the window, those of paper in a file."""

from __future__ import annotations

from msgspec import Struct


class ChartPalette(Struct, frozen=True, kw_only=True):
    """Colours as #RRGGBB, by what they are for. `ground` is "" where the chart lies on something.

    Attributes:
        ink, ink2, ink3: text and strong lines, second lines, axes.
        edge: outlines and the lines of the plan; `bar` fills what is over.
        accent, tint: what runs, as far as it has got and as far as it will go.
        stop, stop_tint: what is in conflict.
        surface: what is to come.
    """

    ground: str
    ink: str
    ink2: str
    ink3: str
    edge: str
    bar: str
    accent: str
    tint: str
    stop: str
    stop_tint: str
    surface: str


PRINT = ChartPalette(
    ground="#FFFFFF", ink="#000000", ink2="#3A3A3A", ink3="#4A4A4A",
    edge="#6B6B6B", bar="#CFCFCF", accent="#1C4F8C", tint="#E4EDF7",
    stop="#A3221B", stop_tint="#FBE6E3", surface="#FFFFFF",
)  # fmt: skip
"""On white paper; what its colours say is said by shapes as well, so that grey printers do."""
