"""Badges on paper: the same drawing for a printer, a PDF and the preview in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from eventdesk.core.badges.badge import Badge
from eventdesk.core.badges.layouts import BadgeLayout, Box, Stock
from eventdesk.ui.printing.badge_face import paint_badge
from eventdesk.ui.printing.type_on_paper import MILLIMETRE

_CUT = "#9A9A9A"
_HAIR = 0.1 * MILLIMETRE
Turned = Callable[[int, int], None]
"""Told before each page, with its number from 0 and how many there are; it may raise."""


def _on(_page: int, _pages: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeSheets:
    """Badges in their order, and the paper they stand on."""

    event: str
    layout: BadgeLayout
    badges: Sequence[Badge]
    first: int = 1
    """The place of the first badge on its page, from 1: what is before it is used up."""

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self.layout.pages(len(self.badges), self.first)

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Draw one page; the painter draws in hundredths of a millimetre from the paper's corner."""
        layout = self.layout
        for number, place in layout.on_page(page, len(self.badges), self.first):
            paint_badge(painter, self.badges[number], self.event, layout, place)
            if layout.stock is Stock.CARD:
                _paint_cuts(painter, place)


def paint_sheets(device: QPagedPaintDevice, sheets: BadgeSheets, turned: Turned = _on) -> None:
    """Draw all pages on a device that has the page layout of `page_layout`."""
    painter = QPainter(device)
    try:
        dots = device.logicalDpiX() / 25.4 / MILLIMETRE
        painter.scale(dots, dots)
        for page in range(sheets.pages):
            turned(page, sheets.pages)
            if page:
                device.newPage()
            sheets.paint_page(painter, page)
    finally:
        painter.end()


def page_layout(layout: BadgeLayout) -> QPageLayout:
    """The paper of a layout, edge to edge; a roll that is read sideways lies sideways."""
    width, height = layout.paper
    orientation = QPageLayout.Orientation
    turned = layout.stock is Stock.ROLL and width > height
    size = QSizeF(min(width, height), max(width, height))
    page = QPageLayout(
        QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        orientation.Landscape if turned else orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
        QPageLayout.Unit.Millimeter,
    )
    page.setMode(QPageLayout.Mode.FullPageMode)
    return page


def _paint_cuts(painter: QPainter, place: Box) -> None:
    """A hairline around the badge, to be cut along."""
    painter.setPen(QPen(QColor(_CUT), _HAIR))
    box = QRectF(
        place.left * MILLIMETRE, place.top * MILLIMETRE,
        place.width * MILLIMETRE, place.height * MILLIMETRE,
    )  # fmt: skip
    corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        painter.drawLine(QPointF(start), QPointF(end))
