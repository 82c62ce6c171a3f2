"""How many are inside, and how the rest of the names divide: the figure the desk is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, COUNT, KEY, NOTE, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.row_painter import RowPainter

WIDTH = 296
HEIGHT = 196
MARGIN = 20
ICON = 16
BAR_HEIGHT = 8
BAR_GAP = 2


class CountsView(Struct, frozen=True, kw_only=True):
    """Figures and words as they are read: "39" stands before `of` "of 70 invited".

    The bar divides `attended`, `expected`, and the rest: `left`, `replaced`, `not_coming`.
    `inside` counts heads and may thus differ from the names that are in.
    """

    inside: int
    of: str
    attended: int
    expected: int
    left: int
    replaced: int
    not_coming: int

    def spoken(self) -> str:
        """All of it as one sentence."""
        words = QCoreApplication.translate(
            "CountsCard", "{0} {1}. {2} expected, {3} left, {4} replaced, {5} not coming."
        )
        return words.format(
            self.inside, self.of, self.expected, self.left, self.replaced, self.not_coming
        )


class CountsCard(Card):
    """Draws one `CountsView`."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._view: CountsView | None = None
        self.setAccessibleName(self.tr("Inside now"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_view(self, view: CountsView) -> None:
        """Show these figures."""
        if view != self._view:
            self._view = view
            self.setAccessibleDescription(view.spoken())
            self.update()

    def sizeHint(self) -> QSize:
        """296 × 196 at 100 %."""
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but never lower."""
        return QSize(self.theme.px(200), self.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate, the figure, the bar and the four states."""
        super().paintEvent(event)
        if self._view is None:
            return
        px = self.theme.px
        painter = QPainter(self)
        rows = RowPainter(painter, self.theme)
        left, wide = px(MARGIN), self.width() - 2 * px(MARGIN)
        head = QRectF(left, px(12), wide, px(20))
        rows.text(head, self.tr("Inside now"), size=NOTE, strong=True, ink="ink3")
        self._paint_figure(rows, left, wide, self._view)
        self._paint_bar(painter, QRectF(left, px(104), wide, px(BAR_HEIGHT)), self._view)
        self._paint_states(rows, left, wide, self._view)
        painter.end()

    def _paint_figure(self, rows: RowPainter, left: float, wide: float, view: CountsView) -> None:
        theme = self.theme
        font = theme.font(COUNT, strong=True)
        base = theme.px(86)
        rows.painter.setFont(font)
        rows.painter.setPen(theme.colour("ink"))
        rows.painter.drawText(round(left), base, str(view.inside))
        width = QFontMetricsF(font).horizontalAdvance(str(view.inside)) + theme.px(10)
        box = QRectF(left + width, base - theme.px(28), wide - width, theme.px(20))
        rows.text(box, view.of, size=ROW, ink="ink2")

    def _paint_bar(self, painter: QPainter, box: QRectF, view: CountsView) -> None:
        rest = view.left + view.replaced + view.not_coming
        parts = ((view.attended, "ok"), (view.expected, "bar"), (rest, "line"))
        whole = sum(count for count, _ink in parts)
        if not whole:
            painter.fillRect(box, self.theme.colour("line"))
            return
        shown = [(count, ink) for count, ink in parts if count]
        room = box.width() - BAR_GAP * (len(shown) - 1)
        x = box.left()
        for count, ink in shown:
            wide = room * count / whole
            painter.fillRect(QRectF(x, box.top(), wide, box.height()), self.theme.colour(ink))
            x += wide + BAR_GAP

    def _paint_states(self, rows: RowPainter, left: float, wide: float, view: CountsView) -> None:
        px = self.theme.px
        states = (
            ("ring", view.expected, self.tr("Expected")),
            ("door", view.left, self.tr("Left")),
            ("arrows", view.replaced, self.tr("Replaced")),
            ("cross", view.not_coming, self.tr("Not coming")),
        )
        halves = (round(wide * 0.5), wide - round(wide * 0.516))
        size = self._size_of(states, halves)
        for place, (icon, count, word) in enumerate(states):
            row, column = divmod(place, 2)
            x = left + column * round(wide * 0.516)
            end = x + halves[column]
            centre = px(136) + row * px(28)
            rows.icon(x, centre, icon, "ink2", ICON)
            x += px(ICON + 8)
            box = QRectF(x, centre - px(12), end - x, px(24))
            used = rows.text(box, str(count), size=size, strong=True) + px(6)
            rows.text(box.adjusted(used, 0, 0, 0), word, size=size, ink="ink2")

    def _size_of(
        self, states: Sequence[tuple[str, int, str]], halves: tuple[float, float]
    ) -> float:
        """The size (px at 100 %) at which every word stands whole beside its figure."""
        px = self.theme.px
        for size in (BODY, NOTE):
            figures = QFontMetricsF(self.theme.font(size, strong=True))
            words = QFontMetricsF(self.theme.font(size))
            if all(
                px(ICON + 8)
                + figures.horizontalAdvance(str(count))
                + px(6)
                + words.horizontalAdvance(word)
                <= halves[place % 2]
                for place, (_icon, count, word) in enumerate(states)
            ):
                return size
        return KEY
