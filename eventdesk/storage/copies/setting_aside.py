"""An event file as a thing that lies in a folder: whether somebody has it open, copies, moving.

On POSIX, closing any descriptor of a file drops every lock that this process has on it
(sqlite.org/howtocorrupt.html, section 2.2). So whatever is opened here stays open until the process
ends, one descriptor a file; that is what SQLite itself does with its own.
"""

from __future__ import annotations

import os
import struct
import sys
from contextlib import suppress
from pathlib import Path

from eventdesk.storage.copies.verified_copy import sync

SIDES = ("-wal", "-shm")
"""What SQLite keeps beside a file; it belongs to it."""
_SYSTEM: str = sys.platform
_PIECE = 1 << 20
_KEPT_OPEN: dict[tuple[int, int], int] = {}
_SHARED_FIRST, _SHARED_LENGTH = 0x40000002, 510
"""The bytes that every connection locks as long as it is there (SQLite's os.h)."""


def beside(path: Path, side: str) -> Path:
    """The file that SQLite keeps beside a file."""
    return path.with_name(path.name + side)


def in_use(path: Path) -> bool:
    """Whether some process has a connection to an event file.

    Where the system cannot tell of this process itself, it tells of others; on Windows an open file
    cannot be moved at all, and that says so.
    """
    if _SYSTEM == "win32" or not path.exists():
        return False
    import fcntl

    descriptor = _opened(path)
    if _SYSTEM == "linux":
        asked = struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, _SHARED_FIRST, _SHARED_LENGTH, 0)
        answer = fcntl.fcntl(descriptor, fcntl.F_OFD_GETLK, asked)
        return bool(struct.unpack("hhqqi4x", answer)[0] != fcntl.F_UNLCK)
    asked = struct.pack("qqihh", _SHARED_FIRST, _SHARED_LENGTH, 0, fcntl.F_WRLCK, 0)
    answer = fcntl.fcntl(descriptor, fcntl.F_GETLK, asked)
    return bool(struct.unpack("qqihh", answer)[3] != fcntl.F_UNLCK)


def content(path: Path, offset: int = 0, length: int = -1) -> bytes:
    """Bytes of an event file, read without touching any lock; up to its end with -1."""
    if os.name == "nt":
        with path.open("rb") as stream:
            stream.seek(offset)
            return stream.read(length)
    descriptor = _opened(path)
    wanted = os.fstat(descriptor).st_size - offset if length < 0 else length
    pieces = []
    while wanted > 0 and (piece := os.pread(descriptor, min(wanted, _PIECE), offset)):
        pieces.append(piece)
        offset, wanted = offset + len(piece), wanted - len(piece)
    return b"".join(pieces)


def copy_as_it_lies(path: Path, folder: Path, *, with_log: bool = True) -> Path:
    """Copy a file, and the log beside it, byte by byte into a folder; the copy is ours alone."""
    copied = folder / path.name
    copied.write_bytes(content(path))
    copied.chmod(0o600)
    log = beside(path, "-wal")
    if with_log and log.exists():
        # SQLite locks the file and the shared memory, never the log: it may be opened.
        beside(copied, "-wal").write_bytes(log.read_bytes())
    return copied


def set_aside(path: Path, said: str) -> Path | None:
    """Give what stands at a path, with what belongs to it, another name; nothing is lost.

    The file goes first: were this cut off, a log without its file would wait here for the next try,
    and never a file without its log. `said` becomes part of the name.
    """
    aside = name_aside(path, said)
    moved = False
    for side in ("", *SIDES):
        with suppress(FileNotFoundError):
            beside(path, side).rename(beside(aside, side))
            moved = True
    sync(path.parent)
    return aside if moved else None


def name_aside(path: Path, said: str) -> Path:
    """The name that it would get: one that nothing has."""
    number, name = 1, f"{path.stem} {said}"
    while any(path.with_name(f"{name}{path.suffix}{side}").exists() for side in ("", *SIDES)):
        number += 1
        name = f"{path.stem} {said} {number}"
    return path.with_name(f"{name}{path.suffix}")


def put_back(aside: Path, path: Path) -> None:
    """Give what was put aside its own name again: nothing took its place. The log goes first."""
    for side in (*SIDES, ""):
        with suppress(FileNotFoundError):
            beside(aside, side).rename(beside(path, side))
    sync(path.parent)


def take_place(fresh: Path, path: Path) -> None:
    """Give a finished file its place; nothing stands there."""
    sync(fresh)
    fresh.rename(path)
    sync(path.parent)


def _opened(path: Path) -> int:
    """A descriptor of a file that is never closed."""
    status = path.stat()
    identity = (status.st_dev, status.st_ino)
    descriptor = _KEPT_OPEN.get(identity)
    if descriptor is None or not _is_still(descriptor, identity):
        descriptor = os.open(path, os.O_RDONLY)
        _KEPT_OPEN[identity] = descriptor
    return descriptor


def _is_still(descriptor: int, identity: tuple[int, int]) -> bool:
    try:
        status = os.fstat(descriptor)
    except OSError:
        return False
    return (status.st_dev, status.st_ino) == identity
