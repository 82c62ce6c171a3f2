"""How long nobody has typed: what is not needed yet is made in the pauses between keys."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

from eventdesk.ui.focus_filter import FocusFilter


class TypingPause(FocusFilter):
    """Hears the keys of whatever has the focus, as long as somebody asks for it.

    All windows of the program share one thread, so that a key of another one counts as well. Where
    it rests, no key costs a call.
    """

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` tells seconds, from whenever it likes."""
        super().__init__(parent)
        self._clock = clock
        self._last = -math.inf

    def milliseconds(self) -> float:
        """Since the last key that was heard; without end, if there was none."""
        return (self._clock() - self._last) * 1000

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key, whatever comes of it."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            self._last = self._clock()
        return False
