"""Backups of real events in real folders, and restoring from them."""

from __future__ import annotations

import errno
from datetime import timedelta
from pathlib import Path

import pytest

from eventdesk.core.backups.keeping import NEWEST
from eventdesk.core.backups.naming import read_name
from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.services import restoring
from eventdesk.services.backups import Backups
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.services.restoring import Restoring
from eventdesk.storage import event_file
from eventdesk.storage.copies.backups import FOLDER_NAME, back_up, head_of
from eventdesk.storage.copies.holding import Keys, holding_of
from eventdesk.storage.copies.setting_aside import in_use
from eventdesk.storage.database import Database
from eventdesk.storage.system_locks import alone
from tests.core.running_orders import at
from tests.services.worked_day import fill


class BackedUpDay:
    """A worked day in a file, and the folder in which its backups are made."""

    def __init__(self, folder: Path, passphrase: str | None = None) -> None:
        self.path, self.data = folder / "day.eventdesk", folder / "data"
        self.passphrase = passphrase
        self.clock = SetClock(at("08:30"), speed=0)
        self.desk = self._desk(event_file.create(self.path, passphrase))
        fill(self.desk, folder)
        self.backups: Backups = self.desk.backing_up()

    def _desk(self, database: Database) -> EventDesk:
        return EventDesk(database, self.clock, Identity(desk="North"), None, self.data)

    def go_on(self, minutes: int = 10) -> None:
        """Time passes, and something is done."""
        self.clock.set_to(self.clock.now() + timedelta(minutes=minutes))
        self.desk.day_log.note(f"After {minutes} minutes")

    def head(self) -> Head:
        return head_of(self.desk.database)

    def restoring(self, **more: object) -> Restoring:
        return Restoring(self.path, self.data, passphrase=self.passphrase, **more)  # type: ignore[arg-type]

    def close(self) -> None:
        self.backups.close()
        self.desk.close()

    def in_data(self) -> list[str]:
        return sorted(path.name for path in (self.data / FOLDER_NAME).glob("*.eventdesk"))


def head_at(path: Path, passphrase: str | None) -> Head:
    """The head of a closed event."""
    with event_file.open_event(path, passphrase) as database, database.reading() as reading:
        return reading.head()


@pytest.fixture(params=[None, "open sesame"], ids=["open", "sealed"])
def day(request: pytest.FixtureRequest, tmp_path: Path) -> BackedUpDay:
    return BackedUpDay(tmp_path, request.param)


def test_a_backup_holds_the_event_as_it_was_and_is_made_once(day: BackedUpDay) -> None:
    made = day.backups.make().made
    assert made is not None
    assert made.is_new
    assert made.head == day.head()
    again = day.backups.make().made
    assert again is not None
    assert (again.is_new, again.backup) == (False, made.backup)
    day.go_on()
    later = day.backups.make().made
    assert later is not None
    assert later.is_new
    assert len(day.in_data()) == 2
    assert made.backup.path.stat().st_mode & 0o777 == 0o600
    assert made.backup.path.parent.stat().st_mode & 0o777 == 0o700
    name = read_name(made.backup.path.name)
    assert name is not None
    assert f"{name.made:%H:%M}" == "08:30"
    held = holding_of(made.backup.path, Keys(day.passphrase))
    assert held is not None
    assert (held.head, held.names, held.event) == (made.head, 7, "Worked day")
    if day.passphrase is not None:
        assert b"Ann" not in made.backup.path.read_bytes()
        with pytest.raises(InputError, match="sealed"):
            holding_of(made.backup.path, Keys(None))
    day.close()


def test_restoring_brings_back_what_was_and_puts_aside_what_stood_there(day: BackedUpDay) -> None:
    made = day.backups.make().made
    assert made is not None
    day.go_on()
    after = day.head()
    with pytest.raises(EnvironmentFailure) as refused:
        day.restoring().restore(made.backup.path)
    assert refused.value.code == "in_use"
    day.close()
    (one,) = day.restoring().held()
    assert one.behind == 1
    restored = day.restoring().restore(made.backup.path)
    assert restored.head == made.head
    assert restored.put_aside is not None
    assert head_at(restored.put_aside, day.passphrase) == after
    assert head_at(day.path, day.passphrase) == made.head
    assert [path.name for path in day.path.parent.glob(".*")] == []


