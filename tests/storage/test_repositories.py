"""What a transaction reads and writes, where a day's usual acts do not come by."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DatabaseError

from eventdesk.core.actions import Action
from eventdesk.core.chain import SALT_BYTES, Head, Stamp, seal
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.event import Operator
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.storage import bulk, event_file, tables
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.copies.backups import lasting_head
from eventdesk.storage.copies.verified_copy import quick_problems
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.repositories.joining_repository import Joining
from tests.services.worked_day import desk_on
from tests.storage.event_databases import empty_file

NOW = datetime(2026, 6, 17, 8, 30, tzinfo=UTC)


def write(database: Database, act: str, draft: Draft) -> Head:
    stamp = Stamp(act=act, happened_at=NOW, recorded_at=NOW, desk="Foyer", operator=None)
    with database.writing() as writing:
        writing.append(stamp, [seal(draft, bytes(SALT_BYTES))])
        return writing.head()


def note(database: Database, act: str) -> Head:
    return write(database, act, Draft(action=Action.NOTE_ADDED, personal={"text": act}))


def test_what_no_entry_names_any_more_has_no_row(event_database: Database) -> None:
    lead = Operator(id="o1", name="Aisha Rahman", lead=True)
    with event_database.writing() as writing:
        writing.operators.write({"o1": lead, "o2": None}, 1)
        assert writing.operators.all() == [lead]
        writing.operators.write({"o1": None}, 2)
        writing.event.write(None, 2)
    with event_database.reading() as reading:
        assert (reading.operators.all(), reading.event.get()) == ([], None)


def test_of_very_many_acts_that_were_undone_a_part_is_enough(event_database: Database) -> None:
    for number in range(3):
        note(event_database, f"act {number}")
        undo = Draft(action=Action.ACT_UNDONE, undoes=f"act {number}")
        write(event_database, f"undo {number}", undo)
    undoing = [f"undo {number}" for number in range(3)]
    with event_database.reading() as reading:
        assert len(reading.log.touched_by_undo(undoing)) == 3
        assert len(reading.log.touched_by_undo(undoing, 2)) == 2


def test_after_a_clock_was_taken_over_everything_is_read_anew(event_database: Database) -> None:
    feed = ChangeFeed(event_database.another())
    note(event_database, "before")
    assert feed.read() is not None
    clocks = {"ours": "2026-06-17T08:30:00.000000Z", "wall": "2026-06-17T09:30:00.000000Z"}
    write(event_database, "clock", Draft(action=Action.CLOCK_TAKEN_OVER, facts=clocks))
    changes = feed.read()
    assert changes is not None
    assert changes.running_order is not None
    assert (changes.stage, changes.roll_calls, changes.operators) != (None, None, None)
    assert [one.desk for one in changes.shifts] == ["Foyer"]
    assert not changes.is_longer_than(1)
    assert changes.is_longer_than(0)
    feed.close()


def joining(confirmed: int, generation: int) -> Joining:
    return Joining(
        url="postgresql+psycopg://foyer@events.example/day",
        password="",
        kind=DeskKind.REGISTRATION,
        desk="Foyer",
        confirmed=confirmed,
        generation=generation,
    )


def test_what_a_joined_desk_has_still_to_send_lasts_not_and_is_told_anew(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        first = note(database, "sent")
        for act in ("done alone", "and this"):
            note(database, act)
        assert lasting_head(database).sequence == 3, "nobody's copy"
        for confirmed, head in ((0, Head()), (1, first)):
            with database.writing() as writing:
                writing.joining.write(joining(confirmed, 0))
            assert lasting_head(database) == head
        feed = ChangeFeed(database.another())
        assert feed.everything().head.sequence == 3
        assert feed.read() is None
        with database.writing() as writing:
            writing.joining.write(joining(3, 1))
        assert lasting_head(database).sequence == 3
        changes = feed.read()
        assert changes is not None
        assert changes.rewound_to == 1
        assert [one.sequence for one in changes.entries] == [2, 3]
        assert feed.read() is None
        feed.close()


def test_an_event_that_has_lost_the_head_of_its_log_says_so(tmp_path: Path) -> None:
    with desk_on(event_file.open_event(empty_file(tmp_path))) as desk:
        with closing(sqlite.connect(str(desk.database.path))) as other:
            other.execute("DELETE FROM chain_head")
            other.commit()
        with pytest.raises(EnvironmentFailure) as told:
            desk.day_log.note("not to be had")
        assert told.value.code == "damaged"
        assert "lost the head of its log. Open its newest backup" in told.value.message


def test_an_instant_in_other_words_is_damage(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        assert desk.day_log.note("here").done
        with closing(sqlite.connect(str(path))) as other:
            other.execute("UPDATE entries SET happened_at = '2026-06-17T10:30:00+02:00'")
            other.commit()
        with pytest.raises(EnvironmentFailure) as told:
            desk.day_log.rows()
        assert told.value.code == "damaged"


def test_rows_that_a_server_does_not_take_are_told_as_its_failure(
    event_database: Database,
) -> None:
    if event_database.path is not None:
        pytest.skip("a file is given its rows one by one")
    assert quick_problems(event_database.engine) == [], "a server looks after its own pages"
    rows: list[bulk.Values] = [(f"o{number // 2}", "name", "no", 1) for number in range(600)]
    writes = event_database.engine.connect().execution_options(**{WRITES: True})
    with writes as connection:
        with pytest.raises(DatabaseError) as told, connection.begin():
            bulk.insert(connection, tables.operators, rows)
        assert isinstance(told.value.orig, psycopg.errors.UniqueViolation)
    with event_database.reading() as reading:
        assert reading.operators.all() == []
