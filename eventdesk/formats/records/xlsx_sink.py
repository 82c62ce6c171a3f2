"""A record as an Excel workbook: a worksheet a sheet, and one that says what it is."""

from __future__ import annotations

from typing import BinaryIO

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from eventdesk.core.records.record import About, Cell, Record, Sheet
from eventdesk.core.said import Day
from eventdesk.formats.records.sink import Block, columns_of
from eventdesk.formats.records.xlsx_cells import Rows, day_serials, serials
from eventdesk.formats.records.xlsx_package import MOST_ROWS, LongWorksheet, StreamedWorkbook

_WRAPPED_FROM = 36
"""Columns so wide hold sentences: they are wrapped."""
_FILTER_BUTTON = 3
_UPRIGHT_WIDTH = 100
"""Tables wider than this are printed across the page."""
_PAGE_WIDTH = 200
"""Characters that a page across still holds, if small."""
_LINE, _MOST_LINES = 15, 27
"""Points of a line, and as many of them as a row may be high."""
_A4 = 9
_LONGEST_NAME = 80
"""Characters of the event's name in the foot of a page: all of the foot may have 255."""


class XlsxSink:
    """Real dates on the event's clocks, real numbers, and text that is only ever text.

    Every worksheet has a filter, a header that stays, and is set up for A4 with the marking on
    every page. The stream is binary, and what is on it is a workbook once the sink is closed.
    """

    def __init__(self, record: Record, stream: BinaryIO) -> None:
        self._record = record
        self._book = StreamedWorkbook(stream)
        self._formats = _Formats(self._book)
        self._sheet: Sheet | None = None
        self._worksheet: LongWorksheet | None = None
        self._styles: list[str] = []
        self._times = 1
        about = record.about
        self._book.set_properties(
            {
                "title": f"{about.event.name}: {record.title}",
                "subject": about.event.marking,
                "comments": f"Head of the day log: {about.head_words}",
                "created": about.made_at.replace(tzinfo=None),
            }
        )

    def begin(self, sheet: Sheet) -> None:
        """Begin a worksheet."""
        self._finish()
        self._sheet = sheet
        self._times = 1
        self._new_worksheet(sheet, sheet.title)

    def take(self, block: Block) -> None:
        """Write these rows; where a worksheet is full, they go on in another one."""
        sheet, worksheet = self._sheet, self._worksheet
        if sheet is None or worksheet is None:
            return
        if worksheet.rows_taken + len(block) > MOST_ROWS:
            self._finish()
            self._times += 1
            worksheet = self._new_worksheet(sheet, f"{sheet.title} ({self._times})")
        first = worksheet.rows_taken + 2  # below the header, counted from 1
        rows = Rows(_row_openings(sheet, block, first), first)
        for index, column in columns_of(sheet):
            letters, style = xl_col_to_name(index), self._styles[index]
            if column.cell is Cell.NUMBER:
                rows.figures(letters, style, block.plain(index))
            elif column.cell is Cell.INSTANT:
                rows.figures(letters, style, serials(block.local(index)))
            elif column.cell is Cell.DAY:
                rows.figures(letters, style, day_serials(block.values(index)))
            else:
                rows.texts(letters, style, block, index)
        self._book.take_rows(worksheet, rows.xml(), len(block))

    def close(self) -> None:
        """Write the workbook."""
        self._finish()
        _tell_about(self._book, self._formats, self._record)
        self._book.close()

    def abandon(self) -> None:
        """End the thread that packs."""
        self._book.abandon()

    def _new_worksheet(self, sheet: Sheet, name: str) -> LongWorksheet:
        worksheet = self._worksheet = self._book.add_long_worksheet(name)
        self._styles, wide, lines = [], 0, 1
        for index, column in columns_of(sheet):
            width = max(column.width, min(len(column.header), 12) + _FILTER_BUTTON)
            chosen = self._formats.of(column.cell, width)
            self._styles.append(self._book.style_of(chosen))
            worksheet.set_column(index, index, width, chosen)
            worksheet.write_string(0, index, column.header, self._formats.header)
            wide += width
            lines = max(lines, _lines_of(column.header, width))
        worksheet.set_row(0, _LINE * lines)
        worksheet.freeze_panes(1, 0)
        worksheet.repeat_rows(0)
        _set_up_page(worksheet, self._record.about, wide)
        return worksheet

    def _finish(self) -> None:
        """Now it is known how many rows there are to be filtered."""
        if self._sheet is not None and self._worksheet is not None:
            last = len(self._sheet.columns) - 1
            self._worksheet.autofilter(0, 0, self._worksheet.rows_taken, last)
            self._book.end(self._worksheet)
        self._worksheet = None


