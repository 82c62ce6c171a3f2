"""The evacuation roll on paper: a box to tick for everybody inside, those who need help first."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter

from eventdesk.core.roll.grouping import Grouping, RollGroup
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine
from eventdesk.core.roll.words import (
    call_words,
    group_words,
    heads_words,
    safe_words,
    seen_words,
    sums_words,
)
from eventdesk.core.short_codes import in_halves
from eventdesk.formats.charts.svg import plain
from eventdesk.ui.language.dates import whole_day
from eventdesk.ui.printing.page_frame import QUIET, RULE, FrameWords, PageFrame, line_of
from eventdesk.ui.printing.sheet import Sheet

NAME, SMALL, TITLE = 10.5, 8.5, 12.0
_BOX, _NAME_LEFT, _GAP, _PADDING = 11.0, 22.0, 8.0, 4.0
_SEEN, _CODE, _BY_HAND = 138.0, 66.0, 62.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


class _Piece(Struct, frozen=True, kw_only=True):
    """A group's title, or one of its lines."""

    height: float
    group: RollGroup
    line: RollLine | None = None
    name: float = 0
    """How high the name stands, of a line."""
    organisation: float = 0


class _Page(Struct, kw_only=True):
    """The pieces of one page, and the share that it belongs to."""

    share: str
    goes_on: RollGroup | None = None
    """The group that has begun on the page before."""
    pieces: list[_Piece]


def roll_title(record: RollRecord) -> str:
    """What a roll is called as a document."""
    call, name = record.call, record.about.event.name
    said = _tr("{0}, evacuation roll").format(name)
    if call is None:
        return said
    return f"DRILL, {said}" if call.drill else f"EMERGENCY, {said}"


def paint_roll(device: QPagedPaintDevice, record: RollRecord) -> int:
    """Draw all pages; returns how many there are."""
    painter = QPainter(device)
    try:
        return _Print(Sheet(device, painter), record).paint(device)
    finally:
        painter.end()


