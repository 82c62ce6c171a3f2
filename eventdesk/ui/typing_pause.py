"""How long nobody has typed: what is not needed yet is made in the pauses between keys."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class TypingPause(QObject):
    """Hears the keys of whatever has the focus in any window, as long as somebody asks for it.

    All windows of the program share one thread, so that a key of another one counts as well.
    """

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` tells seconds, from whenever it likes."""
        super().__init__(parent)
        self._clock = clock
        self._heard: QWidget | None = None
        self._last = -math.inf
        self._listens = False

    def listen(self) -> None:
        """Hear keys from now on."""
        application = QApplication.instance()
        if not self._listens and isinstance(application, QApplication):
            self._listens = True
            application.focusChanged.connect(self._follow)
            self._follow(None, application.focusWidget())

    def stop(self) -> None:
        """Hear no more keys: it would cost each of them a call."""
        application = QApplication.instance()
        if self._listens and isinstance(application, QApplication):
            self._listens = False
            application.focusChanged.disconnect(self._follow)
            self._follow(None, None)

    def milliseconds(self) -> float:
        """Since the last key that was heard; without end, if there was none."""
        return (self._clock() - self._last) * 1000

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key, whatever comes of it."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            self._last = self._clock()
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = now
        if now is not None:
            now.installEventFilter(self)
