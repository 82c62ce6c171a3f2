"""The list of what was not understood in a file; choosing one shows its row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.ui.pages.importing.view import ProblemView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.painted_list import PaintedList
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import wrapped

TOP = 10
HEAD = 20
LINE = 18
LEFT = 42
RIGHT = 16
LOWEST = 96


class ProblemDelegate(QStyledItemDelegate):
    """Draws a `ProblemView`: where, and below it what, on as many lines as that takes."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the sentence needs at the width of the list."""
        problem = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if not isinstance(problem, ProblemView):
            return QSize(width, 0)
        px = self._theme.px
        lines = len(self._lines(problem, width))
        return QSize(width, 2 * px(TOP) + px(HEAD) + lines * px(LINE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the problem."""
        problem = index.data(ROW_ROLE)
        if not isinstance(problem, ProblemView):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        top = box.top() + px(TOP)
        icon, ink = ("note", "ink3") if problem.is_notice else ("triangle", "stop")
        rows.icon(box.left() + px(16), top + px(HEAD) / 2, icon, ink, 16)
        left, wide = box.left() + px(LEFT), box.width() - px(LEFT) - px(RIGHT)
        strong = not problem.is_notice
        rows.text(QRectF(left, top, wide, px(HEAD)), problem.where, size=BODY, strong=strong)
        for place, line in enumerate(self._lines(problem, box.width())):
            below = QRectF(left, top + px(HEAD) + place * px(LINE), wide + px(4), px(LINE))
            rows.text(below, line, size=NOTE, ink="ink2")

    def _lines(self, problem: ProblemView, width: float) -> list[str]:
        room = width - self._theme.px(LEFT) - self._theme.px(RIGHT)
        parts = wrapped(problem.message, self._theme.font(NOTE), room)
        return [problem.message[start : start + length].rstrip() for start, length in parts]


class ImportProblems(PaintedList):
    """The problems of one file.

    Signals:
        line_chosen: the line of the problem that was turned to, be it only by coming here.
        line_wished: the line of the problem that was clicked, or on which Enter was pressed.
    """

    line_chosen = Signal(int)
    line_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name="", uniform=False, parent=parent)
        self.problems: RowModel[ProblemView] = RowModel(ProblemView.spoken, parent=self)
        self.setModel(self.problems)
        self.setItemDelegate(ProblemDelegate(theme, self))
        self.setAccessibleName(self.tr("Problems"))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.selectionModel().currentChanged.connect(self._choose)
        for pressed in (self.clicked, self.activated):
            pressed.connect(self._wish)

    def show_problems(self, problems: tuple[ProblemView, ...]) -> None:
        """Show these problems."""
        self.setCurrentIndex(QModelIndex())
        self.problems.show_others(problems)
        self.scrollToTop()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Room for one or two; it takes what there is."""
        return QSize(self._theme.px(352), self._theme.px(LOWEST))

    def minimumSizeHint(self) -> QSize:
        """Room for one."""
        return QSize(self._theme.px(200), self._theme.px(LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the problems, or that there are none."""
        super().paintEvent(event)
        if self.problems.rows:
            return
        px = self._theme.px
        painter = QPainter(self.viewport())
        rows = RowPainter(painter, self._theme)
        rows.icon(px(16), px(28), "tick", "ok", 16)
        box = QRectF(px(LEFT), px(16), self.viewport().width() - px(LEFT + RIGHT), px(24))
        rows.text(box, self.tr("Every row was understood."), size=BODY, ink="ink2")
        painter.end()

    def _wish(self, index: QModelIndex | QPersistentModelIndex) -> None:
        problem = self.problems.row(index)
        if problem is not None:
            self.line_wished.emit(problem.line)

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        problem = self.problems.row(index)
        if problem is not None:
            self.line_chosen.emit(problem.line)
