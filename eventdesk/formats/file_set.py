"""Several files that appear in a folder together, or not at all.

They are written into a folder of their own within the one that they are meant for, synced, and
then renamed into their places. What stood there before is moved aside first and comes back if any
of them cannot be put in its place. So whoever looks sees the old files or the new ones; only a
machine that dies in the middle of the renames can leave some of each, every one of them whole.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from eventdesk.formats.atomic import sync_folder
from eventdesk.formats.write_failures import folder_failure, write_failure


class FileSet:
    """Files in the making. `path(name)` is where one is written until all are there."""

    def __init__(self, folder: Path, staging: Path) -> None:
        self.folder = folder
        self.staging = staging
        self._names: list[str] = []

    def path(self, name: str) -> Path:
        """Where to write the file that will have this name."""
        self._names.append(name)
        return self.staging / name

    def within(self, name: str) -> FileSet:
        """A set of files that is never put in its place: it goes with this one."""
        inner = self.staging / name
        inner.mkdir()
        return FileSet(self.folder, inner)

    @property
    def last(self) -> Path | None:
        """The file that was begun last."""
        return self.staging / self._names[-1] if self._names else None

    def paths(self) -> list[Path]:
        """The files as written so far, in their order."""
        return [self.staging / name for name in self._names]

    def put_in_place(self) -> list[Path]:
        """Sync all of them and give them their names; returns where they are.

        Raises:
            EnvironmentFailure: when one of them cannot be; then what stood there stands again.
        """
        aside: list[tuple[Path, Path]] = []
        placed: list[Path] = []
        for name in self._names:
            target = self.folder / name
            try:
                _sync(self.staging / name)
                if target.is_dir():
                    raise IsADirectoryError(21, "a folder", str(target))
                if target.exists():
                    kept = self.staging / f"before-{len(aside)}"
                    target.replace(kept)
                    aside.append((kept, target))
                (self.staging / name).replace(target)
                placed.append(target)
            except OSError as reason:
                _undo(placed, aside)
                raise write_failure(target, reason) from reason
        sync_folder(self.folder)
        return placed


@contextmanager
def files_together(folder: Path) -> Iterator[FileSet]:
    """A set of files for this folder, which is made if it is not there.

    Whatever goes wrong within, nothing is left of it. An OSError that comes out of the writing of
    a file becomes a sentence.

    Raises:
        EnvironmentFailure: when the folder cannot be made or written.
    """
    made = _make(folder)
    staging = folder / f".writing-{secrets.token_hex(6)}"
    try:
        staging.mkdir(mode=0o700)
    except OSError as reason:
        _take_away(made)
        raise write_failure(folder, reason) from reason
    files = FileSet(folder, staging)
    try:
        yield files
    except OSError as reason:
        raise write_failure(files.last or folder, reason) from reason
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        _take_away(made)


def _make(folder: Path) -> list[Path]:
    """Make a folder; gives those that were not there before, the innermost first."""
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise folder_failure(folder, reason) from reason
    return missing


def _take_away(made: list[Path]) -> None:
    """Take away the folders that were made, unless something is in them."""
    for one in made:
        try:
            one.rmdir()
        except OSError:
            return


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _undo(placed: list[Path], aside: list[tuple[Path, Path]]) -> None:
    for path in placed:
        path.unlink(missing_ok=True)
    for kept, target in aside:
        kept.replace(target)
