"""A category as a chip: its word on its colour. The word alone says it; the colour is for a glance.

A row paints it with `paint_category`; `CategoryChip` is the same as a widget.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from eventdesk.core.shown_text import in_one_line
from eventdesk.ui.theme import HUES, Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.row_painter import elided
from eventdesk.ui.widgets.shapes import baseline_start, paint_plate
from eventdesk.ui.widgets.text import set_shown, tool_tip

HEIGHT = 22
PADDING = 8
RADIUS = 4


class CategoryView(Struct, frozen=True, kw_only=True):
    """A category: its word, and which of the hues (from 1) it has."""

    word: str
    hue: int
    is_outlined: bool = False
    """Whether it has a border and no tint: the second category of a hue."""

    @property
    def ink(self) -> str:
        """The token of the word."""
        return f"hue_{self.hue}"

    @property
    def tint(self) -> str:
        """The token of the chip's ground."""
        return "surface" if self.is_outlined else f"hue_{self.hue}_tint"


def category_view(category: str, categories: Sequence[str]) -> CategoryView | None:
    """The chip of a category among those of the event, given by name (`LiveEvent.categories`).

    The hues are dealt out in the order of the names, so every window and desk shows the same ones;
    the seventh category has the hue of the first, as a border. Without a category there is no chip.
    """
    word = in_one_line(category).strip()
    if not word:
        return None
    rounds, hue = divmod(bisect_left(categories, category.strip()), HUES)
    return CategoryView(word=word, hue=hue + 1, is_outlined=rounds % 2 == 1)


def category_width(theme: Theme, view: CategoryView) -> float:
    """How wide the chip would like to be, in logical pixels."""
    word = QFontMetricsF(theme.font(NOTE)).horizontalAdvance(view.word)
    return round(word + 2 * theme.px(PADDING) + 1)


def paint_category(
    painter: QPainter, theme: Theme, left: float, centre: float, view: CategoryView,
    *, room: float = 0,
) -> QRectF:  # fmt: skip
    """Draw the chip from `left` around `centre`, elided to `room` if given; returns its box."""
    wide = category_width(theme, view)
    if room:
        wide = min(wide, room)
    high = theme.px(HEIGHT)
    box = QRectF(round(left), round(centre - high / 2), wide, high)
    paint_plate(
        painter, box, radius=theme.px(RADIUS), fill=theme.colour(view.tint),
        border=theme.colour(view.ink) if view.is_outlined else "",
    )  # fmt: skip
    font = theme.font(NOTE)
    metrics = QFontMetricsF(font)
    pad = theme.px(PADDING)
    painter.setFont(font)
    painter.setPen(QColor(theme.colour(view.ink)))
    start = baseline_start(box.left() + pad, box, metrics.ascent(), metrics.descent())
    painter.drawText(start, elided(font, view.word, wide - 2 * pad))
    return box


def paint_category_before(
    painter: QPainter, theme: Theme, box: QRectF, view: CategoryView | None
) -> QRectF:
    """Draw the chip at the beginning of a line, in half of it at the most; returns the rest."""
    if view is None:
        return box
    chip = paint_category(painter, theme, box.left(), box.center().y(), view, room=box.width() / 2)
    return box.adjusted(chip.width() + theme.px(PADDING), 0, 0, 0)


class CategoryChip(QLabel):
    """The chip as a widget; screen readers read its word."""

    def __init__(
        self, theme: Theme, view: CategoryView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: CategoryView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.show_view(view)

    def show_view(self, view: CategoryView | None) -> None:
        """Show this category, or nothing."""
        self._view = view
        word = "" if view is None else view.word
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(tool_tip(word))
        set_shown(self, view is not None)
        self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as the word needs."""
        if self._view is None:
            return QSize(0, 0)
        return QSize(round(category_width(self._theme, self._view)), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrower, with the word elided."""
        return QSize(self._theme.px(2 * PADDING), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        if self._view is not None:
            painter = QPainter(self)
            centre = self.height() / 2
            paint_category(painter, self._theme, 0, centre, self._view, room=self.width())
            painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
