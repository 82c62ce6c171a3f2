"""Copying a backup into a second folder: read back, kept once, and by one at a time."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.storage import event_file
from eventdesk.storage.copies.backups import Backup, back_up, copy_into, lasting_head
from eventdesk.storage.copies.setting_aside import content, in_use
from eventdesk.storage.system_locks import alone
from tests.services.worked_day import desk_on
from tests.storage.event_databases import empty_file


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    (tmp_path / "data").mkdir()
    (tmp_path / "stick").mkdir()
    with desk_on(event_file.open_event(empty_file(tmp_path))) as desk:
        assert desk.day_log.note("here").done
        at, head = datetime(2026, 6, 17, 8, 30, tzinfo=UTC), lasting_head(desk.database)
        made = back_up(desk.database, tmp_path / "data", at.replace(tzinfo=None), head)
    assert made is not None
    return made.backup


def test_a_backup_is_copied_once_and_while_nobody_else_is_at_it(
    backup: Backup, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    lock = stick / f".{backup.name.log}.lock"
    with alone(lock) as is_ours:
        assert is_ours
        assert copy_into(backup, stick) is None
    copied = copy_into(backup, stick)
    assert copied is not None
    assert copied.path.read_bytes() == backup.path.read_bytes()
    written = copied.path.stat()
    assert copy_into(backup, stick) == copied
    assert copied.path.stat() == written, "and is not written again"
    assert sorted(stick.iterdir()) == sorted([lock, copied.path])


def test_what_reads_back_otherwise_is_not_kept(
    backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A stick that says that it has everything, and has not.
    monkeypatch.setattr(os, "fsync", lambda descriptor: os.ftruncate(descriptor, 5000))
    with pytest.raises(EnvironmentFailure, match="reads back otherwise") as told:
        copy_into(backup, tmp_path / "stick")
    assert told.value.code == "bad_copy"
    assert list((tmp_path / "stick").glob("*.eventdesk")) == []
    assert list((tmp_path / "stick").glob(".*.part")) == []


@pytest.mark.skipif(os.name == "nt", reason="there it is opened anew each time")
def test_a_file_whose_descriptor_somebody_has_closed_is_opened_anew(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    assert not in_use(path)
    (kept,) = [one for one in range(3, 200) if is_of(one, path)]
    os.close(kept)
    assert content(path, 0, 6) == b"SQLite"
    assert not in_use(path)


def is_of(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False
