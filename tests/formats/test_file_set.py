"""Several files appear together, or none of them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.formats.file_set import files_together
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
