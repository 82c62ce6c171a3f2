"""A record on paper: its sums, its charts, and its tables, on as many A4 pages as they need."""

from __future__ import annotations

from itertools import islice

from msgspec import Struct
from PySide6.QtCore import QByteArray, QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtSvg import QSvgRenderer

from eventdesk.core.records.paper_words import (
    MOST_ROWS,
    PaperWords,
    paper_sheets,
    sums_in_words,
    too_many,
)
from eventdesk.core.records.record import Cell, Record, Sheet
from eventdesk.formats.charts.svg import plain
from eventdesk.ui.language.dates import whole_day
from eventdesk.ui.printing.page_frame import QUIET, RULE, FrameWords, PageFrame, line_of
from eventdesk.ui.printing.sheet import Sheet as Paper

SIZE, HEAD_SIZE, TITLE_SIZE = 8.5, 7.5, 11.0
_PADDING, _GAP = 3.0, 8.0
_CHART = 300.0
"""The height of a chart at most."""
_UPRIGHT_CHARACTERS = 120
"""Tables whose columns want more characters than this lie across."""
_ACROSS = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Landscape,
    QMarginsF(12, 12, 12, 12),
    QPageLayout.Unit.Millimeter,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


class _Table(Struct, frozen=True):
    """One table, put into words, with the places of its columns."""

    sheet: Sheet
    rows: list[tuple[str, ...]]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    instead: str = ""
    """What stands there instead of rows."""


class _Piece(Struct, frozen=True):
    """Something that stands on a page: a chart, a table's title, its header, or one of its rows."""

    height: float
    table: _Table | None = None
    row: int = -1
    text: str = ""
    chart: QSvgRenderer | None = None
    header: bool = False


def layout_for(record: Record, upright: QPageLayout) -> QPageLayout:
    """The page that suits the widest table of a record."""
    wanted = max(
        (sum(column.width for column in sheet.columns) for sheet in paper_sheets(record)), default=0
    )
    return _ACROSS if wanted > _UPRIGHT_CHARACTERS else upright


def paint_record(device: QPagedPaintDevice, record: Record) -> int:
    """Draw all pages; returns how many there are. The rows of the record are taken by it."""
    painter = QPainter(device)
    try:
        return _Print(device, painter, record).paint()
    finally:
        painter.end()


