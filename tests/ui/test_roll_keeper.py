"""The roll saves itself: real files in a real folder, which may vanish and come back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from opened_event import OpenedEvent, OpenSample

from eventdesk.core.actions import Action
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.progress import Progress
from eventdesk.core.roll.grouping import Grouping
from eventdesk.core.roll.record import RollRecord
from eventdesk.services.roll import Roll
from eventdesk.services.roll_files import RollDrawing, save_roll
from eventdesk.storage.machine import RememberedRoll, read_machine
from eventdesk.ui import roll_keeper
from eventdesk.ui.roll_keeper import Division, RollKeeper, RollMemory
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


class Kept:
    """A keeper on the sample event, and everything it said."""

    def __init__(self, opened: OpenedEvent, data: Path) -> None:
        self.opened, self.data = opened, data
        self.memory = RollMemory(data, "the event")
        self.keeper = RollKeeper(opened.live, opened.acts, opened.desk, self.memory, opened.live)
        self.said: list[MessageView] = []
        self.keeper.said.connect(self.said.append)

    def until_saved(self) -> None:
        self.until(lambda: self.keeper.saved_at is not None and not self.keeper.busy)

    def until(self, holds: Callable[[], bool]) -> None:
        self.opened.qtbot.waitUntil(holds, timeout=30_000)

    def entries(self) -> list[str]:
        self.opened.settle()
        words = self.opened.live.words()
        assert isinstance(words, LogWords)
        return [
            words.sentence(one)
            for one in self.opened.live.entries
            if one.action is Action.EXPORT_WRITTEN
        ]


@pytest.fixture
def kept(open_sample: OpenSample, tmp_path: Path) -> Iterator[Kept]:
    opened = open_sample(time(9, 0))
    opened.acts.perform(lambda desk: desk.check_in.check_in("VRU-0331", force=True))
    opened.settle()
    made = Kept(opened, tmp_path / "data")
    yield made
    made.keeper.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_is_saved_at_once_and_the_log_says_so_once(kept: Kept, stick: Path) -> None:
    kept.keeper.begin(stick, 5)
    kept.until_saved()
    assert names(stick) == ["roll.html", "roll.pdf"]
    assert "Davies, Rhys" in (stick / "roll.html").read_text(encoding="utf-8")
    for _ in range(3):
        kept.keeper.save()
        kept.until(lambda: not kept.keeper.busy)
    assert kept.entries() == ["Saved by itself from now on, every 5 minutes: roll"]
    assert kept.said == []
    assert kept.keeper.pause == 5 * 60_000


def test_a_roll_call_is_saved_at_once_and_a_drill_apart(kept: Kept, stick: Path) -> None:
    kept.keeper.begin(stick, 10)
    kept.until_saved()
    kept.opened.acts.perform(lambda desk: desk.roll.call(drill=True))
    kept.until(lambda: (stick / "roll-drill.pdf").exists() and not kept.keeper.busy)
    assert "DRILL" in (stick / "roll-drill.html").read_text(encoding="utf-8")
    assert "DRILL" not in (stick / "roll.html").read_text(encoding="utf-8")


def test_a_folder_that_vanished_is_said_once_and_tried_until_it_is_back(
    kept: Kept, stick: Path, tmp_path: Path
) -> None:
    kept.keeper.begin(stick, 5)
    kept.until_saved()
    away = stick.rename(tmp_path / "pulled out")
    for _ in range(3):
        kept.keeper.save()
        kept.until(lambda: not kept.keeper.busy)
    assert kept.keeper.failure.endswith("its folder is not there.")
    assert [one.state for one in kept.said] == [State.WARN]
    assert kept.said[0].sentence.startswith("The roll is not being saved.")
    assert not stick.exists(), "no folder is made where a stick was"
    assert kept.keeper.pause <= 30_000
    away.rename(stick)
    (stick / "roll.pdf").unlink()
    kept.keeper.save()
    kept.until(lambda: not kept.keeper.busy and not kept.keeper.failure)
    assert (stick / "roll.pdf").exists()
    assert kept.said[-1].sentence == f"The roll is being saved into {stick} again."
    assert len(kept.said) == 2


def test_it_is_divided_as_the_page_is(kept: Kept, stick: Path) -> None:
    kept.keeper.division = Division(grouping=Grouping.WARDENS, wardens=1)
    kept.keeper.begin(stick, 5)
    kept.until_saved()
    assert "Warden 1: D" in (stick / "roll.html").read_text(encoding="utf-8")


def test_the_machine_remembers_for_each_event(kept: Kept, stick: Path) -> None:
    kept.keeper.begin(stick, 2)
    kept.until_saved()
    remembered = RememberedRoll(event="the event", folder=str(stick), minutes=2)
    assert read_machine(kept.data).rolls == (remembered,)
    assert RollMemory(kept.data, "the event").recall() == remembered
    assert RollMemory(kept.data, "another").recall() is None
    assert RollMemory(kept.data, "the event", restores=False).recall() is None
    kept.keeper.end()
    assert kept.keeper.folder is None
    assert read_machine(kept.data).rolls == ()


def test_what_was_begun_goes_on_when_the_event_is_opened_again(kept: Kept, stick: Path) -> None:
    kept.memory.keep(stick, 10)
    kept.opened.live.ready.emit()
    kept.until_saved()
    assert (kept.keeper.folder, kept.keeper.minutes) == (stick, 10)
    assert names(stick) == ["roll.html", "roll.pdf"]


def test_what_is_asked_meanwhile_comes_after_and_is_answered(kept: Kept, stick: Path) -> None:
    """Printing waits for what is being done, nothing is done twice, and no answer is lost."""
    begun, all_asked = threading.Event(), threading.Event()
    done: list[int] = []
    answers: list[int] = []

    def work(number: int) -> Callable[[Roll, Progress], int]:
        def do(_roll: Roll, _progress: Progress) -> int:
            begun.set()
            all_asked.wait()
            done.append(number)
            return number

        return do

    for number in range(3):
        kept.keeper.perform(work(number), answers.append, lambda _why: None)
        begun.wait()
    kept.keeper.begin(stick, 5)
    all_asked.set()
    kept.until_saved()
    assert done == answers == [0, 1, 2]


def test_closing_leaves_no_half_file(kept: Kept, stick: Path) -> None:
    kept.keeper.begin(stick, 5)
    kept.keeper.close()
    assert [one for one in names(stick) if one.endswith(".part")] == []


class _Slow:
    """The saving of the roll, which waits after reading, and may meet a bug."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()
        self.bugs = 0
        self._save = save_roll
        monkeypatch.setattr(roll_keeper, "save_roll", self)

    def __call__(self, record: RollRecord, folder: Path, drawing: RollDrawing | None) -> list[Path]:
        self.reached.set()
        self.go_on.wait(30)
        if self.bugs:
            self.bugs -= 1
            raise ZeroDivisionError
        return self._save(record, folder, drawing)


