"""A connection that fails under an event: it is given up, told, and the next one is another."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage import event_file
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.database import Database
from eventdesk.storage.repositories.stored_entries import UnreadableEntry
from eventdesk.storage.resealing import reseal
from eventdesk.storage.scrubbing import look_at_copy
from tests.services.worked_day import desk_on
from tests.storage.event_databases import empty_file
from tests.storage.resealing_until_killed import KEY


def failing(code: int) -> sqlite.OperationalError:
    error = sqlite.OperationalError("whatever the driver says")
    error.sqlite_errorcode = code
    return error


def connections_of(database: Database) -> list[sqlite.Connection]:
    """Every connection that a database makes from now on, the driver's own."""
    made: list[sqlite.Connection] = []
    event.listen(database.engine, "connect", lambda driver, _: made.append(driver))
    return made


@pytest.mark.parametrize(("code", "others"), [(10, 1), (5, 0)])
def test_after_a_failing_disk_a_connection_is_another_one_and_after_a_busy_one_the_same(
    tmp_path: Path, code: int, others: int
) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        made = connections_of(database)

        def fails(begin: Callable[[], Any]) -> None:
            with pytest.raises(EnvironmentFailure), begin():
                raise failing(code)

        fails(database.reading)
        fails(database.writing)
        assert len(made) == 2
        with database.reading() as reading, database.writing() as writing:
            assert reading.head() == writing.head() == Head()
        assert len(made) == 2 + 2 * others


def test_a_folder_that_is_gone_before_the_first_act_is_told(tmp_path: Path) -> None:
    folder, away = tmp_path / "stick", tmp_path / "pulled out"
    folder.mkdir()
    with event_file.open_event(empty_file(folder)) as database:
        folder.rename(away)
        with pytest.raises(EnvironmentFailure) as told, database.writing():
            pass
        assert told.value.code == "cannot_open"
        away.rename(folder)
        with database.writing() as writing:
            assert writing.head() == Head()


def test_a_feed_whose_connection_is_gone_has_another_one_the_next_time(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        made, feed = connections_of(database), ChangeFeed(database)
        feed.version()
        made[-1].close()
        with pytest.raises(sqlite.ProgrammingError):
            feed.version()
        feed.version()
        assert len(made) == 2
        feed.close()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
def test_a_log_that_goes_as_an_act_begins_takes_nothing_and_is_told(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        assert desk.day_log.note("before").done
        begun: list[object] = []

        def take_away(connection: object) -> None:
            if not begun:
                Path(f"{path}-wal").unlink()
            begun.append(connection)

        event.listen(desk.database.engine, "begin", take_away)
        with pytest.raises(EnvironmentFailure) as told, desk.database.writing():
            pass
        assert told.value.code == "moved"
        with pytest.raises(EnvironmentFailure) as again:
            desk.day_log.note("after")
        assert "What was shown as saved has been put into day.eventdesk" in again.value.message
        shutil.copy(path, tmp_path / "left.eventdesk")
    with event_file.open_event(tmp_path / "left.eventdesk") as left, left.reading() as reading:
        assert reading.head().sequence == 1


def test_a_log_that_cannot_be_read_just_now_has_no_unreadable_entry(tmp_path: Path) -> None:
    path, left = empty_file(tmp_path), [True, True]

    def interrupt_twice(connection: Connection, _: object, statement: str, *_more: object) -> None:
        if "BETWEEN" in statement:
            driver: Any = connection.connection.driver_connection
            driver.set_progress_handler(lambda: bool(left and left.pop()), 1)

    with desk_on(event_file.open_event(path)) as desk:
        assert desk.day_log.note("one").done
        with closing(sqlite.connect(str(path))) as other:
            other.execute("UPDATE entries SET desk = x'8741'")
            other.commit()
        event.listen(desk.database.engine, "before_cursor_execute", interrupt_twice)
        with pytest.raises(OperationalError), desk.database.reading() as reading:
            list(reading.log.stored())
        with desk.database.reading() as reading:
            assert [type(one) for one in reading.log.stored()] == [UnreadableEntry]


def test_an_event_whose_log_cannot_be_had_is_not_sealed(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    before = path.read_bytes()
    Path(f"{path}-wal").mkdir()
    with pytest.raises(EnvironmentFailure) as told:
        reseal(path, None, KEY)
    assert told.value.code == "cannot_open"
    assert path.read_bytes() == before


def test_a_new_file_that_somebody_still_has_takes_no_place(tmp_path: Path) -> None:
    path, kept = empty_file(tmp_path), list[Database]()

    def keep(database: Database) -> None:
        kept.append(database.another())
        with kept[0].reading() as reading:
            assert reading.head() == Head()

    with pytest.raises(EnvironmentFailure, match="could not be finished"):
        reseal(path, None, KEY, keep)
    kept[0].close()
    assert event_file.is_plain(path)


def test_an_event_that_nothing_was_done_in_is_nobodys_copy(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    assert look_at_copy(path, None).first is None
    assert look_at_copy(path, KEY).first is None
