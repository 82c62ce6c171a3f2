"""Reading the log of a file that may hold anything: its head, and whether it is one chain."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from eventdesk.core.chain import GENESIS, Head, personal_digest
from eventdesk.core.said import said
from eventdesk.storage import tables
from eventdesk.storage.repositories.day_log_repository import DayLogRepository
from eventdesk.storage.repositories.stored_entries import UnreadableEntry

_ENTRIES = tables.entries


def head_in(connection: Connection) -> Head:
    """The head that a file names.

    Raises:
        LookupError: where it names none.
    """
    row = connection.execute(select(tables.chain_head)).first()
    if row is None:
        message = "no head"
        raise LookupError(message)
    return Head(sequence=row.sequence, hash=bytes(row.hash))


def hash_of(connection: Connection, sequence: int) -> bytes | None:
    """The hash of the entry of a number; that before the first one is always the same."""
    if sequence == 0:
        return GENESIS
    wanted = select(_ENTRIES.c.hash).where(_ENTRIES.c.sequence == sequence)
    found = connection.execute(wanted).scalar()
    return None if found is None else bytes(found)


def breaks(connection: Connection, after: Head) -> Iterator[str]:
    """Where the log after a head is not one chain up to its own; nothing where it is.

    A personal part that is there must be the one that was written; one that is missing may have
    been forgotten.
    """
    if hash_of(connection, after.sequence) != after.hash:
        yield said("entry {0} is another one", after.sequence)
        return
    previous, number = after.hash, after.sequence
    for entry in DayLogRepository(connection).stored(after.sequence):
        number += 1
        if entry.sequence != number or isinstance(entry, UnreadableEntry):
            yield said("entry {0} is missing or unreadable", number)
            return
        is_whole = entry.personal_text is None or (
            personal_digest(entry.salt, entry.personal_text) == entry.link.digest
        )
        if not is_whole or entry.link.hashed_after(previous) != entry.hash:
            yield said("entry {0} is not what was written", number)
            return
        previous = entry.hash
    if head_in(connection) != Head(sequence=number, hash=previous):
        yield said("the log ends at entry {0}, and that is not its head", number)
