"""A key and what it does, which is also a quiet button for a mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_cap import key_cap_width, paint_key_cap, spell_key
from eventdesk.ui.widgets.shapes import baseline_start

GAP = 8
HEIGHT = 24


class KeyHint(QAbstractButton):
    """Cap and word, or word and cap; `clicked` as ever. The key is shown, not bound."""

    def __init__(
        self, theme: Theme, key: str, word: str, *, word_first: bool = False, size: float = NOTE,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._key, self._word = theme, key, word
        self._word_first, self._size = word_first, size
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.setAccessibleDescription(self.tr("Key {0}").format(spell_key(key)) if key else "")
        self.setProperty("focus_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_word(self, word: str) -> None:
        """Another word."""
        self.show_key(self._key, word)

    def show_key(self, key: str, word: str) -> None:
        """Another key, and what it does."""
        if (key, word) == (self._key, self._word):
            return
        self._key, self._word = key, word
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.setAccessibleDescription(self.tr("Key {0}").format(spell_key(key)) if key else "")
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for both."""
        width = key_cap_width(self._theme, self._key) + self._word_width()
        gap = self._theme.px(GAP) if self._key and self._word else 0
        return QSize(round(width + gap), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap and the word."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        theme, cap = self._theme, key_cap_width(self._theme, self._key)
        gap = theme.px(GAP) if cap else 0
        cap_left, word_left = (0.0, cap + gap)
        if self._word_first:
            word_left, cap_left = 0.0, self._word_width() + gap
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        ink = "ink3" if not self.isEnabled() else "ink" if hot else "ink2"
        paint_key_cap(
            painter, theme, cap_left, box.center().y(), self._key,
            ink="ink3", line="edge" if hot else "line",
        )  # fmt: skip
        metrics = QFontMetricsF(self.font())
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        start = baseline_start(word_left, box, metrics.ascent(), metrics.descent())
        painter.drawText(start, self._word)
        painter.end()

    def _word_width(self) -> float:
        return QFontMetricsF(self._theme.font(self._size)).horizontalAdvance(self._word)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._size))
        self.updateGeometry()
        self.update()
