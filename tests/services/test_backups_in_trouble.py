"""Backups where a disk, a folder or the event itself is in trouble: said, and nothing is lost."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.services import backups as backing_up
from eventdesk.services import damage_watch, restoring
from eventdesk.services.backups import Backups, backups_of
from eventdesk.services.clocks import SetClock
from eventdesk.services.damage_watch import DamageWatch
from eventdesk.services.restoring import remember_head, said_until
from eventdesk.storage import event_file, sealing, tables
from eventdesk.storage.copies import backups as copies
from eventdesk.storage.copies.holding import Holding, Keys
from eventdesk.storage.copies.setting_aside import beside
from eventdesk.storage.engine import WRITES
from tests.core.running_orders import at
from tests.services.test_backups import BackedUpDay, head_at
from tests.storage.event_databases import empty_file


@pytest.fixture
def day(tmp_path: Path) -> BackedUpDay:
    return BackedUpDay(tmp_path)


def spoil(day: BackedUpDay, sequence: int) -> None:
    with day.desk.database.engine.connect() as plain:
        writes = plain.execution_options(**{WRITES: True})
        writes.execute(
            tables.entries.update()
            .where(tables.entries.c.sequence == sequence)
            .values(facts='{"nobody": "wrote this"}')
        )
        writes.commit()


def test_of_a_very_long_log_the_newest_entries_are_verified(
    day: BackedUpDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing_up, "VERIFIED_ENTRIES", 3)
    spoil(day, 2)  # what lies further back was verified when it was written
    made = day.backups.make().made
    assert made is not None
    assert made.head == day.head()
    assert [one.path for one in day.backups.known()] == [made.backup.path]
    assert backups_of(day.data, day.desk.database) == [made.backup.path]
    day.go_on()
    spoil(day, day.head().sequence)
    with pytest.raises(EnvironmentFailure, match="is not what was written"):
        day.desk.backing_up().make()
    day.close()


def test_before_the_first_act_and_before_the_first_backup_none_are_known(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with event_file.open_event(empty_file(tmp_path)) as database:
        assert Backups(database, SetClock(at("08:30")), data).known() == []
        assert backups_of(data, database) == []
        remember_head(database, data)
        assert not data.exists(), "there is nothing to remember"
    (tmp_path / "elsewhere").mkdir()
    day = BackedUpDay(tmp_path / "elsewhere")
    assert day.backups.known() == []
    day.close()


def test_a_folder_that_cannot_be_made_or_is_gone_is_named(day: BackedUpDay, tmp_path: Path) -> None:
    gone = tmp_path / "stick"
    with pytest.raises(EnvironmentFailure, match=r"No backup could be made in .*stick") as refused:
        day.backups.make_in(gone)
    assert refused.value.code == "no_backup"
    day.data.mkdir(exist_ok=True)
    (day.data / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(EnvironmentFailure, match="No backup could be made") as refused:
        day.backups.make()
    assert refused.value.code == "no_backup"
    day.close()


def test_an_event_that_is_damaged_itself_is_said_and_not_only_that_no_backup_was_made(
    day: BackedUpDay,
) -> None:
    with day.desk.database.engine.connect() as plain:
        writes = plain.execution_options(**{WRITES: True})
        writes.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        writes.exec_driver_sql("PRAGMA writable_schema = ON")
        writes.exec_driver_sql(
            "UPDATE sqlite_schema SET sql = replace(sql, 'position INTEGER NOT NULL', "
            "'position INTEGER NOT NULL CHECK (position > 99)') WHERE name = 'items'"
        )
        writes.commit()
    day.desk.database.engine.dispose()
    backed_up = day.backups.make()
    assert backed_up.made is None
    assert backed_up.damage
    day.close()


def test_a_stick_that_reads_back_otherwise_has_no_copy(
    day: BackedUpDay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(copies, "_digest", lambda _path: b"something else")
    backed_up = day.backups.make(stick)
    assert backed_up.made is not None
    assert backed_up.second is None
    assert "reads back otherwise" in backed_up.second_failure
    assert not list(stick.glob("*.eventdesk"))
    day.close()


def test_where_nothing_stood_nothing_is_put_back(
    day: BackedUpDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = day.backups.make().made
    assert made is not None
    day.close()
    for one in day.path.parent.glob("day.eventdesk*"):
        one.unlink()

    def silent(_fresh: Path, _path: Path) -> None:
        raise OSError(errno.EIO, "the disk did not answer")

    with monkeypatch.context() as broken:
        broken.setattr(restoring, "take_place", silent)
        with pytest.raises(EnvironmentFailure) as refused:
            day.restoring().restore(made.backup.path)
    assert refused.value.code == "not_restored"
    assert not day.path.exists()
    assert day.restoring().restore(made.backup.path).put_aside is None
    assert head_at(day.path, None) == made.head


def test_what_cannot_be_restored_leaves_what_is_there(day: BackedUpDay, tmp_path: Path) -> None:
    head = day.head()
    day.close()
    with pytest.raises(InputError) as gone:
        day.restoring().restore(tmp_path / "gone.eventdesk")
    assert gone.value.code == "not_found"
    fresh = empty_file(tmp_path, "fresh")
    beside(fresh, "-wal").write_bytes(b"not yet in the file")
    with pytest.raises(EnvironmentFailure, match="did not become one file"):
        day.restoring().put_in_place(fresh, head)
    assert head_at(day.path, None) == head


def test_when_a_backup_ends_is_said_in_the_time_of_the_event(day: BackedUpDay) -> None:
    day.backups.make()
    (held,) = day.restoring().held()
    holding = held.holding
    assert holding is not None
    there = replace(holding, until=datetime(2026, 6, 17, 8, 30, tzinfo=UTC))
    assert said_until(replace(there, timezone="Europe/London")) == "17 June 2026, 09:30"
    assert said_until(replace(there, timezone="No/Where")) == "17 June 2026, 08:30"
    assert said_until(replace(there, until=None)) == ""
    day.close()


def test_sealed_backups_are_told_as_sealed_to_who_has_no_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "ROUNDS", 1_000)
    day = BackedUpDay(tmp_path, "open sesame")
    day.backups.make()
    day.close()
    day.passphrase = None
    (held,) = day.restoring().held()
    assert (held.sealed, held.holding, held.is_good) == (True, None, True)


def test_a_stick_that_is_pulled_out_while_its_backups_are_read_has_none_that_is_good(
    day: BackedUpDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = day.backups.make().made
    assert made is not None
    day.close()

    def silent(_path: Path, _keys: Keys) -> Holding:
        raise OSError(errno.EIO, "the disk did not answer")

    monkeypatch.setattr(restoring, "holding_of", silent)
    (held,) = day.restoring(also=[made.backup.path.parent]).held()
    assert (held.backup.path, held.sealed, held.is_good) == (made.backup.path, False, False)
    assert day.restoring().newest_good() is None


def test_a_disk_that_does_not_answer_while_it_is_looked_at_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(_path: Path, _start: int, _length: int) -> bytes:
        raise OSError(errno.EIO, "the disk did not answer")

    letter = tmp_path / "letter.eventdesk"
    letter.write_bytes(b"Dear all")
    monkeypatch.setattr(damage_watch, "content", silent)
    failure = InputError("not_an_event", "letter.eventdesk is not an event.")
    assert DamageWatch(tmp_path / "data", None).told(letter, failure) is failure
