"""The page for volunteers on one side of A4: eight things with their keys, whom to ask, the alarm.

Keys come from the table of actions, so the paper cannot name one that does something else.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from eventdesk.services.exporting.volunteers import VolunteersSheet
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.dates import whole_day
from eventdesk.ui.printing.page_frame import QUIET, RULE, FrameWords, PageFrame, line_of
from eventdesk.ui.printing.sheet import Sheet
from eventdesk.ui.widgets.key_cap import spell_key

TITLE, TEXT, SAID, KEY = 14.0, 11.5, 11.5, 11.5
NUMBER_LEFT, TEXT_LEFT, KEY_WIDTH = 0.0, 34.0, 84.0
NUMBER = 20.0
SCALES = (1.0, 0.92, 0.84, 0.76, 0.68)
"""The type becomes smaller until all of it stands on the one page, in any language."""
GAP = 8.0
ENTER = "Return"


def _tr(text: str) -> str:
    return QCoreApplication.translate("print", text)


class Step(Struct, frozen=True, kw_only=True):
    """One thing a volunteer does: its key where it has one, and what may be said."""

    title: str
    text: str
    key: str = ""
    says: str = ""


def steps() -> tuple[Step, ...]:
    """The eight things, in the order in which a morning brings them."""
    return (
        Step(
            title=_tr("Find"),
            text=_tr("Type a few letters of the name as you hear it. Any order, no accents. "
                     "A scanned badge needs no typing."),
            says=_tr("“Good morning. What is your surname?”"),
        ),
        Step(
            title=_tr("Admit"), key=ENTER,
            text=_tr("Only while the first row is the person in front of you. They are in when "
                     "their name stands there in large letters."),
            says=_tr("“Thank you, you are in.”"),
        ),
        Step(
            title=_tr("Two people could be meant"), key=_tr("1 or 2"),
            text=_tr("Nobody is admitted yet. Ask for the organisation, then press the number of "
                     "the right one."),
            says=_tr("“Which organisation are you with?”"),
        ),
        Step(
            title=_tr("A note to read first"), key=action("delegate.acknowledge").key,
            text=_tr("Read what stands on the card, do it, and press the key. Not aloud: it may "
                     "be private."),
        ),
        Step(
            title=_tr("Not admitted"), key=action("delegate.override").key,
            text=_tr("The card says why. Ask the lead to come; only the lead overrides, and gives "
                     "a reason."),
            says=_tr("“One moment, my colleague will help you.”"),
        ),
        Step(
            title=_tr("Not on the list"), key=action("delegate.walk_in").key,
            text=_tr("Name, organisation, who vouches. Comes for somebody else: {0}.").format(
                spell_key(action("delegate.substitute").key)
            ),
            says=_tr("“Who invited you?”"),
        ),
        Step(
            title=_tr("Leaves"), key=action("delegate.leave").key,
            text=_tr("Find the person first. Coming back later is a usual check-in."),
        ),
        Step(
            title=_tr("It was the wrong person, or the wrong key"), key=action("day_log.undo").key,
            text=_tr("It says what it would undo. Read it, then Enter. Nothing is ever lost."),
        ),
    )  # fmt: skip


def paint_volunteers(device: QPagedPaintDevice, sheet: VolunteersSheet) -> None:
    """Draw the page."""
    painter = QPainter(device)
    try:
        _Print(Sheet(device, painter), painter, sheet).paint()
    finally:
        painter.end()


class _Print:
    """The print in progress. Measures are in points from the printable area's corner."""

    def __init__(self, sheet: Sheet, painter: QPainter, said: VolunteersSheet) -> None:
        self._sheet, self._painter, self._said = sheet, painter, said
        self._frame = PageFrame(sheet, _frame_words(said))
        self._scale, self._draws = SCALES[0], False

    def paint(self) -> None:
        self._frame.paint(1, 1)
        for scale in SCALES:
            self._scale, self._draws = scale, False
            if self._paint_all() <= self._frame.bottom:
                break
        self._draws = True
        self._paint_all()

    def _paint_all(self) -> float:
        """Everything within the frame, or only how far it would reach."""
        top = self._frame.top + 4
        for number, step in enumerate(steps(), start=1):
            top = self._paint_step(number, step, top)
        return self._paint_foot(top + 6)

    def _paint_step(self, number: int, step: Step, top: float) -> float:
        sheet, width = self._sheet, self._sheet.width
        if self._draws:
            box = QRectF(NUMBER_LEFT, top - 3, TEXT_LEFT - 8, 26)
            sheet.text(str(number), box, NUMBER * self._scale, bold=True)
        if step.key and self._draws:
            self._paint_key(spell_key(step.key), width, top)
        room = width - TEXT_LEFT - KEY_WIDTH - GAP
        down = top + self._line(step.title, top, room, TITLE, bold=True) + 1
        down += self._line(step.text, down, room, TEXT)
        if step.says:
            down += self._line(step.says, down + 1, room, SAID, ink=QUIET) + 1
        if self._draws:
            sheet.rule(0, down + GAP / 2, width, RULE)
        return down + GAP + 2

    def _line(
        self, text: str, top: float, width: float, size: float, *, bold: bool = False,
        ink: str = "#000000",
    ) -> float:  # fmt: skip
        size *= self._scale
        height = self._sheet.height_of(text, width, size, bold=bold)
        if self._draws:
            self._sheet.text(text, QRectF(TEXT_LEFT, top, width, height), size, bold=bold, ink=ink)
        return height

    def _paint_key(self, key: str, right: float, top: float) -> None:
        """A cap as on the screen."""
        box = QRectF(right - KEY_WIDTH, top, KEY_WIDTH, 22)
        dots = self._sheet.in_dots(box)
        self._painter.setPen(QPen(QColor("#000000"), dots.height() / 22))
        self._painter.drawRoundedRect(dots, dots.height() / 5, dots.height() / 5)
        inner = QRectF(box.left(), box.top() + 3.5, box.width(), 16)
        self._sheet.text(key, inner, KEY, bold=True, align=Qt.AlignmentFlag.AlignHCenter)

    def _paint_foot(self, top: float) -> float:
        """Whom to ask, what to do when the computer does not go on, and at an alarm."""
        roll = spell_key(action("page.roll").key)
        leads = ", ".join(self._said.leads) or "_" * 28
        for title, text in (
            (_tr("Ask the lead"), leads),
            (
                _tr("The computer does not go on"),
                _tr("Take the sign-in sheet and a pen: a time and a signature are enough. It is "
                    "typed in afterwards. What was confirmed on screen is saved."),
            ),
            (
                _tr("Alarm"),
                _tr("Leave with everybody else. The lead brings the roll: {0}, or its last print. "
                    "Meet at: {1}").format(roll, "_" * 24),
            ),
        ):  # fmt: skip
            width = self._sheet.width - TEXT_LEFT
            top += self._line(title, top, width, TEXT, bold=True)
            top += self._line(text, top, width, TEXT) + 5
        return top


def _frame_words(said: VolunteersSheet) -> FrameWords:
    event, day = said.about.event, said.about.event.date
    return FrameWords(
        event=event.name,
        line=line_of(_tr("For volunteers"), said.desk, whole_day(day), event.venue),
        hint=_tr("Help is on the key F1. The keys of a page are on “?”."),
        made_at=event.local(said.about.made_at),
        timezone=event.timezone,
        head_words=said.about.head_words,
        marking=event.marking,
    )
