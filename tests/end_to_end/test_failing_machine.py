"""The machine fails under an open window: it says so, keeps what was typed, goes on by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.core.actions import Action
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.widgets.rail_button import RailButton
from tests.end_to_end.window_driver import WindowDriver

MOVED = "sample.eventdesk is not where it was opened"


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    driver = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    path = driver.sample_file(tmp_path / "stick" / "sample.eventdesk")
    driver.window.show_desk(open_event(path, driver.settings))
    driver.show()
    driver.wait_for_history()
    driver.press("Jo Bright<Return>")
    yield driver
    driver.close()


def said(driver: WindowDriver) -> str:
    line = driver.view.lines.message
    return "" if line.isHidden() else line.accessibleName()


def notes(driver: WindowDriver) -> list[str]:
    return [
        str(entry.personal["text"])
        for entry in driver.live.entries
        if entry.action is Action.NOTE_ADDED and entry.personal is not None
    ]


def test_a_folder_that_is_gone_for_a_while_costs_nothing_that_was_typed(
    driver: WindowDriver, tmp_path: Path
) -> None:
    before = driver.live.counts.inside
    stick = tmp_path / "stick"
    stick.rename(tmp_path / "pulled out")
    driver.until(lambda: said(driver).startswith(MOVED))
    driver.press("prothero<Return>")
    driver.until(lambda: not driver.view.acts.busy)
    assert driver.registration.search.text() == "prothero"
    driver.press("<F4>The lift is stuck<Return>")
    driver.until(lambda: said(driver).startswith(MOVED) and not driver.view.acts.busy)
    assert driver.live.counts.inside == before
    assert "The lift is stuck" not in notes(driver)

    (tmp_path / "pulled out").rename(stick)
    driver.until(lambda: said(driver) == "The event can be read and written again.")
    driver.press("<F4>")
    assert driver.view.lines.note.field.text() == "The lift is stuck"
    driver.press("<Return>")
    driver.until(lambda: notes(driver) == ["The lift is stuck"])
    driver.press("<Return>")
    driver.until(lambda: driver.live.counts.inside == before + 1)


def foot(driver: WindowDriver) -> list[str]:
    return [one.accessibleName() for one in driver.view.rail.findChildren(RailButton)]


def test_what_was_said_of_a_full_disk_goes_with_the_next_act(driver: WindowDriver) -> None:
    sentence = "The disk with sample.eventdesk is full. Nothing was changed."

    def fail(_desk: EventDesk) -> None:
        raise EnvironmentFailure("disk_full", sentence)

    driver.view.acts.perform(fail)
    driver.until(lambda: said(driver) == sentence)
    assert "Not saved" in foot(driver), "one window does not say both"
    before = driver.live.counts.inside
    driver.press("prothero<Return>")
    driver.until(lambda: driver.live.counts.inside == before + 1)
    driver.until(lambda: sentence not in said(driver))
    assert "Not saved" not in foot(driver)


def test_what_another_desk_did_while_the_file_could_not_be_read_is_shown_afterwards(
    driver: WindowDriver, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "pulled out"
    stick.rename(away)
    driver.until(lambda: said(driver).startswith(MOVED))
    with open_event(away / "sample.eventdesk", driver.settings) as other:
        assert other.day_log.note("Written elsewhere").done
    away.rename(stick)
    driver.until(lambda: notes(driver) == ["Written elsewhere"])
