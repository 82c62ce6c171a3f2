"""Ready for the day: the checklist of the evening before, which turns green by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.readiness import Check
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.ready.row import CheckRow
from eventdesk.ui.pages.ready.watch import ReadyWatch
from eventdesk.ui.pages.ready.words import ready_view
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.scrolled_column import scrolled
from eventdesk.ui.widgets.state_disc import StateDisc
from eventdesk.ui.widgets.text import Text, set_shown

WIDTH = 1032


class ReadyPage(QWidget):
    """Shows how each check stands. A scan while it is shown is only heard: nobody is admitted.

    Signals:
        wished(Check, str): the id of an action, or of a button of the page itself.
        left: back to the page that was there before.
    """

    wished = Signal(object, str)
    left = Signal()

    def __init__(
        self, theme: Theme, live: LiveEvent, watch: ReadyWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._watch = theme, live, watch
        self.setAccessibleName(self.tr("Ready for the day"))
        self._disc = StateDisc(theme)
        self._title = Text(theme, self.tr("Ready for the day"), size=TITLE, strong=True)
        self.sentence = Text(theme, size=ROW, ink="ink2", lines=2)
        self.back = ActionButton(theme, self.tr("Back"), key="Escape")
        self.rows = {check: CheckRow(theme, check) for check in Check}
        for row in self.rows.values():
            row.wished.connect(self.wished)
        self.back.clicked.connect(self.left)
        watch.changed.connect(self.show_now)
        live.retimed.connect(self.show_now)
        self._lay_out()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_now(self) -> None:
        """Show what is known now, if anybody sees it."""
        facts = self._watch.facts()
        if facts is None or not self.isVisible():
            return
        view = ready_view(facts, self._live.local)
        self.sentence.setText(view.sentence)
        self._disc.show_state(State.OK, "tick", filled=True, side=40)
        set_shown(self._disc, view.is_all_ready)
        for one in view.checks:
            self.rows[one.check].show_view(one)

    def take_focus(self) -> None:
        """The way on of the first thing that is to be done, or else the way back."""
        open_ones = (row for row in self.rows.values() if row.is_open and row.buttons)
        first = next(open_ones, None)
        (self.back if first is None else first.buttons[0]).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once, and again and again while it is seen."""
        super().showEvent(event)
        self._watch.look(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it."""
        super().hideEvent(event)
        self._watch.look(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the arrows go from one way on to the next."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self.sentence)
        self._head = QHBoxLayout()
        self._head.addWidget(self._disc)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.back)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        for row in self.rows.values():
            self._inner.addWidget(row)
        self._inner.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._head)
        self._whole.addWidget(scrolled(self._column), 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH))
        self._inner.setContentsMargins(0, 0, 0, px(8))
        self._inner.setSpacing(px(4))
        self._head.setSpacing(px(16))
        self._head.setContentsMargins(0, 0, 0, px(8))
        self._whole.setContentsMargins(px(16), px(12), px(24), px(8))
        self._whole.setSpacing(0)