def test_a_backup_that_does_not_hold_takes_nobodys_place(tmp_path: Path) -> None:
    day = BackedUpDay(tmp_path)
    made = day.backups.make().made
    assert made is not None
    day.close()
    content = made.backup.path.read_bytes()
    assert content.count(b"Essex") > 1
    made.backup.path.write_bytes(content.replace(b"Essex", b"Wales"))
    before = day.path.read_bytes()
    with pytest.raises(EnvironmentFailure) as refused:
        day.restoring().restore(made.backup.path)
    assert refused.value.code == "bad_backup"
    assert day.path.read_bytes() == before
    assert sorted(path.name for path in tmp_path.glob("*.eventdesk")) == ["day.eventdesk"]


def test_a_stick_gets_the_same_file_and_may_be_gone(day: BackedUpDay, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    assert "not there" in day.backups.make(stick).second_failure
    assert not stick.exists(), "no folder is made where a stick was"
    stick.mkdir()
    (stick / "letter.txt").write_text("Dear all")
    done = day.backups.make(stick)
    assert done.second is not None
    assert done.made is not None
    assert done.second.read_bytes() == done.made.backup.path.read_bytes()
    assert (done.second_failure, done.damage) == ("", "")
    for _ in range(NEWEST + 4):
        day.go_on(1)
        day.backups.make(stick)
    on_stick = sorted(path.name for path in stick.glob("*.eventdesk"))
    assert on_stick == day.in_data()[-len(on_stick) :]
    assert len(on_stick) <= NEWEST + 2
    assert (stick / "letter.txt").exists()
    day.close()


def test_two_windows_do_not_make_two(tmp_path: Path) -> None:
    day = BackedUpDay(tmp_path)
    other = day.desk.backing_up()
    assert day.backups.make().made is not None
    made = other.make().made
    assert made is not None
    assert not made.is_new
    day.go_on()
    folder = day.data / FOLDER_NAME
    with alone(folder / f".{made.backup.name.log}.lock") as is_ours:
        assert is_ours
        assert other.make().made is None
    assert len(day.in_data()) == 1
    other.close()
    day.close()


def test_a_copy_whose_chain_is_broken_is_not_kept_and_nothing_older_goes(tmp_path: Path) -> None:
    day = BackedUpDay(tmp_path)
    day.backups.make()
    day.go_on()
    with day.desk.database.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE entries SET facts = '{}' WHERE sequence = 2")
    with pytest.raises(EnvironmentFailure, match="entry 2 is not what was written"):
        back_up(day.desk.database, day.data / FOLDER_NAME, at("09:00").replace(tzinfo=None), Head())
    assert len(day.in_data()) == 1
    assert list((day.data / FOLDER_NAME).glob("*.part*")) == []
    day.close()


def test_an_event_without_an_act_has_no_backup(tmp_path: Path) -> None:
    with event_file.create(tmp_path / "new.eventdesk") as database:
        backups = Backups(database, SetClock(at("08:30")), tmp_path / "data")
        assert backups.make().made is None


def test_whether_a_file_is_in_use_is_known_and_looking_drops_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    with event_file.create(path) as database:
        head_of(database)
        assert in_use(path)
        assert in_use(path)
    assert not in_use(path)


def test_a_backup_that_somebody_works_in_is_no_backup_of_itself(tmp_path: Path) -> None:
    day = BackedUpDay(tmp_path)
    made = day.backups.make().made
    assert made is not None
    opened = made.backup.path
    with event_file.open_event(opened) as database:
        desk = EventDesk(database, day.clock, Identity(desk="North"), None, day.data)
        backups = desk.backing_up()
        for _ in range(NEWEST + 4):
            day.clock.set_to(day.clock.now() + timedelta(minutes=1))
            desk.day_log.note("Worked on in the backup")
            again = backups.make().made
            assert again is not None
            assert again.is_new
            assert again.backup.path != opened
        assert opened.exists()
        backups.close()
    day.close()


def test_what_was_put_aside_is_there_again_where_nothing_took_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = BackedUpDay(tmp_path)
    made = day.backups.make().made
    assert made is not None
    day.go_on()
    head = day.head()
    day.close()

    def full(_fresh: Path, _path: Path) -> None:
        raise OSError(errno.EIO, "the disk did not answer")

    monkeypatch.setattr(restoring, "take_place", full)
    with pytest.raises(EnvironmentFailure, match="What was there is there"):
        day.restoring().restore(made.backup.path)
    assert head_at(day.path, None) == head
