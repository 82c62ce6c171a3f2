"""The sign-in sheet typed in at the registration page, by keys alone."""

from __future__ import annotations

from datetime import time

import pytest
from opened_event import OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from registration_desk import Desk

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.core.entries import FROM_PAPER
from eventdesk.core.short_codes import short_code
from eventdesk.ui.pages.registration.paper.typing_form import PaperForm
from eventdesk.ui.theme import State

CONTROL = Qt.KeyboardModifier.ControlModifier
THORBURN = "Agnes Thorburn"
PROTHERO = "Hilary Prothero"


class Paper:
    """The form, open at 10:40 after an outage, and somebody at its keys."""

    def __init__(self, qtbot: QtBot, open_sample: OpenSample) -> None:
        self.desk = Desk(qtbot, open_sample(time(10, 40)))
        self.qtbot = qtbot
        with self.desk.opened.desk.database.another() as other, other.reading() as reading:
            self._numbers = reading.log.numbers_of_names()
        self.desk.press(Qt.Key.Key_H, CONTROL)

    @property
    def form(self) -> PaperForm:
        return self.desk.page.forms.from_paper

    def code(self, name: str) -> str:
        return short_code(self._numbers[self.desk.opened.delegate_id(name)])

    def line(self, typed: str) -> None:
        """Type a line and press Enter, and wait for what comes of it."""
        self.desk.rush(typed)
        self.desk.press(Qt.Key.Key_Return)

    def told(self, typed: str) -> tuple[str, str]:
        """What stands below the field once a text has been typed."""
        self.desk.rush(typed)
        self.desk.opened.settle()
        return self.form.said


@pytest.fixture
def paper(qtbot: QtBot, open_sample: OpenSample) -> Paper:
    return Paper(qtbot, open_sample)


def test_ten_keys_are_a_line(paper: Paper) -> None:
    QAbstractItemModelTester(paper.form.lines.rows)
    assert paper.form.field.hasFocus()
    line = f"{paper.code(THORBURN).lower()} 0912"
    assert len(line) + len("⏎") == 10
    paper.line(line)
    assert paper.form.field.text() == ""
    (row,) = paper.form.rows
    assert (row.sentence, row.state) == ("Agnes Thorburn came at 09:12.", State.OK)
    assert paper.desk.attendance(THORBURN) is Attendance.IN
    entry = paper.desk.opened.live.entries[-1]
    assert entry.facts[FROM_PAPER] is True
    assert paper.desk.opened.live.minute(entry.happened_at) == "09:12"
    paper.line(f"{paper.code(PROTHERO)} 9.20 1005")
    assert [one.sentence for one in paper.form.rows] == [
        "Hilary Prothero came at 09:20 and left at 10:05.", "Agnes Thorburn came at 09:12."
    ]  # fmt: skip
    assert paper.form.under.text() == "2 lines recorded."


def test_while_typing_it_says_who_and_what(paper: Paper) -> None:
    code = paper.code(THORBURN)
    assert paper.form.said[0] == "Code, time in, time out"
    assert paper.told(code[:3])[0] == "Code, time in, time out"
    who, what = paper.told(code[3:])
    assert who.startswith("Agnes Thorburn, ")
    assert what == "Expected. Now the time."
    assert paper.told(" 09")[1] == "Expected. “09” is no time of day yet."
    assert paper.told("12")[1] == "Enter records: Agnes Thorburn came at 09:12."
    assert paper.told(" 1055")[1] == "That minute has not come yet."
    assert paper.desk.attendance(THORBURN) is Attendance.EXPECTED


def test_what_is_known_is_said_and_not_recorded_twice(paper: Paper) -> None:
    line = f"{paper.code(THORBURN)} 0912"
    paper.line(line)
    entries = len(paper.desk.opened.live.entries)
    assert "There was nothing to do." in paper.told(line)[1]
    paper.desk.press(Qt.Key.Key_Return)
    assert paper.form.rows[0].state is State.NEUTRAL
    assert paper.form.rows[0].sentence == "Agnes Thorburn came at 09:12 already."
    assert paper.form.under.text() == "1 line recorded, 1 known already."
    (entry,) = paper.desk.opened.live.entries[entries:]
    assert entry.action is Action.ACT_REFUSED


def test_a_slip_comes_back_into_the_field(paper: Paper) -> None:
    code = paper.code(THORBURN)
    slip = f"{code[1]}{code[0]}{code[2:]} 0912"
    paper.line(slip)
    assert paper.form.field.text() == slip
    assert paper.form.field.selectedText() == slip
    assert paper.form.said[1].startswith("There is no code")
    assert paper.form.rows == ()
    paper.line(f"{code} 0912")
    assert paper.form.problem == ""
    assert paper.desk.attendance(THORBURN) is Attendance.IN


