"""Whoever was chosen on the roll is who is ticked, whatever becomes of their row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.pages.roll.page import RollPage
from tests.end_to_end.window_driver import WindowDriver

CALL = "<Ctrl+Return>"
CODES = ("VRU-0331", "VRU-0499", "VRU-0590", "VRU-0261", "VRU-0422", "VRU-0233")


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    """Six people of the sample are inside at nine, and the roll is called."""
    made = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    made.open_sample()
    made.press("Aisha Rahman<Return>")
    made.ask(_six_come)
    made.press("<F12>" + CALL)
    made.until(lambda: len(list(page(made).model.lines())) == len(CODES))
    settle(made)
    yield made
    made.close()


def _six_come(desk: EventDesk) -> None:
    for code in CODES:
        desk.check_in.check_in(code, force=True)


def page(driver: WindowDriver) -> RollPage:
    return driver.view.roll.page


def settle(driver: WindowDriver) -> None:
    """Until every act is on screen."""
    head = driver.ask(lambda desk: desk.day_log.rows()[-1].sequence)
    driver.until(lambda: driver.live.entries[-1].sequence >= head)


def chosen(driver: WindowDriver) -> str:
    line = page(driver).table.chosen
    return "" if line is None else line.full_name


def go_to(driver: WindowDriver, name: str) -> str:
    """Choose somebody with the arrows; their id."""
    driver.press("<Up>" * len(CODES))
    for _ in CODES:
        if chosen(driver) == name:
            break
        driver.press("<Down>")
    line = page(driver).table.chosen
    assert line is not None
    assert line.full_name == name
    return line.id


def safe(driver: WindowDriver) -> list[str]:
    settle(driver)
    entries = driver.live.entries
    return [one.subject or "" for one in entries if one.action is Action.DELEGATE_FOUND_SAFE]


@pytest.mark.parametrize(
    "changes", [{"family_name": "Younger"}, {"access_needs": "Wheelchair"}, {"family_name": "Aa"}]
)
def test_a_correction_at_another_desk_leaves_the_choice_where_it_was(
    driver: WindowDriver, changes: Mapping[str, object]
) -> None:
    """The neighbour was ticked in their place, and whoever was missing counted as found."""
    who = go_to(driver, "Zoë Ackroyd")
    driver.ask(lambda desk: desk.check_in.correct(who, changes))
    settle(driver)
    line = page(driver).table.chosen
    assert line is not None
    assert line.id == who
    driver.press("<Return>")
    assert safe(driver) == [who]


def test_whoever_is_gone_from_the_list_leaves_nobody_chosen(driver: WindowDriver) -> None:
    who = go_to(driver, "Zoë Ackroyd")
    came = (Action.DELEGATE_CHECKED_IN, who)
    (act,) = [one.act for one in driver.live.entries if (one.action, one.subject) == came]
    driver.ask(lambda desk: desk.day_log.undo(act))
    driver.ask(lambda desk: desk.check_in.check_in("VRU-0205", force=True))
    settle(driver)
    assert page(driver).model.row_of(who) == -1
    assert chosen(driver) == ""
    driver.press("<Return>")
    assert safe(driver) == []
    assert page(driver).note.text().startswith("Nobody is chosen.")
    driver.press("<Down>")
    assert chosen(driver)


def test_a_key_held_since_the_roll_was_called_ticks_nobody(driver: WindowDriver) -> None:
    """Return follows Ctrl Return: the first of the list was found safe by nobody."""
    driver.press("<Return><Space>")
    assert safe(driver) == []
    assert page(driver).note.text().startswith("Nobody is chosen.")
    go_to(driver, "Zoë Ackroyd")
    field = page(driver).field
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        held = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True
        )
        QApplication.sendEvent(field, held)
    driver.until(lambda: not driver.view.acts.busy)
    assert safe(driver) == []


def test_whoever_stands_first_after_a_choice_is_hidden_is_not_ticked(driver: WindowDriver) -> None:
    who = go_to(driver, "Zoë Ackroyd")
    driver.press("<Return>")
    assert safe(driver) == [who]  # it is on screen: whoever is ticked while hidden ones are, stays
    driver.press("<Ctrl+M>")
    assert page(driver).model.row_of(who) == -1
    driver.press("<Return>")
    assert safe(driver) == [who]
