"""The table of the day log, and the heads of its columns above it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from eventdesk.ui.models.day_log_line import Column, LogLine
from eventdesk.ui.models.day_log_model import DayLogModel
from eventdesk.ui.pages.day_log.kept_place import KeptPlace
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.row_painter import RowPainter

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 36
HEAD_HEIGHT = 32
LEFT = 16
ICON_ROOM = 24
WIDTHS = {Column.TIME: 68, Column.HAPPENED: 168, Column.DESK: 180, Column.NUMBER: 76}
NARROWEST_SUBJECT = 160
ASIDE_FROM = 0.35
"""The part of the cell that is the subject's alone."""


class ColumnPlace(Struct, frozen=True, kw_only=True):
    """Where a column begins and how wide it is, in logical pixels from the card's left."""

    left: int
    width: int


def column_places(theme: Theme, width: int) -> tuple[ColumnPlace, ...]:
    """The columns of a table so wide; where there is little room, the desk gives way first."""
    widths = {column: theme.px(wide) for column, wide in WIDTHS.items()}
    left = theme.px(LEFT)
    subject = width - left - sum(widths.values())
    narrowest = theme.px(NARROWEST_SUBJECT)
    if subject < narrowest:
        given = min(widths[Column.DESK], narrowest - subject)
        widths[Column.DESK] -= given
        subject = max(0, subject + given)
    widths[Column.SUBJECT] = subject
    places = []
    for column in Column:
        places.append(ColumnPlace(left=left, width=widths[column]))
        left += widths[column]
    return tuple(places)


class LogDelegate(QStyledItemDelegate):
    """Draws the cells of a `LogLine`: struck where it was undone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """36 px high at 100 %."""
        return QSize(self._theme.px(80), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        line = index.data(ROW_ROLE)
        if not isinstance(line, LogLine):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("tint"))
            if index.column() == Column.TIME:
                bar = QRectF(box.left(), box.top(), px(4), box.height())
                painter.fillRect(bar, self._theme.colour("accent"))
        rows.hairline(box)
        inset = px(LEFT) if index.column() == Column.TIME else 0
        cell = box.adjusted(inset, 0, -px(12), -1)
        match index.column():
            case Column.HAPPENED:
                self._paint_label(rows, cell, line)
            case Column.SUBJECT:
                ink = "ink2" if line.is_undone else "ink"
                if line.is_part:
                    cell.setLeft(cell.left() + px(ICON_ROOM))
                cell.setRight(self._paint_aside(rows, cell, line))
                rows.text(cell, line.subject, ink=ink, struck=line.is_undone)
            case Column.DESK:
                rows.text(cell, line.desk, size=NOTE, ink="ink2")
            case column:
                rows.text(cell, line.cell(column), ink="ink2", tabular=True)

    def _paint_aside(self, rows: RowPainter, box: QRectF, line: LogLine) -> float:
        """What is said of it elsewhere, at the end of the cell; returns where that begins."""
        said = [line.aside] if line.aside else []
        if line.more:
            said.append(self.tr("and {0} more").format(line.more))
        if not said:
            return box.right()
        room = QRectF(box)
        room.setLeft(box.left() + box.width() * ASIDE_FROM)
        right = Qt.AlignmentFlag.AlignRight
        used = rows.text(room, " · ".join(said), size=NOTE, ink="ink3", align=right)
        return box.right() - used - self._theme.px(12)

    def _paint_label(self, rows: RowPainter, box: QRectF, line: LogLine) -> None:
        label = line.label
        ink = label.state.value
        rows.icon(box.left(), box.center().y(), label.icon, "ink2" if label.is_quiet else ink)
        word = QRectF(box)
        word.setLeft(box.left() + self._theme.px(ICON_ROOM))
        if label.is_quiet:
            rows.text(word, label.spoken, ink="ink2", struck=line.is_undone)
            return
        ink = "ink" if label.state is State.ACCENT else ink
        rows.text(word, label.spoken, strong=True, ink=ink, struck=line.is_undone)


class LogHead(QWidget):
    """The heads of the columns, outside the card, each above its column."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(self, theme: Theme, model: DayLogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """32 px high at 100 %."""
        return QSize(self._theme.px(320), self._theme.px(HEAD_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the heads."""
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        for column, place in enumerate(column_places(self._theme, self.width())):
            box = QRectF(place.left, 0, place.width - self._theme.px(12), self.height())
            head = self._model.headerData(column, Qt.Orientation.Horizontal)
            rows.text(box, str(head), size=NOTE, strong=True, ink="ink3")
        painter.end()


