"""The one button: a verb, its key in a cap, and at most one filled with the accent on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from eventdesk.core.shown_text import in_one_line
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.key_cap import key_cap_width, paint_key_cap, spell_key
from eventdesk.ui.widgets.shapes import baseline_start, blend, paint_plate

if TYPE_CHECKING:
    from eventdesk.ui.theme import Theme

PADDING = 16
ICON = 16
ICON_GAP = 8
KEY_GAP = 12
RADIUS = 6
TALL_SIZE = 15


class ActionButton(QPushButton):
    """A push button in our look; use `clicked` as ever.

    The key is only shown, never bound: the table of actions binds it. `tall` makes it 48 high for
    the act of the page. Space presses it; Enter does not, since every scanner sends Enter.
    Where width is short the key cap goes first, then the word elides.
    """

    def __init__(
        self,
        theme: Theme,
        word: str,
        *,
        key: str = "",
        icon: str = "",
        primary: bool = False,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word, self._key, self._icon = word, key, icon
        self._primary, self._tall = primary, tall
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.show_word(word, key=key)
        theme.changed.connect(self._restyle)

    def show_word(self, word: str, *, key: str = "") -> None:
        """Another verb, and its key (portable or spelt, or none)."""
        word = in_one_line(word)
        self._word, self._key = word, key
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.setAccessibleDescription(self.tr("Key {0}").format(spell_key(key)) if key else "")
        self._restyle()

    @property
    def is_primary(self) -> bool:
        """Whether it is the filled button of the page."""
        return self._primary

    def set_primary(self, primary: bool) -> None:
        """Fill it with the accent, or not."""
        self._primary = primary
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, word and key."""
        return QSize(round(self._content_width(with_key=True)) + 2 * self._padding(), self._high())

    def minimumSizeHint(self) -> QSize:
        """Room for icon and word: the key goes first."""
        return QSize(round(self._content_width(with_key=False)) + 2 * self._padding(), self._high())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, icon, word and key, in the middle."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill, border, ink, cap_line, cap_ink = self._colours()
        paint_plate(painter, box, radius=self._theme.px(RADIUS), fill=fill, border=border)
        room = box.width() - 2 * self._padding()
        with_key = bool(self._key) and self._content_width(with_key=True) <= room + 1
        width = min(room, self._content_width(with_key=with_key))
        x = box.left() + self._padding() + (room - width) / 2
        if self._icon:
            icon = self._theme.px(ICON)
            square = QRectF(round(x), round(box.center().y() - icon / 2), icon, icon)
            self._theme.icons.paint(painter, self._icon, QColor(ink).name(), square)
            x += icon + self._theme.px(ICON_GAP)
        end = box.right() - self._padding()
        if with_key:
            end = x + self._word_width()
        font = self._word_font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        word = metrics.elidedText(self._word, Qt.TextElideMode.ElideRight, end - x + 1)
        painter.drawText(baseline_start(x, box, metrics.ascent(), metrics.descent()), word)
        if with_key:
            paint_key_cap(
                painter, self._theme, end + self._theme.px(KEY_GAP), box.center().y(), self._key,
                ink=cap_ink, line=cap_line,
            )  # fmt: skip
        painter.end()

    def _colours(self) -> tuple[str | QColor, str | QColor, str, str, str]:
        """Fill, border, ink, and the tokens of the key cap's line and ink."""
        tokens = self._theme.tokens
        if not self.isEnabled():
            return tokens.canvas, tokens.line, tokens.ink3, "line", "ink3"
        share = 0.24 if self.isDown() else 0.1 if self.underMouse() else 0.0
        if self._primary:
            fill = blend(tokens.accent, tokens.ink, share)
            return fill, "", tokens.on_accent, "on_accent", "on_accent"
        fill = blend(tokens.surface, tokens.tint, min(1.0, share * 6))
        return fill, tokens.edge, tokens.ink, "line", "ink3"

    def _high(self) -> int:
        return self._theme.px(48 if self._tall else 40)

    def _padding(self) -> int:
        return self._theme.px(PADDING)

    def _word_width(self) -> float:
        return QFontMetricsF(self._word_font()).horizontalAdvance(self._word)

    def _content_width(self, *, with_key: bool) -> float:
        width = self._word_width()
        if self._icon:
            width += self._theme.px(ICON) + self._theme.px(ICON_GAP)
        if with_key and self._key:
            width += self._theme.px(KEY_GAP) + key_cap_width(self._theme, self._key)
        return width

    def _word_font(self) -> QFont:
        return self._theme.font(TALL_SIZE if self._tall else BODY, strong=True)

    def _restyle(self) -> None:
        self.setFont(self._word_font())
        self.updateGeometry()
        self.update()
