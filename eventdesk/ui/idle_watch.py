"""Whether somebody is at this desk: a key or the mouse, in any window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_MINUTE = 60_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Tells when nobody has touched the program for a time.

    It follows the window that has the focus: whatever goes to no window of ours is no touch.

    Signals:
        left_alone: nobody has touched it for so long. Told once, until somebody does.
    """

    left_alone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.left_alone)
        self._minutes = 0
        self._window: QWindow | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            self._follow(application.focusWindow())

    @property
    def minutes(self) -> int:
        """After how many minutes it tells; 0 for never."""
        return self._minutes

    def wait(self, minutes: int) -> None:
        """Tell after so many minutes from now on; 0 for never."""
        self._minutes = minutes
        if minutes:
            self.timer.start(minutes * _MINUTE)
        else:
            self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if self._minutes and event.type() in _TOUCHES:
            self.timer.start()
        return False

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._lost)

    def _lost(self) -> None:
        if self.sender() is self._window:
            self._window = None
