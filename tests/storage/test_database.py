"""The set-up that the log relies on: pragmas, transactions, chain head, plain failures."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from eventdesk.core.actions import Action
from eventdesk.core.chain import SALT_BYTES, Head, Stamp, seal
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage import event_file
from eventdesk.storage.columns import Instant
from eventdesk.storage.database import Database
from eventdesk.storage.engine import APPLICATION_ID
from tests.storage.event_databases import empty_file

NOW = datetime(2026, 6, 17, 8, 30, 0, 123456, tzinfo=UTC)


def stamp(act: str = "act") -> Stamp:
    return Stamp(act=act, happened_at=NOW, recorded_at=NOW, desk="Desk 1", operator=None)


def note(words: str = "note") -> Draft:
    return Draft(action=Action.NOTE_ADDED, personal={"text": words})


def write(database: Database, act: str, *drafts: Draft) -> Head:
    with database.writing() as writing:
        writing.append(stamp(act), [seal(draft, bytes(SALT_BYTES)) for draft in drafts])
        return writing.head()


def test_a_file_is_opened_so_that_an_acknowledged_act_is_on_disk(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        raw = database.engine.raw_connection()
        pragmas = {
            name: raw.cursor().execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
        marked = raw.cursor().execute("PRAGMA application_id").fetchone()[0]
        timeout = raw.cursor().execute("PRAGMA busy_timeout").fetchone()[0]
        version = raw.cursor().execute("SELECT sqlite_version()").fetchone()[0]
        raw.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "trusted_schema": 0,
    }
    assert marked == APPLICATION_ID
    assert timeout == 10_000
    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3), "the WAL-reset bug"


def test_numbers_are_gapless_and_a_failed_act_leaves_none(event_database: Database) -> None:
    first = write(event_database, "one", note(), note())
    assert first.sequence == 2

    def fails_after_writing() -> None:
        with event_database.writing() as writing:
            writing.append(stamp("two"), [seal(note(), bytes(SALT_BYTES))])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails_after_writing()
    with event_database.reading() as reading:
        assert reading.head() == first
        assert len(reading.log.after(0)) == 2
    assert write(event_database, "three", note()).sequence == 3


def test_one_act_cannot_be_written_twice(event_database: Database) -> None:
    head = write(event_database, "one", note())
    with pytest.raises(DBAPIError):
        write(event_database, "one", note())
    with event_database.reading() as reading:
        assert reading.head() == head


def test_a_reader_sees_one_moment(event_database: Database) -> None:
    with event_database.another() as other, other.reading() as reading:
        before = reading.head()
        write(event_database, "one", note())
        assert reading.head() == before
        assert reading.log.after(0) == []


def test_a_reader_cannot_write(event_database: Database) -> None:
    if event_database.path is not None:
        pytest.skip("SQLite has no read-only transactions")
    sealed = [seal(note(), bytes(SALT_BYTES))]
    with pytest.raises(DBAPIError, match="read-only"), event_database.reading() as reading:
        reading.log.append(reading.head(), stamp(), sealed)


def test_writers_wait_for_each_other_and_every_number_is_given_once(
    event_database: Database,
) -> None:
    def many(name: str) -> None:
        with event_database.another() as own:
            for number in range(25):
                write(own, f"{name} {number}", note())

    threads = [threading.Thread(target=many, args=(name,)) for name in ("north", "south")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with event_database.reading() as reading:
        assert [entry.sequence for entry in reading.log.all()] == list(range(1, 51))


def test_reading_all_of_a_long_log_leaves_the_connection_as_it_was(
    event_database: Database,
) -> None:
    write(event_database, "one", *[note() for _ in range(30)])
    with event_database.reading() as reading:
        stream = reading.log.all()
        assert next(stream).sequence == 1
        options = reading._connection.get_execution_options()  # noqa: SLF001 - what is asked about
        assert "yield_per" not in options
        assert [entry.sequence for entry in stream] == list(range(2, 31))


@pytest.mark.parametrize(
    "at",
    [
        NOW,
        NOW.astimezone(timezone(timedelta(hours=5, minutes=45))),
        datetime(999, 1, 1, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    ],
)
def test_an_instant_comes_back_as_it_went_in_and_in_utc(
    event_database: Database, at: datetime
) -> None:
    with event_database.writing() as writing:
        writing.append(
            Stamp(act="a", happened_at=at, recorded_at=NOW, desk="", operator=None),
            [seal(note(), bytes(SALT_BYTES))],
        )
    with event_database.reading() as reading:
        (entry,) = reading.log.after(0)
    assert entry.happened_at == at
    assert entry.happened_at.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused(event_database: Database) -> None:
    naive = Instant()
    with pytest.raises(ValueError, match="aware"):
        naive.process_bind_param(NOW.replace(tzinfo=None), event_database.engine.dialect)


def test_a_full_disk_is_told_plainly_and_nothing_was_changed(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        head = write(database, "one", note())
        with database.writing() as writing:
            connection = writing._connection  # noqa: SLF001 - the disk of this connection is made full
            pages = connection.execute(text("PRAGMA page_count")).scalar()
            connection.execute(text(f"PRAGMA max_page_count = {pages}"))
        with pytest.raises(EnvironmentFailure) as failure:
            write(database, "two", note("long " * 100_000))
        assert failure.value.code == "disk_full"
        assert failure.value.message == (
            "The disk with day.eventdesk is full. Nothing was changed, and what was saved is safe. "
            "Make room and try again."
        )
        with database.reading() as reading:
            assert reading.head() == head
        assert write(database, "three", note()).sequence == 2, "with room again it goes on"


def test_a_file_that_another_program_keeps_busy_is_told_plainly(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        with database.writing() as writing:
            connection = writing._connection  # noqa: SLF001 - so as not to wait for ten seconds
            connection.execute(text("PRAGMA busy_timeout = 1"))
        with database.another() as holder, holder.writing():
            with pytest.raises(EnvironmentFailure) as failure:
                write(database, "one", note())
            with database.reading() as reading:
                assert reading.head() == Head(), "reading goes on"
        assert failure.value.code == "busy"
        assert failure.value.message.startswith("day.eventdesk is busy: ")
        assert write(database, "two", note()).sequence == 1


def test_a_damaged_file_is_told_plainly(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(EnvironmentFailure) as failure:
        event_file.open_event(path)
    assert failure.value.code == "damaged"
    assert failure.value.message == "day.eventdesk is damaged. Open its newest backup instead."
