"""Drawing on a screen of any size as if it were 1080 high: everything scales with the height."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from eventdesk.core.shown_text import in_one_line, shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.text import wrapped

HEIGHT = 1080.0
MARGIN = 96.0
LEAST = 34.0
"""No letter is smaller than this: it has to be read from the far end of the room."""


class Canvas:
    """A painter in units of a screen 1080 high, with the theme's typeface and icons."""

    def __init__(self, painter: QPainter, theme: Theme, width: float, height: float) -> None:
        """`width` and `height` are those of the widget, in logical pixels."""
        self._painter = painter
        self._theme = theme
        self.scale = max(height, 1.0) / HEIGHT
        self.width = max(width, 1.0) / self.scale
        self.right = self.width - MARGIN
        painter.scale(self.scale, self.scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def font(self, size: float, *, strong: bool = False) -> QFont:
        """A font of so many units, whatever the text size of the windows."""
        return screen_font(self._theme, size, strong=strong)

    def fill(self, box: QRectF, colour: str) -> None:
        """A plain rectangle."""
        self._painter.fillRect(box, QColor(colour))

    def bar(self, box: QRectF, colour: str) -> None:
        """A rectangle with round ends."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        radius = box.height() / 2
        self._painter.drawRoundedRect(box, radius, radius)

    def icon(self, name: str, colour: str, left: float, centre: float, size: float) -> None:
        """An icon, drawn as sharp as the screen is."""
        ratio = self._painter.device().devicePixelRatioF() * self.scale
        pixmap = self._theme.icons.pixmap(name, colour, size, ratio)
        self._painter.drawPixmap(QPointF(left, centre - size / 2), pixmap)

    def text(
        self,
        x: float,
        base: float,
        text: str,
        font: QFont,
        colour: str,
        *,
        width: float = math.inf,
        from_right: bool = False,
    ) -> float:
        """One line on a baseline, elided at `width`; returns the width drawn.

        `x` is where it begins, or with `from_right` where it ends.
        """
        drawn = in_one_line(text) if width == math.inf else elided(font, text, width)
        wide = QFontMetricsF(font).horizontalAdvance(drawn)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QPointF(x - wide if from_right else x, base), drawn)
        return wide

    def lines(
        self, x: float, top: float, lines: Sequence[str], font: QFont, colour: str, leading: float
    ) -> float:
        """Lines below each other, the first of them below `top`; returns where they end."""
        height = font.pixelSize() * leading
        metrics = QFontMetricsF(font)
        for row, line in enumerate(lines):
            middle = top + (row + 0.5) * height
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            self.text(x, base, line, font, colour)
        return top + len(lines) * height


def screen_font(theme: Theme, size: float, *, strong: bool = False) -> QFont:
    """The theme's typeface at a size in units of a screen 1080 high."""
    font = QFont(theme.scale.family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The lines of a text at this width; what would be more than `most` elides at the last."""
    text = shown(text)
    found = wrapped(text, font, width)
    lines = [text[start : start + length].rstrip() for start, length in found[:most]]
    if len(found) > most:
        lines[-1] = elided(font, text[found[most - 1][0] :], width)
    return lines


def fitted(
    theme: Theme,
    text: str,
    width: float,
    ways: Sequence[tuple[float, int]],
    *,
    strong: bool = True,
) -> tuple[QFont, list[str]]:
    """The first of the ways (size, most lines) in which a text fits; the last of them elides."""
    text = shown(text)
    for size, most in ways:
        font = screen_font(theme, size, strong=strong)
        if len(wrapped(text, font, width)) <= most:
            break
    else:
        size, most = ways[-1]
        font = screen_font(theme, size, strong=strong)
    return font, broken(text, font, width, most)


def digit_height(font: QFont) -> float:
    """How high the ink of the lowest figure of a font is."""
    metrics = QFontMetricsF(font)
    return min(metrics.tightBoundingRect(digit).height() for digit in "0123456789")
