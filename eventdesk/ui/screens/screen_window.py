"""The window that a screen is in: full on a monitor, or an ordinary one among others."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QMoveEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

WINDOWED = QSize(960, 540)
INSET = 48
"""How far from the corner of its monitor an ordinary window opens."""


class ScreenWindow(QWidget):
    """Shows one screen.

    F11 and a double click fill the monitor or leave it, Esc leaves it, and closing the window loses
    nothing. Other keys that mean something here are wishes.

    Signals:
        closed: somebody closed it.
        full_changed(bool): it fills its monitor now, or no longer.
        moved: somebody moved it.
        wished(str): the id of the action whose key was pressed.
    """

    closed = Signal()
    full_changed = Signal(bool)
    moved = Signal()
    wished = Signal(str)

    def __init__(
        self, screen: QWidget, title: str, keys: dict[str, str], kind: Qt.WindowType | None = None
    ) -> None:
        """`keys` are ids of actions by their keys, in Qt's portable writing."""
        super().__init__()
        self.screen_widget = screen
        self._keys = {QKeySequence(key): wish for key, wish in keys.items()}
        self._floats = kind is not None
        if kind is not None:
            self.setWindowFlags(kind)
        # The program ends with the windows in which work is done.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        # Whoever turns a screen on goes on typing where they were.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(screen)
        self._leaving = False

    @property
    def is_full(self) -> bool:
        """Whether it fills its monitor."""
        return self.isFullScreen()

    def show_on(self, monitor: QRect, *, full: bool, at: QRect | None = None) -> None:
        """Show it on the monitor at this place; `at` is where an ordinary window stood last."""
        screen = QGuiApplication.screenAt(monitor.center())
        if screen is not None:
            self.setScreen(screen)
        if full and not self._floats:
            self.setGeometry(monitor)
            self.setCursor(Qt.CursorShape.BlankCursor)
            # Not `showFullScreen`: that takes the keys, also when a monitor is plugged in again.
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
            self.show()
        else:
            self._show_window(monitor, at)

    def toggle_full(self) -> None:
        """Fill the monitor, or stop doing so."""
        if self._floats:
            return
        if self.isFullScreen():
            self._leave_full()
        else:
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
            self.full_changed.emit(True)

    def put_away(self) -> None:
        """Hide it without anybody having closed it."""
        self._leaving = True
        self.hide()
        self._leaving = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a screen."""
        if event.key() == Qt.Key.Key_F11:
            self.toggle_full()
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.isFullScreen():
                self._leave_full()
            return
        if not event.isAutoRepeat():
            wish = self._keys.get(QKeySequence(event.keyCombination()))
            if wish is not None:
                self.wished.emit(wish)
                return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the monitor, or stop doing so."""
        self.toggle_full()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A window without a frame is moved by any part of it."""
        handle = self.windowHandle()
        if self._floats and event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where it stands is remembered."""
        super().moveEvent(event)
        if self.isVisible() and not self.isFullScreen():
            self.moved.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that somebody closed it."""
        super().closeEvent(event)
        if not self._leaving:
            self.closed.emit()

    def _leave_full(self) -> None:
        self.unsetCursor()
        self.showNormal()
        if self.screen() is not None:
            self._show_window(self.screen().geometry(), None)
        self.full_changed.emit(False)

    def _show_window(self, monitor: QRect, at: QRect | None) -> None:
        self.unsetCursor()
        size = self.screen_widget.sizeHint() if self._floats else WINDOWED
        box = QRect(monitor.topLeft(), size).translated(INSET, INSET)
        if at is not None and monitor.contains(at.center()):
            box = at
        self.setGeometry(box)
        self.showNormal()
