"""A whole event copied from one database into another, each way between files and servers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file, tables
from eventdesk.storage.copies.whole_copy import copy_whole
from eventdesk.storage.database import Database
from tests.postgresql_server import running_server
from tests.services.worked_day import desk_on, fill, one
from tests.storage.event_databases import BOTH, empty_file, event_database

__all__ = ["event_database"]


@pytest.fixture(params=BOTH)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Another empty event, in either database."""
    if request.param == "sqlite":
        folder = tmp_path / "other"
        folder.mkdir()
        with event_file.open_event(empty_file(folder)) as database:
            yield database
        return
    server = running_server()
    name = server.new_database()
    with event_file.create(server.url(name)) as database:
        yield database
    server.drop(name)


def worked(database: Database, folder: Path) -> EventDesk:
    desk = desk_on(database)
    fill(desk, folder)
    assert desk.check_in.check_in("A1").done
    assert desk.check_in.check_in("D4", override="Came after all").done
    desk.questions.record("Who keeps the register?", asker_id=one(desk, "A1").id)
    desk.running_order.start("1")
    return desk


def every_row(database: Database) -> dict[str, list[tuple[object, ...]]]:
    with database.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in tables.metadata.sorted_tables
            if table.name not in tables.BESIDE_THE_EVENT
        }


def test_a_copy_is_equal_in_every_row_and_goes_on_by_itself(
    event_database: Database, target: Database, tmp_path: Path
) -> None:
    desk = worked(event_database, tmp_path)
    head = copy_whole(desk.database, target)
    assert every_row(target) == every_row(desk.database)
    with desk_on(target) as other:
        verdict = other.verify(head)
        assert (verdict.findings, verdict.head) == ((), head)
        assert other.check_in.check_in("A1").reason == "already_in"
        assert other.check_in.check_in("B2").done
        assert other.verify(head).findings == ()
    assert one(desk, "B2").heads == 0, "the event itself is as it was"


def test_whatever_the_target_held_of_an_event_is_gone(
    event_database: Database, target: Database, tmp_path: Path
) -> None:
    with worked(target, tmp_path):
        head = copy_whole(event_database, target)
        assert head.sequence == 0
        assert every_row(target) == every_row(event_database)
