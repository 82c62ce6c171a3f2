"""Where things are kept on this machine, and which places cannot hold an event.

SQLite's write-ahead log needs one machine's shared memory and honest locks, so a file on a network
drive is refused (sqlite.org/wal.html, sqlite.org/howtocorrupt.html section 2.1). A folder that a
program synchronises elsewhere works, but its copies may be torn: that is a warning.
"""

from __future__ import annotations

import ctypes
import glob
import os
import subprocess
import sys
from pathlib import Path

import platformdirs

from eventdesk.core.said import said

SUFFIX = ".eventdesk"
REHEARSALS = "rehearsals"
"""The folder, beside all that is kept, in which each rehearsal has a folder of its own."""
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs",
     "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "9p", "ncpfs", "afs", "ceph", "glusterfs",
     "fuse.glusterfs"}
)  # fmt: skip
SYNCED_FOLDERS = ("OneDrive", "Dropbox", "Google Drive", "iCloud Drive", "Nextcloud", "ownCloud")
_DRIVE_REMOTE = 4


def data_folder(chosen: Path | None = None) -> Path:
    """The folder for events, settings and copies: the chosen one, or this system's own."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    return Path(platformdirs.user_data_dir("eventdesk", appauthor=False))


def is_on_network_drive(path: Path) -> bool:
    """Whether a path lies on a file system that another machine serves."""
    folder = _nearest_existing(path)
    if sys.platform == "win32":
        drive = f"{folder.resolve().anchor}"
        return (
            drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE
        )
    return file_system_of(folder, mount_table()) in NETWORK_FILE_SYSTEMS


def synced_folder(path: Path) -> str | None:
    """The name of the synchronising program whose folder holds this path, or None."""
    for part in path.absolute().parts:
        for name in SYNCED_FOLDERS:
            if part.casefold().startswith(name.casefold()):
                return name
    return None


def mount_table() -> list[tuple[str, str]]:
    """Every mounted folder with the type of its file system."""
    if sys.platform == "darwin":
        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        lines = [line.partition(" on ")[2] for line in said.splitlines()]
        return [
            (place, kind.partition(",")[0].strip(") "))
            for place, _, kind in (line.partition(" (") for line in lines)
        ]
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    mounts = [line.split(" ") for line in lines]
    return [(place.encode().decode("unicode_escape"), kind) for _, place, kind, *_ in mounts]


def file_system_of(folder: Path, mounts: list[tuple[str, str]]) -> str:
    """The type of the file system that holds a folder: that of the deepest mount above it."""
    real = os.path.realpath(folder)
    above = [
        (len(place), number, kind)
        for number, (place, kind) in enumerate(mounts)
        if real == place or real.startswith(place.rstrip("/") + "/")
    ]
    return max(above)[2] if above else ""


def _nearest_existing(path: Path) -> Path:
    path = path.absolute()
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


MOVED_ASIDE = "moved to a server"
"""Part of the name of a file whose event has been moved."""


def moved_aside(path: Path) -> Path | None:
    """What was at a path before its event was moved to a server; None where nothing was."""
    wanted = f"{glob.escape(path.stem)} {MOVED_ASIDE} *{SUFFIX}"
    try:
        return max(path.parent.glob(wanted), default=None)
    except OSError:
        return None


def moved_words(path: Path, aside: Path) -> str:
    """Why an event is not at its path any more, and what it left there."""
    return said(
        "{0} was moved to a server, and its day goes on there. What it was before is “{1}”.",
        path.name,
        aside.name,
    )
