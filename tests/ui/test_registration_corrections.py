"""Corrections at the desk, driven by keys alone: what differs is saved, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from registration_desk import Desk, SitDown

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Rsvp

CONTROL = Qt.KeyboardModifier.ControlModifier
PROTHERO = "Hilary Prothero"


def person(desk: Desk, name: str) -> Delegate:
    return desk.opened.live.delegates[desk.opened.delegate_id(name)]


def test_a_correction_saves_what_differs_and_keeps_what_it_was(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_R, CONTROL)
    form = desk.page.forms.correct
    assert form.fields["given_name"].hasFocus()
    desk.press(Qt.Key.Key_Tab)
    desk.rush("Protherough")
    desk.press(Qt.Key.Key_Return)
    assert desk.sentence.startswith("Hilary Protherough, South Wales Violence Prevention Unit")
    entry = desk.opened.live.entries[-1]
    assert entry.action is Action.DELEGATE_CORRECTED
    assert entry.about["family_name"] == "Protherough"
    assert entry.about["was"] == {"family_name": "Prothero"}
    assert "role" not in entry.about
    assert desk.page.search.hasFocus()


def test_an_answer_is_corrected_by_its_letter(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_R, CONTROL)
    form = desk.page.forms.correct
    form.rsvp.setFocus()
    desk.press(Qt.Key.Key_C)
    desk.press(Qt.Key.Key_Return)
    assert person(desk, PROTHERO).rsvp is Rsvp.CANCELLED


def test_a_correction_that_changes_nothing_says_so(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_R, CONTROL)
    entries = len(desk.opened.live.entries)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.forms.correct.problem == "Nothing differs from what it was. Esc leaves."
    assert len(desk.opened.live.entries) == entries
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.search.text() == "prothero"
    assert desk.page.search.hasFocus()


def test_a_form_that_is_opened_again_takes_back_nothing_that_another_desk_set_right(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    who = person(desk, PROTHERO).id
    desk.type("prothero")
    desk.press(Qt.Key.Key_R, CONTROL)
    desk.press(Qt.Key.Key_Tab)
    desk.rush("Protherough")
    desk.press(Qt.Key.Key_Escape)
    meanwhile = {"role": "Head of Prevention", "rsvp": Rsvp.CANCELLED}
    desk.do(lambda opened: opened.check_in.correct(who, meanwhile))
    desk.press(Qt.Key.Key_R, CONTROL)
    form = desk.page.forms.correct
    desk.qtbot.waitUntil(form.isVisible, timeout=30_000)
    assert form.fields["family_name"].text() == "Protherough", "what was begun goes on"
    assert form.fields["role"].text() == "Head of Prevention"
    desk.press(Qt.Key.Key_Return)
    one = desk.opened.live.delegates[who]
    assert (one.particulars.family_name, one.particulars.role) == (
        "Protherough",
        "Head of Prevention",
    )
    assert one.rsvp is Rsvp.CANCELLED
