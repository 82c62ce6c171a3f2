"""A whole event from one database into another, be it a file or on a server.

Every table is copied row by row as it lies there, the log's exact texts, salts and hashes among
them, so the chain of the copy is the chain of the event and nothing is folded or hashed anew.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Dialect, String, Table, collate, select

from eventdesk.core.chain import Head
from eventdesk.storage import bulk, tables
from eventdesk.storage.copies.log_reading import head_in
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.failures import told_plainly

_AT_ONCE = 2000


def copy_whole(source: Database, target: Database, without: Container[str] = frozenset()) -> Head:
    """Fill `target` with one moment of `source`; whatever `target` held of an event is gone.

    The tables `without` are left out.

    One transaction of the target, committed and synced on return. What belongs to a place and not
    to the event (`tables.BESIDE_THE_EVENT`) stays where it is. Gives the head that was copied.
    """
    with told_plainly(source.name, source.path), source.engine.connect() as reader, reader.begin():
        head = head_in(reader)
        writes = target.engine.connect().execution_options(**{WRITES: True})
        with told_plainly(target.name, target.path), writes as writer, writer.begin():
            writer.execute(select(tables.chain_head).with_for_update())
            copy_tables(reader, writer, without=without)
    return head


def copy_tables(
    reader: Connection,
    writer: Connection,
    told: Callable[[int], None] = lambda _rows: None,
    without: Container[str] = frozenset(),
) -> None:
    """Copy every table of the event within transactions that are open already.

    `told` is called with the number of rows of each portion; it may raise, to stop it.
    """
    for table in of_the_event():
        if table.name in without:
            continue
        writer.execute(table.delete())
        for rows in _portions(reader, writer.dialect, table):
            bulk.insert(writer, table, rows)
            told(len(rows))


def of_the_event() -> list[Table]:
    """Every table that goes along with an event."""
    every = tables.metadata.sorted_tables
    return [table for table in every if table.name not in tables.BESIDE_THE_EVENT]


def different_table(one: Connection, other: Connection) -> str | None:
    """The first table that is not equal in every row; None where all are."""
    for table in of_the_event():
        pairs = zip_longest(_in_order(one, table), _in_order(other, table))
        if any(left != right for left, right in pairs):
            return table.name
    return None


def _in_order(connection: Connection, table: Table) -> Iterator[tuple[Any, ...]]:
    """Every row, in an order that is the same in every database and under every locale."""
    is_server = connection.dialect.name == "postgresql"
    keys = [
        collate(key, "C") if is_server and isinstance(key.type, String) else key
        for key in table.primary_key
    ]
    wanted = select(table).order_by(*keys)
    with connection.execute(wanted, execution_options={"yield_per": _AT_ONCE}) as rows:
        for row in rows:
            yield tuple(bytes(one) if isinstance(one, memoryview) else one for one in row)


def _portions(
    reader: Connection, dialect: Dialect, table: Table
) -> Iterator[list[tuple[Any, ...]]]:
    """Rows as the driver of the other database takes them."""
    to_store = [_processor(column.type, dialect) for column in table.columns]
    with reader.execute(select(table), execution_options={"yield_per": _AT_ONCE}) as found:
        for rows in found.partitions():
            yield [
                tuple(store(value) for store, value in zip(to_store, row, strict=True))
                for row in rows
            ]


def _processor(kind: Any, dialect: Dialect) -> Callable[[Any], Any]:  # noqa: ANN401 - any column's
    process: Callable[[Any], Any] | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return process or _as_it_is


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    return value
