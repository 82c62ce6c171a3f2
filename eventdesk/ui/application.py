"""Qt's application object with our look on it, and the windows it shows."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from eventdesk.formats.resources import resource_path
from eventdesk.services.opening import Doors, Settings
from eventdesk.storage.machine import change_machine, read_machine
from eventdesk.storage.places import data_folder
from eventdesk.storage.sealing import Key
from eventdesk.ui.accessible_roles import tell_roles
from eventdesk.ui.comfort.comforts import Comforts
from eventdesk.ui.focus_ring import FocusRing
from eventdesk.ui.garbage_rounds import GarbageRounds
from eventdesk.ui.language.languages import language_for
from eventdesk.ui.language.translators import Translators
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.opened_by_system import OpenedBySystem
from eventdesk.ui.rehearsals import Rehearsals
from eventdesk.ui.single_instance import raise_open_window
from eventdesk.ui.style_sheet import dress, wear_sheet
from eventdesk.ui.theme import Theme, ThemeChoice
from eventdesk.ui.window_actions import UndoInEmptyFields


def has_screen() -> bool:
    """Whether a window could be seen: always, except on a Linux without a display."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Application:
    """Qt's application object with our look on it, and the windows it shows."""

    def __init__(
        self, doors: Doors, settings: Settings, *, choice: ThemeChoice | None = None
    ) -> None:
        self._doors = doors
        self._settings = settings
        self.qt = _qt_application()
        self._garbage = GarbageRounds()
        self.qt.setApplicationName("eventdesk")
        self.qt.setDesktopFileName("eventdesk")
        self.qt.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
        machine = read_machine(data_folder(settings.data_dir))
        self.theme = Theme(self.qt, choice=choice or _choice(machine.theme))
        self.translators = Translators(self.qt)
        self.translators.speak(language_for(machine.language))
        self.comforts = Comforts(self.theme, data_folder(settings.data_dir), self.speak)
        dress(self.qt, self.theme)
        tell_roles(self.qt)
        self._undo_filter = UndoInEmptyFields()
        self._undo_filter.follow()
        self.windows: list[MainWindow] = []
        self.rehearsals = Rehearsals(doors, settings, self.theme, self.window)
        if sys.platform == "darwin":
            OpenedBySystem(self.qt).wished.connect(self.open_from_system)

    def window(self) -> MainWindow:
        """Another window, not shown yet."""
        window = MainWindow(self.theme, self._doors, self._settings)
        wear_sheet(window, self.theme)
        FocusRing(window, self.theme, self.qt)
        window.new_window_wished.connect(self.open_beside)
        self.comforts.serve(window)
        window.rehearsal_wished.connect(partial(self.rehearsals.begin, window))
        self.windows.append(window)
        return window

    def open_beside(self, address: str, key: Key | None = None) -> None:
        """Another window on an event that is open in this process already."""
        window = self.window()
        window.open_address(address, beside=True, key=key)
        window.show()

    def speak(self, code: str) -> None:
        """Another language ("" for the computer's), remembered: each window is made anew in place.

        Its event goes on as it is, in this process: nothing is closed or read from a file again. A
        window in which a day is being rehearsed, or an event opened or moved, stays as it is.
        """
        self.translators.speak(language_for(code))
        folder = data_folder(self._settings.data_dir)
        change_machine(folder, lambda machine: replace(machine, language=code))
        self.comforts.forget_help()
        for old in [one for one in self.windows if isValid(one) and one.isVisible()]:
            if not (old.busy or self.rehearsals.plays_in(old)):
                self._make_anew(old)

    def _make_anew(self, old: MainWindow) -> None:
        page = None if old.view is None else old.view.page
        remembered, restores = bool(old.kept_address), self._restores_anew(old)
        desk = old.hand_over()
        new = old.went_on_in = self.window()
        new.setGeometry(old.geometry())
        new.setWindowState(old.windowState())
        if desk is not None and page is not None:
            new.show_desk(desk, remembered=remembered, restores=restores)
            new.turn_to(page)
        new.show()
        old.close()
        self.windows.remove(old)
        old.deleteLater()

    def _restores_anew(self, old: MainWindow) -> bool:
        """Whether the screens come back with it: not twice, where two windows have one event."""
        if old.view is None or not (old.restores or old.view.screens.room.has_any):
            return False
        others = [one for one in self.windows if one is not old and one.view is not None]
        return not any(one.restores and one.kept_address == old.kept_address for one in others)

    def open_from_system(self, address: str) -> None:
        """Open an event in a window that has none; else beside those that have one."""
        empty = [one for one in self.windows if one.view is None and one.isVisible()]
        free = [one for one in empty if not (one.busy or self.rehearsals.plays_in(one))]
        if not free and raise_open_window(address):
            return
        window = free[0] if free else self.window()
        window.open_address(address)
        window.show()

    def run(self) -> int:
        """Run until the last window is closed; Ctrl+C at the shell closes them too."""
        before = signal.signal(signal.SIGINT, lambda *_: self.qt.closeAllWindows())
        # Python sees a signal only when it runs: this wakes it now and then.
        waking = QTimer()
        waking.timeout.connect(lambda: None)
        waking.start(500)
        status = self.qt.exec()
        waking.stop()
        signal.signal(signal.SIGINT, before)
        return status


def _choice(remembered: str) -> ThemeChoice:
    """Light or dark as this machine remembers it; what it cannot mean is as good as nothing."""
    known = {choice.value: choice for choice in ThemeChoice}
    return known.get(remembered, ThemeChoice.SYSTEM)


def _qt_application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication([str(Path(sys.argv[0]).name)])
