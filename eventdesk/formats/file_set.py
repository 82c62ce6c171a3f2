"""Several files that appear in a folder together, or not at all.

They are written into a folder of their own within the one that they are meant for, synced, and
then renamed into their places. What stood there before is moved aside first and comes back if any
of them cannot be put in its place. So whoever looks sees the old files or the new ones; only a
machine that dies in the middle of the renames can leave some of each, every one of them whole.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from eventdesk.formats.atomic import OWNER_ONLY, sync_folder
from eventdesk.formats.write_failures import (
    folder_failure,
    refuse_event_file,
    write_failure,
)


class FileSet:
    """Files in the making. `path(name)` is where one is written until all are there."""

    def __init__(self, folder: Path, staging: Path) -> None:
        self.folder = folder
        self.staging = staging
        self._names: list[str] = []
        self.holds_what_was = False
        """Whether a file lies here that stood in the folder before, and could not be put back."""

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
        moves: list[tuple[Path, Path | None]] = []
        target = self.folder
        try:
            for name in self._names:
                target = self.folder / name
                _refuse(target)
                _sync(self.staging / name)
            for number, name in enumerate(self._names):
                target = self.folder / name
                kept = self.staging / f"before-{number}" if target.exists() else None
                # Noted first: whatever breaks in from here on finds the way back.
                moves.append((target, kept))
                if kept is not None:
                    target.replace(kept)
                (self.staging / name).replace(target)
        except OSError as reason:
            self._put_back(moves)
            raise write_failure(target, reason) from reason
        except BaseException:
            self._put_back(moves)
            raise
        sync_folder(self.folder)
        return [self.folder / name for name in self._names]

    def _put_back(self, moves: Sequence[tuple[Path, Path | None]]) -> None:
        """What stood there stands again. What cannot be put back is kept where it lies."""
        for target, kept in reversed(moves):
            try:
                if kept is None:
                    target.unlink(missing_ok=True)
                elif kept.exists():
                    kept.replace(target)
            except OSError:
                self.holds_what_was = self.holds_what_was or kept is not None


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
        # On Windows the mode would become rights of its own, which the files take along.
        staging.mkdir() if os.name == "nt" else staging.mkdir(mode=0o700)
    except OSError as reason:
        _take_away(made)
        raise write_failure(folder, reason) from reason
    files = FileSet(folder, staging)
    try:
        yield files
    except OSError as reason:
        raise write_failure(files.last or folder, reason) from reason
    finally:
        if not files.holds_what_was:
            shutil.rmtree(staging, ignore_errors=True)
        _take_away(made)


def _make(folder: Path) -> list[Path]:
    """Make a folder; gives those that were not there before, the innermost first."""
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        if not missing and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        for one in reversed(missing):
            one.mkdir(mode=0o700)
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


def _refuse(target: Path) -> None:
    """Refuse to replace what is no file of ours to replace."""
    refuse_event_file(target)
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
    if os.name != "nt":
        path.chmod(OWNER_ONLY)
