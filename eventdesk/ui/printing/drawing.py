"""What draws pages as PDF, for exports from the window, from its threads, and from a shell."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.core.progress import Progress, silently
from eventdesk.core.records.record import Record
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.sign_in import SignInSheet
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.ui.printing.badges import Turned, page_layout, paint_sheets
from eventdesk.ui.printing.record import layout_for, paint_record
from eventdesk.ui.printing.roll import paint_roll, roll_title
from eventdesk.ui.printing.running_order import paint_running_order
from eventdesk.ui.printing.sign_in import paint_sign_in

RESOLUTION = 1200
"""Dots an inch: places on the page are whole dots to Qt, so many that nobody sees it."""
A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Portrait,
    QMarginsF(14, 12, 14, 12),
    QPageLayout.Unit.Millimeter,
)

Paint: TypeAlias = Callable[[QPagedPaintDevice], object]
"""Draws all pages of a document on whatever it is given."""

_kept: list[QGuiApplication] = []


class QtDrawing:
    """Draws with Qt. Needs an application to exist; may be used on any one thread."""

    def running_order(self, record: RunningOrderRecord) -> bytes:
        """The running order on A4, as PDF."""
        title = f"{record.event.name}, running order"
        return as_pdf(title, lambda device: paint_running_order(device, record))

    def record(self, record: Record) -> bytes:
        """Any record on A4, as PDF."""
        title = f"{record.about.event.name}, {record.title}"
        layout = layout_for(record, A4)
        return as_pdf(title, lambda device: paint_record(device, record), layout)

    def roll(self, record: RollRecord) -> bytes:
        """The evacuation roll on A4, as PDF."""
        return as_pdf(roll_title(record), lambda device: paint_roll(device, record))

    def badges(self, sheets: BadgeSheets, turned: Turned) -> bytes:
        """Badges on the paper of their layout, as PDF."""
        title = f"{sheets.event}, badges, head of the day log {sheets.head_words}"
        layout = page_layout(sheets.layout)
        return as_pdf(title, lambda device: paint_sheets(device, sheets, turned), layout)

    def sign_in(self, sheet: SignInSheet, progress: Progress = silently) -> bytes:
        """The sign-in sheet on A4, as PDF."""
        title = f"{sheet.about.event.name}, sign-in sheet"
        return as_pdf(title, lambda device: paint_sign_in(device, sheet, progress))


def as_pdf(title: str, paint: Paint, layout: QPageLayout = A4) -> bytes:
    """A document as PDF. May be called on any one thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(layout)
    writer.setTitle(title)
    writer.setCreator("eventdesk")
    paint(writer)
    del writer  # which writes the end of the file
    return bytes(buffer.data().data())


def drawing_without_a_window() -> QtDrawing:
    """For a shell: there may be no screen, and there will be no window."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["eventdesk", "-platform", "offscreen"]))
    return QtDrawing()
