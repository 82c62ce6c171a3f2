"""Fonts and measures, each a factor of one base size, so that all follow the user's text size.

Sizes are named in the pixels they have at 100 % (base 14 px). Two weights only.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

BASE: Final = 14.0

KEY: Final = 12.0
"""Key caps and the axes of charts."""
NOTE: Final = 13.0
"""Second lines in tables, pills, column headers."""
BODY: Final = 14.0
"""Body text and buttons."""
ROW: Final = 16.0
"""Rows of the running order, questions, sentences of a page."""
NAME: Final = 18.0
"""Names in lists."""
ITEM: Final = 20.0
"""The title of the current item, the question being put, role and organisation."""
TITLE: Final = 26.0
"""The title of a page, and what is typed into the search field."""
VERDICT: Final = 28.0
"""The verdict on a card."""
FIGURE: Final = 30.0
"""Figures on the strip."""
PERSON_LONG: Final = 36.0
"""A name that takes three lines."""
PERSON: Final = 44.0
"""The name on the confirmation."""
COUNT: Final = 56.0
"""How many are inside."""
COUNTDOWN: Final = 72.0
"""Minutes left."""

LINE_HEIGHT: Final = 1.43
LINE_HEIGHT_LONG: Final = 1.5
LINE_HEIGHT_NAME: Final = 1.18


def preferred_family(system: QFont) -> str:
    """Inter where it is installed, else the system's own family."""
    return "Inter" if QFontDatabase.hasFamily("Inter") else system.family()


def base_size(system: QFont) -> float:
    """The system's text size in logical pixels, but never under 14."""
    return max(BASE, float(QFontInfo(system).pixelSize()))


class TypeScale(Struct, frozen=True, kw_only=True):
    """One family at one base size (logical pixels)."""

    family: str
    base: float

    def font(self, size: float = BODY, *, strong: bool = False, tabular: bool = False) -> QFont:
        """A font of `size` px at 100 %: DemiBold if `strong`, with even figures if `tabular`.

        Tabular figures are for times in columns; from 28 px on they would gape, so right-align
        proportional ones in a width from `figure_width` instead.
        """
        font = QFont(self.family)
        font.setPixelSize(max(1, round(size * self.base / BASE)))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, measure: float) -> int:
        """A measure drawn for the base of 14 px, scaled to this base."""
        return round(measure * self.base / BASE)


def figure_width(font: QFont, digits: int) -> float:
    """The width that holds any number of so many digits in `font`."""
    metrics = QFontMetricsF(font)
    return digits * max(metrics.horizontalAdvance(digit) for digit in "0123456789")
