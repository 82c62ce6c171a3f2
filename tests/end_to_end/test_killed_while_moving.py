"""Killed at any moment of a move: the event is whole at one place, and moving it again works."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.errors import EventDeskError
from eventdesk.storage import event_file
from tests.services.moved_days import desk_at, empty_database, move, rows_at, worked_file
from tests.services.worked_day import one

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("moving_until_killed.py")
SEED = 2026
TOLD = 10
"""So many steps of a move are told, about."""

Mover = Callable[[str, str, int | str], int]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such kill here")


@pytest.fixture
def killed() -> Iterator[Mover]:
    """Moves in a process of its own; gives its status, negative where it was killed."""
    with subprocess.Popen(
        [sys.executable, str(PROGRAM)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        told, heard = program.stdin, program.stdout

        def mover(source: str, target: str, at: int | str) -> int:
            told.write(json.dumps({"source": source, "target": target, "at": at}) + "\n")
            told.flush()
            return int(heard.readline())

        yield mover
        told.close()


def takes_acts(address: str | Path) -> bool:
    """Whether the event is there, whole, and goes on there."""
    try:
        with desk_at(address) as desk:
            assert one(desk, "A1").heads == 1
            return desk.day_log.note("still here").done
    except EventDeskError:
        return False


def empty(address: str | Path) -> bool:
    try:
        return not rows_at(address)["entries"]
    except EventDeskError:
        return True


@pytest.mark.timeout(120)
def test_whoever_is_killed_on_the_way_moves_it_again(tmp_path: Path, killed: Mover) -> None:
    chance = random.Random(SEED)
    moments: list[int | str] = [chance.randint(1, TOLD), "before", "after"]
    for number, moment in enumerate(moments):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = worked_file(folder)
        with empty_database() as url:
            status = killed(str(path), url, moment)
            assert status in {0, -signal.SIGKILL}, f"seed {SEED}, at {moment}"
            if moment == "after":
                assert takes_acts(url)
                assert not takes_acts(path)
            elif status:
                assert empty(url), "whole, or not there"
                assert takes_acts(path) is (moment != "before")
            if path.exists():
                assert move(path, url).put_aside is not None
            assert not path.exists()
            assert takes_acts(url)
            back = folder / "back.eventdesk"
            status = killed(url, str(back), moment)
            assert status in {0, -signal.SIGKILL}, f"seed {SEED}, at {moment}"
            assert back.exists() is (moment == "after" or not status)
            move(url, back)
            assert takes_acts(back)
            assert not takes_acts(url)
            assert sorted(one.name for one in folder.glob(".*")) == []
            with event_file.open_event(back) as database, database.reading() as reading:
                assert len(list(reading.log.of_action(Action.EVENT_MOVED))) == 2
