"""What draws pages as PDF, for exports from the window, from its threads, and from a shell."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter

from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.ui.printing.running_order import paint_running_order

RESOLUTION = 1200
"""Dots an inch: places on the page are whole dots to Qt, so many that nobody sees it."""
A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Portrait,
    QMarginsF(14, 12, 14, 12),
    QPageLayout.Unit.Millimeter,
)

_kept: list[QGuiApplication] = []


class QtDrawing:
    """Draws with Qt. Needs an application to exist; may be used on any one thread."""

    def running_order(self, record: RunningOrderRecord) -> bytes:
        """The running order on A4, as PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(RESOLUTION)
        writer.setPageLayout(A4)
        writer.setTitle(f"{record.event.name}, running order")
        writer.setCreator("eventdesk")
        paint_running_order(writer, record)
        del writer  # which writes the end of the file
        return bytes(buffer.data().data())


def drawing_without_a_window() -> QtDrawing:
    """For a shell: there may be no screen, and there will be no window."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["eventdesk", "-platform", "offscreen"]))
    return QtDrawing()
