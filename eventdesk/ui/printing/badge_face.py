"""One badge: what stands where on a label, whatever its shape.

A wide badge has its name over the whole width and the code at the right below; a low one has the
code beside the name; a high one has everything in the middle, one below the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from eventdesk.core.badges.badge import Badge
from eventdesk.core.badges.fitting import Fitted
from eventdesk.core.badges.layouts import BadgeLayout, Box
from eventdesk.ui.printing.reference_code import paint_code, reference_code
from eventdesk.ui.printing.type_on_paper import MILLIMETRE, POINT, draw_lines, fitted_in

LEAST_MODULE = 0.4 * MILLIMETRE
"""Smaller modules run together on a label printer."""
_BEST_MODULE = 0.5 * MILLIMETRE
LEAST_NAME = 11 * POINT
_LEAST_TINY_NAME = 8 * POINT
_LOW = 46.0
"""A badge below this height (mm) has its code beside the name."""
_CALLED_LINES, _LINES = 3, 2
_INK, _QUIET, _PAPER = "#000000", "#3A3A3A", "#FFFFFF"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A text of the lower half, and how large it is at best (in points)."""

    text: str
    most: float
    strong: bool = False
    ink: str = _INK


@dataclass(slots=True)
class _Room:
    """What is left of a badge while it fills up, in hundredths of a millimetre."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


def paint_badge(
    painter: QPainter, badge: Badge, event: str, layout: BadgeLayout, place: Box
) -> None:
    """Draw a badge at its place; the painter draws in hundredths of a millimetre."""
    inner = place.inset(layout.margin)
    room = _Room(
        inner.left * MILLIMETRE, inner.top * MILLIMETRE,
        inner.right * MILLIMETRE, inner.bottom * MILLIMETRE,
    )  # fmt: skip
    _Face(painter, badge, event, layout, room).paint()


class _Face:
    """One badge in the making."""

    def __init__(
        self, painter: QPainter, badge: Badge, event: str, layout: BadgeLayout, room: _Room
    ) -> None:
        self._painter, self._badge, self._event = painter, badge, event
        self._layout, self._room = layout, room
        self._is_high = layout.height > layout.width
        self._is_low = layout.height < _LOW
        self._gap = (0.8 if self._is_low else 1.5) * MILLIMETRE
        self._grown = min(2.0, max(1.0, min(layout.width, layout.height * 1.4) / 75))
        """A large badge is read from further away: its type grows with it."""

    def paint(self) -> None:
        if self._is_low:
            self._paint_code_beside()
        self._paint_band()
        self._paint_event()
        if self._is_high:
            self._paint_code_below()
        code_left = None if self._is_low or self._is_high else self._code_at_corner()
        lower = self._lower()
        share = self._lower_share(lower, code_left)
        self._paint_called(self._room.height - share)
        if code_left is not None:
            self._room.right = code_left
        self._paint_lower(lower)

    # ---- event and band

    def _paint_event(self) -> None:
        room, most = self._room, (6.5 if self._is_low else 8) * POINT * self._grown
        if not self._event or self._layout.is_tiny:
            return
        fitted = fitted_in(self._event, room.width, most * 2.6, most=most, lines=2)
        draw_lines(
            self._painter, fitted, room.left, room.top, room.width,
            ink=_QUIET, middle=self._is_high,
        )  # fmt: skip
        room.top += fitted.height + self._gap

    def _paint_band(self) -> None:
        """The category, white on a black band: it is read on every printer there is."""
        room, word = self._room, self._badge.band
        if not word:
            return
        type_height = (8 if self._is_low else 11) * POINT * self._grown
        side = type_height * 0.45
        fitted = fitted_in(
            word, room.width - 2 * side, type_height * 1.5, most=type_height, lines=2, strong=True
        )
        height = fitted.height + type_height * 0.3
        top = room.bottom - height
        self._painter.fillRect(QRectF(room.left, top, room.width, height), QColor(_INK))
        draw_lines(
            self._painter, fitted, room.left + side, top + type_height * 0.15,
            room.width - 2 * side, strong=True, ink=_PAPER, middle=self._is_high,
        )  # fmt: skip
        room.bottom = top - self._gap

    # ---- the code and the reference below it

    def _paint_code_beside(self) -> None:
        """At the right, over the whole height; the name has the rest."""
        room = self._room
        width = self._paint_code(room.right, room.top, room.height, room.width * 0.4, ends_at=True)
        if width:
            room.right -= width + self._gap

    def _paint_code_below(self) -> None:
        """In the middle, above the band."""
        room = self._room
        most = min(room.width * 0.6, room.height * 0.4)
        side, height = self._code_size(most, most)
        if height:
            self._paint_code_at(room.left + (room.width - side) / 2, room.bottom - height, side)
            room.bottom -= height + self._gap

    def _code_at_corner(self) -> float | None:
        """At the right, at the bottom; gives where it begins, for what stands beside it."""
        room = self._room
        side, height = self._code_size(room.width * 0.4, room.height * 0.66)
        if not height:
            return None
        self._paint_code_at(room.right - side, room.bottom - height, side)
        return room.right - side - self._gap

    def _paint_code(
        self, x: float, top: float, height: float, width: float, *, ends_at: bool
    ) -> float:
        side, whole = self._code_size(width, height)
        if not whole:
            return 0.0
        self._paint_code_at(x - side if ends_at else x, top + (height - whole) / 2, side)
        return side

    def _code_size(self, width: float, height: float) -> tuple[float, float]:
        """The side of the code in so much room, and its height with the reference; 0 for none."""
        words = self._reference_height
        most = min(width, height - words)
        code = reference_code(self._badge.reference, int(most / LEAST_MODULE + 1e-6))
        if code is None:
            return (0.0, 0.0) if not self._badge.reference else (min(width, most), words)
        side = min(most, code.side * _BEST_MODULE * self._grown)
        return max(side, code.side * LEAST_MODULE), max(side, code.side * LEAST_MODULE) + words

    @property
    def _reference_height(self) -> float:
        return (6.5 if self._is_low else 8) * POINT * self._grown * 1.4

    def _paint_code_at(self, left: float, top: float, side: float) -> None:
        code = reference_code(self._badge.reference, int(side / LEAST_MODULE + 1e-6))
        words = self._reference_height
        if code is not None:
            paint_code(self._painter, code, left, top, side)
            top += side
        fitted = fitted_in(self._badge.reference, side, words, most=words / 1.4, lines=1)
        draw_lines(self._painter, fitted, left, top, side, middle=True)

    # ---- the name, and what stands below it

    def _paint_called(self, height: float) -> None:
        room = self._room
        least = _LEAST_TINY_NAME if self._layout.is_tiny else LEAST_NAME
        fitted = fitted_in(
            self._badge.called, room.width, height - self._gap,
            most=60 * POINT * self._grown, lines=_CALLED_LINES, least=least, strong=True,
        )  # fmt: skip
        spare = height - self._gap - fitted.height
        draw_lines(
            self._painter, fitted, room.left, room.top + spare / 2, room.width,
            strong=True, middle=self._is_high,
        )  # fmt: skip
        room.top += height

    def _lower(self) -> list[_Line]:
        badge, grown = self._badge, self._grown * (0.8 if self._is_low else 1.0)
        lines = (
            _Line(text=badge.full_name, most=14 * grown, strong=True),
            _Line(text=badge.role, most=10.5 * grown, ink=_QUIET),
            _Line(text=badge.organisation, most=11 * grown),
        )
        return [line for line in lines if line.text]

    def _lower_share(self, lower: Sequence[_Line], code_left: float | None) -> float:
        """How much of the height the lower half takes: what it wants, up to a good half."""
        room = self._room
        width = (code_left or room.right) - room.left
        wanted = sum(each.height for each in self._set(lower, width, 1.0))
        code = 0.0
        if code_left is not None:
            code = self._code_size(room.width * 0.4, room.height * 0.66)[1]
        return max(code, min(wanted, room.height * 0.6))

    def _paint_lower(self, lower: Sequence[_Line]) -> None:
        """Everything at its best size, or all of it smaller by one measure."""
        room = self._room
        low, high = 0.0, 1.0
        if sum(each.height for each in self._set(lower, room.width, high)) <= room.height:
            low = high
        else:
            for _ in range(12):
                middle = (low + high) / 2
                fits = sum(each.height for each in self._set(lower, room.width, middle))
                low, high = (middle, high) if fits <= room.height else (low, middle)
        fitted = self._set(lower, room.width, low)
        top = room.bottom - sum(each.height for each in fitted)
        for line, each in zip(lower, fitted, strict=True):
            top = draw_lines(
                self._painter, each, room.left, top, room.width,
                strong=line.strong, ink=line.ink, middle=self._is_high,
            )  # fmt: skip

    def _set(self, lower: Sequence[_Line], width: float, by: float) -> list[Fitted]:
        return [
            fitted_in(
                line.text, width, 1e6, most=line.most * POINT * by, lines=_LINES,
                least=line.most * POINT * by * 0.7, strong=line.strong,
            )  # fmt: skip
            for line in lower
        ]
