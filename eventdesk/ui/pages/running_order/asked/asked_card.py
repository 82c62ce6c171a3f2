"""The card with the questions of the item that runs: up to three lines, and their keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.ui.pages.running_order.asked.asked_words import AskedRow, AskedView, asked_keys
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.key_row import KeyRow
from eventdesk.ui.widgets.pill import PillView
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text, set_shown

ROW_HEIGHT = 30
NUMBER_WIDTH = 32
ASKER_SHARE = 0.36


class AskedDelegate(QStyledItemDelegate):
    """Draws an `AskedRow`: number or microphone, the question, who asked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """30 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AskedRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        if row.is_put:
            rows.icon(box.left(), box.center().y(), "microphone", "accent")
        else:
            number = QRectF(box.left(), box.top(), px(NUMBER_WIDTH) - px(8), box.height())
            rows.text(number, str(row.number), ink="ink2", tabular=True)
        text = box.adjusted(px(NUMBER_WIDTH), 0, -box.width() * ASKER_SHARE, 0)
        rows.text(text, row.text, strong=row.is_put)
        self._paint_asker(rows, row, QRectF(text.right(), box.top(), 0, box.height()), box.right())

    def _paint_asker(self, rows: RowPainter, row: AskedRow, box: QRectF, right: float) -> None:
        px = self._theme.px
        box.setLeft(box.left() + px(16))
        if row.is_first:
            pill = PillView(state=State.ACCENT, icon="microphone", word=self.tr("First question"))
            right = rows.pill(right, box.center().y(), pill) - px(12)
        elif row.minutes:
            said = self.tr("for {0} min").format(row.minutes)
            whole = QRectF(box.left(), box.top(), right - box.left(), box.height())
            right -= px(12) + rows.text(
                whole, said, size=NOTE, ink="ink2", tabular=True, align=Qt.AlignmentFlag.AlignRight
            )
        box.setRight(right)
        if not row.asker:
            rows.text(box, self.tr("Anonymous"), size=NOTE, ink="ink3")
            return
        name = QRectF(box)
        name.setWidth(box.width() * (0.6 if row.organisation else 1))
        used = rows.text(name, row.asker, size=NOTE, strong=True, ink="ink2") + px(8)
        rows.text(box.adjusted(used, 0, 0, 0), row.organisation, size=NOTE, ink="ink2")


class AskedCard(Card):
    """Shows an `AskedView`, or nothing; `wished` has the id of the action whose key was clicked."""

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Questions"))
        self.view: AskedView | None = None
        self._head = Text(theme, self.tr("Questions"), size=BODY, strong=True, ink="ink2")
        self._line = Text(theme, size=BODY, ink="ink2")
        self.keys = KeyRow(theme)
        self.rows: RowModel[AskedRow] = RowModel(
            AskedRow.spoken, whole=lambda row: row.text, parent=self
        )
        self._list = QListView()
        self._list.setProperty("kind", "bare")
        self._list.setModel(self.rows)
        self._list.setItemDelegate(AskedDelegate(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Questions for what runs"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._top = QHBoxLayout()
        self._top.addWidget(self._head)
        self._top.addWidget(self._line, 2)
        self._top.addWidget(self.keys, 3)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._top)
        self._all.addWidget(self._list)
        self.keys.wished.connect(self.wished)
        self._restyle()
        theme.changed.connect(self._restyle)
        self.hide()

    def show_view(self, view: AskedView | None, *, lines: int) -> None:
        """Show this, its rows on at most so many `lines`; None hides the card."""
        if view is not None and view.put is not None and lines:
            lines = max(lines, 1)
        shown = () if view is None else view.rows[:lines]
        if view != self.view and view is not None:
            self._line.show_text(view.line)
            self.keys.show_view(asked_keys(view))
        self.view = view
        if shown != self.rows.rows:
            self.rows.show_rows(shown)
            self._fit()
        set_shown(self, view is not None)

    def _fit(self) -> None:
        count = self.rows.rowCount()
        self._list.setFixedHeight(count * self.theme.px(ROW_HEIGHT))
        set_shown(self._list, count > 0)

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(20), px(8), px(20), px(8))
        self._all.setSpacing(px(4))
        self._top.setSpacing(px(12))
        self._fit()
