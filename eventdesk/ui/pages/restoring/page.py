"""The page on which a backup takes the place of an event, or what its log still says does.

It stands in for the start page. Nothing is overwritten by what is done here, so nothing is asked
twice: what stood in the place of the event is kept under a name that says so.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress
from eventdesk.services.recovering import Recoverable, Recovering
from eventdesk.services.remembered_passphrases import ASKED_FOR
from eventdesk.services.restoring import Held, Restored, Restoring
from eventdesk.storage.machine import read_machine
from eventdesk.ui.pages.restoring.words import backup_view, recovered_words, restored_words
from eventdesk.ui.recent_list import RecentList
from eventdesk.ui.side_worker import SideWorker
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.passphrase_card import PassphraseCard, PassphraseView
from eventdesk.ui.widgets.scrolled_column import put_in_middle
from eventdesk.ui.widgets.text import Text, set_shown

WIDTH = 860
MAY_BE_TAKEN = frozenset({"newest_missing", "other_history"})
"""Damage with which a file is whole in itself, so that it may be opened as it is."""


class RestorePage(QWidget):
    """The backups of one event with what each holds, and the ways on.

    Signals:
        left: nothing is to be done.
        done: a sentence for the start page, once a file is in its place.
        accepted: the path of an event that is to be opened as it is.
    """

    left = Signal()
    done = Signal(str)
    accepted = Signal(str)

    def __init__(self, theme: Theme, data_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._data = theme, data_folder
        self._worker: SideWorker[Restoring] | None = None
        self._path = Path()
        self._why = self._damage = ""
        self._is_moving = self._has_passphrase = False
        self._title = Text(theme, size=TITLE, strong=True)
        self._under = Text(theme, size=ROW, ink="ink2", lines=0)
        self.message = MessageLine(theme)
        self.backups = RecentList(theme)
        self.backups.setAccessibleName(self.tr("Backups"))
        self.passphrase = PassphraseCard(theme, primary=False)
        self._none = Text(theme, ink="ink2", lines=0)
        self.restore = ActionButton(
            theme, self.tr("Restore this one"), key="Ctrl+Return", primary=True, tall=True
        )
        self.recover = ActionButton(theme, self.tr("Recover from its log"), tall=True)
        self.take = ActionButton(theme, self.tr("Open it as it is"), tall=True)
        self.back = ActionButton(theme, self.tr("Back"), key="Escape", tall=True)
        self._lay_out()
        self._restyle()
        self.backups.wished.connect(lambda _path: self.restore.setFocus())
        self.restore.clicked.connect(self._restore)
        self.recover.clicked.connect(self._recover)
        self.take.clicked.connect(self._take)
        self.back.clicked.connect(self.leave)
        self.passphrase.answered.connect(lambda answer: self._look(answer.now))
        self.passphrase.left.connect(self.leave)
        theme.changed.connect(self._restyle)
        # Not by key events: the list takes Enter for itself, whatever is held with it.
        for key, call in (("Ctrl+Return", self.restore.click), ("Escape", self.leave)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    @property
    def busy(self) -> bool:
        """Whether something is being read or put in place."""
        return self._worker is not None and self._worker.busy

    def open(
        self, path: Path, *, passphrase: str | None = None, why: str = "", damage: str = ""
    ) -> None:
        """Show the backups of the event at a path; `why` says what is wrong with it."""
        self.passphrase.empty()
        self._path, self._why, self._damage = path, why, damage
        self._look(passphrase)

    def _look(self, passphrase: str | None) -> None:
        self._end()
        path, why, damage = self._path, self._why, self._damage
        self._has_passphrase = passphrase is not None
        also = [Path(one) for one in read_machine(self._data).folders_of_backups()]
        restoring = Restoring(path, self._data, also=also, passphrase=passphrase)
        self._worker = SideWorker(restoring, "restoring", self)
        title = self.tr("Restore {0}").format(path.stem)
        self.setAccessibleName(title)
        self._title.show_text(title)
        self._under.show_text(
            self.tr("What stands there now is kept under another name. Nothing is overwritten.")
        )
        state = State.STOP if damage else State.NEUTRAL
        self.message.show_view(MessageView(sentence=why, state=state) if why else None)
        self.backups.show_rows(())
        set_shown(self.take, damage in MAY_BE_TAKEN)
        self._show_ready(ready=False)
        self._none.show_text(self.tr("Looking for backups."))
        self._worker.perform(lambda one, _: one.held(), self._show_held, self._say)

    def leave(self) -> None:
        """Back to the start page; what is being put in place is finished first."""
        if not self._is_moving:
            self._end()
            self.passphrase.empty()
            self.left.emit()

    def close_worker(self) -> None:
        """End the thread."""
        self._end()
        self.passphrase.empty()

    def _show_held(self, held: list[Held]) -> None:
        self.backups.show_rows(tuple(backup_view(one) for one in held))
        set_shown(self.backups, bool(held))
        self._none.show_text("" if held else self.tr("There is no backup of it on this computer."))
        self._show_ready(ready=True)
        (self.backups if held else self.recover).setFocus()
        if any(one.sealed for one in held):
            self._ask()
        else:
            self.passphrase.empty()

    def _ask(self) -> None:
        """Ask for the passphrase: without it nothing of a sealed event can be read or restored."""
        wrong = self.tr("That is not the passphrase of every one of these.")
        if self.passphrase.isHidden():
            self.passphrase.show_view(
                PassphraseView(
                    title=self.tr("{0} is sealed").format(self._path.name),
                    hint=self.tr("Its passphrase opens its backups too."),
                    verb=self.tr("Open"),
                )
            )
        if self._has_passphrase:
            self.passphrase.show_problem(wrong)
        self.passphrase.wait(False)
        self.passphrase.take_focus()

    def _restore(self) -> None:
        chosen = self.backups.rows.row(self.backups.currentIndex())
        if chosen is None:
            return
        source = Path(chosen.path)
        self._move(
            lambda one: one.restore(source), lambda found: self._finish(restored_words(found))
        )

    def _recover(self) -> None:
        def tell(found: tuple[Restored, Recoverable]) -> None:
            self._finish(f"{recovered_words(found[1])} {restored_words(found[0])}")

        self._move(lambda one: Recovering(one).recover(), tell)

    def _take(self) -> None:
        self._move(lambda one: one.accept(), lambda _: self._open_as_it_is())

    def _open_as_it_is(self) -> None:
        self._end()
        self.passphrase.empty()
        self.accepted.emit(str(self._path))

    def _move(self, work: Callable[[Restoring], Any], tell: Callable[[Any], None]) -> None:
        """Do something that puts a file in place; the keys rest until it is done."""
        if self._worker is None or self._is_moving:
            return
        self._is_moving = True
        self._show_ready(ready=False)
        self._none.show_text(self.tr("Being verified and put in place."))

        def doing(restoring: Restoring, _progress: Progress) -> Any:  # noqa: ANN401 - its result
            return work(restoring)

        def told(result: Any) -> None:  # noqa: ANN401 - the same
            self._is_moving = False
            tell(result)

        self._worker.perform(doing, told, self._say)

    def _finish(self, sentence: str) -> None:
        self._end()
        self.passphrase.empty()
        self.done.emit(sentence)

    def _say(self, failure: EventDeskError) -> None:
        self._is_moving = False
        self._none.show_text("")
        self._show_ready(ready=True)
        self.message.show_view(MessageView(sentence=failure.message, state=State.STOP))
        if failure.code in ASKED_FOR:
            self._ask()

    def _show_ready(self, *, ready: bool) -> None:
        self.restore.setEnabled(ready and bool(self.backups.rows.rows))
        for button in (self.recover, self.take):
            button.setEnabled(ready)

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        self._is_moving = False
        if worker is not None:
            # Whoever leaves does not wait for backups that are still being looked into.
            worker.close_after(lambda _: None, 0.0)

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        for button in (self.restore, self.recover, self.take, self.back):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column = QWidget()
        self._inner = QVBoxLayout(self._column)
        for widget in (self._title, self._under, self.message, self.passphrase):
            self._inner.addWidget(widget)
        self._inner.addWidget(self.backups, 1000)
        self._inner.addWidget(self._none)
        self._inner.addLayout(self._buttons)
        self._inner.addStretch(1)
        put_in_middle(self, self._column)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setMaximumWidth(px(WIDTH) + 2 * px(24))
        self._inner.setContentsMargins(px(24), px(32), px(24), px(24))
        self._inner.setSpacing(px(12))
        self._buttons.setSpacing(px(12))
