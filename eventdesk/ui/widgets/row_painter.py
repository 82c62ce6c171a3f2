"""The shared pieces of rows: text that elides, pills, numbers, the bar of the selected row.

A `QStyledItemDelegate` makes a `RowPainter` in `paint` and composes its row from these. Painting is
mute: the model gives the whole row in words under `AccessibleTextRole` (see `row_model`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from eventdesk.core.shown_text import in_one_line
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.key_cap import key_cap_width, paint_key_cap
from eventdesk.ui.widgets.pill import PillView, paint_pill, pill_size
from eventdesk.ui.widgets.shapes import (
    baseline_start,
    paint_hairline,
    paint_plate,
    paint_state_bar,
)

BAR = 4
RADIUS = 8


class RowPainter:
    """Draws the pieces of one row; every measure passed in is in logical pixels."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme

    def text(
        self,
        box: QRectF,
        text: str,
        *,
        size: float = BODY,
        strong: bool = False,
        ink: str = "ink",
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        struck: bool = False,
    ) -> float:
        """One line in the middle of `box`, elided at its end; returns the width drawn.

        `size` is in px at 100 %, `ink` the name of a token.
        """
        if not text:
            return 0.0
        text = in_one_line(text)
        font = self.theme.font(size, strong=strong, tabular=tabular)
        font.setStrikeOut(struck)
        metrics = QFontMetricsF(font)
        shown, width = text, metrics.horizontalAdvance(text)
        if width > box.width():
            shown = elided(font, text, box.width())
            width = metrics.horizontalAdvance(shown)
        x = box.left()
        if align & Qt.AlignmentFlag.AlignRight:
            x = box.right() - width
        elif align & Qt.AlignmentFlag.AlignHCenter:
            x = box.left() + (box.width() - width) / 2
        self.painter.setFont(font)
        self.painter.setPen(self.theme.colour(ink))
        start = baseline_start(x, box, metrics.ascent(), metrics.descent())
        self.painter.drawText(QPointF(start.x(), round(start.y())), shown)
        return width

    def matched_text(
        self, box: QRectF, text: str, spans: Sequence[tuple[int, int]], *, size: float = BODY
    ) -> float:
        """A name with a line in the accent under each matched span (start, length in characters).

        Returns the width drawn. Where a name holds what may not be shown, its places are others,
        and nothing is underlined.
        """
        spans = spans if in_one_line(text) == text.replace("\n", " ") else ()
        font = self.theme.font(size, strong=True)
        metrics = QFontMetricsF(font)
        shown = elided(font, text, box.width())
        width = self.text(box, text, size=size, strong=True)
        base = baseline_start(0, box, metrics.ascent(), metrics.descent()).y()
        for start, length in spans:
            if start >= len(shown):
                continue
            left = box.left() + metrics.horizontalAdvance(shown[:start])
            wide = metrics.horizontalAdvance(shown[start : start + length])
            line = QRectF(left, round(base + self.theme.px(3)), wide, self.theme.px(2))
            self.painter.fillRect(line, self.theme.colour("accent"))
        return width

    def pill(self, right: float, centre: float, view: PillView, *, on: str = "") -> float:
        """A pill that ends at `right`, on the ground of the token `on`; returns its left edge."""
        width = pill_size(self.theme, view).width()
        paint_pill(self.painter, self.theme, right - width, centre, view, on=on)
        return right - width

    def key(self, right: float, centre: float, key: str, *, ink: str = "ink3") -> float:
        """A key cap that ends at `right`; returns its left edge."""
        left = right - key_cap_width(self.theme, key)
        line = ink if ink == "accent" else "line"
        paint_key_cap(self.painter, self.theme, left, centre, key, ink=ink, line=line)
        return left

    def number(self, left: float, centre: float, number: int) -> float:
        """The filled number of one who may be chosen by a digit; returns its right edge."""
        side = self.theme.px(32)
        box = QRectF(round(left), round(centre - side / 2), side, side)
        tokens = self.theme.tokens
        paint_plate(self.painter, box, radius=self.theme.px(4), fill=tokens.accent)
        self.text(
            box, str(number), size=18, strong=True, ink="on_accent",
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        return box.right()

    def icon(self, left: float, centre: float, name: str, ink: str, size: float = 16) -> float:
        """An icon in the token `ink`, `size` px at 100 %; returns its right edge."""
        side = self.theme.px(size)
        box = QRectF(round(left), round(centre - side / 2), side, side)
        self.theme.icons.paint(self.painter, name, self.theme.tokens.named(ink), box)
        return box.right()

    def ground(
        self,
        option: QStyleOptionViewItem,
        *,
        fill: str = "",
        first: bool = False,
        last: bool = False,
    ) -> str:
        """Fill the row: tint and an accent bar if selected, else `fill`; returns the token used.

        A row that has the focus without being selected gets a ring inside. A list's round corners
        do not clip its rows, so the first and the last round their own.
        """
        box, radius = QRectF(option.rect), self.theme.px(RADIUS) - 1
        used = fill
        if option.state & QStyle.StateFlag.State_Selected:
            used = "tint"
        elif not fill and option.state & QStyle.StateFlag.State_MouseOver:
            used = "canvas"
        plate = box.adjusted(0, 0 if first else -2 * radius, 0, 0 if last else 2 * radius)
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        if used:
            paint_plate(self.painter, plate, radius=radius, fill=self.theme.colour(used))
        if used == "tint":
            paint_state_bar(
                self.painter, plate, radius=radius,
                width=self.theme.px(BAR), colour=self.theme.tokens.accent,
            )  # fmt: skip
        elif option.state & QStyle.StateFlag.State_HasFocus:
            inside = box.adjusted(2, 2, -2, -2)
            paint_plate(self.painter, inside, radius=4, border=self.theme.tokens.accent, width=2)
        self.painter.restore()
        return used or "surface"

    def hairline(self, box: QRectF) -> None:
        """The line under a row that has another below it."""
        paint_hairline(
            self.painter, box.left(), box.right(), box.bottom() - 1, self.theme.tokens.line
        )


def elided(font: QFont, text: str, width: float) -> str:
    """`text` in one line of at most `width` logical pixels, cut at its end."""
    flat = in_one_line(text)
    return QFontMetricsF(font).elidedText(flat, Qt.TextElideMode.ElideRight, max(0.0, width) + 1)
