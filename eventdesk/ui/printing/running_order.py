"""The running order on one A4 page, with two columns for times that are written by hand.

The type shrinks until all items fit; below what can be read at a lectern it stays as it is, and
the rest goes on to further pages.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.formats.charts.svg import plain
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.ui.language.dates import whole_day
from eventdesk.ui.printing.page_frame import QUIET, RULE, FrameWords, PageFrame, line_of
from eventdesk.ui.printing.sheet import Sheet

SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Of the titles, in points; the last one is the smallest that is read without effort."""
_SMALLER = 0.84
_PADDING = 0.36
_LEAST_ROW = 17
"""A hand needs so many points to write a time of day."""
_NUMBER, _TIME, _MINUTES, _BY_HAND, _GAP = 20, 54, 32, 66, 6
_GONE = "#6B6B6B"


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


class _Row(Struct, frozen=True, kw_only=True):
    """One item as it is printed."""

    number: str
    planned: str
    minutes: str
    title: str
    more: str
    began: str
    ended: str
    fixed: bool
    gone: bool


def paint_running_order(device: QPagedPaintDevice, record: RunningOrderRecord) -> int:
    """Draw all pages; returns how many there are."""
    painter = QPainter(device)
    try:
        return _Print(Sheet(device, painter), record).paint(device)
    finally:
        painter.end()


class _Print:
    """The print in progress. Measures are in points from the printable area's corner."""

    def __init__(self, sheet: Sheet, record: RunningOrderRecord) -> None:
        self._sheet, self._record = sheet, record
        self._rows = [_row(record, each) for each in record.forecast.items]
        self._frame = PageFrame(sheet, _frame_words(record))
        self._top, self._bottom = self._frame.top, self._frame.bottom

    def paint(self, device: QPagedPaintDevice) -> int:
        size = next((one for one in SIZES if len(self._pages(one)) == 1), SIZES[-1])
        pages = self._pages(size)
        for number, rows in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            self._frame.paint(number, len(pages))
            top = self._paint_columns(size)
            for row in rows:
                top = self._paint_row(row, top, size)
        return len(pages)

    def _pages(self, size: float) -> list[list[_Row]]:
        """The rows of each page at a size of type; one page even where there is nothing on it."""
        pages: list[list[_Row]] = [[]]
        first = self._top + self._columns_height(size)
        top = first
        for row in self._rows:
            height = self._row_height(row, size)
            if top + height > self._bottom and pages[-1]:
                pages.append([])
                top = first
            pages[-1].append(row)
            top += height
        return pages

    # ---- the table

    def _columns_height(self, size: float) -> float:
        return size * _SMALLER * 1.4 + 5

    def _paint_columns(self, size: float) -> float:
        sheet, top, small = self._sheet, self._top, size * _SMALLER
        height = self._columns_height(size)
        for left, width, word in (
            (_NUMBER, _TIME, _tr("Planned")),
            (_NUMBER + _TIME, _MINUTES, _tr("Min")),
            (self._title_left, self._title_width, _tr("Item")),
            (self._began_left + _GAP, _BY_HAND, _tr("Began")),
            (self._began_left + _BY_HAND + _GAP, _BY_HAND, _tr("Ended")),
        ):
            sheet.text(word, QRectF(left, top, width, height), small, ink=QUIET, bold=True)
        sheet.rule(0, top + height - 2, sheet.width, "#000000")
        return top + height

    @property
    def _title_left(self) -> float:
        return _NUMBER + _TIME + _MINUTES

    @property
    def _title_width(self) -> float:
        return self._began_left - self._title_left - _GAP

    @property
    def _began_left(self) -> float:
        return self._sheet.width - 2 * _BY_HAND

    def _row_height(self, row: _Row, size: float) -> float:
        sheet, width = self._sheet, self._title_width
        text = sheet.height_of(row.title, width, size, bold=True)
        if row.more:
            text += sheet.height_of(row.more, width, size * _SMALLER)
        return max(_LEAST_ROW, text + 2 * _PADDING * size)

    def _paint_row(self, row: _Row, top: float, size: float) -> float:
        sheet, height = self._sheet, self._row_height(row, size)
        ink = _GONE if row.gone else "#000000"
        line, inner = size * 1.5, top + _PADDING * size
        small = size * _SMALLER
        down = (size - small) * 0.95  # on one baseline with the title
        sheet.text(row.number, QRectF(0, inner + down, _NUMBER - 2, line), small, ink=QUIET)
        box = QRectF(_NUMBER, inner, _TIME, line)
        wide = sheet.text(row.planned, box, size, bold=row.fixed, ink=ink)
        if row.fixed:
            sheet.padlock(_NUMBER + wide + 3, inner + size * 0.22, size * 0.78)
        box = QRectF(_NUMBER + _TIME, inner, _MINUTES, line)
        sheet.text(row.minutes, box, size, ink=ink)
        title = sheet.height_of(row.title, self._title_width, size, bold=True)
        box = QRectF(self._title_left, inner, self._title_width, title)
        sheet.text(row.title, box, size, bold=True, ink=ink)
        if row.more:
            more = sheet.height_of(row.more, self._title_width, small)
            box = QRectF(self._title_left, inner + title, self._title_width, more)
            sheet.text(row.more, box, small, ink=QUIET)
        self._paint_by_hand(row, QRectF(self._began_left, top, 2 * _BY_HAND, height), size)
        sheet.rule(0, top + height, sheet.width, RULE)
        return top + height

    def _paint_by_hand(self, row: _Row, box: QRectF, size: float) -> None:
        """Two cells to write into; what is known stands in them already."""
        if row.gone:
            return
        for place, known in enumerate((row.began, row.ended)):
            left = box.left() + place * _BY_HAND
            self._sheet.upright(left, box.top(), box.height(), RULE)
            inner = QRectF(left + _GAP, box.top() + _PADDING * size, _BY_HAND - _GAP, size * 1.5)
            self._sheet.text(known, inner, size, ink=QUIET)


def _frame_words(record: RunningOrderRecord) -> FrameWords:
    event, day = record.event, record.event.day
    return FrameWords(
        event=event.name,
        line=line_of(_tr("Running order"), whole_day(day), event.venue),
        hint=_tr("Times by hand are typed in afterwards: Running order page, key P."),
        made_at=record.local(record.forecast.now),
        timezone=event.timezone,
        head_words=record.head_words,
        marking=event.marking,
    )


def _row(record: RunningOrderRecord, each: ItemForecast) -> _Row:
    item = each.item
    gone = each.status is ItemStatus.DROPPED
    said = [", ".join(plain(speaker.name) for speaker in item.speakers), plain(item.location)]
    if item.fixed and not gone:
        said.insert(0, _tr("Starts at its minute"))
    if gone:
        reason = plain(record.reasons.get(item.id, ""))
        said.insert(0, _tr("Dropped: {0}").format(reason) if reason else _tr("Dropped"))
    return _Row(
        number=str(item.position),
        planned=record.minute(item.planned_start),
        minutes=str(item.minutes),
        title=plain(item.title),
        more=" · ".join(part for part in said if part),
        began=record.minute(each.actual_start),
        ended=record.minute(each.actual_end),
        fixed=item.fixed,
        gone=gone,
    )
