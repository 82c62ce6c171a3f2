"""Where the backups of the open event are, when the last one was made, and the second folder."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.backups.keeping import RULE
from eventdesk.ui.backup_keeper import EVERY_MINUTES, BackupKeeper, BackupState
from eventdesk.ui.file_dialogs import choose_folder
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import BODY, NOTE, ROW
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.card import Card
from eventdesk.ui.widgets.text import Text, set_shown


class BackupCard(Card):
    """Says how backups stand; three buttons change it.

    Signals:
        chosen: a second folder, as a `Path`; for tests and for the window alike.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, live: LiveEvent, keeper: BackupKeeper) -> None:
        super().__init__(theme)
        self._live, self._keeper = live, keeper
        self.setAccessibleName(self.tr("Backups"))
        self._title = Text(theme, self.tr("Backups"), size=ROW, strong=True)
        self.first = Text(theme, size=BODY, lines=0)
        self.second = Text(theme, size=BODY, lines=0)
        self._rule = Text(theme, _rule(), size=NOTE, ink="ink2", lines=0)
        self.now = ActionButton(theme, self.tr("Back up now"), icon="file")
        self.choose = ActionButton(theme, self.tr("Second folder"), icon="folder")
        self.none = ActionButton(theme, self.tr("No second folder"))
        self._layout = QVBoxLayout(self)
        self._buttons = QHBoxLayout()
        for widget in (self._title, self.first, self.second, self._rule):
            self._layout.addWidget(widget)
        for button in (self.now, self.choose, self.none):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._layout.addLayout(self._buttons)
        self.now.clicked.connect(keeper.make)
        self.choose.clicked.connect(self._choose)
        self.none.clicked.connect(lambda: keeper.use_second(None))
        self.chosen.connect(keeper.use_second)
        keeper.changed.connect(self._show)
        theme.changed.connect(self._restyle)
        for earlier, later in ((self.now, self.choose), (self.choose, self.none)):
            QWidget.setTabOrder(earlier, later)
        self.setFocusProxy(self.now)
        self._show()
        self._restyle()

    def _choose(self) -> None:
        folder = choose_folder(self, self.tr("Copy backups into"))
        if folder is not None:
            self.chosen.emit(folder)

    def _show(self) -> None:
        state = self._keeper.state
        made, since = self._minute(state.made_at), self._minute(state.failing_since)
        set_shown(self, self._keeper.is_kept)
        self.first.show_text(_first_words(state, made, since))
        self.second.show_text(_second_words(state, self._minute(state.second_at)))
        set_shown(self.none, state.second is not None)
        self.show_state(State.WARN if state.failure or state.second_failure else None)

    def _minute(self, at: datetime | None) -> str:
        return "" if at is None else self._live.minute(at)

    def _restyle(self) -> None:
        px = self.theme.px
        self._layout.setContentsMargins(px(32), px(16), px(20), px(16))
        self._layout.setSpacing(px(8))
        self._buttons.setSpacing(px(12))


def _tr(text: str) -> str:
    return QCoreApplication.translate("BackupCard", text)


def _rule() -> str:
    words = _tr("One is made when the event is opened, every {0} minutes while something happens, "
                "and when it is closed.")  # fmt: skip
    return f"{words.format(EVERY_MINUTES)} {spoken(RULE)}"


def _first_words(state: BackupState, made: str, since: str) -> str:
    if state.failure:
        words = _tr("None could be made since {0}. {1} It is tried again by itself.")
        return words.format(since, spoken(state.failure))
    if state.made is None:
        return _tr("The first one is being made.")
    words = _tr("{0}: the newest holds everything. They are in {1}.")
    return words.format(made, state.made.parent)


def _second_words(state: BackupState, copied: str) -> str:
    if state.second is None:
        return _tr("Choose a second folder, such as a stick, in case this computer is lost.")
    if state.second_failure:
        words = _tr("Not copied into {0}: {1}. It is tried again by itself.")
        return words.format(state.second, spoken(state.second_failure).rstrip("."))
    if not copied:
        return _tr("It is being copied into {0}.").format(state.second)
    return _tr("{0}: copied into {1} as well.").format(copied, state.second)
