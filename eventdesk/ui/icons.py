"""Our stroked icons, tinted when they are loaded, for one size and pixel ratio, and kept."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from eventdesk.formats.resources import resource_path

GRID = 24
STROKE = 2.0
THINNEST = 1.6
"""No stroke is drawn thinner than this (logical pixels), as far as `BOLDEST` of the grid allows."""
BOLDEST = 2.6
_DRAWN_STROKE = 'stroke-width="2"'


class Icons:
    """The icons of `resources/icons`, by their names without the ending, such as "tick".

    Colours are #RRGGBB from the tokens. An icon that is missing raises `EnvironmentFailure`.
    """

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, float], QPixmap] = {}

    def pixmap(
        self, name: str, colour: str, size: float, ratio: float = 1.0, *, stroke: float = 0
    ) -> QPixmap:
        """The icon in one colour, `size` logical pixels square, sharp at the pixel `ratio`.

        `stroke` is in units of the icon's grid of 24; 0 takes 2, or more where it is small.
        """
        device = max(1, round(size * ratio))
        stroke = stroke or min(BOLDEST, max(STROKE, THINNEST * GRID / max(size, 1)))
        key = (name, colour, device, ratio, stroke)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(name, colour, device, stroke)
            found.setDevicePixelRatio(ratio)
        return found

    def paint(
        self, painter: QPainter, name: str, colour: str, box: QRectF, *, stroke: float = 0
    ) -> None:
        """Draw the icon into a square box, sharp on whatever `painter` draws on."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(name, colour, box.width(), ratio, stroke=stroke)
        painter.drawPixmap(box.topLeft(), pixmap)

    def icon(self, name: str, colour: str, size: float = 16) -> QIcon:
        """The icon for a menu or a plain button, in both usual pixel ratios."""
        result = QIcon()
        for ratio in (1.0, 2.0):
            result.addPixmap(self.pixmap(name, colour, size, ratio))
        return result

    def _draw(self, name: str, colour: str, device: int, stroke: float) -> QPixmap:
        source = self._sources.get(name)
        if source is None:
            source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
            self._sources[name] = source
        tinted = source.replace("currentColor", colour)
        tinted = tinted.replace(_DRAWN_STROKE, f'stroke-width="{stroke:.2f}"')
        renderer = QSvgRenderer(QByteArray(tinted.encode()))
        pixmap = QPixmap(device, device)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, device, device))
        painter.end()
        return pixmap
