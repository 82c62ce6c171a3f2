"""How large a text can be so that all of it stands in its place, and where its lines break.

Widths and heights of type grow with its size, so a text is measured once, at size 1, and the rest
is arithmetic: the same breaks on the screen, in a file and on every printer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

_SEARCHES = 40
"""Halvings: more exact than any printer."""
_SAFELY = 1 + 1e-9


class Piece(Struct, frozen=True):
    """A part of a text after which a line may end. Widths are those at size 1."""

    text: str
    advance: float
    """With the space that follows it."""
    width: float
    """Without it, as it counts at the end of a line."""


class Measured(Struct, frozen=True, kw_only=True):
    """A text as it was measured."""

    words: tuple[Piece, ...]
    signs: Callable[[], tuple[Piece, ...]]
    """What the words break into at last: measured only where it comes to that."""
    line_height: float
    """Of one line at size 1."""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to be seen."""
        return not self.words


class Fitted(Struct, frozen=True, kw_only=True):
    """A text that fits: its size, and its lines."""

    size: float
    lines: tuple[str, ...]
    height: float
    """Of all its lines."""


NOTHING = Fitted(size=0.0, lines=(), height=0.0)


def fit(
    text: Measured,
    width: float,
    height: float,
    *,
    most: float,
    lines: int,
    least: float = 0.0,
    worth: float = 1.0,
) -> Fitted:
    """The largest type, up to size `most`, at which a text stands in a box on so many lines.

    A further line must make the type `worth` times as large, or it is not taken.
    Words stay whole. Only where that would be smaller than `least` it takes more lines, and then
    breaks within words; what does not fit at that size either gets smaller, and is never cut.
    """
    if text.is_blank or width <= 0 or height <= 0:
        return NOTHING
    found = _on_lines(text, width, height, most, range(1, lines + 1), worth)
    if found.size < least and len(text.words) > lines:
        more = _on_lines(text, width, height, most, range(lines + 1, len(text.words) + 1))
        found = max(found, more, key=lambda one: one.size)
    if found.size < least:
        broken = _anyhow(text, width, height, least=least, most=most, lines=lines)
        found = max(found, broken, key=lambda one: one.size)
    return found


def lines_at(text: Measured, width: float, size: float) -> Fitted:
    """A text at a given size, on as many lines as it takes; words that are too long break."""
    if text.is_blank or width <= 0 or size <= 0:
        return NOTHING
    room = width / size
    whole = all(piece.width <= room * _SAFELY for piece in text.words)
    lines = _broken(text.words if whole else text.signs(), room)
    return Fitted(size=size, lines=lines, height=len(lines) * size * text.line_height)


def _on_lines(
    text: Measured,
    width: float,
    height: float,
    most: float,
    counts: Sequence[int],
    worth: float = 1.0,
) -> Fitted:
    """The largest of the ways to break a text into so many lines, or so many, or so many …"""
    best, best_room = 0.0, 0.0
    for count in counts:
        if count > len(text.words):
            break
        room = _narrowest(text.words, count)
        size = min(most, width / room, height / (count * text.line_height))
        if size > best * worth * _SAFELY:
            best, best_room = size, room
        if height / (count * text.line_height) < best:
            break  # with more lines it can only be smaller
    lines = _broken(text.words, best_room)
    return Fitted(size=best, lines=lines, height=len(lines) * best * text.line_height)


def _anyhow(
    text: Measured, width: float, height: float, *, least: float, most: float, lines: int
) -> Fitted:
    """Breaking wherever a line is full: on so many lines, or on more from `least` downwards."""
    widest = max(sign.width for sign in text.signs())

    def fits(size: float) -> bool:
        if widest * size > width:
            return False
        set_ = lines_at(text, width, size)
        return set_.height <= height and (size <= least or len(set_.lines) <= lines)

    low, high = 0.0, most
    for _ in range(_SEARCHES):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    found = lines_at(text, width, max(low, least) if fits(least) else low)
    if len(found.lines) > lines:
        return found
    even = _broken(text.signs(), _narrowest(text.signs(), len(found.lines)))
    return replace(found, lines=even)


def _narrowest(pieces: Sequence[Piece], count: int) -> float:
    """The width, at size 1, of the narrowest column in which they take so many lines."""
    low = max(piece.width for piece in pieces)
    high = sum(piece.advance for piece in pieces[:-1]) + pieces[-1].width
    if count == 1:
        return max(low, high)
    if len(_broken(pieces, low)) <= count:
        return low
    for _ in range(_SEARCHES):
        middle = (low + high) / 2
        fits = len(_broken(pieces, middle)) <= count
        low, high = (low, middle) if fits else (middle, high)
    return high


def _broken(pieces: Sequence[Piece], room: float) -> tuple[str, ...]:
    """The lines of a column so wide, of one piece at least; each takes what it can."""
    lines: list[str] = []
    line, filled = "", 0.0
    for piece in pieces:
        if line and filled + piece.width > room * _SAFELY:
            lines.append(line.rstrip())
            line, filled = "", 0.0
        line += piece.text
        filled += piece.advance
    return (*lines, line.rstrip())
