"""One line that says which column of the file is read as what."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.language.counted import counted
from eventdesk.ui.pages.importing.view import ColumnsView
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.row_painter import RowPainter, elided
from eventdesk.ui.widgets.text import tool_tip

LINE = 24
LINES = 2
ICON = 13
APART = 20
LONGEST = 200


class _Piece(Struct, frozen=True):
    """A header with its field; a header that is called like its field stands alone."""

    header: str
    field: str

    @property
    def said(self) -> str:
        return f"{self.header} → {self.field}" if self.header else self.field


class ReadAs(QWidget):
    """Draws at most two lines of pairs and says how many more there are; the tooltip has all.

    Signals:
        change_wished: another way of reading the columns, please.
    """

    accessible_role = QAccessible.Role.Grouping

    change_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: tuple[_Piece, ...] = ()
        self._extra = 0
        self._word = self.tr("Read as")
        self.change = KeyHint(theme, "F2", self.tr("Change"), word_first=True, parent=self)
        self.change.clicked.connect(self.change_wished)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Read as"))
        theme.changed.connect(self._restyle)

    def show_columns(self, view: ColumnsView) -> None:
        """Show what each column is read as, and how many are kept without a field."""
        self._pieces = tuple(
            _Piece("" if row.header.strip().casefold() == row.word.casefold() else row.header,
                   row.word)
            for row in view.rows if not row.is_extra
        )  # fmt: skip
        self._extra = sum(row.is_extra for row in view.rows)
        self._word = self.tr("As you set it last time") if view.as_last_time else self.tr("Read as")
        self.setAccessibleName(self._word)
        every = ", ".join(piece.said for piece in self._pieces)
        self.setAccessibleDescription(f"{every}. {self._extra_words()}".strip())
        self.setToolTip(tool_tip(self.accessibleDescription()))
        self._restyle()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.px(480), self._theme.px(LINE))

    def minimumSizeHint(self) -> QSize:
        """One short line."""
        return QSize(self._theme.px(240), self._theme.px(LINE))

    def hasHeightForWidth(self) -> bool:
        """Two lines where one is not enough."""
        return True

    def heightForWidth(self, width: int) -> int:
        """24 px a line at 100 %."""
        room = self._room(width)
        placed, _more = self._placed(room)
        lines, end = 1, float(self._head())
        if placed:
            piece, line, left = placed[-1]
            lines, end = line + 1, left + self._piece_width(piece)
        lines += self._is_on_next_line(end, lines - 1, room)
        return lines * self._theme.px(LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another number of lines."""
        super().resizeEvent(event)
        self._place_change()
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the head, the pairs, and what is left over."""
        px = self._theme.px
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        head = QRectF(0, 0, self._head(), px(LINE))
        rows.text(head, self._word, size=NOTE, strong=True, ink="ink3")
        room = self._room(self.width())
        placed, more = self._placed(room)
        end, last = float(self._head()), 0
        for piece, line, left in placed:
            end, last = self._paint_piece(rows, piece, left, line * px(LINE)), line
        rest = ", ".join(part for part in (more, self._extra_words()) if part)
        if self._is_on_next_line(end, last, room):
            end, last = self._head() - px(APART), last + 1
        box = QRectF(end + px(APART), last * px(LINE), room - end - px(APART), px(LINE))
        rows.text(box, rest, size=NOTE, ink="ink3")
        painter.end()

    def _room(self, width: int) -> int:
        return width - self.change.sizeHint().width() - self._theme.px(APART)

    def _place_change(self) -> None:
        hint = self.change.sizeHint()
        self.change.setGeometry(self.width() - hint.width(), 0, hint.width(), hint.height())

    def _paint_piece(self, rows: RowPainter, piece: _Piece, left: float, top: float) -> float:
        px = self._theme.px
        x = left
        if piece.header:
            box = QRectF(x, top, px(LONGEST), px(LINE))
            x += rows.text(box, piece.header, size=NOTE, ink="ink2") + px(5)
            x = rows.icon(x, top + px(LINE) / 2, "arrow-right", "ink3", ICON) + px(5)
        box = QRectF(x, top, px(LONGEST), px(LINE))
        return x + rows.text(box, piece.field, size=NOTE, strong=True)

    def _placed(self, width: int) -> tuple[list[tuple[_Piece, int, float]], str]:
        """Each pair that fits with its line and left edge, and the words for those that do not."""
        px = self._theme.px
        placed: list[tuple[_Piece, int, float]] = []
        rest = self._width(self._more(len(self._pieces))) + self._width(self._extra_words())
        line, left = 0, float(self._head())
        for place, piece in enumerate(self._pieces):
            wide = self._piece_width(piece)
            room = width - (rest + 2 * px(APART) if line == LINES - 1 else 0)
            if left + wide > room and left > self._head():
                if line == LINES - 1:
                    return placed, self._more(len(self._pieces) - place)
                line, left = line + 1, float(self._head())
            placed.append((piece, line, left))
            left += wide + px(APART)
        return placed, ""

    def _is_on_next_line(self, end: float, line: int, room: int) -> bool:
        """Whether what is kept as it is has no room behind the last pair of the first line."""
        needed = self._width(self._extra_words())
        return bool(needed) and line < LINES - 1 and end + self._theme.px(APART) + needed > room

    def _piece_width(self, piece: _Piece) -> float:
        px = self._theme.px
        font = self._theme.font(NOTE)
        wide = self._width(piece.field, strong=True)
        if piece.header:
            shown = elided(font, piece.header, px(LONGEST))
            wide += self._width(shown) + 2 * px(5) + px(ICON)
        return wide

    def _head(self) -> int:
        return round(self._width(self._word, strong=True)) + self._theme.px(APART)

    def _width(self, text: str, *, strong: bool = False) -> float:
        return QFontMetricsF(self._theme.font(NOTE, strong=strong)).horizontalAdvance(text)

    def _more(self, count: int) -> str:
        return self.tr("and {0} more").format(count)

    def _extra_words(self) -> str:
        if not self._extra:
            return ""
        return counted(
            "ReadAs", self._extra, "1 column kept as it is", "{n} columns kept as they are"
        )

    def _restyle(self) -> None:
        self._place_change()
        self.updateGeometry()
        self.update()
