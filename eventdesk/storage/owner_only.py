"""Files that nobody but their owner can read.

SQLite gives its log and its index the rights of the event beside which they lie, so an event that
is made with its owner's alone never has a neighbour that others can read, whatever the umask.
Windows keeps a user's folders from other users by itself.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
BESIDE = ("", "-wal", "-shm", "-journal")
"""The endings of the files that belong to one event."""

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def make_private(path: Path) -> None:
    """Make an empty file that only its owner can read; what is there already is refused."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner can look into, if it is not there, and those above it."""
    for one in reversed((folder, *folder.parents)):
        if not one.is_dir():
            one.mkdir(exist_ok=True, mode=FOLDER_MODE)


def keep_private(path: Path) -> None:
    """Take the rights of others from an event that came from elsewhere, if it is ours."""
    if os.name == "nt":
        return
    for end in BESIDE:
        one = Path(f"{path}{end}")
        with suppress(OSError):
            found = one.stat()
            if found.st_uid == os.geteuid() and found.st_mode & _OTHERS:
                one.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
