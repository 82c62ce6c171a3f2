"""Find an action by its name: a field, and below it every action with its icon and its key."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.name_keys import fold
from eventdesk.ui.actions.spec import ActionSpec
from eventdesk.ui.actions.table import ACTIONS, action
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.key_cap import spell_key
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.search_field import SearchField
from eventdesk.ui.widgets.text import Text

WIDTH = 560
ROW_HEIGHT = 40
ROWS = 9
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS,
    Qt.Key.Key_PageUp: -ROWS,
}
FINDER_ID = "window.find_action"


class ActionRow(Struct, frozen=True, kw_only=True):
    """One action; `page` is where it works, empty where that is everywhere.

    `also` are other words for it, which are not shown.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    page: str = ""
    also: str = ""
    is_recent: bool = False

    def spoken(self) -> str:
        """The row in words."""
        used = QCoreApplication.translate("ActionFinder", "used before") if self.is_recent else ""
        parts = (self.text, self.page, used, spell_key(self.key) if self.key else "")
        return ", ".join(part for part in parts if part)


class ActionFinder(Card):
    """A panel over the page. Up and Down choose while one types, Enter runs, Esc leaves.

    Signals:
        chosen: the id of the action to run.
        left: nothing is to be run.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, border="edge", parent=parent)
        self._all: tuple[ActionRow, ...] = ()
        self._at_first: tuple[ActionRow, ...] = ()
        self.field = SearchField(
            theme, name=self.tr("Find an action"), placeholder=self.tr("What would you like to do?")
        )
        self.list = ActionList(theme)
        self._none = Text(theme, size=BODY, ink="ink2", lines=2)
        self._none.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._column.addWidget(self.list)
        self._column.addWidget(self._none)
        self.setAccessibleName(self.tr("Find an action"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self._match)
        self.list.clicked.connect(self._run)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._restyle()
        self.show_actions(ACTIONS)
        theme.changed.connect(self._restyle)

    def show_actions(
        self,
        specs: Sequence[ActionSpec] = ACTIONS,
        *,
        available: Collection[str] | None = None,
        recent: Sequence[str] = (),
    ) -> None:
        """Offer these actions, or those of them that are `available`, and forget what was typed.

        While nothing is typed the `recent` ones (ids, the latest first) come first.
        """
        offered = [
            spec
            for spec in specs
            if spec.id != FINDER_ID and (available is None or spec.id in available)
        ]
        latest = {action_id: place for place, action_id in enumerate(recent)}
        by_use = sorted(offered, key=lambda spec: latest.get(spec.id, len(latest)))
        self._all = tuple(_row(spec) for spec in offered)
        self._at_first = tuple(_row(spec, is_recent=spec.id in latest) for spec in by_use)
        self.field.clear()
        self._match("")

    def fit(self, height: int) -> None:
        """Be no higher than this, in logical pixels."""
        around = self.sizeHint().height() - self.list.height()
        self.list.show_at_most((height - around) // self.theme.px(ROW_HEIGHT))
        self.adjustSize()

    def take_focus(self) -> None:
        """The field."""
        self.field.setFocus()

    def sizeHint(self) -> QSize:
        """560 wide at 100 %, and as high as its rows need."""
        return QSize(self.theme.px(WIDTH), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field leaves: moving, running, leaving."""
        if event.key() in MOVES:
            self._move(MOVES[Qt.Key(event.key())])
        elif event.key() in ENTER:
            self._run(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever took the focus gets the next keys: a panel that looks as if it did is gone."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.hide()

    def _match(self, written: str) -> None:
        found = matching(self._all, written) if written.strip() else self._at_first
        self.list.show_rows(found)
        self.list.setVisible(bool(found))
        sentence = self.tr("No action is called “{0}”.").format(written.strip())
        self._none.show_text("" if found else sentence)
        self.updateGeometry()
        self.adjustSize()

    def _move(self, by: int) -> None:
        count = len(self.list.rows.rows)
        if count:
            place = min(count - 1, max(0, self.list.currentIndex().row() + by))
            self.list.setCurrentIndex(self.list.rows.index(place))

    def _run(self, index: QModelIndex) -> None:
        row = self.list.rows.row(index)
        if row is not None:
            self.chosen.emit(row.id)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(12), px(12), px(12), px(12))
        self._column.setSpacing(px(8))
        self.adjustSize()


