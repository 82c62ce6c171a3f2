"""A page to draw on in points, whatever dots the paper or the file has. Text is always plain."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPainterPath,
    QPen,
    QTextOption,
)

from eventdesk.ui.type_scale import preferred_family

_POINTS_PER_INCH = 72
_VERY_HIGH = 100_000
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Sheet:
    """The printable area of a page, its corner at 0, 0; all measures are in points.

    Attributes:
        width, height: of the printable area.
    """

    def __init__(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._device, self._painter = device, painter
        self._dots = device.logicalDpiY() / _POINTS_PER_INCH
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._family = preferred_family(system)
        # The painter begins at the corner of the printable area, and so do we.
        self.width = device.width() / self._dots
        self.height = device.height() / self._dots

    def text(
        self,
        text: str,
        box: QRectF,
        size: float,
        *,
        bold: bool = False,
        ink: str = "#000000",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        middle: bool = False,
        lines: int = 0,
    ) -> float:
        """Draw a text into a box, wrapped; with `lines` at 1 it is elided. Gives its width."""
        font = self._font(size, bold=bold)
        metrics = QFontMetricsF(font, self._device)
        if lines == 1:
            wide = box.width() * self._dots
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        align = Qt.AlignmentFlag.AlignHCenter if middle else align
        self._painter.drawText(self._in_dots(box), text, _wrapped(align))
        return metrics.horizontalAdvance(text) / self._dots

    def height_of(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """How high a text stands when it is wrapped to a width; one line at least."""
        font = self._font(size, bold=bold)
        self._painter.setFont(font)
        box = QRectF(0, 0, width * self._dots, _VERY_HIGH)
        whole = self._painter.boundingRect(box, text, _wrapped(Qt.AlignmentFlag.AlignLeft))
        least = QFontMetricsF(font, self._device).height()
        return max(whole.height(), least) / self._dots

    def rule(self, left: float, top: float, width: float, ink: str) -> None:
        """A thin line across."""
        self._painter.setPen(QPen(QColor(ink), 0.5 * self._dots))
        y = top * self._dots
        self._painter.drawLine(
            QPointF(left * self._dots, y), QPointF((left + width) * self._dots, y)
        )

    def upright(self, left: float, top: float, height: float, ink: str) -> None:
        """A thin line down."""
        self._painter.setPen(QPen(QColor(ink), 0.5 * self._dots))
        x = left * self._dots
        self._painter.drawLine(
            QPointF(x, top * self._dots), QPointF(x, (top + height) * self._dots)
        )

    def padlock(self, left: float, top: float, side: float) -> None:
        """The sign of a fixed item, so that black on white says it too."""
        unit = side * self._dots / 24
        path = QPainterPath()
        path.addRoundedRect(QRectF(4.5, 11, 15, 10), 2, 2)
        path.moveTo(8, 11)
        path.lineTo(8, 7.5)
        path.arcTo(QRectF(8, 3.5, 8, 8), 180, -180)
        path.lineTo(16, 11)
        self._painter.save()
        self._painter.translate(left * self._dots, top * self._dots)
        self._painter.scale(unit, unit)
        self._painter.setPen(QPen(QColor("#000000"), 2.4))
        self._painter.drawPath(path)
        self._painter.restore()

    def _font(self, size: float, *, bold: bool) -> QFont:
        font = QFont(self._family)
        font.setPointSizeF(size)
        # Some fonts put another colon between figures, and that cannot be copied or sought.
        font.setFeature(QFont.Tag("calt"), 0)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _in_dots(self, box: QRectF) -> QRectF:
        dots = self._dots
        return QRectF(
            box.x() * dots, box.y() * dots, box.width() * dots, max(box.height(), 1) * dots
        )


def _wrapped(align: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(align)
    option.setWrapMode(_ANYWHERE)
    return option
