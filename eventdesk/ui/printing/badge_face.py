"""One badge: what stands where on a label, whatever its shape.

A wide badge has its name over the whole width and the code at the right below; a low one has the
code beside the name; a high one has everything in the middle, one below the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from eventdesk.core.badges.badge import Badge
from eventdesk.core.badges.fitting import Fitted
from eventdesk.core.badges.layouts import BadgeLayout, Box
from eventdesk.ui.printing.reference_code import ReferenceCode, paint_code, reference_code
from eventdesk.ui.printing.type_on_paper import MILLIMETRE, POINT, draw_lines, fitted_in, widest

LEAST_MODULE = 0.4 * MILLIMETRE
"""Smaller modules run together on a label printer."""
_BEST_MODULE = 0.5 * MILLIMETRE
LEAST_NAME = 11 * POINT
_LEAST_TINY_NAME = 8 * POINT
_LOW = 46.0
"""A badge below this height (mm) has its code beside the name."""
_CALLED_LINES, _LINES = 3, 2
_LOWER_SHARE = 0.64
"""How much of the height may go to what stands below the name, at most."""
_WORDS_SHARES = (1.0, 0.75, 0.55)
"""How small the reference gets before its code does not fit at all."""
_WORTH_A_LINE = 1.3
"""How much larger a name or an organisation must get on a second line to be given one."""
_ENDLESS = 1e6
_NEARLY = 1e-6
_INK, _QUIET, _PAPER = "#000000", "#3A3A3A", "#FFFFFF"


class _Line(Struct, frozen=True, kw_only=True):
    """A text of the lower half, and how large it is at best (in points)."""

    text: str
    most: float
    strong: bool = False
    ink: str = _INK


class _CodeSize(Struct, frozen=True, kw_only=True):
    """A code, how large it is drawn, and the reference that stands below it."""

    code: ReferenceCode | None
    side: float
    words: Fitted
    width: float

    @property
    def height(self) -> float:
        return self.side + self.words.height


class _Room(Struct):
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
        corner = None if self._is_low or self._is_high else self._paint_code_in_corner()
        beside = 0.0 if corner is None else corner.width + self._gap
        lower = self._lower()
        wanted = sum(each.height for each in self._set(lower, self._room.width - beside, 1.0))
        share = min(wanted, self._room.height * _LOWER_SHARE)
        self._paint_called(self._room.height - max(share, 0.0 if corner is None else corner.height))
        self._room.right -= beside
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

    def _code_in(self, width: float, height: float) -> _CodeSize | None:
        """The code with the reference below it, as it stands in so much room; None for none."""
        reference = self._badge.reference
        if not reference:
            return None
        for share in _WORDS_SHARES:
            words = self._reference_words(width, share)
            most = min(width, height - words.height)
            code = reference_code(reference, int(most / LEAST_MODULE + _NEARLY))
            if code is not None:
                best = min(most, code.side * _BEST_MODULE * self._grown)
                side = max(best, code.side * LEAST_MODULE)
                return _CodeSize(code=code, side=side, words=words, width=max(side, widest(words)))
        words = self._reference_words(width, 1.0)
        return _CodeSize(code=None, side=0.0, words=words, width=widest(words))

    def _reference_words(self, width: float, share: float) -> Fitted:
        size = (6.5 if self._is_low else 8) * POINT * self._grown * share
        return fitted_in(
            self._badge.reference, width, size * 2.6, most=size, lines=2, least=size * 0.7
        )

    def _paint_code_at(self, size: _CodeSize, left: float, top: float) -> None:
        if size.code is not None:
            middle = left + (size.width - size.side) / 2
            paint_code(self._painter, size.code, middle, top, size.side)
        draw_lines(self._painter, size.words, left, top + size.side, size.width, middle=True)

    def _paint_code_beside(self) -> None:
        """At the right, over the whole height; the name has the rest."""
        room = self._room
        size = self._code_in(room.width * 0.38, room.height)
        if size is not None:
            top = room.top + (room.height - size.height) / 2
            self._paint_code_at(size, room.right - size.width, top)
            room.right -= size.width + self._gap

    def _paint_code_below(self) -> None:
        """In the middle, above the band."""
        room = self._room
        size = self._code_in(room.width * 0.8, room.height * 0.4)
        if size is not None:
            left = room.left + (room.width - size.width) / 2
            self._paint_code_at(size, left, room.bottom - size.height)
            room.bottom -= size.height + self._gap

    def _paint_code_in_corner(self) -> _CodeSize | None:
        """At the right, at the bottom, with the rest of the name beside it."""
        room = self._room
        size = self._code_in(room.width * 0.4, room.height * 0.66)
        if size is not None:
            self._paint_code_at(size, room.right - size.width, room.bottom - size.height)
        return size

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
        return [self._set_line(line, width, line.most * POINT * by) for line in lower]

    @staticmethod
    def _set_line(line: _Line, width: float, most: float) -> Fitted:
        return fitted_in(
            line.text, width, _ENDLESS, most=most, lines=_LINES, least=most * 0.7,
            worth=_WORTH_A_LINE, strong=line.strong,
        )  # fmt: skip
