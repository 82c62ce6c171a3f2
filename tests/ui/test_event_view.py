"""The open event in its window: pages, actions by key and by name, and the line above the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.ui import event_wishes
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.actions.table import ACTIONS
from eventdesk.ui.pages.questions.page import QuestionsPage
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.window_actions import UndoInEmptyFields
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def unnamed(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at nine, and nobody has said who is at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    yield made
    made.close()


@pytest.fixture
def driver(unnamed: WindowDriver) -> WindowDriver:
    """The same, with Aisha Rahman at the desk."""
    unnamed.press("Aisha Rahman<Return>")
    unnamed.until(lambda: unnamed.view.wishes.operator_name == "Aisha Rahman")
    return unnamed


def said(driver: WindowDriver) -> str:
    """The sentence above the page, or nothing."""
    message = driver.view.lines.message
    return message.accessibleName() if message.isVisible() else ""


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def logged(driver: WindowDriver) -> list[Action]:
    return [entry.action for entry in driver.live.entries[106:]]


# ---- pages and actions


def test_every_action_of_the_table_can_be_done(driver: WindowDriver) -> None:
    assert set(driver.view.qt_actions) == {spec.id for spec in ACTIONS}


@pytest.mark.parametrize(("key", "page"), list(enumerate(PageId, start=1)))
def test_every_page_has_its_key(driver: WindowDriver, key: int, page: PageId) -> None:
    driver.press(f"<Ctrl+{key % len(PageId) + 1}><Ctrl+{key}>")
    assert driver.view.page is page
    shown = [one for one, widget in driver.view.pages.items() if widget.isVisible()]
    assert shown == [page]
    assert driver.view.pages[page].isAncestorOf(focus())


def test_the_keys_of_a_page_do_nothing_on_another(driver: WindowDriver) -> None:
    before = logged(driver)
    driver.press("<Ctrl+3>Is it so? h e +<F4><Escape><Ctrl+1><F9><F6>")
    questions = driver.view.pages[PageId.QUESTIONS]
    assert isinstance(questions, QuestionsPage)
    assert questions.entry.text.toPlainText() == "Is it so? h e +"
    assert logged(driver) == before


def test_the_strip_counts_those_who_are_in(driver: WindowDriver) -> None:
    assert "0 of 65 in" in driver.view.strip.accessibleDescription()
    before = len(driver.live.entries)
    driver.press("proth<Return>")
    driver.until_logged(before + 1)
    assert "1 of 65 in" in driver.view.strip.accessibleDescription()


# ---- find an action


def test_an_action_is_found_by_its_name_and_run(driver: WindowDriver) -> None:
    driver.press("<Ctrl+K>note")
    assert driver.view.action_finder.isVisible()
    driver.press("<Return>")
    assert not driver.view.action_finder.isVisible()
    assert focus() is driver.view.lines.note.field


def test_an_action_of_another_page_is_run_on_that_page(driver: WindowDriver) -> None:
    before = len(driver.live.entries)
    driver.press("<Ctrl+K>next<Return>")
    driver.until_logged(before + 1)
    assert driver.view.page is PageId.RUNNING_ORDER
    assert logged(driver)[-1] is Action.ITEM_STARTED


def test_leaving_the_finder_gives_the_focus_back(driver: WindowDriver) -> None:
    driver.press("<Ctrl+K>no<Escape><Escape>")  # the first one clears the field
    assert not driver.view.action_finder.isVisible()
    assert focus() is driver.registration.search
    assert driver.view.page is PageId.REGISTRATION


# ---- who is at this desk


def test_a_desk_without_a_name_asks_for_one_first(unnamed: WindowDriver) -> None:
    assert unnamed.view.lines.operator.isVisible()
    assert unnamed.view.lines.operator.save.text() == "Begin"
    unnamed.press("Aisha Rahman<Return>")
    unnamed.until(lambda: unnamed.view.wishes.operator_name == "Aisha Rahman")
    assert logged(unnamed) == [Action.OPERATOR_NAMED, Action.DESK_TAKEN_OVER]
    assert not unnamed.view.lines.isVisible()
    assert focus() is unnamed.registration.search


def test_one_key_changes_who_is_at_the_desk(driver: WindowDriver) -> None:
    before = len(driver.live.entries)
    driver.press("<Ctrl+D>")
    assert driver.view.lines.operator.save.text() == "Take over"
    driver.press("Bo Lind<Return>")
    driver.until_logged(before + 2)
    assert driver.view.wishes.operator_name == "Bo Lind"
    driver.press("proth<Return>")
    driver.until_logged(before + 3)
    assert driver.live.operators[driver.live.entries[-1].operator or ""] == "Bo Lind"


# ---- undo


def test_undo_says_what_it_takes_back_and_waits_for_a_yes(driver: WindowDriver) -> None:
    before = len(driver.live.entries)
    driver.press("proth<Return>")
    driver.until_logged(before + 1)
    driver.press("<Ctrl+Z>")
    asked = driver.view.lines.undo.accessibleName()
    prothero = "Hilary Prothero, South Wales Violence Prevention Unit"
    assert asked == f"Undo the check-in of {prothero}?"
    driver.press("<Escape>")
    assert not driver.view.lines.isVisible()
    assert driver.live.counts.inside == 1

    driver.press("<Ctrl+Z><Return>")
    driver.until_logged(before + 2)
    assert driver.live.counts.inside == 0
    assert said(driver) == f"Undone: check-in of {prothero}. Both entries stay in the log."
    assert focus() is driver.registration.search


def test_undo_names_a_walk_in_who_is_listed_no_more(driver: WindowDriver) -> None:
    before = len(driver.live.entries)
    driver.press("<Ctrl+N>Dilys Rees<Tab>Cardiff<Tab>Hannah Marsh<Return><Return>")
    driver.until_logged(before + 2)
    driver.press("<Ctrl+Z><Return>")
    driver.until(lambda: said(driver).startswith("Undone"))
    assert said(driver) == "Undone: check-in of Dilys Rees, Cardiff. Both entries stay in the log."


def test_undo_says_when_there_is_nothing_to_take_back(driver: WindowDriver) -> None:
    driver.press("<Ctrl+Z><Return>")  # the running order that was brought in
    driver.press("<Ctrl+Z><Return>")  # and the invite list
    driver.press("<Ctrl+Z>")
    undo = driver.view.lines.undo
    assert undo.accessibleName() == "There is nothing to undo at this desk."
    driver.press("<Return>")
    assert not driver.view.lines.isVisible()


# ---- a note, and what is said


def test_a_note_is_one_key_away_on_every_page(driver: WindowDriver) -> None:
    for place, page in enumerate(PageId, start=1):
        before = len(driver.live.entries)
        driver.press(f"<Ctrl+{place}><F4>Rain on {page.value}<Return>")
        driver.until_logged(before + 1)
        assert driver.live.entries[-1].about == {"text": f"Rain on {page.value}"}
        assert said(driver) == "Noted at 09:00."
        assert driver.view.pages[page].isAncestorOf(focus())


def test_a_note_that_was_left_comes_back_with_its_words(driver: WindowDriver) -> None:
    before = len(driver.live.entries)
    driver.press("<F4>Fire alarm<Escape>")
    assert focus() is driver.registration.search
    driver.press("<F4><End>, false<Return>")
    driver.until_logged(before + 1)
    assert driver.live.entries[-1].about == {"text": "Fire alarm, false"}


def test_turning_the_page_takes_a_sentence_away(driver: WindowDriver) -> None:
    driver.press("<F4>Rain<Return>")
    driver.until(lambda: said(driver) == "Noted at 09:00.")
    driver.press("<Ctrl+1>")
    assert said(driver) == "Noted at 09:00."
    driver.press("<Ctrl+2>")
    assert said(driver) == ""
    assert not driver.view.lines.isVisible()


def test_what_was_done_goes_once_the_next_name_is_typed(driver: WindowDriver) -> None:
    driver.press("<F4>Rain<Return>")
    driver.until(lambda: said(driver) == "Noted at 09:00.")
    driver.press("p")
    assert said(driver) == ""
    assert not driver.view.lines.isVisible()
    driver.view.lines.say(MessageView(sentence="The disk is nearly full.", state=State.WARN))
    driver.press("roth<Return>")
    driver.until(lambda: driver.live.counts.inside == 1)
    assert said(driver) == "The disk is nearly full."


def test_what_was_undone_goes_once_the_day_goes_on(driver: WindowDriver) -> None:
    before = len(driver.live.entries)
    driver.press("<Ctrl+2><Space>")
    driver.until_logged(before + 1)
    driver.press("<Ctrl+Z><Return>")
    driver.until(lambda: said(driver).startswith("Undone") and driver.live.order.running is None)
    driver.press("<Home>s")
    driver.until(lambda: said(driver) == "")
    assert driver.live.order.running is not None


def test_a_sentence_does_not_take_a_note_from_under_the_hands(driver: WindowDriver) -> None:
    driver.press("<F4>Fire al")
    driver.view.lines.say(MessageView(sentence="The disk is nearly full.", state=State.WARN))
    assert said(driver) == "The disk is nearly full."
    assert focus() is driver.view.lines.note.field
    before = len(driver.live.entries)
    driver.press("arm<Return>")
    driver.until_logged(before + 1)
    assert driver.live.entries[-1].about == {"text": "Fire alarm"}
    driver.view.lines.say(None)
    assert not driver.view.lines.isVisible()


# ---- lists, details


def test_a_chosen_list_is_shown_first_and_brought_in_by_a_key(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "more.csv"
    path.write_text("Given name,Family name\nAda,Lovelace\n", encoding="utf-8")
    monkeypatch.setattr(event_wishes, "choose_file", lambda *_: path)
    driver.press("<Ctrl+K>invite list<Return>")
    driver.until(driver.view.imports.preview.isVisible)
    assert len(driver.live.delegates) == 70
    driver.press("<Escape>")
    assert driver.view.pages[PageId.REGISTRATION].isVisible()

    driver.press("<Ctrl+K>invite list<Return>")
    driver.until(driver.view.imports.preview.isVisible)
    driver.press("<Ctrl+Return>")
    driver.until(lambda: len(driver.live.delegates) == 71)
    assert said(driver).startswith("more.csv brought in: 1 added. ")
    assert focus() is driver.registration.search


def test_event_details_are_changed_with_keys(driver: WindowDriver) -> None:
    driver.press("<Ctrl+K>event details<Return>")
    assert driver.view.event_page.isVisible()
    driver.press("<Ctrl+A>A day in Bristol<Ctrl+Return>")
    driver.until(lambda: driver.window.windowTitle() == "A day in Bristol – eventdesk")
    assert focus() is driver.registration.search
    assert logged(driver)[-1] is Action.EVENT_CHANGED


# ---- the look, failures, and another window


def test_light_and_dark_are_one_key_apart(driver: WindowDriver) -> None:
    def ground() -> QImage:
        return driver.window.grab().toImage()

    light = ground()
    driver.press("<Ctrl+T>")
    dark = ground()
    assert light.pixelColor(640, 600).lightness() > 200
    assert dark.pixelColor(640, 600).lightness() < 80
    driver.press("<Ctrl+T>")
    assert ground() == light


def test_a_fault_of_ours_is_said_and_raised(driver: WindowDriver, qtbot: QtBot) -> None:
    def bug(_desk: object) -> None:
        message = "a bug"
        raise RuntimeError(message)

    with qtbot.captureExceptions() as caught:
        driver.view.acts.perform(bug)
        driver.until(lambda: bool(said(driver)))
    assert [str(one[1]) for one in caught] == ["a bug"]
    assert said(driver).startswith("That did not work, and it is a fault of eventdesk.")
    before = len(driver.live.entries)
    driver.press("proth<Return>")
    driver.until_logged(before + 1)


def test_another_window_shows_the_acts_of_the_first(driver: WindowDriver) -> None:
    driver.press("<Ctrl+Shift+N>")
    windows = driver.application.windows
    driver.until(lambda: len(windows) == 2 and windows[1].view is not None)
    driver.until(lambda: bool(windows[1].live.delegates))
    driver.show()
    driver.view.focus_page()
    before = len(driver.live.entries)
    driver.press("proth<Return>")
    driver.until_logged(before + 1)
    driver.until(lambda: windows[1].live.counts.inside == 1)


# ---- what every page must let through, and say


def test_a_key_of_the_window_is_no_movement_in_a_field(driver: WindowDriver) -> None:
    """On X11 a field claims Ctrl+E for the end of its line."""
    driver.press("<Ctrl+1>")
    field = focus()
    assert isinstance(field, QLineEdit)
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    key.accept()
    assert UndoInEmptyFields().eventFilter(field, key)
    assert not key.isAccepted()


def test_a_roll_call_is_said_on_every_page_until_it_ends(driver: WindowDriver) -> None:
    driver.ask(lambda desk: desk.roll.call(drill=True))
    driver.until(lambda: said(driver).startswith("Drill, no emergency."))
    for keys in ("<Ctrl+2>", "<Ctrl+4>", "<Ctrl+1>"):
        driver.press(keys)
        assert said(driver).startswith("Drill, no emergency."), keys
    driver.ask(lambda desk: desk.roll.end())
    driver.until(lambda: driver.live.roll_calls[-1].ended_at is not None)
    driver.press("<Ctrl+2>")
    assert said(driver) == ""
