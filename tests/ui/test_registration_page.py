"""The registration page, driven by real keys against a real event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.delegates import Attendance, Delegate, Particulars, Rsvp
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.actions import action
from eventdesk.ui.finder import Finding
from eventdesk.ui.pages.registration_page import RegistrationPage
from eventdesk.ui.pages.registration_side import counts_view
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import Verdict
from eventdesk.ui.window_actions import UndoInEmptyFields

HOSTILE = "<img src=x> & <b>Bobby</b>"


class Desk:
    """A shown page with its keys bound as the window binds them."""

    def __init__(self, qtbot: QtBot, opened: OpenedEvent) -> None:
        self.qtbot, self.opened = qtbot, opened
        self.page = RegistrationPage(opened.theme, opened.live, opened.acts, opened.finder)
        self.said: list[MessageView | None] = []
        self.page.said.connect(self.said.append)
        qtbot.addWidget(self.page)
        for name, handler in self.page.handlers().items():
            self._bind(name, handler)
        self._bind("day_log.undo", self.page.undo_wished.emit)
        self.page.undo_wished.connect(self._undo)
        self.page.search.installEventFilter(UndoInEmptyFields(self.page))
        self.page.resize(1071, 656)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.page.take_focus()
        qtbot.waitUntil(self.page.search.hasFocus)

    def type(self, text: str) -> None:
        """Type into whatever has the focus, and wait for the answer to that text."""
        with self.qtbot.waitSignal(
            self.opened.finder.found,
            check_params_cb=lambda finding: finding.query == self.page.search.text(),
        ):
            self.rush(text)

    def rush(self, text: str) -> None:
        """Type without looking up. The test library's own keys know ASCII only."""
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self.focus(), sign)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                    QApplication.sendEvent(self.focus(), key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key, and wait for what comes of it."""
        QTest.keyClick(self.focus(), key, modifier or Qt.KeyboardModifier.NoModifier)
        self.opened.settle()

    def focus(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def verdict(self) -> Verdict | None:
        """What the card says."""
        return self.page.verdict.state if self.page.verdict.isVisible() else None

    @property
    def name(self) -> str:
        """The name on the card."""
        view = self.page.verdict.card.view
        return "" if view is None else view.name

    def attendance(self, name: str) -> Attendance:
        """Where the one delegate with that name stands."""
        one: Delegate = self.opened.live.delegates[self.opened.delegate_id(name)]
        return one.attendance

    def _bind(self, name: str, handler: Callable[[], None]) -> None:
        bound = QAction(self.page)
        bound.setShortcut(QKeySequence(action(name).key))
        bound.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bound.triggered.connect(handler)
        self.page.addAction(bound)

    def _undo(self) -> None:
        self.opened.acts.perform(lambda desk: desk.day_log.undo())


@pytest.fixture
def sit_down(qtbot: QtBot, open_sample: OpenSample) -> Callable[[], Desk]:
    return lambda: Desk(qtbot, open_sample(time(9, 4)))


def test_nothing_is_listed_before_somebody_types(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    assert desk.page.hint.isVisible()
    assert desk.page.results.rows.rows == ()
    desk.type("prot")
    assert not desk.page.hint.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hint.isVisible()
    assert desk.page.search.text() == ""


def test_a_known_delegate_is_admitted_with_five_keys(sit_down: Callable[[], Desk]) -> None:
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
def test_any_order_and_accents_or_not_admit_the_same_person(
    sit_down: Callable[[], Desk], typed: str
) -> None:
    desk = sit_down()
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Siobhán Ní Cheallaigh")


def test_enter_waits_for_the_answer_to_the_text_as_it_stands(
    sit_down: Callable[[], Desk],
) -> None:
    desk = sit_down()
    desk.type("p")
    assert desk.page.results.reading.meant > 1
    desk.rush("rothero")
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.verdict is not None)
    desk.opened.settle()
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Hilary Prothero")
    assert desk.opened.live.counts.inside == 1


def test_an_answer_to_an_older_text_is_not_acted_on(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("prothero")
    (older,) = desk.page.results.reading.found
    desk.rush("x")
    desk.opened.finder.found.emit(Finding(query="prothero", found=(older,)))
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.page.results.reading.found)
    desk.opened.settle()
    assert desk.opened.live.counts.inside == 0


def test_what_is_typed_after_enter_belongs_to_the_next_name(
    sit_down: Callable[[], Desk],
) -> None:
    desk = sit_down()
    desk.rush("prothero\rtallis\r")
    desk.qtbot.waitUntil(lambda: desk.name == "Andrew Tallis")
    desk.opened.settle()
    assert desk.attendance("Hilary Prothero") is Attendance.IN
    assert desk.attendance("Andrew Tallis") is Attendance.IN
    assert desk.opened.live.counts.inside == 2


def test_namesakes_are_asked_about_and_a_digit_chooses(sit_down: Callable[[], Desk]) -> None:
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


def test_a_digit_is_typing_until_enter_has_asked(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("rhys davies")
    desk.type("2")
    assert desk.page.search.text() == "rhys davies2"
    assert desk.opened.live.counts.inside == 0


@pytest.mark.parametrize("typed", ["clark", "rhys d", "da"])
def test_a_name_that_may_be_another_is_asked_about(
    sit_down: Callable[[], Desk], typed: str
) -> None:
    desk = sit_down()
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.results.is_asking
    assert desk.opened.live.counts.inside == 0


def test_arrows_move_to_a_row_and_enter_admits_it(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("davies")
    for _ in range(3):
        desk.press(Qt.Key.Key_Down)
    assert desk.page.search.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Angharad Davies-Pritchard")


def test_the_list_takes_the_keys_itself_when_it_has_the_focus(
    sit_down: Callable[[], Desk],
) -> None:
    desk = sit_down()
    desk.type("davies")
    desk.press(Qt.Key.Key_Tab)
    assert desk.page.results.list.hasFocus()
    desk.press(Qt.Key.Key_Down)
    desk.type("-pri")
    assert desk.page.search.text() == "davies-pri"
    assert desk.page.search.hasFocus()


def test_somebody_already_in_is_refused_in_one_sentence(sit_down: Callable[[], Desk]) -> None:
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


def test_somebody_not_coming_is_refused_and_esc_goes_on(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("bronwen")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.verdict == "Not admitted: declined"
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.hint.isVisible()
    assert desk.page.search.hasFocus()


def test_an_unknown_code_is_refused_and_in_the_log(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("VRU-0417")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.reason == "Nobody has the code “VRU-0417”. Type the name instead."
    assert desk.opened.live.entries[-1].facts["reason"] == "unknown_code"


def test_a_note_must_be_read_before_enter_admits(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("raghun")
    desk.press(Qt.Key.Key_Return)
    view = desk.page.verdict.card.view
    assert view is not None
    assert view.state is Verdict.ALERT
    assert view.reason.startswith("Carries the minister's briefing.")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A):
        desk.press(key)
    assert desk.verdict is Verdict.ALERT
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_F8)
    assert desk.opened.live.counts.inside == 0
    desk.press(Qt.Key.Key_Return)
    assert (desk.verdict, desk.name) == (Verdict.ADMITTED, "Priya Raghunathan")
    assert desk.page.search.hasFocus()


def test_what_was_typed_blindly_does_not_answer_a_note(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.rush("raghun\rmei li\r")
    desk.qtbot.waitUntil(lambda: desk.verdict is not None)
    desk.opened.settle()
    assert (desk.verdict, desk.name) == (Verdict.ALERT, "Priya Raghunathan")
    assert desk.opened.live.counts.inside == 0


def test_undo_takes_the_check_in_and_its_card_back(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: desk.verdict is None)
    assert desk.page.hint.isVisible()
    assert desk.page.search.text() == ""
    assert desk.attendance("Hilary Prothero") is Attendance.EXPECTED
    assert desk.page.side.arrivals.model.rows == ()


def test_leave_takes_the_person_just_shown(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.attendance("Hilary Prothero") is Attendance.LEFT
    assert _sentence(desk).startswith("Hilary Prothero, South Wales Violence Prevention Unit, left")
    assert desk.page.hint.isVisible()


def test_leave_of_nobody_says_what_to_do(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert _sentence(desk).startswith("Who leaves?")
    desk.type("prothero")
    assert desk.said[-1] is None
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "is not in the building" in _sentence(desk)
    assert desk.opened.live.entries[-1].facts["reason"] == "not_in"


def test_the_figures_add_up_after_every_key(sit_down: Callable[[], Desk]) -> None:
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


def test_who_is_inside_is_a_list_by_surname(sit_down: Callable[[], Desk]) -> None:
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


def test_a_check_in_at_another_desk_shows_in_the_list_on_screen(
    sit_down: Callable[[], Desk],
) -> None:
    desk = sit_down()
    desk.type("prothero")
    who = desk.opened.delegate_id("Hilary Prothero")
    desk.opened.acts.perform(lambda event_desk: event_desk.check_in.check_in(who))
    desk.opened.settle()
    desk.qtbot.waitUntil(lambda: desk.page.results.rows.rows[0].pill.word == "In since 09:04")


def test_text_from_the_list_is_shown_as_it_stands(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    _add(desk, _made_up("x", HOSTILE, "Tables & <i>Sons</i>"))
    desk.type("bobby")
    (row,) = desk.page.results.rows.rows
    assert row.name == HOSTILE
    tip = desk.page.results.rows.data(desk.page.results.rows.index(0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert "&lt;img" in tip
    made_of = {label.textFormat() for label in desk.page.findChildren(QLabel) if label.text()}
    assert Qt.TextFormat.RichText not in made_of


def test_ten_thousand_names_show_fifty_and_say_so(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    _add(desk, *(_made_up(str(n), f"Zed{n}", "Somewhere") for n in range(10_000)))
    desk.type("zed")
    assert len(desk.page.results.rows.rows) == 50
    assert desk.page.results.sentence.text().startswith("50 people or more")
    desk.type("9999")
    desk.rush("")
    assert [row.name for row in desk.page.results.rows.rows] == ["Zed9999"]


def test_the_buttons_of_the_card_stay_in_a_low_window(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("prothero")
    desk.press(Qt.Key.Key_Return)
    desk.page.resize(903, 480)
    card = desk.page.verdict.card
    (undo,) = card.buttons

    def is_whole() -> bool:
        return undo.visibleRegion().boundingRect() == undo.rect() and undo.height() > 0

    desk.qtbot.waitUntil(is_whole)


def test_a_failing_machine_gives_the_keys_back(sit_down: Callable[[], Desk]) -> None:
    desk = sit_down()
    desk.type("prothero")
    with desk.opened.desk.database.another() as other, other.engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE delegates RENAME TO elsewhere")
        connection.commit()
        with desk.qtbot.waitSignal(desk.opened.acts.idle):
            desk.rush("\rtall")
        desk.qtbot.waitUntil(lambda: desk.page.search.text() == "protherotall")
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO delegates")
        connection.commit()
    assert desk.verdict is None


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


def _sentence(desk: Desk) -> str:
    view = desk.said[-1]
    assert view is not None
    return view.sentence


def _made_up(number: str, name: str, organisation: str) -> Delegate:
    particulars = Particulars(given_name=name, organisation=organisation)
    return Delegate(id=f"made-up-{number}", particulars=particulars, rsvp=Rsvp.ACCEPTED)


def _add(desk: Desk, *delegates: Delegate) -> None:
    desk.opened.live.apply(Changes(head=Head(), delegates=delegates))
