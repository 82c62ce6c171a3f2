"""Very many entries and rows, laid down beside an event before the write lock is taken.

What is laid down lies in temporary tables that only this connection sees. Handing a hundred
thousand rows over to the database one by one takes longer than anything else about them; with the
lock held, the database then copies them over by itself, in a fraction of that time.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
    insert,
    literal,
    select,
)

from eventdesk.core.chain import Head, SealedDraft, Stamp, chained
from eventdesk.storage import bulk, tables
from eventdesk.storage.columns import Instant
from eventdesk.storage.repositories.delegate_repository import DelegateRows

_aside = MetaData()
_TEMPORARY = ["TEMPORARY"]

_coming_entries = Table(
    "coming_entries",
    _aside,
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("happened_at", Instant),
    Column("action", Text),
    Column("subject", Text),
    Column("undoes", Text),
    Column("facts", Text),
    Column("personal", Text),
    Column("salt", LargeBinary),
    Column("digest", LargeBinary),
    prefixes=_TEMPORARY,
)
_coming_hashes = Table(
    "coming_hashes",
    _aside,
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary),
    prefixes=_TEMPORARY,
)
_gone_delegates = Table(
    "gone_delegates", _aside, Column("id", Text, primary_key=True), prefixes=_TEMPORARY
)
_coming_delegates = Table(
    "coming_delegates",
    _aside,
    *(Column(one.name, one.type) for one in tables.delegates.columns if one.name != "revision"),
    prefixes=_TEMPORARY,
)
_TABLES = (_coming_entries, _coming_hashes, _coming_delegates, _gone_delegates)


def lay_down(connection: Connection, drafts: Sequence[SealedDraft], rows: DelegateRows) -> None:
    """Lay down one act's entries and rows."""
    clear_away(connection)
    for table in _TABLES:
        table.create(connection)
    stored, dialect = bulk.stored_instant, connection.dialect
    entries: list[bulk.Values] = [
        (
            part,
            stored(one.draft.happened_at, dialect),
            one.draft.action.value,
            one.draft.subject,
            one.draft.undoes,
            one.facts_text,
            one.personal_text,
            one.salt,
            one.digest,
        )
        for part, one in enumerate(drafts)
    ]
    bulk.insert(connection, _coming_entries, entries)
    bulk.insert(connection, _coming_delegates, [*rows.new, *rows.kept])
    bulk.insert(connection, _gone_delegates, [(one,) for one in rows.gone])


def append_entries(
    connection: Connection, head: Head, stamp: Stamp, drafts: Sequence[SealedDraft]
) -> Head:
    """Put the entries that were laid down into the log, after the head. Returns the new head."""
    hashes = list(chained(head, stamp, drafts))
    hashed: list[bulk.Values] = list(enumerate(hashes))
    bulk.insert(connection, _coming_hashes, hashed)
    entries, coming = tables.entries, _coming_entries.c
    values = {
        "sequence": coming.part + (head.sequence + 1),
        "act": literal(stamp.act),
        "part": coming.part,
        "happened_at": func.coalesce(coming.happened_at, literal(stamp.happened_at, Instant)),
        "recorded_at": literal(stamp.recorded_at, Instant),
        "desk": literal(stamp.desk),
        "operator": literal(stamp.operator, Text),
        "action": coming.action,
        "subject": coming.subject,
        "undoes": coming.undoes,
        "facts": coming.facts,
        "personal": coming.personal,
        "salt": coming.salt,
        "digest": coming.digest,
        "hash": _coming_hashes.c.hash,
    }
    laid_down = (
        select(*values.values())
        .join_from(_coming_entries, _coming_hashes, coming.part == _coming_hashes.c.part)
        .order_by(coming.part)
    )
    connection.execute(insert(entries).from_select(list(values), laid_down))
    return Head(sequence=head.sequence + len(hashes), hash=hashes[-1])


def write_delegates(connection: Connection, revision: int) -> None:
    """Make the rows of delegates what was laid down."""
    gone = select(_gone_delegates.c.id)
    connection.execute(tables.delegates.delete().where(tables.delegates.c.id.in_(gone)))
    bulk.put_from(connection, tables.delegates, _coming_delegates.name, revision)


def clear_away(connection: Connection) -> None:
    """Take away what was laid down, if anything was."""
    for table in _TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table.name}")
