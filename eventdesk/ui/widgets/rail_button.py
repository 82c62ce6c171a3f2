"""One line of the rail: a page, or a fact at its foot that opens something."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, KEY, NOTE
from eventdesk.ui.widgets.key_cap import spell_key
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import paint_plate
from eventdesk.ui.widgets.text import tool_tip

PAGE_HEIGHT = 40
FOOT_HEIGHT = 26
ICON = 18
FOOT_ICON = 16
RADIUS = 6
BAR = 3


class RailButton(QAbstractButton):
    """Icon, word and key; narrow it shows the icon, and word and key as tooltip."""

    def __init__(
        self,
        theme: Theme,
        *,
        icon: str,
        word: str = "",
        key: str = "",
        page: bool = False,
        icon_ink: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        """`page` makes it a checkable line of 40 px, else it is a line of the foot."""
        super().__init__(parent)
        self._theme, self._icon, self._word, self._key = theme, icon, word, key
        self._page, self._icon_ink = page, icon_ink
        self._narrow = False
        self.accessible_role = QAccessible.Role.PageTab if page else None
        self.setCheckable(page)
        self.setProperty("focus_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_word(word)
        theme.changed.connect(self._restyle)

    def show_word(self, word: str, *, icon: str = "", icon_ink: str = "") -> None:
        """Another word, and icon and its token if given."""
        self._word = word
        self._icon = icon or self._icon
        self._icon_ink = icon_ink or self._icon_ink
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.setAccessibleDescription(
            self.tr("Key {0}").format(spell_key(self._key)) if self._key else ""
        )
        self._mend_tool_tip()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon, or the whole line."""
        self._narrow = narrow
        self._mend_tool_tip()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail; 40 or 26 px high at 100 %."""
        height = PAGE_HEIGHT if self._page else FOOT_HEIGHT
        return QSize(self._theme.px(40 if self._narrow else 192), self._theme.px(height))

    def minimumSizeHint(self) -> QSize:
        """The icon alone."""
        return QSize(self._theme.px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate of the current page, the icon, the word and the key."""
        painter = QPainter(self)
        theme, box = self._theme, QRectF(self.rect())
        rows = RowPainter(painter, theme)
        if self.isChecked():
            paint_plate(painter, box, radius=theme.px(RADIUS), fill=theme.tokens.surface)
            inset = theme.px(8)
            bar = QRectF(0, inset, theme.px(BAR), box.height() - 2 * inset)
            paint_plate(painter, bar, radius=theme.px(BAR) / 2, fill=theme.tokens.accent)
        elif self.underMouse():
            paint_plate(painter, box, radius=theme.px(RADIUS), fill=theme.tokens.canvas)
        ink = "accent" if self.isChecked() else self._icon_ink
        side = ICON if self._page else FOOT_ICON
        left = (box.width() - theme.px(side)) / 2 if self._narrow else theme.px(12)
        if self._icon and (self._narrow or self._page or not self._key):
            rows.icon(left, box.center().y(), self._icon, ink, side)
        if not self._narrow:
            self._paint_words(rows, box)
        painter.end()

    def _paint_words(self, rows: RowPainter, box: QRectF) -> None:
        theme = self._theme
        left = theme.px(40 if self._page else 36)
        if self._key and not self._page:
            left = theme.px(12)
        right = box.right() - theme.px(8)
        size = BODY if self._page else NOTE
        strong = self.isChecked()
        word_width = QFontMetricsF(theme.font(size, strong=strong)).horizontalAdvance(self._word)
        key_width = QFontMetricsF(theme.font(KEY)).horizontalAdvance(spell_key(self._key))
        has_key = bool(self._key) and left + word_width + theme.px(12) + key_width <= right
        if has_key and self._page:
            room = QRectF(left, 0, right - left, box.height())
            rows.text(room, spell_key(self._key), size=KEY, ink="ink3",
                      align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
        elif has_key:
            rows.key(right, box.center().y(), self._key)
        end = right - key_width - theme.px(12) if has_key else right
        rows.text(QRectF(left, 0, end - left, box.height()), self._word, size=size, strong=strong,
                  ink="ink" if strong else "ink2")  # fmt: skip

    def _mend_tool_tip(self) -> None:
        words = f"{self._word}, {spell_key(self._key)}" if self._key else self._word
        self.setToolTip(tool_tip(words) if self._narrow else "")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
