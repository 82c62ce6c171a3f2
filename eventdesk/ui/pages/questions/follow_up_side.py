"""What is to be followed up: the list, and the form in which one gets another owner or day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.actions.table import action
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.follow_up_model import FollowUpModel, FollowUpRow
from eventdesk.ui.pages.questions.follow_up import FollowUpForm
from eventdesk.ui.pages.questions.lists import FollowUpList
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.text import Text, set_shown


class FollowUpSide(QWidget):
    """The list under its head; while the focus is in it, the keys of an outcome are about its row.

    Signals:
        wished(str, str, object): question id, owner, and day or None.
        closed(str): the question of that id was answered afterwards.
    """

    wished = Signal(str, str, object)
    closed = Signal(str)

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._live = theme, live
        self._changing: FollowUpRow | None = None
        self.model = FollowUpModel(live, self)
        self.list = FollowUpList(theme, self.model)
        self.form = FollowUpForm(theme)
        self.form.hide()
        self._title = Text(theme, self.tr("To follow up"), size=ROW, strong=True)
        self._count = Text(theme, size=BODY, ink="ink2")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._count, 1)
        self._hints = (
            self._hint("question.follow_up", self.tr("Change"), self.change),
            self._hint("question.answered", self.tr("Answered"), self.answer),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.form)
        self._column.addWidget(self.list, 1)
        self.form.wished.connect(self._save)
        self.form.cancelled.connect(self._close)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_count(self) -> None:
        """Show how many there are."""
        count = self.model.rowCount()
        self._count.setText(str(count) if count else "")
        for hint in self._hints:
            set_shown(hint, count > 0)

    def instead(self, key: Callable[[FollowUpRow], None], otherwise: Callable[[], None]) -> None:
        """What a key means for the chosen row while the focus is here, else what it always does."""
        if self.list.hasFocus():
            self._do(key)
        else:
            otherwise()

    def _do(self, key: Callable[[FollowUpRow], None]) -> None:
        chosen = self.model.row(self.list.currentIndex())
        if chosen is not None:
            key(chosen)

    def change(self, row: FollowUpRow) -> None:
        """Ask for another owner, or another day."""
        self._changing = row
        self.form.show()
        today = self._live.local(self._live.now()).date()
        self.form.begin(today, owner=row.owner, by=row.by)

    def answer(self, row: FollowUpRow) -> None:
        """It was answered afterwards."""
        self.closed.emit(row.id)

    def _hint(self, action_id: str, word: str, key: Callable[[FollowUpRow], None]) -> KeyHint:
        """A key of the list, shown as long as there is a row for it."""
        hint = KeyHint(self._theme, action(action_id).key, word)
        hint.clicked.connect(lambda: self._do(key))
        self._head.addWidget(hint)
        return hint

    def _save(self, owner: str, by: date | None) -> None:
        changing = self._changing
        self._close()
        if changing is not None and (owner, by) != (changing.owner, changing.by):
            self.wished.emit(changing.id, owner, by)

    def _close(self) -> None:
        self._changing = None
        self.form.hide()
        self.list.setFocus()

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(4), px(16), px(4), px(8))
        self._head.setSpacing(px(10))
