"""Rows written as plain tuples, a hundred thousand of them in the quickest way a database has.

A tuple has a value for every column of its table, in the order of the table, as the driver takes
it: an instant has been through `columns.stored_instant`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Table
from sqlalchemy.exc import DatabaseError

from eventdesk.storage.columns import Instant

Value: TypeAlias = "str | int | bytes | datetime | None"
Values: TypeAlias = "tuple[Value, ...]"

_MANY = 300
"""From here on the way for many rows is quicker than its own beginning is slow."""
_INSTANT = Instant()


def stored_instant(at: datetime | None, dialect: Dialect) -> Value:
    """An instant as the driver of a database takes it."""
    return _INSTANT.process_bind_param(at, dialect)


def insert(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Add rows that are not there yet."""
    if _copies(connection, rows):
        _copy(connection, table, table.name, rows)
    elif rows:
        connection.exec_driver_sql(_insert(table, _sign(connection)), list(rows))


def put(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Add rows, or overwrite those that are there; the first column tells one from another."""
    if _copies(connection, rows):
        laid_down = f"{table.name}_to_put"
        connection.exec_driver_sql(
            f"CREATE TEMPORARY TABLE {laid_down} (LIKE {table.name}) ON COMMIT DROP"
        )
        _copy(connection, table, laid_down, rows)
        put_from(connection, table, laid_down)
        connection.exec_driver_sql(f"DROP TABLE {laid_down}")
    elif rows:
        statement = f"{_insert(table, _sign(connection))} {_or_overwrite(table)}"
        connection.exec_driver_sql(statement, list(rows))


def put_from(connection: Connection, table: Table, laid_down: str, last: int | None = None) -> None:
    """Put what lies in another table, which may lack the last column: it is then always `last`."""
    names = [column.name for column in table.columns]
    taken = ", ".join(names if last is None else [*names[:-1], str(last)])
    # Without a WHERE, SQLite would take ON CONFLICT for the condition of a join.
    chosen = f"SELECT {taken} FROM {laid_down} WHERE true"  # noqa: S608 - our own tables
    statement = f"INSERT INTO {table.name} ({_names(table)}) {chosen} {_or_overwrite(table)}"
    connection.exec_driver_sql(statement)


def remove(connection: Connection, table: Table, keys: Iterable[str]) -> None:
    """Take rows away, named by their first column."""
    named: list[tuple[Any, ...]] = [(key,) for key in keys]
    if not named:
        return
    key, sign = next(iter(table.columns)).name, _sign(connection)
    statement = f"DELETE FROM {table.name} WHERE {key} = {sign}"  # noqa: S608 - our own tables
    if _copies(connection, named):
        statement = f"DELETE FROM {table.name} WHERE {key} = ANY({sign})"  # noqa: S608 - the same
        named = [([one for (one,) in named],)]
    connection.exec_driver_sql(statement, named)


def _copies(connection: Connection, rows: Sequence[object]) -> bool:
    return connection.dialect.name == "postgresql" and len(rows) >= _MANY


def _copy(connection: Connection, table: Table, into: str, rows: Iterable[Values]) -> None:
    driver: Any = connection.connection.driver_connection
    statement = f"COPY {into} ({_names(table)}) FROM STDIN"
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except driver_error(connection) as error:
        raise DatabaseError(statement, None, error) from error


def driver_error(connection: Connection) -> type[Exception]:
    """What the driver raises where SQLAlchemy is not in between."""
    found: type[Exception] = connection.dialect.loaded_dbapi.Error
    return found


def _sign(connection: Connection) -> str:
    """How a statement marks the place of a value."""
    return "%s" if connection.dialect.name == "postgresql" else "?"


@cache
def _insert(table: Table, sign: str) -> str:
    signs = ", ".join([sign] * len(table.columns))
    return f"INSERT INTO {table.name} ({_names(table)}) VALUES ({signs})"  # noqa: S608 - our own


@cache
def _or_overwrite(table: Table) -> str:
    key, *others = (column.name for column in table.columns)
    taken = ", ".join(f"{name} = excluded.{name}" for name in others)
    return f"ON CONFLICT ({key}) DO UPDATE SET {taken}"


def _names(table: Table) -> str:
    return ", ".join(column.name for column in table.columns)
