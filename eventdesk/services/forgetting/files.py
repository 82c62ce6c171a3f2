"""Files of the app that tell of people: removed where they are ours, named where they are not.

An export is removed only where it is as it was written: listed in the manifest beside it with that
sum, or not changed since the log says it was written. A copy of the event is known by its first
entry, whatever it is called.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct, field

from eventdesk.core.backups.naming import log_of, read_name
from eventdesk.core.certificate import NotReached
from eventdesk.core.errors import InputError
from eventdesk.core.moving import Place
from eventdesk.core.said import said, said_of
from eventdesk.formats.atomic import sync_folder
from eventdesk.formats.manifests.manifest import MANIFEST, SUMS, Manifest, read_manifest, sum_of
from eventdesk.services.forgetting.work import WentOut, Work
from eventdesk.services.restoring import PUT_ASIDE
from eventdesk.storage.copies.backups import nobody_backing_up
from eventdesk.storage.database import Database
from eventdesk.storage.goes_on_here import place_of
from eventdesk.storage.moving.arriving import unfinished
from eventdesk.storage.places import MOVED_ASIDE, SUFFIX
from eventdesk.storage.scrubbing import first_hash, look_at_copy

BackupFolders = Callable[[], Sequence[Path]]
"""The folders into which this machine puts backups of an event, whether they are there or not."""

_ROLLS = ("roll.html", "roll.pdf", "roll-drill.html", "roll-drill.pdf")
_SLACK = timedelta(minutes=2)
"""How long after it was recorded something may have been written; file systems round, too."""
_TAKES = timedelta(minutes=15)
"""How long before it was recorded something may have been written: what is older lay there before,
or was put there since, and is somebody else's."""
_OURS_BY_NAME = ("-before-", f" {PUT_ASIDE} ", f" {MOVED_ASIDE} ")
"""What stands behind the event's name in copies that the app itself leaves beside it."""
CLEARED_BY_OWNER = (
    said("What the server keeps of deleted rows"),
    said("only the role that prepared it may clear that: open the event once as that role"),
)
_BESIDE = ("-wal", "-shm", "-journal")


class Reached(Struct):
    """What became of the files so far."""

    removed: list[str] = field(default_factory=list)
    not_reached: list[NotReached] = field(default_factory=list)

    def remove(self, path: Path) -> bool:
        """Remove a file for good; what does not let itself be removed is named."""
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        except OSError as reason:
            self.miss(
                path,
                said("it does not let itself be removed ({0})", os.strerror(reason.errno or 0)),
            )
            return False
        with suppress(OSError):
            sync_folder(path.parent)
        self.removed.append(str(path))
        return True

    def miss(self, what: Path | str, why: str) -> None:
        """Name something that was left alone."""
        self.not_reached.append(NotReached(what=str(what), why=why))


def reach(database: Database, work: Work, backups: Sequence[Path], entry: int) -> Reached:
    """Remove what the app has put anywhere; `entry` is the number of the act of forgetting."""
    reached = Reached()
    for one in work.went_out:
        if one.is_event:
            _reach_moved(database, Path(one.path), entry, reached)
        elif one.is_folder:
            _reach_rolls(Path(one.path), reached)
        else:
            _reach_export(one, reached)
    _tidy({Path(one.path).parent for one in work.went_out if not one.is_folder | one.is_event})
    _name_server(database, reached)
    if database.path is not None:
        _reach_copies_beside(database, database.path, entry, reached)
    _reach_backups(database, backups, entry, reached)
    _name_the_rest(work, reached)
    return reached


def _name_server(database: Database, reached: Reached) -> None:
    """What of an event on a server is out of reach, be it from there or from a desk's own copy."""
    with database.reading() as reading:
        if place_of(reading.connection) is not Place.SERVER:
            return
    reached.miss(said("The server’s own backups and logs"), said("eventdesk does not know them"))
    if database.path is not None:
        reached.miss(*CLEARED_BY_OWNER)
    reached.miss(
        said("The copies and backups of other desks"),
        said(
            "each forgets when it next reaches the server; what never does is to be deleted by hand"
        ),
    )


def _reach_export(out: WentOut, reached: Reached) -> None:
    path = Path(out.path)
    if not path.is_absolute():
        reached.miss(path, said("the log does not say in which folder it is"))
    elif not path.is_file():
        _say_gone(path, reached)
    elif (reason := _changed(path, out)) is not None:
        reached.miss(path, reason)
    else:
        reached.remove(path)


def _say_gone(path: Path, reached: Reached) -> None:
    """A file that is not there may have been moved, or lie on a stick that is not plugged in."""
    folder_is_there = path.parent.is_dir()
    why = said("it is no longer there; it may have been moved") if folder_is_there else (
        said("its folder is not there now; if it is on a stick, remove it there")
    )  # fmt: skip
    reached.miss(path, why)


def _changed(path: Path, out: WentOut) -> str | None:
    """Why a file may be no longer what was written; None where it is."""
    try:
        listed = _manifest_beside(path)
        known = None if listed is None else listed.named(path.name)
        if known is not None:
            same = known.sha256 == sum_of(path)
            return None if same else said("it has been changed since it was written")
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as reason:
        return said("it cannot be read ({0})", os.strerror(reason.errno or errno.EIO))
    is_it = out.at - _TAKES <= written <= out.at + _SLACK
    return None if is_it else said("it has been changed since it was written")


