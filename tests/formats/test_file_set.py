"""Several files appear together, or none of them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.formats.atomic import write_atomically
from eventdesk.formats.file_set import FileSet, files_together
from eventdesk.formats.write_failures import write_failure


def test_files_appear_when_all_are_written(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with files_together(folder) as files:
        files.path("one.txt").write_text("1")
        files.path("two.txt").write_text("2")
        assert [one for one in folder.iterdir() if not one.name.startswith(".")] == []
        placed = files.put_in_place()
    assert [one.read_text() for one in placed] == ["1", "2"]
    assert sorted(one.name for one in folder.iterdir()) == ["one.txt", "two.txt"]


def write_two(folder: Path) -> None:
    with files_together(folder) as files:
        files.path("one.txt").write_text("new")
        files.path("two.txt").write_text("new")
        files.put_in_place()


def test_where_one_cannot_be_put_in_its_place_the_old_ones_stand(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("old")
    (tmp_path / "two.txt").mkdir()
    with pytest.raises(EnvironmentFailure) as refused:
        write_two(tmp_path)
    assert refused.value.message == "two.txt could not be written: a folder of this name is there."
    assert (tmp_path / "one.txt").read_text() == "old"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one.txt", "two.txt"]


def test_an_interruption_between_two_renames_brings_the_old_files_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("old")
    rename = Path.replace

    def interrupted(path: Path, target: Path) -> Path:
        if path.name == "two.txt" and target.parent == tmp_path:
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_two(tmp_path)
    monkeypatch.undo()
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {
        "one.txt": "old",
        "two.txt": "old",
    }


def test_what_cannot_be_put_back_is_kept_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"old {name}")
    rename = Path.replace

    def held(path: Path, target: Path) -> Path:
        if path.name == "two.txt" and target.parent == tmp_path:
            raise PermissionError(errno.EACCES, "held by another program")
        if path.name == "before-0" and target.name == "one.txt":
            raise PermissionError(errno.EACCES, "held by another program")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(EnvironmentFailure):
        write_two(tmp_path)
    monkeypatch.undo()
    (staging,) = [one for one in tmp_path.iterdir() if one.is_dir()]
    assert (staging / "before-0").read_text() == "old one.txt"
    assert (tmp_path / "two.txt").read_text() == "old two.txt"


@pytest.mark.parametrize("name", ["Day.eventdesk", "Day.eventdesk-wal", "Day.eventdesk-shm"])
def test_nothing_is_written_over_an_event(tmp_path: Path, name: str) -> None:
    event = tmp_path / name
    event.write_bytes(b"SQLite format 3")
    with pytest.raises(InputError) as refused:
        write_atomically(event, lambda stream: stream.write(b"%PDF"))  # type: ignore[arg-type]
    assert refused.value.code == "event_file"
    with pytest.raises(InputError), files_together(tmp_path) as files:
        write_one_named(files, name)
    assert event.read_bytes() == b"SQLite format 3"
    assert list(tmp_path.iterdir()) == [event]


def write_one_named(files: FileSet, name: str) -> None:
    files.path(name).write_bytes(b"%PDF")
    files.put_in_place()


def fall_over(folder: Path, failure: BaseException) -> None:
    with files_together(folder) as files:
        files.path("log.csv").write_text("half")
        raise failure


def test_what_goes_wrong_within_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        fall_over(tmp_path / "new" / "deep", KeyboardInterrupt())
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as refused:
        fall_over(tmp_path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert (refused.value.code, refused.value.message) == (
        "disk_full",
        "log.csv could not be written: the disk is full.",
    )
    assert list(tmp_path.iterdir()) == []


FULL = Path("/dev/full")


def write_on_a_full_disk(folder: Path) -> None:
    with files_together(folder) as files:
        path = files.path("log.csv")
        path.symlink_to(FULL)
        path.write_text("x" * 100_000)


@pytest.mark.skipif(not FULL.exists(), reason="no device here that is always full")
def test_a_real_disk_that_takes_no_more_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as refused:
        write_on_a_full_disk(tmp_path)
    assert refused.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as refused, files_together(tmp_path / ("n" * 300)):
        pass
    assert refused.value.code == "name_too_long"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody refuses root")
def test_a_folder_without_permission_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(EnvironmentFailure) as refused, files_together(tmp_path):
            pass
    finally:
        tmp_path.chmod(0o700)
    assert refused.value.code == "cannot_write"


def test_a_file_open_elsewhere_says_so() -> None:
    reason = PermissionError(errno.EACCES, "denied")
    reason.winerror = 32  # type: ignore[attr-defined]  # as Windows has it
    failure = write_failure(Path("day-log.xlsx"), reason)
    assert failure.code == "open_elsewhere"
    assert failure.message == (
        "day-log.xlsx could not be written: it is open in another program. Close it there first."
    )
