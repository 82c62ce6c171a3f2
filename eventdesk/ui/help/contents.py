"""The contents of the help: its pages by title, with what was found of the words sought."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.ui.help.pages import FoundPage
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter

ROW_HEIGHT = 36
FOUND_HEIGHT = 56


class ContentsRow(Struct, frozen=True, kw_only=True):
    """One page in the contents; `around` is the text around a word that was sought."""

    id: str
    title: str
    around: str = ""

    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(part for part in (self.title, self.around) if part)


class Contents(QListView):
    """The pages; the arrows go through them, and what is gone to is shown at once.

    Signals:
        wished(str): a page, by its id.
    """

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._follows = True
        self.rows: RowModel[ContentsRow] = RowModel(
            ContentsRow.spoken, whole=ContentsRow.spoken, parent=self
        )
        self.setModel(self.rows)
        self.setItemDelegate(ContentsDelegate(theme, self))
        self.setProperty("kind", "bare")
        self.setAccessibleName(self.tr("Contents of the help"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_found(self, found: tuple[FoundPage, ...]) -> None:
        """Show these pages; the one that is read stays chosen where it is among them."""
        rows = tuple(
            ContentsRow(id=one.page.id, title=one.page.title, around=one.around) for one in found
        )
        self._follows = False
        self.rows.show_rows(rows)
        self._follows = True

    def choose(self, page_id: str) -> None:
        """Mark a page as the one that is read, without asking for it."""
        ids = [row.id for row in self.rows.rows]
        self._follows = False
        at = self.rows.index(ids.index(page_id)) if page_id in ids else QModelIndex()
        self.setCurrentIndex(at)
        self._follows = True

    def first(self) -> str:
        """The id of the first page shown; "" where there is none."""
        return self.rows.rows[0].id if self.rows.rows else ""

    def _on_current(self, now: QModelIndex) -> None:
        row = self.rows.row(now)
        if row is not None and self._follows:
            self.wished.emit(row.id)


class ContentsDelegate(QStyledItemDelegate):
    """Draws a `ContentsRow`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A line, or two where something was found."""
        row = index.data(ROW_ROLE)
        found = isinstance(row, ContentsRow) and row.around
        height = FOUND_HEIGHT if found else ROW_HEIGHT
        return QSize(self._theme.px(160), self._theme.px(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the title, and below it what was found."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ContentsRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        chosen = rows.ground(option, first=True, last=True) == "tint"
        inner = box.adjusted(px(16), 0, -px(8), 0)
        if row.around:
            top = QRectF(inner.left(), inner.top() + px(6), inner.width(), px(22))
            rows.text(top, row.title, size=BODY, strong=chosen)
            low = QRectF(inner.left(), top.bottom(), inner.width(), px(22))
            rows.text(low, row.around, size=NOTE, ink="ink2")
        else:
            rows.text(inner, row.title, size=BODY, strong=chosen)