class _Print:
    """The print in progress. Measures are in points from the printable area's corner."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, record: Record) -> None:
        self._device, self._painter = device, painter
        self._paper = Paper(device, painter)
        self._record = record
        event = record.about.event
        self._words = PaperWords(event.date, event.zone)
        self._frame = PageFrame(self._paper, _frame_words(record))
        self._high = self._paper.line_height(SIZE) + _PADDING

    def paint(self) -> int:
        """Lay everything out, since each page says how many there are; then draw it."""
        pages = self._pages()
        for number, pieces in enumerate(pages, start=1):
            if number > 1:
                self._device.newPage()
            self._frame.paint(number, len(pages))
            top = self._frame.top
            for piece in pieces:
                self._paint(piece, top)
                top += piece.height
        return len(pages)

    # ---- laying out

    def _pages(self) -> list[list[_Piece]]:
        pages: list[list[_Piece]] = [[]]
        top, bottom = self._frame.top, self._frame.bottom
        for piece in self._opening():
            if top + piece.height > bottom and pages[-1]:
                pages.append([])
                top = self._frame.top
            pages[-1].append(piece)
            top += piece.height
        for sheet in paper_sheets(self._record):
            table = self._table(sheet)
            title, header = self._title(table), self._header(table)
            if top + title.height + header.height + 3 * self._high > bottom and pages[-1]:
                pages.append([])
                top = self._frame.top
            for piece in (title, header):
                pages[-1].append(piece)
                top += piece.height
            for row in self._rows(table):
                if top + row.height > bottom:
                    pages.append([header])
                    top = self._frame.top + header.height
                pages[-1].append(row)
                top += row.height
        return pages

    def _opening(self) -> list[_Piece]:
        """The sums and the charts, which stand before every table."""
        pieces, width = [], self._paper.width
        said = sums_in_words(self._record)
        if said:
            height = self._paper.height_of(said, width, 10) + _GAP
            pieces.append(_Piece(height, text=said))
        for svg in self._record.charts:
            chart = QSvgRenderer(QByteArray(svg.encode()))
            size = chart.viewBoxF().size()
            height = width * size.height() / max(1.0, size.width())
            most = min(_CHART, self._frame.bottom - self._frame.top - 2 * self._high)
            pieces.append(_Piece(min(height, most) + _GAP, chart=chart))
        return pieces

    def _table(self, sheet: Sheet) -> _Table:
        coming = iter(sheet.rows)
        rows = [self._words.row(one) for one in islice(coming, MOST_ROWS + 1)]
        count = max(sheet.count, len(rows))
        instead = ""
        if count > MOST_ROWS:
            instead = too_many(self._record, sheet, max(count, len(rows) + sum(1 for _ in coming)))
            rows = []
        elif not rows:
            instead = _tr("Nothing to tell.")
        wanted = [max(column.width, len(column.header) + 2) for column in sheet.columns]
        unit = (self._paper.width - _GAP * (len(wanted) - 1)) / max(1, sum(wanted))
        widths = tuple(one * unit for one in wanted)
        lefts = tuple(sum(widths[:place]) + place * _GAP for place in range(len(widths)))
        return _Table(sheet, rows, lefts, widths, instead)

    def _title(self, table: _Table) -> _Piece:
        title = table.sheet.title
        if table.instead:
            title = f"{title}. {table.instead}" if not table.rows else title
        height = self._paper.height_of(title, self._paper.width, TITLE_SIZE, bold=True)
        return _Piece(height + 2 * _GAP, table=table, text=title)

    def _header(self, table: _Table) -> _Piece:
        if table.instead:
            return _Piece(0, table=table)
        heights = [
            self._paper.height_of(column.header, width, HEAD_SIZE, bold=True)
            for column, width in zip(table.sheet.columns, table.widths, strict=True)
        ]
        return _Piece(max(heights, default=0) + _PADDING, table=table, header=True)

    def _rows(self, table: _Table) -> list[_Piece]:
        return [
            _Piece(self._row_height(table, row), table=table, row=place)
            for place, row in enumerate(table.rows)
        ]

    def _row_height(self, table: _Table, row: tuple[str, ...]) -> float:
        height = self._high
        for text, width in zip(row, table.widths, strict=True):
            if text and not self._paper.surely_fits(text, width, SIZE):
                height = max(height, self._paper.height_of(plain(text), width, SIZE) + _PADDING)
        return height

    # ---- drawing

    def _paint(self, piece: _Piece, top: float) -> None:
        if piece.chart is not None:
            self._paint_chart(piece, top)
        elif piece.table is None:
            self._paper.text(piece.text, QRectF(0, top, self._paper.width, piece.height), 10)
        elif piece.text:
            box = QRectF(0, top + _GAP, self._paper.width, piece.height)
            self._paper.text(piece.text, box, TITLE_SIZE, bold=True)
        elif piece.header:
            self._paint_header(piece.table, top, piece.height)
        elif piece.row >= 0:
            self._paint_row(piece.table, piece.row, top, piece.height)

    def _paint_chart(self, piece: _Piece, top: float) -> None:
        if piece.chart is not None:
            size = piece.chart.viewBoxF().size()
            height = piece.height - _GAP
            width = min(self._paper.width, height * size.width() / max(1.0, size.height()))
            box = self._paper.in_dots(QRectF(0, top, width, height))
            piece.chart.render(self._painter, box)

    def _paint_header(self, table: _Table, top: float, height: float) -> None:
        for column, left, width in zip(table.sheet.columns, table.lefts, table.widths, strict=True):
            box = QRectF(left, top, width, height)
            right = column.cell is Cell.NUMBER
            self._paper.text(
                column.header, box, HEAD_SIZE, bold=True, ink=QUIET, align=_align(right=right)
            )
        self._paper.rule(0, top + height - 1, self._paper.width, "#000000")

    def _paint_row(self, table: _Table, place: int, top: float, height: float) -> None:
        paper, row = self._paper, table.rows[place]
        for text, column, left, width in zip(
            row, table.sheet.columns, table.lefts, table.widths, strict=True
        ):
            if not text:
                continue
            said, right = plain(text), column.cell is Cell.NUMBER
            if paper.surely_fits(said, width, SIZE):
                paper.line(said, left, top + 1, SIZE, right=width if right else 0)
            else:
                box = QRectF(left, top + 1, width, height)
                paper.text(said, box, SIZE, align=_align(right=right))
        paper.rule(0, top + height, paper.width, RULE)


def _align(*, right: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def _frame_words(record: Record) -> FrameWords:
    about, event = record.about, record.about.event
    day = event.date
    return FrameWords(
        event=event.name,
        line=line_of(record.title, whole_day(day), event.venue),
        made_at=event.local(about.made_at),
        timezone=event.timezone,
        head_words=about.head_words,
        marking=event.marking,
    )