class _Formats:
    """The formats of one workbook, with the attribute by which a cell names each."""

    def __init__(self, book: StreamedWorkbook) -> None:
        top = {"valign": "top"}
        self.header = book.add_format(
            {**top, "bold": True, "text_wrap": True, "bottom": 1, "bg_color": "#E9EDF2"}
        )
        self.text = book.add_format({**top, "num_format": "@"})
        self.wrapped = book.add_format({**top, "num_format": "@", "text_wrap": True})
        figure = {**top, "align": "right", "indent": 1}
        self.number = book.add_format({**figure, "num_format": "0"})
        left = {**top, "align": "left"}
        self.sum = book.add_format({**left, "num_format": "#,##0"})
        self.instant = book.add_format({**left, "num_format": "yyyy-mm-dd hh:mm:ss"})
        self.day = book.add_format({**left, "num_format": "yyyy-mm-dd"})
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.label = book.add_format({**top, "bold": True})

    def of(self, cell: Cell, width: int) -> Format:
        """The format of a column."""
        plain = {Cell.NUMBER: self.number, Cell.INSTANT: self.instant, Cell.DAY: self.day}
        text = self.wrapped if width >= _WRAPPED_FROM else self.text
        return plain.get(cell, text)


def _row_openings(sheet: Sheet, block: Block, first: int) -> list[str]:
    """The beginnings of rows, as high as their wrapped texts need: not every program looks."""
    lines = [1] * len(block)
    for index, column in columns_of(sheet):
        if column.width >= _WRAPPED_FROM and column.cell is Cell.TEXT:
            for place, text in enumerate(block.plain(index)):
                if len(text) > column.width or "\n" in text:
                    lines[place] = max(lines[place], _lines_of(text, column.width))
    return [
        f'<row r="{number}">' if of == 1 else f'<row r="{number}" ht="{_height(of)}">'
        for number, of in enumerate(lines, start=first)
    ]


def _height(lines: int) -> int:
    return _LINE * min(lines, _MOST_LINES)


def _lines_of(text: str, width: int) -> int:
    """About how many lines a text takes. Words do not fill a line, so some room is left."""
    room = max(1, width * 9 // 10)
    return sum(1 + len(line) // room for line in text.split("\n"))


def _set_up_page(worksheet: Worksheet, about: About, wide: int = 0) -> None:
    """A4, as many pages as it takes, the marking above and below, pages numbered.

    `wide` is how many characters a row takes; what is wider than a page repeats its first column.
    """
    if wide > _UPRIGHT_WIDTH:
        worksheet.set_landscape()
    across = max(1, -(-wide // _PAGE_WIDTH))
    if across > 1:
        worksheet.repeat_columns(0)
    worksheet.set_paper(_A4)
    worksheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.9)
    worksheet.fit_to_pages(across, 0)
    event = about.event
    marking = f"&C&B{_said(event.marking)}" if event.marking else ""
    name = _said(event.name)
    day = str(Day(event.date, year=True))
    # A space ends the size: a figure behind it would be read as part of it.
    worksheet.set_header(f"&L&9 {name}{marking}&R&9 {day}")
    head = about.head_words
    worksheet.set_footer(f"&L&8 Log {head[:24]}…{marking}&R&8 Page &P of &N")


def _said(text: str) -> str:
    """A text in the head or foot of a page, where & begins a command."""
    return " ".join(text.split())[:_LONGEST_NAME].replace("&", "&&")


def _tell_about(book: StreamedWorkbook, formats: _Formats, record: Record) -> None:
    """The worksheet that says what this is, of when, and what it adds up to."""
    about, event = record.about, record.about.event
    worksheet = book.add_worksheet("About")
    worksheet.set_column(0, 0, 26, formats.label)
    worksheet.set_column(1, 1, 80, formats.wrapped)
    worksheet.write_string(0, 0, record.title, formats.title)
    made_at = event.local(about.made_at).replace(tzinfo=None, microsecond=0)
    said = (
        ("Event", event.name),
        ("Host", event.host),
        ("Venue", event.venue),
        ("Marking", event.marking),
        ("Time zone", event.timezone),
        ("Head of the day log", about.head_words),
    )
    row = 2
    for label, text in said:
        if text:
            worksheet.write_string(row, 0, label, formats.label)
            worksheet.write_string(row, 1, text, formats.wrapped)
            row += 1
    for label, when, chosen in (
        ("Date", event.date, formats.day),
        ("Made at", made_at, formats.instant),
    ):
        worksheet.write_string(row, 0, label, formats.label)
        worksheet.write_datetime(row, 1, when, chosen)
        row += 1
    row += 1
    for one in record.sums:
        worksheet.write_string(row, 0, one.label, formats.label)
        worksheet.write_number(row, 1, one.value, formats.sum)
        row += 1
    _set_up_page(worksheet, about)
