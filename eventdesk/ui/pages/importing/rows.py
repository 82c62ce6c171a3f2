"""The rows of an import that need a look: a head, and a list with a pill for what will happen."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.pages.importing.view import ImportRow
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.painted_table import PaintedTable
from eventdesk.ui.widgets.pill import PillView, pill_size
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter, elided

ROW_HEIGHT = 40
FEWEST_ROWS = 4
HEAD_HEIGHT = 26
NAME_SIZE = 15
BORDER = 1
NARROW = 520
"""Below this width the second column gives its place to the name."""


class Columns(Struct, frozen=True):
    """Where the cells of a row stand, in logical pixels from its left edge."""

    line: float
    name: float
    second: float | None
    pill: float
    end: float


def _columns(theme: Theme, width: float, *, is_second_short: bool) -> Columns:
    px = theme.px
    pill, end = width * 0.72, width - px(12)
    if width < px(NARROW):
        return Columns(px(16), px(60), None, width * 0.6, end)
    second = pill - px(108) if is_second_short else width * 0.44
    return Columns(px(16), px(68), second, pill, end)


class RowsHead(QWidget):
    """The names of the columns, over the rows."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(self, theme: Theme, rows: ImportRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._first = self._second = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows.widened.connect(self.update)
        theme.changed.connect(self._restyle)

    def show_heads(self, first: str, second: str) -> None:
        """What the first two columns are called; the first is a name where nothing is said."""
        self._first, self._second = first, second
        self.update()

    def sizeHint(self) -> QSize:
        """26 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(HEAD_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        at = self._rows.columns()
        name_end = at.pill if at.second is None else at.second
        cells = [
            (at.line, at.name, self.tr("Row")),
            (at.name, name_end, self._first or self.tr("Name")),
            (at.pill, at.end, self.tr("What will happen")),
        ]
        if at.second is not None:
            cells.append((at.second, at.pill, self._second))
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        for left, end, word in cells:
            box = QRectF(BORDER + left, 0, end - left - self._theme.px(8), self.height())
            rows.text(box, word, size=NOTE, strong=True, ink="ink3")
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class RowDelegate(QStyledItemDelegate):
    """Draws an `ImportRow`."""

    def __init__(self, theme: Theme, view: ImportRows) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

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
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ImportRow):
            return
        rows, box = RowPainter(painter, self._theme), QRectF(option.rect)
        last = index.row() == index.model().rowCount() - 1
        ground = rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        at = self._view.columns()
        gap = self._theme.px(8)

        def cell(left: float, end: float) -> QRectF:
            return QRectF(box.left() + left, box.top(), end - left - gap, box.height())

        line = "–" if row.line is None else str(row.line)
        rows.text(cell(at.line, at.name), line, size=BODY, ink="ink2", tabular=True)
        if row.muted or at.second is None:
            name_end = at.pill
        else:
            name_end = at.second
            rows.text(cell(at.second, at.pill), row.second, size=BODY, ink="ink2")
        rows.text(
            cell(at.name, name_end), row.name, size=NAME_SIZE,
            strong=not row.muted, ink="ink2" if row.muted else "ink",
        )  # fmt: skip
        pill = fitting_pill(self._theme, row.pill, at.end - at.pill)
        width = pill_size(self._theme, pill).width()
        rows.pill(box.left() + at.pill + width, box.center().y(), pill, on=ground)


def fitting_pill(theme: Theme, pill: PillView, width: float) -> PillView:
    """The pill with its word cut to this width (logical pixels)."""
    too_wide = pill_size(theme, pill).width() - width
    if too_wide <= 0:
        return pill
    bare = pill_size(theme, replace(pill, word="")).width()
    return replace(pill, word=elided(theme.font(NOTE, strong=True), pill.word, width - bare))


class ImportRows(PaintedTable):
    """The list; `show_line` selects the row of a line in the file.

    Signals:
        widened: the rows have another width, for what stands in columns with them.
        turned_to: everything about the row that is turned to, or "".
    """

    widened = Signal()
    turned_to = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, row=ROW_HEIGHT, parent=parent)
        self._empty = ""
        self._is_second_short = False
        self.rows: RowModel[ImportRow] = RowModel(
            ImportRow.spoken, whole=ImportRow.whole, parent=self
        )
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setAccessibleName(self.tr("What is new, or needs a look"))
        self.selectionModel().currentChanged.connect(self._tell)

    def columns(self) -> Columns:
        """Where the cells stand at the width of now."""
        width = self.viewport().width()
        return _columns(self._theme, width, is_second_short=self._is_second_short)

    def show_rows(
        self, rows: tuple[ImportRow, ...], *, empty: str, is_second_short: bool = False
    ) -> None:
        """Show these rows, or the sentence for none; the line that was turned to stays so."""
        self._empty = empty
        self._is_second_short = is_second_short
        was = self.rows.row(self.currentIndex())
        self.rows.show_others(rows)
        if was is not None and was.line is not None and self.show_line(was.line):
            return
        self.scrollToTop()
        self.turned_to.emit("")

    def forget_place(self) -> None:
        """Another file: no line of it has been turned to."""
        self.setCurrentIndex(QModelIndex())

    def show_line(self, line: int) -> bool:
        """Turn to the row that stands in this line of the file; False where it is not listed."""
        for place, row in enumerate(self.rows.rows):
            if row.line == line:
                self.setCurrentIndex(self.rows.index(place))
                return True
        return False

    def sizeHint(self) -> QSize:
        """A few rows; it takes what there is."""
        return QSize(self._theme.px(480), FEWEST_ROWS * self._theme.px(ROW_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(self._theme.px(240), FEWEST_ROWS * self._theme.px(ROW_HEIGHT) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell who stands in columns with the rows."""
        super().resizeEvent(event)
        self.widened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the sentence that there are none."""
        super().paintEvent(event)
        if self.rows.rows:
            return
        painter = QPainter(self.viewport())
        box = QRectF(self.viewport().rect()).adjusted(self._theme.px(16), 0, -self._theme.px(16), 0)
        box.setHeight(self._theme.px(56))
        RowPainter(painter, self._theme).text(box, self._empty, size=BODY, ink="ink2")
        painter.end()

    def _tell(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self.rows.row(index)
        self.turned_to.emit("" if row is None else row.whole())
