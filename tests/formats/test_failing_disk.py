"""Files that go out, on a disk that fails at each of their steps: the old ones or the new ones."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.formats.atomic import write_bytes_atomically
from eventdesk.formats.file_set import files_together

NAMES = ("one.txt", "two.txt")
NEW = b"new" * 700
STEPS = ("fsync", "replace", "mkdir", "open")
"""What Python itself asks of the system on the way; writing is asked for below."""


def write_both(folder: Path) -> None:
    with files_together(folder) as files:
        for name in NAMES:
            files.path(name).write_bytes(NEW)
        files.put_in_place()


def write_one(folder: Path) -> None:
    write_bytes_atomically(folder / NAMES[0], NEW)


@contextmanager
def failing_at(
    number: int, code: int, monkeypatch: pytest.MonkeyPatch, made: list[str]
) -> Iterator[None]:
    """Let one of the calls to the system fail, once; `made` takes their names."""

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as os has it
            if "dir_fd" in kwargs:
                return real(*args, **kwargs)  # clearing away: what fails there is left lying
            made.append(name)
            if len(made) == number:
                raise OSError(code, os.strerror(code))
            return real(*args, **kwargs)

        return call

    with monkeypatch.context() as patched:
        for name in STEPS:
            patched.setattr(os, name, counted(name, getattr(os, name)))
        yield


def content(folder: Path) -> set[bytes]:
    """What stands there now; nothing else may lie about."""
    files = sorted(folder.iterdir())
    assert {one.name for one in files} <= set(NAMES), "something was left lying"
    return {one.read_bytes() for one in files}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
@pytest.mark.parametrize("write", [write_one, write_both])
def test_at_each_step_there_are_the_old_files_or_the_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path], None], code: int
) -> None:
    for number in range(1, 40):
        folder = tmp_path / str(number)
        folder.mkdir()
        names = NAMES if write is write_both else NAMES[:1]
        for name in names:
            (folder / name).write_bytes(b"old")
        made: list[str] = []
        failure: EnvironmentFailure | None = None
        with failing_at(number, code, monkeypatch, made):
            try:
                write(folder)
            except EnvironmentFailure as refused:
                failure = refused
        assert content(folder) in ({b"old"}, {NEW})
        if len(made) < number:
            assert failure is None
            assert content(folder) == {NEW}
            assert number > 3, "there are more steps than these"
            return
        if failure is not None:
            assert failure.message.endswith(".")
            assert failure.code in {"disk_full", "cannot_write"}
        write(folder)
        assert content(folder) == {NEW}, "with the cause gone it goes on"
    pytest.fail("it never came through")


@pytest.mark.skipif(sys.platform == "win32", reason="there a limit on files is not to be had")
@pytest.mark.parametrize("write", [write_one, write_both])
def test_a_disk_that_takes_only_some_of_the_bytes_leaves_the_old_files(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    import resource

    for name in NAMES[: 1 if write is write_one else 2]:
        (tmp_path / name).write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for room in range(0, len(NEW), 512):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
        try:
            with pytest.raises(EnvironmentFailure) as failure:
                write(tmp_path)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert failure.value.code == "disk_full"
        assert content(tmp_path) == {b"old"}
    write(tmp_path)
    assert content(tmp_path) == {NEW}
