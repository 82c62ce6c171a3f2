"""Rehearsals as windows wish for them: each in a window of its own, its result told where asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from eventdesk.services.opening import SAMPLE, Doors, Settings
from eventdesk.storage.places import data_folder
from eventdesk.storage.sealing import Key
from eventdesk.ui.file_dialogs import FOLDER_BUTTON
from eventdesk.ui.language.dates import number
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.pages.ready.memory import ReadyMemory
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

if TYPE_CHECKING:
    from eventdesk.ui.rehearsing import Rehearsed, RehearsedCopy


class Rehearsals(QObject):
    """Makes the windows in which days are rehearsed."""

    def __init__(
        self, doors: Doors, settings: Settings, theme: Theme, make_window: Callable[[], MainWindow]
    ) -> None:
        super().__init__()
        self._doors, self._settings, self._theme = doors, settings, theme
        self._make_window = make_window
        self.copies: list[RehearsedCopy] = []
        self._playing: list[MainWindow] = []

    def begin(self, asking: MainWindow, event: str, key: Key | None) -> None:
        """Rehearse the day of an event on a copy; the asking window is told what came of it."""
        from eventdesk.ui.rehearsing import RehearsedCopy

        window = self._make_window()
        copy = RehearsedCopy(window, self._doors, self._settings, self._theme, event, key, self)
        self.copies.append(copy)
        self._playing.append(window)
        copy.ended.connect(lambda _rehearsed: self._playing.remove(window))
        copy.ended.connect(lambda rehearsed: self._tell(asking, rehearsed))
        window.show()
        copy.start()

    def plays_in(self, window: MainWindow) -> bool:
        """Whether a day is being rehearsed in this window, or a copy made for that."""
        return window in self._playing

    def _tell(self, asking: MainWindow, rehearsed: Rehearsed) -> None:
        while asking.went_on_in is not None:
            asking = asking.went_on_in
        asking.say(rehearsed_message(rehearsed))
        if rehearsed.was_stopped or rehearsed.event == SAMPLE:
            return
        if asking.view is not None and asking.view.ready.memory.is_of(rehearsed.event):
            asking.view.ready.rehearsed(rehearsed.finding)
        else:
            memory = ReadyMemory(data_folder(self._settings.data_dir), rehearsed.event)
            memory.rehearsed(rehearsed.at, rehearsed.finding)


def rehearsed_message(rehearsed: Rehearsed) -> MessageView:
    """What came of it, with the way to the folder."""
    folder = ButtonView(
        text=_tr("Open its folder"), id=f"{FOLDER_BUTTON}{rehearsed.folder}", icon="folder"
    )
    if rehearsed.was_stopped:
        words = _tr("The rehearsal was stopped before its end. It reached nothing but its copy.")
        return MessageView(sentence=words, buttons=(folder,))
    if rehearsed.finding:
        words = _tr("The day was rehearsed on a copy, and one thing did not hold: {0}")
        sentence = words.format(rehearsed.finding)
        return MessageView(sentence=sentence, state=State.WARN, buttons=(folder,))
    words = _tr("The whole day was rehearsed on a copy in {0} acts, and everything held. "
                "Its log, exports and pictures are kept.")  # fmt: skip
    sentence = words.format(number(rehearsed.acts))
    return MessageView(sentence=sentence, state=State.OK, buttons=(folder,))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rehearsals", text)
