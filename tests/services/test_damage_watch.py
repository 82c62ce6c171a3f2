"""Which damage it is: said when an event is opened, before anything is written into it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine
from sqlalchemy.event import listen

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.errors import EventDeskError
from eventdesk.services.restoring import Restoring
from eventdesk.storage import event_file
from eventdesk.storage.copies.last_seen import remember
from eventdesk.storage.copies.setting_aside import beside
from eventdesk.storage.copies.still_file import still_engine
from eventdesk.storage.rescue import damage
from eventdesk.storage.rescue.damage import Damage, DamagedEvent
from eventdesk.storage.resealing import reseal
from eventdesk.storage.sealing import Key, new_key
from tests.services.damaged_files import PAGE, Truth, hurt, made_truth
from tests.services.test_backups import BackedUpDay


@pytest.fixture(scope="module", params=[None, "open sesame"], ids=["open", "sealed"])
def truth(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Truth:
    return made_truth(tmp_path_factory.mktemp("truth"), request.param)


@pytest.fixture
def path(truth: Truth, tmp_path: Path) -> Path:
    """A copy of the event, where this machine has seen it."""
    copied = truth.copied(tmp_path / "copy")
    known = truth.restoring(copied).last_seen()
    assert known is not None
    seen = replace(known, path=str(copied))
    remember(copied.parent / "data", seen)
    return copied


def told(truth: Truth, path: Path) -> DamagedEvent:
    """What is said when it is opened; it is the same afterwards, byte by byte."""
    before = {side: beside(path, side).read_bytes() for side in sides(path)}
    settings = Settings(data_dir=path.parent / "data", passphrase=truth.passphrase)
    with pytest.raises(DamagedEvent) as refused:
        open_event(path, settings)
    assert before == {side: beside(path, side).read_bytes() for side in before}
    assert refused.value.code == "damaged"
    assert refused.value.message.endswith("on the start page, or with “eventdesk restore”.")
    return refused.value


def sides(path: Path) -> list[str]:
    return [side for side in ("", "-wal") if beside(path, side).exists()]


def opens(truth: Truth, path: Path) -> int:
    settings = Settings(data_dir=path.parent / "data", passphrase=truth.passphrase)
    with open_event(path, settings) as desk:
        assert desk.verify().holds
        return desk.verify().head.sequence


def test_what_a_power_cut_left_opens_whole(truth: Truth, path: Path) -> None:
    assert opens(truth, path) == len(truth.log)


def test_a_log_of_another_event_is_not_written_over_this_one(
    truth: Truth, path: Path, tmp_path: Path
) -> None:
    other = made_truth(tmp_path / "other", truth.passphrase)
    shutil.copy(beside(other.folder / "day.eventdesk", "-wal"), beside(path, "-wal"))
    damaged = told(truth, path)
    assert damaged.damage is Damage.FOREIGN_LOG
    assert "day.eventdesk-wal" in damaged.message


def test_an_older_log_of_the_same_event_does_not_turn_it_back(
    truth: Truth, path: Path, tmp_path: Path
) -> None:
    old = shutil.copy(beside(path, "-wal"), tmp_path / "old-wal")
    settings = Settings(data_dir=tmp_path / "elsewhere", passphrase=truth.passphrase)
    with open_event(path, settings) as desk:
        for number in range(3):
            desk.day_log.note(f"Much later {number}")
    shutil.copy(old, beside(path, "-wal"))
    assert told(truth, path).damage is Damage.FOREIGN_LOG


def test_a_log_that_is_missing_is_missed_and_may_be_accepted(truth: Truth, path: Path) -> None:
    settings = Settings(data_dir=path.parent / "data", passphrase=truth.passphrase)
    with open_event(path, settings) as desk:
        newest = desk.verify().head.sequence
    shutil.copy(truth.folder / "day.eventdesk", path)
    damaged = told(truth, path)
    assert damaged.damage is Damage.NEWEST_MISSING
    assert f"it ends at entry {truth.in_file}, and on " in damaged.message
    assert f"entry {newest} was in it" in damaged.message
    Restoring(path, path.parent / "data", passphrase=truth.passphrase).accept()
    assert opens(truth, path) == truth.in_file


def test_another_copy_that_went_on_by_itself_is_told_apart(
    truth: Truth, path: Path, tmp_path: Path
) -> None:
    away = Path(shutil.copytree(path.parent, tmp_path / "away")) / path.name
    for where, acts in ((path, 1), (away, 2)):
        settings = Settings(data_dir=where.parent / "data", passphrase=truth.passphrase)
        with open_event(where, settings) as desk:
            for number in range(acts):
                desk.day_log.note(f"{where} {number}")
    shutil.copy(away, path)
    assert told(truth, path).damage is Damage.OTHER_HISTORY


def test_a_zeroed_header_is_named(truth: Truth, path: Path) -> None:
    hurt(path, 1, bytes(PAGE))
    beside(path, "-wal").unlink()
    expected = Damage.HEADER if truth.passphrase is None else Damage.PAGES
    assert told(truth, path).damage is expected


def test_a_file_that_is_cut_off_is_named(truth: Truth, path: Path) -> None:
    beside(path, "-wal").unlink()
    content = path.read_bytes()
    path.write_bytes(content[: PAGE * 3 + 17])
    if truth.passphrase is None:
        assert told(truth, path).damage is Damage.CUT_OFF
    else:
        settings = Settings(data_dir=path.parent / "data", passphrase=truth.passphrase)
        with pytest.raises(EventDeskError):
            open_event(path, settings)


def test_overwritten_pages_are_named(truth: Truth, path: Path) -> None:
    beside(path, "-wal").unlink()
    for page in range(2, path.stat().st_size // PAGE + 1):
        hurt(path, page, b"\xa5" * PAGE)
    assert told(truth, path).damage is Damage.PAGES


def test_what_was_never_an_event_is_still_called_none(tmp_path: Path) -> None:
    letter = tmp_path / "letter.eventdesk"
    letter.write_text("Dear all")
    with pytest.raises(EventDeskError) as refused:
        open_event(letter, Settings(data_dir=tmp_path / "data"))
    assert refused.value.code == "not_an_event"


def test_a_restored_event_is_not_missed_for_being_behind(tmp_path: Path) -> None:
    day = BackedUpDay(tmp_path)
    made = day.backups.make().made
    assert made is not None
    day.go_on()
    day.backups.make()
    day.close()
    day.restoring().restore(made.backup.path)
    with open_event(day.path, Settings(data_dir=day.data)) as desk:
        assert desk.verify().head == made.head


def test_a_copy_that_went_on_says_nothing_of_its_event(tmp_path: Path) -> None:
    day = BackedUpDay(tmp_path)
    day.backups.make()
    day.close()
    settings = Settings(data_dir=day.data)
    rehearsed = tmp_path / "rehearsed.eventdesk"
    shutil.copy(day.path, rehearsed)
    for _ in range(2):
        with open_event(rehearsed, settings) as copy:
            for number in range(5):
                copy.day_log.note(f"Rehearsed {number}")
            copy.backing_up().make()
    with open_event(day.path, settings) as desk:
        desk.day_log.note("Doors open")
        desk.backing_up().make()
    rehearsed.unlink()
    moved = day.path.rename(tmp_path / "moved.eventdesk")
    with open_event(moved, settings) as desk:
        assert desk.verify().holds


def test_a_log_that_was_left_behind_is_missed_wherever_the_file_went(
    truth: Truth, path: Path, tmp_path: Path
) -> None:
    with open_event(path, Settings(data_dir=path.parent / "data", passphrase=truth.passphrase)):
        log = beside(path, "-wal").read_bytes()
    beside(path, "-wal").write_bytes(log)
    shutil.copy(truth.folder / "day.eventdesk", path)
    moved = path.rename(path.with_name("moved.eventdesk"))
    assert told(truth, moved).damage is Damage.NEWEST_MISSING


def test_a_window_that_closes_while_it_is_looked_at_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = BackedUpDay(tmp_path)
    with day.desk.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    day.go_on()
    day.backups.make()
    head = day.head()
    closing = [day.close]

    def looked_at(path: Path, key: Key | None = None) -> Engine:
        engine = still_engine(path, key)
        listen(engine, "engine_disposed", lambda _engine: closing and closing.pop()())
        return engine

    monkeypatch.setattr(damage, "still_engine", looked_at)
    with open_event(day.path, Settings(data_dir=day.data)) as desk:
        assert not closing
        assert desk.verify().head == head


@pytest.mark.parametrize("truth", ["open sesame"], indirect=True)
def test_an_event_with_another_passphrase_is_not_called_damaged(truth: Truth, path: Path) -> None:
    """Its backup still opens with the old one: restoring that would take the day back."""
    for side in sides(path)[1:]:
        beside(path, side).unlink()
    with event_file.open_event(path, truth.passphrase) as database:
        old = database.key
    anew = new_key("quite another passphrase")
    reseal(path, old, anew, lambda _database: None)
    settings = Settings(data_dir=path.parent / "data", passphrase=truth.passphrase)
    with pytest.raises(EventDeskError) as refused:
        open_event(path, settings)
    assert refused.value.code == "wrong_passphrase"


@pytest.mark.parametrize("truth", ["open sesame"], indirect=True)
@pytest.mark.parametrize(
    ("passphrase", "code"), [(None, "sealed"), ("quite another", "wrong_passphrase")]
)
def test_who_has_not_the_passphrase_is_told_so_and_not_of_damage(
    truth: Truth, path: Path, passphrase: str | None, code: str
) -> None:
    for side in sides(path)[1:]:
        beside(path, side).unlink()
    assert truth.restoring(path).backups()
    with pytest.raises(EventDeskError) as refused:
        open_event(path, Settings(data_dir=path.parent / "data", passphrase=passphrase))
    assert refused.value.code == code
