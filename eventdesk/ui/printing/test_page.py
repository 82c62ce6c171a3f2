"""The page that shows whether a printer prints: what it is for, said in type of several sizes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from eventdesk.ui.printing.page_frame import FrameWords, PageFrame
from eventdesk.ui.printing.sheet import Sheet


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


def paint_test_page(device: QPagedPaintDevice, words: FrameWords) -> None:
    """Draw the one page, as wide as the paper: no side of it may be cut off."""
    painter = QPainter(device)
    try:
        _paint(Sheet(device, painter), words)
    finally:
        painter.end()


def _paint(sheet: Sheet, words: FrameWords) -> None:
    frame = PageFrame(sheet, words)
    frame.paint(1, 1)
    top = frame.top + 40
    for text, size, bold in (
        (_tr("This printer prints."), 30.0, True),
        (_tr("Badges, the evacuation roll and the sign-in sheet come out of it too."), 14.0, False),
        (_tr("Say in eventdesk that it came out: “Ready for the day”, Printer."), 14.0, False),
    ):
        height = sheet.height_of(text, sheet.width, size, bold=bold)
        sheet.text(text, QRectF(0, top, sheet.width, height), size, bold=bold)
        top += height + 14
