"""What can still be read of the log in a damaged file, and writing a log into a new one.

Everything is read from a copy: the damaged file stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError, SQLAlchemyError

from eventdesk.core.chain import Head
from eventdesk.storage import tables
from eventdesk.storage.copies.log_reading import head_in
from eventdesk.storage.copies.setting_aside import beside
from eventdesk.storage.copies.still_file import still_engine
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES, sqlite_engine
from eventdesk.storage.repositories.day_log_repository import DayLogRepository
from eventdesk.storage.repositories.stored_entries import StoredEntry, UnreadableEntry
from eventdesk.storage.rescue.log_pages import entries_in, heads_in, with_log
from eventdesk.storage.sealing import Key

_AT_ONCE = 500
_SETTINGS = (tables.pins,)
"""What stands beside the log and is no fold of it."""


def readable_entries(copy: Path, key: Key | None, most: int) -> Iterator[StoredEntry]:
    """Every entry that can be read in a copy of a damaged file, its log laid over it and without.

    `most` is the highest number that is asked for where the file is sealed: there the pages can
    only be read through the database, one number after the other.
    """
    log = beside(copy, "-wal")
    if key is None:
        pages = with_log(copy.read_bytes(), log.read_bytes() if log.exists() else b"")
        yield from entries_in(pages)
        return
    # As it lies first: opening it with its log may write the log into the copy.
    yield from _asked_for(copy, key, most, still=True)
    if log.exists():
        yield from _asked_for(copy, key, most, still=False)


def readable_heads(copy: Path, key: Key | None) -> list[Head]:
    """Every head that can be read in the same: each says where an act ended."""
    log = beside(copy, "-wal")
    if key is None:
        pages = with_log(copy.read_bytes(), log.read_bytes() if log.exists() else b"")
        return list(heads_in(pages))
    found: list[Head] = []
    for engine in (still_engine(copy, key), sqlite_engine(copy, key)):
        try:
            with engine.connect() as connection:
                found.append(head_in(connection))
        except (SQLAlchemyError, LookupError, TypeError, ValueError):
            continue
        finally:
            engine.dispose()
    return found


def entries_of_backup(path: Path, key: Key | None) -> tuple[Head, list[StoredEntry]] | None:
    """The head of a sound backup and all its entries; None where it cannot be read."""
    engine = still_engine(path, key)
    try:
        with engine.connect() as connection:
            head = head_in(connection)
            found = [
                one
                for one in DayLogRepository(connection).stored()
                if not isinstance(one, UnreadableEntry)
            ]
    except (SQLAlchemyError, LookupError, TypeError, ValueError):
        return None
    finally:
        engine.dispose()
    return head, found


def write_log(database: Database, chain: Sequence[StoredEntry]) -> None:
    """Write a log into an event that has none yet; its tables of record are not written."""
    writing = database.engine.connect().execution_options(**{WRITES: True})
    with writing, writing.begin():
        for start in range(0, len(chain), _AT_ONCE):
            some = chain[start : start + _AT_ONCE]
            writing.execute(tables.entries.insert(), [_row(one) for one in some])
        last = chain[-1]
        writing.execute(tables.chain_head.update().values(sequence=last.sequence, hash=last.hash))


def copy_settings(source: Path, key: Key | None, database: Database) -> bool:
    """Take over what stands beside the log, such as PINs; whether it could be read."""
    engine = still_engine(source, key)
    try:
        with engine.connect() as connection:
            found = [
                [dict(row) for row in connection.execute(select(table)).mappings()]
                for table in _SETTINGS
            ]
    except (SQLAlchemyError, TypeError, ValueError):
        return False
    finally:
        engine.dispose()
    writing = database.engine.connect().execution_options(**{WRITES: True})
    with writing, writing.begin():
        for table, rows in zip(_SETTINGS, found, strict=True):
            if rows:
                writing.execute(table.insert(), rows)
    return True


def _asked_for(copy: Path, key: Key, most: int, *, still: bool) -> Iterator[StoredEntry]:
    engine = still_engine(copy, key) if still else sqlite_engine(copy, key)
    try:
        with engine.connect() as connection:
            yield from _between(connection, 1, most)
    except DatabaseError:
        return
    finally:
        engine.dispose()


def _between(connection: Connection, first: int, last: int) -> Iterator[StoredEntry]:
    """The entries from one number to another, without those that lie on pages that are lost."""
    waiting = [
        (start, min(start + _AT_ONCE - 1, last)) for start in range(first, last + 1, _AT_ONCE)
    ]
    while waiting:
        start, end = waiting.pop(0)
        log = DayLogRepository(connection)
        try:
            found = log.stored_between(start, end)
        except (SQLAlchemyError, TypeError, ValueError, AttributeError):
            if start < end:
                middle = (start + end) // 2
                waiting[:0] = [(start, middle), (middle + 1, end)]
            continue
        yield from found


def _row(entry: StoredEntry) -> dict[str, object]:
    link = entry.link
    return {
        "sequence": link.sequence,
        "act": link.act,
        "part": link.part,
        "happened_at": link.happened_at,
        "recorded_at": link.recorded_at,
        "desk": link.desk,
        "operator": link.operator,
        "action": link.action,
        "subject": link.subject,
        "undoes": link.undoes,
        "facts": link.facts_text,
        "personal": entry.personal_text,
        "salt": entry.salt,
        "digest": link.digest,
        "hash": entry.hash,
    }
