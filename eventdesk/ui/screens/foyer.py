"""The foyer screen: now and next at the left, the day at the right, how late it is at the foot."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from eventdesk.ui.screens.canvas import HEIGHT, MARGIN, Canvas, fitted, screen_font
from eventdesk.ui.screens.foyer_words import DayRow, FoyerView, Place
from eventdesk.ui.screens.painted import PaintedScreen, Part, Picture
from eventdesk.ui.theme import DISPLAYS, Theme

RULE = 208.0
FOOT = 960.0
ROW = 76.0
TALL_ROW = 96.0
"""A row whose title takes two lines."""
ROW_LEADING = 1.12
LEAST_TITLE = 360.0
"""A title with less room than this has its note below it."""
ROWS_TOP = 224.0
COLUMNS_GAP = 56.0
LEFT_SHARE = 0.4785
"""How much of the width between the margins the large places take, the gap not counted."""
_TITLES = ((68.0, 2), (60.0, 3), (52.0, 3), (46.0, 3))
_FIRST_TITLES = ((68.0, 3), (60.0, 3), (52.0, 4), (46.0, 4))
_FOOTS = ((46.0, 1), (42.0, 1), (38.0, 2), (34.0, 2))
_TEXT = 42.0


class _LaidRow(Struct, frozen=True):
    """A row of the day with the lines of its title and its height."""

    row: DayRow
    begins: float
    font: QFont
    lines: tuple[str, ...]
    height: float
    note_below: bool
    """Whether the note stands below the title: beside it there is too little room."""


class FoyerScreen(PaintedScreen[FoyerView]):
    """Draws a `FoyerView`."""

    def __init__(self, theme: Theme) -> None:
        name = QCoreApplication.translate("screens", "Foyer")
        super().__init__(theme, name, FoyerView())

    def picture(self, view: FoyerView, width: float) -> Picture:
        """Header, places, day and foot."""
        if view.is_dark:
            return Picture(DISPLAYS.dark)
        split = MARGIN + (width - 2 * MARGIN - COLUMNS_GAP) * LEFT_SHARE
        day = split + COLUMNS_GAP
        return Picture(
            DISPLAYS.ground,
            (
                Part(
                    QRectF(0, 0, width, RULE + 3),
                    (view.event, view.place_and_date, view.clock),
                    lambda canvas: self._draw_header(canvas, view),
                ),
                Part(
                    QRectF(0, RULE + 3, split, FOOT - RULE - 3),
                    view.places,
                    lambda canvas: self._draw_places(canvas, view.places, split),
                ),
                Part(
                    QRectF(day, RULE + 3, width - day, FOOT - RULE - 3),
                    view.rows,
                    lambda canvas: self._draw_day(canvas, view.rows, day),
                ),
                Part(
                    QRectF(0, FOOT, width, HEIGHT - FOOT),
                    (view.foot, view.is_late),
                    lambda canvas: self._draw_foot(canvas, view),
                ),
            ),
        )

    def _draw_header(self, canvas: Canvas, view: FoyerView) -> None:
        clock = canvas.font(128, strong=True)
        wide = canvas.text(canvas.right, 168, view.clock, clock, DISPLAYS.ink, from_right=True)
        room = canvas.right - wide - 64 - MARGIN
        font, lines = fitted(self.theme, view.event, room, ((52, 1), (44, 1), (38, 1)))
        canvas.text(MARGIN, 108, lines[0], font, DISPLAYS.ink)
        font, lines = fitted(
            self.theme, view.place_and_date, room, ((38, 1), (34, 1)), strong=False
        )
        canvas.text(MARGIN, 162, lines[0], font, DISPLAYS.second)
        canvas.fill(QRectF(MARGIN, RULE, canvas.right - MARGIN, 3), DISPLAYS.line)

    def _draw_places(self, canvas: Canvas, places: tuple[Place, ...], right: float) -> None:
        top, width = RULE + 40, right - MARGIN
        for number, place in enumerate(places):
            if number:
                canvas.fill(QRectF(MARGIN, top + 12, width, 2), DISPLAYS.line)
                top += 34
            top = self._draw_place(canvas, place, top, width, is_first=number == 0)

    def _draw_place(
        self, canvas: Canvas, place: Place, top: float, width: float, *, is_first: bool
    ) -> float:
        """One of the large places from `top`; returns where it ends."""
        ink = DISPLAYS.now if place.icon in {"play", "pause"} else DISPLAYS.second
        if place.head:
            canvas.icon(place.icon, ink, MARGIN, top + 30, 42)
            font, lines = fitted(self.theme, place.head, width - 56, ((42, 1), (36, 1)))
            canvas.text(MARGIN + 56, top + 45, lines[0], font, ink)
            top += 66
        font, lines = fitted(self.theme, place.title, width, _FIRST_TITLES if is_first else _TITLES)
        top = canvas.lines(MARGIN, top, lines, font, DISPLAYS.ink, 1.2) + 6
        small = canvas.font(_TEXT - 4)
        for text in (place.location, place.speakers):
            # Two places share the height: where titles are long, what is small goes.
            if text and top + 54 < (620 if is_first else FOOT - 12):
                canvas.text(MARGIN, top + 42, text, small, DISPLAYS.second, width=width)
                top += 52
        return top + 8

    def _draw_day(self, canvas: Canvas, rows: tuple[DayRow, ...], left: float) -> None:
        """As many rows as there is room for; where some are left over, a line says how many."""
        laid = [self._lay_row(row, left, canvas.right) for row in rows]
        shown, bottom = len(laid), ROWS_TOP + sum(one.height for one in laid)
        while shown and bottom > FOOT - (ROW if shown < len(rows) else 0):
            shown -= 1
            bottom -= laid[shown].height
        top = ROWS_TOP
        for number, row in enumerate(laid[:shown]):
            if number:
                canvas.fill(QRectF(left, top, canvas.right - left, 2), DISPLAYS.line)
            self._draw_row(canvas, row, left, top + row.height / 2)
            top += row.height
        if shown < len(rows):
            canvas.fill(QRectF(left, top, canvas.right - left, 2), DISPLAYS.line)
            words = QCoreApplication.translate("screens", "and {0} more, the last at {1}")
            text = words.format(len(rows) - shown, rows[-1].minute)
            font, width = canvas.font(38), canvas.right - left
            canvas.text(left, top + ROW / 2 + 13, text, font, DISPLAYS.second, width=width)

    def _lay_row(self, row: DayRow, left: float, right: float) -> _LaidRow:
        minute, note = screen_font(self.theme, 46, strong=True), screen_font(self.theme, 36)
        begins = left + QFontMetricsF(minute).horizontalAdvance("00:00") + 36
        beside = QFontMetricsF(note).horizontalAdvance(row.note) + 32 if row.note else 0.0
        below = bool(row.note) and right - begins - beside < LEAST_TITLE
        if not below:
            right -= beside
        ways = ((_TEXT, 1), (38, 1), (36, 1 if below else 2))
        font, lines = fitted(self.theme, row.title, right - begins, ways, strong=row.is_fixed)
        height = TALL_ROW if below or len(lines) > 1 else ROW
        return _LaidRow(row, begins, font, tuple(lines), height, below)

    def _draw_row(self, canvas: Canvas, laid: _LaidRow, left: float, centre: float) -> None:
        row = laid.row
        minute, note = canvas.font(46, strong=True), canvas.font(36)
        base = centre + QFontMetricsF(minute).capHeight() / 2
        ink = DISPLAYS.second if row.is_off else DISPLAYS.amber if row.is_late else DISPLAYS.ink
        canvas.text(left, base, row.minute, minute, ink)
        title = DISPLAYS.second if row.is_off else DISPLAYS.ink
        top = centre - len(laid.lines) * laid.font.pixelSize() * ROW_LEADING / 2
        if laid.note_below:
            top -= note.pixelSize() * ROW_LEADING / 2
            below = top + laid.font.pixelSize() * ROW_LEADING + note.pixelSize()
            canvas.text(laid.begins, below, row.note, note, DISPLAYS.second)
        else:
            canvas.text(canvas.right, base, row.note, note, DISPLAYS.second, from_right=True)
        canvas.lines(laid.begins, top, laid.lines, laid.font, title, ROW_LEADING)

    def _draw_foot(self, canvas: Canvas, view: FoyerView) -> None:
        canvas.fill(QRectF(0, FOOT, canvas.width, HEIGHT - FOOT), DISPLAYS.foot)
        if not view.foot:
            return
        ink = DISPLAYS.amber if view.is_late else DISPLAYS.ink
        centre = (FOOT + HEIGHT) / 2
        canvas.icon("clock", ink, MARGIN, centre, 48)
        left = MARGIN + 72
        font, lines = fitted(self.theme, view.foot, canvas.right - left, _FOOTS)
        top = centre - len(lines) * font.pixelSize() * 1.2 / 2
        canvas.lines(left, top, lines, font, ink, 1.2)
