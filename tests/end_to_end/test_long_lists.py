"""Long lists among real processes: others go on admitting, and a kill leaves all or none."""

from __future__ import annotations

import multiprocessing
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file
from tests.end_to_end.admitting_until_told import admit_until_told
from tests.end_to_end.importing_until_killed import PEOPLE
from tests.postgresql_server import running_server
from tests.services.worked_day import EVENT, desk_on, fill, import_people
from tests.storage.event_databases import empty_file

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("importing_until_killed.py")
PATIENCE_SECONDS = 100
CODES = [f"P{number:04}" for number in range(300)]


def people(number: int, organisation: str) -> str:
    """The people the other desk admits, and so many more."""
    codes = [*CODES, *(f"L{place}" for place in range(number))]
    rows = "".join(f"{code},Given{code},Family{code},{organisation}\n" for code in codes)
    return f"Reference,First name,Last name,Organisation\n{rows}"


class OtherDesk:
    """Another process that admits one after the other, and what it was told each time."""

    def __init__(self, door: Connection) -> None:
        self.door = door
        self.told: list[str] = []

    def wait_for_more(self) -> None:
        """Wait until something was done that was begun after this was asked."""
        while self.door.poll():
            self.told.append(self.door.recv())
        for _ in range(2):
            assert self.door.poll(PATIENCE_SECONDS), "it still goes on"
            self.told.append(self.door.recv())


@contextmanager
def another_desk_admitting(address: str) -> Iterator[OtherDesk]:
    """Another process admits before, meanwhile and after."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=admit_until_told, args=(address, CODES, there))
    process.start()
    other = OtherDesk(here)
    other.wait_for_more()
    yield other
    other.wait_for_more()
    here.send("enough")
    while isinstance(last := here.recv(), str):
        other.told.append(last)
    assert last == len(other.told)
    process.join(PATIENCE_SECONDS)
    assert process.exitcode == 0, "it met no error"


def bring_in_while_others_admit(desk: EventDesk, folder: Path, address: str, number: int) -> None:
    with another_desk_admitting(address) as other:
        import_people(desk, folder, people(number, "Kent"))
        import_people(desk, folder, people(number, "Kent Police"))
        other.wait_for_more()
        undone = desk.day_log.undo()
    assert set(other.told) == {"done"}, "nobody was refused"
    assert undone.reason == "import_acted_on", "they came meanwhile"
    assert desk.verify().findings == ()
    counts = desk.check_in.counts()
    assert (counts.names, counts.adds_up) == (len(CODES) + number, True)
    with desk.database.reading() as reading:
        organisations = {one.organisation for one in reading.delegates.all()}
    assert organisations == {"Kent Police"}


@pytest.mark.timeout(240)
def test_another_desk_goes_on_admitting_while_a_long_list_comes_in(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        desk.event.create(EVENT)
        import_people(desk, tmp_path, people(0, "Kent"))
        bring_in_while_others_admit(desk, tmp_path, str(path), 3000)


@pytest.mark.timeout(240)
def test_on_a_server_it_does_so_too(tmp_path: Path) -> None:
    server = running_server()
    name = server.new_database()
    with desk_on(event_file.create(server.url(name))) as desk:
        desk.event.create(EVENT)
        import_people(desk, tmp_path, people(0, "Kent"))
        bring_in_while_others_admit(desk, tmp_path, server.url(name), 1500)
    server.drop(name)


def killed_while_bringing_in(path: Path, chance: random.Random) -> list[str]:
    """Let the program bring lists in, and kill it while it writes one; what it said was there."""
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(path)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        said: list[str] = []
        for _ in range(chance.randint(1, 2)):
            while (line := program.stdout.readline().strip()) != "writing":
                said.append(line)
        # Some way into the writing: the processor's own time, so that a slow machine is as good.
        for _ in range(chance.randint(0, 3_000_000)):
            pass
        program.kill()
        said += program.stdout.read().splitlines()
    there = (line.partition(" ")[2] for line in said if line.startswith("there "))
    return [act for act in there if len(act) == len("00000000-0000-0000-0000-000000000000")]


@pytest.mark.timeout(240)
def test_a_list_is_there_whole_or_not_at_all_after_each_kill(tmp_path: Path) -> None:
    chance = random.Random(2026)
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        fill(desk, tmp_path)
    acknowledged: set[str] = set()
    for _ in range(5):
        acknowledged |= set(killed_while_bringing_in(path, chance))
        with desk_on(event_file.open_event(path)) as desk:
            assert desk.verify().findings == ()
            assert desk.check_in.counts().adds_up
            assert acknowledged <= whole_lists(desk)


def whole_lists(desk: EventDesk) -> set[str]:
    """The acts that brought a list in, each with everything that its summary tells of."""
    with desk.database.reading() as reading:
        summaries = reading.log.of_action(Action.LIST_IMPORTED)
        for summary in summaries:
            actions = [entry.action for entry in reading.log.of_act(summary.act)]
            assert actions.count(Action.DELEGATE_ADDED) == summary.facts["added"]
            assert actions.count(Action.DELEGATE_CHANGED) == summary.facts["changed"]
        assert all(summary.facts["added"] in (7, PEOPLE, 2 * PEOPLE) for summary in summaries)
        return {summary.act for summary in summaries}
