"""Keeping the machine's screens awake while one of ours is on, as far as each system lets us.

Linux: the session's `org.freedesktop.ScreenSaver`, which GNOME, KDE, Xfce and most others answer.
Windows: the execution state of the thread. macOS: its own `caffeinate`, as long as we run. Where
none of that is there, nothing happens, and nothing is said: a screen is no worse for it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_REASON = "A screen of the conference is on."
_CONNECTION = "eventdesk-awake"
_ES_CONTINUOUS, _ES_DISPLAY_REQUIRED = 0x80000000, 0x00000002


class Wakefulness(Protocol):
    """One system's way to stay awake."""

    def begin(self) -> None:
        """Stay awake from now on."""

    def end(self) -> None:
        """Sleep as usual again."""


class KeptAwake(QObject):
    """Stays awake while it is told to; telling it twice is telling it once."""

    def __init__(self, way: Wakefulness | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way = way or this_system()
        self._on = False

    def keep(self, *, on: bool) -> None:
        """Stay awake, or sleep as usual."""
        if on != self._on:
            self._on = on
            (self._way.begin if on else self._way.end)()


class OfSession:
    """The desktop's session, over a connection to it of our own; never waits for its answer.

    The session takes its promise back by itself when that connection ends.
    """

    def begin(self) -> None:
        """Ask, where there is a session that can be asked."""
        if not _has_session_bus():
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        session = QDBusConnection.BusType.SessionBus
        bus = QDBusConnection.connectToBus(session, _CONNECTION)
        if bus.isConnected():
            call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
            call.setArguments(["eventdesk", _REASON])
            bus.asyncCall(call)

    def end(self) -> None:
        """End the connection."""
        if "PySide6.QtDBus" in sys.modules:
            from PySide6.QtDBus import QDBusConnection

            QDBusConnection.disconnectFromBus(_CONNECTION)


class OfThread:
    """Windows: the display is required for as long as this thread says so."""

    def begin(self) -> None:
        """Require it."""
        self._say(_ES_CONTINUOUS | _ES_DISPLAY_REQUIRED)

    def end(self) -> None:
        """Require it no more."""
        self._say(_ES_CONTINUOUS)

    def _say(self, state: int) -> None:
        kernel = getattr(ctypes, "windll", None)
        if kernel is not None:
            kernel.kernel32.SetThreadExecutionState(state)


class OfCaffeinate:
    """macOS: a program of the system, which ends with us at the latest."""

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Start it, where it is."""
        program = shutil.which("caffeinate")
        if program is not None:
            self._running = subprocess.Popen([program, "-d", "-w", str(os.getpid())])  # noqa: S603

    def end(self) -> None:
        """End it."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
            self._running = None


def this_system() -> Wakefulness:
    """The way of the system that we run on."""
    ways: dict[str, type[Wakefulness]] = {"win32": OfThread, "darwin": OfCaffeinate}
    return ways.get(sys.platform, OfSession)()


def _has_session_bus() -> bool:
    """Whether a session runs already: asking where there is none may start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(folder) and (Path(folder or "") / "bus").exists()
