"""A reference as a QR code: what a scanner types is the reference, sign for sign."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

QUIET = 4
"""White modules that a reader needs around the code."""
_KEPT = 512


class ReferenceCode(Struct, frozen=True, kw_only=True):
    """The dark modules of a code, row by row, as runs of (from, how many)."""

    modules: int
    """A side, without the quiet zone."""
    rows: tuple[tuple[tuple[int, int], ...], ...]

    @property
    def side(self) -> int:
        """Modules of a side, the quiet zone included."""
        return self.modules + 2 * QUIET


@lru_cache(maxsize=_KEPT)
def reference_code(reference: str, room: int) -> ReferenceCode | None:
    """The code of a reference that needs at most `room` modules a side, quiet zone included.

    At least a sixth of it may be dirty or torn (error correction M), more where the same number
    of modules can carry it. None where the reference is blank, or too long for the room.
    """
    import segno  # only who prints a badge waits for it

    if not reference:
        return None
    try:
        made = segno.make(reference, error="m", micro=False, boost_error=True)
    except ValueError:
        return None
    code = ReferenceCode(
        modules=len(made.matrix), rows=tuple(_runs(bytes(row)) for row in made.matrix)
    )
    return code if code.side <= room else None


def paint_code(
    painter: QPainter, code: ReferenceCode, left: float, top: float, side: float
) -> None:
    """Draw a code with its quiet zone into a square, in one go: no seams between its modules."""
    module = side / code.side
    dark = QPainterPath()
    dark.setFillRule(Qt.FillRule.WindingFill)
    for number, runs in enumerate(code.rows):
        y = top + (number + QUIET) * module
        for start, length in runs:
            dark.addRect(left + (start + QUIET) * module, y, length * module, module)
    painter.fillPath(dark, QColor("#000000"))


def _runs(row: bytes) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    start = None
    for place, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return tuple(runs)
