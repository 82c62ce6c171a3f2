"""Whether an open event still is the file that lies under its name.

A system lets an open file be moved, replaced or deleted, and whoever has it open writes on into it
without noticing: into a file that has no name any more and is gone with its last connection
(sqlite.org/howtocorrupt.html, section 2.4). So before and after each act somebody looks.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from eventdesk.storage.failures import log_gone, moved

FileId = tuple[int, int]


def file_id(path: Path) -> FileId | None:
    """What tells the file of that name from another one; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class InPlace:
    """An event file as it was when it was opened."""

    def __init__(self, path: Path) -> None:
        self._path, self._log_path = path, Path(f"{path}-wal")
        self._file = file_id(path)
        self._log: FileId | None = None

    def another(self) -> InPlace:
        """The same file, for connections of its own."""
        other = InPlace(self._path)
        other._file = self._file
        return other

    def note_log(self) -> None:
        """The log beside it belongs to the connection that acts from here on."""
        self._log = file_id(self._log_path)

    def refuse_moved(self, connection: Any) -> None:  # noqa: ANN401 - a DBAPI object
        """Look whether both are where they were; `connection` is the one that acts, or None.

        A log that was taken away is copied into the file at once, as long as somebody has it open.

        Raises:
            EnvironmentFailure: `moved`.
        """
        if file_id(self._path) != self._file:
            raise moved(self._path.name)
        if self._log is None:
            self.note_log()  # of an event that has just been made it comes with the first act
        elif connection is not None and file_id(self._log_path) != self._log:
            if not connection.in_transaction:
                connection.execute("PRAGMA wal_checkpoint(FULL)")
            raise log_gone(self._path.name)
