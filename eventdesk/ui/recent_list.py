"""The event files opened before, as a list on the start page."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter

ROW_HEIGHT = 76
NAME_SIZE = 17


class RecentView(Struct, frozen=True, kw_only=True):
    """One file opened before; `line` says where and when, and where it was if it `is_missing`."""

    path: str
    name: str
    line: str
    is_missing: bool = False
    is_joined: bool = False
    """Whether it is this computer's copy of an event on a server."""
    aside: str = ""
    """What stands at its end, if there is something to be known before it is opened."""
    opens: bool = True
    """Whether Enter opens it; else a button of the page does what is to be done."""

    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(one for one in (self.name, self.line, self.aside) if one)


class RecentDelegate(QStyledItemDelegate):
    """Draws a `RecentView`: icon, name over where and when, Enter on the selected one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """76 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        view = index.data(ROW_ROLE)
        if not isinstance(view, RecentView):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        icon, ink = ("link" if view.is_joined else "file"), "ink2"
        if view.is_missing:
            icon, ink = "triangle", "warn"
        if chosen and not view.is_missing:
            ink = "accent"
        rows.icon(box.left() + px(21), box.center().y(), icon, ink, 22)
        left, right = box.left() + px(61), box.right() - px(20)
        end = right
        if chosen and view.opens:
            end = rows.key(right, box.top() + px(26), "Enter", ink="accent") - px(12)
        first = QRectF(left, box.top() + px(15), end - left, px(24))
        rows.text(first, view.name, size=NAME_SIZE, strong=True)
        second = QRectF(left, box.top() + px(39), right - left, px(22))
        if view.aside:
            used = rows.text(second, view.aside, strong=True, align=Qt.AlignmentFlag.AlignRight)
            second.setRight(second.right() - used - px(16))
        rows.text(second, view.line, size=BODY, ink="ink2")


class RecentList(QListView):
    """Enter or a click opens; emits the path."""

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: RowModel[RecentView] = RowModel(
            RecentView.spoken, whole=lambda view: view.path, parent=self
        )
        self.setModel(self.rows)
        self.setItemDelegate(RecentDelegate(theme, self))
        self.setAccessibleName(self.tr("Opened before"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)
        theme.changed.connect(self._restyle)

    def show_rows(self, recent: tuple[RecentView, ...]) -> None:
        """Show these files, the latest first, and select it."""
        self.rows.show_rows(recent)
        if recent and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected file."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row if none is."""
        super().focusInEvent(event)
        if self.rows.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))

    def _open(self, index: QModelIndex) -> None:
        view = self.rows.row(index)
        if view is not None:
            self.wished.emit(view.path)

    def _restyle(self) -> None:
        count = max(1, len(self.rows.rows))
        self.setMaximumHeight(count * self._theme.px(ROW_HEIGHT) + 2)
        self.doItemsLayout()
