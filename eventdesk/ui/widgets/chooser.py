"""One of several, with its name before it: "Day  Mon 16 November ▾". Arrows and letters choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate
from eventdesk.ui.widgets.text import tool_tip

HEIGHT = 32
PADDING = 12
GAP = 8
ICON = 14
WIDEST_VALUE = 220
MOST_SHOWN = 12


class Chooser(QComboBox):
    """A combo box in our look. The letter after `&` in its name takes the focus there with Alt."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._word = name, name.replace("&", "")
        self._key = QKeySequence.mnemonic(name)
        if not self._key.isEmpty():
            self.grabShortcut(self._key)
        self.setProperty("focus_ring", True)
        self.setMaxVisibleItems(MOST_SHOWN)
        self.setItemDelegate(QStyledItemDelegate(self))  # it heeds the style sheet
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._word)
        self.currentTextChanged.connect(self._mend)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_options(self, options: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer these (id, word) pairs, one of them chosen; says nothing to anybody."""
        self.blockSignals(True)
        self.clear()
        for one, word in options:
            self.addItem(word, one)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        self._mend()

    @property
    def chosen(self) -> str:
        """The id of what is chosen."""
        return str(self.currentData() or "")

    def event(self, event: QEvent) -> bool:
        """The letter in its name takes the focus here."""
        if event.type() == QEvent.Type.Shortcut:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Room for name, value and the sign that there are more."""
        px, metrics = self._theme.px, QFontMetricsF(self._theme.font(strong=True))
        value = min(px(WIDEST_VALUE), metrics.horizontalAdvance(self.currentText()))
        width = 2 * px(PADDING) + self._word_width() + value + px(GAP + ICON) + 2
        return QSize(round(width), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, name, value and sign."""
        painter, px, tokens = QPainter(self), self._theme.px, self._theme.tokens
        box = QRectF(self.rect())
        fill = tokens.tint if self.underMouse() else tokens.surface
        paint_plate(painter, box, radius=px(6), fill=fill, border=tokens.edge)
        rows = RowPainter(painter, self._theme)
        left, right = box.left() + px(PADDING), box.right() - px(PADDING)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("ink2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRectF(left, 0, self._word_width(), box.height()), flags, self._name)
        left += self._word_width()
        rows.icon(right - px(ICON), box.center().y(), "chevron-down", "ink2", ICON)
        value = QRectF(left, 0, right - px(ICON + GAP) - left + 2, box.height())
        rows.text(value, self.currentText(), strong=True)
        painter.end()

    def _word_width(self) -> float:
        width = QFontMetricsF(self._theme.font()).horizontalAdvance(self._word)
        return width + self._theme.px(GAP) if self._word else 0

    def _mend(self) -> None:
        self.setToolTip(tool_tip(self.currentText()))
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.view().setFont(self._theme.font())
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._mend()
