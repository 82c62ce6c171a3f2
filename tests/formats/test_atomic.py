"""A file appears whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.formats.atomic import write_atomically, write_text_atomically


def test_a_file_appears_with_its_content_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old")
    write_text_atomically(path, lambda stream: print("new", file=stream))
    assert path.read_bytes() == b"new\n"
    assert list(tmp_path.iterdir()) == [path]


def broken(reason: BaseException) -> Callable[[BinaryIO], None]:
    def write(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise reason

    return write


def test_a_full_disk_is_one_sentence_and_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old")
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(path, broken(OSError(28, "No space left on device")))
    assert caught.value.code == "disk_full"
    assert caught.value.message == "log.csv could not be written: the disk is full."
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_defect_while_writing_is_not_hidden_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write_atomically(tmp_path / "log.csv", broken(ZeroDivisionError()))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(tmp_path / "none" / "log.csv", broken(ZeroDivisionError()))
    assert caught.value.code == "no_folder"
