"""The page on which an event is being moved: how far it has got, and what came of it.

It stands in for the start page, since nobody may have the event open meanwhile.
"""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.moving import Place
from eventdesk.core.progress import Progress, Step
from eventdesk.services.moving.wish import Moved, Moving
from eventdesk.services.opening import MoveEvent, Settings
from eventdesk.storage.moving.arriving import UNFINISHED
from eventdesk.ui.language.dates import number
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.pages.moving.wish import MoveWish
from eventdesk.ui.side_worker import SideWorker, WorkProgress
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.progress_card import ProgressCard
from eventdesk.ui.widgets.scrolled_column import put_in_middle
from eventdesk.ui.widgets.text import Text, set_shown

WIDTH = 860
ASKS = frozenset({"desks_connected", "moved_already"})
"""Refusals after which a second press moves it all the same."""
STOPPED = "stopped"


class Mover:
    """What the thread works with: it keeps no connection between two moves."""

    def __init__(self, move: MoveEvent, settings: Settings) -> None:
        self._move, self._settings = move, settings

    def move(self, moving: Moving, progress: Progress) -> Moved:
        """Move it."""
        return self._move(moving, self._settings, progress)

    def close(self) -> None:
        """Nothing to give back."""


class MovingPage(QWidget):
    """Progress with its way to stop, then a sentence with its ways on.

    Signals:
        left: the start page, please.
        open_wished: after that: the address at which it is now, and the key that opens it there.
    """

    left = Signal()
    open_wished = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        move: MoveEvent | None,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._do, self._settings = theme, move, settings
        self._worker: SideWorker[Mover] | None = None
        self._wish: MoveWish | None = None
        self._moved: Moved | None = None
        self._title = Text(theme, size=TITLE, strong=True)
        self._under = Text(theme, size=ROW, ink="ink2", lines=0)
        self.message = MessageLine(theme)
        self.progress = ProgressCard(theme)
        self.again = ActionButton(theme, self.tr("Move it all the same"), tall=True)
        self.back = ActionButton(
            theme, self.tr("Open it as it is"), key="Escape", primary=True, tall=True
        )
        self.open = ActionButton(theme, self.tr("Open it"), primary=True, tall=True)
        self.start_page = ActionButton(theme, self.tr("Start page"), key="Escape", tall=True)
        self._lay_out()
        self._restyle()
        self.progress.stop_wished.connect(self._stop)
        self.again.clicked.connect(self._move_all_the_same)
        self.back.clicked.connect(self._go_back)
        self.open.clicked.connect(self._open_moved)
        self.start_page.clicked.connect(self._leave)
        theme.changed.connect(self._restyle)
        shortcut = QShortcut(QKeySequence("Escape"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._escape)

    @property
    def busy(self) -> bool:
        """Whether something is being moved."""
        return self._worker is not None and self._worker.busy

    def start(self, wish: MoveWish) -> None:
        """Move an event that has been closed."""
        if self._do is None:
            return
        self._end()
        self._wish, self._moved = wish, None
        worker = SideWorker(Mover(self._do, self._settings), "moving", self)
        self._worker = worker
        worker.progressed.connect(self._show_progress)
        self._show_title(self.tr("The event is being moved"))
        self._under.show_text(
            self.tr("It stays whole whatever happens: it is here, or it is there.")
        )
        self.message.show_view(None)
        self._offer()
        self.progress.show_words(self.tr("Looking at both places"), 0)
        self.progress.show()
        self.progress.stop.setFocus()
        worker.perform(
            lambda mover, progress: mover.move(wish.moving, progress), self._done, self._failed
        )

    def close_worker(self) -> None:
        """End the thread; a move is stopped where it can be, and finished where it cannot."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.cancel()
            worker.close()

    def _show_progress(self, progress: WorkProgress) -> None:
        if self._moved is None and self.busy:
            self.progress.show_words(_words(progress), _SHARES.get(progress.step, 0))

    def _stop(self) -> None:
        if self._worker is not None:
            self.progress.show_words(self.tr("Stopping"), 0, stoppable=False)
            self._worker.cancel()

    def _done(self, moved: Moved) -> None:
        self._moved, self._wish = moved, None
        self.progress.hide()
        self._show_title(self.tr("The event is moved"))
        self._under.show_text("")
        self.message.show_view(
            MessageView(sentence=" ".join(map(spoken, moved.sentences)), state=State.OK)
        )
        if moved.to is Place.FILE:
            self._offer(self.open, self.start_page)
        else:
            self._offer(self.start_page)

    def _failed(self, failure: EventDeskError) -> None:
        self.progress.hide()
        self._show_title(self.tr("The event is not moved"))
        whole = "" if failure.code == UNFINISHED else self.tr("It is where it was, and whole.")
        self._under.show_text(whole)
        state = State.NEUTRAL if failure.code == STOPPED else State.STOP
        self.message.show_view(MessageView(sentence=failure.message, state=state))
        if failure.code in ASKS:
            self._offer(self.back, self.again)
        else:
            self._offer(self.back)

    def _move_all_the_same(self) -> None:
        if self._wish is not None:
            moving = replace(self._wish.moving, confirmed=True)
            self.start(replace(self._wish, moving=moving))

    def _go_back(self) -> None:
        wish, self._wish = self._wish, None
        self._end()
        if wish is not None:
            self.left.emit()
            self.open_wished.emit(wish.address, wish.key)

    def _open_moved(self) -> None:
        moved = self._moved
        self._end()
        if moved is not None:
            self.left.emit()
            self.open_wished.emit(moved.address, None)

    def _leave(self) -> None:
        self._end()
        self.left.emit()

    def _escape(self) -> None:
        if self.busy:
            self._stop()
        elif self._moved is not None:
            self._leave()
        else:
            self._go_back()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    def _show_title(self, title: str) -> None:
        self.setAccessibleName(title)
        self._title.show_text(title)

    def _offer(self, *buttons: ActionButton) -> None:
        """Show these buttons alone; the first one has the focus."""
        for button in (self.back, self.open, self.again, self.start_page):
            set_shown(button, button in buttons)
        if buttons:
            buttons[0].setFocus()

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        for button in (self.back, self.open, self.again, self.start_page):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        for widget in (self._title, self._under, self.progress, self.message):
            self._inner.addWidget(widget)
        self._inner.addLayout(self._buttons)
        self._inner.addStretch(1)
        put_in_middle(self, self._column)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        self._inner.setContentsMargins(px(24), px(32), px(24), px(24))
        self._inner.setSpacing(px(12))
        self._buttons.setSpacing(px(12))


_SHARES = {Step.WRITING: 0.3, Step.COMPARING: 0.7}


def _words(progress: WorkProgress) -> str:
    if progress.step is Step.WRITING:
        return _tr("{0} rows copied").format(number(progress.done))
    if progress.step is Step.COMPARING:
        return _tr("Every row compared; the log and the counts are being verified")
    return _tr("Looking at both places")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovingPage", text)
