"""Recovering an event from a damaged file: what its log still says, joined with its backups.

The damaged file is only ever copied. From the copy every entry is read that can be; backups fill
what is missing, as far as the chain of hashes proves that all of it is one log. Of that log a new
event is folded, and verified before it takes the place of the damaged one.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from eventdesk.core.errors import InputError
from eventdesk.core.said import said
from eventdesk.services.refolding import fold_everything
from eventdesk.services.restoring import Restored, Restoring, refuse_what_does_not_hold
from eventdesk.storage import event_file
from eventdesk.storage.copies.holding import is_readable
from eventdesk.storage.copies.setting_aside import copy_as_it_lies
from eventdesk.storage.database import Database
from eventdesk.storage.repositories.stored_entries import StoredEntry
from eventdesk.storage.rescue.chain_joining import Candidates
from eventdesk.storage.rescue.recovery import (
    copy_settings,
    entries_of_backup,
    readable_entries,
    readable_heads,
    write_log,
)
from eventdesk.storage.sealing import Key

_ENTRIES_A_PAGE = 40
_PAGE = 4096


class Recoverable(Struct, frozen=True, kw_only=True):
    """What can be recovered of a damaged event.

    `chain` is the log; `from_backup` how many of its entries no longer stood in the file itself;
    `known_until` the highest entry that there is known to have been.
    """

    chain: tuple[StoredEntry, ...]
    from_backup: int
    known_until: int

    @property
    def entries(self) -> int:
        """How many entries can be recovered: the first ones, without a gap."""
        return len(self.chain)

    @property
    def until(self) -> datetime | None:
        """When the last of them was recorded."""
        return self.chain[-1].link.recorded_at if self.chain else None

    @property
    def missing(self) -> int:
        """How many there were after that, as far as is known."""
        return max(0, self.known_until - self.entries)


class Recovering:
    """Recovering the event at one path."""

    def __init__(self, restoring: Restoring) -> None:
        self._restoring = restoring

    def look(self) -> Recoverable:
        """What could be recovered; nothing is changed.

        Raises:
            InputError: `sealed` where a passphrase is needed.
            EnvironmentFailure: as the machine fails.
        """
        with self._restoring.workroom() as room:
            return self._look(room)

    def recover(self) -> tuple[Restored, Recoverable]:
        """Build a new event of what can be recovered and put it in the place of the damaged one.

        Raises:
            InputError: `nothing_to_recover`; `sealed` where a passphrase is needed.
            EnvironmentFailure: `in_use`, or as the machine fails. Nothing has changed then.
        """
        restoring = self._restoring
        restoring.refuse_while_open()
        with restoring.workroom() as room:
            found = self._look(room)
            if not found.chain:
                message = said(
                    "Nothing of the log in {0} can be read any more.", restoring.path.name
                )
                raise InputError(
                    "nothing_to_recover", said("{0} Restore a backup instead.", message)
                )
            fresh = room / "fresh" / restoring.path.name
            fresh.parent.mkdir(mode=0o700)
            key = self._key()
            with event_file.create(fresh, key=key) as database:
                write_log(database, found.chain)
                self._take_settings(room / restoring.path.name, key, database)
                with database.writing() as writing:
                    fold_everything(writing)
                head = refuse_what_does_not_hold(database, said("What could be recovered"))
            return restoring.put_in_place(fresh, head), found

    def _look(self, room: Path) -> Recoverable:
        restoring = self._restoring
        key, seen = self._key(), restoring.last_seen()
        copy = copy_as_it_lies(restoring.path, room)
        size = copy.stat().st_size // _PAGE
        most = max(size * _ENTRIES_A_PAGE, 0 if seen is None else seen.head.sequence)
        candidates, heads = Candidates(), [] if seen is None else [seen.head]
        candidates.add(readable_entries(copy, key, most))
        # Those of a log of another event are among them: they end nothing here.
        ends = readable_heads(copy, key)
        own = {one.hash for one in candidates.chain([*heads, *ends])}
        for backup in restoring.backups():
            found = entries_of_backup(backup.path, restoring.keys.key_for(backup.path))
            if found is None:
                continue
            heads.append(found[0])
            candidates.add(found[1])
            if len(found[1]) == found[0].sequence:
                break  # what is older is the beginning of this one
        chain = tuple(candidates.chain([*heads, *ends]))
        return Recoverable(
            chain=chain,
            from_backup=sum(one.hash not in own for one in chain),
            known_until=max((one.sequence for one in heads), default=0),
        )

    def _key(self) -> Key | None:
        """The key of the event, where it is sealed: of its own salt, or of that of its backups."""
        restoring = self._restoring
        seen = restoring.last_seen()
        if is_readable(restoring.path) or (seen is not None and not seen.sealed):
            return None
        places = [restoring.path, *(one.path for one in restoring.backups())]
        for place in places:
            with suppress(OSError):
                key = restoring.keys.key_for(place)
                if key is not None and is_readable(place, key):
                    return key
        if seen is not None and seen.sealed:
            raise InputError(
                "sealed", said("{0} is sealed. Give its passphrase.", restoring.path.name)
            )
        return None

    def _take_settings(self, copy: Path, key: Key | None, database: Database) -> None:
        """PINs, from the copy or from the newest backup that has them."""
        for place in (copy, *(one.path for one in self._restoring.backups())):
            if copy_settings(place, key, database):
                return
