"""Backups by themselves: real files in real folders, made beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from opened_event import OpenedEvent, OpenSample

from eventdesk.services.backups import Backups
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.copies.backups import FOLDER_NAME, head_of
from eventdesk.storage.copies.holding import Keys, holding_of
from eventdesk.ui import backup_keeper
from eventdesk.ui.backup_keeper import AGAIN_AFTER, EVERY_MINUTES, BackupKeeper, BackupMemory
from eventdesk.ui.pages.event_details.backup_card import BackupCard
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


class Kept:
    """A keeper on the sample event, its card, and everything that was said."""

    def __init__(self, opened: OpenedEvent, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened, self.data = opened, data
        desk = opened.desk
        monkeypatch.setattr(
            EventDesk, "backing_up", lambda _: Backups(desk.database.another(), desk.clock, data)
        )
        self.memory = BackupMemory(data, str(desk.database.path))
        self.keeper = BackupKeeper(opened.live, desk, self.memory, opened.live)
        self.card = BackupCard(opened.theme, opened.live, self.keeper)
        opened.qtbot.addWidget(self.card)
        self.said: list[MessageView] = []
        self.keeper.said.connect(self.said.append)

    def make(self) -> None:
        self.keeper.make()
        self.settle()

    def settle(self) -> None:
        self.until(lambda: not self.keeper.busy)

    def until(self, holds: Callable[[], bool]) -> None:
        self.opened.qtbot.waitUntil(holds, timeout=30_000)

    def act(self, text: str) -> None:
        self.opened.acts.perform(lambda desk: desk.day_log.note(text))
        self.opened.settle()

    def pass_minutes(self, minutes: int) -> None:
        self.opened.clock.set_to(self.opened.clock.now() + timedelta(minutes=minutes))

    def in_data(self) -> list[Path]:
        return sorted((self.data / FOLDER_NAME).glob("*.eventdesk"))


@pytest.fixture
def kept(
    open_sample: OpenSample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Kept]:
    made = Kept(open_sample(time(9, 0)), tmp_path / "data", monkeypatch)
    yield made
    made.keeper.close()


def test_one_is_made_at_open_and_then_only_after_something_has_happened(kept: Kept) -> None:
    kept.opened.live.ready.emit()
    kept.settle()
    assert len(kept.in_data()) == 1
    assert kept.keeper.pause == EVERY_MINUTES * 60_000
    kept.make()
    assert len(kept.in_data()) == 1
    assert "the newest holds everything" in kept.card.first.text()
    kept.act("Something")
    kept.make()
    assert len(kept.in_data()) == 2
    assert kept.said == []


def test_closing_makes_the_last_one(kept: Kept) -> None:
    kept.make()
    kept.act("At the very end")
    head = head_of(kept.opened.desk.database.another())
    kept.keeper.close()
    newest = holding_of(kept.in_data()[-1], Keys(None))
    assert newest is not None
    assert newest.head == head


def test_a_stick_that_vanishes_is_said_once_and_used_again(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    kept.card.chosen.emit(stick)
    kept.settle()
    assert [path.name for path in stick.glob("*.eventdesk")] == [kept.in_data()[0].name]
    assert kept.memory.recall() == stick
    away = stick.rename(tmp_path / "pulled out")
    for number in range(3):
        kept.act(f"Act {number}")
        kept.make()
    assert [one.state for one in kept.said] == [State.WARN]
    assert "still made on this computer" in kept.said[0].sentence
    assert kept.keeper.pause == AGAIN_AFTER
    assert not stick.exists()
    assert kept.card.state is State.WARN
    away.rename(stick)
    kept.make()
    assert [one.state for one in kept.said] == [State.WARN, State.OK]
    assert (stick / kept.in_data()[-1].name).exists()
    kept.keeper.use_second(None)
    assert kept.memory.recall() is None


def test_what_fails_for_long_is_said_calmly_and_once(kept: Kept) -> None:
    kept.data.mkdir()
    (kept.data / FOLDER_NAME).write_text("A file where the folder should be")
    kept.make()
    assert kept.said == []
    assert kept.keeper.state.failure.startswith("No backup could be made in")
    kept.pass_minutes(21)
    kept.make()
    kept.make()
    (said,) = kept.said
    assert said.state is State.WARN
    assert said.sentence.startswith("No backup has been made since 09:00.")
    (kept.data / FOLDER_NAME).unlink()
    kept.make()
    assert kept.said[-1].sentence == "Backups are being made again."
    assert len(kept.in_data()) == 1


def test_a_damaged_file_raises_the_alarm(kept: Kept) -> None:
    with kept.opened.desk.database.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql(
            "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'ix_entries_action'"
        )
    kept.make()
    assert [one.state for one in kept.said] == [State.STOP]
    assert "is damaged" in kept.said[0].sentence


def test_an_event_that_is_thrown_away_is_not_backed_up(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    keeper = BackupKeeper(opened.live, opened.desk, BackupMemory(), opened.live)
    card = BackupCard(opened.theme, opened.live, keeper)
    opened.qtbot.addWidget(card)
    keeper.make()
    assert not keeper.busy
    assert card.isHidden()
    keeper.close()


def test_closing_does_not_wait_for_ever(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.make()
    monkeypatch.setattr(backup_keeper, "AT_MOST_AT_CLOSE", 0.0)
    kept.act("Nobody waits for this")
    kept.keeper.close()
