"""A chart on the page: an SVG, kept as a picture until it is another one."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget


class SvgPicture(QWidget):
    """Shows one SVG that was made for exactly its size; it takes whatever room there is."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._svg = ""
        self._picture: QPixmap | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def svg(self) -> str:
        """What is shown."""
        return self._svg

    def show_svg(self, svg: str, said: str) -> None:
        """Show this; `said` is the same for whoever cannot see it."""
        if svg != self._svg:
            self._svg, self._picture = svg, None
            self.update()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, made afresh where it is new or the screen is another one."""
        ratio = self.devicePixelRatioF()
        picture = self._picture
        if picture is None or picture.size() != self.size() * ratio:
            picture = self._picture = self._drawn(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        if self._svg:
            painter = QPainter(picture)
            area = QRectF(0, 0, self.width(), self.height())
            QSvgRenderer(QByteArray(self._svg.encode())).render(painter, area)
            painter.end()
        return picture
