"""Forgetting the people: copies that are just being made, were left unfinished, or are not ours."""

from __future__ import annotations

import os
import threading
from datetime import datetime
from pathlib import Path

from eventdesk import bootstrap
from eventdesk.core.backups.naming import BackupName
from eventdesk.services.opening import Settings
from eventdesk.storage.copies.backups import log_named
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.system_locks import alone
from tests.services.test_forgetting import exported, some_file, work_a_day
from tests.services.worked_day import desk_on


def test_a_backup_that_is_being_made_meanwhile_brings_nobody_back(tmp_path: Path) -> None:
    """It is of the moment before, and gets its name when the others have gone."""
    path, backups = tmp_path / "event" / "day.eventdesk", tmp_path / "data" / "backups"
    backups.mkdir(parents=True)
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        log = log_named(desk.database) or ""
    late = backups / BackupName(made=datetime(2026, 6, 17, 10), stem="day", log=log).file_name  # noqa: DTZ001
    unfinished = backups / f".{late.name}.1.part"
    with bootstrap.open_event(path, Settings(data_dir=tmp_path / "data")) as desk:
        holds, named = threading.Event(), threading.Event()

        def back_up() -> None:
            with alone(backups / f".{log}.lock") as is_ours:
                assert is_ours
                verified_copy(desk.database.engine, unfinished)
                holds.set()
                named.wait(0.5)
                unfinished.rename(late)

        making = threading.Thread(target=back_up)
        making.start()
        holds.wait()
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
        named.set()
        making.join()
    assert not late.exists()
    assert forgotten.certificate is not None
    assert str(late) in forgotten.certificate.removed


def test_what_an_ended_process_left_unfinished_goes_too(tmp_path: Path) -> None:
    path, backups = tmp_path / "event" / "day.eventdesk", tmp_path / "data" / "backups"
    backups.mkdir(parents=True)
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        log = log_named(desk.database) or ""
        room = path.with_name(".day.restoring")
        room.mkdir()
        left = [
            backups / f".day backup 2026-06-17 10-00-00 {log}.eventdesk.1.part",
            path.with_name(".day-before-0007.eventdesk.1.part"),
            room / "day.eventdesk",
        ]
        for one in left:
            verified_copy(desk.database.engine, one)
    with bootstrap.open_event(path, Settings(data_dir=tmp_path / "data")) as desk:
        assert desk.forgetting.forget(keep_wordings=False, confirmed=True).done
    assert [one for one in left if one.exists()] == []


def test_an_older_file_of_the_name_of_an_export_is_somebody_elses(tmp_path: Path) -> None:
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        exported(desk, tmp_path / "out")
        (tmp_path / "out" / "manifest.json").unlink()
        theirs = tmp_path / "out" / "attendance.csv"
        theirs.write_text("last year's", encoding="utf-8")
        os.utime(theirs, (1_500_000_000, 1_500_000_000))
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    assert theirs.read_text(encoding="utf-8") == "last year's"
    assert forgotten.certificate is not None
    assert str(theirs) in {one.what for one in forgotten.certificate.not_reached}
    assert not (tmp_path / "out" / "attendance.xlsx").exists()
