"""Backups by themselves: a verified copy in the data folder, and in a second folder of choice.

For a thread of its own: it has a connection of its own, takes no lock that an act waits for, and
makes no entry in the log, since nothing of the event changes.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from eventdesk.core.backups.naming import read_name
from eventdesk.core.chain import Head
from eventdesk.core.clock import Clock
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.formats.write_failures import failure_reason
from eventdesk.storage.copies.backups import (
    FOLDER_NAME,
    Backup,
    Made,
    back_up,
    backups_in,
    copy_into,
    head_of,
    lasting_head,
    log_named,
)
from eventdesk.storage.copies.last_seen import LastSeen, is_known, remember
from eventdesk.storage.copies.verified_copy import quick_problems
from eventdesk.storage.database import Database
from eventdesk.storage.machine import read_machine

VERIFIED_ENTRIES = 20_000
"""So many of the newest entries of a copy are verified one by one, at the most."""


class BackedUp(Struct, frozen=True, kw_only=True):
    """What one round of making backups came to."""

    made: Made | None
    """None where there is nothing to back up yet, or another window is at it."""
    second: Path | None = None
    """The copy in the second folder."""
    second_failure: str = ""
    """Why there is none; "" where there is, or where none is wanted."""
    damage: str = ""
    """What the database's own check found wrong with the event itself; "" where it is sound."""


class Backups:
    """Backups of one open event."""

    def __init__(self, database: Database, clock: Clock, folder: Path | None) -> None:
        """`folder` is the data folder; without one nothing is backed up by itself."""
        self._database, self._clock = database, clock
        self._data = folder
        self._verified = Head()
        self._is_checked = False

    @property
    def folder(self) -> Path | None:
        """Where backups are made by themselves."""
        return None if self._data is None else self._data / FOLDER_NAME

    def make(self, second: Path | None = None) -> BackedUp:
        """Make one in the data folder unless the newest holds everything, and one in a second.

        The first time the event's own file is checked as well: what is damaged is said early.

        Raises:
            EnvironmentFailure: when none could be made in the data folder.
        """
        damage = self._first_check()
        try:
            made = None if self.folder is None else self._make_in(self.folder)
        except EnvironmentFailure:
            if not damage:
                raise
            made = None  # what is wrong is the event itself: that is what must be said
        copied, failure = None, ""
        if second is not None and made is not None:
            try:
                copy = copy_into(made.backup, second)
                copied = None if copy is None else copy.path
            except OSError as reason:
                failure = failure_reason(reason)
            except EnvironmentFailure as reason:
                failure = reason.message
        return BackedUp(made=made, second=copied, second_failure=failure, damage=damage)

    def make_in(self, folder: Path) -> Made | None:
        """Make one in a folder of choice, which is there.

        Raises:
            EnvironmentFailure: when it could not be made.
        """
        try:
            return back_up(self._database, folder, self._now(), self._known_to_hold())
        except OSError as reason:
            message = said("No backup could be made in {0}: {1}.", folder, failure_reason(reason))
            raise EnvironmentFailure("no_backup", message) from reason

    def known(self) -> list[Backup]:
        """Those in the data folder that are of this event, the newest first."""
        log = log_named(self._database)
        if self.folder is None or log is None:
            return []
        try:
            return backups_in(self.folder, log)
        except OSError:
            return []

    def note_head(self, *, only_known: bool = False) -> None:
        """Remember how far the event has gone; `only_known`: only where it was remembered before.

        So a sample that is thrown away leaves nothing behind, and neither does a rehearsed copy.
        """
        log = log_named(self._database)
        path = self._database.path
        if self._data is None or log is None or path is None or read_name(path.name) is not None:
            return  # What a backup holds says nothing of how far its event has gone.
        if only_known and not is_known(self._data, log, path):
            return
        seen = LastSeen(
            log=log,
            path=str(path),
            head=lasting_head(self._database),
            at=self._now().isoformat(),
            sealed=self._database.key is not None,
        )
        remember(self._data, seen)

    def close(self) -> None:
        """Give back the connections."""
        self._database.close()

    def _make_in(self, folder: Path) -> Made | None:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as reason:
            message = said("No backup could be made in {0}: {1}.", folder, failure_reason(reason))
            raise EnvironmentFailure("no_backup", message) from reason
        made = self.make_in(folder)
        if made is not None:
            self._verified = lasting_head(self._database, made.head)
            self.note_head()
        return made

    def _known_to_hold(self) -> Head:
        """From where on the chain of a copy is verified entry by entry.

        Of a very long log the newest entries: what lies before them was verified when it was
        written and is verified again by `verify`, and before any backup takes the place of an
        event.
        """
        far_back = head_of(self._database).sequence - VERIFIED_ENTRIES
        if far_back <= self._verified.sequence:
            return self._verified
        with self._database.reading() as reading:
            found = reading.log.hashes_after(far_back - 1, 1)
        return Head(sequence=far_back, hash=bytes.fromhex(found[far_back]))

    def _first_check(self) -> str:
        if self._is_checked:
            return ""
        self._is_checked = True
        found = quick_problems(self._database.engine)
        return found[0] if found else ""

    def _now(self) -> datetime:
        """The local time at the event."""
        with self._database.reading() as reading:
            event = reading.event.get()
        now = self._clock.now()
        local = now.astimezone() if event is None else event.local(now)
        return local.replace(tzinfo=None, microsecond=0)


def backup_folders(folder: Path, address: str) -> tuple[Path, ...]:
    """Where this machine keeps backups of an event, a stick that is not plugged in among them.

    Of other events, what is there: one of them may have been this one, before it was moved.
    """
    machine = read_machine(folder)
    second = [Path(one) for one in machine.folders_of_backups(address)]
    second += [one for one in map(Path, machine.folders_of_backups()) if one.is_dir()]
    kept = (folder / FOLDER_NAME, *dict.fromkeys(second))
    return kept if kept[0].is_dir() else kept[1:]


def backups_of(folder: Path, database: Database) -> list[Path]:
    """The backups of an event; a folder that is not there stands for those in it."""
    found: list[Path] = []
    if (log := log_named(database)) is not None:
        for place in backup_folders(folder, database.address):
            is_there = place.is_dir()
            found += [one.path for one in backups_in(place, log)] if is_there else [place]
    return found
