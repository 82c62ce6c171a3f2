"""Where the event of a day of any acts lives, and how it is left there by what crashes."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from tests.storage.event_databases import empty_file, end_connections, event_on_server


class FilePlace:
    """A file in a folder of its own."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="eventdesk-day-"))
        self.address = str(empty_file(self._folder))

    def crash(self) -> None:
        """From here on it is the files as they lie on disk now: nothing has been tidied up."""
        path = Path(self.address)
        left = Path(tempfile.mkdtemp(prefix="crashed-", dir=self._folder)) / path.name
        shutil.copy(path, left)
        shutil.copy(f"{path}-wal", f"{left}-wal")
        self.address = str(left)

    def close(self) -> None:
        """Take it away."""
        shutil.rmtree(self._folder)


class ServerPlace:
    """A database on a server."""

    def __init__(self) -> None:
        self._lent = ExitStack()
        self.address = self._lent.enter_context(event_on_server())

    def crash(self) -> None:
        """All desks are cut off, one of them in the middle of an act, the log in its hand."""
        with psycopg.connect(self.address) as dying:
            dying.execute("UPDATE chain_head SET sequence = sequence + 1")
            dying.execute("DELETE FROM delegates")
            end_connections(self.address)
            with pytest.raises(psycopg.OperationalError):
                dying.commit()

    def close(self) -> None:
        """Give it back."""
        self._lent.close()