def matching(rows: Sequence[ActionRow], written: str) -> tuple[ActionRow, ...]:
    """The actions whose names, page or key have every word written, the plainest match first.

    A name that begins with what was written comes first, then one with a word that does; what is
    alike keeps the order of the table.
    """
    wanted = [fold(word) for word in written.split()]
    wanted = [word for word in wanted if word]
    if written.strip() and not wanted:
        return ()

    def rank(row: ActionRow) -> int | None:
        words = [fold(word) for word in row.text.split()]
        besides = f"{row.page} {spell_key(row.key)} {row.also}"
        around = (*words, *(fold(word) for word in besides.split()))
        if not all(any(word in one for one in around) for word in wanted):
            return None
        if fold(row.text).startswith("".join(wanted)):
            return 0
        starts = all(any(one.startswith(word) for one in words) for word in wanted)
        return 1 if starts else 2

    ranked = [(rank(row), place, row) for place, row in enumerate(rows)]
    return tuple(
        row for _rank, _place, row in sorted(
            (found for found in ranked if found[0] is not None), key=lambda found: found[:2]
        )
    )  # fmt: skip


def _row(spec: ActionSpec, *, is_recent: bool = False) -> ActionRow:
    page = "" if spec.page is None else action(f"page.{spec.page.value}").spoken
    return ActionRow(
        id=spec.id,
        text=spec.spoken,
        key=spec.key,
        icon=spec.icon,
        page=page,
        also=spec.sought,
        is_recent=is_recent,
    )


class ActionList(QListView):
    """The actions; the field keeps the focus, a click runs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = ROWS
        self.rows: RowModel[ActionRow] = RowModel(ActionRow.spoken, parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(ActionDelegate(theme, self))
        self.setProperty("kind", "bare")
        self.setAccessibleName(self.tr("Actions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        theme.changed.connect(self._restyle)

    def show_rows(self, rows: tuple[ActionRow, ...]) -> None:
        """Show these, the first one chosen."""
        self.rows.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(0))
        self._restyle()

    def show_at_most(self, rows: int) -> None:
        """So many without scrolling, fewer than usual where the window is low for its text."""
        self._most = max(1, min(ROWS, rows))
        self._restyle()

    def _restyle(self) -> None:
        count = min(self._most, max(1, len(self.rows.rows)))
        self.setFixedHeight(count * self._theme.px(ROW_HEIGHT))
        self.scheduleDelayedItemsLayout()


class ActionDelegate(QStyledItemDelegate):
    """Draws an `ActionRow`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """40 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw icon, name, page and key."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ActionRow):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        chosen = rows.ground(option, first=True, last=True) == "tint"
        if row.icon:
            ink = "accent" if chosen else "ink2"
            rows.icon(box.left() + px(16), box.center().y(), row.icon, ink, 18)
        right = box.right() - px(12)
        if row.key:
            right = rows.key(right, box.center().y(), row.key) - px(12)
        left = box.left() + px(48)
        name = QRectF(left, box.top(), right - left, box.height())
        used = rows.text(name, row.text, size=ROW, strong=chosen)
        page = QRectF(left + used + px(12), box.top(), right - left - used - px(12), box.height())
        before = QCoreApplication.translate("ActionFinder", "used before") if row.is_recent else ""
        beside = " · ".join(part for part in (row.page, before) if part)
        rows.text(page, beside, size=NOTE, ink="ink3")
