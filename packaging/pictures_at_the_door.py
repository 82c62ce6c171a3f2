"""Pictures of paper at the door: the sign-in sheet asked for, and typed in line by line."""

from __future__ import annotations

from datetime import time

from driven_window import DrivenWindow
from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.delegates import Attendance
from eventdesk.core.short_codes import short_code
from eventdesk.ui.actions.spec import PageId

BACK = time(9, 40)


def _typing(studio: Studio) -> DrivenWindow:
    window = studio.at(BACK)
    window.view.qt_actions["delegate.from_paper"].trigger()
    window.paint()
    return window


def _type(window: DrivenWindow, typed: str, *, enter: bool = True) -> None:
    field = window.registration.forms.from_paper.field
    QTest.keyClicks(field, typed)
    window.until(lambda: not window.view.acts.busy)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)
        window.until(lambda: not window.view.acts.busy)
    window.paint()


def _codes(window: DrivenWindow, attendance: Attendance) -> list[str]:
    numbers = {
        entry.subject: entry.sequence
        for entry in window.live.entries
        if entry.action == "delegate.added"
    }
    people = sorted(window.live.delegates.values(), key=lambda one: one.full_name)
    return [short_code(numbers[one.id]) for one in people if one.attendance is attendance]


def from_paper(studio: Studio) -> None:
    """Empty, while a line is typed, after some lines, and with a question."""
    window = _typing(studio)
    studio.take("registration-from-paper")
    expected, inside = (_codes(window, one) for one in (Attendance.EXPECTED, Attendance.IN))
    declined = _codes(window, Attendance.NOT_COMING)
    _type(window, f"{expected[0]} 0912", enter=False)
    studio.take("registration-from-paper-typing")
    _type(window, "")
    _type(window, f"{expected[1]} 0914 0931")
    _type(window, f"{expected[1]} 0914")
    _type(window, f"{declined[0]} 0920")
    _type(window, f"{inside[0]} 0801")
    studio.take("registration-from-paper-asked")
    window.registration.forms.from_paper.field.clear()
    _type(window, f"{expected[2][::-1]} 0915", enter=False)
    studio.take("registration-from-paper-slip")


def sign_in(studio: Studio) -> None:
    """What is asked before the sheet is printed."""
    window = studio.at(BACK)
    window.view.qt_actions["delegate.sign_in"].trigger()
    window.until(window.registration.forms.sign_in.isVisible)
    studio.take("registration-sign-in-sheet")


def in_the_log(studio: Studio) -> None:
    """Rows of the day log that came from paper."""
    window = _typing(studio)
    expected, declined = (
        _codes(window, one) for one in (Attendance.EXPECTED, Attendance.NOT_COMING)
    )
    for line in (f"{expected[0]} 0912", f"{declined[0]} 0920 0931", f"{expected[1]} out 0930"):
        _type(window, line)
    window.window.turn_to(PageId.DAY_LOG)
    window.paint()
    studio.take("day-log-from-paper")


DOOR_STATES = {
    "day-log-from-paper": in_the_log,
    "registration-from-paper": from_paper,
    "registration-sign-in-sheet": sign_in,
}
