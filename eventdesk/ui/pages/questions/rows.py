"""How rows of questions are drawn: what all have in common, and the follow-ups."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.ui.language.dates import short_day
from eventdesk.ui.models.follow_up_model import FollowUpRow
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import wrapped

LINES = 2
LINE = 22
TEXT_LEFT = 52
RIGHT = 16
FOLLOW_UP_LEFT = 43
FOLLOW_UP_HEIGHT = 92
FOLLOW_UP_LINE = 20
KEPT_WRAPPED = 2000
MANY = 500


class QuestionDelegate(QStyledItemDelegate):
    """What draws a question; wrapped texts are kept, for a list asks for heights all the time."""

    text_size = ROW
    text_left = TEXT_LEFT

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._wrapped: dict[str, tuple[str, ...]] = {}
        self._wrapped_at = -1
        theme.changed.connect(self._wrapped.clear)

    def line_count(self, index: QModelIndex | QPersistentModelIndex, text: str | None) -> int:
        """For how many lines a row has room: for all of them, where there are very many rows."""
        if text is None or index.model().rowCount() > MANY:
            return LINES
        return len(self.lines(text))

    def lines(self, text: str) -> tuple[str, ...]:
        """A text on at most two lines of the view as it is now; the painter elides the last."""
        px = self._theme.px
        width = self._view.viewport().width() - px(self.text_left) - px(RIGHT)
        if width != self._wrapped_at or len(self._wrapped) > KEPT_WRAPPED:
            self._wrapped.clear()
            self._wrapped_at = width
        found = self._wrapped.get(text)
        if found is None:
            parts = wrapped(text, self._theme.font(self.text_size), width)
            ends = [start for start, _ in parts[1:LINES]]
            cuts = [0, *ends, len(text)]
            found = tuple(text[a:b].strip() for a, b in pairwise(cuts))
            self._wrapped[text] = found
        return found


class FollowUpDelegate(QuestionDelegate):
    """A flag, the question, and below it who answers it by when."""

    text_size = BODY
    text_left = FOLLOW_UP_LEFT

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """92 px at 100 %, and less for a text on one line."""
        px, row = self._theme.px, index.data(ROW_ROLE)
        text = row.text if isinstance(row, FollowUpRow) else None
        missing = LINES - self.line_count(index, text)
        return QSize(px(160), px(FOLLOW_UP_HEIGHT) - missing * px(FOLLOW_UP_LINE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, FollowUpRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        rows.ground(option, first=index.row() == 0)
        rows.hairline(box)
        left, right, top = box.left() + px(FOLLOW_UP_LEFT), box.right() - px(RIGHT), box.top()
        rows.icon(box.left() + px(18), top + px(22), "flag", "warn")
        top += px(11)
        for line in self.lines(row.text):
            rows.text(QRectF(left, top, right - left, px(FOLLOW_UP_LINE)), line)
            top += px(FOLLOW_UP_LINE)
        foot = QRectF(left, top + px(4), right - left, px(LINE))
        if row.by is not None:
            by = self.tr("by {0}").format(short_day(row.by))
            used = rows.text(foot, by, size=NOTE, ink="ink2", align=Qt.AlignmentFlag.AlignRight)
            foot.setRight(foot.right() - used - px(12))
        owner, ink = (row.owner, "ink2") if row.owner else (self.tr("Nobody named yet"), "ink3")
        rows.text(foot, owner, size=NOTE, strong=bool(row.owner), ink=ink)
