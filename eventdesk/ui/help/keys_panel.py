"""The keys of the page one is on, large and over the page, and those that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.ui.help.made_parts import KeyGroup
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NAME, ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.key_cap import key_cap_width, spell_key
from eventdesk.ui.widgets.over_panel import OverPanel
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

WIDTH, HEIGHT = 1160, 640
ROW_HEIGHT, HEAD_HEIGHT = 34, 46
COLUMNS = 3
LEAST_COLUMN = 280
KEY_ROOM = 94
"""Room for the widest cap of most pages, so that the words beside them begin in one line."""
SHUT = "?"


class KeyLine(Struct, frozen=True, kw_only=True):
    """One key and what it does; without a key, the heading of those below it."""

    key: str = ""
    words: str

    def spoken(self) -> str:
        """The line in words."""
        return f"{spell_key(self.key)}: {self.words}" if self.key else self.words


def key_lines(groups: Sequence[KeyGroup]) -> tuple[KeyLine, ...]:
    """Each group under its heading, in lines."""
    lines: list[KeyLine] = []
    for group in groups:
        lines.append(KeyLine(words=group.title))
        lines += [KeyLine(key=spec.key, words=spec.spoken) for spec in group.specs]
    return tuple(lines)


class KeysPanel(OverPanel):
    """Shows keys over the page until Esc, or until one turns to something else."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Keys"))
        self._title = Text(theme, self.tr("Keys"), size=TITLE, strong=True)
        self.shut = ActionButton(theme, self.tr("Close"), key="Escape")
        self.shut.clicked.connect(self.leave)
        self.lines = KeyLines(theme)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.shut)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.lines, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show these keys, from the first."""
        self.lines.rows.show_rows(key_lines(groups))
        self.lines.scrollToTop()
        self.lines.setCurrentIndex(self.lines.rows.index(1))

    def take_focus(self) -> None:
        """The keys: arrows go through them."""
        self.lines.setFocus()

    def sizeHint(self) -> QSize:
        """Most of a window of 1280 × 720; as much as there is of a smaller one."""
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it too."""
        if event.text() == SHUT:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(16), px(16), px(16))
        self._column.setSpacing(px(4))


class KeyLines(QListView):
    """Keys beside one another in columns, headings in lines of their own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: RowModel[KeyLine] = RowModel(KeyLine.spoken, whole=KeyLine.spoken, parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(KeyLineDelegate(theme, self))
        self.setProperty("kind", "bare")
        self.setAccessibleName(self.tr("Keys and what they do"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter is no word to look for here, and the key that shuts is a sign."""

    def column_width(self) -> int:
        """The width of one key: a third of the panel, or more where the text is large."""
        room = self.viewport().width() - 2
        columns = max(1, min(COLUMNS, room // max(1, self._theme.px(LEAST_COLUMN))))
        return room // columns

    def whole_width(self) -> int:
        """The width of a heading."""
        return self.viewport().width() - 2


class KeyLineDelegate(QStyledItemDelegate):
    """Draws a `KeyLine`."""

    def __init__(self, theme: Theme, lines: KeyLines) -> None:
        super().__init__(lines)
        self._theme, self._lines = theme, lines

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A column for a key, the whole width for a heading."""
        row = index.data(ROW_ROLE)
        if isinstance(row, KeyLine) and row.key:
            return QSize(self._lines.column_width(), self._theme.px(ROW_HEIGHT))
        return QSize(self._lines.whole_width(), self._theme.px(HEAD_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cap at the left and the words beside it."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, KeyLine):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        if not row.key:
            rows.text(box.adjusted(px(8), px(8), 0, 0), row.words, size=NAME, strong=True)
            return
        rows.ground(option, first=True, last=True)
        wide = key_cap_width(self._theme, row.key)
        rows.key(box.left() + px(12) + wide, box.center().y(), row.key, ink="accent")
        left = box.left() + px(12) + max(wide + px(12), px(KEY_ROOM))
        words = QRectF(left, box.top(), box.right() - left - px(8), box.height())
        rows.text(words, row.words, size=ROW)
