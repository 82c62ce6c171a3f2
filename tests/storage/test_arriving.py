"""An event that arrives at another place, and what fails at each step of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, InputError, ServerGone
from eventdesk.storage import event_file, scrubbing
from eventdesk.storage.copies.whole_copy import copy_whole
from eventdesk.storage.database import Database
from eventdesk.storage.moving.arriving import (
    UNFINISHED,
    ArrivingFile,
    ArrivingOnServer,
    arriving_on,
    unfinished,
)
from eventdesk.storage.moving.leaving import close_to_desks
from eventdesk.storage.transactions import Reading
from tests.postgresql_server import running_server
from tests.services.moved_days import worked_file
from tests.storage.event_databases import LentDatabase, end_connections, event_on_server


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Database]:
    with event_file.open_event(worked_file(tmp_path)) as database:
        yield database


@pytest.fixture
def server() -> Iterator[Database]:
    """An event's database on a server, with nothing in it."""
    with event_on_server() as address, event_file.open_event(address) as database:
        yield database


def nothing(_given: object) -> None:
    pass


def head_of(database: Database) -> Head:
    with database.reading() as reading:
        return reading.head()


def is_empty(database: Database) -> bool:
    return head_of(database) == Head()


def test_a_file_that_came_meanwhile_keeps_its_place(source: Database, tmp_path: Path) -> None:
    arriving = ArrivingFile(tmp_path / "there.eventdesk", None)
    with source.reading() as reading:
        arriving.take(reading, "day", nothing, nothing)
    arriving.path.write_text("mine")
    with pytest.raises(InputError) as refused:
        arriving.settle()
    assert refused.value.code == "exists"
    assert refused.value.message == "there.eventdesk is there already. Choose another name."
    assert arriving.path.read_text() == "mine"
    arriving.path.unlink()
    arriving.settle()
    with event_file.open_event(arriving.path) as arrived:
        assert head_of(arrived) == head_of(source)


def test_a_file_whose_log_somebody_holds_has_not_arrived(
    source: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrubbing, "WAITS_MILLISECONDS", 20)
    arriving = ArrivingFile(tmp_path / "there.eventdesk", None)
    others: list[sqlite.Connection] = []

    def look_too(_reading: Reading) -> None:
        other = sqlite.connect(str(unfinished(arriving.path)), isolation_level=None)
        others.append(other)
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM entries").fetchone()

    with source.reading() as reading, pytest.raises(EnvironmentFailure) as refused:
        arriving.take(reading, "day", nothing, look_too)
    others[0].close()
    assert refused.value.code == "bad_copy"
    assert "its log did not become part of it" in refused.value.message
    assert not arriving.path.exists()
    arriving.give_up()
    assert not unfinished(arriving.path).exists()


def test_an_event_is_read_from_a_server_that_others_may_use_meanwhile(
    source: Database, server: Database, tmp_path: Path
) -> None:
    copy_whole(source, server)
    arriving = ArrivingFile(tmp_path / "there.eventdesk", None)
    with server.reading() as reading:
        arriving.take(reading, "the server", nothing, nothing)
    arriving.settle()
    with event_file.open_event(arriving.path) as arrived:
        assert head_of(arrived) == head_of(source)


def test_a_file_that_lacks_a_table_is_told_as_the_file_that_it_is(
    source: Database, server: Database
) -> None:
    with closing(sqlite.connect(str(source.path))) as other:
        other.execute("DROP TABLE pins")
    with source.reading() as reading, arriving_on(server) as arriving:
        with pytest.raises(DBAPIError) as told:
            arriving.take(reading, "day", nothing, nothing)
        assert isinstance(told.value.orig, sqlite.OperationalError)
    assert is_empty(server)


def test_a_server_that_ends_in_the_middle_is_told_as_gone(
    source: Database, server: Database
) -> None:
    def end(_rows: int) -> None:
        end_connections(address(server))

    with (
        source.reading() as reading,
        arriving_on(server) as arriving,
        pytest.raises(ServerGone),
    ):
        arriving.take(reading, "day", end, nothing)
    assert is_empty(server)


def address(database: Database) -> str:
    return running_server().url(str(database.engine.url.database))


@contextmanager
def arrived(source: Database, server: Database) -> Iterator[ArrivingOnServer]:
    """All is there, but for the last step."""
    with source.reading() as reading, arriving_on(server) as arriving:
        arriving.take(reading, "day", nothing, nothing)
        yield arriving


def test_a_last_step_that_failed_is_told_and_nothing_is_there(
    source: Database, server: Database
) -> None:
    with arrived(source, server) as arriving:
        end_connections(address(server))
        with pytest.raises(ServerGone):
            arriving.settle()
    assert is_empty(server)


def test_a_last_step_whose_word_was_lost_was_done(source: Database, server: Database) -> None:
    def commit_and_end(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.commit()
        driver.close()

    with arrived(source, server) as arriving:
        event.listen(server.engine, "commit", commit_and_end, once=True)
        arriving.settle()
    assert head_of(server) == head_of(source)


def test_a_last_step_that_nobody_can_tell_of_is_to_be_made_once_more(
    source: Database,
) -> None:
    lent = LentDatabase()
    with event_file.open_event(lent.address) as server:
        with arrived(source, server) as arriving:
            lent.discard()
            with pytest.raises(EnvironmentFailure, match="move it once more") as told:
                arriving.settle()
            assert told.value.code == UNFINISHED
        assert not close_to_desks(server), "of a server that is gone nobody takes rights"
