"""The table of desks: who is connected, as what, how far behind; its order by keys."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.joined.desks_model import Column, DesksModel
from eventdesk.ui.joined.words import TELLING_OFFSET, DeskRow
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.painted_table import PaintedTable
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.row_painter import RowPainter

ROW_HEIGHT = 56
HEAD_HEIGHT = 32
SIDE, GAP, ICON_ROOM = 12, 16, 22
MOST_ROWS = 9
"""Beyond so many the table scrolls; the last one in sight is cut, so that this is seen."""
_MEASURED = (Column.STATE, Column.BEHIND, Column.TO_SEND, Column.CLOCK, Column.PROGRAM)
_RIGHT = frozenset({Column.BEHIND, Column.TO_SEND})


class ColumnPlace(Struct, frozen=True, kw_only=True):
    """Where a column begins and how wide it is, in logical pixels."""

    left: float
    width: float


def column_places(theme: Theme, model: DesksModel, width: float) -> dict[Column, ColumnPlace]:
    """Each column as wide as what stands in it; desk, kind and operator share what is left."""
    px = theme.px
    metrics = QFontMetricsF(theme.font(NOTE, tabular=True))
    heads = QFontMetricsF(theme.font(NOTE, strong=True))
    widths: dict[Column, float] = {}
    for column in _MEASURED:
        texts = [model.cell(row, column) for row in model.rows]
        widest = max((metrics.horizontalAdvance(one) for one in texts), default=0.0)
        icon = px(ICON_ROOM) if column is Column.STATE else 0
        wide = max(heads.horizontalAdvance(column.head), min(widest, px(130)) + icon)
        widths[column] = wide + px(2)
    first = width - 2 * px(SIDE) - sum(widths.values()) - len(widths) * px(GAP)
    places = {Column.DESK: ColumnPlace(left=px(SIDE), width=max(px(96), first))}
    left = px(SIDE) + places[Column.DESK].width + px(GAP)
    for column in _MEASURED:
        places[column] = ColumnPlace(left=left, width=widths[column])
        left += widths[column] + px(GAP)
    return places


class DesksDelegate(QStyledItemDelegate):
    """Draws a `DeskRow` in one piece."""

    def __init__(self, theme: Theme, model: DesksModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DeskRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        places = column_places(self._theme, self._model, box.width())
        desk = places[Column.DESK]
        half = px(22)
        first = QRectF(desk.left, box.top() + px(6), desk.width, half)
        rows.text(first, self._model.cell(row, Column.DESK), size=BODY, strong=True)
        second = first.translated(0, half)
        rows.text(second, " · ".join(one for one in (row.kind, row.who) if one), size=NOTE,
                  ink="ink2")  # fmt: skip
        for column in _MEASURED:
            place = places[column]
            cell = QRectF(place.left, box.top(), place.width, box.height())
            self._paint_cell(rows, cell, row, column)

    def _paint_cell(self, rows: RowPainter, cell: QRectF, row: DeskRow, column: Column) -> None:
        ink = "ink2"
        if column is Column.STATE:
            icon, colour = ("link", "ok") if row.is_here else ("link-off", "ink3")
            rows.icon(cell.left(), cell.center().y(), icon, colour)
            cell.setLeft(cell.left() + self._theme.px(ICON_ROOM))
            ink = "ok" if row.is_here else "ink2"
        elif column is Column.CLOCK and abs(row.offset) > TELLING_OFFSET:
            ink = "warn"
        right = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
        text = self._model.cell(row, column)
        rows.text(cell, text, size=NOTE, ink=ink, tabular=True, align=right)


class DesksHead(QWidget):
    """The heads of the columns; the one that the rows are ordered by is underlined."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(self, theme: Theme, model: DesksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for told in (model.headerDataChanged, model.dataChanged, model.rowsInserted):
            told.connect(lambda *_: self.update())
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """32 px high at 100 %."""
        return QSize(self._theme.px(320), self._theme.px(HEAD_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the heads."""
        painter = QPainter(self)
        rows, px = RowPainter(painter, self._theme), self._theme.px
        for column, place in column_places(self._theme, self._model, self.width()).items():
            box = QRectF(place.left, 0, place.width, self.height())
            is_right = column in _RIGHT
            side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            used = rows.text(box, column.head, size=NOTE, strong=True, ink="ink3", align=side)
            if column is self._model.column:
                left = box.right() - used if is_right else box.left()
                line = QRectF(left, box.bottom() - px(4), used, px(2))
                painter.fillRect(line, self._theme.colour("accent"))
        painter.end()


class DesksTable(PaintedTable):
    """Left and Right choose what the rows are ordered by, Space turns the order round."""

    def __init__(self, theme: Theme, model: DesksModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, row=ROW_HEIGHT, parent=parent)
        self.desks = model
        self.setAccessibleName(self.tr("Desks"))
        self.setModel(model)
        self.setItemDelegate(DesksDelegate(theme, model, self))
        for column in list(Column)[1:]:
            self.setColumnHidden(column, True)
        for told in (model.rowsInserted, model.rowsRemoved):
            told.connect(lambda *_: self._fit())
        model.dataChanged.connect(lambda *_: self.viewport().update())
        theme.changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the order; the others are those of every painted table."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps:
            by = (self.desks.column + steps[Qt.Key(event.key())]) % len(Column)
            self.desks.sort_by(Column(by))
        elif event.key() == Qt.Key.Key_Space:
            self.turn_round()
        else:
            super().keyPressEvent(event)

    def next_order(self) -> None:
        """Order by the next column."""
        self.desks.sort_by(Column((self.desks.column + 1) % len(Column)))

    def turn_round(self) -> None:
        """The same order from its other end."""
        self.desks.sort_by(self.desks.column, descending=not self.desks.is_descending)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or say that there are none."""
        super().paintEvent(event)
        if self.desks.rowCount():
            return
        painter, px = QPainter(self.viewport()), self._theme.px
        box = QRectF(px(SIDE), 0, self.viewport().width() - 2 * px(SIDE), px(ROW_HEIGHT))
        words = self.tr("No desk is known yet. They stand here once the server was reached.")
        RowPainter(painter, self._theme).text(box, words, size=ROW, ink="ink2")
        painter.end()

    def _fit(self) -> None:
        rows = self.desks.rowCount()
        high = rows if rows <= MOST_ROWS else MOST_ROWS - 0.5
        self.setFixedHeight(round(max(1, high) * self._theme.px(ROW_HEIGHT)) + 2)
