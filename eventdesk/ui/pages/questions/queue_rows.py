"""How a row of the queue is drawn: number, question, asker, and what stands out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from eventdesk.ui.models.queue_row import QueueRow, Section
from eventdesk.ui.models.queue_words import also_words, channel_words, turn_words
from eventdesk.ui.pages.questions.rows import (
    LINE,
    MANY,
    RIGHT,
    TEXT_LEFT,
    QuestionDelegate,
)
from eventdesk.ui.theme import State
from eventdesk.ui.type_scale import NOTE, ROW
from eventdesk.ui.widgets.pill import PillView
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.row_painter import RowPainter

HEAD = 32
NAME_SHARE = 0.6
LEAST_NAME = 120


class QueueDelegate(QuestionDelegate):
    """Number, the question on up to two lines, who asked, and for how long it has waited."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """44 px, 22 for each line of text, and 32 for the head of a part, at 100 %."""
        px, row = self._theme.px, index.data(ROW_ROLE)
        known = isinstance(row, QueueRow)
        head = px(HEAD) if known and self._has_head(index, row) else 0
        lines = self.line_count(index, row.text if known else None)
        return QSize(px(240), head + px(44) + lines * px(LINE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, QueueRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        option = QStyleOptionViewItem(option)
        has_head = self._has_head(index, row)
        if has_head:
            self._paint_head(rows, row, QRectF(box.left(), box.top(), box.width(), px(HEAD)))
            box.setTop(box.top() + px(HEAD))
            option.rect = box.toRect()
        ground = rows.ground(option, first=index.row() == 0 and not has_head)
        rows.hairline(box)
        right = box.right() - px(RIGHT)
        top = box.top() + px(11)
        number = QRectF(box.left() + px(12), top, px(TEXT_LEFT) - px(18), px(LINE))
        rows.text(number, str(row.number), ink="ink2", tabular=True)
        left = box.left() + px(TEXT_LEFT)
        for line in self.lines(row.text):
            rows.text(QRectF(left, top, right - left, px(LINE)), line, size=ROW)
            top += px(LINE)
        foot = QRectF(left, top + px(2), right - left, px(LINE))
        self._paint_foot(rows, row, self._paint_end(rows, row, foot, ground))

    def _has_head(self, index: QModelIndex | QPersistentModelIndex, row: QueueRow) -> bool:
        """Where there are very many rows all are of one height, and parts have no head."""
        return row.begins is not None and index.model().rowCount() <= MANY

    def _paint_head(self, rows: RowPainter, row: QueueRow, box: QRectF) -> None:
        px = self._theme.px
        words = {
            Section.THIS_ITEM: self.tr("For this item"),
            Section.NO_ITEM: self.tr("For no item in particular"),
            Section.OTHER_ITEMS: self.tr("For other items"),
        }
        inner = box.adjusted(px(16), 0, -px(RIGHT), 0)
        rows.painter.fillRect(box, self._theme.colour("canvas"))
        rows.text(inner, words[row.section], size=NOTE, strong=True, ink="ink2")
        rows.hairline(box)

    def _paint_end(self, rows: RowPainter, row: QueueRow, foot: QRectF, ground: str) -> QRectF:
        """How long it has waited, and that nobody has heard the asker; the room that is left."""
        px = self._theme.px
        waited = self.tr("{0} min").format(row.minutes) if row.minutes else self.tr("just now")
        right = Qt.AlignmentFlag.AlignRight
        used = rows.text(foot, waited, size=NOTE, ink="ink2", tabular=True, align=right)
        end = foot.right() - used - px(12)
        if row.is_first:
            pill = PillView(state=State.ACCENT, icon="microphone", word=self.tr("First question"))
            end = rows.pill(end, foot.center().y(), pill, on=ground) - px(12)
        return QRectF(foot.left(), foot.top(), max(0.0, end - foot.left()), foot.height())

    def _paint_foot(self, rows: RowPainter, row: QueueRow, room: QRectF) -> None:
        px = self._theme.px
        about = [turn_words(row), also_words(row), channel_words(row)]
        if row.item:
            about.append(self.tr("for {0}").format(row.item))
        rest = " · ".join(part for part in about if part)
        name = QRectF(room)
        name.setWidth(room.width() * (NAME_SHARE if rest else 1))
        if row.asker:
            used = rows.text(name, row.asker, size=NOTE, strong=True, ink="ink2")
        else:
            used = rows.text(name, self.tr("Anonymous"), size=NOTE, ink="ink3")
        left = room.left() + used + px(8)
        box = QRectF(left, room.top(), max(0.0, room.right() - left), room.height())
        rows.text(box, rest, size=NOTE, ink="ink2")
