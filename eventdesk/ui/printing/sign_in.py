"""The sign-in sheet on A4: a code, a name and boxes for a hand in every line, A to Z."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.sign_in import SignInLine, SignInSheet, Who, by_letter
from eventdesk.formats.charts.svg import plain
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import whole_day
from eventdesk.ui.printing.page_frame import QUIET, RULE, FrameWords, PageFrame, line_of
from eventdesk.ui.printing.sheet import Sheet

NAME, SMALLER, HEAD, CODE = 10.5, 9.5, 8.5, 11.5
ROW = 24
"""A hand needs so many points to write a time of day and a name."""
BLANK = 27
LETTER = 17
TOLD_EVERY = 500
"""After so many lines it is told how far the pages have been laid out."""
LEAST_BLANKS = 8
"""So many empty lines at least, for those who are on no list; else they get a page of their own."""
_CODE, _PITCH, _ORGANISATION, _BOX, _SIGNATURE, _GAP = 60, 9.5, 132, 48, 96, 5
_VOUCHED = 100
_ENOUGH = 3
"""So many letters of the first and the last name of a page tell which page it is."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


class _Row(Struct, frozen=True):
    """One line as it is printed, and how high."""

    letter: str
    line: SignInLine
    name: str
    organisation: str
    height: float

    @property
    def whole(self) -> float:
        """Its height, with that of the letter above it."""
        return self.height + (LETTER if self.letter else 0)


class _Page(Struct, frozen=True):
    """What stands on one page."""

    rows: tuple[_Row, ...]
    blanks: int = 0


def paint_sign_in(
    device: QPagedPaintDevice, sheet: SignInSheet, progress: Progress = silently
) -> int:
    """Draw all pages; returns how many there are. Whatever `progress` raises ends it."""
    painter = QPainter(device)
    try:
        return _Print(Sheet(device, painter), sheet).paint(device, progress)
    finally:
        painter.end()


