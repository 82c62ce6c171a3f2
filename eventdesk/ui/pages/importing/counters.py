"""The figures above the rows of an import: each is a button that lists the rows it counts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from eventdesk.ui.language.dates import number
from eventdesk.ui.pages.importing.view import CounterView, Shown
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import FIGURE, NOTE
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate

HEIGHT = 76
NARROWEST = 132
GAP = 12
RADIUS = 8
COUNTERS = 6
VERY_MANY = 100_000
LONG_FIGURE = 22
"""Six digits leave the key its corner."""


class CounterButton(QAbstractButton):
    """One figure; bordered by the accent while its rows are listed."""

    def __init__(self, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self._view: CounterView | None = None
        self.setCheckable(True)
        self.setProperty("focus_ring", True)

    def show_view(self, view: CounterView) -> None:
        """Show this figure; one of nothing lists nothing, and cannot be pressed."""
        self._view = view
        self.setText(f"{view.count} {view.word}")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Key {0}: list these rows").format(self._key))
        self.setEnabled(view.count > 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, figure, icon, word and key."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        px, tokens = self._theme.px, self._theme.tokens
        box, some = QRectF(self.rect()), view.count > 0
        hot = some and (self.underMouse() or self.isDown())
        paint_plate(
            painter, box, radius=px(RADIUS),
            fill=tokens.tint if self.isChecked() or hot else tokens.surface,
            border=tokens.accent if self.isChecked() else tokens.line,
            width=2 if self.isChecked() else 1,
        )  # fmt: skip
        rows = RowPainter(painter, self._theme)
        inside = box.adjusted(px(18), 0, -px(12), 0)
        figure = QRectF(inside.left(), box.top() + px(11), inside.width(), px(36))
        ink = view.ink if view.loud and some else "ink" if some else "ink3"
        size = FIGURE if view.count < VERY_MANY else LONG_FIGURE
        rows.text(figure, number(view.count), size=size, strong=True, ink=ink)
        if some:
            rows.key(box.right() - px(8), box.top() + px(18), self._key)
        centre = box.top() + px(56)
        end = rows.icon(inside.left(), centre, view.icon, view.ink if some else "ink3", 15)
        word = QRectF(end + px(6), centre - px(10), inside.right() - end - px(6), px(20))
        rows.text(word, view.word, size=NOTE, ink="ink2")
        painter.end()


class ImportCounters(QWidget):
    """The counters in a row, or in two where width is short; readers get them as one sentence.

    Signals:
        chosen: which rows are to be listed (a `Shown`): those of the counter that was pressed, or
            all that need a look where it was pressed already.
    """

    accessible_role = QAccessible.Role.Grouping

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counters: tuple[CounterView, ...] = ()
        self._chosen = Shown.NEEDING_A_LOOK
        self.buttons = tuple(
            CounterButton(theme, str(number), self) for number in range(1, COUNTERS + 1)
        )
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, at=place: self.press(at))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What this file would do"))
        theme.changed.connect(self._restyle)

    def show_counters(self, counters: tuple[CounterView, ...]) -> None:
        """Show these figures."""
        self._counters = counters
        for button, view in zip(self.buttons, counters, strict=False):
            button.show_view(view)
        self.setAccessibleDescription(", ".join(f"{one.count} {one.word}" for one in counters))
        self._restyle()

    def show_chosen(self, shown: Shown) -> None:
        """Mark the counter whose rows are listed."""
        self._chosen = shown
        for button, view in zip(self.buttons, self._counters, strict=False):
            button.setChecked(view.shown is shown)

    def press(self, place: int) -> None:
        """Press the counter at a place, counted from 0; one of nothing is not pressed."""
        if place >= len(self._counters) or not self._counters[place].count:
            return
        wanted = self._counters[place].shown
        self.chosen.emit(Shown.NEEDING_A_LOOK if wanted is self._chosen else wanted)

    def sizeHint(self) -> QSize:
        """Six in a row at 100 %."""
        return QSize(self._theme.px(1032), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Two in a row."""
        return QSize(2 * self._narrowest() + self._theme.px(GAP), self._theme.px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """More lines where width is short."""
        return True

    def heightForWidth(self, width: int) -> int:
        """76 px a line at 100 %."""
        lines = -(-len(self._counters) // self._columns(width)) or 1
        return lines * self._theme.px(HEIGHT) + (lines - 1) * self._theme.px(GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if not self._counters:
            return
        gap, high = self._theme.px(GAP), self._theme.px(HEIGHT)
        columns = self._columns(self.width())
        wide = (self.width() - (columns - 1) * gap) / columns
        for place, button in enumerate(self.buttons):
            line, column = divmod(place, columns)
            left = round(column * (wide + gap))
            button.setGeometry(QRect(left, line * (high + gap), round(wide), high))

    def _columns(self, width: int) -> int:
        count = len(self._counters)
        gap = self._theme.px(GAP)
        fit = max(1, min(count, (width + gap) // (self._narrowest() + gap)))
        lines = -(-count // fit)
        return max(1, -(-count // lines)) if lines else 1

    def _narrowest(self) -> int:
        """As wide as the longest word needs."""
        metrics = QFontMetricsF(self._theme.font(NOTE))
        words = max((metrics.horizontalAdvance(one.word) for one in self._counters), default=0.0)
        px = self._theme.px
        return max(px(NARROWEST), round(words) + px(18 + 15 + 6 + 12) + 2)

    def _restyle(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()
