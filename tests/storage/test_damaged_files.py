"""What is said, and what is saved, of files that were damaged in one way each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DatabaseError

from eventdesk.core.chain import Head
from eventdesk.storage import event_file
from eventdesk.storage.copies.backups import head_of_file
from eventdesk.storage.copies.log_reading import breaks
from eventdesk.storage.copies.setting_aside import copy_as_it_lies, in_use, name_aside
from eventdesk.storage.copies.still_file import still_engine
from eventdesk.storage.copies.verified_copy import quick_problems
from eventdesk.storage.engine import sqlite_engine
from eventdesk.storage.rescue import damage
from eventdesk.storage.rescue.damage import (
    Damage,
    DamagedEvent,
    refuse_foreign_or_lost_log,
    wrong_with,
)
from eventdesk.storage.rescue.recovery import (
    copy_settings,
    entries_of_backup,
    readable_entries,
    readable_heads,
)
from tests.services.worked_day import desk_on
from tests.storage.event_databases import empty_file

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with three entries and nothing beside it."""
    with desk_on(event_file.open_event(empty_file(tmp_path))) as desk:
        for note in ("first", "second", "third"):
            assert desk.day_log.note(note).done
        assert desk.database.path is not None
        return desk.database.path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite.connect(str(path), isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


def test_an_event_without_a_head_is_not_taken_for_one_with_a_foreign_log(
    path: Path, tmp_path: Path
) -> None:
    change(path, "DELETE FROM chain_head")
    refuse_foreign_or_lost_log(path, None, tmp_path / "data")
    assert head_of_file(path, None) is None
    assert entries_of_backup(path, None) is None


def test_an_event_that_cannot_be_reached_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError):
        refuse_foreign_or_lost_log(tmp_path / "gone.eventdesk", None, tmp_path / "data")


def test_what_changes_with_every_look_is_told_as_it_was_found_last(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(path.read_bytes()[: 3 * PAGE])
    monkeypatch.setattr(damage, "LOOKS", 0)
    with pytest.raises(DamagedEvent) as told:
        refuse_foreign_or_lost_log(path, None, tmp_path / "data")
    assert told.value.damage is Damage.CUT_OFF
    assert "3 of " in told.value.message


def test_half_a_page_after_a_whole_file_is_called_that(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"half a page")
    assert "is cut off: its last page is not whole" in wrong_with(path, sealed=False).message


def test_a_sealed_copy_that_its_key_does_not_open_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    event_file.create(path, "open sesame").close()
    with desk_on(event_file.open_event(path, "open sesame")) as desk:
        assert desk.day_log.note("note").done
        key = desk.database.key
        assert key is not None
        (tmp_path / "copy").mkdir()
        copy = copy_as_it_lies(path, tmp_path / "copy")
    copy.write_bytes(b"\xff" * 2 * PAGE + copy.read_bytes()[2 * PAGE :])
    assert list(readable_entries(copy, key, 3)) == []
    assert readable_heads(copy, key) == []
    assert entries_of_backup(copy, key) is None


def test_a_pin_is_taken_over_from_a_damaged_event(path: Path, tmp_path: Path) -> None:
    change(path, "INSERT INTO pins VALUES ('somebody', x'01', x'02', '{}')")
    with event_file.create(tmp_path / "fresh") as fresh:
        assert copy_settings(path, None, fresh)
        with fresh.reading() as reading:
            assert list(reading.pins.all()) == ["somebody"]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE entries SET hash = x'00' WHERE sequence = 1", "entry 1 is another one"),
        ("DELETE FROM entries WHERE sequence = 2", "entry 2 is missing or unreadable"),
        ("UPDATE entries SET facts = '{' WHERE sequence = 2", "entry 2 is not what was written"),
        ("UPDATE entries SET part = 'x' WHERE sequence = 3", "entry 3 is missing or unreadable"),
        (
            "UPDATE chain_head SET sequence = 7",
            "the log ends at entry 3, and that is not its head",
        ),
    ],
)
def test_a_log_that_is_not_one_chain_says_where(path: Path, statement: str, said: str) -> None:
    with event_file.open_event(path) as database, database.reading() as reading:
        first = Head(sequence=1, hash=reading.log.stored_between(1, 1)[0].hash)
    engine = still_engine(path, None)
    with engine.connect() as connection:
        assert list(breaks(connection, first)) == []
    engine.dispose()
    change(path, statement)
    with engine.connect() as connection:
        assert list(breaks(connection, first)) == [said]
    engine.dispose()


def zeroed(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:PAGE] + bytes(len(content) - PAGE))


def overwritten(path: Path) -> None:
    path.write_bytes(b"\xff" * path.stat().st_size)


@pytest.mark.parametrize("hurt", [zeroed, overwritten])
def test_the_quick_check_finds_a_file_that_cannot_even_be_asked(
    path: Path, hurt: Callable[[Path], None]
) -> None:
    engine = sqlite_engine(path, None)
    assert quick_problems(engine) == []
    engine.dispose()
    hurt(path)
    assert quick_problems(engine) != []
    engine.dispose()


def test_nobody_has_a_file_that_is_not_there_and_a_name_is_taken_once(path: Path) -> None:
    assert not in_use(path.with_name("gone.eventdesk"))
    names = []
    for _ in range(3):
        aside = name_aside(path, "damaged")
        aside.touch()
        names.append(aside.name)
    assert names == [
        "day damaged.eventdesk",
        "day damaged 2.eventdesk",
        "day damaged 3.eventdesk",
    ]
