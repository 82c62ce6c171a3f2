"""What keeps somebody out, or makes the desk wait, is said in a sentence and got past by a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from registration_desk import SitDown

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.ui.widgets.verdict_view import Verdict


def test_somebody_already_in_is_refused_in_one_sentence(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.state is Verdict.REFUSED
    assert view.verdict == "Not admitted: already in"
    assert view.reason.startswith("Checked in at 09:04 at Desk")
    assert not desk.page.search.hasFocus()
    assert desk.opened.live.entries[-1].action is Action.ACT_REFUSED
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.counts.inside == 1
    assert desk.verdict is Verdict.REFUSED
    desk.type("tal")
    assert desk.page.search.text() == "tal"
    assert desk.page.results.isVisible()


def test_somebody_not_coming_is_refused_and_esc_goes_on(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("bronwen")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.verdict == "Not admitted: declined"
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hint.isVisible()
    assert desk.page.search.hasFocus()


def test_an_unknown_code_is_refused_and_in_the_log(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("VRU-0417")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.reason == "Nobody has the code “VRU-0417”. Type the name instead."
    assert desk.opened.live.entries[-1].facts["reason"] == "unknown_code"


def test_a_note_must_be_read_before_enter_admits(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("raghun")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.state is Verdict.ALERT
    assert view.reason.startswith("Carries the minister's briefing.")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        desk.press(key)
    assert desk.verdict is Verdict.ALERT
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_F8)
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Priya Raghunathan")
    assert desk.page.search.hasFocus()


@pytest.mark.parametrize("is_read", [False, True])
def test_a_code_scanned_over_a_note_is_a_new_search(sit_down: SitDown, *, is_read: bool) -> None:
    desk = sit_down()
    desk.type("raghun")
    desk.press(Qt.Key.Key_Return)
    if is_read:
        desk.press(Qt.Key.Key_F8)
    desk.rush("VRU-0289\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Siobhán Ní Cheallaigh", timeout=30_000)
    desk.opened.settle()
    assert desk.verdict is Verdict.ADMITTED
    assert desk.attendance("Priya Raghunathan") is Attendance.EXPECTED
    assert desk.opened.live.counts.inside == 1


def test_a_letter_on_a_note_begins_the_next_name(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("raghun")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F8)
    desk.type("t")
    assert desk.page.search.hasFocus()
    assert desk.page.search.text() == "t"
    assert desk.page.results.isVisible()
    assert desk.verdict is None


def test_a_space_after_f8_asks_for_f8_again(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("raghun")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.hint == "Enter works after F8"
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Priya Raghunathan")


def test_what_was_typed_blindly_does_not_answer_a_note(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.rush("raghun\rmei li\r")
    desk.qtbot.waitUntil(lambda: desk.verdict is not None, timeout=30_000)
    desk.opened.settle()
    assert (desk.verdict, desk.name) == (Verdict.ALERT, "Priya Raghunathan")
    assert desk.opened.live.counts.inside == 0


def test_a_failing_machine_gives_the_keys_back(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    with desk.opened.desk.database.another() as other, other.engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE delegates RENAME TO elsewhere")
        connection.commit()
        with desk.qtbot.waitSignal(desk.opened.acts.idle, timeout=30_000):
            desk.rush("\rtall")
        desk.qtbot.waitUntil(lambda: desk.page.search.text() == "protherotall", timeout=30_000)
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO delegates")
        connection.commit()
    assert desk.verdict is None
