"""The ring around whatever button, chip or list has the focus: a style sheet draws none outside.

One child of the window, transparent to the mouse, follows the focus. Fields draw their own focus
inside, and so does the row of a list besides; widgets that want the ring are buttons and lists, or
say so by the property `focus_ring`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QWidget,
)
from shiboken6 import isValid

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.shapes import paint_plate

GAP = 2
WIDTH = 2
RADIUS = 6

_RINGED = (QAbstractButton, QAbstractItemView)
_MOVING = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}


class FocusRing(QWidget):
    """2 px in the accent, 2 px outside the focused button of one window."""

    accessible_role = QAccessible.Role.NoRole

    def __init__(self, window: QWidget, theme: Theme, application: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._followed: list[QWidget] = []
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application.focusChanged.connect(self._focus_moved)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with the focused widget and all that it lies in."""
        if event.type() in _MOVING:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, of which a scrolled view may hide a part."""
        if self._target is None or not isValid(self._target):
            return
        painter = QPainter(self)
        offset = self._target.mapTo(self._window, QPoint(0, 0)) - self.pos()
        box = QRectF(QRect(offset, self._target.size()))
        far = GAP + WIDTH
        radius = self._theme.px(RADIUS) + far
        paint_plate(
            painter, box.adjusted(-far, -far, far, far),
            radius=radius, border=self._theme.tokens.accent, width=WIDTH,
        )  # fmt: skip
        painter.end()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._followed:
            if isValid(widget):  # the focus also leaves a widget while it is being destroyed
                widget.removeEventFilter(self)
                widget.destroyed.disconnect(self._forget)
        self._followed = []
        self._target = None
        if new is not None and new.window() is self._window and _wants_ring(new):
            self._target = new
            step: QWidget | None = new
            while step is not None and step is not self._window:
                step.installEventFilter(self)
                step.destroyed.connect(self._forget)
                self._followed.append(step)
                step = step.parentWidget()
        self._place()

    def _forget(self) -> None:
        self._followed = []
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        far = GAP + WIDTH
        box = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        box.adjust(-far, -far, far, far)
        step = target.parentWidget()
        while step is not None and step is not self._window:
            if isinstance(step.parentWidget(), QAbstractScrollArea):
                seen = QRect(step.mapTo(self._window, QPoint(0, 0)), step.size())
                box = box.intersected(seen.adjusted(-far, -far, far, far))
            step = step.parentWidget()
        self.setGeometry(box)
        self.setVisible(not box.isEmpty())
        self.raise_()
        self.update()


def _wants_ring(widget: QWidget) -> bool:
    wish = widget.property("focus_ring")
    return bool(wish) if wish is not None else isinstance(widget, _RINGED)
