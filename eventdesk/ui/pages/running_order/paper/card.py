"""The sheet as a card in the page: one row per item, gone through with Tab and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from eventdesk.ui.pages.running_order.paper.row import (
    FIELD_WIDTH,
    TIME_WIDTH,
    SheetRow,
    SheetRowView,
)
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ITEM, NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text, set_shown

ROWS_AT_ONCE = 12
"""So many rows are made between two paints: a day of 500 items must not stop the window."""


class SheetCard(Card):
    """Rows by the id of their item.

    Signals:
        entered(str): a row is to be recorded.
        left: the sheet is to be put away.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.rows: dict[str, SheetRow] = {}
        self._views: tuple[SheetRowView, ...] = ()
        self._wanted = ""
        self._title = Text(theme, self.tr("Times from paper"), size=ITEM, strong=True)
        hint = self.tr("Type 0915 or 9:15. Tab goes on, Enter records the row.")
        self._hint = Text(theme, hint, size=BODY, ink="ink2")
        self._sentence = Text(theme, size=BODY, strong=True)
        self.close_sheet = ActionButton(theme, self.tr("Put the sheet away"), key="Escape")
        self.close_sheet.clicked.connect(self.left)
        self._heads = [
            Text(theme, word, size=NOTE, strong=True, ink="ink3")
            for word in (self.tr("Plan"), self.tr("Item"), self.tr("Began"), self.tr("Ended"), "")
        ]
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_some)
        self._lay_out()
        self._restyle()
        theme.changed.connect(self._restyle)
        self.setAccessibleName(self._title.text())
        set_shown(self, False)

    @property
    def sentence(self) -> str:
        """How far one has come."""
        return self._sentence.text()

    def show_views(self, views: Sequence[SheetRowView]) -> None:
        """One row per item, in this order; rows that are there keep what is typed in them."""
        self._views = tuple(views)
        wanted = {view.id for view in views}
        for gone in [each for each in self.rows if each not in wanted]:
            self.rows.pop(gone).deleteLater()
        for view in views:
            if view.id in self.rows and self.rows[view.id].view != view:
                self.rows[view.id].show_view(view)
        self._make_some()

    def say(self, sentence: str) -> None:
        """How far one has come, in the foot."""
        self._sentence.setText(sentence)

    def begin_at(self, item_id: str) -> None:
        """Put the focus into a row, as soon as it is there."""
        self._wanted = item_id
        row = self.rows.get(item_id)
        if row is not None:
            self._wanted = ""
            row.take_focus()
            self._scroll.ensureWidgetVisible(row)

    def after(self, item_id: str) -> SheetRow | None:
        """The row below another one."""
        return self._beside(item_id, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the sheet away, wherever the focus is in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _beside(self, item_id: str, step: int) -> SheetRow | None:
        ids = [view.id for view in self._views if view.id in self.rows]
        place = ids.index(item_id) + step if item_id in ids else -1
        return self.rows[ids[place]] if 0 <= place < len(ids) else None

    def _move(self, item_id: str, step: int) -> None:
        other = self._beside(item_id, step)
        if other is None:
            return
        ended = QApplication.focusWidget() is self.rows[item_id].ended
        field = other.ended if ended else other.began
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(other)

    def _make_some(self) -> None:
        """Make the rows that are missing, some at a time, and put all in their order."""
        missing = [view for view in self._views if view.id not in self.rows]
        for view in missing[:ROWS_AT_ONCE]:
            row = SheetRow(self.theme, view)
            row.entered.connect(self.entered)
            row.moved.connect(self._move)
            self.rows[view.id] = row
        if len(missing) <= ROWS_AT_ONCE:
            self._making.stop()
        elif not self._making.isActive():
            self._making.start()
        self._put_in_order()
        if self._wanted:
            self.begin_at(self._wanted)

    def _put_in_order(self) -> None:
        shown = [self.rows[view.id] for view in self._views if view.id in self.rows]
        items = (self._list.itemAt(place) for place in range(self._list.count() - 1))
        there = [item.widget() for item in items if item is not None]
        if shown == there:
            return
        before: QWidget | None = None
        for place, row in enumerate(shown):
            if place >= len(there) or there[place] is not row:
                self._list.insertWidget(place, row)
                row.show()  # at once: only what is shown takes the focus
            if before is not None:
                QWidget.setTabOrder(before, row.began)
            QWidget.setTabOrder(row.began, row.ended)
            before = row.ended

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self._hint, 1)
        top.addWidget(self.close_sheet)
        self._columns = QHBoxLayout()
        for head, stretch in zip(self._heads, (0, 5, 0, 0, 4), strict=True):
            self._columns.addWidget(head, stretch)
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._scroll.setWidget(body)
        self._all = QVBoxLayout(self)
        self._all.addLayout(top)
        self._all.addLayout(self._columns)
        self._all.addWidget(self._scroll, 1)
        self._all.addWidget(self._sentence)
        self._top = top

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(20), px(12), px(12), px(12))
        self._all.setSpacing(px(8))
        self._top.setSpacing(px(16))
        self._columns.setContentsMargins(0, 0, px(18), 0)
        self._columns.setSpacing(px(12))
        plan, _item, began, ended, _note = self._heads
        plan.setFixedWidth(px(TIME_WIDTH))
        for head in (began, ended):
            head.setFixedWidth(px(FIELD_WIDTH))
        self.updateGeometry()
