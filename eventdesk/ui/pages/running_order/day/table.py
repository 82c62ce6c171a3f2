"""The table of the running order: one row an item, painted, with the item of now in view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from eventdesk.ui.models.running_order_model import Column, RunningOrderModel
from eventdesk.ui.models.running_order_rows import ItemRow
from eventdesk.ui.pages.running_order.day.painter import STRUCK_GAP, TEXT, ItemRowDelegate
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_row import KeyRow
from eventdesk.ui.widgets.pill import pill_size
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

ROW_HEIGHT = 36
HEAD_HEIGHT = 26
DETAILS_HEIGHT = 28
BEFORE_CURRENT = 2
ROWS_AHEAD = 6
"""Rows from the item of now on that are worth more than those before it."""
IN_CARDS = 2
"""The items of now and next stand in the cards above: they give way to a row that must be seen."""
_WIDTHS = {
    Column.STATUS: 40,
    Column.ORIGINAL: 68,
    Column.PLAN: 60,
    Column.FORECAST: 72,
    Column.ACTUAL: 112,
    Column.LENGTH: 88,
    Column.START_BY: 92,
    Column.STATE: 128,
}
_WIDEST = {
    Column.ORIGINAL: "00:00",
    Column.PLAN: "00:00",
    Column.FORECAST: "00:00",
    Column.ACTUAL: "00:00 – 00:00",
    Column.LENGTH: "100 min",
}
_FIRST_TO_GO = (Column.ORIGINAL, Column.ACTUAL, Column.LENGTH, Column.START_BY)
LEAST_ITEM = 200
AMPLE_ITEM = 480
"""With more than this the item gives room to the words beside a pill."""
_BROWSING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class RunningOrderTable(QWidget):
    """Head and rows. It follows the item of now, and otherwise stays where it was scrolled to.

    `chosen` is emitted when another row is chosen, or none.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._followed: str | None = None
        self._in_danger: str | None = None
        self.model = RunningOrderModel(self)
        self.view = _View(theme, self.model, self)
        self._head = _Head(theme, self.view, self.model, self)
        self.details = Text(theme, size=NOTE, ink="ink2", parent=self)
        self.details.hide()
        self.keys = KeyRow(theme, self)
        self.keys.setAccessibleName(self.tr("Keys"))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.setFocusProxy(self.view)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def chosen_row(self) -> ItemRow | None:
        """The row that S, R and Delete mean, if one is chosen."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def choose(self, item_id: str) -> None:
        """Choose the row of an item."""
        at = self.model.row_of(item_id)
        if at is not None:
            self.view.selectRow(at)

    def let_go(self) -> bool:
        """Choose no row any more, and go back to the item of now; whether one was chosen."""
        if self.chosen_row is None:
            return False
        self.view.clearSelection()
        self.follow()
        return True

    def show_rows(self, rows: Sequence[ItemRow]) -> None:
        """Show these rows, and follow the day when it has gone on."""
        shape = self._shape()
        self.model.show_rows(rows)
        if self._shape() != shape:
            self._arrange()
        place = self.model.current()
        current = None if place is None else rows[place].id
        if current != self._followed:
            self._followed = current
            self.follow()

    def keep_in_view(self, item_id: str | None) -> None:
        """Open so that the row of a fixed item in danger is seen, or as ever."""
        if item_id != self._in_danger:
            self._in_danger = item_id
            if self.chosen_row is None:
                self.follow()

    def show_details(self, words: str) -> None:
        """Say in one quiet line below the rows what the chosen one has no column for."""
        if words == self.details.text():
            return
        height = self.view.height()
        self.details.show_text(words)
        self._arrange()
        if self.view.height() != height:
            self._show_chosen()

    def follow(self) -> None:
        """Bring the item of now into view: two rows below the top, but what follows comes first.

        A fixed item in danger is brought into view as well, where the rows are enough for it.
        """
        place = self.model.current()
        if place is None:
            return
        fit = self.view.height() // self._row_height()
        before = min(BEFORE_CURRENT, max(0, fit - ROWS_AHEAD))
        top = max(0, place - before)
        danger = None if self._in_danger is None else self.model.row_of(self._in_danger)
        if danger is not None and danger - fit < place + IN_CARDS:
            top = max(top, danger - fit + 1)
        self.view.verticalScrollBar().setValue(top * self._row_height())
        if self.chosen_row is None:
            index = self.model.index(place, Column.ITEM)
            stay = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(index, stay)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows only, and keep the chosen row in view, or the item of now."""
        super().resizeEvent(event)
        self._arrange()
        self.follow()
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out again: resized out of sight, the rows learn their width only now."""
        super().showEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Six rows."""
        return QSize(self._theme.px(640), self._needed(6))

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(self._theme.px(320), self._needed(1))

    def _show_chosen(self) -> None:
        chosen = self.view.selectionModel().selectedRows()
        if chosen:
            self.view.scrollTo(chosen[0])

    def _shape(self) -> tuple[object, ...]:
        """What decides how the rows and columns are laid out."""
        wide = [
            (row.pill.word if row.pill else "", row.start_by, row.beside, row.old_length)
            for row in self.model.wide_rows
        ]
        return self.model.rowCount(), self.model.is_replanned, tuple(wide)

    def _needed(self, rows: int) -> int:
        return self._theme.px(HEAD_HEIGHT) + rows * self._row_height() + 2

    def _row_height(self) -> int:
        return self._theme.px(ROW_HEIGHT)

    def _arrange(self) -> None:
        head = self._theme.px(HEAD_HEIGHT)
        foot, high = self._theme.px(DETAILS_HEIGHT), self._row_height()
        beside = (self.height() - head - 2) // high
        above = (self.height() - head - foot - 2) // high
        has_foot = not self.details.isHidden() or above == beside or above >= ROWS_AHEAD
        fit = max(1, above if has_foot else beside)
        rows = min(fit, max(1, self.model.rowCount()))
        self._head.setGeometry(0, 0, self.width(), head)
        self.view.setGeometry(0, head, self.width(), rows * high + 2)
        self._arrange_foot(self.view.geometry().bottom() + 1, has_keys=has_foot)
        self.view.fit_columns()

    def _arrange_foot(self, top: int, *, has_keys: bool) -> None:
        """What there is to say of the chosen row, and the keys in the room that is left."""
        side, foot = self._theme.px(14), self._theme.px(DETAILS_HEIGHT)
        room = self.width() - 2 * side
        told = min(room, 0 if self.details.isHidden() else self.details.sizeHint().width())
        self.details.setGeometry(side, top, told, foot)
        left = told + self._theme.px(KeyRow.GAP) if told else 0
        self.keys.setVisible(has_keys)
        self.keys.setGeometry(side + left, top, max(0, room - left), foot)

    def _restyle(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(self._row_height())
        self._arrange()
        self.updateGeometry()


class _View(QTableView):
    """The rows. Letters are left to the actions of the page: nothing is searched by typing."""

    def __init__(self, theme: Theme, model: RunningOrderModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, model
        self.setModel(model)
        self.setItemDelegate(ItemRowDelegate(theme, self))
        self.setAccessibleName(self.tr("Running order"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that move go through the rows; all others are the page's."""
        if event.key() in _BROWSING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            if not self.selectionModel().hasSelection():  # there was no further row to go to
                self.selectRow(self.currentIndex().row())
        else:
            event.ignore()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End mean the first and the last row: no cell is of interest by itself."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._rows.rowCount() - 1,
        }
        if action in ends:
            return self._rows.index(ends[action], Column.ITEM)
        return super().moveCursor(action, modifiers)

    def fit_columns(self) -> None:
        """Give each column what its words need; the item takes the rest.

        Where too little is left for the item, other columns go, one by one.
        """
        widths = self._widths()
        gone: set[Column] = set() if self._rows.is_replanned else {Column.ORIGINAL}
        room = self.viewport().width() - sum(widths[one] for one in widths.keys() - gone)
        for column in _FIRST_TO_GO:
            if room >= self._theme.px(LEAST_ITEM):
                break
            if column in gone:
                continue
            room += widths[column]
            gone.add(column)
        beside = self._needed_beside(widths)
        if room - beside >= self._theme.px(AMPLE_ITEM):
            widths[Column.STATE] += beside
            room -= beside
        for column, width in widths.items():
            self.setColumnHidden(column, column in gone)
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.ITEM, max(self._theme.px(80), room))

    def _needed_beside(self, widths: Mapping[Column, int]) -> int:
        """By how much the words to the left of a pill need more than the last two columns have."""
        note = QFontMetricsF(self._theme.font(NOTE))
        have = widths[Column.STATE] + widths[Column.START_BY]
        gaps = self._theme.px(8 + 12 + 8)
        needed = [
            note.horizontalAdvance(row.beside) + pill_size(self._theme, row.pill).width() + gaps
            for row in self._rows.wide_rows
            if row.pill and row.beside
        ]
        return max(0, round(max(needed, default=0.0) - have))

    def lefts(self) -> Mapping[Column, int]:
        """Where each column begins, for the head."""
        seen = [column for column in Column if not self.isColumnHidden(column)]
        return {column: self.columnViewportPosition(column) for column in seen}

    def _widths(self) -> dict[Column, int]:
        px = self._theme.px
        strong = QFontMetricsF(self._theme.font(TEXT, strong=True, tabular=True))
        head = QFontMetricsF(self._theme.font(NOTE, strong=True))
        widths: dict[Column, int] = {}
        for column, least in _WIDTHS.items():
            heading = head.horizontalAdvance(self._rows.heading(column))
            wide = max(strong.horizontalAdvance(_WIDEST.get(column, "")), heading)
            widths[column] = max(px(least), round(wide) + px(12))
        start_by = strong.horizontalAdvance("00:00") + px(9 + 16 + 12)
        widths[Column.START_BY] = max(widths[Column.START_BY], round(start_by))
        struck = [f"{row.old_length}{row.length}" for row in self._rows.wide_rows if row.old_length]
        lengths = [strong.horizontalAdvance(each) for each in struck]
        widths[Column.LENGTH] = max(
            [widths[Column.LENGTH], *(round(each) + px(STRUCK_GAP + 12) for each in lengths)]
        )
        # A pill reaches into "start by" where that is empty; else it needs its own room.
        crowded = [row.pill for row in self._rows.wide_rows if row.pill and row.start_by]
        pills = [pill_size(self._theme, pill).width() + px(16) for pill in crowded]
        widths[Column.STATE] = max([widths[Column.STATE], *pills])
        return widths


class _Head(QWidget):
    """The words above the columns; the table itself has no head, since this one has no plate."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(
        self, theme: Theme, view: _View, model: RunningOrderModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._view, self._model = theme, view, model

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each word where its column begins."""
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        for column, left in self._view.lefts().items():
            box = QRectF(left + 1, 0, self._view.columnWidth(column), self.height())
            word = self._model.heading(column)
            rows.text(box, word, size=NOTE, strong=True, ink="ink3")
        painter.end()
