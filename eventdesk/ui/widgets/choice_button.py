"""A large button of two lines: what it is called, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.key_cap import spell_key
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.shapes import blend, paint_plate
from eventdesk.ui.widgets.text import wrapped

HEIGHT = 68
RADIUS = 8
LINE = 20


class ChoiceButton(QAbstractButton):
    """Title, a line below it, and the key in the corner; the key is shown, not bound."""

    def __init__(
        self, theme: Theme, title: str, line: str, *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._title, self._line, self._key = theme, title, line, key
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        spoken = self.tr("Key {0}").format(spell_key(key)) if key else ""
        self.setAccessibleDescription(
            ". ".join(part for part in (line.rstrip("."), spoken) if part)
        )
        self.setProperty("focus_ring", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """352 × 68 at 100 %."""
        return QSize(self._theme.px(352), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but as high."""
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """The line below the title may take two."""
        return True

    def heightForWidth(self, width: int) -> int:
        """68 px at 100 %, and 20 for each further line."""
        return self._theme.px(HEIGHT) + (len(self._lines(width)) - 1) * self._theme.px(LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate and both lines."""
        painter = QPainter(self)
        theme, px, box = self._theme, self._theme.px, QRectF(self.rect())
        tokens = theme.tokens
        share = 1.0 if self.isDown() else 0.6 if self.underMouse() else 0.0
        paint_plate(
            painter, box, radius=px(RADIUS),
            fill=blend(tokens.surface, tokens.tint, share), border=tokens.edge,
        )  # fmt: skip
        rows = RowPainter(painter, theme)
        left, right = px(20), box.right() - px(16)
        lines = self._lines_in(box)
        # Without room for a line the title is all there is, and stands in the middle.
        top = px(12) if lines else (box.height() - px(24)) / 2
        middle = top + px(11)
        end = rows.key(right, middle, self._key) - px(12) if self._key else right
        rows.text(QRectF(left, top, end - left, px(24)), self._title, size=ROW, strong=True)
        for row, line in enumerate(lines):
            below = QRectF(left, px(35) + row * px(LINE), right - left + 1, px(22))
            rows.text(below, line, size=BODY, ink="ink2")
        painter.end()

    def _lines_in(self, box: QRectF) -> list[str]:
        """The lines for which a box has room; the last of them is the rest, to be elided."""
        lines, px = self._lines(round(box.width())), self._theme.px
        room = int((box.height() - px(HEIGHT) + px(LINE) + 1) // px(LINE))
        if room >= len(lines):
            return lines
        return [*lines[: room - 1], " ".join(lines[room - 1 :])] if room > 0 else []

    def _lines(self, width: int) -> list[str]:
        room = width - self._theme.px(20) - self._theme.px(16)
        parts = wrapped(self._line, self._theme.font(BODY), room)
        return [self._line[start : start + length].rstrip() for start, length in parts]

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
