"""The registration page, driven by real keys against a real event."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel
from registration_desk import Desk, SitDown

from eventdesk.core.chain import Head
from eventdesk.core.delegates import Attendance, Delegate, Particulars, Rsvp
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.finder import Finding
from eventdesk.ui.widgets.verdict_view import Verdict

HOSTILE = "<img src=x> & <b>Bobby</b>"


def test_nothing_is_listed_before_somebody_types(sit_down: SitDown) -> None:
    desk = sit_down()
    assert desk.page.hint.isVisible()
    assert desk.page.results.rows.rows == ()
    desk.type("prot")
    assert not desk.page.hint.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hint.isVisible()
    assert desk.page.search.text() == ""


def test_a_known_delegate_is_admitted_with_five_keys(sit_down: SitDown) -> None:
    desk = sit_down()
    pressed = _Presses(desk.page.search)
    desk.type("prot")
    desk.press(Qt.Key.Key_Return)
    assert pressed.count == 5
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Hilary Prothero")
    assert desk.attendance("Hilary Prothero") is Attendance.IN
    assert desk.page.search.text() == ""
    assert desk.page.search.hasFocus()
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.when.startswith("09:04 · Desk")
    assert ("Table", "8") in view.facts
    assert ("Needs", "Vegetarian") in view.facts


@pytest.mark.parametrize("typed", ["ni cheallaigh", "Cheallaigh, Siobhán", "siob", "VRU-0289"])
def test_any_order_and_accents_or_not_admit_the_same_person(sit_down: SitDown, typed: str) -> None:
    desk = sit_down()
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Siobhán Ní Cheallaigh")


def test_enter_waits_for_the_answer_to_the_text_as_it_stands(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.type("p")
    assert desk.page.results.reading.meant > 1
    desk.rush("rothero")
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.verdict is not None, timeout=30_000)
    desk.opened.settle()
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Hilary Prothero")
    assert desk.opened.live.counts.inside == 1


def test_an_answer_to_an_older_text_is_not_acted_on(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    (older,) = desk.page.results.reading.found
    desk.rush("7")
    desk.opened.finder.found.emit(Finding(query="prothero", found=(older,)))
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.page.results.reading.found, timeout=30_000)
    desk.opened.settle()
    assert desk.opened.live.counts.inside == 0


def test_what_is_typed_after_enter_belongs_to_the_next_name(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.rush("prothero\rtallis\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Andrew Tallis", timeout=30_000)
    desk.opened.settle()
    assert desk.attendance("Hilary Prothero") is Attendance.IN
    assert desk.attendance("Andrew Tallis") is Attendance.IN
    assert desk.opened.live.counts.inside == 2


def test_namesakes_are_asked_about_and_a_digit_chooses(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("rhys davies")
    assert desk.page.results.cards.isVisible()
    assert not any(card.is_selected for card in desk.page.results.cards.cards)
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.counts.inside == 0
    assert desk.page.results.is_asking
    second = desk.page.results.cards.cards[1].view
    assert second is not None
    desk.press(Qt.Key.Key_2)
    assert desk.verdict is Verdict.ADMITTED
    assert desk.opened.live.delegates[second.delegate_id].attendance is Attendance.IN
    assert desk.opened.live.counts.inside == 1
    desk.type("rhys davies")
    words = [card.view.pill.word for card in desk.page.results.cards.cards if card.view]
    assert words == ["Expected", "In since 09:04"]


def test_a_digit_is_typing_until_enter_has_asked(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("rhys davies")
    desk.type("2")
    assert desk.page.search.text() == "rhys davies2"
    assert desk.opened.live.counts.inside == 0


@pytest.mark.parametrize("typed", ["clark", "rhys d", "da"])
def test_a_name_that_may_be_another_is_asked_about(sit_down: SitDown, typed: str) -> None:
    desk = sit_down()
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.results.is_asking
    assert desk.opened.live.counts.inside == 0


def test_arrows_move_to_a_row_and_enter_admits_it(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("davies")
    for _ in range(3):
        desk.press(Qt.Key.Key_Down)
    assert desk.page.search.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Angharad Davies-Pritchard")


def test_the_list_takes_the_keys_itself_when_it_has_the_focus(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.type("davies")
    desk.press(Qt.Key.Key_Tab)
    assert desk.page.results.list.hasFocus()
    desk.press(Qt.Key.Key_Down)
    desk.type("-pri")
    assert desk.page.search.text() == "davies-pri"
    assert desk.page.search.hasFocus()


def test_tab_moves_to_nobody_and_enter_asks_as_in_the_field(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("clark")
    assert desk.page.results.cards.isVisible()
    assert desk.page.results.list.isVisible()
    before = desk.page.results.sentence.text()
    desk.press(Qt.Key.Key_Tab)
    assert desk.page.results.list.hasFocus()
    assert desk.page.results.selected is None
    assert desk.page.results.sentence.text() == before
    desk.press(Qt.Key.Key_Return)
    assert desk.page.results.is_asking
    assert desk.verdict is None
    assert desk.opened.live.counts.inside == 0
    second = desk.page.results.by_digit(2)
    assert second is not None
    desk.press(Qt.Key.Key_2)
    assert desk.opened.live.delegates[second.id].attendance is Attendance.IN


def test_an_arrow_in_the_list_chooses_the_row(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("davies")
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Down)
    chosen = desk.page.results.selected
    assert chosen is not None
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.delegates[chosen.id].attendance is Attendance.IN


def test_enter_on_a_text_that_found_nobody_selects_it(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("nobodyatall")
    sentence = desk.page.results.sentence.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.page.search.selectedText() == "nobodyatall"
    assert desk.page.results.sentence.text() == sentence
    desk.type("prothero")
    assert desk.page.search.text() == "prothero"
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Hilary Prothero")


def test_a_scan_right_after_a_text_that_found_nobody_stands_alone(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.rush("nobodyatall\rVRU-0289\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Siobhán Ní Cheallaigh", timeout=30_000)
    desk.opened.settle()
    assert desk.verdict is Verdict.ADMITTED


def test_the_sentence_does_not_promise_what_enter_refuses(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    assert desk.page.results.sentence.text() == "One person can be meant. Enter admits."
    desk.press(Qt.Key.Key_Return)
    desk.type("prothero")
    assert desk.page.results.sentence.text() == "Already in since 09:04."
    desk.press(Qt.Key.Key_Down)
    assert desk.page.results.sentence.text() == "Hilary Prothero: Already in since 09:04."
    desk.press(Qt.Key.Key_Escape)
    desk.type("bronwen")
    assert desk.page.results.sentence.text() == "Declined. Enter says why."


def test_a_check_in_at_another_desk_shows_in_the_list_on_screen(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    desk.type("prothero")
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda event_desk: event_desk.check_in.check_in(who))
    desk.opened.settle()
    desk.qtbot.waitUntil(
        lambda: desk.page.results.rows.rows[0].pill.word == "In since 09:04", timeout=30_000
    )


def test_text_from_the_list_is_shown_as_it_stands(sit_down: SitDown) -> None:
    desk = sit_down()
    _add(desk, _made_up("x", HOSTILE, "Tables & <i>Sons</i>"))
    desk.type("bobby")
    (row,) = desk.page.results.rows.rows
    assert row.name == HOSTILE
    tip = desk.page.results.rows.data(desk.page.results.rows.index(0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert "img" in tip
    assert "<img" not in tip, "Qt would take it for markup"
    made_of = {label.textFormat() for label in desk.page.findChildren(QLabel) if label.text()}
    assert Qt.TextFormat.RichText not in made_of


def test_ten_thousand_names_show_fifty_and_say_so(sit_down: SitDown) -> None:
    desk = sit_down()
    _add(desk, *(_made_up(str(n), f"Zed{n}", "Somewhere") for n in range(10_000)))
    desk.type("zed")
    assert len(desk.page.results.rows.rows) == 50
    assert desk.page.results.sentence.text().startswith("50 people or more")
    desk.type("9999")
    desk.rush("")
    assert [row.name for row in desk.page.results.rows.rows] == ["Zed9999"]


def test_the_buttons_of_the_card_stay_in_a_low_window(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.page.resize(903, 480)
    card = desk.page.verdict.card
    undo, badge = card.buttons

    def are_whole() -> bool:
        return all(
            one.visibleRegion().boundingRect() == one.rect() and one.height() > 0
            for one in (undo, badge)
        )

    desk.qtbot.waitUntil(are_whole, timeout=30_000)


class _Presses(QObject):
    """Counts the keys that reach a widget."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.count += 1
        return False


def _made_up(number: str, name: str, organisation: str) -> Delegate:
    particulars = Particulars(given_name=name, organisation=organisation)
    return Delegate(id=f"made-up-{number}", particulars=particulars, rsvp=Rsvp.ACCEPTED)


def _add(desk: Desk, *delegates: Delegate) -> None:
    live = desk.opened.live
    live.apply(Changes(head=Head(), delegates=delegates))
    desk.qtbot.waitUntil(lambda: all(one.id in live.delegates for one in delegates), timeout=30_000)
