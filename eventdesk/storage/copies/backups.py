"""Backups of an event in a folder: making one, finding them, letting old ones go.

A backup counts only when it is verified: it passed the database's own check, its log is one chain,
and its head is one that the event had while it was made. Only then does it get its name, and only
then may older ones go.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep

from msgspec import Struct
from sqlalchemy.exc import DatabaseError

from eventdesk.core.backups.keeping import to_remove
from eventdesk.core.backups.naming import BackupName, log_of, read_name
from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage.copies.log_reading import breaks, hash_of, head_in
from eventdesk.storage.copies.still_file import still_engine
from eventdesk.storage.copies.verified_copy import sync, verified_copy
from eventdesk.storage.database import Database
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.sealing import Key
from eventdesk.storage.system_locks import alone

FOLDER_NAME = "backups"
"""The folder in the data folder."""
_PIECE = 1 << 20
WAITS_SECONDS = 10.0
_BETWEEN_TRIES_SECONDS = 0.05
_NO_KEY = (DatabaseError, LookupError, TypeError, ValueError)
"""What a file raises that is no event, is damaged, or has another key."""


class Backup(Struct, frozen=True, kw_only=True):
    """A file that is a backup by its name; what it holds has not been looked at."""

    path: Path
    name: BackupName


class Made(Struct, frozen=True, kw_only=True):
    """What became of the wish for a backup."""

    backup: Backup
    head: Head
    """The head of the event that it holds."""
    is_new: bool
    """False where the newest one held everything already, or somebody else is making one."""


def backups_in(folder: Path, log: str | None = None) -> list[Backup]:
    """The backups in a folder, of one log or of all, the newest first.

    Raises:
        OSError: when the folder cannot be read.
    """
    found = [
        Backup(path=path, name=name)
        for path in folder.iterdir()
        if (name := read_name(path.name)) is not None and (log is None or name.log == log)
    ]
    return sorted(found, key=lambda one: (one.name.made, one.path.name), reverse=True)


def log_named(database: Database) -> str | None:
    """Which log an event has; None before its first act."""
    with told_plainly(database.name), database.engine.connect() as connection:
        first = hash_of(connection, 1)
    return None if first is None else log_of(first)


def head_of(database: Database) -> Head:
    """The head of an event as it stands."""
    with database.reading() as reading:
        return reading.head()


def lasting_head(database: Database, head: Head | None = None) -> Head:
    """A head, or that of this moment, that no later writing takes back.

    What a joined desk has still to send is written anew once the server has it.
    """
    with database.reading() as reading:
        joining, head = reading.joining.read(), head or reading.head()
        if joining is None or joining.confirmed >= head.sequence:
            return head
        found = reading.log.hashes_after(joining.confirmed - 1, 1)
    if not joining.confirmed:
        return Head()
    return Head(sequence=joining.confirmed, hash=bytes.fromhex(found[joining.confirmed]))


def head_of_file(path: Path, key: Key | None) -> Head | None:
    """The head that a backup names; None where it cannot be read with this key."""
    engine = still_engine(path, key)
    try:
        with engine.connect() as connection:
            return head_in(connection)
    except _NO_KEY:
        return None
    finally:
        engine.dispose()


def back_up(database: Database, folder: Path, at: datetime, verified: Head) -> Made | None:
    """Make a backup into a folder, unless the newest one there holds everything already.

    `at` is the local time for its name, naive. Up to the head `verified` the log is known to be one
    chain; what came after is verified in the copy. None where there is nothing to back up yet, or
    where somebody else is making one at this moment.

    Raises:
        EnvironmentFailure: when it cannot be made; nothing older was removed then.
        OSError: when the folder cannot be used.
    """
    log = log_named(database)
    if log is None or database.path is None:
        return None
    with alone(folder / f".{log}.lock") as is_ours:
        if not is_ours:
            return None
        known = _others(backups_in(folder, log), database.path)
        head = head_of(database)
        if known and head_of_file(known[0].path, database.key) == head:
            return Made(backup=known[0], head=head, is_new=False)
        _sweep(folder, log)
        backup = _free_name(folder, BackupName(made=at, stem=database.path.stem, log=log))
        made_head = _copy(database, backup.path, head, verified)
        _let_old_ones_go(known, backup)
        return Made(backup=backup, head=made_head, is_new=True)


def copy_into(backup: Backup, folder: Path) -> Backup | None:
    """Copy a verified backup into a second folder, read it back, and let old ones go there.

    None where somebody else is at it. Raises OSError when the folder cannot be used.
    """
    log = backup.name.log
    with alone(folder / f".{log}.lock") as is_ours:
        if not is_ours:
            return None
        known = backups_in(folder, log)
        copied = Backup(path=folder / backup.path.name, name=backup.name)
        if any(one.path.name == backup.path.name for one in known):
            return copied
        _sweep(folder, log)
        unfinished = folder / f".{backup.path.name}.{os.getpid()}.part"
        try:
            if _written(backup.path, unfinished) != _digest(unfinished):
                message = said(
                    "What was written into {0} reads back otherwise. It was not kept.", folder
                )
                raise EnvironmentFailure("bad_copy", message)
            unfinished.replace(copied.path)
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        sync(folder)
        _let_old_ones_go(known, copied)
        return copied


@contextmanager
def nobody_backing_up(folder: Path, log: str, seconds: float = WAITS_SECONDS) -> Iterator[bool]:
    """Wait until no backup of a log is being made in a folder, and let none begin; False in vain.

    What a process that was ended has left unfinished there is removed.
    """
    until = monotonic() + seconds
    while True:
        with alone(folder / f".{log}.lock") as is_ours:
            if is_ours:
                _sweep(folder, log)
            if is_ours or monotonic() >= until:
                yield is_ours
                return
        sleep(_BETWEEN_TRIES_SECONDS)


def _others(known: list[Backup], event: Path) -> list[Backup]:
    """All but the event itself: somebody may have opened a backup, and work in it."""
    return [one for one in known if not (one.path.name == event.name and one.path.samefile(event))]


def _written(source: Path, target: Path) -> bytes:
    """Copy a file and make the copy last; the digest of what was read is given back."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    digest = hashlib.sha256()
    with os.fdopen(descriptor, "wb") as to, source.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
            to.write(piece)
        to.flush()
        os.fsync(to.fileno())
    return digest.digest()


