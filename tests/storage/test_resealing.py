"""Sealing an event that exists: one whole event at every moment, and nobody between."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import event

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.storage import event_file, resealing
from eventdesk.storage.copies.verified_copy import problems
from eventdesk.storage.database import Database
from eventdesk.storage.engine import sqlite_engine
from eventdesk.storage.resealing import reseal
from eventdesk.storage.sealing import Key, unlock
from tests.storage.resealing_until_killed import KEY, STEPS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "day.eventdesk"
    event_file.create(made).close()
    with sqlite.connect(str(made)) as connection:
        # No table of ours, and one whose rows have numbers of their own.
        connection.execute("CREATE TABLE more (what TEXT)")
        connection.executemany("INSERT INTO more VALUES (?)", [(f"row {n}",) for n in range(500)])
        connection.execute("DELETE FROM more WHERE rowid % 7 = 0")
        connection.commit()
    connection.close()
    return made


def rows_of(path: Path, key: Key | None) -> list[tuple[str]]:
    engine = sqlite_engine(path, key)
    assert problems(engine) == []
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT what FROM more")]


def opening(path: Path) -> Key | None:
    """What opens it."""
    return None if event_file.is_plain(path) else KEY


def test_everything_is_in_it_and_nothing_beside_it(path: Path) -> None:
    before = rows_of(path, None)
    reseal(path, None, KEY)
    assert rows_of(path, KEY) == before
    with pytest.raises(InputError, match="sealed"):
        event_file.open_event(path)
    assert event_file.opens(path, KEY)
    assert not event_file.opens(path, Key(bytes(32), KEY.salt))
    reseal(path, KEY, None)
    assert rows_of(path, None) == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0


def test_wherever_it_is_killed_one_whole_event_is_left(path: Path, tmp_path: Path) -> None:
    before = rows_of(path, None)
    sealed = Path(shutil.copy(path, tmp_path / "sealed.eventdesk"))
    reseal(sealed, None, KEY)
    into = tmp_path / "killed"
    into.mkdir()
    program = [sys.executable, "-m", "tests.storage.resealing_until_killed"]
    told = subprocess.run(
        [*program, path, sealed, into], check=True, cwd=ROOT, capture_output=True, text=True
    )
    ends = dict(line.rsplit(" ", 1) for line in told.stdout.splitlines())
    assert len(ends) == 2 * 2 * len(STEPS)
    assert set(ends.values()) == {"-9"}
    became = {event_file.is_plain(one / "day.eventdesk") for one in into.iterdir()}
    assert became == {True, False}
    for folder in into.iterdir():
        left = folder / "day.eventdesk"
        assert rows_of(left, opening(left)) == before, folder
        resealing.clear_away(left)
        assert [one.name for one in folder.iterdir()] == [left.name], folder
        assert all(one.stat().st_mode & 0o077 == 0 for one in folder.iterdir())


def test_what_a_dead_machine_left_goes_when_the_event_is_opened(path: Path) -> None:
    left = [path.with_name(f".{path.name}.77.sealing{end}") for end in ("", "-wal", "-journal")]
    kept = [path.with_name(f"{name}.sealing") for name in (".other.eventdesk.77", path.name)]
    for one in (*left, *kept):
        one.touch()
    event_file.open_event(path).close()
    assert [one.exists() for one in (*left, *kept)] == [False] * 3 + [True] * 2


def test_whoever_has_opened_the_file_that_was_is_not_let_in(path: Path) -> None:
    """A connection that has not read anything yet has no lock, and its file loses its name."""
    told: list[str] = []
    engine, is_open, resealed = sqlite_engine(path), threading.Event(), threading.Event()

    def wait_with_it_open(*_given: object) -> None:
        is_open.set()
        assert resealed.wait(timeout=60)

    event.listen(engine, "connect", wait_with_it_open, insert=True)

    def act() -> None:
        try:
            with engine.connect():
                told.append("let in")
        except EnvironmentFailure as failure:
            told.append(failure.code)

    waiting = threading.Thread(target=act)
    waiting.start()
    assert is_open.wait(timeout=60)
    reseal(path, None, KEY)
    resealed.set()
    waiting.join()
    assert told == ["replaced"]


def test_nobody_gets_in_while_it_is_being_sealed(path: Path) -> None:
    told: list[str] = []

    def look(_database: Database) -> None:
        with closing(sqlite.connect(str(path), timeout=0)) as other:
            try:
                other.execute("SELECT count(*) FROM more")
            except sqlite.OperationalError as failure:
                told.append(str(failure))

    reseal(path, None, KEY, look)
    assert told == ["database is locked"]


Failing = Callable[[pytest.MonkeyPatch], None]


def no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(resealing, "sync", fill)


def not_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resealing, "_same", lambda _connection, table: table != "more")


def lacking_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resealing, "_schema", lambda _connection, where: [("table", where, "")])


def not_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resealing, "problems", lambda _engine: ["page 3 is never used"])


@pytest.mark.parametrize("failing", [no_room, not_the_same, lacking_a_table, not_sound])
def test_where_it_cannot_be_done_the_event_is_as_it_was(
    path: Path, failing: Failing, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(path, None)
    failing(monkeypatch)
    with pytest.raises(EnvironmentFailure):
        reseal(path, None, KEY)
    assert rows_of(path, None) == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_one_changed_byte_of_a_sealed_event_is_found(path: Path) -> None:
    reseal(path, None, KEY)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    assert problems(sqlite_engine(path, KEY)) == ["database disk image is malformed"]


@pytest.mark.parametrize("key", [None, KEY])
def test_a_journal_that_a_dead_machine_left_is_rolled_back(
    path: Path, tmp_path: Path, key: Key | None
) -> None:
    """Whoever is killed on the way out of WAL leaves one, and no other mode ever does."""
    before = rows_of(path, None)
    if key is not None:
        reseal(path, None, key)
    left = tmp_path / "left" / path.name
    left.parent.mkdir()
    with closing(sqlite.connect(str(path), isolation_level=None)) as connection:
        unlock(connection, key)
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE more SET what = 'torn'")
        for end in ("", "-journal"):
            shutil.copy(f"{path}{end}", f"{left}{end}")
    assert event_file.is_plain(left) is (key is None)
    event_file.open_event(left, key).close()
    assert rows_of(left, key) == before
