"""How one row of the running order is painted, column by column, on one ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.models.running_order_model import Column
from eventdesk.ui.models.running_order_rows import ItemRow
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.pill import paint_pill, pill_size
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.row_painter import BAR, RADIUS, RowPainter
from eventdesk.ui.widgets.shapes import paint_hairline, paint_plate, paint_state_bar

ICON_LEFT = 14
RIGHT = 12
TEXT = 15
"""Between body and row: eight columns and a long title have to share the width."""
STRUCK_GAP = 6
"""Between the length that a plan would change and the new one."""
_ICONS = {
    ItemStatus.PLANNED: ("ring", "edge"),
    ItemStatus.RUNNING: ("play", "accent"),
    ItemStatus.HELD: ("pause", "warn"),
    ItemStatus.OVER: ("tick", "ink3"),
    ItemStatus.PASSED_OVER: ("arrow-right", "ink3"),
    ItemStatus.DROPPED: ("cross", "ink3"),
}


class ItemRowDelegate(QStyledItemDelegate):
    """Draws the cells of an `ItemRow`; each draws its part of the row's ground."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ItemRow):
            return
        fill, selected = self._fill(option, row), option.state & QStyle.StateFlag.State_Selected
        if fill or selected:
            painter.save()
            painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
            self._ground(painter, option, row, fill)
            painter.restore()
        cell = QRectF(option.rect)
        if index.row() + 1 < index.model().rowCount():
            line = self._theme.tokens.line
            paint_hairline(painter, cell.left(), cell.right(), cell.bottom() - 1, line)
        rows = RowPainter(painter, self._theme)
        self._cell(rows, cell, Column(index.column()), row, fill or "surface")

    def _fill(self, option: QStyleOptionViewItem, row: ItemRow) -> str:
        """The token of the row's ground, or nothing where that of the table shows."""
        if row.is_on_stage:
            return "tint"
        if row.in_conflict:
            return "stop_tint"
        return "canvas" if option.state & QStyle.StateFlag.State_MouseOver else ""

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ItemRow,
        fill: str,
    ) -> None:
        """The row's fill, bar and ring."""
        tokens, px, port = self._theme.tokens, self._theme.px, self._view.viewport()
        box = QRectF(0, option.rect.top(), port.width(), option.rect.height())
        radius = px(RADIUS) - 1
        top = 0 if box.top() <= 0 else -2 * radius
        bottom = 0 if box.bottom() >= port.height() else 2 * radius
        plate = box.adjusted(0, top, 0, bottom)
        if fill:
            paint_plate(painter, plate, radius=radius, fill=tokens.named(fill))
        if row.is_on_stage:
            paint_state_bar(painter, plate, radius=radius, width=px(BAR), colour=tokens.accent)
        if option.state & QStyle.StateFlag.State_Selected:
            ring = tokens.accent if self._view.hasFocus() else tokens.edge
            inside = box.adjusted(1, 1, -1, -2)
            paint_plate(painter, inside, radius=px(6), border=ring, width=2)

    def _cell(
        self,
        rows: RowPainter,
        box: QRectF,
        column: Column,
        row: ItemRow,
        ground: str,
    ) -> None:
        ink = "ink2" if row.is_past else "ink"
        if column is Column.STATUS:
            icon, icon_ink = _icon(row)
            rows.icon(box.left() + self._theme.px(ICON_LEFT), box.center().y(), icon, icon_ink)
        elif column is Column.ORIGINAL:
            rows.text(box, row.original, size=TEXT, ink="ink2", tabular=True)
        elif column is Column.PLAN:
            moved = row.is_replanned and not row.is_past
            rows.text(box, row.plan, size=TEXT, ink="ink" if moved else "ink2", tabular=True)
        elif column is Column.FORECAST:
            late = "stop" if row.in_conflict else "ink"
            rows.text(box, row.forecast, size=TEXT, strong=True, ink=late, tabular=True)
        elif column is Column.ACTUAL:
            rows.text(box, row.actual, size=TEXT, strong=row.is_on_stage, ink=ink, tabular=True)
        elif column is Column.ITEM:
            self._title(rows, box, row, ink)
        elif column is Column.LENGTH:
            self._length(rows, box, row, ink)
        elif column is Column.START_BY:
            self._start_by(rows, box, row, ground)
        else:
            self._state(rows, box, row, ground)

    def _title(self, rows: RowPainter, box: QRectF, row: ItemRow, ink: str) -> None:
        px = self._theme.px
        room = box.adjusted(0, 0, -px(8), 0)
        mark = px(16) + px(5) + self._wide(self.tr("Ready")) + px(12) if row.ready else 0
        title = room.adjusted(0, 0, -mark, 0)
        strong = row.is_on_stage or (row.fixed and not row.is_past)
        struck = row.status is ItemStatus.DROPPED
        drawn = rows.text(title, row.title, size=TEXT, strong=strong, ink=ink, struck=struck)
        if row.ready:
            left = title.left() + drawn + px(12)
            right = rows.icon(left, box.center().y(), "tick", "ok")
            place = QRectF(right + px(5), box.top(), px(200), box.height())
            rows.text(place, self.tr("Ready"), size=NOTE, strong=True, ink="ok")

    def _length(self, rows: RowPainter, box: QRectF, row: ItemRow, ink: str) -> None:
        """The length; where a plan is only shown, the old one struck before the new one."""
        if not row.old_length:
            rows.text(box, row.length, size=TEXT, ink=ink, tabular=True)
            return
        old = rows.text(box, row.old_length, size=TEXT, ink="ink3", tabular=True, struck=True)
        left = old + self._theme.px(STRUCK_GAP)
        new = box.adjusted(left, 0, 0, 0)
        rows.text(new, row.length, size=TEXT, strong=True, ink="accent", tabular=True)

    def _start_by(self, rows: RowPainter, box: QRectF, row: ItemRow, ground: str) -> None:
        if not row.start_by:  # then the state may reach into this column
            self._state(rows, box, row, ground)
            return
        ink = "stop" if row.start_by_missed else "ink"
        drawn = rows.text(
            box, row.start_by, size=TEXT, strong=row.start_by_missed, ink=ink, tabular=True
        )
        if row.start_by_missed:
            left = box.left() + drawn + self._theme.px(9)
            rows.icon(left, box.center().y(), "triangle", "stop")

    def _state(self, rows: RowPainter, cell: QRectF, row: ItemRow, ground: str) -> None:
        """The pill or the quiet words, flush right in the row, as far as they lie in this cell."""
        if row.pill is None and not row.state:
            return
        right = float(self._view.viewport().width() - self._theme.px(RIGHT))
        rows.painter.save()
        rows.painter.setClipRect(cell, Qt.ClipOperation.IntersectClip)
        if row.pill is not None:
            left = right - pill_size(self._theme, row.pill).width()
            paint_pill(rows.painter, self._theme, left, cell.center().y(), row.pill, on=ground)
            start = self._state_left(row)
            place = QRectF(start, cell.top(), left - start - self._theme.px(8), cell.height())
            font = self._theme.font(NOTE)
            if QFontMetricsF(font).horizontalAdvance(row.beside) <= place.width():
                rows.text(
                    place, row.beside, size=NOTE, ink="ink2", align=Qt.AlignmentFlag.AlignRight
                )
        else:
            left = self._state_left(row)
            place = QRectF(left, cell.top(), right - left, cell.height())
            rows.text(place, row.state, size=NOTE, ink="ink2", align=Qt.AlignmentFlag.AlignRight)
        rows.painter.restore()

    def _state_left(self, row: ItemRow) -> float:
        """Where there is no "start by" the state may begin in that column."""
        table = self._view
        column = Column.STATE
        if not row.start_by and not table.isColumnHidden(Column.START_BY):
            column = Column.START_BY
        return float(table.columnViewportPosition(column))

    def _wide(self, word: str) -> float:
        return QFontMetricsF(self._theme.font(NOTE, strong=True)).horizontalAdvance(word)


def _icon(row: ItemRow) -> tuple[str, str]:
    if row.fixed and row.status is ItemStatus.PLANNED:
        return "padlock", "stop" if row.in_conflict else "ink2"
    return _ICONS[row.status]
