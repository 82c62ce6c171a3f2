"""The strip: the dark board that is the same on every page and in both themes."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, FIGURE, NOTE, figure_width
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_rule
from eventdesk.ui.widgets.text import tool_tip

HEIGHT = 64
MARGIN = 20
GAP = 24
EVENT_WIDTH = 216
LEAST_ITEM = 48
EVENT_SHARE = 0.17
TITLE_SIZE = 15
INSIDE_SIZE = 22
ICON = 16

STATE_ICONS = {
    State.OK: "tick",
    State.WARN: "clock",
    State.STOP: "triangle",
    State.NEUTRAL: "ring",
    State.ACCENT: "info",
}


class StripView(Struct, frozen=True, kw_only=True):
    """What the strip says, in words that are ready to be read.

    A length of time carries its unit: `left` "11" and `left_unit` "min left". `clock` is a time of
    day, as is the one in `now_line` ("Now · until 10:36"). `lateness` is words such as "6 min
    behind"; `inside` "61" stands before `of` "of 70 in".
    """

    event: str
    place_and_date: str
    now_line: str
    item: str
    left: str
    left_unit: str
    lateness: str
    lateness_state: State
    inside: str
    of: str
    clock: str

    def spoken(self) -> str:
        """All of it as one sentence."""
        parts = (
            self.clock,
            f"{self.now_line}: {self.item}" if self.item else self.now_line,
            f"{self.left} {self.left_unit}".strip(),
            self.lateness,
            f"{self.inside} {self.of}".strip(),
        )
        return ", ".join(part for part in parts if part)


class Strip(QFrame):
    """Draws one `StripView`; where width is short the item's title elides first."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: StripView | None = None
        self.setAccessibleName(self.tr("Board"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_view(self, view: StripView) -> None:
        """Show this; repaints only if anything differs."""
        if view != self._view:
            self._view = view
            self.setAccessibleDescription(shown(view.spoken()))
            self.update()

    def sizeHint(self) -> QSize:
        """64 px high at 100 %."""
        return QSize(self._theme.px(1280), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As high, and as narrow as need be."""
        return QSize(self._theme.px(320), self._theme.px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        """The tooltip has event and item whole."""
        if isinstance(event, QHelpEvent) and self._view is not None:
            whole = f"{self._view.event}, {self._view.place_and_date}\n{self._view.item}"
            QToolTip.showText(event.globalPos(), tool_tip(whole), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the board: the right side first, since the middle takes what it leaves."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("board"))
        if self._view is not None:
            rows = RowPainter(painter, self._theme)
            right = self._paint_right(rows, self._view)
            self._paint_left(rows, self._view, right)
        painter.end()

    def _paint_left(self, rows: RowPainter, view: StripView, right: float) -> None:
        px = self._theme.px
        width = min(px(EVENT_WIDTH), round(self.width() * EVENT_SHARE))
        width = min(width, round(right) - px(GAP) - px(MARGIN))
        first, second = px(22), px(43)
        left = px(MARGIN)
        rows.text(self._line(left, first, width), view.event, size=TITLE_SIZE, strong=True,
                  ink="board_ink")  # fmt: skip
        rows.text(self._line(left, second, width), view.place_and_date, size=NOTE,
                  ink="board_ink2")  # fmt: skip
        left += width + px(4)
        room = right - px(GAP) - left - px(MARGIN)
        if room < px(LEAST_ITEM):
            return  # a few letters of a title tell nobody anything
        self._rule(rows, left)
        left += px(MARGIN)
        rows.text(self._line(left, first - px(1), room), view.now_line, size=NOTE,
                  ink="board_ink2")  # fmt: skip
        rows.text(self._line(left, second - px(1), room), view.item, size=TITLE_SIZE, strong=True,
                  ink="board_ink")  # fmt: skip

    def _paint_right(self, rows: RowPainter, view: StripView) -> float:
        """Clock, inside, lateness and time left, from the right; returns where they begin."""
        px, middle = self._theme.px, self.height() / 2
        clock = self._theme.font(FIGURE, strong=True)
        metrics = QFontMetricsF(clock)
        reserved = figure_width(clock, 4) + metrics.horizontalAdvance(":")
        right = float(self.width() - px(MARGIN))
        wide = max(reserved, metrics.horizontalAdvance(view.clock)) + 2
        rows.text(QRectF(right - wide, 0, wide, self.height()), view.clock, size=FIGURE,
                  strong=True, ink="board_ink", align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
        right -= wide + px(GAP)
        self._rule(rows, right)
        right = self._paint_figure(rows, right - px(GAP), view.inside, view.of, INSIDE_SIZE)
        if view.lateness:
            right = self._paint_lateness(rows, right - px(28), middle, view)
        if view.left or view.left_unit:
            right -= px(GAP)
            self._rule(rows, right)
            right = self._paint_figure(rows, right - px(GAP), view.left, view.left_unit, FIGURE)
        return right

    def _paint_figure(
        self, rows: RowPainter, right: float, figure: str, unit: str, size: float
    ) -> float:
        """A figure with its unit on one baseline, ending at `right`; returns where it begins."""
        big, small = self._theme.font(size, strong=True), self._theme.font(BODY)
        metrics, unit_metrics = QFontMetricsF(big), QFontMetricsF(small)
        left = right - unit_metrics.horizontalAdvance(unit)
        base = round((self.height() + metrics.capHeight()) / 2)
        painter = rows.painter
        painter.setFont(small)
        painter.setPen(self._theme.colour("board_ink2"))
        painter.drawText(round(left), base, unit)
        left -= self._theme.px(7) + metrics.horizontalAdvance(figure)
        painter.setFont(big)
        painter.setPen(self._theme.colour("board_ink"))
        painter.drawText(round(left), base, figure)
        return left

    def _paint_lateness(
        self, rows: RowPainter, right: float, middle: float, view: StripView
    ) -> float:
        ink = f"board_{view.lateness_state.value}"
        ink = ink if view.lateness_state in {State.OK, State.WARN, State.STOP} else "board_ink2"
        font = self._theme.font(BODY, strong=True)
        wide = QFontMetricsF(font).horizontalAdvance(view.lateness) + 1
        rows.text(QRectF(right - wide, 0, wide, self.height()), view.lateness, strong=True,
                  ink=ink)  # fmt: skip
        left = right - wide - self._theme.px(6) - self._theme.px(ICON)
        rows.icon(left, middle, STATE_ICONS[view.lateness_state], ink, ICON)
        return left

    def _line(self, left: float, centre: float, width: float) -> QRectF:
        half = self._theme.px(10)
        return QRectF(left, centre - half, max(0.0, width), 2 * half)

    def _rule(self, rows: RowPainter, x: float) -> None:
        inset = self._theme.px(16)
        colour = self._theme.tokens.board_line
        paint_rule(rows.painter, round(x), inset, self.height() - inset, colour)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
