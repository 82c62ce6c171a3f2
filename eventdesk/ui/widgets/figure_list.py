"""A quiet list under a heading: a word and its figure, as many rows as there is room for."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE
from eventdesk.ui.widgets.category_chip import CategoryView, paint_category
from eventdesk.ui.widgets.row_painter import RowPainter

HEAD_HEIGHT = 26
ROW_HEIGHT = 24
GAP = 12
ICON = 16
LEAST_WORD_SHARE = 0.4


class FigureRow(Struct, frozen=True, kw_only=True):
    """One row: `word` at the left, `figure` at the right; a category is shown by its chip.

    `note` stands between them where there is room for all of it; `icon` before the figure, in the
    token `ink` like the figure. `is_name` says that the word counts, not the figure: where both do
    not fit, `short` stands in the figure's place.
    """

    word: str
    figure: str
    short: str = ""
    note: str = ""
    icon: str = ""
    ink: str = "ink"
    category: CategoryView | None = None
    is_name: bool = False

    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(part for part in (self.word, self.note, self.figure) if part)


class FigureListView(Struct, frozen=True, kw_only=True):
    """The list: where only n rows fit, `rests[n]` says what is not shown.

    With no rows `rests[0]` is what is said instead.
    """

    title: str
    rows: tuple[FigureRow, ...]
    rests: tuple[str, ...]


class FigureList(QWidget):
    """Draws one `FigureListView`; screen readers read what is drawn."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: FigureListView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self._fit)

    @property
    def view(self) -> FigureListView | None:
        """What it was told to show."""
        return self._view

    @property
    def shown(self) -> int:
        """How many rows there is room for, the sentence for the rest included in the reckoning."""
        if self._view is None:
            return 0
        px = self._theme.px
        fit = max(0, (self.height() - px(HEAD_HEIGHT)) // px(ROW_HEIGHT))
        rows, rests = len(self._view.rows), self._view.rests
        if rows <= fit and not rests[rows]:
            return rows
        return min(rows, max(0, fit - 1))

    def show_view(self, view: FigureListView) -> None:
        """Show these rows."""
        if view != self._view:
            self._view = view
            self._fit()

    def height_for(self, rows: int) -> int:
        """The height that so many rows want."""
        return self._theme.px(HEAD_HEIGHT) + rows * self._theme.px(ROW_HEIGHT)

    def sizeHint(self) -> QSize:
        """Room for four rows."""
        return QSize(self._theme.px(240), self.height_for(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for other rows."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heading, rows and rest."""
        if self._view is None:
            return
        painter = QPainter(self)
        rows = RowPainter(painter, self._theme)
        px, wide, shown = self._theme.px, self.width(), self.shown
        head = QRectF(0, 0, wide, px(20))
        rows.text(head, self._view.title, size=NOTE, strong=True, ink="ink3")
        for place in range(shown):
            top = px(HEAD_HEIGHT) + place * px(ROW_HEIGHT)
            self._paint_row(rows, QRectF(0, top, wide, px(ROW_HEIGHT)), self._view.rows[place])
        rest = QRectF(0, px(HEAD_HEIGHT) + shown * px(ROW_HEIGHT), wide, px(ROW_HEIGHT))
        if self._view.rests[shown]:
            rows.text(rest, self._view.rests[shown], ink="ink2")
        painter.end()

    def _paint_row(self, rows: RowPainter, box: QRectF, row: FigureRow) -> None:
        px, theme = self._theme.px, self._theme
        strong = not row.is_name
        align = Qt.AlignmentFlag.AlignRight
        most = box.width() * (1 - LEAST_WORD_SHARE)
        figure = QRectF(box.right() - most, box.top(), most, box.height())
        size = BODY if strong else NOTE
        text = self._figure_of(row, box.width())
        used = rows.text(figure, text, size=size, strong=strong, ink=row.ink, align=align)
        right = box.right() - used
        if row.icon:
            left = right - px(ICON + 6)
            rows.icon(left, box.center().y(), row.icon, row.ink, ICON)
            right = left
        room = right - px(GAP) - box.left()
        if row.category is not None:
            paint_category(rows.painter, theme, box.left(), box.center().y(), row.category,
                           room=room)  # fmt: skip
            return
        word = QRectF(box.left(), box.top(), room, box.height())
        end = box.left() + rows.text(word, row.word, strong=row.is_name)
        note = QRectF(end + px(8), box.top(), right - px(GAP) - end - px(8), box.height())
        if row.note and QFontMetricsF(theme.font(NOTE)).horizontalAdvance(row.note) <= note.width():
            rows.text(note, row.note, size=NOTE, ink="ink2")

    def _figure_of(self, row: FigureRow, room: float) -> str:
        """The figure, or what stands for it where it would push the name out."""
        if not row.short:
            return row.figure
        name = QFontMetricsF(self._theme.font(BODY, strong=True)).horizontalAdvance(row.word)
        figure = QFontMetricsF(self._theme.font(NOTE)).horizontalAdvance(row.figure)
        between = self._theme.px(ICON + 6) + self._theme.px(GAP)
        return row.figure if name + between + figure <= room else row.short

    def _fit(self) -> None:
        view = self._view
        if view is not None:
            shown = self.shown
            said = [row.spoken() for row in view.rows[:shown]]
            if view.rests[shown]:
                said.append(view.rests[shown])
            self.setAccessibleName(view.title)
            self.setAccessibleDescription(". ".join(said))
        self.update()
