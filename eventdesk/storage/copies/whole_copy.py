"""A whole event from one database into another, be it a file or on a server.

Every table is copied row by row as it lies there, the log's exact texts, salts and hashes among
them, so the chain of the copy is the chain of the event and nothing is folded or hashed anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, Dialect, Table, select

from eventdesk.core.chain import Head
from eventdesk.storage import bulk, tables
from eventdesk.storage.copies.log_reading import head_in
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.failures import told_plainly

_AT_ONCE = 2000


def copy_whole(source: Database, target: Database) -> Head:
    """Fill `target` with one moment of `source`; whatever `target` held of an event is gone.

    One transaction of the target, committed and synced on return. What belongs to a place and not
    to the event (`tables.BESIDE_THE_EVENT`) stays where it is. Gives the head that was copied.
    """
    with told_plainly(source.name, source.path), source.engine.connect() as reader, reader.begin():
        head = head_in(reader)
        writes = target.engine.connect().execution_options(**{WRITES: True})
        with told_plainly(target.name, target.path), writes as writer, writer.begin():
            writer.execute(select(tables.chain_head).with_for_update())
            copy_tables(reader, writer)
    return head


def copy_tables(reader: Connection, writer: Connection) -> None:
    """Copy every table of the event within transactions that are open already."""
    for table in tables.metadata.sorted_tables:
        if table.name not in tables.BESIDE_THE_EVENT:
            writer.execute(table.delete())
            for rows in _portions(reader, writer.dialect, table):
                bulk.insert(writer, table, rows)


def _portions(
    reader: Connection, dialect: Dialect, table: Table
) -> Iterator[list[tuple[Any, ...]]]:
    """Rows as the driver of the other database takes them."""
    to_store = [_processor(column.type, dialect) for column in table.columns]
    found = reader.execute(select(table), execution_options={"yield_per": _AT_ONCE})
    for rows in found.partitions():
        yield [
            tuple(store(value) for store, value in zip(to_store, row, strict=True)) for row in rows
        ]


def _processor(kind: Any, dialect: Dialect) -> Callable[[Any], Any]:  # noqa: ANN401 - any column's
    process: Callable[[Any], Any] | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return process or _as_it_is


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    return value