class LogTable(QTableView):
    """The entries, newest first. Somebody who reads further down keeps their place.

    Right and Left unfold and fold an act, U undoes it, Enter goes to what it is about, O narrows
    the log to that, Ctrl+C copies the row.

    Signals:
        undo_wished(str): this act is to be undone.
        go_wished, only_wished, copy_wished: of the row that is chosen.
        chosen_changed: another row is chosen, or what is out of sight above has changed.
    """

    undo_wished = Signal(str)
    go_wished = Signal()
    only_wished = Signal()
    copy_wished = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme, model: DayLogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._log = theme, model
        self.above = 0
        """How many rows have come in above since somebody reads further down."""
        self.setModel(model)
        self.setItemDelegate(LogDelegate(theme, self))
        self.setAccessibleName(self.tr("Day log, newest first"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._kept = KeptPlace(self, model)
        model.dataChanged.connect(lambda *_: self.chosen_changed.emit())
        theme.changed.connect(self._restyle)
        self._restyle()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is chosen."""
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def wish(self, key: Qt.Key) -> bool:
        """What a key wishes of the chosen row; whether it is such a key."""
        row = self.currentIndex().row()
        if row < 0:
            return False
        match key:
            case Qt.Key.Key_Right:
                self._log.unfold(row, is_open=True)
            case Qt.Key.Key_Left:
                above = self._log.row_above(row)
                self.setCurrentIndex(self._log.index(above, 0))
                self._log.unfold(above, is_open=False)
            case Qt.Key.Key_U:
                self.undo_wished.emit(self._log.entry(row).act)
            case Qt.Key.Key_O:
                self.only_wished.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go_wished.emit()
            case _:
                return False
        return True

    def _scrolled(self, value: int) -> None:
        if self.above and value == 0:
            self.above = 0
            self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The subject takes what is left."""
        super().resizeEvent(event)
        self._fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the newest entry if none is selected."""
        super().focusInEvent(event)
        if self._log.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._log.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row; the arrows are the table's own."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.scrollToTop()
            self.setCurrentIndex(self._log.index(0, 0))
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.wish(
            Qt.Key(event.key())
        ):
            super().keyPressEvent(event)

    def rowsInserted(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """New entries come in at the top: keep in sight what was being read."""
        bar = self.verticalScrollBar()
        before = bar.value()
        super().rowsInserted(parent, start, end)
        if before > 0 and start == 0:
            self.executeDelayedItemsLayout()
            self.updateGeometries()
            self.above += end - start + 1
            bar.setValue(before + (end - start + 1) * self.verticalHeader().defaultSectionSize())
            self.chosen_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or say that there are none."""
        super().paintEvent(event)
        if self._log.rowCount():
            return
        painter, px = QPainter(self.viewport()), self._theme.px
        box = QRectF(px(LEFT), px(8), self.viewport().width() - 2 * px(LEFT), px(24))
        sentence = self.tr("Nothing of this kind has happened yet.")
        if self._log.wanted.text and self._log.not_ready:
            sentence = self.tr("Looking: {0} older acts are still to be read.").format(
                self._log.not_ready
            )
        elif self._log.wanted:
            sentence = self.tr("Nothing in the log fits. Esc shows everything again.")
        RowPainter(painter, self._theme).text(box, sentence, size=BODY, ink="ink3")
        painter.end()

    def _fit_columns(self) -> None:
        places = column_places(self._theme, self.width())
        spare = self.width() - self.viewport().width()
        for column, place in enumerate(places):
            width = place.width
            if column == Column.TIME:
                width += place.left - 1
            elif column == Column.NUMBER:
                width = max(0, width - spare + 1)
            self.setColumnWidth(column, width)

    def _restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._theme.px(ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self._fit_columns()
