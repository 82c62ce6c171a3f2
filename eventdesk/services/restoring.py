"""Restoring an event from a backup: what there is, what it holds, and putting it in place.

Nothing is ever overwritten. What stands in the place of the event is put aside under a name that
says so, with what SQLite keeps beside it, and only once the backup has been copied and verified.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from eventdesk.core.backups.naming import log_of
from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.said import in_a_row, said
from eventdesk.formats.write_failures import failure_reason
from eventdesk.services.verification import verify
from eventdesk.storage import event_file
from eventdesk.storage.copies.backups import FOLDER_NAME, Backup, backups_in
from eventdesk.storage.copies.holding import Holding, Keys, holding_of
from eventdesk.storage.copies.last_seen import (
    LastSeen,
    recall,
    recall_anywhere,
    recall_at,
    remember,
    said_at,
)
from eventdesk.storage.copies.setting_aside import (
    SIDES,
    beside,
    copy_as_it_lies,
    in_use,
    put_back,
    set_aside,
    take_place,
)
from eventdesk.storage.database import Database
from eventdesk.storage.joined.copying import FOLDER_NAME as JOINED
from eventdesk.storage.places import moved_aside, moved_words
from eventdesk.storage.sealing import Key

PUT_ASIDE = "put aside"
"""Part of the name of what stood in the place of an event."""


class Held(Struct, frozen=True, kw_only=True):
    """A backup, and what it holds."""

    backup: Backup
    holding: Holding | None = None
    """None where it is sealed and there is no passphrase, or where it cannot be read."""
    sealed: bool = False
    behind: int | None = None
    """How many entries the event has that it has not; None where that is not known."""

    @property
    def is_good(self) -> bool:
        """Whether it can be read at all; a sealed one may be."""
        return self.sealed or self.holding is not None


class Restored(Struct, frozen=True, kw_only=True):
    """What became of a restoring."""

    path: Path
    head: Head
    put_aside: Path | None
    """What stood there before, under its new name."""

    @property
    def was_joined(self) -> bool:
        """Whether it stands where a desk's own copy of an event on a server does.

        No backup knows how the server is reached: until it joins again, it is an event of its own.
        """
        return self.path.parent.name == JOINED


class Restoring:
    """Backups of the event at one path, and putting one of them there."""

    def __init__(
        self,
        path: Path,
        data_folder: Path,
        *,
        also: Sequence[Path] = (),
        passphrase: str | Key | None = None,
    ) -> None:
        """`also` names other folders with backups, such as a stick; one may be gone."""
        self.path = path.expanduser().absolute()
        self._data, self._also, self._passphrase = data_folder, tuple(also), passphrase
        self.keys = Keys(passphrase)
        """The keys that the passphrase makes."""

    def backups(self) -> list[Backup]:
        """Every backup of this event, the newest first; one that lies in two places is told once.

        Which are of this event is known by its log; where the file cannot say which that is, by
        what this machine has seen at its place, else by its name.
        """
        every = [
            one for folder in (self._data / FOLDER_NAME, *self._also) for one in _found_in(folder)
        ]
        log = self._log()
        of_it = [one for one in every if _is_of(one, log, self.path.stem)]
        once = {one.path.name: one for one in reversed(of_it)}
        return sorted(once.values(), key=lambda one: (one.name.made, one.path.name), reverse=True)

    def held(self) -> list[Held]:
        """The same with what each holds, and how far the event is beyond it."""
        now = self.now()
        return [self._held(one, now) for one in self.backups()]

    def now(self) -> Holding | None:
        """What the event itself holds, as far as its file shows without its log."""
        try:
            return holding_of(self.path, self.keys)
        except (InputError, OSError):
            return None

    def newest_good(self) -> Held | None:
        """The newest backup that can be read."""
        return next((one for one in self.held() if one.is_good), None)

    def restore(self, source: Path) -> Restored:
        """Verify a copy of a backup and put it in the place of the event.

        Raises:
            InputError: `not_found`, `sealed`, `wrong_passphrase`, `not_an_event`.
            EnvironmentFailure: `in_use` while somebody has the event open; `bad_backup` where the
                backup does not hold; or as the machine fails. Nothing has changed then.
        """
        if not source.is_file():
            raise InputError("not_found", said("There is no backup {0}.", source))
        self.refuse_while_open()
        with self.workroom() as room:
            fresh = room / "fresh" / self.path.name
            fresh.parent.mkdir(mode=0o700)
            shutil.copyfile(copy_as_it_lies(source, room, with_log=False), fresh)
            fresh.chmod(0o600)
            with event_file.open_event(fresh, self._passphrase) as database:
                head = refuse_what_does_not_hold(database, said("The backup {0}", source.name))
            return self.put_in_place(fresh, head)

    def put_in_place(self, fresh: Path, head: Head) -> Restored:
        """Put a finished, closed file in the place of the event, and what stood there aside."""
        self.refuse_while_open()
        if leftovers(fresh):
            message = said("{0} could not be restored: it did not become one file.", self.path.name)
            raise EnvironmentFailure("not_restored", said("{0} What was there is there.", message))
        aside = set_aside(self.path, f"{PUT_ASIDE} {_local_now():%Y-%m-%d %H-%M-%S}")
        try:
            take_place(fresh, self.path)
        except OSError:
            if aside is not None and not self.path.exists():
                put_back(aside, self.path)
            raise
        self.accept()
        return Restored(path=self.path, head=head, put_aside=aside)

    def accept(self) -> None:
        """Take the event as it stands for all there is: what was seen before counts no more."""
        with event_file.open_event(self.path, self._passphrase) as database:
            remember_head(database, self._data)

    def close(self) -> None:
        """Nothing to give back: no file is kept open for work."""

    @contextmanager
    def workroom(self) -> Iterator[Path]:
        """A folder beside the event for what is not finished; gone afterwards."""
        room = self.path.with_name(f".{self.path.stem}.restoring")
        try:
            shutil.rmtree(room, ignore_errors=True)
            room.mkdir(mode=0o700)
            try:
                yield room
            finally:
                shutil.rmtree(room, ignore_errors=True)
        except OSError as reason:
            message = said(
                "{0} could not be restored: {1}.", self.path.name, failure_reason(reason)
            )
            raise EnvironmentFailure(
                "not_restored", said("{0} What was there is there.", message)
            ) from (reason)

    def refuse_while_open(self) -> None:
        """Refuse to move a file that somebody has open.

        Raises:
            InputError: `moved_to_server`.
            EnvironmentFailure: `in_use`.
        """
        aside = None if self.path.exists() else moved_aside(self.path)
        if aside is not None:
            # Restored, it would go on here and there; who wants that takes the move back.
            way_on = said(
                "To go on without the server, take it back: “eventdesk move … --take-back”."
            )
            words = in_a_row(" ", (moved_words(self.path, aside), way_on))
            raise InputError("moved_to_server", words)
        if in_use(self.path):
            message = said(
                "{0} is open. Close it everywhere first; nothing was changed.", self.path.name
            )
            raise EnvironmentFailure("in_use", message)

    def _log(self) -> str | None:
        now = self.now()
        if now is not None and now.first_hash:
            return log_of(now.first_hash)
        seen = recall_at(self._data, self.path)
        return None if seen is None else seen.log

    def last_seen(self) -> LastSeen | None:
        """What this machine has seen of the event, or else of another file of its log."""
        log = self._log()
        if log is None:
            return None
        return recall(self._data, log, self.path) or recall_anywhere(self._data, log)

    def _held(self, backup: Backup, now: Holding | None) -> Held:
        try:
            holding = holding_of(backup.path, self.keys)
        except InputError:
            return Held(backup=backup, sealed=True)
        except OSError:
            return Held(backup=backup)
        behind = None
        if now is not None and holding is not None:
            behind = max(0, now.head.sequence - holding.head.sequence)
        return Held(backup=backup, holding=holding, behind=behind)


def refuse_what_does_not_hold(database: Database, told: str) -> Head:
    """The head of an event of which everything holds.

    Raises:
        EnvironmentFailure: `bad_backup`.
    """
    verdict = verify(database)
    if not verdict.holds:
        message = said("{0} does not hold: {1} Nothing was changed.", told, verdict.findings[0])
        raise EnvironmentFailure("bad_backup", message)
    return verdict.head


def remember_head(database: Database, data_folder: Path) -> None:
    """Remember in the data folder how far an event goes."""
    with database.reading() as reading:
        head = reading.head()
        first = reading.log.hashes_after(0, 1)
    if database.path is None or not first:
        return
    seen = LastSeen(
        log=log_of(bytes.fromhex(first[1])),
        path=str(database.path),
        head=head,
        at=_local_now().isoformat(),
        sealed=database.key is not None,
    )
    remember(data_folder, seen)


def said_until(holding: Holding) -> str:
    """The moment of a file's last entry, as people at the event say it."""
    if holding.until is None:
        return ""
    try:
        zone: ZoneInfo | None = ZoneInfo(holding.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = None
    return said_at(holding.until.astimezone(zone or UTC))


def leftovers(path: Path) -> list[Path]:
    """What SQLite keeps beside a file, as far as it is there."""
    return [one for side in SIDES if (one := beside(path, side)).exists()]


def _found_in(folder: Path) -> list[Backup]:
    try:
        return backups_in(folder)
    except OSError:
        return []


def _is_of(backup: Backup, log: str | None, stem: str) -> bool:
    return backup.name.stem == stem if log is None else backup.name.log == log


def _local_now() -> datetime:
    return datetime.now().astimezone()
