"""What a database says when the machine fails, in one plain sentence each.

A sentence says what has become of the event, what is safe, and what to do. Only failures of the
environment are translated; anything else is a bug and is left as it is.

SQLite is asked by its result codes (sqlite.org/rescode.html), never by its words. After a failed
write or sync it need not be opened again: an act that was not committed is written anew from its
first page with the next act, and a page of the log that did not reach the file is copied once more
by the next checkpoint, so nothing relies on what a failed sync may have dropped. What is never
said after one is that an act is not there: its pages may have reached the disk all the same. Sent
again under its id it is one act.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DatabaseError, DBAPIError

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage.columns import UnreadableInstantError
from eventdesk.storage.server_failures import server_meaning

Copying = TypeVar("Copying", bound=Callable[..., Path])

_BUSY = said(
    "{name} is busy: another program has been writing to it for ten seconds. "
    "Nothing was changed, and what was saved is safe. Close the other program, or "
    "try again."
)
_FULL = said(
    "The disk with {name} is full. Nothing was changed, and what was saved is "
    "safe. Make room and try again."
)
_SILENT = said(
    "The disk with {name} did not answer. What was shown as saved is safe; this "
    "may not be. Try again, and if it stays so, copy the event to another disk."
)
_READ_ONLY = said(
    "{name} is read-only, so nothing can be written into it. What was saved is "
    "safe. Allow writing to it and to its folder, and try again."
)
_SHUT = said(
    "{name} cannot be opened: its folder is gone or does not allow it. What was "
    "saved is in the file. Bring the folder back and try again."
)
_MOVED = said(
    "{name} is not where it was opened: somebody moved, renamed or deleted it, or "
    "put another file there. What was shown as saved is in the file that was "
    "opened. Put that back and try again, or open it where it is now."
)
_LOG_GONE = said(
    "Somebody took away the file {name}-wal while the event was open. What was "
    "shown as saved has been put into {name}. Close the event on every desk of "
    "this computer and open it again."
)
_NO_MEMORY = said(
    "This computer has no memory left for {name}. What was saved is safe. Close "
    "other programs and try again."
)
_DAMAGED = said("{name} is damaged. Open its newest backup instead.")
_LACKING = said(
    "{name} lacks a part that every event has, so it is damaged. Open its newest backup."
)

_BY_CODE: Mapping[int, tuple[str, str]] = {
    3: ("cannot_open", _SHUT),  # SQLITE_PERM
    5: ("busy", _BUSY),  # SQLITE_BUSY
    6: ("busy", _BUSY),  # SQLITE_LOCKED
    7: ("no_memory", _NO_MEMORY),  # SQLITE_NOMEM
    8: ("read_only", _READ_ONLY),  # SQLITE_READONLY
    10: ("disk_failed", _SILENT),  # SQLITE_IOERR
    11: ("damaged", _DAMAGED),  # SQLITE_CORRUPT
    13: ("disk_full", _FULL),  # SQLITE_FULL
    14: ("cannot_open", _SHUT),  # SQLITE_CANTOPEN
    15: ("busy", _BUSY),  # SQLITE_PROTOCOL: the locks of the log could not be had in time
    22: ("disk_full", _FULL),  # SQLITE_NOLFS: this disk takes no file so large
    26: ("not_an_event", said("{name} is not an event.")),  # SQLITE_NOTADB
}
"""By the primary result code: the code for programs, and the sentence for people."""
_BY_EXTENDED_CODE: Mapping[int, tuple[str, str]] = {
    8 | (4 << 8): ("moved", _MOVED),  # SQLITE_READONLY_DBMOVED
    10 | (12 << 8): ("no_memory", _NO_MEMORY),  # SQLITE_IOERR_NOMEM
}
_OF_MACHINE = frozenset(_BY_CODE) - {11, 26}
"""All of them but those that are about the content of a file."""
_OF_DISK = frozenset({10, 14})
_OF_LOCKS = frozenset({3, 5, 6, 14, 15})
_MOST_FULL = 128 * 1024
"""A disk with less room than this is full, whatever a failed write was called: SQLite has its own
code for a full disk only where it writes, and not where it makes room for the index of its log."""
_SAID_OF_CONTENT = (
    ("no such column", "damaged", _LACKING),
    ("no such table", "damaged", _LACKING),
    ("could not decode", "damaged", _DAMAGED),
)
"""What SQLite and its driver have no code of their own for."""
_BY_ERRNO: Mapping[int, str] = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "cannot_open",
    errno.ENOTDIR: "cannot_open",
    errno.ENODEV: "cannot_open",
    errno.ENXIO: "cannot_open",
    errno.ENOMEM: "no_memory",
}


@contextmanager
def told_plainly(name: str, path: Path | None = None) -> Iterator[None]:
    """Turn a failing machine into `EnvironmentFailure`; people call the event `name`.

    `path` is that of an event file: its disk is asked for room where a failure may mean that.
    """
    try:
        yield
    except (DBAPIError, sqlite.DatabaseError) as error:
        if (of_server := server_meaning(getattr(error, "orig", error), name)) is not None:
            raise of_server from error
        said = _meaning(getattr(error, "orig", error), path)
        if said is None:
            raise
        raise EnvironmentFailure(said[0], said[1].format(name=name)) from error
    except (UnicodeDecodeError, UnreadableInstantError) as error:
        # The driver's own complaint, in words that are damaged themselves; or a time that is none.
        raise EnvironmentFailure("damaged", _DAMAGED.format(name=name)) from error


@contextmanager
def made_plainly(path: Path, what: str = "{name}", safe: str = "") -> Iterator[None]:
    """The same while an event's file is made, for what the system itself says as well.

    Never around other people's files: what a failing export says is not about the event.
    """
    try:
        yield
    except (DatabaseError, sqlite.DatabaseError) as error:
        said = _meaning(getattr(error, "orig", error), path)
        if said is None:
            raise
        raise _not_made(path, said[0], what, safe) from error
    except OSError as error:
        code = "in_the_way" if error.errno in _IN_THE_WAY else _BY_ERRNO.get(error.errno or 0)
        raise _not_made(path, code or "disk_failed", what, safe) from error


def copies_plainly(copy: Copying) -> Copying:
    """Let a function that copies an event to a path tell a failing machine as one of the copy.

    The path is its second argument.
    """

    @wraps(copy)
    def copying(source: Any, target: Path, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        with made_plainly(target, said("The copy {name}"), said(" The event itself is as it was.")):
            return copy(source, target, *args, **kwargs)

    return cast("Copying", copying)


_IN_THE_WAY = frozenset({errno.EISDIR, errno.ENOTEMPTY, errno.EEXIST})
_WHY_NOT_MADE = {
    "busy": said("the event was busy. Try again."),
    "cannot_open": said(
        "its folder is gone or does not allow it. Choose another one, or try again."
    ),
    "damaged": said("what it is made of is damaged. Open the newest backup."),
    "disk_full": said("the disk is full. Make room and try again."),
    "in_the_way": said("a folder of this name is there. Choose another name."),
    "no_memory": said("this computer has no memory left. Close other programs and try again."),
    "read_only": said("its folder does not allow it. Choose another one."),
}


_SILENT_DISK = said("the disk did not answer. Try again, or choose another disk.")


def _not_made(path: Path, code: str, what: str, safe: str) -> EnvironmentFailure:
    why = _WHY_NOT_MADE.get(code, _SILENT_DISK)
    made = what.format(name=path.name)
    return EnvironmentFailure(
        code, said("{0} was not made: {1}{2}", made, why, "" if code == "damaged" else safe)
    )


def moved(name: str) -> EnvironmentFailure:
    """The file that is open is no longer the one that lies under its name."""
    return EnvironmentFailure("moved", _MOVED.format(name=name))


def log_gone(name: str) -> EnvironmentFailure:
    """The log beside the file has been taken away, and is in the file now."""
    return EnvironmentFailure("moved", _LOG_GONE.format(name=name))


def is_of_machine(error: BaseException) -> bool:
    """Whether a disk or a lock failed, so that nothing can be said about what is in a file."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _OF_MACHINE


def is_of_disk(error: BaseException) -> bool:
    """Whether a disk failed, or was away."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _OF_DISK


def is_not_let_in(error: BaseException) -> bool:
    """Whether a lock or a missing right kept us out, so that nothing of a file was read."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _OF_LOCKS


def _meaning(error: BaseException, path: Path | None) -> tuple[str, str] | None:
    """The code and the sentence; None for what is no failure of the machine."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        said = _BY_EXTENDED_CODE.get(code) or _BY_CODE.get(code & 0xFF)
        if said in {_BY_CODE[10], _BY_CODE[14]} and path is not None and _is_full(path):
            return _BY_CODE[13]
        if said is not None:
            return said
    words = str(error).lower()
    found = (row for row in _SAID_OF_CONTENT if row[0] in words)
    return next(((code, sentence) for _, code, sentence in found), None)


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _MOST_FULL
    except OSError:
        return False