def test_a_code_alone_asks_for_the_time(paper: Paper) -> None:
    code = paper.code(THORBURN)
    entries = len(paper.desk.opened.live.entries)
    paper.line(code)
    assert paper.form.problem == "Which time stands beside it on the paper?"
    assert len(paper.desk.opened.live.entries) == entries
    paper.line("0912")
    assert paper.desk.attendance(THORBURN) is Attendance.IN


def test_a_recorded_time_is_set_back_by_a_second_enter(paper: Paper) -> None:
    thorburn = paper.desk.opened.delegate_id(THORBURN)
    paper.desk.do(lambda desk: desk.check_in.check_in(thorburn))
    paper.line(f"{paper.code(THORBURN)} 0912")
    assert "Set that back to 09:12" in paper.form.said[1]
    assert paper.form.said[1].endswith("Enter once more does.")
    paper.desk.press(Qt.Key.Key_Return)
    arrived = paper.desk.opened.live.delegates[thorburn].arrived_at
    assert arrived is not None
    assert paper.desk.opened.live.minute(arrived) == "09:12"
    assert paper.form.rows[0].sentence.endswith("A recorded time was set back.")


def test_another_line_is_no_yes_to_what_was_asked(paper: Paper) -> None:
    thorburn = paper.desk.opened.delegate_id(THORBURN)
    paper.desk.do(lambda desk: desk.check_in.check_in(thorburn))
    paper.line(f"{paper.code(THORBURN)} 0912")
    paper.line(f"{paper.code(THORBURN)} 0913")
    assert "Set that back to 09:13" in paper.form.said[1]
    assert paper.form.said[1].endswith("Enter once more does.")


def test_a_fast_hand_does_not_lose_a_line_that_needs_a_look(paper: Paper) -> None:
    """Three lines are typed before any answer is there."""
    code, field = paper.code(THORBURN), paper.form.field
    slip = f"{code[1]}{code[0]}{code[2:]} 0912"
    for line in (slip, f"{paper.code(PROTHERO)} 0920"):
        QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, code)
    paper.desk.opened.settle()
    assert field.text() == code
    assert [one.waits for one in paper.form.rows] == [False, True]
    assert paper.form.under.text() == "1 line recorded, 1 needs a look."
    field.clear()
    paper.desk.press(Qt.Key.Key_Return)
    assert field.text() == slip
    assert paper.form.said[1].startswith("There is no code")


def test_a_chosen_line_is_undone_and_stays_struck(paper: Paper) -> None:
    paper.line(f"{paper.code(THORBURN)} 0912")
    paper.line(f"{paper.code(PROTHERO)} 0920")
    paper.desk.press(Qt.Key.Key_Down)
    paper.desk.press(Qt.Key.Key_Down)
    paper.desk.press(Qt.Key.Key_F7)
    assert [one.is_undone for one in paper.form.rows] == [False, True]
    assert paper.desk.attendance(THORBURN) is Attendance.EXPECTED
    assert paper.desk.attendance(PROTHERO) is Attendance.IN
    assert paper.form.under.text() == "1 line recorded."
    paper.desk.press(Qt.Key.Key_F7)
    assert paper.form.problem == "There is no recorded line to undo."
    assert paper.desk.attendance(PROTHERO) is Attendance.IN


def test_what_was_entered_is_there_again_when_one_comes_back(paper: Paper) -> None:
    paper.line(f"{paper.code(THORBURN)} 0912")
    paper.desk.rush("k7")
    paper.desk.press(Qt.Key.Key_Escape)
    assert paper.desk.page.search.hasFocus()
    paper.desk.press(Qt.Key.Key_H, CONTROL)
    assert paper.form.field.hasFocus()
    assert paper.form.field.text() == "k7"
    assert len(paper.form.rows) == 1


def test_what_broke_a_rule_is_recorded_and_marked(paper: Paper) -> None:
    declined = next(
        one for one in paper.desk.opened.live.delegates.values()
        if one.attendance is Attendance.NOT_COMING
    )  # fmt: skip
    paper.line(f"{paper.code(declined.full_name)} 0912")
    (row,) = paper.form.rows
    assert (row.state, row.waits) == (State.WARN, False)
    assert row.sentence == f"{declined.full_name} came at 09:12: not expected by the list."
