"""Where pictures are taken: one window after the other, on the sample event."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import time
from pathlib import Path

from driven_window import DOORS, DrivenWindow
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from eventdesk.bootstrap import create_event, fresh_sample
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Settings
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import evening_before, sample_event, sample_instant
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.theme import Theme, ThemeChoice

OPERATOR = "Aisha Rahman"

Acts = Callable[[EventDesk, SetClock], None]


class Studio:
    """Opens the sample at a time of its day and takes pictures of it in both themes.

    Attributes:
        folder: for files that pictures need.
        taken: how many pictures there are.
    """

    def __init__(
        self, pictures: Path, folder: Path, size: tuple[int, int], language: str = "en"
    ) -> None:
        self.folder = folder
        self.taken = 0
        self._pictures = pictures
        self._size = QSize(*size)
        self._numbers = itertools.count(1)
        self.clock = SetClock(evening_before(), speed=0)
        self._settings = Settings(data_dir=folder / "data", desk="Desk 1", clock=self.clock)
        self._application = Application(DOORS, self._settings, choice=ThemeChoice.LIGHT)
        self._application.speak(language)
        self._window: DrivenWindow | None = None
        self._bare: MainWindow | None = None

    def at(self, at: time, acts: Acts | None = None, *, played: bool = True) -> DrivenWindow:
        """A window on a fresh sample at a time of day, the day played so far, or by `acts`."""
        folder = self._new_folder()
        self.clock.set_to(evening_before())
        desk = fresh_sample(folder, self._settings)
        desk.event.take_over(OPERATOR)
        if acts is not None:
            acts(desk, self.clock)
        elif played:
            play_until(desk, self.clock, sample_instant(at))
        self.clock.set_to(sample_instant(at))
        return self._show(desk)

    def on_empty_event(self, acts: Acts | None = None, *, at: time | None = None) -> DrivenWindow:
        """A window on an event with nothing in it but what `acts` bring, at a time of day."""
        self.clock.set_to(evening_before())
        path = self._new_folder() / "new.eventdesk"
        desk = create_event(path, sample_event(), self._settings)
        desk.event.take_over(OPERATOR)
        if acts is not None:
            acts(desk, self.clock)
        if at is not None:
            self.clock.set_to(sample_instant(at))
        return self._show(desk)

    @property
    def theme(self) -> Theme:
        """The look of every window."""
        return self._application.theme

    def take_at(self, at: time, *, size: tuple[int, int], base: float, name: str) -> None:
        """Keep how the window looks at a time of day, at another size (px) and text size (px)."""
        window, theme = self.at(at), self._application.theme
        usual = theme.scale.base
        window.window.resize(*size)
        theme.set_text(base=base)
        self.take(name)
        theme.set_text(base=usual)

    def without_event(self) -> MainWindow:
        """A window on the start page."""
        self._leave()
        self._bare = self._application.window()
        self._bare.resize(self._size)
        self._bare.show()
        self._bare.activateWindow()
        self._application.qt.processEvents()
        return self._bare

    def turned_to(self, page: PageId, at: time, acts: Acts | None = None) -> DrivenWindow:
        """The same, turned to a page."""
        window = self.at(at, acts)
        window.window.turn_to(page)
        return window

    @property
    def shown(self) -> MainWindow:
        """The window that is open."""
        shown = self._bare if self._window is None else self._window.window
        if shown is None:
            raise RuntimeError("there is no window to take a picture of")
        return shown

    def settle(self) -> None:
        """Let everything be laid out and painted."""
        for _ in range(3):
            self._application.qt.processEvents()

    def take(self, name: str, again: Callable[[], None] | None = None) -> None:
        """Keep how the window looks, light and dark.

        `again` brings back what another theme takes away: a list that hangs below a field.
        """
        shown = self.shown
        for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            self._application.theme.choose(choice)
            self.settle()
            if again is not None:
                again()
                self._application.qt.processEvents()
            path = self._pictures / f"{name}-{choice.value}.png"
            if not shown.grab().save(str(path)):
                raise OSError(f"{path} could not be written")
            self.taken += 1

    def keep(self, widget: QWidget, name: str) -> None:
        """Keep how a widget looks that has no themes."""
        self._application.qt.processEvents()
        path = self._pictures / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        self.taken += 1

    def close(self) -> None:
        """Close what is open."""
        self._leave()

    def _show(self, desk: EventDesk) -> DrivenWindow:
        self._leave()
        self._window = DrivenWindow(self._application, desk)
        self._window.window.resize(self._size)
        self._window.settle()
        return self._window

    def _leave(self) -> None:
        if self._window is not None:
            self._window.close()
        if self._bare is not None:
            self._bare.close()
        self._window = self._bare = None

    def _new_folder(self) -> Path:
        folder = self.folder / str(next(self._numbers))
        folder.mkdir()
        return folder
