"""A disk so small that a proof can fill it, mounted in memory where the machine allows that."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path


class NotHereError(Exception):
    """This machine does not let that be shown; why not."""


class SmallDisk:
    """A disk of so many megabytes at a folder, which is there already."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        """Mount it.

        Raises:
            NotHereError: where that needs rights that nobody gave.
        """
        self._folder, self._filler = folder, folder / "filler"
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
        try:
            subprocess.run(mount, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as refused:
            raise NotHereError("no disk can be mounted here") from refused

    def fill(self) -> None:
        """Leave no room on it."""
        with suppress(OSError), self._filler.open("wb", buffering=0) as file:
            while file.write(b"\0" * 4096):
                pass

    def make_room(self) -> None:
        """Take away what filled it."""
        self._filler.unlink(missing_ok=True)

    def close(self) -> None:
        """Take it away with all that is on it."""
        subprocess.run(["umount", "-l", str(self._folder)], check=False, capture_output=True)
