"""How a row of the roll is drawn: who, their needs, where they were seen, whether they are safe."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.models.roll_row import HeadRow, NameRow
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.pill import PillView
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.row_painter import RowPainter

ROW_HEIGHT = 44
SIDE, ICON, TEXT_LEFT, GAP = 16, 20, 48, 12
PILL, SEEN = 146, 180
ROOMY = 560
"""Below it, in px at 100 %, where somebody was seen gives way to who they are."""


class RollDelegate(QStyledItemDelegate):
    """Draws `HeadRow` and `NameRow`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """44 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        rows = RowPainter(painter, self._theme)
        if isinstance(row, HeadRow):
            self._paint_head(rows, row, QRectF(option.rect))
        elif isinstance(row, NameRow):
            self._paint_name(rows, row, option, index.row())

    def _paint_head(self, rows: RowPainter, row: HeadRow, box: QRectF) -> None:
        px = self._theme.px
        rows.painter.fillRect(box, self._theme.colour("canvas"))
        inner = box.adjusted(px(SIDE), px(12), -px(SIDE), 0)
        used = rows.text(inner, row.said, size=NOTE, ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        inner.setRight(inner.right() - used - px(GAP))
        if row.is_needs:
            rows.icon(inner.left(), inner.center().y(), "triangle", "warn")
            inner.setLeft(inner.left() + px(24))
        rows.text(inner, row.title, size=ROW, strong=True, ink="warn" if row.is_needs else "ink")
        rows.hairline(box)

    def _paint_name(
        self, rows: RowPainter, row: NameRow, option: QStyleOptionViewItem, place: int
    ) -> None:
        px, box, line = self._theme.px, QRectF(option.rect), row.line
        ground = rows.ground(option, fill="ok_tint" if line.is_safe else "", first=place == 0)
        rows.hairline(box)
        icon, ink = ("ring", "edge") if row.is_awaited else ("person", "ink3")
        if line.is_safe:
            icon, ink = "tick", "ok"
        if line.left_at is not None and not line.missing:
            icon, ink = ("tick", "ok") if line.safe else ("door", "neutral")
        rows.icon(box.left() + px(SIDE), box.center().y(), icon, ink, ICON)
        right = box.right() - px(SIDE)
        if pill := _pill(row):
            rows.pill(right, box.center().y(), pill, on=ground)
        if row.is_awaited or row.safe:
            right -= px(PILL) + px(GAP)
        if box.width() >= px(ROOMY):
            seen = QRectF(right - px(SEEN), box.top(), px(SEEN), box.height())
            rows.text(seen, row.seen, size=NOTE, ink="ink2", tabular=True)
            right = seen.left() - px(GAP)
        left = box.left() + px(TEXT_LEFT)
        name = QRectF(left, box.top() + px(3), max(0.0, right - left), px(21))
        rows.text(name, line.name, size=ROW, strong=True)
        about = QRectF(left, name.bottom() - px(1), name.width(), px(18))
        if line.needs:
            rows.icon(left, about.center().y(), "triangle", "warn", NOTE)
            about.setLeft(left + px(18))
            used = rows.text(about, line.needs, size=NOTE, strong=True, ink="warn")
            about.setLeft(about.left() + used + px(GAP))
        rows.text(about, row.about, size=NOTE, ink="ink2")


def _pill(row: NameRow) -> PillView | None:
    """What the roll call knows of somebody; a ring beside the name says that it knows nothing."""
    if row.line.is_safe:
        return PillView(state=State.OK, icon="tick", word=row.safe)
    if row.line.safe:
        return PillView(state=State.WARN, icon="clock", word=row.safe)
    if row.line.left_at is not None:
        return PillView(state=State.NEUTRAL, icon="door", word=row.safe)
    return None
