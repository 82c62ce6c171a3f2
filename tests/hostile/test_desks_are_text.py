"""Whatever a desk, a server or a join code is called, it is shown as text and steers nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.entries import Entry
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import JoinCode
from eventdesk.core.json_values import instant_text
from eventdesk.services.joined.standing import DeskSeen, Standing
from eventdesk.storage.change_feed import Changes
from eventdesk.ui.pages.joining.words import says
from tests.end_to_end.window_driver import WindowDriver
from tests.hostile.texts import TEXTS
from tests.hostile.walking import Painted, findings

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDriver]:
    driver = WindowDriver(qtbot, tmp_path / "data", time(9, 0))
    driver.open_sample()
    yield driver
    driver.close()


def _standing(text: str, *, is_alone: bool) -> Standing:
    seen = DeskSeen(
        desk=text, kind=DeskKind.REGISTRATION, operator=None, program=text, seen_at=NOW,
        is_here=True, behind=3, to_send=2, offset=timedelta(minutes=3),
    )  # fmt: skip
    return Standing(
        kind=DeskKind.REGISTRATION, desk=text, server=text, is_alone=is_alone, to_send=2,
        reason=text if is_alone else "", offset=timedelta(minutes=3),
        desks=(seen, replace(seen, is_here=False)),
    )  # fmt: skip


def _late(driver: WindowDriver, desk: str, number: int) -> Entry:
    who = next(iter(driver.live.delegates))
    return Entry(
        sequence=len(driver.live.entries) + 1, act=f"late {number}", part=0, happened_at=NOW,
        recorded_at=NOW, desk=desk, operator=None, action=Action.DELEGATE_CHECKED_IN, subject=who,
        facts={
            "alone": True, "sent_at": instant_text(NOW), "forced": True, "broke": "already_in",
        },
        personal=None,
    )  # fmt: skip


def test_desks_and_servers_of_any_name_are_text(driver: WindowDriver) -> None:
    found: list[str] = []
    desks, live = driver.view.desks, driver.live
    with Painted() as painted:
        for number, (where, text) in enumerate(TEXTS.items()):
            desks.take(_standing(text, is_alone=bool(number % 2)))
            desks.card_wished.emit(desks.card)
            entry = _late(driver, text, number)
            live.apply(
                Changes(head=Head(sequence=entry.sequence), entries=(entry,), undone=live.undone)
            )
            QApplication.processEvents()
            driver.window.grab()
            found += findings(where) + painted.findings(where)
            desks.late.look()
        assert painted.documents == 0
    assert sorted({one.partition(": ")[2] for one in found}) == []


def test_what_is_typed_or_said_as_a_join_code_is_text(driver: WindowDriver) -> None:
    found: list[str] = []
    driver.window.show_join()
    page = driver.window.beside_start.joining().page
    code = JoinCode(
        host="h", database="d", role="r", password="", pin=None, kind=DeskKind.CHAIR, desk=""
    )
    with Painted() as painted:
        for where, text in TEXTS.items():
            page.code.setText("")
            page.code.insert(text)
            page.code.textEdited.emit(page.code.text())
            page.says.show_text(says(replace(code, host=text, desk=text, database=text)))
            QApplication.processEvents()
            driver.window.grab()
            page.submit()
            found += findings(where) + painted.findings(where)
        assert painted.documents == 0
    assert not page.waits
    assert sorted({one.partition(": ")[2] for one in found}) == []
