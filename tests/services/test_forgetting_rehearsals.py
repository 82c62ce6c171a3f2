"""A rehearsal has the whole list in its copy and its exports: it goes when people are forgotten."""

from __future__ import annotations

from pathlib import Path

from eventdesk import bootstrap
from eventdesk.services.opening import Settings
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.places import REHEARSALS
from tests.services.test_forgetting import some_file, work_a_day
from tests.services.worked_day import EVENT, desk_on


def test_rehearsals_of_the_event_go_and_those_of_others_stay(tmp_path: Path) -> None:
    data = tmp_path / "data"
    ours, theirs = (data / REHEARSALS / name for name in ("ours", "theirs"))
    for folder in (ours, theirs):
        folder.mkdir(parents=True)
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        assert desk.database.path is not None
        path = desk.database.path
        verified_copy(desk.database.engine, ours / "day.eventdesk")
    settings = Settings(data_dir=data)
    with bootstrap.create_event(tmp_path / "other.eventdesk", EVENT, settings) as other:
        verified_copy(other.database.engine, theirs / "day.eventdesk")
    (ours / "attendance.csv").write_text("Ann Lee", encoding="utf-8")
    with bootstrap.open_event(path, settings) as desk:
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    assert forgotten.certificate is not None
    assert str(ours) in forgotten.certificate.removed
    assert (ours.exists(), theirs.exists()) == (False, True)


def test_the_copy_of_a_rehearsal_that_is_open_as_an_event_stays(tmp_path: Path) -> None:
    data = tmp_path / "data"
    folder = data / REHEARSALS / "ours"
    folder.mkdir(parents=True)
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        verified_copy(desk.database.engine, folder / "day.eventdesk")
    with bootstrap.open_event(folder / "day.eventdesk", Settings(data_dir=data)) as desk:
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    assert forgotten.certificate is not None
    assert (folder / "day.eventdesk").exists()
    assert str(folder) in [one.what for one in forgotten.certificate.not_reached]


def test_a_rehearsal_that_cannot_be_looked_into_is_named(tmp_path: Path) -> None:
    data = tmp_path / "data"
    folder = data / REHEARSALS / "ours"
    folder.mkdir(parents=True)
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        assert desk.database.path is not None
        path = desk.database.path
    unread = folder / path.name
    unread.write_bytes(b"sealed with a passphrase of before")
    with bootstrap.open_event(path, Settings(data_dir=data)) as desk:
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    assert forgotten.certificate is not None
    assert unread.exists()
    assert str(unread) in [one.what for one in forgotten.certificate.not_reached]
