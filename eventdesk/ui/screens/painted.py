"""A widget that is drawn from one frozen view, and repaints only the parts that changed."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.screens.canvas import HEIGHT, Canvas
from eventdesk.ui.theme import Theme


class View(Protocol):
    """What a screen shows: it can be spoken as well."""

    def spoken(self) -> str:
        """All of it as one sentence."""


ViewT = TypeVar("ViewT", bound=View)


class Part(Struct, frozen=True):
    """A piece of a screen: where it is (of a screen 1080 high), what it shows, how it is drawn."""

    box: QRectF
    shows: object
    """What is drawn, to be compared: a part that shows the same is not drawn again."""
    draw: Callable[[Canvas], None]


class Picture(Struct, frozen=True):
    """A whole screen: its ground and its parts, from the back to the front."""

    ground: str
    parts: tuple[Part, ...] = ()


class PaintedScreen(QWidget, Generic[ViewT]):
    """Draws one view; a subclass makes a `Picture` of it at a width."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, name: str, first: ViewT) -> None:
        super().__init__()
        self.theme = theme
        self._view = first
        self._picture: Picture | None = None
        self.setAccessibleName(shown(name))
        theme.changed.connect(self._repaint)

    @property
    def view(self) -> ViewT:
        """What is shown."""
        return self._view

    def picture(self, view: ViewT, width: float) -> Picture:
        """The screen at a width, in units of a screen 1080 high."""
        raise NotImplementedError

    def show_view(self, view: ViewT) -> None:
        """Show this; only what differs is painted again."""
        if view == self._view:
            return
        before = self._picture
        self._view = view
        self.setAccessibleDescription(shown(view.spoken()))
        if before is None or not self.isVisible():
            self._picture = None
            self.update()
            return
        self._picture = self._make()
        changed = _changed(before, self._picture)
        if changed is None:
            self.update()
            return
        for box in changed:
            self.update(self._on_widget(box))

    def sizeHint(self) -> QSize:
        """A window of 16 by 9."""
        return QSize(1280, 720)

    def minimumSizeHint(self) -> QSize:
        """As small as somebody may want to look at it."""
        return QSize(320, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything has another place."""
        super().resizeEvent(event)
        self._repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts that lie where something is to be painted."""
        if self._picture is None:
            self._picture = self._make()
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.fillRect(event.rect(), QColor(self._picture.ground))
        canvas = Canvas(painter, self.theme, self.width(), self.height())
        for part in self._picture.parts:
            if event.rect().intersects(self._on_widget(part.box)):
                part.draw(canvas)
        painter.end()

    def _make(self) -> Picture:
        return self.picture(self._view, self.width() / self._scale())

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _scale(self) -> float:
        return max(self.height(), 1) / HEIGHT

    def _on_widget(self, box: QRectF) -> QRect:
        """A place of the drawing in logical pixels, rounded outwards."""
        scale = self._scale()
        left, top = math.floor(box.left() * scale), math.floor(box.top() * scale)
        right, bottom = math.ceil(box.right() * scale), math.ceil(box.bottom() * scale)
        return QRect(left, top, right - left, bottom - top)


def _changed(before: Picture, after: Picture) -> list[QRectF] | None:
    """The places where two pictures differ; None where everything is to be painted."""
    same_places = [part.box for part in before.parts] == [part.box for part in after.parts]
    if before.ground != after.ground or not same_places:
        return None
    pairs = zip(before.parts, after.parts, strict=True)
    return [new.box for old, new in pairs if old.shows != new.shows]
