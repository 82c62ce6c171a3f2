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

from eventdesk.core.shown_text import in_one_line, shown
from eventdesk.ui.type_scale import preferred_family

_POINTS_PER_INCH = 72
_VERY_HIGH = 100_000
_BLACK = QColor("#000000")
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Sheet:
    """The printable area of a page, its corner at 0, 0; all measures are in points.

    Attributes:
        width, height: of the printable area.
    """

    def __init__(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._device, self._painter = device, painter
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._dots = device.logicalDpiY() / _POINTS_PER_INCH
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._family = preferred_family(system)
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._widths: dict[float, tuple[float, ...]] = {}
        self._ascents: dict[float, float] = {}
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
        text = shown(text)
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

    def line(self, text: str, left: float, top: float, size: float, *, right: float = 0) -> None:
        """Draw a short text in one line, which is much quicker than into a box.

        With `right`, it ends so far from its left.
        """
        text = in_one_line(text)
        font = self._font(size, bold=False)
        self._painter.setFont(font)
        self._painter.setPen(_BLACK)
        if right:
            metrics = QFontMetricsF(font, self._device)
            left += right - metrics.horizontalAdvance(text) / self._dots
        down = top + self._ascent(size)
        self._painter.drawText(QPointF(left * self._dots, down * self._dots), text)

    def signs(self, text: str, left: float, top: float, size: float, pitch: float) -> None:
        """A code: each sign in the middle of a cell of its own, a gap after every two of them."""
        font = self._font(size, bold=True)
        metrics = QFontMetricsF(font, self._device)
        self._painter.setFont(font)
        self._painter.setPen(_BLACK)
        down = (top + self._ascent(size)) * self._dots
        for place, sign in enumerate(text):
            cell = (left + pitch * (place + place // 2 * 0.6)) * self._dots
            aside = (pitch * self._dots - metrics.horizontalAdvance(sign)) / 2
            self._painter.drawText(QPointF(cell + aside, down), sign)

    def surely_fits(self, text: str, width: float, size: float) -> bool:
        """Whether a text stands in one line of a width, judged sign by sign: quick, and careful.

        Signs that join, lean or take their font from elsewhere are measured as a whole.
        """
        text = in_one_line(text)
        if not text.isascii():
            metrics = QFontMetricsF(self._font(size, bold=False), self._device)
            return metrics.horizontalAdvance(text) / self._dots <= width
        advances = self._advances(size)
        return sum(map(advances.__getitem__, text.encode("ascii"))) <= width

    def line_height(self, size: float) -> float:
        """How high one line stands."""
        return QFontMetricsF(self._font(size, bold=False), self._device).height() / self._dots

    def height_of(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """How high a text stands when it is wrapped to a width; one line at least."""
        font = self._font(size, bold=bold)
        self._painter.setFont(font)
        text = shown(text)
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

    def tick_box(self, left: float, top: float, side: float, *, ticked: bool) -> None:
        """A box for a pen, or one that is ticked already."""
        box = self._in_dots(QRectF(left, top, side, side))
        self._painter.setPen(QPen(QColor("#000000"), 0.9 * self._dots))
        self._painter.drawRect(box)
        if ticked:
            self._painter.setPen(QPen(QColor("#000000"), 1.6 * self._dots))
            points = ((0.18, 0.52), (0.42, 0.78), (0.84, 0.2))
            corners = [
                QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                for x, y in points
            ]
            self._painter.drawPolyline(corners)

    def in_dots(self, box: QRectF) -> QRectF:
        """A box as the painter takes it."""
        return self._in_dots(box)

    def _advances(self, size: float) -> tuple[float, ...]:
        """How wide each sign of ASCII is."""
        if size not in self._widths:
            metrics = QFontMetricsF(self._font(size, bold=False), self._device)
            self._widths[size] = tuple(
                metrics.horizontalAdvance(chr(sign)) / self._dots for sign in range(128)
            )
        return self._widths[size]

    def _ascent(self, size: float) -> float:
        if size not in self._ascents:
            metrics = QFontMetricsF(self._font(size, bold=False), self._device)
            self._ascents[size] = metrics.ascent() / self._dots
        return self._ascents[size]

    def _font(self, size: float, *, bold: bool) -> QFont:
        if (size, bold) not in self._fonts:
            self._fonts[size, bold] = self._made_font(size, bold=bold)
        return self._fonts[size, bold]

    def _made_font(self, size: float, *, bold: bool) -> QFont:
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
    # The sentences are English whatever script a name in them is written in.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option
