"""What a backup is called: the event's file, the local date and time, and which log it is of.

The name sorts by time, and says by itself that it is ours: what has another name is never touched.
"""

from __future__ import annotations

import re
from datetime import datetime

from msgspec import Struct

ENDING = ".eventdesk"
_LONGEST_STEM = 150
"""Bytes: no system takes a name of more than 255."""
_WRITTEN = "%Y-%m-%d %H-%M-%S"
_NAME = re.compile(
    r"(?P<stem>.{1,150}) backup (?P<made>\d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2}) (?P<log>[0-9a-f]{8})"
    + re.escape(ENDING),
    re.DOTALL,
)
SHOWN_OF_HASH = 4
"""How many bytes of the first entry's hash tell one log from another."""


class BackupName(Struct, frozen=True, kw_only=True):
    """A backup as its file's name tells of it."""

    made: datetime
    """When it was made, in the event's time zone: naive."""
    stem: str
    """What the event's file is called, without its ending."""
    log: str
    """Which log it is of: the beginning of its first entry's hash, eight hexadecimal digits."""

    @property
    def file_name(self) -> str:
        """The name of its file."""
        stem = self.stem.encode("utf-8", "replace")[:_LONGEST_STEM].decode("utf-8", "ignore")
        return f"{stem} backup {self.made:{_WRITTEN}} {self.log}{ENDING}"


def log_of(first_hash: bytes) -> str:
    """Which log it is, by the hash of its first entry."""
    return first_hash[:SHOWN_OF_HASH].hex()


def read_name(file_name: str) -> BackupName | None:
    """What a file's name tells; None where it is not the name of a backup of ours."""
    found = _NAME.fullmatch(file_name)
    if found is None:
        return None
    try:
        made = datetime.strptime(found["made"], _WRITTEN)  # noqa: DTZ007 - a local time, as written
    except ValueError:
        return None
    name = BackupName(made=made, stem=found["stem"], log=found["log"])
    # Digits that are no ASCII digits read as well, and would be written otherwise.
    return name if name.file_name == file_name else None
