"""What every window of this process has in common for whoever sits at it, made once.

Text size, light and dark and the help belong to the computer and need no event, so they are actions
of the window itself: they work on the start page too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from eventdesk.storage.machine import RememberedWindow, change_machine, read_machine
from eventdesk.ui.actions.spec import Place, StandIn
from eventdesk.ui.comfort.text_size import TextSize
from eventdesk.ui.comfort.window_places import HELP_WINDOW, WindowPlace
from eventdesk.ui.style_sheet import wear_sheet
from eventdesk.ui.theme import Theme, ThemeChoice
from eventdesk.ui.window_actions import Handlers, add_actions

if TYPE_CHECKING:
    from eventdesk.ui.comfort.computer_panel import ComputerPanel
    from eventdesk.ui.comfort.volunteers_panel import VolunteersPanel
    from eventdesk.ui.help.help_window import HelpWindow
    from eventdesk.ui.help.keys_panel import KeysPanel
    from eventdesk.ui.main_window import MainWindow

LARGER = (QKeySequence("Ctrl++"), QKeySequence("Ctrl+="))
"""Where "+" is typed with Shift, the key without it is meant too."""


class Comforts(QObject):
    """Serves the windows of one process. Help and panels are made when they are first wanted."""

    def __init__(self, theme: Theme, folder: Path, speak: Callable[[str], None]) -> None:
        """`speak` changes the language of all windows; it may make them anew."""
        super().__init__()
        self.theme, self.folder, self._speak = theme, folder, speak
        self.text_size = TextSize(theme, folder)
        self.help: HelpWindow | None = None
        self._served: list[ServedWindow] = []

    def serve(self, window: MainWindow) -> None:
        """Give a window, not shown yet, its actions, and put it where one stood before."""
        served = [one for one in self._served if isValid(one.window)]
        self._served = [*served, ServedWindow(self, window, [one.window for one in served])]

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Light, dark, or as the system has it; remembered."""
        self.theme.choose(choice)
        change_machine(self.folder, lambda machine: replace(machine, theme=choice.value))

    def choose_language(self, code: str) -> None:
        """Another language, once the key that chose it has been dealt with: its window goes."""
        QTimer.singleShot(0, lambda: self._speak(code))

    def forget_help(self) -> None:
        """The help is made anew when it is wanted again."""
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None

    def show_help(self, page_id: str) -> None:
        """Show a page of the help, in the one window there is for it."""
        if self.help is None:
            self.help = self._made_help()
        self.help.open_at(page_id)

    def shows_help(self) -> bool:
        """Whether every page of the help can be shown: a part of the program's own test."""
        self.show_help("")
        shows = self.help is not None and self.help.shows_all()
        if self.help is not None:
            self.help.close()
        return shows

    def _made_help(self) -> HelpWindow:
        from eventdesk.ui.focus_ring import FocusRing
        from eventdesk.ui.help.help_window import HelpWindow
        from eventdesk.ui.help.made_parts import made_parts
        from eventdesk.ui.help.pages import read_pages

        window = HelpWindow(self.theme, read_pages(made_parts(self.folder)))
        wear_sheet(window, self.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            FocusRing(window, self.theme, application)
        handlers = size_handlers(self.text_size)
        add_size_keys(window, handlers)
        place = WindowPlace(window, self.folder, lambda: [RememberedWindow(window=HELP_WINDOW)])
        place.restore(HELP_WINDOW)
        return window


class ServedWindow(QObject):
    """The actions of one window that need no event, and the panels that lie over it."""

    def __init__(self, comforts: Comforts, window: MainWindow, others: list[MainWindow]) -> None:
        super().__init__(window)
        self._comforts, self.window = comforts, window
        self._keys: KeysPanel | None = None
        self._computer: ComputerPanel | None = None
        self._volunteers: VolunteersPanel | None = None
        handlers: Handlers = {
            "help.open": self._show_help,
            "help.keys": self._show_keys,
            "help.volunteers": self._ask_volunteers,
            "computer.settings": self._show_computer,
            "window.theme_system": partial(comforts.choose_theme, ThemeChoice.SYSTEM),
            **size_handlers(comforts.text_size),
        }
        window.comfort_actions = add_size_keys(window, handlers)
        self._place = WindowPlace(window, comforts.folder, self._described)
        self._place.restore("", beside=others)

    def _described(self) -> list[RememberedWindow]:
        """Where any window stood last, and at which page this event was left.

        The sample, a rehearsal and a test of the program leave nothing behind.
        """
        view, address = self.window.view, self.window.kept_address
        last = RememberedWindow(window="")
        if view is None:
            return [last]
        here = RememberedWindow(window=address, page=view.page.value)
        return [last, here] if address else []

    def _show_help(self) -> None:
        from eventdesk.ui.help.where import help_for

        view = self.window.view
        page = None if view is None else view.page
        self._comforts.show_help(help_for(QApplication.focusWidget(), page))

    def _show_keys(self) -> None:
        from eventdesk.ui.help.keys_panel import KeysPanel
        from eventdesk.ui.help.made_parts import key_groups

        if self._keys is None:
            self._keys = KeysPanel(self._comforts.theme, self.window)
        here = self._here()
        places = (None,) if here is None else (here, None)
        self._keys.show_groups(key_groups(places))
        self._keys.open()

    def _here(self) -> Place | None:
        """The page, or what stands in for it, that the focus is in; None on the start page."""
        view, widget = self.window.view, QApplication.focusWidget()
        while widget is not None:
            if type(widget).__name__ == "RollPage":  # a page that nobody has turned to is not there
                return StandIn.ROLL
            widget = widget.parentWidget()
        return None if view is None else view.page

    def _ask_volunteers(self) -> None:
        """It is about an event: where none is open the help says what it is."""
        from eventdesk.ui.comfort.volunteers_panel import VolunteersPanel

        view = self.window.view
        if view is None:
            self._comforts.show_help("badges-and-paper")
            return
        if view.lock.is_on:
            return
        if self._volunteers is None or not isValid(self._volunteers):
            theme = self._comforts.theme
            say = view.lines.say
            self._volunteers = VolunteersPanel(theme, view.acts, view.lock, say, view)
        self._volunteers.ask()

    def _show_computer(self) -> None:
        from eventdesk.ui.comfort.computer_panel import ComputerPanel

        if self._computer is None:
            comforts = self._comforts
            self._computer = ComputerPanel(
                comforts.theme, comforts.text_size, comforts.choose_theme, self.window
            )
            self._computer.offer_languages(
                read_machine(comforts.folder).language, comforts.choose_language
            )
        self._computer.open()


def size_handlers(text_size: TextSize) -> dict[str, Callable[[], None]]:
    """What the three keys do that every window has."""
    return {
        "text.larger": text_size.larger,
        "text.smaller": text_size.smaller,
        "text.usual": text_size.usual,
    }


def add_size_keys(window: QWidget, handlers: Handlers) -> dict[str, QAction]:
    """Make actions of a window; "larger" by either of its two keys."""
    made = add_actions(window, {}, handlers)
    made["text.larger"].setShortcuts(LARGER)
    return made
