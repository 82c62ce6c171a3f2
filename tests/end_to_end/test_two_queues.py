"""Two processes put one queue in order at the same instants: both see one order, none is lost."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path

import pytest

from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.storage import event_file
from tests.core.running_orders import at
from tests.end_to_end.moving_at_once import PATIENCE_SECONDS, move_all
from tests.postgresql_server import running_server
from tests.services.worked_day import EVENT, desk_on
from tests.storage.event_databases import empty_file

EACH = 30
"""So many questions each chair moves before the one that is theirs."""
NORTH, SOUTH = "1", "2"
"""The questions before which each of them puts the others, one after the other."""


def moved_at_once(address: str, folder: Path) -> None:
    """Each chair's own come to stand before their question, in the order in which they came."""
    numbers = range(3, 3 + 2 * EACH)
    wishes = {
        "North": [(str(one), NORTH) for one in numbers if one % 2],
        "South": [(str(one), SOUTH) for one in numbers if not one % 2],
    }
    with desk_on(event_file.open_event(address)) as desk:
        desk.event.create(EVENT)
        for number in range(1, 3 + 2 * EACH):
            desk.questions.record(f"Question {number}?")
    spawn = multiprocessing.get_context("spawn")
    gate = spawn.Barrier(len(wishes))
    processes = [
        spawn.Process(
            target=move_all,
            args=(address, chair, at("09:00"), theirs, gate, folder / f"{chair}.json"),
        )
        for chair, theirs in wishes.items()
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(PATIENCE_SECONDS)
    assert [process.exitcode for process in processes] == [0, 0], "no chair met an error"
    seen = [json.loads((folder / f"{chair}.json").read_text()) for chair in wishes]
    wished = [int(one) for theirs in wishes.values() for one, _ in theirs]
    wished.insert(EACH, int(NORTH))
    wished.append(int(SOUTH))
    with desk_on(event_file.open_event(address)) as desk:
        order = [one.number for one in waiting_in_order(desk.questions.all())]
        assert desk.verify().findings == ()
    assert order == wished
    assert [one["order"] for one in seen] == [order, order]
    assert [one["told"] for one in seen] == [["done"] * EACH] * 2


@pytest.mark.timeout(180)
def test_two_chairs_agree_on_a_file(tmp_path: Path) -> None:
    moved_at_once(str(empty_file(tmp_path)), tmp_path)


@pytest.mark.timeout(180)
def test_two_chairs_agree_on_a_server(tmp_path: Path) -> None:
    server = running_server()
    name = server.new_database()
    event_file.create(server.url(name)).close()
    moved_at_once(server.url(name), tmp_path)
    server.drop(name)