class _Print:
    """The print in progress. Measures are in points from the printable area's corner."""

    def __init__(self, paper: Sheet, sheet: SignInSheet) -> None:
        self._paper, self._sheet = paper, sheet
        self._frame = PageFrame(paper, _frame_words(sheet))
        self._first = self._frame.top + HEAD * 1.4 + 5
        self._signature = paper.width - _SIGNATURE
        self._out = self._signature - _BOX
        self._in = self._out - _BOX
        self._organisation = self._in - _ORGANISATION
        self._name_width = self._organisation - _CODE - _GAP

    def paint(self, device: QPagedPaintDevice, progress: Progress) -> int:
        pages = self._pages(progress)
        for number, page in enumerate(pages, start=1):
            progress(Step.WRITING, number - 1, len(pages))
            if number > 1:
                device.newPage()
            self._frame.paint(number, len(pages))
            top = self._frame.top
            if page.rows:
                top = self._paint_heads(page, top)
            for row in page.rows:
                top = self._paint_row(row, top)
            if page.blanks:
                self._paint_blanks(page.blanks, top)
        return len(pages)

    # ---- laying out

    def _pages(self, progress: Progress) -> list[_Page]:
        pages: list[list[_Row]] = [[]]
        top, count = self._first, len(self._sheet.lines)
        for place, (letter, line) in enumerate(by_letter(self._sheet.lines)):
            if place % TOLD_EVERY == 0:
                progress(Step.PREPARING, place, count)
            row = self._row(letter, line)
            if pages[-1] and top + row.whole > self._frame.bottom:
                pages.append([])
                top = self._first
                row = self._row(line.letter, line)  # said again where a page begins
            pages[-1].append(row)
            top += row.whole
        blanks = self._blanks(top if pages[-1] else self._frame.top)
        done = [_Page(tuple(rows)) for rows in pages]
        if blanks >= LEAST_BLANKS:
            return [*done[:-1], _Page(done[-1].rows, blanks)]
        return [*done, _Page((), self._blanks(self._frame.top))]

    def _blanks(self, top: float) -> int:
        """How many empty lines fit below, under their own heads."""
        room = self._frame.bottom - top - self._heads_of_blanks()
        return max(0, int(room // BLANK))

    def _row(self, letter: str, line: SignInLine) -> _Row:
        name = plain(line.name)
        organisation = plain(line.organisation)
        if line.note:
            organisation = " · ".join(part for part in (organisation, line.note) if part)
        height = float(ROW)
        for said, width, size in (
            (name, self._name_width, NAME), (organisation, _ORGANISATION - 2 * _GAP, SMALLER)
        ):  # fmt: skip
            if not self._paper.surely_fits(said, width, size):
                height = max(height, self._paper.height_of(said, width, size) + 2 * _GAP)
        return _Row(letter, line, name, organisation, height)

    # ---- drawing

    def _paint_heads(self, page: _Page, top: float) -> float:
        first, last = page.rows[0].name, page.rows[-1].name
        spread = _tr("{0} to {1}").format(first[:_ENOUGH], last[:_ENOUGH])
        self._heads(
            top,
            (0, _CODE, _tr("Code")),
            (_CODE, self._name_width, _tr("Name: {0}").format(spread)),
            (self._organisation + _GAP, _ORGANISATION - _GAP, _tr("Organisation")),
            (self._in + _GAP, _BOX, _tr("In")),
            (self._out + _GAP, _BOX, _tr("Out")),
            (self._signature + _GAP, _SIGNATURE, _tr("Signature")),
        )
        return self._first

    def _heads(self, top: float, *heads: tuple[float, float, str]) -> None:
        height = HEAD * 1.4 + 5
        for left, width, word in heads:
            box = QRectF(left, top, width, height)
            self._paper.text(word, box, HEAD, ink=QUIET, bold=True, lines=1)
        self._paper.rule(0, top + height - 2, self._paper.width, "#000000")

    def _paint_row(self, row: _Row, top: float) -> float:
        paper = self._paper
        if row.letter:
            paper.text(row.letter, QRectF(0, top + 3, 40, LETTER), NAME, bold=True)
            top += LETTER
            paper.rule(0, top, paper.width, RULE)
        line = top + (ROW - NAME * 1.3) / 2
        paper.signs(row.line.code, 0, top + (ROW - CODE * 1.3) / 2, CODE, _PITCH)
        self._said(row.name, _CODE, line, self._name_width, NAME, row)
        left = self._organisation + _GAP
        small = line + (NAME - SMALLER) * 0.95  # on one baseline with the name
        self._said(row.organisation, left, small, _ORGANISATION - 2 * _GAP, SMALLER, row)
        for at, known in ((self._in, row.line.came), (self._out, row.line.left)):
            if known is not None:
                local = self._sheet.about.event.local(known)
                paper.line(f"{local:%H:%M}", at + _GAP, line, NAME)
        self._boxes(top, row.height, self._in, self._out, self._signature)
        return top + row.height

    def _said(
        self, said: str, left: float, top: float, width: float, size: float, row: _Row
    ) -> None:
        if self._paper.surely_fits(said, width, size):
            self._paper.line(said, left, top, size)
        else:
            self._paper.text(said, QRectF(left, top, width, row.height), size)

    def _boxes(self, top: float, height: float, *lefts: float) -> None:
        for left in lefts:
            self._paper.upright(left, top, height, RULE)
        self._paper.rule(0, top + height, self._paper.width, RULE)

    def _heads_of_blanks(self) -> float:
        return 30 + HEAD * 1.4 + 5

    def _paint_blanks(self, count: int, top: float) -> None:
        """Lines for those who are on no list: each needs somebody who vouches for them."""
        paper = self._paper
        title = _tr("On no list: walk-ins and crew")
        paper.text(title, QRectF(0, top + 10, paper.width, 16), NAME, bold=True)
        vouched = self._in - _VOUCHED
        organisation = vouched - _VOUCHED
        top += 30
        self._heads(
            top,
            (0, organisation, _tr("Name, in capitals")),
            (organisation + _GAP, _VOUCHED, _tr("Organisation")),
            (vouched + _GAP, _VOUCHED, _tr("Who vouches")),
            (self._in + _GAP, _BOX, _tr("In")),
            (self._out + _GAP, _BOX, _tr("Out")),
            (self._signature + _GAP, _SIGNATURE, _tr("Signature")),
        )
        top += HEAD * 1.4 + 5
        lefts = (organisation, vouched, self._in, self._out, self._signature)
        for place in range(count):
            self._boxes(top + place * BLANK, BLANK, *lefts)


def _frame_words(sheet: SignInSheet) -> FrameWords:
    event, count = sheet.about.event, len(sheet.lines)
    names = counted("print", count, "1 name", "{n} names")
    whose = {
        Who.COMING: names,
        Who.EXPECTED: _tr("{0} still expected").format(names),
        Who.EVERYBODY: _tr("{0}, everybody on the list").format(names),
    }[sheet.who]
    day = event.date
    return FrameWords(
        event=event.name,
        line=line_of(_tr("Sign-in sheet"), whole_day(day), event.venue, whose),
        hint=_tr("Write the time into the box. Typed in afterwards: Registration page, Ctrl H."),
        made_at=event.local(sheet.about.made_at),
        timezone=event.timezone,
        head_words=sheet.about.head_words,
        marking=event.marking,
    )
