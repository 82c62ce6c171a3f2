"""What stands around every page on paper: marking, event and title above; time and head below."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt

from eventdesk.formats.charts.svg import plain
from eventdesk.ui.language.dates import day
from eventdesk.ui.printing.sheet import Sheet

RULE = "#8A8A8A"
QUIET = "#4A4A4A"


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


class FrameWords(Struct, frozen=True, kw_only=True):
    """What the frame of a page says."""

    event: str
    line: str
    """Below the event's name: what this is, of which day and place."""
    made_at: datetime
    """On the event's own clocks."""
    timezone: str
    head_words: str
    """The head of the day log as `verify --head` takes it."""
    marking: str = ""
    """The protective marking: above and below on every page."""
    hint: str = ""
    """A small line of use, such as what is done with the sheet afterwards."""


class PageFrame:
    """Draws the frame; what is inside stands between `top` and `bottom`, in points."""

    def __init__(self, sheet: Sheet, words: FrameWords) -> None:
        self._sheet, self._words = sheet, words
        self._marking, self._name = plain(words.marking), plain(words.event)
        self._name_height = sheet.height_of(self._name, sheet.width, 17, bold=True)
        self.top = (16 if self._marking else 0) + self._name_height + (36 if words.hint else 24)
        self.bottom = sheet.height - (44 if self._marking else 30)

    def paint(self, number: int, count: int) -> None:
        """Draw it on the page that is being made, the `number`th of `count`."""
        self._paint_head()
        self._paint_foot(number, count)

    def _paint_head(self) -> None:
        sheet, words, top = self._sheet, self._words, 0.0
        if self._marking:
            sheet.text(self._marking, QRectF(0, 0, sheet.width, 13), 9, bold=True, middle=True)
            top = 16
        height = self._name_height
        sheet.text(self._name, QRectF(0, top, sheet.width, height), 17, bold=True)
        line = plain(words.line)
        sheet.text(line, QRectF(0, top + height + 1, sheet.width, 15), 10.5, lines=1)
        hint = plain(words.hint)
        sheet.text(hint, QRectF(0, top + height + 17, sheet.width, 12), 8, ink=QUIET, lines=1)

    def _paint_foot(self, number: int, count: int) -> None:
        sheet, words, made = self._sheet, self._words, self._words.made_at
        line = self.bottom + 6
        sheet.rule(0, line - 2, sheet.width, RULE)
        said = _tr("Printed at {0} on {1} ({2})").format(f"{made:%H:%M}", day(made), words.timezone)
        sheet.text(said, QRectF(0, line, sheet.width * 0.7, 11), 8, ink=QUIET)
        if count > 1:
            page = _tr("Page {0} of {1}").format(number, count)
            box = QRectF(sheet.width * 0.7, line, sheet.width * 0.3, 11)
            sheet.text(page, box, 8, ink=QUIET, align=Qt.AlignmentFlag.AlignRight)
        head = _tr("Head of the day log: {0}").format(words.head_words)
        sheet.text(head, QRectF(0, line + 11, sheet.width, 10), 7, ink=QUIET, lines=1)
        if self._marking:
            box = QRectF(0, sheet.height - 13, sheet.width, 13)
            sheet.text(self._marking, box, 9, bold=True, middle=True)


def line_of(*parts: str) -> str:
    """The line below the event's name, of those parts that are there."""
    return " · ".join(part for part in parts if part)
