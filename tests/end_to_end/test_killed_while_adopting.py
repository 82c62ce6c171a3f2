"""Killed while a way out is being adopted: the new plan is there whole, or not at all."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file
from tests.end_to_end.adopting_until_killed import ADOPTING, WAYS
from tests.services.worked_day import desk_on, fill, set_clock, tables
from tests.storage.event_databases import empty_file

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.end_to_end.adopting_until_killed"
ROUNDS = 8
AN_ID = "00000000-0000-0000-0000-000000000000"


def in_danger(desk: EventDesk) -> None:
    """The worked day until 10:29: the break begins 14 minutes late."""
    for clock in ("09:00", "09:15", "09:45", "10:29"):
        set_clock(desk, clock)
        assert desk.running_order.next().done


def told_before_the_kill(path: Path, chance: random.Random) -> list[str]:
    """Let the program come to an adoption, and kill it somewhere from there on; what it said."""
    with subprocess.Popen(
        [sys.executable, "-m", PROGRAM, str(path), str(chance.randrange(len(WAYS)))],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        told: list[str] = []
        for _ in range(chance.randint(1, 3)):
            while (line := program.stdout.readline().strip()) != ADOPTING:
                assert line, "the program is gone"
                told.append(line)
        # Some way into the adoption: the processor's own time, so that a slow machine is as good.
        for _ in range(chance.randint(0, 1_500_000)):
            pass
        program.kill()
        rest = program.stdout.read().split("\n")
    return [act for act in (*told, *rest) if len(act) == len(AN_ID)]


def after_each_way(desk: EventDesk) -> list[Forecast]:
    """What each way out leads to; the day is as it was afterwards."""
    found, before = [], tables(desk)
    for way in WAYS:
        adopted = desk.replanning.adopt(way, line_up=way.value == "drop")
        assert adopted.done, (way, adopted.message)
        found.append(desk.running_order.forecast())
        assert desk.day_log.undo(adopted.act).done
    assert tables(desk) == before
    return found


@pytest.mark.timeout(180)
def test_a_new_plan_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    chance = random.Random(1129)
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        fill(desk, tmp_path)
        in_danger(desk)
        untouched, as_it_was = tables(desk), desk.running_order.forecast()
        could_be = after_each_way(desk)
        with desk.database.reading() as reading:
            known = reading.head().sequence
    for _ in range(ROUNDS):
        told = told_before_the_kill(path, chance)
        with desk_on(event_file.open_event(path)) as desk:
            set_clock(desk, "10:29")
            assert desk.verify().findings == ()
            with desk.database.reading() as reading:
                entries, undone = list(reading.log.after(known)), reading.log.undone()
                known = reading.head().sequence
            assert set(told) <= {entry.act for entry in entries}
            adopted = [one for one in entries if one.action is Action.RUNNING_ORDER_REPLANNED]
            for summary in adopted:
                of_it = [one.action for one in entries if one.act == summary.act]
                # Break, panel, minister, his questions and the close.
                assert of_it.count(Action.ITEM_REPLANNED) == len(of_it) - 1 == 5
            seen = desk.running_order.forecast()
            standing = [one.act for one in adopted if one.act not in undone]
            assert len(standing) <= 1
            assert seen in could_be if standing else seen == as_it_was
            for act in standing:
                assert desk.day_log.undo(act).done
            assert tables(desk) == untouched
            with desk.database.reading() as reading:
                known = reading.head().sequence
