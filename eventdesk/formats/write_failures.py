"""Why a file could not be written, as one sentence for a person."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.said import said

_REASONS: Mapping[int, tuple[str, str]] = {
    errno.ENOSPC: ("disk_full", said("the disk is full")),
    errno.EDQUOT: ("disk_full", said("there is no space left for this user")),
    errno.EFBIG: ("disk_full", said("this disk takes no file so large")),
    errno.EACCES: ("cannot_write", said("this folder may not be written to")),
    errno.EPERM: ("cannot_write", said("this folder may not be written to")),
    errno.EROFS: ("cannot_write", said("this disk can only be read")),
    errno.ENOENT: ("no_folder", said("its folder is not there")),
    errno.ENOTDIR: ("no_folder", said("its folder is not there")),
    errno.EISDIR: ("cannot_write", said("a folder of this name is there")),
    errno.ENOTEMPTY: ("cannot_write", said("a folder of this name is there")),
    errno.EEXIST: ("cannot_write", said("something of this name is there")),
    errno.ENAMETOOLONG: ("name_too_long", said("its name is too long for this disk")),
    errno.EBUSY: ("open_elsewhere", said("it is open in another program. Close it there first")),
    errno.ETXTBSY: ("open_elsewhere", said("it is open in another program. Close it there first")),
    errno.EIO: ("cannot_write", said("the disk does not answer as it should")),
    errno.ENODEV: ("no_folder", said("its disk is not there any more")),
}
_OPEN_ELSEWHERE = frozenset({32, 33})
"""What Windows says of a file that another program holds (ERROR_SHARING_VIOLATION and
ERROR_LOCK_VIOLATION); Python shows them as a lack of rights."""
_EVENT = ".eventdesk"
"""How the name of an event ends; the database adds to it for the files beside."""
_TOO_LONG = 206
"""What Windows says of a path that is too long (ERROR_FILENAME_EXCED_RANGE)."""


def write_failure(path: Path, reason: OSError) -> EnvironmentFailure:
    """The failure to be raised when a file could not be written."""
    code, why = _why(reason)
    return EnvironmentFailure(code, said("{0} could not be written: {1}.", path.name, why))


def refuse_event_file(path: Path) -> None:
    """Refuse to write anything else over an event, or over what the database keeps beside it.

    By the name alone: to open an event's file in a process that has it open would drop the
    database's locks (sqlite.org/howtocorrupt.html, section 2.2).

    Raises:
        InputError: `event_file`.
    """
    if path.suffix.startswith(_EVENT):
        message = said("{0} is an event, and nothing else is written over it.", path.name)
        raise InputError("event_file", said("{0} Choose another name.", message))


def folder_failure(path: Path, reason: OSError) -> EnvironmentFailure:
    """The failure to be raised when a folder could not be made."""
    code, why = _why(reason)
    return EnvironmentFailure(code, said("The folder {0} cannot be made: {1}.", path, why))


def failure_reason(reason: OSError) -> str:
    """Why, as the end of a sentence: "the disk is full"."""
    return _why(reason)[1]


def _why(reason: OSError) -> tuple[str, str]:
    on_windows = getattr(reason, "winerror", None)
    if on_windows in _OPEN_ELSEWHERE:
        return _REASONS[errno.EBUSY]
    if on_windows == _TOO_LONG:
        return _REASONS[errno.ENAMETOOLONG]
    fallback = (
        "cannot_write",
        reason.strerror.lower() if reason.strerror else said("the system gives no reason"),
    )
    return _REASONS.get(reason.errno or 0, fallback)
