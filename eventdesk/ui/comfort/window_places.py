"""Where windows stand: remembered when they are closed, and always within reach of the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from eventdesk.storage.machine import Machine, RememberedWindow, change_machine, read_machine

HELP_WINDOW = "help"
MAXIMISED = Qt.WindowState.WindowMaximized
GRIP = 48
"""So much of a window's upper edge (px) must be on a monitor for somebody to take hold of it."""
STEP = 28
"""A second window stands so far from the first, or one would not know that there are two."""

Described = Callable[[], Sequence[RememberedWindow]]
"""What is to be remembered of a window that is being closed, but for its place."""


def within_reach(box: QRect, monitors: Sequence[QRect]) -> QRect:
    """The box, brought back onto a monitor where its upper edge can be reached on none.

    It becomes no larger than that monitor, the first one; a box in reach stays as it is.
    """
    if not monitors:
        return box
    edge = QRect(box.left(), box.top(), box.width(), GRIP)
    for monitor in monitors:
        seen = monitor.intersected(edge)
        wide, high = seen.width() >= min(2 * GRIP, box.width()), seen.height() >= GRIP // 2
        if wide and high and monitor.top() <= box.top():
            return box
    room = monitors[0]
    size = box.size().boundedTo(room.size())
    left = min(max(box.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(box.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


class WindowPlace(QObject):
    """Puts one window where it stood last, and remembers where it stood when it is closed."""

    def __init__(self, window: QWidget, folder: Path, described: Described) -> None:
        """`described` says under which names its place is kept, and at which page it was."""
        super().__init__(window)
        self._window, self._folder, self._described = window, folder, described
        window.installEventFilter(self)

    def restore(self, name: str, *, beside: Sequence[QWidget] = ()) -> None:
        """Where the window of that name stood; where nothing is known it stays as it is."""
        place = read_machine(self._folder).stands(name)
        if not place.box:
            return
        box = QRect(*place.box)
        others = {one.geometry().topLeft() for one in beside if one.isVisible()}
        while box.topLeft() in others:
            box.translate(STEP, STEP)
        monitors = [one.availableGeometry() for one in QGuiApplication.screens()]
        box = within_reach(box, monitors)
        self._window.setGeometry(QRect(box.topLeft(), box.size().expandedTo(self._least())))
        if place.full:
            self._window.setWindowState(self._window.windowState() | MAXIMISED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember when it is closed; all else goes on."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            self.keep()
        return False

    def keep(self) -> None:
        """Remember where it stands now."""
        window, described = self._window, self._described()
        if not described:
            return
        full = window.isMaximized() or window.isFullScreen()
        stands = window.normalGeometry() if full else window.geometry()
        box = (stands.x(), stands.y(), stands.width(), stands.height())
        known = [replace(one, box=box, full=full) for one in described]

        def stood(machine: Machine) -> Machine:
            for one in known:
                machine = machine.stood(one)
            return machine

        change_machine(self._folder, stood)

    def _least(self) -> QSize:
        return self._window.minimumSize()
