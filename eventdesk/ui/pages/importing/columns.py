"""The columns of a file, each with examples and the field it is read as, to be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.pages.importing.view import ColumnRow, ColumnsView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.chooser import Chooser
from eventdesk.ui.widgets.painted_list import PaintedList
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter

ROW_HEIGHT = 40
FEWEST_ROWS = 4
HEADER_SHARE = 0.28
FIELD_SHARE = 0.28
ICON = 14


class ColumnDelegate(QStyledItemDelegate):
    """Draws a `ColumnRow`: header, examples, and at the right the field it is read as."""

    def __init__(self, theme: Theme, view: ColumnList) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """40 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the column."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ColumnRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        left, wide = box.left() + px(16), box.width() - px(28)
        header = QRectF(left, box.top(), wide * HEADER_SHARE - px(12), box.height())
        rows.text(header, row.header, strong=True)
        field = field_box(box, px(16), px(28))
        between = QRectF(header.right() + px(12), box.top(), 0, box.height())
        between.setRight(field.left() - px(28))
        rows.text(between, row.examples, size=NOTE, ink="ink2")
        rows.icon(field.left() - px(20), box.center().y(), "arrow-right", "ink3", ICON)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        word = field.adjusted(0, 0, -px(24) if chosen else 0, 0)
        ink = "ink2" if row.is_extra else "ink"
        rows.text(word, row.word, size=BODY, strong=not row.is_extra, ink=ink)
        if chosen:
            rows.icon(field.right() - px(ICON), box.center().y(), "chevron-down", "accent", ICON)


def field_box(box: QRectF, left: float, sides: float) -> QRectF:
    """Where the field stands within the row."""
    wide = box.width() - sides
    start = box.left() + left + wide * (1 - FIELD_SHARE)
    return QRectF(start, box.top(), wide * FIELD_SHARE, box.height())


class ColumnList(PaintedList):
    """The columns; Enter, Space or a click on a row opens the fields it may be read as.

    Signals:
        field_chosen: a header, and the id of the field it is to be read as.
    """

    field_chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name="", parent=parent)
        self.setAccessibleName(self.tr("Columns of the file"))
        self.columns: RowModel[ColumnRow] = RowModel(
            ColumnRow.spoken, whole=ColumnRow.spoken, parent=self
        )
        self.setModel(self.columns)
        self.setItemDelegate(ColumnDelegate(theme, self))
        self.fields = Chooser(theme, "", self.viewport())
        self.fields.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields.hide()
        self.fields.activated.connect(self._take)
        self._header = ""
        self._view = ColumnsView()
        self.clicked.connect(self.open_fields)

    def show_columns(self, view: ColumnsView) -> None:
        """Show these columns; the one that was turned to stays so."""
        self._view = view
        self.fields.hide()
        at = self.currentIndex().row()
        self.columns.show_rows(view.rows)
        if view.rows:
            self.setCurrentIndex(self.columns.index(min(max(at, 0), len(view.rows) - 1)))

    def open_fields(self) -> None:
        """Open the list of fields for the column that is turned to."""
        row = self.columns.row(self.currentIndex())
        if row is None:
            return
        self._header = row.header
        self.fields.setAccessibleName(self.tr("{0} is read as").format(row.header))
        self.fields.show_options(tuple((one.id, one.word) for one in self._view.fields), row.field)
        px = self._theme.px
        box = field_box(QRectF(self.visualRect(self.currentIndex())), px(16), px(28))
        self.fields.setGeometry(box.adjusted(-px(12), px(4), px(12), -px(4)).toRect())
        self.fields.show()
        self.fields.showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the fields; other letters and Ctrl+Enter are for the page."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        opening = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in opening and plain:
            self.open_fields()
            event.accept()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A few rows; it takes what there is."""
        return QSize(self._theme.px(480), FEWEST_ROWS * self._theme.px(ROW_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(self._theme.px(240), FEWEST_ROWS * self._theme.px(ROW_HEIGHT) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: what lies over a row lies there no more."""
        super().resizeEvent(event)
        self.fields.hide()

    def _take(self) -> None:
        self.fields.hide()
        self.setFocus()
        was = self.columns.row(self.currentIndex())
        if was is not None and self.fields.chosen != was.field:
            self.field_chosen.emit(self._header, self.fields.chosen)
