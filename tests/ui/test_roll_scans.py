"""A badge scanned while the roll is looked at finds its bearer there, and admits nobody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from scanned_desk import ScannedDesk

from eventdesk.core.actions import Action


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ScannedDesk]:
    made = ScannedDesk(qtbot, tmp_path / "data")
    yield made
    made.keys.close()
    made.close()


def test_a_scan_ticks_while_the_roll_is_called(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.ask(lambda event: event.check_in.check_in(one.id, force=True))
    desk.press("<F12><Ctrl+Return>")
    page = desk.view.roll.page
    desk.until(lambda: page.model.call is not None)
    desk.keys.scan(one.reference)
    desk.until(lambda: desk.live.entries[-1].action is Action.DELEGATE_FOUND_SAFE)
    assert desk.live.entries[-1].subject == one.id
    assert page.field.text() == ""


def test_a_scan_finds_while_it_is_not(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.ask(lambda event: event.check_in.check_in(one.id, force=True))
    before = len(desk.live.entries) + 1
    desk.press("<F12>")
    page = desk.view.roll.page
    desk.keys.scan(one.reference)
    desk.until(lambda: page.field.text() == one.reference)
    assert page.table.chosen is not None
    assert page.table.chosen.id == one.id
    assert len(desk.live.entries) <= before


def test_a_scan_that_ticks_a_party_says_how_many_it_ticked(desk: ScannedDesk) -> None:
    one = desk.due()
    desk.ask(lambda event: event.check_in.check_in(one.id, heads=3, force=True))
    desk.press("<F12><Ctrl+Return>")
    page = desk.view.roll.page
    desk.until(lambda: page.model.call is not None)
    desk.keys.scan(one.reference)
    desk.until(lambda: page.note.text().startswith("Safe at"))
    assert f"3 people of {one.full_name}" in page.note.text()
