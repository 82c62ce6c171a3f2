"""The small cap that shows a key beside what the key does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from eventdesk.ui.type_scale import KEY
from eventdesk.ui.widgets.shapes import baseline_start, paint_plate

if TYPE_CHECKING:
    from eventdesk.ui.theme import Theme

HEIGHT = 20
PADDING = 5
RADIUS = 4

_SPELT = {"Return": "Enter", "Escape": "Esc", "Del": "Delete", "Ins": "Insert"}


def spell_key(key: str) -> str:
    """A portable key sequence as people read it: "Ctrl+Z" becomes "Ctrl Z", "Return" "Enter".

    What is already spelt, such as "Enter 2" or "+", stays as it is.
    """
    if len(key) < 2:  # noqa: PLR2004 - one sign is a key by itself, "+" too
        return key
    plus = " +" if key.endswith("++") else ""
    parts = key.removesuffix("++").split("+")
    return " ".join(_SPELT.get(part, part) for part in parts) + plus


def key_cap_width(theme: Theme, key: str) -> float:
    """The width of the cap for `key`, which may be portable or spelt; 0 for no key."""
    if not key:
        return 0
    text = QFontMetricsF(theme.font(KEY)).horizontalAdvance(spell_key(key))
    return max(theme.px(HEIGHT), round(text + 2 * theme.px(PADDING)))


def paint_key_cap(
    painter: QPainter,
    theme: Theme,
    x: float,
    centre: float,
    key: str,
    *,
    ink: str = "ink3",
    line: str = "line",
) -> float:
    """Draw the cap from `x`, vertically around `centre`; returns its width."""
    width, height = key_cap_width(theme, key), theme.px(HEIGHT)
    if not width:
        return 0
    box = QRectF(round(x), round(centre - height / 2), width, height)
    paint_plate(painter, box, radius=theme.px(RADIUS), border=theme.colour(line))
    font = theme.font(KEY)
    metrics = QFontMetricsF(font)
    text = spell_key(key)
    left = box.left() + (width - metrics.horizontalAdvance(text)) / 2
    painter.setFont(font)
    painter.setPen(QColor(theme.colour(ink)))
    painter.drawText(baseline_start(left, box, metrics.ascent(), metrics.descent()), text)
    return width


class KeyCap(QLabel):
    """A key cap as a widget; screen readers read the key."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        """`key` may be portable ("Ctrl+Z") or spelt ("Enter 2")."""
        super().__init__(spell_key(key), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self._key = key
        self.setAccessibleName(self.tr("Key {0}").format(spell_key(key)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """As wide as the key needs, at least square."""
        return QSize(round(key_cap_width(self._theme, self._key)), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        paint_key_cap(painter, self._theme, 0, self.height() / 2, self._key)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
