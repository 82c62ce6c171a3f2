"""The program is killed at any instant: what it had acknowledged is there, and all laws hold."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import empty_file

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("acting_until_killed.py")


def acknowledged_before_kill(path: Path, chance: random.Random) -> list[str]:
    """Let the program act, kill it after some acts and into the next; what it said."""
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(path)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        acts = [program.stdout.readline().strip() for _ in range(chance.randint(1, 12))]
        # Some way into the next acts: the processor's own time, so that a slow machine is as good.
        for _ in range(chance.randint(0, 60_000)):
            pass
        program.kill()
        rest = program.stdout.read().split("\n")
    # The last line may have been cut off in the middle.
    return [
        act for act in (*acts, *rest) if len(act) == len("00000000-0000-0000-0000-000000000000")
    ]


def acts_of(desk: EventDesk) -> set[str]:
    with desk.database.reading() as reading:
        return {entry.act for entry in reading.log.all()}


@pytest.mark.timeout(120)
def test_whatever_was_acknowledged_is_there_after_each_kill(tmp_path: Path) -> None:
    chance = random.Random(2026)
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        fill(desk, tmp_path)
        known = acts_of(desk)
    for _ in range(8):
        acknowledged = acknowledged_before_kill(path, chance)
        assert acknowledged
        with desk_on(event_file.open_event(path)) as desk:
            there = acts_of(desk)
            assert desk.verify().findings == ()
            assert desk.check_in.counts().adds_up
            assert desk.day_log.note("opened again").done
        assert known <= there
        assert set(acknowledged) <= there
        known = there
