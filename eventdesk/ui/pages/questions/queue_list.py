"""The queue on the page: one is always chosen, and each can be dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from eventdesk.ui.models.queue_model import MIME, QueueModel
from eventdesk.ui.models.queue_row import QueueRow
from eventdesk.ui.pages.questions.lists import QuestionList
from eventdesk.ui.pages.questions.queue_rows import QueueDelegate
from eventdesk.ui.theme import Theme

DROP_LINE = 3


class QueueList(QuestionList):
    """The queue; the question that F9 puts is always marked.

    A drop is a wish: the row moves when the feed says so, in this window as in every other.

    Signals:
        move_wished(str, object): the id of a question, and before which it is to stand, or None.
        dropped_too_late: what was dragged waits here no longer.
        chosen_changed: another question is chosen, or none.
    """

    move_wished = Signal(str, object)
    dropped_too_late = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme, model: QueueModel, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        super().__init__(
            theme, model, name=say("QueueList", "Questions waiting"),
            empty=say(
                "QueueList",
                "No question is waiting. Write one above while it is being asked: Ctrl Enter "
                "saves it, and it stands here until it is put. Those sent in before come from a "
                "list: Ctrl Shift I."
            ),
            parent=parent,
        )  # fmt: skip
        self.queue = model
        self._drop_at: int | None = None
        self.setItemDelegate(QueueDelegate(theme, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self.choose_first)
            changed.connect(self._chosen_changed)
        for changed in (model.rowsMoved, model.dataChanged):
            changed.connect(self._chosen_changed)
        model.dataChanged.connect(self.scheduleDelayedItemsLayout)
        self.selectionModel().currentChanged.connect(self._chosen_changed)
        self.choose_first()

    @property
    def chosen(self) -> QueueRow | None:
        """The selected question, or the first one."""
        index = self.currentIndex()
        return self.queue.row(index if index.isValid() else self.queue.index(0))

    def count_on(self) -> None:
        """A second has passed: draw the minutes afresh; a row counts them when it is drawn."""
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only a question is taken; one of another event the answer to the wish refuses."""
        if self._is_ours(event):
            super().dragEnterEvent(event)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would stand; near the edge the list scrolls."""
        super().dragMoveEvent(event)
        if self._is_ours(event):
            self._mark(self._gap_at(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dropped here."""
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Wish it to its new place, as the rows stand at this moment."""
        self._mark(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if not self._is_ours(event):
            event.ignore()
            return
        event.acceptProposedAction()
        dragged = bytes(event.mimeData().data(MIME).data()).decode()
        at = self.queue.place_of(dragged)
        row = self.queue.row(at)
        if row is None:
            # Somebody else has put or closed it meanwhile, or it is of another event.
            self.dropped_too_late.emit()
            return
        gap = self._gap_at(event.position().toPoint())
        first, end = self.queue.section_at(at.row())
        gap = min(max(gap, first), end)
        place = gap - 1 if gap > at.row() else gap
        if place != at.row():
            self.move_wished.emit(dragged, self.queue.before(dragged, place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line at which a dragged one would stand."""
        super().paintEvent(event)
        if self._drop_at is None or not self.queue.rowCount():
            return
        last = self.queue.rowCount() - 1
        if self._drop_at > last:
            top = self.visualRect(self.queue.index(last)).bottom() + 1
        else:
            top = self.visualRect(self.queue.index(self._drop_at)).top()
        high = self._theme.px(DROP_LINE)
        top = min(max(0, round(top - high / 2)), self.viewport().height() - high)
        painter = QPainter(self.viewport())
        line = QRectF(0, top, self.viewport().width(), high)
        painter.fillRect(line, self._theme.colour("accent"))
        painter.end()

    def _gap_at(self, point: QPoint) -> int:
        """Between which rows a point lies: 0 above the first one."""
        index = self.indexAt(point)
        if not index.isValid():
            return 0 if point.y() < 0 else self.queue.rowCount()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _mark(self, gap: int | None) -> None:
        if gap != self._drop_at:
            self._drop_at = gap
            self.viewport().update()

    def _is_ours(self, event: QDropEvent | QDragMoveEvent) -> bool:
        return event.mimeData().hasFormat(MIME)

    def _chosen_changed(self, *_changes: object) -> None:
        self.chosen_changed.emit()
