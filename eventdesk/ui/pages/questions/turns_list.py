"""Who has spoken: every organisation that was heard, and those in the room that were not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.questions.heard import HeardOrganisation, organisations_heard
from eventdesk.core.questions.turns import turns
from eventdesk.ui.language.counted import counted
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

HEIGHT = 36


class TurnsView(QWidget):
    """The list under its head. It is counted only while it is seen, and never by the tick."""

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._live = theme, live
        self._stale = True
        self._head = Text(theme, self.tr("Who has spoken"), size=ROW, strong=True)
        self._line = Text(theme, size=BODY, ink="ink2")
        self.model: RowModel[HeardOrganisation] = RowModel(self._spoken, parent=self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Organisations, the most often heard first"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(1)
        self.list.setItemDelegate(_TurnsDelegate(theme, self.list))
        self.list.setModel(self.model)
        self._top, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._top.addWidget(self._head)
        self._top.addWidget(self._line, 1)
        self._column.addLayout(self._top)
        self._column.addWidget(self.list, 1)
        live.ready.connect(self._mark_stale)
        live.questions_changed.connect(self._mark_stale)
        live.delegates_changed.connect(self._mark_stale)
        self._restyle()
        theme.changed.connect(self._restyle)

    def showEvent(self, event: QShowEvent) -> None:
        """Turned to: count now."""
        super().showEvent(event)
        self._count()

    def _mark_stale(self, *_changes: object) -> None:
        self._stale = True
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        if not self._stale:
            return
        self._stale = False
        delegates = self._live.delegates
        so_far = turns(self._live.questions.values(), delegates)
        rows = organisations_heard(so_far, delegates.values())
        self.model.show_rows(rows)
        heard = sum(row.turns > 0 for row in rows)
        self._line.setText(self.tr("{0} of {1}").format(heard, len(rows)) if rows else "")

    def _spoken(self, row: HeardOrganisation) -> str:
        return f"{row.name}, {turns_in_words(row.turns)}"

    def _restyle(self) -> None:
        px = self._theme.px
        self._top.setContentsMargins(px(4), px(16), px(4), px(8))
        self._top.setSpacing(px(10))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)


class _TurnsDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, HeardOrganisation):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        rows.ground(option, first=index.row() == 0)
        rows.hairline(box)
        inner = box.adjusted(px(16), 0, -px(16), 0)
        said = turns_in_words(row.turns)
        right = Qt.AlignmentFlag.AlignRight
        used = rows.text(inner, said, size=NOTE, ink="ink2" if row.turns else "accent", align=right)
        inner.setRight(inner.right() - used - px(12))
        if not row.turns:
            inner.setLeft(rows.icon(inner.left(), box.center().y(), "microphone", "accent") + px(8))
        rows.text(inner, row.name, strong=bool(row.turns), size=BODY)


def turns_in_words(count: int) -> str:
    """As in "2 questions"; "not yet" for none."""
    if not count:
        return _tr("not yet")
    return counted("questions", count, "1 question", "{n} questions")


def _tr(text: str) -> str:
    return QCoreApplication.translate("questions", text)
