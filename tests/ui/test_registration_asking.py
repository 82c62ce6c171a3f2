"""The cards that ask before they admit: ID, how many came, and the lead's reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from registration_desk import Desk, SitDown

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.ui.pages.registration.card import Step
from eventdesk.ui.widgets.choice_row import LEAST_PADDING, PADDING
from eventdesk.ui.widgets.verdict_view import Verdict

PROTHERO, RAGHUN, BRONWEN = "Hilary Prothero", "Priya Raghunathan", "Bronwen Achterberg"


def person(desk: Desk, name: str) -> Delegate:
    return desk.opened.live.delegates[desk.opened.delegate_id(name)]


def enter(desk: Desk, text: str) -> None:
    desk.type(text)
    desk.press(Qt.Key.Key_Return)


def with_party(desk: Desk, name: str, size: int) -> None:
    one = desk.opened.delegate_id(name)
    desk.do(lambda event: event.check_in.correct(one, {"party_size": size}))


# ---- a photo ID


def test_an_id_is_asked_for_and_a_digit_then_enter_admits(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    enter(desk, "prothero")
    assert desk.view.verdict == "Look at a photo ID, then say which"
    assert desk.page.verdict.step is Step.ID
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        desk.press(key)
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_2)
    assert desk.view.chosen == "driving_licence"
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, PROTHERO)
    assert person(desk, PROTHERO).id_seen == "driving_licence"
    admitted = desk.opened.live.entries[-1]
    refused = desk.opened.live.entries[-2]
    assert admitted.facts["after"] == refused.act


@pytest.mark.parametrize("code", ["VRU-0289\r", "1VRU-0289\r", "12\r", "1204417\r"])
def test_a_code_scanned_over_the_question_for_an_id_admits_nobody_by_it(
    sit_down: SitDown, code: str
) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    enter(desk, "prothero")
    desk.rush(code)
    desk.qtbot.waitUntil(lambda: desk.name != PROTHERO, timeout=30_000)
    desk.opened.settle()
    assert desk.attendance(PROTHERO) is Attendance.EXPECTED
    assert desk.opened.live.counts.inside == 0


def test_a_letter_after_the_digit_unchooses_it(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    enter(desk, "prothero")
    desk.press(Qt.Key.Key_1)
    desk.type("t")
    assert desk.page.search.text() == "1t"
    assert desk.page.results.isVisible()
    assert desk.opened.live.counts.inside == 0


def test_the_choice_can_be_taken_back_and_moved(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    enter(desk, "prothero")
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Backspace)
    assert desk.view.chosen == ""
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_3)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Return)
    assert person(desk, PROTHERO).id_seen == "other"


def test_a_note_comes_first_and_the_id_after_it(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    enter(desk, "raghun")
    assert desk.view.verdict == "Read this before you admit"
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.verdict == "Look at a photo ID, then say which"
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, RAGHUN)


# ---- a party


def test_enter_on_a_party_takes_all_of_it(sit_down: SitDown) -> None:
    desk = sit_down()
    with_party(desk, PROTHERO, 4)
    enter(desk, "prothero")
    assert desk.view.verdict == "How many of the 4 came?"
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Return)
    assert desk.verdict is Verdict.ADMITTED
    assert person(desk, PROTHERO).heads == 4


def test_a_number_admits_so_many_and_the_others_come_later(sit_down: SitDown) -> None:
    desk = sit_down()
    with_party(desk, PROTHERO, 4)
    enter(desk, "prothero")
    desk.press(Qt.Key.Key_5)
    assert desk.view.reason == "5 is more than the 4 there are."
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_Return)
    assert ("Party", "2 of 4") in desk.view.facts
    enter(desk, "prothero")
    assert desk.view.verdict == "Not admitted: already in"
    assert "More came" in desk.buttons
    assert desk.view.way_on == "In with 2 of the 4. If more have come: F6."
    desk.press(Qt.Key.Key_F6)
    assert desk.view.reason == "All 2 who were missing."
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert person(desk, PROTHERO).heads == 3
    assert desk.opened.live.entries[-1].action is Action.PARTY_MORE_CAME
    enter(desk, "prothero")
    desk.press(Qt.Key.Key_F6)
    assert (desk.view.reason, desk.buttons[0]) == ("The one who was missing.", "Admit 1 more")


def test_whoever_of_a_party_comes_later_shows_an_id_too(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    with_party(desk, PROTHERO, 3)
    enter(desk, "prothero")
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Return):
        desk.press(key)
    assert person(desk, PROTHERO).heads == 1
    enter(desk, "prothero")
    desk.press(Qt.Key.Key_F6)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.verdict == "Look at a photo ID, then say which"
    assert person(desk, PROTHERO).heads == 1
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_Return)
    assert person(desk, PROTHERO).heads == 3
    assert desk.opened.live.entries[-1].facts["id_seen"] == "driving_licence"


def test_a_code_scanned_over_the_question_how_many_admits_no_party(sit_down: SitDown) -> None:
    desk = sit_down()
    with_party(desk, PROTHERO, 4)
    enter(desk, "prothero")
    desk.rush("20417\r")
    desk.qtbot.waitUntil(lambda: desk.name == "20417", timeout=30_000)
    desk.opened.settle()
    assert desk.attendance(PROTHERO) is Attendance.EXPECTED


def test_some_of_a_party_leave_or_all_of_it(sit_down: SitDown) -> None:
    desk = sit_down()
    with_party(desk, PROTHERO, 3)
    enter(desk, "prothero")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.verdict == "How many of the 3 inside leave?"
    desk.press(Qt.Key.Key_1)
    assert (desk.view.reason, desk.buttons[0]) == (
        "1 of the 3. The others stay inside.",
        "1 leaves",
    )
    desk.press(Qt.Key.Key_Return)
    assert person(desk, PROTHERO).heads == 2
    assert desk.sentence.startswith("Hilary Prothero, South Wales Violence Prevention Unit: 1 of")
    assert "2 are still inside" in desk.sentence
    desk.type("prothero")
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_1)
    assert desk.view.reason == "1 of the 2. The other one stays inside."
    desk.press(Qt.Key.Key_Return)
    assert "1 is still inside" in desk.sentence
    desk.do(lambda opened: opened.day_log.undo())
    desk.type("prothero")
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Return)
    assert desk.attendance(PROTHERO) is Attendance.LEFT


# ---- against a rule


def test_a_lead_admits_against_a_rule_with_a_reason(sit_down: SitDown) -> None:
    desk = sit_down()
    enter(desk, "bronwen")
    assert desk.buttons == ["Next person", "Comes after all", "Lead override"]
    desk.press(Qt.Key.Key_F9)
    assert desk.page.verdict.step is Step.REASON
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.counts.inside == 0
    desk.rush("Rang at 8: comes")
    desk.press(Qt.Key.Key_Return)
    assert desk.view.verdict == "In, by the lead’s decision"
    entry = desk.opened.live.entries[-1]
    assert entry.about["reason"] == "Rang at 8: comes"
    assert entry.facts["broke"] == "not_coming"


def test_esc_leaves_the_reason_and_the_card_is_as_before(sit_down: SitDown) -> None:
    desk = sit_down()
    enter(desk, "bronwen")
    before = desk.view
    desk.press(Qt.Key.Key_F9)
    desk.rush("wo")
    desk.press(Qt.Key.Key_Escape)
    assert desk.view == before
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hint.isVisible()


def test_a_pin_is_asked_for_where_no_lead_sits(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.do(lambda event: event.event.name_lead("Hannah Marsh"))
    lead = next(iter(desk.opened.live.leads))
    desk.do(lambda event: event.event.set_pin(lead, "wren"))
    enter(desk, "bronwen")
    desk.press(Qt.Key.Key_F9)
    assert [line.id for line in desk.view.lines] == ["why", "pin"]
    desk.rush("Rang")
    desk.press(Qt.Key.Key_Return)
    desk.rush("wrem")
    desk.press(Qt.Key.Key_Return)
    assert desk.view.problem == "That is not the PIN of a lead."
    assert desk.page.verdict.card.lines.field("why").text() == "Rang"
    assert desk.opened.live.counts.inside == 0
    desk.rush("wren")
    desk.press(Qt.Key.Key_Return)
    assert desk.verdict is Verdict.ADMITTED
    assert "wren" not in str(desk.opened.live.entries[-1])


def test_five_wrong_pins_lock_the_desk_for_a_while_and_it_is_said(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.do(lambda event: event.event.name_lead("Hannah Marsh"))
    lead = next(iter(desk.opened.live.leads))
    desk.do(lambda event: event.event.set_pin(lead, "wren"))
    enter(desk, "bronwen")
    desk.press(Qt.Key.Key_F9)
    desk.rush("Rang\r")
    for pin in ("1111", "2222", "3333", "4444", "5555", "wren"):
        desk.rush(pin)
        desk.press(Qt.Key.Key_Return)
    assert desk.view.problem.startswith("Five wrong PINs were typed at this desk.")
    assert desk.opened.live.counts.inside == 0


def test_who_had_declined_comes_after_all_with_two_keys(sit_down: SitDown) -> None:
    desk = sit_down()
    enter(desk, "bronwen")
    desk.press(Qt.Key.Key_F6)
    assert desk.view.way_on == "Enter records that Bronwen Achterberg comes after all, and admits."
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Return)
    assert desk.verdict is Verdict.ADMITTED
    assert person(desk, BRONWEN).rsvp == "accepted"


def test_who_comes_after_all_still_shows_an_id_and_the_answer_is_recorded_once(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    enter(desk, "bronwen")
    before = len(desk.opened.live.entries)
    desk.press(Qt.Key.Key_F6)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.verdict == "Look at a photo ID, then say which"
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert desk.verdict is Verdict.ADMITTED
    assert [entry.action for entry in desk.opened.live.entries[before:]] == [
        Action.ACT_REFUSED,
        Action.DELEGATE_CORRECTED,
        Action.DELEGATE_CHECKED_IN,
    ]


def test_the_kinds_of_document_can_be_read_in_a_small_window(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    desk.page.resize(870, 536)
    enter(desk, "prothero")
    card = desk.page.verdict.card
    narrower = 2 * desk.opened.theme.px(PADDING - LEAST_PADDING)
    for chip in card.choices.chips:
        assert chip.width() >= chip.sizeHint().width() - narrower
        assert card.rect().contains(chip.mapTo(card, chip.rect().bottomRight()))


def test_f7_undoes_the_check_in_that_stands_in_the_way(sit_down: SitDown) -> None:
    desk = sit_down()
    enter(desk, "prothero")
    enter(desk, "tallis")
    enter(desk, "prothero")
    assert desk.buttons == ["Next person", "Undo 09:04", "Lead override"]
    desk.press(Qt.Key.Key_F7)
    assert desk.attendance(PROTHERO) is Attendance.EXPECTED
    assert desk.attendance("Andrew Tallis") is Attendance.IN
    desk.qtbot.waitUntil(desk.page.results.isVisible, timeout=30_000)
    assert desk.page.search.hasFocus()
    desk.press(Qt.Key.Key_Return)  # the second of two hasty ones, meant for the undo
    assert desk.page.results.sentence.text() == "Is it Hilary Prothero? Press 1, or type on."
    assert desk.attendance(PROTHERO) is Attendance.EXPECTED
    desk.press(Qt.Key.Key_1)
    desk.qtbot.waitUntil(lambda: desk.attendance(PROTHERO) is Attendance.IN, timeout=30_000)


def test_a_code_scanned_while_a_refusal_is_shown_is_the_next_person(sit_down: SitDown) -> None:
    desk = sit_down()
    enter(desk, "bronwen")
    desk.press(Qt.Key.Key_F6)
    desk.rush("VRU-0289\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Siobhán Ní Cheallaigh", timeout=30_000)
    desk.opened.settle()
    assert desk.attendance(BRONWEN) is Attendance.NOT_COMING


# ---- what is to be done besides


def test_the_host_is_told_of_a_flagged_guest_and_a_full_building_is_said(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    one = desk.opened.delegate_id(PROTHERO)
    desk.do(lambda event: event.check_in.correct(one, {"tell_host": "Call Dele, ext. 12"}))
    desk.change_details(capacity=1)
    enter(desk, "tallis")
    assert not desk.view.bands
    enter(desk, "prothero")
    assert [band.sentence for band in desk.view.bands] == [
        "Tell the host: Call Dele, ext. 12",
        "2 inside, the building holds 1.",
    ]
    assert desk.verdict is Verdict.ADMITTED
    desk.type("t")
    assert desk.verdict is None
