"""A choice of yes or no, with its key in the word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.shapes import paint_plate

HEIGHT = 28
BOX = 20
RADIUS = 4
ICON = 16
GAP = 10


class TickBox(QCheckBox):
    """A check box in our look; the letter after `&` swaps it with Alt, wherever the focus is.

    At once, and the focus stays in the line: Qt would press it for a tenth of a second, and an
    Enter in that time would not see it ticked.
    """

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._theme = theme
        self.setProperty("focus_ring", True)
        self.show_word(word)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_word(self, word: str) -> None:
        """Another word."""
        self.setText(word)
        self.setAccessibleName(_plain(word))

    def event(self, event: QEvent) -> bool:
        """Swap at the key."""
        if event.type() == QEvent.Type.Shortcut:
            self.toggle()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Room for the box and the word."""
        px = self._theme.px
        word = QFontMetricsF(self.font()).horizontalAdvance(_plain(self.text()))
        return QSize(px(BOX) + px(GAP) + round(word) + 4, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same: half a word says nothing."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Box and word take a click alike."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the tick and the word."""
        painter, tokens, px = QPainter(self), self._theme.tokens, self._theme.px
        middle, ticked = self.height() / 2, self.isChecked()
        box = QRectF(0, round(middle - px(BOX) / 2), px(BOX), px(BOX))
        paint_plate(
            painter, box, radius=px(RADIUS),
            fill=tokens.accent if ticked else tokens.surface,
            border=tokens.accent if ticked else tokens.edge,
        )  # fmt: skip
        if ticked:
            inset = (px(BOX) - px(ICON)) / 2
            square = box.adjusted(inset, inset, -inset, -inset)
            self._theme.icons.paint(painter, "tick", tokens.on_accent, square, stroke=3)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "ink3"))
        word = QRectF(px(BOX) + px(GAP), 0, self.width(), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(word, flags, self.text())
        painter.end()

    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.update()


def _plain(word: str) -> str:
    """The word without the sign before its key."""
    return word.replace("&&", "\0").replace("&", "").replace("\0", "&")
