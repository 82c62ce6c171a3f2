"""Type on paper of any size: measured once, in hundredths of a millimetre, and drawn line by line.

The measures do not depend on what is drawn on, so the screen shows the very breaks of the print.
"""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QTextLayout

from eventdesk.core.badges.fitting import Fitted, Measured, Piece, fit
from eventdesk.formats.charts.svg import plain
from eventdesk.ui.type_scale import preferred_family

MILLIMETRE = 100.0
"""Units of a painter that draws badges."""
POINT = 25.4 / 72 * MILLIMETRE
_MEASURED_AT = 1000
"""The size at which a text is measured; large enough that no rounding is seen."""
_KEPT = 4096
_NEARLY = 1e-6


def font_of(size: float, *, strong: bool) -> QFont:
    """A font of a size in hundredths of a millimetre."""
    font = QFont(_family())
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Some fonts put other hyphens between figures, and those cannot be copied or sought.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


@lru_cache(maxsize=_KEPT)
def measured(text: str, *, strong: bool) -> Measured:
    """A text as its type stands, by words and by signs. Of any script."""
    text = plain(text)
    font = font_of(_MEASURED_AT, strong=strong)
    metrics = QFontMetricsF(font)
    ascent, descent = _heights(text, font)
    return Measured(
        words=_pieces(text, metrics, QTextBoundaryFinder.BoundaryType.Line),
        signs=cache(lambda: _pieces(text, metrics, QTextBoundaryFinder.BoundaryType.Grapheme)),
        line_height=(ascent + descent) / _MEASURED_AT,
    )


def fitted_in(
    text: str,
    width: float,
    height: float,
    *,
    most: float,
    lines: int,
    least: float = 0.0,
    worth: float = 1.0,
    strong: bool = False,
) -> Fitted:
    """The largest type, up to `most`, at which a text stands in a box; see `fit`."""
    found = fit(
        measured(text, strong=strong), width, height,
        most=most, lines=lines, least=least, worth=worth,
    )  # fmt: skip
    return _as_set(found, width, strong=strong)


def _as_set(found: Fitted, width: float, *, strong: bool) -> Fitted:
    """The same as it can be set: fonts have whole sizes, and a line is more than its words."""
    if not found.lines:
        return found
    share = _widest_at_one(found, strong=strong)
    size = min(found.size, width / share) if share else found.size
    size = float(max(1, int(size + _NEARLY)))
    return replace(found, size=size, height=found.height * size / found.size)


def widest(fitted: Fitted, *, strong: bool = False) -> float:
    """How wide the longest line of a text is."""
    return _widest_at_one(fitted, strong=strong) * fitted.size


def _widest_at_one(fitted: Fitted, *, strong: bool) -> float:
    metrics = QFontMetricsF(font_of(_MEASURED_AT, strong=strong))
    advances = (metrics.horizontalAdvance(line) for line in fitted.lines)
    return max(advances, default=0.0) / _MEASURED_AT


def draw_lines(
    painter: QPainter,
    fitted: Fitted,
    left: float,
    top: float,
    width: float,
    *,
    strong: bool = False,
    ink: str = "#000000",
    middle: bool = False,
) -> float:
    """Draw a text that was fitted into a column; gives where it ends below."""
    if not fitted.lines:
        return top
    font = font_of(fitted.size, strong=strong)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    step = fitted.height / len(fitted.lines)
    for line in fitted.lines:
        ascent, descent = _heights(line, font)
        spare = max(0.0, step - ascent - descent) / 2
        shift = (width - metrics.horizontalAdvance(line)) / 2 if middle else 0.0
        painter.drawText(QPointF(left + max(0.0, shift), top + spare + ascent), line)
        top += step
    return top


def _pieces(
    text: str, metrics: QFontMetricsF, kind: QTextBoundaryFinder.BoundaryType
) -> tuple[Piece, ...]:
    finder = QTextBoundaryFinder(kind, text)
    units = text.encode("utf-16-le")
    pieces: list[Piece] = []
    start = 0
    while (end := finder.toNextBoundary()) >= 0:
        part = units[2 * start : 2 * end].decode("utf-16-le", "replace")
        if part:
            bare = part.rstrip()
            width = metrics.horizontalAdvance(bare) / _MEASURED_AT
            advance = metrics.horizontalAdvance(part) / _MEASURED_AT if bare != part else width
            pieces.append(Piece(part, advance, width))
        start = end
    return tuple(pieces)


def _heights(text: str, font: QFont) -> tuple[float, float]:
    """How far a line stands above and below its base, with the fonts that lend it signs."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    metrics = QFontMetricsF(font)
    if not line.isValid():
        return metrics.ascent(), metrics.descent()
    return max(line.ascent(), metrics.ascent()), max(line.descent(), metrics.descent())


@lru_cache(maxsize=1)
def _family() -> str:
    return preferred_family(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
