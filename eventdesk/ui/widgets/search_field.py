"""The field that is always there: large, quiet, and still while one types."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import TITLE
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.shapes import baseline_start, paint_plate

HEIGHT = 64
RADIUS = 8
ICON = 24
ICON_LEFT = 20
TEXT_LEFT = 58
RIGHT = 20
PLACEHOLDER_SIZE = 22


class SearchField(QLineEdit):
    """A line edit of 64 px; `cleared` after Esc or a click on "Clear", when it has emptied itself.

    Esc in the empty field is left to the page. The placeholder is drawn by the field, smaller than
    what is typed, so `placeholderText` stays empty.
    """

    cleared = Signal()

    def __init__(
        self, theme: Theme, *, name: str, placeholder: str, parent: QWidget | None = None
    ) -> None:
        """`name` is for screen readers, `placeholder` says what may be typed."""
        super().__init__(parent)
        self._theme = theme
        self._placeholder = placeholder
        self._composing = False
        self.setProperty("kind", "search")
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(placeholder)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._clear = KeyHint(theme, "Esc", self.tr("Clear"), word_first=True, parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.empty)
        self._clear.hide()
        self.textChanged.connect(self._show_clear)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def placeholder(self) -> str:
        """What the empty field says may be typed."""
        return self._placeholder

    def empty(self) -> None:
        """Take the text away and keep the focus."""
        self.clear()
        self.setFocus()
        self.cleared.emit()

    def sizeHint(self) -> QSize:
        """64 px high at 100 %."""
        return QSize(self._theme.px(712), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As high, and wide enough to read what one types."""
        return QSize(self._theme.px(240), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
            event.accept()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Hide the placeholder while a sign is being composed."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint at the right."""
        super().resizeEvent(event)
        self._place_clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate and the border, then the text as Qt does, in one place always."""
        theme, box = self._theme, QRectF(self.rect())
        focused = self.hasFocus()
        painter = QPainter(self)
        paint_plate(
            painter, box, radius=theme.px(RADIUS), fill=theme.tokens.surface,
            border=theme.tokens.accent if focused else theme.tokens.edge,
            width=3 if focused else 1,
        )  # fmt: skip
        icon = theme.px(ICON)
        square = QRectF(theme.px(ICON_LEFT), round(box.center().y() - icon / 2), icon, icon)
        theme.icons.paint(painter, "search", theme.tokens.ink2, square)
        painter.end()
        super().paintEvent(event)
        if not self.text() and not self._composing:
            self._paint_placeholder(box)

    def _paint_placeholder(self, box: QRectF) -> None:
        painter = QPainter(self)
        font = self._theme.font(PLACEHOLDER_SIZE)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink3"))
        left = self._theme.px(TEXT_LEFT) + self._theme.px(8)
        room = box.right() - left - self._theme.px(RIGHT)
        shown = metrics.elidedText(self._placeholder, Qt.TextElideMode.ElideRight, room)
        painter.drawText(baseline_start(left, box, metrics.ascent(), metrics.descent()), shown)
        painter.end()

    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _place_clear(self) -> None:
        size = self._clear.sizeHint()
        left = self.width() - self._theme.px(RIGHT) - size.width()
        self._clear.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())

    def _restyle(self) -> None:
        theme = self._theme
        self.setFont(theme.font(TITLE))
        right = self._clear.sizeHint().width() + 2 * theme.px(RIGHT)
        self.setTextMargins(theme.px(TEXT_LEFT), 0, right, 0)
        self._place_clear()
        self.updateGeometry()
        self.update()
