"""Two people who could be meant, side by side and equal: what tells them apart, and a digit."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ROW, TITLE
from eventdesk.ui.widgets.category_chip import CategoryView, paint_category_before
from eventdesk.ui.widgets.pill import PillView
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate
from eventdesk.ui.widgets.text import tool_tip, wrapped

WIDTH = 348
HEIGHT = 212
MARGIN = 20
RADIUS = 8
GAP = 16
SECOND_LINE = 24
MOST_LINES = 2


class NamesakeView(Struct, frozen=True, kw_only=True):
    """One of two who could be meant; `number` is the digit that chooses."""

    delegate_id: str
    number: int
    name: str
    organisation: str
    role: str
    email: str
    line: str
    pill: PillView
    category: CategoryView | None = None

    def spoken(self) -> str:
        """The card in words."""
        return ", ".join(part for part in (str(self.number), *self.told()) if part)

    def told(self) -> tuple[str, ...]:
        """Everything that is written on it, from the top."""
        category = "" if self.category is None else self.category.word
        known = (self.name, self.organisation, self.role, self.email)
        return (*known, category, self.line, self.pill.word)


class NamesakeCard(QFrame):
    """Draws one `NamesakeView`; `picked` on a click, `entered` on a double click."""

    accessible_role = QAccessible.Role.StaticText

    picked = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: NamesakeView | None = None
        self._is_selected = False
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def view(self) -> NamesakeView | None:
        """What is shown."""
        return self._view

    @property
    def is_selected(self) -> bool:
        """Whether Enter would choose it."""
        return self._is_selected

    def show_view(self, view: NamesakeView, *, selected: bool) -> None:
        """Show this person; `selected` only where somebody has moved there."""
        self._view, self._is_selected = view, selected
        self.setAccessibleName(shown(view.spoken()))
        self.setToolTip(tool_tip("\n".join(part for part in view.told() if part)))
        self.update()

    def organisation_lines(self) -> int:
        """How many lines the organisation needs at this width, two at most."""
        if self._view is None:
            return 1
        font = self._theme.font(ROW, strong=True)
        room = self.width() - 2 * self._theme.px(MARGIN)
        return min(MOST_LINES, max(1, len(wrapped(self._view.organisation, font, room))))

    def give_lines(self, lines: int) -> None:
        """Room for this many lines of organisation, so that both cards are equal."""
        if lines != self._lines:
            self._lines = lines
            self._restyle()

    def sizeHint(self) -> QSize:
        """348 × 212 at 100 %, and 24 more for a second line."""
        more = (self._lines - 1) * SECOND_LINE
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT + more))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but never lower."""
        return QSize(self._theme.px(160), self.sizeHint().height())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click selects."""
        self.picked.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A double click chooses."""
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number and pill, the name, and what tells the two apart."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        rows, px, box = RowPainter(painter, self._theme), self._theme.px, QRectF(self.rect())
        tokens = self._theme.tokens
        paint_plate(
            painter, box, radius=px(RADIUS),
            fill=tokens.tint if self._is_selected else tokens.surface,
            border=tokens.accent if self._is_selected else tokens.edge,
            width=2 if self._is_selected else 1,
        )  # fmt: skip
        left, wide = px(MARGIN), box.width() - 2 * px(MARGIN)
        rows.number(left, px(36), view.number)
        end = rows.pill(left + wide, px(36), view.pill)
        if self._is_selected:
            rows.key(end - px(12), px(36), "Enter", ink="accent")
        rows.text(QRectF(left, px(64), wide, px(36)), view.name, size=TITLE, strong=True)
        top = self._paint_organisation(rows, QRectF(left, px(100), wide, px(SECOND_LINE)))
        line = QRectF(left, top, wide, px(24))
        rows.text(line, view.role, size=15)
        rows.text(line.translated(0, px(28)), view.email, size=BODY, ink="ink2")
        last = line.translated(0, px(52))
        last = paint_category_before(painter, self._theme, last, view.category)
        rows.text(last, view.line, size=BODY, ink="ink2")
        painter.end()

    def _paint_organisation(self, rows: RowPainter, box: QRectF) -> float:
        """Up to two lines, the second elided; returns where the next line starts."""
        organisation = "" if self._view is None else self._view.organisation
        font = self._theme.font(ROW, strong=True)
        parts = wrapped(organisation, font, box.width())
        for place, (start, length) in enumerate(parts[: self._lines]):
            is_last = place == self._lines - 1
            shown = organisation[start:] if is_last else organisation[start : start + length]
            line = box.translated(0, place * box.height())
            rows.text(line, shown.rstrip(), size=ROW, strong=True)
        return box.top() + self._lines * box.height()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class NamesakeCards(QWidget):
    """Two cards of equal weight; neither is preselected.

    Signals:
        picked: the place (0 or 1) that was clicked.
        entered: the place that was double-clicked.
    """

    picked = Signal(int)
    entered = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = (NamesakeCard(theme), NamesakeCard(theme))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for place, card in enumerate(self.cards):
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
            card.picked.connect(lambda place=place: self.picked.emit(place))
            card.entered.connect(lambda place=place: self.entered.emit(place))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_views(self, views: tuple[NamesakeView, NamesakeView], selected: int | None) -> None:
        """Show these two; `selected` is the place somebody has moved to, if any."""
        for place, (card, view) in enumerate(zip(self.cards, views, strict=True)):
            card.show_view(view, selected=place == selected)
        self._even_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both the room that either needs."""
        super().resizeEvent(event)
        self._even_out()

    def _even_out(self) -> None:
        lines = max(card.organisation_lines() for card in self.cards)
        for card in self.cards:
            card.give_lines(lines)

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(GAP))
        self._even_out()
