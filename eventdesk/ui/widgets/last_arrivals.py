"""The last arrivals: who has just come in, so that the desk sees its own work."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

MOST = 5
ROW_HEIGHT = 50
NAME_LEFT = 52


class ArrivalView(Struct, frozen=True, kw_only=True):
    """One arrival; `time` is a time of day such as "09:04"."""

    time: str
    name: str
    organisation: str

    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(part for part in (self.time, self.name, self.organisation) if part)


class ArrivalDelegate(QStyledItemDelegate):
    """Draws an `ArrivalView`: time, name over organisation."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """50 px high at 100 %."""
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        view = index.data(ROW_ROLE)
        if not isinstance(view, ArrivalView):
            return
        px = self._theme.px
        rows = RowPainter(painter, self._theme)
        box = QRectF(option.rect)
        left = box.left() + px(4)
        first = QRectF(left, box.top() + px(4), px(NAME_LEFT), px(20))
        rows.text(first, view.time, size=BODY, ink="ink2", tabular=True)
        room = box.width() - px(4) - px(NAME_LEFT)
        name = first.translated(px(NAME_LEFT), 0)
        name.setWidth(room)
        rows.text(name, view.name, size=BODY, strong=True)
        rows.text(name.translated(0, px(20)), view.organisation, size=NOTE, ink="ink2")


class _ArrivalList(QListView):
    """A list that asks for the height of five rows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Five rows."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT) * MOST)

    def minimumSizeHint(self) -> QSize:
        """One row: the rest goes where the window is low."""
        return QSize(self._theme.px(120), self._theme.px(ROW_HEIGHT))


class LastArrivals(QWidget):
    """The five latest, the newest first; nothing in it can be chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model: RowModel[ArrivalView] = RowModel(
            ArrivalView.spoken, whole=ArrivalView.spoken, parent=self
        )
        self._head = Text(theme, self.tr("Last arrivals"), size=NOTE, strong=True, ink="ink3")
        self._view = _ArrivalList(theme, self)
        self._view.setModel(self.model)
        self._view.setItemDelegate(ArrivalDelegate(theme, self._view))
        self._view.setProperty("kind", "bare")
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(self.tr("Last arrivals"))
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setUniformItemSizes(True)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._head_row = QHBoxLayout()
        self._head_row.addWidget(self._head)
        self._layout.addLayout(self._head_row)
        self._layout.addWidget(self._view, 1)
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_view(self, arrivals: tuple[ArrivalView, ...]) -> None:
        """Show these, the newest first; more than five are left out."""
        self.model.show_rows(arrivals[:MOST])

    def _restyle(self) -> None:
        px = self._theme.px
        self._head_row.setContentsMargins(px(4), 0, 0, px(4))
        self._view.setMaximumHeight(px(ROW_HEIGHT) * MOST)
        self._view.doItemsLayout()
        self._view.viewport().update()
