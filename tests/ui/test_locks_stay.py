"""Nothing in this process may drop the database's locks on an event that is open in it.

On POSIX, closing any descriptor of a file drops every lock of the process on it; the next process
would then take the event for closed and delete the log that the window is still writing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.bootstrap import open_event
from eventdesk.core.errors import InputError
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.source import read_source
from eventdesk.ui.file_dialogs import choose_file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's table of locks")


def locks_on(path: Path) -> set[str]:
    """The locks that this process holds on a file, as the system lists them."""
    inode = str(path.stat().st_ino)
    lines = Path("/proc/locks").read_text(encoding="utf-8").splitlines()
    return {
        " ".join(line.split()[3:])
        for line in lines
        if line.split()[4] == str(os.getpid()) and line.split()[5].endswith(f":{inode}")
    }


def event_path(opened: OpenedEvent) -> Path:
    path = opened.desk.database.path
    assert path is not None
    return path


def open_it_again(path: Path, _qtbot: QtBot) -> None:
    with open_event(path) as again:
        again.check_in.counts()


def take_it_for_a_list(path: Path, _qtbot: QtBot) -> None:
    with pytest.raises(InputError):
        read_invite_list(read_source(path))


def look_at_its_folder(path: Path, qtbot: QtBot) -> None:
    """Open a file dialog on the folder, wait until it has listed the event, and leave it."""
    over = QWidget()
    qtbot.addWidget(over)

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        model = dialog.findChildren(QWidget)
        assert model
        dialog.reject()

    QTimer.singleShot(1000, leave)
    assert choose_file(over, "Any file", str(path.parent), "Everything (*)") is None


@pytest.mark.parametrize("harm", [open_it_again, take_it_for_a_list, look_at_its_folder])
def test_the_locks_of_an_open_event_stay(
    open_sample: OpenSample, qtbot: QtBot, harm: Callable[[Path, QtBot], None]
) -> None:
    opened = open_sample(time(9, 0))
    path = event_path(opened)
    shared = path.with_name(path.name + "-shm")
    before = locks_on(path), locks_on(shared)
    assert before[1], "the window holds its event open"
    harm(path, qtbot)
    assert (locks_on(path), locks_on(shared)) == before


def test_a_shell_beside_an_open_window_leaves_its_log_alone(
    open_sample: OpenSample, qtbot: QtBot
) -> None:
    opened = open_sample(time(9, 0))
    path = event_path(opened)
    look_at_its_folder(path, qtbot)
    done = subprocess.run(
        [sys.executable, "-m", "eventdesk", "roll", str(path)],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert path.with_name(path.name + "-wal").exists()
    who = opened.delegate_id("Hilary Prothero")
    opened.acts.perform(lambda desk: desk.check_in.check_in(who))
    opened.settle()
    with open_event(path) as other:
        assert [one.id for one in other.check_in.inside()] == [who]
