"""The time left in figures that are read from across a room, and the bar below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.pages.running_order.cards.figures import FigureView
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, COUNTDOWN, FIGURE, ITEM, figure_width
from eventdesk.ui.widgets.shapes import paint_plate

HEIGHT = 88
BASELINE = 58
BELOW = 76
GAP = 8
BAR = 4


class Countdown(QWidget):
    """A `FigureView`, flush right: figures stand still while the seconds run."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = FigureView()
        self._with_seconds = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def view(self) -> FigureView:
        """What it shows."""
        return self._view

    def show_view(self, view: FigureView) -> None:
        """Show this length of time."""
        if view == self._view:
            return
        wider = self._width_of(view) != self._width_of(self._view)
        self._view = view
        self.setAccessibleName(shown(view.spoken()))
        if wider:
            self.updateGeometry()
        self.update()

    def show_seconds(self, shown: bool) -> None:
        """Whether seconds are told: where there is little room the minutes alone are."""
        if shown != self._with_seconds:
            self._with_seconds = shown
            self._restyle()

    def width_with_seconds(self) -> float:
        """What the whole of the figure takes, in logical pixels."""
        return self._width_of(self._view, with_seconds=True)

    def sizeHint(self) -> QSize:
        """Room for the figures as they may be within the next minutes."""
        return QSize(round(self._width_of(self._view)), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figures from the right on one baseline, and the words below."""
        painter = QPainter(self)
        view, base = self._view, float(self._theme.px(BASELINE))
        right = float(self.width())
        if view.seconds and self._with_seconds:
            right = self._piece(painter, right, base, view.seconds_unit, ITEM, ink="ink2")
            right -= self._theme.px(GAP) / 2
            start = right - figure_width(self._font(FIGURE), 2)
            self._piece(painter, right, base, view.seconds, FIGURE, ink=self._ink())
            right = start - self._theme.px(GAP) * 1.5
        right = self._piece(painter, right, base, view.minutes_unit, ITEM, ink=self._ink("ink2"))
        self._piece(
            painter, right - self._theme.px(GAP), base, view.minutes, COUNTDOWN, ink=self._ink()
        )
        self._piece(
            painter, float(self.width()), float(self._theme.px(BELOW + 4)), view.below, BODY,
            ink=self._ink("ink2") if view.state is State.WARN else "ink2",
        )  # fmt: skip
        painter.end()

    def _piece(
        self, painter: QPainter, right: float, base: float, text: str, size: float, *, ink: str
    ) -> float:
        """A piece of text that ends at `right`; returns where it begins."""
        font = self._font(size) if size in {COUNTDOWN, FIGURE} else self._theme.font(size)
        left = right - QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(QPointF(round(left), base), text)
        return left

    def _font(self, size: float) -> QFont:
        return self._theme.font(size, strong=True)

    def _ink(self, calm: str = "ink") -> str:
        return calm if self._view.state is State.NEUTRAL else self._view.state.value

    def _width_of(self, view: FigureView, *, with_seconds: bool | None = None) -> float:
        with_seconds = self._with_seconds if with_seconds is None else with_seconds
        unit = QFontMetricsF(self._theme.font(ITEM))
        width = figure_width(self._font(COUNTDOWN), max(2, len(view.minutes)))
        width += self._theme.px(GAP) + unit.horizontalAdvance(view.minutes_unit)
        if view.seconds and with_seconds:
            width += figure_width(self._font(FIGURE), 2) + self._theme.px(GAP) * 2
            width += unit.horizontalAdvance(view.seconds_unit)
        below = QFontMetricsF(self._theme.font(BODY)).horizontalAdvance(view.below)
        return max(width, below) + 2

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class ProgressLine(QWidget):
    """How much of the running item has passed; it moves by the second and without easing."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self._state = State.ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def share(self) -> float | None:
        """From 0 to 1, or none for no line."""
        return self._share

    def show_share(self, share: float | None, state: State = State.ACCENT) -> None:
        """Show this share in this colour, or nothing; it keeps its place either way."""
        if (share, state) == (self._share, self._state):
            return
        self._share, self._state = share, state
        told = "" if share is None else self.tr("{0} per cent over").format(round(share * 100))
        self.setAccessibleName(shown(told))
        self.update()

    def sizeHint(self) -> QSize:
        """4 px high at 100 %."""
        return QSize(self._theme.px(80), self._theme.px(BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and what of it has passed."""
        if self._share is None:
            return
        painter = QPainter(self)
        box, tokens = QRectF(self.rect()), self._theme.tokens
        radius = box.height() / 2
        paint_plate(painter, box, radius=radius, fill=tokens.bar)
        box.setWidth(max(box.height(), box.width() * self._share))
        paint_plate(painter, box, radius=radius, fill=tokens.state_ink(self._state))
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