class _Print:
    """The print in progress. Measures are in points from the printable area's corner."""

    def __init__(self, sheet: Sheet, record: RollRecord) -> None:
        self._sheet, self._record = sheet, record
        self._sums = record.sums
        self._frames: dict[str, PageFrame] = {}
        frame = self._frame("")
        self._columns_high = 14.0
        self._top, self._bottom = frame.top + self._columns_high, frame.bottom
        self._title_high = TITLE * 1.3 + 14
        self._small_high = sheet.line_height(SMALL)
        self._name_high = sheet.height_of("Aÿ", sheet.width, NAME, bold=True)
        self._name_width = sheet.width - _NAME_LEFT - _SEEN - _CODE - _BY_HAND - 3 * _GAP

    def paint(self, device: QPagedPaintDevice) -> int:
        pages = self._pages()
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            self._frame(page.share).paint(number, len(pages))
            self._paint_columns()
            top = self._top
            if page.goes_on is not None:
                top = self._paint_title(page.goes_on, top, goes_on=True)
            for piece in page.pieces:
                if piece.line is None:
                    self._paint_title(piece.group, top)
                else:
                    self._paint_line(piece, piece.line, top)
                top += piece.height
        if not self._record.lines:
            box = QRectF(0, self._top + _GAP, self._sheet.width, 20)
            self._sheet.text(_tr("Nobody is inside."), box, NAME)
        return len(pages)

    # ---- laying out

    def _pages(self) -> list[_Page]:
        """One warden's share begins on a page of its own, and so do those who need help."""
        by_share = self._record.grouping is Grouping.WARDENS
        pages: list[_Page] = []
        top = self._bottom
        for group in self._record.groups:
            share = group.title if by_share else ""
            title = _Piece(height=self._title_high, group=group)
            pieces = [self._piece(group, line) for line in group.lines]
            if not pages or by_share or top + title.height + pieces[0].height > self._bottom:
                pages.append(_Page(share=share, pieces=[]))
                top = self._top
            pages[-1].pieces.append(title)
            top += title.height
            for piece in pieces:
                if top + piece.height > self._bottom:
                    pages.append(_Page(share=share, goes_on=group, pieces=[]))
                    top = self._top + self._title_high
                pages[-1].pieces.append(piece)
                top += piece.height
        return pages or [_Page(share="", pieces=[])]

    def _piece(self, group: RollGroup, line: RollLine) -> _Piece:
        name = self._high(_said_name(line), NAME, bold=True)
        about = self._high(_about(line), SMALL)
        needs = self._high(line.needs, SMALL, bold=True)
        seen = self._sheet.height_of(self._seen(line), _SEEN, SMALL)
        code = self._name_high + (self._small_high if line.reference else 0)
        height = max(name + about + needs, seen, code, _BOX) + 2 * _PADDING
        return _Piece(height=height, group=group, line=line, name=name, organisation=about)

    def _high(self, text: str, size: float, *, bold: bool = False) -> float:
        if not text:
            return 0.0
        # A tenth more for what is bold: the signs are measured as they stand in plain type.
        width = self._name_width * (0.9 if bold else 1)
        if self._sheet.surely_fits(text, width, size):
            return self._name_high if bold and size == NAME else self._small_high
        return self._sheet.height_of(plain(text), self._name_width, size, bold=bold)

    def _seen(self, line: RollLine) -> str:
        return plain(seen_words(line.seen, self._record.minute))

    # ---- drawing

    def _frame(self, share: str) -> PageFrame:
        if share not in self._frames:
            self._frames[share] = PageFrame(self._sheet, self._frame_words(share))
        return self._frames[share]

    def _frame_words(self, share: str) -> FrameWords:
        record, call = self._record, self._record.call
        about, event = record.about, record.about.event
        name, day = event.name, event.date
        if call is not None:
            name = f"DRILL · {name}" if call.drill else f"EMERGENCY · {name}"
        hint = sums_words(self._sums, call)
        if call is not None:
            hint = f"{call_words(call, record.minute)} {hint}"
        kind = _tr("Evacuation roll")
        if call is not None and call.drill:
            kind = _tr("Evacuation roll, DRILL, no emergency")
        return FrameWords(
            event=name,
            line=line_of(kind, share, whole_day(day), event.venue),
            made_at=event.local(about.made_at),
            timezone=event.timezone,
            head_words=about.head_words,
            marking=event.marking,
            hint=hint,
        )

    @property
    def _seen_left(self) -> float:
        return _NAME_LEFT + self._name_width + _GAP

    def _paint_columns(self) -> None:
        top = self._top - self._columns_high
        code = self._seen_left + _SEEN + _GAP
        for left, width, word in (
            (0, _NAME_LEFT + self._name_width, _tr("Safe")),
            (self._seen_left, _SEEN, _tr("Seen last")),
            (code, _CODE, _tr("Code")),
            (code + _CODE + _GAP, _BY_HAND, _tr("Time")),
        ):
            self._sheet.text(word, QRectF(left, top, width, 12), SMALL, bold=True, ink=QUIET)

    def _paint_title(self, group: RollGroup, top: float, *, goes_on: bool = False) -> float:
        sheet, title = self._sheet, plain(group.title)
        said = group_words(group.sums, self._record.call)
        if goes_on:
            title = _tr("{0}, continued").format(title)
        box = QRectF(0, top + 8, sheet.width * 0.65, TITLE * 1.4)
        sheet.text(title, box, TITLE, bold=True, lines=1)
        end = QRectF(sheet.width * 0.65, top + 10, sheet.width * 0.35, TITLE * 1.4)
        sheet.text(said, end, SMALL, ink=QUIET, align=Qt.AlignmentFlag.AlignRight)
        sheet.rule(0, top + self._title_high - 2, sheet.width, "#000000")
        return top + self._title_high

    def _paint_line(self, piece: _Piece, line: RollLine, top: float) -> None:
        sheet, inner = self._sheet, top + _PADDING
        sheet.tick_box(2, inner + 0.5, _BOX, ticked=line.is_safe)
        box = QRectF(_NAME_LEFT, inner, self._name_width, piece.name)
        sheet.text(plain(_said_name(line)), box, NAME, bold=True)
        about = QRectF(_NAME_LEFT, inner + piece.name, self._name_width, piece.organisation)
        sheet.text(plain(_about(line)), about, SMALL, ink=QUIET)
        if line.needs:
            needs = QRectF(about.left(), about.bottom(), about.width(), piece.height)
            sheet.text(plain(line.needs), needs, SMALL, bold=True)
        right = QRectF(self._seen_left, inner + 1, _SEEN, piece.height)
        sheet.text(self._seen(line), right, SMALL, ink=QUIET)
        right = QRectF(right.right() + _GAP, inner, _CODE, self._name_high)
        if line.code:
            sheet.text(in_halves(line.code), right, NAME, bold=True, lines=1)
        below = QRectF(right.left(), inner + self._name_high, _CODE, self._small_high)
        sheet.text(plain(line.reference), below, SMALL, ink=QUIET, lines=1)
        right = QRectF(right.right() + _GAP, inner + 1, _BY_HAND, piece.height)
        sheet.text(safe_words(line, self._record.minute), right, SMALL, bold=True)
        sheet.rule(0, top + piece.height, sheet.width, RULE)


def _said_name(line: RollLine) -> str:
    many = heads_words(line)
    return f"{line.name} ({many})" if many else line.name


def _about(line: RollLine) -> str:
    crew = _tr("crew") if line.crew else ""
    return " · ".join(part for part in (line.organisation, crew) if part)
