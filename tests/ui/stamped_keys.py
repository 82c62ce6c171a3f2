"""A scanner and a person at one window: real keys whose times the test decides.

The keys go to the window as the system sends them, by its shortcuts to whatever has the focus. Each
is given a time before anybody hears it, so that what is a burst is decided by the test and never by
how fast it runs.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eventdesk.ui.scanner import GAP, ScannerWatch

Key = Qt.Key

SCANNER, PERSON, PAUSE = 5, 120, 1_000
"""Milliseconds between two keys: of a scanner, of a fast typist, and before a burst."""
PATIENCE = 60_000


class StampedKeys(QObject):
    """Presses keys at times of its own, one long after the other unless it is told otherwise."""

    def __init__(self, watch: ScannerWatch) -> None:
        """`watch` waits within a burst as long as it takes to press its keys here."""
        super().__init__()
        self._watch = watch
        self._time = 1_000
        self._stamps = False
        self._application = QApplication.instance()
        assert self._application is not None
        self._application.installEventFilter(self)

    def close(self) -> None:
        """Press no more."""
        assert self._application is not None
        self._application.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Give the key its time."""
        if self._stamps and isinstance(event, QKeyEvent):
            event.setTimestamp(self._time)
        return False

    def scan(self, code: str, *, end: Key | None = Key.Key_Return) -> None:
        """What a scanner sends: the code and its end, at the speed of a machine."""
        self.burst(code)
        if end is not None:
            self.press(end, after=SCANNER)

    def scan_with_shift(self, code: str) -> None:
        """The same by a scanner that holds Shift for each capital, as many do."""
        for place, sign in enumerate(code):
            self._hit(Key.Key_Shift, PAUSE if place == 0 else SCANNER)
            self._hit(sign, SCANNER)
        self.press(Key.Key_Return, after=SCANNER)

    def burst(self, text: str, *, gap: int = SCANNER) -> None:
        """Keys after each other at one speed, the first a second after whatever was before."""
        for place, sign in enumerate(text):
            self._hit(sign, PAUSE if place == 0 else gap)

    def type(self, text: str) -> None:
        """What a fast person types."""
        for sign in text:
            self._hit(sign, PERSON)

    def press(self, key: Key, *, after: int = PERSON) -> None:
        """Another key, so many milliseconds later."""
        self._hit(key, after)

    def _hit(self, key: str | Key, after: int) -> None:
        self._time += after
        self._watch.patience = PATIENCE if after < PERSON or after == PAUSE else GAP
        window = QApplication.focusWindow()
        assert window is not None, f"nothing takes {key!r}"
        self._stamps = True
        QTest.keyClick(window, ord(key) if isinstance(key, str) else key)
        self._stamps = False
