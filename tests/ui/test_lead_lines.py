"""Lines above the page: a lead, a PIN, an undo that takes one, and a note about somebody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.ui.pages.registration.standing import standing_check_in
from eventdesk.ui.widgets.verdict_view import Verdict
from tests.end_to_end.window_driver import WindowDriver


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """The sample in a window at nine, with Aisha Rahman at the desk."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.until(lambda: made.view.wishes.operator_name == "Aisha Rahman")
    yield made
    made.close()


def said(driver: WindowDriver) -> str:
    message = driver.view.lines.message
    return message.accessibleName() if message.isVisible() else ""


def problem(driver: WindowDriver) -> str:
    fields = driver.view.lines.asked.lines.findChildren(QLineEdit)
    return fields[0].accessibleDescription()


def make_lead(driver: WindowDriver) -> None:
    """Hannah Marsh is a lead with the PIN wren."""
    driver.press("<Ctrl+K>name a lead<Return>Hannah Marsh<Return>")
    driver.until(lambda: said(driver).startswith("Hannah Marsh is a lead."))
    driver.until(lambda: bool(driver.live.leads))
    driver.press("<Ctrl+K>set the lead<Return>wren<Return>wren<Return>")
    driver.until(lambda: said(driver) == "Hannah Marsh has a new PIN.")


def test_the_first_lead_is_named_by_anybody_and_gets_a_pin(driver: WindowDriver) -> None:
    driver.press("<Ctrl+K>name a lead<Return>")
    assert driver.view.lines.asked.isVisible()
    driver.press("Hannah Marsh<Return>")
    driver.until(lambda: bool(driver.live.leads))
    driver.until(lambda: said(driver).startswith("Hannah Marsh is a lead."))
    assert not driver.view.lines.asked.isVisible()
    assert driver.registration.search.hasFocus()
    driver.press("<Ctrl+K>set the lead<Return>")
    asked = driver.view.lines.asked.lines
    assert asked.field("name").text() == "Hannah Marsh"
    assert asked.field("new").echoMode() is QLineEdit.EchoMode.Password
    driver.press("wren<Return>wrem<Return>")
    driver.until(lambda: problem(driver).startswith("The two are not the same."))
    driver.press("47<Return>47<Return>")
    driver.until(lambda: problem(driver).startswith("A PIN has 4 to 12 digits"))
    driver.press("wren<Return>wren<Return>")
    driver.until(lambda: said(driver) == "Hannah Marsh has a new PIN.")
    driver.until(lambda: driver.live.entries[-1].action is Action.OPERATOR_PIN_SET)
    assert all("wren" not in str(entry) for entry in driver.live.entries)


def test_a_second_lead_takes_the_pin_of_the_first(driver: WindowDriver) -> None:
    make_lead(driver)
    driver.press("<Ctrl+K>name a lead<Return>Owain Bevan<Return>")
    driver.until(lambda: problem(driver).startswith("This is for a lead to decide"))
    driver.press("1234<Return>")
    driver.until(lambda: problem(driver) == "That is not the PIN of a lead.")
    driver.press("wren<Return>")
    driver.until(lambda: len(driver.live.leads) == 2)


def test_what_another_desk_did_is_undone_with_a_pin_in_the_same_line(
    driver: WindowDriver,
) -> None:
    make_lead(driver)
    who = next(
        one.id for one in driver.live.delegates.values() if one.full_name == "Hilary Prothero"
    )
    other = replace(driver.settings, desk="Desk 2")
    with open_event(driver.folder / "sample.eventdesk", other) as desk:
        desk.check_in.check_in(who)
    driver.until(lambda: driver.live.delegates[who].attendance is Attendance.IN)
    driver.view.wishes.undo_act(driver.live.entries[-1].act)
    driver.until(driver.view.lines.undo.isVisible)
    line = driver.view.lines.undo
    assert line.lines.isVisible()
    driver.press("0000<Return>")
    driver.until(lambda: line.isVisible() and bool(line.lines.field("pin").accessibleDescription()))
    assert driver.live.delegates[who].attendance is Attendance.IN
    driver.press("wren<Return>")
    driver.until(lambda: driver.live.delegates[who].attendance is Attendance.EXPECTED)
    assert not line.isVisible()


def test_f7_says_in_the_undo_line_what_it_would_take_back(driver: WindowDriver) -> None:
    for place, name in enumerate(("prothero", "tallis"), start=1):
        driver.press(f"{name}<Return>")
        driver.until(lambda place=place: driver.live.counts.inside == place)  # type: ignore[misc]
    driver.press("prothero<Return>")
    driver.until(lambda: driver.registration.verdict.state is Verdict.REFUSED)
    driver.press("<F7>")
    driver.until(driver.view.lines.undo.isVisible)
    assert "Hilary Prothero" in driver.view.lines.undo.accessibleName()
    driver.press("<Return>")
    driver.until(lambda: driver.live.counts.inside == 1)
    driver.until(driver.registration.results.isVisible)


def test_an_undo_that_takes_more_by_now_is_asked_anew_of_the_same_act(
    driver: WindowDriver,
) -> None:
    for place, name in enumerate(("prothero", "tallis"), start=1):
        driver.press(f"{name}<Return>")
        driver.until(lambda place=place: driver.live.counts.inside == place)  # type: ignore[misc]
    people = driver.live.delegates.values()
    hilary = next(one for one in people if one.full_name == "Hilary Prothero")
    came = standing_check_in(driver.live, hilary.id)
    driver.view.wishes.undo_act(came)
    line = driver.view.lines.undo
    driver.until(line.isVisible)
    driver.view.acts.perform(lambda desk: desk.check_in.leave(hilary.id))
    driver.until(lambda: driver.live.delegates[hilary.id].attendance is Attendance.LEFT)
    driver.press("<Return>")
    driver.until(lambda: line.isVisible() and "left" in line.accessibleDescription())
    assert "Hilary Prothero" in line.accessibleName()
    driver.press("<Return>")
    driver.until(lambda: driver.live.delegates[hilary.id].attendance is Attendance.EXPECTED)
    assert driver.live.counts.inside == 1, "Andrew Tallis, who came last, is in"


def test_a_note_is_about_whoever_is_on_the_card(driver: WindowDriver) -> None:
    driver.press("prothero<Return>")
    driver.until(lambda: driver.registration.verdict.state is Verdict.ADMITTED)
    driver.until(lambda: driver.live.counts.inside == 1)
    driver.press("<F4>")
    assert driver.view.lines.note.accessibleName() == "Note about Hilary Prothero"
    driver.press("Lost a blue scarf<Return>")
    driver.until(lambda: driver.live.entries[-1].action is Action.NOTE_ADDED)
    entry = driver.live.entries[-1]
    assert entry.about["text"] == "Lost a blue scarf"
    assert driver.live.delegates[entry.subject or ""].full_name == "Hilary Prothero"
    driver.until(lambda: said(driver).startswith("Noted about Hilary Prothero at "))


def test_a_note_about_nobody_is_one_about_the_day(driver: WindowDriver) -> None:
    driver.press("<F4>")
    assert driver.view.lines.note.accessibleName() == "Note for the day log"
    driver.press("Fire alarm, false<Return>")
    driver.until(lambda: driver.live.entries[-1].action is Action.NOTE_ADDED)
    assert driver.live.entries[-1].subject is None
