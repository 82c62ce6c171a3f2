"""Which screens are on, on which monitors, and what happens when a monitor comes or goes.

Nothing is put full screen over the operator's own window but by a person. A screen whose monitor
goes is hidden at once, before the system moves it to another one, and comes back with it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from eventdesk.storage.machine import RememberedScreen
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.screens.awake import KeptAwake
from eventdesk.ui.screens.kinds import ScreenKind, foot_words
from eventdesk.ui.screens.memory import ScreenMemory
from eventdesk.ui.screens.monitors import Monitor, Monitors
from eventdesk.ui.theme import Theme

if TYPE_CHECKING:
    from eventdesk.ui.screens.screen_window import ScreenWindow
    from eventdesk.ui.screens.showing import RoomScreen, Showing


class RoomScreens(QObject):
    """The screens of one window.

    Signals:
        changed: a screen went on, off, or waits.
        wished(str): the id of an action whose key was pressed on a screen.
    """

    changed = Signal()
    wished = Signal(str)
    _closed = Signal(object)

    def __init__(
        self, theme: Theme, live: LiveEvent, own: QWidget, memory: ScreenMemory, monitors: Monitors
    ) -> None:
        """`own` is the operator's page: no screen comes over its window by itself."""
        super().__init__(own)
        self._theme, self._live, self._own, self._memory = theme, live, own, memory
        self._windows: dict[ScreenKind, ScreenWindow] = {}
        self._places: dict[ScreenKind, RememberedScreen] = {}
        self._waiting: set[ScreenKind] = set()
        self.monitors = monitors
        monitors.changed.connect(self._on_monitors)
        self._moving = False
        self._awake = KeptAwake(parent=self)
        # Heard a little later: where all windows are closed at once, nobody turned this one off.
        self._closed.connect(self.turn_off, Qt.ConnectionType.QueuedConnection)
        live.stage_changed.connect(self.changed)
        self.changed.connect(self._keep_awake)

    @cached_property
    def _showing(self) -> Showing:
        """What keeps the screens up to date, from the first that is turned on."""
        from eventdesk.ui.screens.showing import Showing

        return Showing(self._live, self)

    @property
    def foot(self) -> str:
        """The line about them at the foot of the rail."""
        on = [kind for kind in ScreenKind if self.is_on(kind) and kind not in self._waiting]
        waiting = [kind for kind in ScreenKind if kind in self._waiting]
        dark = [ScreenKind(screen.value) for screen in self._live.stage.blank]
        return foot_words(on, waiting, dark)

    def watch(self, monitors: Monitors) -> None:
        """Go by these monitors from now on."""
        self.monitors.changed.disconnect(self._on_monitors)
        self.monitors = monitors
        monitors.changed.connect(self._on_monitors)

    def is_on(self, kind: ScreenKind) -> bool:
        """Whether it is on, be it that it waits for its monitor."""
        return kind in self._places

    @property
    def has_any(self) -> bool:
        """Whether any screen is on from here."""
        return bool(self._places)

    def waits(self, kind: ScreenKind) -> bool:
        """Whether it is on and its monitor is not there."""
        return kind in self._waiting

    def window(self, kind: ScreenKind) -> ScreenWindow | None:
        """The window of a screen that has been on."""
        return self._windows.get(kind)

    def here(self) -> Monitor | None:
        """The monitor that the operator's window is on, else the first there is."""
        present, own = self.monitors.present(), self._own_monitor()
        first = present[0] if present else None
        return next((one for one in present if one.identity == own), first)

    def remembered(self, kind: ScreenKind) -> Monitor | None:
        """The monitor that a screen was last on, if it can go there without asking."""
        place = self._memory.place(kind)
        for monitor in self.monitors.present():
            if monitor.identity == place.monitor:
                covers = place.full and monitor.identity == self._own_monitor()
                return None if covers else monitor
        return None

    def show(self, kind: ScreenKind, monitor: Monitor, *, full: bool) -> None:
        """Put a screen on a monitor: over all of it, or in a window."""
        box = self._memory.place(kind).box
        place = RememberedScreen(screen=kind.value, monitor=monitor.identity, full=full, box=box)
        self._places[kind] = place
        self._waiting.discard(kind)
        self._memory.keep(kind, place, on=True)
        self._put(kind, monitor)
        self.changed.emit()

    def show_as_before(self, kind: ScreenKind, monitor: Monitor) -> None:
        """Put a screen on a monitor as it was there before."""
        place = self._memory.place(kind)
        self.show(kind, monitor, full=place.full and place.monitor == monitor.identity)

    def turn_off(self, kind: ScreenKind) -> None:
        """Take a screen away. Where it was is remembered."""
        place = self._places.pop(kind, None)
        if place is None:
            return
        self._waiting.discard(kind)
        self._put_away(kind)
        self._memory.keep(kind, place, on=False)
        self.changed.emit()

    def restore(self) -> None:
        """Turn on what was on when this event was closed, each on its own monitor or waiting."""
        if not self._memory.restores:
            return
        for kind in ScreenKind:
            if self._memory.was_on(kind) and kind not in self._places:
                self._places[kind] = self._memory.place(kind)
                self._waiting.add(kind)
        self._on_monitors()

    def stop(self) -> None:
        """The event is closed: take all of them down, and remember that they were on."""
        self.monitors.changed.disconnect(self._on_monitors)
        for kind, window in self._windows.items():
            self._put_away(kind)
            window.deleteLater()
        self._windows.clear()
        self._places.clear()
        self._awake.keep(on=False)

    def _on_monitors(self) -> None:
        present = {monitor.identity: monitor for monitor in self.monitors.present()}
        own = self._own_monitor()
        for kind, place in self._places.items():
            monitor = present.get(place.monitor)
            if monitor is None:
                self._put_away(kind)
                self._waiting.add(kind)
            elif kind in self._waiting and not (place.full and monitor.identity == own):
                self._waiting.discard(kind)
                self._put(kind, monitor)
        self.changed.emit()

    def _keep_awake(self) -> None:
        room = {ScreenKind.STAGE, ScreenKind.FOYER}
        self._awake.keep(on=bool(room & self._places.keys() - self._waiting))

    def _put(self, kind: ScreenKind, monitor: Monitor) -> None:
        place, window = self._places[kind], self._window(kind)
        self._moving = True
        at = QRect(*place.box) if place.box else None
        window.show_on(monitor.box, full=place.full, at=at)
        self._moving = False
        self._showing.add(_screen(window))

    def _put_away(self, kind: ScreenKind) -> None:
        window = self._windows.get(kind)
        if window is not None:
            window.put_away()
            self._showing.remove(_screen(window))

    def _window(self, kind: ScreenKind) -> ScreenWindow:
        if kind not in self._windows:
            self._windows[kind] = self._make(kind)
        return self._windows[kind]

    def _make(self, kind: ScreenKind) -> ScreenWindow:
        from eventdesk.ui.screens.made_window import made_window

        window = made_window(kind, self._theme)
        window.closed.connect(lambda: self._closed.emit(kind))
        window.full_changed.connect(lambda _full: self._follow(kind))
        window.moved.connect(lambda: self._follow(kind))
        window.wished.connect(self.wished)
        return window

    def _follow(self, kind: ScreenKind) -> None:
        """Remember where a person has put a window."""
        window, place = self._windows[kind], self._places.get(kind)
        if place is None or self._moving or kind in self._waiting:
            return
        monitor = self._monitor_at(window.geometry()) or place.monitor
        here = window.geometry()
        full = window.is_full
        stands = (here.x(), here.y(), here.width(), here.height())
        box = place.box if full else stands
        self._places[kind] = replace(place, monitor=monitor, full=full, box=box)
        self._memory.keep(kind, self._places[kind], on=True)

    def _own_monitor(self) -> str:
        """The monitor that the operator's window is on."""
        return self._monitor_at(self._own.window().geometry())

    def _monitor_at(self, box: QRect) -> str:
        for monitor in self.monitors.present():
            if monitor.box.contains(box.center()):
                return monitor.identity
        return ""


def _screen(window: ScreenWindow) -> RoomScreen:
    from eventdesk.ui.screens.made_window import screen_of

    return screen_of(window)
