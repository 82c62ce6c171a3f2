"""The lines that were entered in this sitting, the newest first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.pages.registration.paper.words import PaperRow
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import set_shown

ROW_HEIGHT = 40
TYPED_WIDTH = 160
ICON = 18
LEAST_SHOWN = 3
_INKS = {State.OK: "ok", State.WARN: "warn", State.STOP: "stop"}


class _Painter(QStyledItemDelegate):
    """Draws a `PaperRow` in one line: as it was typed, a sign, and what became of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
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
        """Draw the row; what was undone is struck and stays."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PaperRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        left, right = box.left() + px(16), box.right() - px(16)
        typed = QRectF(left, box.top(), px(TYPED_WIDTH), box.height())
        rows.text(typed, row.typed, ink="ink2", tabular=True, struck=row.is_undone)
        left = typed.right() + px(12)
        ink = "ink3" if row.is_undone else _INKS.get(row.state, "ink3")
        if row.icon:
            rows.icon(left, box.center().y(), row.icon, ink, ICON)
        left += px(ICON) + px(10)
        sentence = QRectF(left, box.top(), right - left, box.height())
        strong = row.waits and not row.is_undone
        rows.text(
            sentence, row.sentence, size=BODY, strong=strong,
            ink="ink3" if row.is_undone else "ink", struck=row.is_undone,
        )  # fmt: skip


class PaperLines(QListView):
    """Shows the rows; a line of the form moves in it, and it never takes the focus itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: RowModel[PaperRow] = RowModel(
            PaperRow.spoken, whole=PaperRow.spoken, parent=self
        )
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(theme, self))
        self.setAccessibleName(self.tr("Lines from paper"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.fit()

    @property
    def selected(self) -> PaperRow | None:
        """The row that somebody moved to."""
        chosen = self.selectedIndexes()
        return self.rows.row(chosen[0]) if chosen else None

    def fit(self, room: int = 0) -> None:
        """As high as the rows, where there is so much room (px); a few are always shown."""
        row, count = self._theme.px(ROW_HEIGHT), self.rows.rowCount()
        shown = max(1, min(count, max(LEAST_SHOWN, (room - 2) // row)))
        if self.height() != shown * row + 2:
            self.setFixedHeight(shown * row + 2)
        set_shown(self, count > 0)
        self.doItemsLayout()

    def step(self, by: int) -> None:
        """Select the row so many below; above the first one none is selected."""
        chosen = self.selectedIndexes()
        at = chosen[0].row() if chosen else -1
        at = min(at + by, self.rows.rowCount() - 1)
        if at < 0:
            self.let_go()
        else:
            self.setCurrentIndex(self.rows.index(at))

    def let_go(self) -> None:
        """Select none, and show the newest."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()
