"""The few shapes that everything is made of, drawn crisply in logical pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def paint_plate(
    painter: QPainter,
    box: QRectF,
    *,
    radius: float,
    fill: str | QColor = "",
    border: str | QColor = "",
    width: float = 1,
) -> None:
    """A rectangle with round corners; the border lies wholly inside `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    if border:
        inset = width / 2
        painter.setPen(QPen(QColor(border), width))
        box = box.adjusted(inset, inset, -inset, -inset)
        radius = max(0.0, radius - inset)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def paint_state_bar(
    painter: QPainter, box: QRectF, *, radius: float, width: float, colour: str
) -> None:
    """A bar along the left edge of a plate, following the plate's round corners."""
    plate = QPainterPath()
    plate.addRoundedRect(box, radius, radius)
    strip = QPainterPath()
    strip.addRect(QRectF(box.left(), box.top(), width, box.height()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(plate.intersected(strip), QColor(colour))
    painter.restore()


def paint_hairline(painter: QPainter, left: float, right: float, y: float, colour: str) -> None:
    """A horizontal line one logical pixel thick whose top edge is at `y`."""
    painter.fillRect(QRectF(left, y, right - left, 1), QColor(colour))


def paint_rule(painter: QPainter, x: float, top: float, bottom: float, colour: str) -> None:
    """A vertical line one logical pixel thick whose left edge is at `x`."""
    painter.fillRect(QRectF(x, top, 1, bottom - top), QColor(colour))


def paint_disc(painter: QPainter, box: QRectF, colour: str) -> None:
    """A filled circle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(box)
    painter.restore()


def centred(box: QRectF, size: float) -> QRectF:
    """A square of `size` in the middle of `box`, on whole pixels."""
    centre = box.center()
    return QRectF(round(centre.x() - size / 2), round(centre.y() - size / 2), size, size)


def blend(base: str, over: str, share: float) -> QColor:
    """`base` with a `share` (0–1) of `over`: for what is hovered or pressed."""
    one, two = QColor(base), QColor(over)
    return QColor.fromRgbF(
        one.redF() + (two.redF() - one.redF()) * share,
        one.greenF() + (two.greenF() - one.greenF()) * share,
        one.blueF() + (two.blueF() - one.blueF()) * share,
    )


def baseline_start(x: float, box: QRectF, ascent: float, descent: float) -> QPointF:
    """Where a line of text starts so that it stands in the middle of `box`."""
    return QPointF(x, box.top() + (box.height() + ascent - descent) / 2)
