"""Walk-in and substitute, driven by keys alone; and how many keys they take."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot
from registration_desk import Desk, SitDown

from eventdesk.core.delegates import Attendance, Delegate, Origin
from eventdesk.ui.finder import Finding
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.known_words import KnownWords, name_from
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.search_field import SearchField
from eventdesk.ui.widgets.verdict_view import Verdict

CONTROL = Qt.KeyboardModifier.ControlModifier
PROTHERO, BRONWEN = "Hilary Prothero", "Bronwen Achterberg"


def person(desk: Desk, name: str) -> Delegate:
    return desk.opened.live.delegates[desk.opened.delegate_id(name)]


def walk_in(desk: Desk, typed: str) -> None:
    desk.type(typed)
    desk.press(Qt.Key.Key_N, CONTROL)


# ---- walk-in


def test_a_walk_in_takes_five_keys_beside_what_is_written(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan-rees")
    form = desk.page.forms.walk_in
    assert form.isVisible()
    assert form.name.text() == "Dilys Vaughan-Rees"
    assert form.organisation.hasFocus()
    keys = 1
    for written in ("Torfaen Council", "Hannah Marsh", ""):
        desk.rush(written)
        desk.press(Qt.Key.Key_Return)
        keys += 1
    letters = len("dilys vaughan-rees" + "Torfaen Council" + "Hannah Marsh")
    assert (keys + letters) / 3 <= 30, "at three keys a second"
    assert keys <= 5
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Dilys Vaughan-Rees")
    one = person(desk, "Dilys Vaughan-Rees")
    assert (one.origin, one.attendance) == (Origin.WALK_IN, Attendance.IN)
    assert one.organisation == "Torfaen Council"
    assert ("Walk-in, vouched for by", "Hannah Marsh") in desk.view.facts
    assert ("Reference", one.reference) in desk.view.facts
    assert desk.page.search.hasFocus()
    assert desk.page.search.text() == ""


def test_esc_leaves_a_walk_in_and_loses_nothing(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan")
    desk.rush("Torfaen")
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.search.hasFocus()
    assert desk.page.search.text() == "dilys vaughan"
    desk.press(Qt.Key.Key_N, CONTROL)
    assert desk.page.forms.walk_in.organisation.text() == "Torfaen"
    desk.press(Qt.Key.Key_Escape)
    desk.page.search.empty()
    walk_in(desk, "owain")
    assert desk.page.forms.walk_in.organisation.text() == ""
    assert desk.page.forms.walk_in.name.text() == "Owain"


def test_nobody_is_admitted_without_anybody_who_vouches(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan")
    for _ in range(3):
        desk.press(Qt.Key.Key_Return)
    assert desk.page.forms.walk_in.problem == "Somebody has to vouch for a walk-in. Who does?"
    assert desk.page.forms.walk_in.vouched_by.hasFocus()
    assert desk.opened.live.counts.inside == 0


def test_a_walk_in_who_is_on_the_list_is_said_and_f6_admits_that_line(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.press(Qt.Key.Key_N, CONTROL)
    form = desk.page.forms.walk_in
    assert form.name.hasFocus()
    desk.rush("Siobhan Ni Cheallaigh\rMersey\rHannah Marsh\r\r")
    desk.opened.settle()
    desk.qtbot.waitUntil(lambda: form.alike is not None, timeout=30_000)
    assert form.bands.sentences[0].startswith("Siobhán Ní Cheallaigh, Merseyside")
    assert form.bands.sentences[0].endswith("is on the list. F6 admits that line instead.")
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_F6)
    desk.opened.settle()
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Siobhán Ní Cheallaigh")
    assert desk.opened.live.counts.walk_ins == 0


def test_a_surname_of_the_list_from_the_same_organisation_is_said_too(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.press(Qt.Key.Key_N, CONTROL)
    desk.rush("Alun Prothero\rSouth Wales Violence Prevention Unit\rHannah Marsh\r\r")
    form = desk.page.forms.walk_in
    desk.qtbot.waitUntil(lambda: form.alike is not None, timeout=30_000)
    desk.opened.settle()
    assert form.bands.sentences[0].startswith("Hilary Prothero, South Wales")
    assert desk.opened.live.counts.inside == 0


def test_one_more_enter_admits_the_walk_in_all_the_same(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.press(Qt.Key.Key_N, CONTROL)
    desk.rush("Hilary Prothero\rGwent\rHannah Marsh\r\r")
    form = desk.page.forms.walk_in
    desk.qtbot.waitUntil(lambda: form.alike is not None, timeout=30_000)
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Return)
    assert desk.opened.live.counts.walk_ins == 1


def test_an_organisation_is_offered_and_only_the_arrow_takes_it(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan")
    field = desk.page.forms.walk_in.organisation
    desk.rush("gwent")
    assert field.offers[0].text == "Gwent Police"
    desk.press(Qt.Key.Key_Return)
    assert field.text() == "gwent"
    field.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert field.text() == "Gwent Police"


def test_nobody_is_offered_who_only_sounds_like_a_voucher(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan")
    desk.press(Qt.Key.Key_Return)
    field = desk.page.forms.walk_in.vouched_by
    heard: list[Finding] = []
    desk.opened.finder.found.connect(heard.append)
    desk.rush("cardiff")
    desk.qtbot.waitUntil(
        lambda: any(one.is_whole and one.query == "cardiff" for one in heard), timeout=30_000
    )
    assert heard[-1].found
    assert field.offers == ()


def test_an_offer_goes_with_the_text_that_it_was_for(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan")
    desk.press(Qt.Key.Key_Return)
    field = desk.page.forms.walk_in.vouched_by
    desk.rush("cordelia")
    desk.qtbot.waitUntil(lambda: bool(field.offers), timeout=30_000)
    desk.press(Qt.Key.Key_Escape)
    desk.page.search.empty()
    walk_in(desk, "owain")
    assert (field.text(), field.offers) == ("", ())


def test_whoever_vouches_is_offered_from_the_list(sit_down: SitDown) -> None:
    desk = sit_down()
    walk_in(desk, "dilys vaughan")
    desk.press(Qt.Key.Key_Return)
    field = desk.page.forms.walk_in.vouched_by
    desk.rush("tallis")
    desk.qtbot.waitUntil(lambda: bool(field.offers), timeout=30_000)
    desk.press(Qt.Key.Key_Down)
    assert field.text() == "Andrew Tallis"


def test_crew_is_outside_the_names(sit_down: SitDown) -> None:
    desk = sit_down()
    names = desk.opened.live.counts.names
    walk_in(desk, "dilys vaughan")
    desk.rush("Torfaen\rHannah Marsh")
    desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert person(desk, "Dilys Vaughan").crew
    assert desk.opened.live.counts.names == names


def test_a_walk_in_shows_an_id_where_the_event_asks_for_one(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.change_details(id_check=True)
    walk_in(desk, "dilys vaughan")
    desk.rush("Torfaen\rHannah Marsh\r\r")
    desk.qtbot.waitUntil(lambda: desk.verdict is not None, timeout=30_000)
    desk.opened.settle()
    assert (desk.view.verdict, desk.name) == (
        "Look at a photo ID, then say which",
        "Dilys Vaughan",
    )
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert desk.verdict is Verdict.ADMITTED
    assert person(desk, "Dilys Vaughan").id_seen == "passport"


# ---- substitute


def test_a_substitute_takes_five_steps_at_most(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    steps = 1
    desk.press(Qt.Key.Key_U, CONTROL)
    steps += 1
    form = desk.page.forms.substitute
    assert form.isVisible()
    assert form.organisation.text() == "South Wales Violence Prevention Unit"
    for written in ("Dilys Vaughan", "Hannah Marsh"):
        desk.rush(written)
        desk.press(Qt.Key.Key_Return)
        steps += 1
    assert steps <= 5
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Dilys Vaughan")
    one = person(desk, "Dilys Vaughan")
    assert one.origin is Origin.SUBSTITUTE
    assert one.organisation == "South Wales Violence Prevention Unit"
    assert desk.attendance(PROTHERO) is Attendance.REPLACED
    assert ("Comes on the word of", "Hannah Marsh") in desk.view.facts
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    assert desk.view.verdict == "Not admitted: replaced"
    assert desk.view.reason == "Dilys Vaughan comes instead today."


def test_a_substitute_who_is_on_the_list_is_found_and_stays_invited(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_U, CONTROL)
    form = desk.page.forms.substitute
    desk.rush("tallis")
    desk.qtbot.waitUntil(lambda: bool(form.name.offers), timeout=30_000)
    desk.press(Qt.Key.Key_Down)
    assert form.name.text() == "Andrew Tallis"
    assert form.listed is not None
    assert not form.organisation.isEnabled()
    desk.press(Qt.Key.Key_Return)
    assert form.authority.hasFocus()
    desk.rush("Hannah Marsh")
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Andrew Tallis")
    assert person(desk, "Andrew Tallis").origin is Origin.INVITED
    assert desk.attendance(PROTHERO) is Attendance.REPLACED


def test_typing_on_takes_the_choice_back(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_U, CONTROL)
    form = desk.page.forms.substitute
    desk.rush("Andrew Tallis")
    desk.qtbot.waitUntil(lambda: form.listed is not None, timeout=30_000)
    assert form.bands.sentences[0].startswith("Andrew Tallis, ")
    desk.rush("on")
    assert form.listed is None
    assert form.organisation.text() == "South Wales Violence Prevention Unit"


def test_a_substitute_for_who_had_declined_passes_the_card(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("bronwen")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_U, CONTROL)
    assert desk.page.forms.substitute.isVisible()
    desk.rush("Dilys Vaughan\rHannah Marsh\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Dilys Vaughan", timeout=30_000)
    desk.opened.settle()
    assert desk.attendance(BRONWEN) is Attendance.REPLACED


def test_whoever_is_in_cannot_be_replaced_and_the_form_says_so(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_U, CONTROL)
    desk.rush("Dilys Vaughan\rHannah Marsh\r")
    form = desk.page.forms.substitute
    desk.qtbot.waitUntil(lambda: bool(form.problem), timeout=30_000)
    assert form.problem.endswith("Nobody can come instead.")
    assert form.name.text() == "Dilys Vaughan"
    assert desk.attendance(PROTHERO) is Attendance.IN


def test_what_passes_on_is_ticked(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("raghun")
    desk.press(Qt.Key.Key_U, CONTROL)
    form = desk.page.forms.substitute
    assert form.category.isChecked() == bool(person(desk, "Priya Raghunathan").particulars.category)
    assert not form.speaking.isChecked()


def test_only_what_the_service_passes_on_is_offered(sit_down: SitDown) -> None:
    desk = sit_down()
    priya = person(desk, "Priya Raghunathan").id
    known = {"given_name": "Priyanka", "known_as": "Priya"}
    columns = {"Table": "", "Table number": "7", "Table wine": "red"}
    desk.do(lambda opened: opened.check_in.correct(priya, {**known, "extra": columns}))
    desk.type("raghun")
    desk.press(Qt.Key.Key_U, CONTROL)
    form = desk.page.forms.substitute
    assert form.seat.text() == "&Table 7"
    assert form.speaking.isVisible(), "the running order names Priya Raghunathan"
    form.speaking.setChecked(True)
    desk.rush("Dilys Vaughan\r\rHannah Marsh\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Dilys Vaughan", timeout=30_000)
    desk.opened.settle()
    comes = person(desk, "Dilys Vaughan")
    assert dict(comes.particulars.extra) == {"Table number": "7"}
    speakers = [one for item in desk.opened.live.order.items for one in item.speakers]
    assert any(one.delegate_id == comes.id for one in speakers)


# ---- keys of the page


def test_nobody_is_meant_where_several_could_be(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.type("rhys davies")
    desk.press(Qt.Key.Key_U, CONTROL)
    assert desk.sentence.startswith("For whom has somebody come?")
    desk.press(Qt.Key.Key_R, CONTROL)
    assert desk.sentence.startswith("Whose line is to be corrected?")


@pytest.mark.parametrize(
    ("key", "is_refused"), [(Qt.Key.Key_U, True), (Qt.Key.Key_N, True), (Qt.Key.Key_C, False)]
)
def test_the_field_leaves_the_keys_of_the_page_alone(
    qtbot: QtBot, theme: Theme, key: Qt.Key, *, is_refused: bool
) -> None:
    field = SearchField(theme, name="Find", placeholder="")
    qtbot.addWidget(field)
    claim = QKeyEvent(QEvent.Type.ShortcutOverride, key, CONTROL)
    claim.accept()
    assert FieldKeys(field).eventFilter(field, claim) is is_refused
    assert claim.isAccepted() is not is_refused


# ---- what is offered


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("dilys vaughan-rees", "Dilys Vaughan-Rees"),
        ("o'brien", "O'Brien"),
        ("ana da costa", "Ana da Costa"),
        ("McKay", "McKay"),
        ("VRU-0417", ""),
        ("d.rees@example.org", ""),
        ("", ""),
    ],
)
def test_a_searched_name_is_written_as_one_writes_it(typed: str, name: str) -> None:
    assert name_from(typed) == name


def test_words_are_offered_by_their_beginning_first() -> None:
    words = KnownWords(("Home Office", "Gwent Police", "South Gwent", "Gwent Police", ""))
    assert [one.text for one in words.beginning_with("gwent")] == ["Gwent Police", "South Gwent"]
    assert words.beginning_with("") == []
