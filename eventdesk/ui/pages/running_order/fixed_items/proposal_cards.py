"""The ways out, side by side: a card each with its digit, all of equal width and height."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.shown_text import shown
from eventdesk.ui.pages.running_order.fixed_items.replan_words import CardView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_cap import key_cap_width
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import blend, paint_plate
from eventdesk.ui.widgets.text import set_shown, tool_tip, wrapped

GAP = 12
LEAST_WIDE = 160
"""In less, in logical pixels at the usual text, a card has no room for what its way does."""
MARGIN = 14
TOP = 8
TITLE = 15
TITLE_LINE = 22
LINE = 18
ICON = 20
RADIUS = 8
_ICONS = {State.OK: "tick", State.WARN: "clock"}


class ProposalCard(QAbstractButton):
    """Draws one `CardView`. It grows by a line rather than cut a word, as far as there is room;
    then what it does is cut short, and never what becomes of the fixed items.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: CardView | None = None
        self.setProperty("focus_ring", True)
        theme.changed.connect(self.update)

    @property
    def view(self) -> CardView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: CardView) -> None:
        """Show this way out."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleName(shown(view.spoken()))
        self.setAccessibleDescription(self.tr("Key {0}").format(view.digit))
        self.setToolTip(tool_tip(view.spoken()))
        self.update()

    def height_at(self, width: int, *, lines_of_text: int | None = None) -> int:
        """What its lines need at this width, in logical pixels; all of them unless it is said."""
        px = self._theme.px
        title, text, verdict, later = (len(lines) for lines in self._lines(width))
        text = text if lines_of_text is None else min(text, lines_of_text)
        lines = px(TITLE_LINE) * title + px(LINE) * text
        return lines + px(ICON) * (verdict + later) + px(2 * TOP + 4)

    def sizeHint(self) -> QSize:
        """As high as its words are at a usual width."""
        width = self._theme.px(237)
        return QSize(width, self.height_at(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate, the title with its digit, what it does, and what becomes of whom."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        rows, px, box = RowPainter(painter, self._theme), self._theme.px, QRectF(self.rect())
        tokens = self._theme.tokens
        share = 1.0 if view.shown or self.isDown() else 0.5 if self.underMouse() else 0.0
        paint_plate(
            painter, box, radius=px(RADIUS), fill=blend(tokens.surface, tokens.tint, share),
            border=tokens.accent if view.shown else tokens.edge, width=2 if view.shown else 1,
        )  # fmt: skip
        title, text, verdict, later = self._lines(self.width())
        left, wide = px(MARGIN), box.width() - 2 * px(MARGIN)
        centre = px(TOP) + px(TITLE_LINE) / 2
        ink = "accent" if view.shown else "ink3"
        rows.key(box.right() - px(10), centre, str(view.digit), ink=ink)
        top = float(px(TOP))
        for line in title:
            rows.text(QRectF(left, top, wide, px(TITLE_LINE)), line, size=TITLE, strong=True)
            top += px(TITLE_LINE)
        # What becomes of the fixed items stands on one line in all cards, however long the others.
        told = box.height() - px(TOP) - px(ICON) * (len(verdict) + len(later))
        fits = max(0, int(told - top) // px(LINE))
        if len(text) > fits:
            text = [*text[: fits - 1], " ".join(text[fits - 1 :])] if fits else []
        for line in text:
            rows.text(QRectF(left, top, wide, px(LINE)), line, size=NOTE, ink="ink2")
            top += px(LINE)
        top = told
        top = self._paint_told(rows, top, verdict, view.state)
        self._paint_told(rows, top, later, State.STOP)
        painter.end()

    def _paint_told(self, rows: RowPainter, top: float, lines: list[str], state: State) -> float:
        px = self._theme.px
        if lines:
            icon = _ICONS.get(state, "triangle")
            rows.icon(px(MARGIN), top + px(ICON) / 2, icon, state.value, 14)
        left = px(MARGIN + 20)
        for line in lines:
            box = QRectF(left, top, self.width() - left - px(MARGIN) + 2, px(ICON))
            rows.text(box, line, size=NOTE, strong=True, ink=state.value)
            top += px(ICON)
        return top

    def _lines(self, width: int) -> tuple[list[str], list[str], list[str], list[str]]:
        view, px = self._view, self._theme.px
        if view is None:
            return [], [], [], []
        room = width - 2 * px(MARGIN)
        key = key_cap_width(self._theme, str(view.digit)) + px(4)
        return (
            self._split(view.title, TITLE, room - key, strong=True),
            self._split(view.text, NOTE, room),
            self._split(view.verdict, NOTE, room - px(20), strong=True),
            self._split(view.later, NOTE, room - px(20), strong=True),
        )

    def _split(self, text: str, size: float, room: float, *, strong: bool = False) -> list[str]:
        if not text:
            return []
        parts = wrapped(text, self._theme.font(size, strong=strong), room)
        return [text[start : start + length].rstrip() for start, length in parts]


class ProposalCards(QWidget):
    """The cards of one fixed item in danger; `picked` has the way of the card that was clicked.

    While the same ways are offered they never become lower, so that nothing below jumps when a
    number loses a digit. Where they would be too narrow for their words they stand in two rows, as
    high as those need: a page with so large a text scrolls.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[Way, ProposalCard] = {}
        self._least = self._most = 0
        self._least_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._arrange)

    @property
    def cards(self) -> tuple[ProposalCard, ...]:
        """The cards that are shown, from the left."""
        return tuple(self._cards.values())

    @property
    def chosen(self) -> ProposalCard | None:
        """The card whose way is shown in the table."""
        return next((one for one in self.cards if one.view is not None and one.view.shown), None)

    def show_views(self, views: tuple[CardView, ...]) -> None:
        """Show these ways out, in this order."""
        if [view.way for view in views] != list(self._cards):
            for card in self._cards.values():
                card.hide()
                card.deleteLater()
            self._cards = {view.way: self._card(view.way) for view in views}
        for view, card in zip(views, self.cards, strict=True):
            card.show_view(view)
        self._arrange()

    def give_room(self, height: int) -> None:
        """How high they may be, in logical pixels; what becomes of whom is shown in any case."""
        if height != self._most:
            self._most = height
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths, other heights."""
        super().resizeEvent(event)
        self._arrange()

    def _card(self, way: Way) -> ProposalCard:
        card = ProposalCard(self._theme, self)
        card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        card.clicked.connect(lambda: self.picked.emit(way))
        set_shown(card, True)
        return card

    def _arrange(self) -> None:
        if not self._cards:
            self.setFixedHeight(0)
            return
        across = self._across()
        wide = self._wide(across)
        rows = [self.cards[at : at + across] for at in range(0, len(self._cards), across)]
        if len(rows) == 1:
            self._place(rows, wide, [self._high(wide)])
        else:
            self._place(rows, wide, [max(one.height_at(wide) for one in row) for row in rows])

    def _high(self, wide: int) -> int:
        """How high all of them are in one row."""
        needed = max(card.height_at(wide) for card in self.cards)
        bare = max(card.height_at(wide, lines_of_text=1) for card in self.cards)
        needed = min(needed, max(bare, self._most)) if self._most else needed
        same = (self.width(), self._most, self._theme.px(100), *self._cards)
        self._least = max(needed, self._least) if same == self._least_for else needed
        self._least_for = same
        return self._least

    def _place(self, rows: list[tuple[ProposalCard, ...]], wide: int, heights: list[int]) -> None:
        gap, top = self._theme.px(GAP), 0
        for row, high in zip(rows, heights, strict=True):
            for column, card in enumerate(row):
                card.setGeometry(column * (wide + gap), top, wide, high)
            top += high + gap
        if self.height() != top - gap or self.minimumHeight() != top - gap:
            self.setFixedHeight(top - gap)

    def _across(self) -> int:
        """How many stand side by side: all, or, at a large text in a narrow page, half of them."""
        across = len(self._cards)
        while across > 1 and self._wide(across) < self._theme.px(LEAST_WIDE):
            across = -(-across // 2)
        return across

    def _wide(self, across: int) -> int:
        return (self.width() - self._theme.px(GAP) * (across - 1)) // across
