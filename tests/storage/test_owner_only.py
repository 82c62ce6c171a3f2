"""Whatever is written can be read by its owner alone, under any umask."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.formats.atomic import write_bytes_atomically
from eventdesk.formats.file_set import files_together
from eventdesk.storage import event_file
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.machine import Machine, write_machine
from eventdesk.storage.owner_only import make_private_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps users apart by itself")


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    return [one.name for one in folder.rglob("*") if one.lstat().st_mode & 0o077]


def test_an_event_what_lies_beside_it_and_its_copy(tmp_path: Path) -> None:
    with event_file.create(tmp_path / "day.eventdesk") as database, database.reading():
        assert {one.suffix for one in tmp_path.iterdir()} > {".eventdesk-wal", ".eventdesk-shm"}
        verified_copy(database.engine, tmp_path / "copy.eventdesk")
        assert open_to_others(tmp_path) == []


def test_an_event_that_came_with_the_rights_of_others_loses_them(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    event_file.create(path).close()
    path.chmod(0o644)
    with event_file.open_event(path) as database, database.reading():
        assert open_to_others(tmp_path) == []


def test_settings_and_exports(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "one" / "two")
    write_machine(tmp_path / "data", Machine())
    write_bytes_atomically(tmp_path / "roll.html", b"a name")
    with files_together(tmp_path / "exports" / "of today") as files:
        files.path("attendance.csv").write_bytes(b"a name")
        files.put_in_place()
    assert open_to_others(tmp_path) == []
    assert (tmp_path / "exports" / "of today" / "attendance.csv").read_bytes() == b"a name"
