"""What a backup holds, told without opening it for work."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from eventdesk.core.chain import Head
from eventdesk.core.errors import InputError
from eventdesk.core.said import said
from eventdesk.storage import tables
from eventdesk.storage.copies.log_reading import hash_of, head_in
from eventdesk.storage.copies.still_file import salt_of, still_engine
from eventdesk.storage.engine import APPLICATION_ID
from eventdesk.storage.sealing import Key, key_of

_PAGE = 4096
_UNREADABLE = (DatabaseError, LookupError, TypeError, ValueError)


class Holding(Struct, frozen=True, kw_only=True):
    """What stands in an event file at its head."""

    head: Head
    first_hash: bytes
    until: datetime | None
    """When its last entry was recorded."""
    event: str
    timezone: str
    names: int
    inside: int
    """Heads."""
    questions: int
    items_run: int


class Keys:
    """The keys that one passphrase makes, by the salt of a file: each takes a while to be made."""

    def __init__(self, passphrase: str | Key | None) -> None:
        """With a key that was made before, only files of its salt can be read."""
        self._passphrase = passphrase
        self._made: dict[bytes, Key] = {}

    def key_for(self, path: Path) -> Key | None:
        """The key for this file; None without a passphrase."""
        if self._passphrase is None or isinstance(self._passphrase, Key):
            return self._passphrase
        salt = salt_of(path)
        if salt and salt not in self._made:
            self._made[salt] = key_of(self._passphrase, salt)
        return self._made.get(salt)


def is_readable(path: Path, key: Key | None = None) -> bool:
    """Whether this is an event that can be read with this key, or with none."""
    engine = still_engine(path, key)
    try:
        with engine.connect() as connection:
            mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
    except DatabaseError:
        return False
    finally:
        engine.dispose()
    return mark == APPLICATION_ID


def holding_of(path: Path, keys: Keys) -> Holding | None:
    """What a file holds; None where it cannot be read.

    Raises:
        InputError: `sealed` where it needs a passphrase, `wrong_passphrase` where it is not this
            one.
    """
    if is_readable(path):
        return _read(path, None)
    if path.stat().st_size % _PAGE:
        return None
    key = keys.key_for(path)
    if key is None:
        raise InputError("sealed", said("{0} is sealed. Give its passphrase.", path.name))
    if not is_readable(path, key):
        message = said("Wrong passphrase for {0}, or it is not an event.", path.name)
        raise InputError("wrong_passphrase", message)
    return _read(path, key)


def _read(path: Path, key: Key | None) -> Holding | None:
    engine = still_engine(path, key)
    try:
        with engine.connect() as connection:
            return _holding(connection)
    except _UNREADABLE:
        return None
    finally:
        engine.dispose()


def _holding(connection: Connection) -> Holding:
    head = head_in(connection)
    last = select(tables.entries.c.recorded_at).where(tables.entries.c.sequence == head.sequence)
    delegates, runs, questions = tables.delegates.c, tables.runs.c, tables.questions
    event = connection.execute(select(tables.event.c.name, tables.event.c.timezone)).first()
    listed = select(func.count()).select_from(tables.delegates).where(~delegates.crew)
    return Holding(
        head=head,
        first_hash=hash_of(connection, 1) or b"",
        until=connection.execute(last).scalar(),
        event="" if event is None else event.name,
        timezone="UTC" if event is None else event.timezone,
        names=connection.execute(listed).scalar() or 0,
        inside=connection.execute(select(func.sum(delegates.heads))).scalar() or 0,
        questions=connection.execute(select(func.count()).select_from(questions)).scalar() or 0,
        items_run=connection.execute(select(func.count(runs.item_id.distinct()))).scalar() or 0,
    )
