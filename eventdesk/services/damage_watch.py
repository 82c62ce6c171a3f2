"""Saying what is wrong with an event that cannot be opened, in one sentence with its way on."""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.errors import EventDeskError
from eventdesk.storage.copies.holding import Keys, is_readable
from eventdesk.storage.copies.last_seen import recall_at
from eventdesk.storage.copies.setting_aside import beside, content
from eventdesk.storage.rescue.damage import (
    DamagedEvent,
    foreign_log,
    refuse_foreign_or_lost_log,
    wrong_with,
)
from eventdesk.storage.sealing import Key
from eventdesk.storage.transactions import MissingHead

_MAY_BE_DAMAGE = frozenset({"damaged", "not_an_event", "sealed", "wrong_passphrase"})
_ZEROES = bytes(16)


class DamageWatch:
    """Looks at one event before it is opened, and again where that did not work."""

    def __init__(self, data_folder: Path, passphrase: str | Key | None) -> None:
        self._data, self._passphrase = data_folder, passphrase

    def inspect(self, path: Path, key: Key | None) -> None:
        """Refuse what may not be opened for writing. Raises DamagedEvent."""
        refuse_foreign_or_lost_log(path, key, self._data)

    def told(self, address: str | Path, failure: EventDeskError) -> EventDeskError:
        """The failure to be shown: which damage it is, where it is one."""
        if failure.code not in _MAY_BE_DAMAGE or isinstance(failure, DamagedEvent | MissingHead):
            return failure
        path = Path(address).expanduser().absolute()
        try:
            return self._damage(path, failure) or failure
        except (OSError, EventDeskError):
            return failure

    def _damage(self, path: Path, failure: EventDeskError) -> DamagedEvent | None:
        if not path.is_file():
            return None
        if self._opens_without_its_log(path):
            return foreign_log(path)
        seen = recall_at(self._data, path)
        if failure.code == "damaged":
            return wrong_with(path, sealed=seen is not None and seen.sealed)
        if seen is None:
            # Nothing is known of it: it is whatever it says, unless it says nothing at all.
            return wrong_with(path, sealed=False) if _begins_with_nothing(path) else None
        if not seen.sealed:
            return wrong_with(path, sealed=False)
        return wrong_with(path, sealed=True) if self._is_right_elsewhere(path) else None

    def _opens_without_its_log(self, path: Path) -> bool:
        """Whether it is only what lies beside it that keeps it from being read."""
        key = Keys(self._passphrase).key_for(path)
        return beside(path, "-wal").exists() and key is not None and is_readable(path, key)

    def _is_right_elsewhere(self, path: Path) -> bool:
        """Whether the passphrase opens a backup of this event, so that it is the right one.

        A backup keeps the salt of its event. With another salt the event has been given another
        passphrase since, on another machine say, and then it is this one that is wrong.
        """
        from eventdesk.services.restoring import Restoring

        restoring = Restoring(path, self._data, passphrase=self._passphrase)
        newest = next(iter(restoring.backups()), None)
        if newest is None or self._passphrase is None:
            return False
        key = restoring.keys.key_for(newest.path)
        if key is None or not is_readable(newest.path, key):
            return False
        return content(path, 0, len(_ZEROES)) in {key.salt, _ZEROES}


def _begins_with_nothing(path: Path) -> bool:
    return content(path, 0, len(_ZEROES)) == _ZEROES