def test_a_roll_called_while_it_is_being_saved_is_saved_next(
    kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was being written was read before: for minutes the stick held no roll call."""
    slow = _Slow(monkeypatch)
    kept.keeper.begin(stick, 10)
    slow.reached.wait(30)
    kept.opened.acts.perform(lambda desk: desk.roll.call(drill=True))
    kept.opened.settle()
    slow.go_on.set()
    kept.until(lambda: (stick / "roll-drill.pdf").exists() and not kept.keeper.busy)
    assert kept.keeper.pause == 10 * 60_000


def test_a_roll_called_while_saving_fails_is_tried_at_once(
    kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = _Slow(monkeypatch)
    slow.bugs = 1
    kept.keeper.begin(stick, 10)
    slow.reached.wait(30)
    kept.opened.acts.perform(lambda desk: desk.roll.call(drill=True))
    kept.opened.settle()
    slow.go_on.set()
    kept.until(lambda: (stick / "roll-drill.pdf").exists() and not kept.keeper.busy)


def test_a_bug_is_said_and_ends_the_saving_for_half_a_minute_only(
    kept: Kept, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = _Slow(monkeypatch)
    slow.bugs = 1
    slow.go_on.set()
    bugs: list[Exception] = []
    kept.keeper.broke.connect(bugs.append)
    kept.keeper.begin(stick, 10)
    kept.until(lambda: bool(bugs))
    assert [type(one) for one in bugs] == [ZeroDivisionError]
    assert [one.state for one in kept.said] == [State.WARN]
    assert kept.keeper.failure == "eventdesk met a fault of its own."
    assert kept.keeper.pause == 30_000
    kept.keeper.save()
    kept.until_saved()
    assert kept.keeper.failure == ""
    assert kept.said[-1].state is State.OK
