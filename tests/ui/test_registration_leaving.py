"""Who is inside: leaving, taking a check-in back, and the figures and the list that follow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from registration_desk import SitDown

from eventdesk.core.delegates import Attendance
from eventdesk.ui.pages.registration.side import counts_view


def test_undo_takes_the_check_in_and_its_card_back(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: desk.verdict is None, timeout=30_000)
    assert desk.page.hint.isVisible()
    assert desk.page.search.text() == ""
    assert desk.attendance("Hilary Prothero") is Attendance.EXPECTED
    assert desk.page.side.arrivals.model.rows == ()


def test_leave_takes_the_person_just_shown(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.attendance("Hilary Prothero") is Attendance.LEFT
    assert desk.sentence.startswith("Hilary Prothero, South Wales Violence Prevention Unit, left")
    assert desk.page.hint.isVisible()


def test_leave_typed_blindly_takes_the_one_whose_name_it_was(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.type("tallis")
    desk.press(Qt.Key.Key_Return)
    desk.rush("prothero")
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(
        lambda: desk.attendance("Hilary Prothero") is Attendance.LEFT, timeout=30_000
    )
    assert desk.attendance("Andrew Tallis") is Attendance.IN


def test_leave_of_nobody_says_what_to_do(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.sentence.startswith("Who leaves?")
    desk.type("prothero")
    assert desk.said[-1] is None
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "is not in the building" in desk.sentence
    assert desk.opened.live.entries[-1].facts["reason"] == "not_in"


def test_the_figures_add_up_after_every_key(sit_down: SitDown) -> None:
    desk = sit_down()
    for typed in ("prothero", "tallis", "mabaso"):
        desk.type(typed)
        desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    view = counts_view(desk.opened.live.counts)
    assert desk.page.side.counts.accessibleDescription() == view.spoken()
    assert (view.inside, view.attended, view.left) == (2, 2, 1)
    rest = view.left + view.replaced + view.not_coming
    assert view.attended + view.expected + rest == desk.opened.live.counts.names
    names = [row.name for row in desk.page.side.arrivals.model.rows]
    assert names == ["Thandiwe Mabaso", "Andrew Tallis", "Hilary Prothero"]


def test_who_is_inside_is_a_list_by_surname(sit_down: SitDown) -> None:
    desk = sit_down()
    for typed in ("tallis", "prothero", "dabrowska"):
        desk.type(typed)
        desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    names = [row.name for row in desk.page.inside.rows.rows]
    assert names == ["Dąbrowska, Łucja", "Prothero, Hilary", "Tallis, Andrew"]
    assert desk.page.inside.title.text() == "3 people are inside"
    assert desk.page.inside.list.hasFocus()
    assert desk.page.inside.selected is None
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.attendance("Łucja Dąbrowska") is Attendance.LEFT
    assert desk.page.inside.title.text() == "2 people are inside"
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hint.isVisible()
    assert desk.page.search.hasFocus()


def test_turning_to_the_page_while_a_text_is_unanswered_lets_nobody_leave(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.rush("prothero")
    assert desk.page.finding.has_typed
    desk.page.take_focus()
    desk.qtbot.waitUntil(lambda: not desk.page.finding.has_typed, timeout=30_000)
    desk.opened.settle()
    assert desk.attendance("Hilary Prothero") is Attendance.IN
    assert desk.page.search.hasFocus()
