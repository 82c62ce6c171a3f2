"""The figure of the stage screen: large, left-aligned, on one baseline, and never dancing.

A number stands in a width reserved for its count of digits, so the unit behind it stays where it is
while the number changes.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QFont, QFontMetricsF

from eventdesk.ui.screens.canvas import HEIGHT, LEAST, digit_height, screen_font
from eventdesk.ui.screens.lengths import Amount
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import figure_width

LEAST_SHARE = 0.225
"""How much of the screen's height a figure's ink takes at least: 22 % is what can be read."""
_SHRINKS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
_LAST = tuple(0.95**step for step in range(1, 60))
"""What is tried where a window is far narrower than any screen."""
_GAP, _UNIT_GAP = 0.16, 0.3
"""The spaces after a unit and before it, as parts of the unit's size."""
_RESERVED_DIGITS = 2


class Piece(Struct, frozen=True):
    """A number or a unit: where it begins, its font, and whether it is a unit."""

    x: float
    text: str
    font: QFont
    is_unit: bool


class Sizes(Struct, frozen=True, kw_only=True):
    """The sizes of the first number, of the second, and of the units."""

    first: float
    second: float
    unit: float


def figure_pieces(
    theme: Theme, figure: Sequence[Amount], sizes: Sizes, left: float, width: float
) -> tuple[Piece, ...]:
    """Lay a figure out from `left`, as large as `sizes` and as small as the width demands.

    Units shrink as far as they need to; numbers stay as large as the last row needs them.
    """
    least = _least_size(theme)
    pieces: tuple[Piece, ...] = ()
    for shrink in _SHRINKS:
        sized = Sizes(
            first=max(sizes.first * shrink, min(least, sizes.first)),
            second=max(sizes.second * shrink, min(least, sizes.second)),
            unit=max(sizes.unit * shrink, 2 * LEAST),
        )
        pieces, end = _lay_out(theme, figure, sized, left)
        if end - left <= width:
            return pieces
    for shrink in _LAST:
        sized = Sizes(first=least * shrink, second=least * shrink, unit=2 * LEAST * shrink)
        pieces, end = _lay_out(theme, figure, sized, left)
        if end - left <= width:
            break
    return pieces


def _lay_out(
    theme: Theme, figure: Sequence[Amount], sizes: Sizes, left: float
) -> tuple[tuple[Piece, ...], float]:
    pieces: list[Piece] = []
    x = left
    unit = screen_font(theme, sizes.unit, strong=True)
    for place, amount in enumerate(figure):
        font = screen_font(theme, sizes.second if place else sizes.first, strong=True)
        metrics = QFontMetricsF(font)
        reserved = _reserved(font, amount.number, place)
        start = x
        if place:
            x += sizes.unit * _UNIT_GAP
            start = x + reserved - metrics.horizontalAdvance(amount.number)
        else:
            # The ink begins at the margin, as every other line does.
            start -= metrics.leftBearing(amount.number[:1])
        pieces.append(Piece(start, amount.number, font, is_unit=False))
        x += reserved
        if amount.unit:
            x += sizes.unit * _GAP
            pieces.append(Piece(x, amount.unit, unit, is_unit=True))
            x += QFontMetricsF(unit).horizontalAdvance(amount.unit)
    return tuple(pieces), x


def _reserved(font: QFont, number: str, place: int) -> float:
    """The width of the widest number of so many digits; of seconds beside minutes, of two."""
    if not number.isdigit():
        return QFontMetricsF(font).horizontalAdvance(number)
    digits = max(len(number), _RESERVED_DIGITS) if place else len(number)
    return figure_width(font, digits)


def _least_size(theme: Theme) -> float:
    """The smallest font size at which a figure's ink has its share of the height."""
    sample = 500.0
    return LEAST_SHARE * HEIGHT * sample / digit_height(screen_font(theme, sample, strong=True))
