"""Who may have asked: those who are in, found by a few letters, and the list of their names."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.finding import DelegateIndex, Match
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

LISTED_AT_MOST = 5
AT_ONCE = 100
MANY = 5000
LETTERS_FOR_MANY = 3
ROW_HEIGHT = 40
HINT_HEIGHT = 32


class InsideIndex(QObject):
    """An index of those who are in, kept up by the live event.

    Very many who are in already are taken in a portion at a time, so that the window stays awake.
    """

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._index = DelegateIndex()
        self._waiting: dict[str, Delegate] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_portion)
        live.ready.connect(self._begin)
        live.delegates_changed.connect(self._follow)
        self._begin()

    def find(self, query: str) -> tuple[Delegate, ...]:
        """The likeliest of those who are in, by their names; none for an empty query.

        Among very many a letter or two would mean thousands: nobody is offered before the third.
        """
        if len(self._index) > MANY and len(query.strip()) < LETTERS_FOR_MANY:
            return ()
        found = self._index.sure(query, limit=LISTED_AT_MOST)
        if not found and len(self._index) <= MANY:
            # Names that only sound like it take longer to find: tried where nothing else is found.
            found = self._index.find(query, limit=LISTED_AT_MOST)
        return tuple(one.delegate for one in found if one.match is not Match.ELSEWHERE)

    def _begin(self) -> None:
        self._index = DelegateIndex()
        self._follow(tuple(self._live.delegates.values()), frozenset())

    def _follow(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        inside = {one.id: one for one in changed if one.attendance is Attendance.IN}
        out = gone | {one.id for one in changed if one.id not in inside}
        for one in out:
            self._waiting.pop(one, None)
        self._index.update((), out)
        self._waiting |= inside
        self._take_portion()
        if self._waiting:
            self._timer.start()

    def _take_portion(self) -> None:
        portion = list(self._waiting)[:AT_ONCE]
        self._index.update([self._waiting.pop(one) for one in portion])
        if not self._waiting:
            self._timer.stop()


class AskerRow(Struct, frozen=True, kw_only=True):
    """Somebody who is in and may have asked."""

    delegate_id: str
    name: str
    organisation: str

    def spoken(self) -> str:
        """The row in words."""
        return f"{self.name}, {self.organisation}" if self.organisation else self.name


class AskerDelegate(QStyledItemDelegate):
    """Draws an `AskerRow`: name, organisation, Enter on the chosen one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """40 px high at 100 %."""
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AskerRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        rows.ground(option, first=index.row() == 0)
        left, right = box.left() + px(16), box.right() - px(16)
        if option.state & QStyle.StateFlag.State_Selected:
            right = rows.key(right, box.center().y(), "Enter", ink="accent") - px(12)
        name = QRectF(left, box.top(), max(0.0, (right - left) * 0.6), box.height())
        left += rows.text(name, row.name, size=ROW, strong=True) + px(10)
        rest = QRectF(left, box.top(), max(0.0, right - left), box.height())
        rows.text(rest, row.organisation, size=BODY, ink="ink2")


class AskerList(Card):
    """The names below the asker field; it lies over the page and never takes the focus.

    Signals:
        picked: a row was clicked.
    """

    picked = Signal()

    def __init__(self, theme: Theme, page: QWidget, *, name: str = "", hint: str = "") -> None:
        """`name` is for screen readers, `hint` the line below; both of askers if not said."""
        super().__init__(theme, border="edge", parent=page)
        self._page = page
        self.rows: RowModel[AskerRow] = RowModel(AskerRow.spoken, parent=self)
        self._view = QListView()
        self._view.setProperty("kind", "bare")
        self._view.setModel(self.rows)
        self._view.setItemDelegate(AskerDelegate(theme, self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMouseTracking(True)
        self._view.setAccessibleName(name or self.tr("Those who are in"))
        self._view.clicked.connect(self.picked)
        said = hint or self.tr("Those who are in. Esc keeps the name as typed.")
        self._hint = Text(theme, said, size=NOTE, ink="ink3")
        self._foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._view)
        self._foot.addWidget(self._hint)
        column.addLayout(self._foot)
        self.hide()

    @property
    def chosen(self) -> AskerRow | None:
        """The chosen row, as long as the list is shown."""
        return None if self.isHidden() else self.rows.row(self._view.currentIndex())

    def offer(self, found: tuple[Delegate, ...], below: QWidget) -> None:
        """Show these names under a field, the first one chosen; none hides the list."""
        self.offer_rows(
            [
                AskerRow(delegate_id=one.id, name=one.full_name, organisation=one.organisation)
                for one in found
            ],
            below,
        )

    def offer_rows(self, found: Sequence[AskerRow], below: QWidget) -> None:
        """Show these rows under a field, as many as there is room for."""
        page, px = self._page, self.theme.px
        at = below.mapTo(page, below.rect().bottomLeft())
        room = (page.height() - at.y() - px(HINT_HEIGHT + 8)) // px(ROW_HEIGHT)
        found = found[: max(1, room)]
        self.rows.show_rows(found)
        if not found:
            self.hide()
            return
        self._view.setCurrentIndex(self.rows.index(0))
        self._foot.setContentsMargins(px(16), 0, px(16), 0)
        self._hint.setFixedHeight(px(HINT_HEIGHT))
        self._view.setFixedHeight(len(found) * px(ROW_HEIGHT))
        width = max(below.width(), min(px(440), page.width() - at.x() - px(24)))
        self.setGeometry(at.x(), at.y() + px(4), width, self._view.height() + px(HINT_HEIGHT) + 2)
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Choose the row above or below, as far as there are any."""
        row = self._view.currentIndex().row() + step
        if 0 <= row < self.rows.rowCount():
            self._view.setCurrentIndex(self.rows.index(row))
