"""Events that the system asks this program to open while it runs.

On macOS a double click gives no argument: it reaches the program, just started or long running, as
an event of Qt. Elsewhere the program is started with the file's name, and none of this happens.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedBySystem(QObject):
    """Hears of files that the system wants opened.

    It hears every event there is, each at the price of a call into Python: only for macOS.

    Signals:
        wished: the path of a file.
    """

    wished = Signal(str)

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        qt.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the system's wish; let everything else through."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        path = event.file()
        if path:
            self.wished.emit(path)
        return bool(path)
