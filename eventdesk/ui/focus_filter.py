"""Hearing the one widget that has the focus, in whatever window of the program."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusFilter(QObject):
    """An event filter that moves along with the focus, for as long as it follows it.

    A filter on the application would be called from C++ for each event of each object: every paint
    and every widget that is made would cost a call into Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: QWidget | None = None
        self._follows = False

    def follow(self) -> None:
        """Hear whatever has the focus from now on."""
        application = QApplication.instance()
        if not self._follows and isinstance(application, QApplication):
            self._follows = True
            application.focusChanged.connect(self._move)
            self._move(None, application.focusWidget())

    def rest(self) -> None:
        """Hear nothing any more."""
        application = QApplication.instance()
        if self._follows and isinstance(application, QApplication):
            self._follows = False
            application.focusChanged.disconnect(self._move)
            self._move(None, None)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = now
        if now is not None:
            now.installEventFilter(self)