def _manifest_beside(path: Path) -> Manifest | None:
    with suppress(OSError, InputError):
        return read_manifest((path.parent / MANIFEST).read_bytes())
    return None


def _tidy(folders: set[Path]) -> None:
    """Take away a manifest that lists nothing any more, and a folder in which nothing is left."""
    for folder in sorted(folders):
        with suppress(OSError, InputError):
            listed = read_manifest((folder / MANIFEST).read_bytes()).files
            if not any((folder / one.name).exists() for one in listed):
                (folder / MANIFEST).unlink()
                (folder / SUMS).unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()


def _reach_rolls(folder: Path, reached: Reached) -> None:
    if not folder.is_dir():
        reached.miss(folder, said("rolls were saved there, and it is not there now"))
        return
    for name in _ROLLS:
        if (folder / name).is_file():
            reached.remove(folder / name)


def _reach_moved(database: Database, path: Path, entry: int, reached: Reached) -> None:
    """The file that the event was in before it was moved to a server, and what is beside it."""
    if not path.is_file():
        _say_gone(path, reached)
        return
    first = first_hash(database.engine)
    copy = look_at_copy(path, database.key)
    if copy.first is None:
        reached.miss(path, said("it is sealed, or damaged; remove it there"))
    else:
        _reach_copy(database, path, first, entry, reached, is_ours=True)


def _reach_backups(
    database: Database, backups: Sequence[Path], entry: int, reached: Reached
) -> None:
    first = first_hash(database.engine) or b""
    for folder in backups:
        if not folder.is_dir():
            reached.miss(folder, said("backups were kept there, and it is not there now"))
            continue
        with ExitStack() as held:
            if not _is_still(held, folder, first):
                reached.miss(folder, said("a backup was being made there; look there once more"))
            for path in _event_files(folder, database.path):
                is_ours = read_name(path.name) is not None
                _reach_copy(database, path, first, entry, reached, is_ours=is_ours)


def _reach_copies_beside(database: Database, event: Path, entry: int, reached: Reached) -> None:
    first = first_hash(database.engine)
    _reach_unfinished(event, reached)
    beside = [one for one in event.parent.glob(f"*{SUFFIX}") if one.is_file()]
    for path in sorted(one for one in beside if not _is_same(one, event)):
        ours = path.stem.startswith(event.stem) and any(
            path.stem[len(event.stem) :].startswith(mark) for mark in _OURS_BY_NAME
        )
        _reach_copy(database, path, first, entry, reached, is_ours=ours)


def _is_still(held: ExitStack, folder: Path, first: bytes) -> bool:
    """Whether no backup is being made into a folder, and none begins until this is let go.

    One that was begun before the people were forgotten would bring them back there.
    """
    try:
        return held.enter_context(nobody_backing_up(folder, log_of(first)))
    except OSError:
        return True  # a folder that takes no file takes no backup


def _reach_unfinished(event: Path, reached: Reached) -> None:
    """Remove what a process that was ended left beside the event of a copy or a restoring."""
    with suppress(OSError):
        for path in sorted(event.parent.iterdir()):
            if path.name == f".{event.stem}.restoring":
                shutil.rmtree(path, ignore_errors=True)
            elif path == unfinished(event) or _is_unfinished_copy(path, event):
                reached.remove(path)


def _is_unfinished_copy(path: Path, event: Path) -> bool:
    return path.name.startswith(f".{event.stem}-before-") and path.name.endswith(".part")


def _event_files(folder: Path, event: Path | None) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(
            one for one in folder.rglob(f"*{SUFFIX}") if one.is_file() and not _is_same(one, event)
        )


def _is_same(path: Path, event: Path | None) -> bool:
    """The event itself is no copy, however its path is written."""
    if event is None:
        return False
    try:
        return path.samefile(event)
    except OSError:
        return path == event


def _reach_copy(
    database: Database, path: Path, first: bytes | None, entry: int, reached: Reached, *,
    is_ours: bool,
) -> None:  # fmt: skip
    copy = look_at_copy(path, database.key)
    event = database.path
    if copy.first is None:
        if is_ours and event is not None and path.stem.startswith(event.stem):
            reached.miss(
                path, said("it cannot be opened with the event’s own passphrase, or is damaged")
            )
        return
    if copy.first != first or copy.forgotten >= entry:
        return
    if not is_ours:
        reached.miss(path, said("it is a copy of this event that eventdesk did not make"))
        return
    if reached.remove(path):
        for end in _BESIDE:
            with suppress(OSError):
                Path(f"{path}{end}").unlink(missing_ok=True)


def _name_the_rest(work: Work, reached: Reached) -> None:
    if work.lists:
        lists = said_of(work.lists, "{n} list", "{n} lists")
        reached.miss(said("The {0} brought in", lists), said("they are wherever they were kept"))
    if work.databases:
        reached.miss(
            said("The database that the event was moved away from"),
            said("it is for whoever runs the server: drop it there"),
        )
    if work.printed:
        times = said_of(work.printed, "once", "{n} times")
        reached.miss(
            said("Paper"), said("something was printed {0}; collect and destroy it", times)
        )
    reached.miss(
        said("Whatever people copied, sent, photographed or wrote down"),
        said("eventdesk does not know of it"),
    )
    reached.miss(
        said("Blocks of the disk that held removed files"),
        said("only a disk that is encrypted as a whole, or destroyed, gives nothing of them away"),
    )
