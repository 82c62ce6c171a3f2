"""A migration that fails midway, at any statement of any step, leaves the old event as it was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.verification import verify
from eventdesk.storage import event_file, schema
from eventdesk.storage.copies.still_file import still_engine

OLD = sorted((Path(__file__).parent / "old_events").glob("*.eventdesk"))
KILLED = 9
KILL = f"""
import os, sys
from pathlib import Path
from sqlalchemy import Engine, event
from eventdesk.storage import event_file
left = [int(sys.argv[2])]
def count(*_):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), {KILLED})
event.listen(Engine, "before_cursor_execute", count)
event_file.open_event(Path(sys.argv[1]))
"""


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old_event(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "day.eventdesk"))


@contextmanager
def failing_at(number: int) -> Iterator[list[int]]:
    """The disk fails at the statement of this number; 0: at none, they are counted."""
    seen = [0]

    def count(*_statement: Any) -> None:  # noqa: ANN401 - whatever SQLAlchemy tells
        seen[0] += 1
        if seen[0] == number:
            failure: Any = sqlite.OperationalError("disk I/O error")
            failure.sqlite_errorcode = 10
            raise OperationalError("", {}, failure)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", count)


def dump(path: Path) -> list[str]:
    """Everything in a closed event file, its schema and its rows, as text."""
    engine = still_engine(path)
    with engine.connect() as connection:
        made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema ORDER BY name").all()
        tables = [name for name, sql in made if sql and sql.startswith("CREATE TABLE")]
        rows = [
            [name, *map(str, connection.exec_driver_sql(f'SELECT * FROM "{name}"').all())]  # noqa: S608
            for name in tables
        ]
    engine.dispose()
    return [*map(str, made), *(line for lines in rows for line in lines)]


def statements_of(path: Path, folder: Path) -> int:
    """How many statements opening it takes."""
    folder.mkdir()
    copy = Path(shutil.copy(path, folder))
    with failing_at(0) as seen:
        event_file.open_event(copy).close()
    return seen[0]


def opens_whole(path: Path) -> None:
    """It opens, brought up to date, with every law; its copy of before is whole as well."""
    with event_file.open_event(path) as database:
        with database.engine.connect() as connection:
            assert schema.revision(connection) == schema.CURRENT
        assert verify(database).findings == ()


def test_every_statement_of_every_step_may_fail(tmp_path: Path) -> None:
    """The oldest event goes through all steps."""
    path = Path(shutil.copy(OLD[0], tmp_path / "day.eventdesk"))
    before = dump(path)
    last = statements_of(path, tmp_path / "count")
    assert last > 40
    for number in range(1, last + 1):
        with failing_at(number), pytest.raises(EnvironmentFailure) as failed:
            event_file.open_event(path)
        assert failed.value.code in {"disk_failed", "bad_copy"}
        assert dump(path) == before, f"statement {number} left something behind"
    opens_whole(path)


def test_a_step_of_each_version_fails_and_the_next_try_succeeds(
    old_event: Path, tmp_path: Path
) -> None:
    before = dump(old_event)
    last = statements_of(old_event, tmp_path / "count")
    for number in (last // 3, last // 2, last):
        with failing_at(number), pytest.raises(EnvironmentFailure):
            event_file.open_event(old_event)
        assert dump(old_event) == before
    (copy,) = old_event.parent.glob("day-before-*.eventdesk")
    assert dump(copy) == before, "the copy of before is whole, whatever failed after it"
    opens_whole(old_event)
    assert dump(copy) == before
    assert [path.name for path in old_event.parent.glob(".*")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
@pytest.mark.parametrize("share", [0.5, 0.8])
def test_a_migration_that_is_killed_leaves_the_old_event(tmp_path: Path, share: float) -> None:
    path = Path(shutil.copy(OLD[0], tmp_path / "day.eventdesk"))
    before = dump(path)
    number = int(share * statements_of(path, tmp_path / "count"))
    killed = subprocess.run(
        [sys.executable, "-c", KILL, str(path), str(number)], check=False, capture_output=True
    )
    assert killed.returncode == -KILLED, killed.stderr.decode()
    assert dump(path) == before
    opens_whole(path)


def test_a_newer_event_is_refused_by_name_and_version_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    event_file.create(path).close()
    later = sqlite.connect(str(path))
    later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.commit()
    later.close()
    before = dump(path)
    with pytest.raises(EnvironmentFailure) as refused:
        event_file.open_event(path)
    assert refused.value.code == "newer_event"
    assert "day.eventdesk" in refused.value.message
    assert "9999" in refused.value.message
    assert dump(path) == before
