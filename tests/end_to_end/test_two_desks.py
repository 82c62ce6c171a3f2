"""Two processes admit the same delegate at the same instant, again and again: one of them does."""

from __future__ import annotations

import json
import multiprocessing
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file
from eventdesk.storage.database import Database
from tests.core.running_orders import at
from tests.end_to_end.admitting_at_once import PATIENCE_SECONDS, admit_all
from tests.postgresql_server import running_server
from tests.services.worked_day import EVENT, desk_on, import_people
from tests.storage.event_databases import empty_file

DESKS = {"North": at("09:01"), "South": at("09:02")}
MINUTES = {"North": "09:01", "South": "09:02"}


def listed(desk: EventDesk, folder: Path, people: int) -> list[str]:
    """Bring in so many people; their references."""
    desk.event.create(EVENT)
    codes = [f"P{number:04}" for number in range(people)]
    rows = "".join(f"{code},Given{code},Family{code},accepted\n" for code in codes)
    import_people(desk, folder, f"Reference,First name,Last name,RSVP\n{rows}")
    return codes


def admitted_at_once(
    address: str, codes: list[str], folder: Path
) -> dict[str, list[tuple[str, str, str]]]:
    """What each desk was told of each delegate."""
    spawn = multiprocessing.get_context("spawn")
    gate = spawn.Barrier(len(DESKS))

    def started(desk: str, now: datetime) -> multiprocessing.process.BaseProcess:
        results = folder / f"{desk}.json"
        process = spawn.Process(target=admit_all, args=(address, desk, now, codes, gate, results))
        process.start()
        return process

    processes = [started(desk, now) for desk, now in DESKS.items()]
    for process in processes:
        process.join(PATIENCE_SECONDS)
    assert [process.exitcode for process in processes] == [0, 0], "no desk met an error"
    return {
        desk: [tuple(one) for one in json.loads((folder / f"{desk}.json").read_text())]
        for desk in DESKS
    }


def each_came_once(desk: EventDesk, told: dict[str, list[tuple[str, str, str]]]) -> None:
    """One desk admitted each of them, and the other was told by whom and when."""
    outcomes: Counter[str] = Counter()
    for pair in zip(*told.values(), strict=True):
        answers = dict(zip(told, pair, strict=True))
        (winner,) = [name for name, answer in answers.items() if answer[0] == "done"]
        (loser,) = set(answers) - {winner}
        outcome, reason, message = answers[loser]
        assert (outcome, reason) == ("refused", "already_in")
        assert message.startswith(f"Checked in at {MINUTES[winner]} at {winner}, ")
        outcomes[winner] += 1
    people = sum(outcomes.values())
    counts = desk.check_in.counts()
    assert (counts.inside, counts.heads) == (people, people)
    assert desk.verify().findings == ()


@pytest.mark.timeout(180)
def test_a_thousand_delegates_are_admitted_once_each(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        codes = listed(desk, tmp_path, 1000)
        each_came_once(desk, admitted_at_once(str(path), codes, tmp_path))


@pytest.mark.timeout(180)
def test_they_are_on_a_server_too(tmp_path: Path) -> None:
    server = running_server()
    name = server.new_database()
    database: Database = event_file.create(server.url(name))
    with desk_on(database) as desk:
        codes = listed(desk, tmp_path, 100)
        each_came_once(desk, admitted_at_once(server.url(name), codes, tmp_path))
    server.drop(name)