def _digest(path: Path) -> bytes:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()


def _copy(database: Database, target: Path, before: Head, verified: Head) -> Head:
    made: list[Head] = []

    def check(copy: Path) -> None:
        made.append(_checked(database, copy, before, verified))

    with told_plainly(database.name):
        verified_copy(database.engine, target, database.key, check)
    return made[0]


def _checked(database: Database, copy: Path, before: Head, verified: Head) -> Head:
    """The head of a copy, once its chain holds and the event has had that head."""
    engine = still_engine(copy, database.key)
    try:
        with engine.connect() as connection:
            head = head_in(connection)
            found = next(breaks(connection, verified), None)
    finally:
        engine.dispose()
    with database.engine.connect() as connection:
        is_of_the_event = hash_of(connection, head.sequence) == head.hash
    if found is None and is_of_the_event and head.sequence >= before.sequence:
        return head
    why = found or said("it is not of this moment")
    message = said(
        "The backup of {0} was not kept: {1}. The event itself is open.", database.name, why
    )
    raise EnvironmentFailure("bad_copy", message)


def _free_name(folder: Path, name: BackupName) -> Backup:
    """A name that is not taken yet: two in one second are a second apart."""
    while (path := folder / name.file_name).exists():
        made = name.made + timedelta(seconds=1)
        name = BackupName(made=made, stem=name.stem, log=name.log)
    return Backup(path=path, name=name)


def _let_old_ones_go(known: list[Backup], newest: Backup) -> None:
    """Remove what the rule keeps no more; one that cannot be removed stays till next time."""
    gone = to_remove((one.name.made for one in known), newest.name.made)
    for one in known:
        if one.name.made in gone:
            with suppress(OSError):
                one.path.unlink()


def _sweep(folder: Path, log: str) -> None:
    """Remove what a process that ended left unfinished; the lock says that nobody is at it."""
    for path in folder.glob(f".*{log}*.part*"):
        with suppress(OSError):
            path.unlink()
