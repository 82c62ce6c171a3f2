"""Badges on paper: the same drawing for a printer, a PDF and the preview in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from eventdesk.core.badges.layouts import BadgeLayout, Box, Stock
from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.ui.language.dates import day
from eventdesk.ui.printing.badge_face import paint_badge
from eventdesk.ui.printing.type_on_paper import MILLIMETRE, POINT, draw_lines, fitted_in

_CUT, _EDGE, _QUIET = "#9A9A9A", "#C8D3DF", "#4A4A4A"
_LEAST_FOOT, _FOOT_MARGIN = 10.0, 12.0
"""Millimetres: printers do not print at the very edge."""
_HAIR = 0.1 * MILLIMETRE
Turned = Callable[[int, int], None]
"""Told before each page, with its number from 0 and how many there are; it may raise."""


def _on(_page: int, _pages: int) -> None:
    """Nobody watches."""


def paint_page(painter: QPainter, sheets: BadgeSheets, page: int) -> None:
    """Draw one page; the painter draws in hundredths of a millimetre from the paper's corner."""
    for badge, place in sheets.on_page(page):
        paint_badge(painter, badge, sheets.event, sheets.layout, place)
        if sheets.layout.stock is Stock.CARD:
            _paint_cuts(painter, place)
    _paint_foot(painter, sheets, page)


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
            paint_page(painter, sheets, page)
    finally:
        painter.end()


def page_picture(sheets: BadgeSheets, page: int, width: float, height: float) -> QImage:
    """One page as large as it gets in so many dots. May be called on any one thread."""
    across, down = sheets.layout.paper
    scale = max(0.01, min(width / across, height / down))
    picture = QImage(
        max(1, round(across * scale)), max(1, round(down * scale)), QImage.Format.Format_RGB32
    )
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale / MILLIMETRE, scale / MILLIMETRE)
        paint_page(painter, sheets, page)
        if sheets.layout.stock is Stock.SHEET:
            _paint_edges(painter, sheets.layout)
    finally:
        painter.end()
    return picture


def _paint_edges(painter: QPainter, layout: BadgeLayout) -> None:
    """Where the labels of a sheet come apart; seen on the screen only."""
    painter.setPen(QPen(QColor(_EDGE), 0.25 * MILLIMETRE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in layout.places():
        painter.drawRoundedRect(_in_units(place), MILLIMETRE, MILLIMETRE)


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
    box = _in_units(place)
    corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        painter.drawLine(QPointF(start), QPointF(end))


def _in_units(place: Box) -> QRectF:
    return QRectF(
        place.left * MILLIMETRE, place.top * MILLIMETRE,
        place.width * MILLIMETRE, place.height * MILLIMETRE,
    )  # fmt: skip


def _paint_foot(painter: QPainter, sheets: BadgeSheets, page: int) -> None:
    """Below the labels of a sheet, where it is thrown away: from which log it was printed."""
    layout = sheets.layout
    lowest = layout.place(layout.per_page - 1).bottom
    spare = layout.paper[1] - lowest
    if layout.stock is Stock.ROLL or spare < _LEAST_FOOT:
        return
    say = QCoreApplication.translate
    made = sheets.made_at
    printed = say("print", "Printed at {0} on {1}").format(f"{made:%H:%M}", day(made))
    number = say("print", "Page {0} of {1}").format(page + 1, sheets.pages)
    head = say("print", "Head of the day log: {0}").format(sheets.head_words)
    words = " · ".join(part for part in (sheets.marking, printed, number, head) if part)
    left, width = _FOOT_MARGIN * MILLIMETRE, (layout.paper[0] - 2 * _FOOT_MARGIN) * MILLIMETRE
    fitted = fitted_in(words, width, 4 * MILLIMETRE, most=6.5 * POINT, lines=1)
    top = (lowest + spare / 2) * MILLIMETRE - fitted.height / 2
    draw_lines(painter, fitted, left, top, width, ink=_QUIET, middle=True)
