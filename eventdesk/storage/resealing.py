"""Sealing an event that exists, unsealing it, or giving it another passphrase.

The whole event is written anew beside its file, checked row by row, synced, and then takes the
file's name: a machine that dies at any step leaves one whole event there, the old one or the new.
Nobody else can be in it meanwhile: taking it out of WAL asks SQLite for the file's exclusive lock,
which any other connection denies, and it is held until the new file has the name. Whoever waited
for it is refused by the engine, which looks whether the file is still the one that it opened.

What the old file held is not overwritten on the disk: a drive of today writes elsewhere anyway.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import zip_longest
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage.copies.verified_copy import problems, sync
from eventdesk.storage.database import Database
from eventdesk.storage.engine import APPLICATION_ID, sqlite_engine
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.owner_only import BESIDE, make_private
from eventdesk.storage.sealing import Key, unlock

ENDING = ".sealing"
WAITS_SECONDS = 2
"""A command that is just ending is waited for; a window stays open much longer than this."""


def nothing(_database: Database) -> None:
    """For a copy that gets no entry of its own."""


def reseal(
    path: Path,
    old: Key | None,
    new: Key | None,
    record: Callable[[Database], None] = nothing,
) -> None:
    """Write an event anew with another key, or none; `record` is called on the new one.

    Raises:
        EnvironmentFailure: `in_use`, while anybody else has it open; `bad_copy`, or as the machine
            fails. The event is as it was.
    """
    with told_plainly(path.name), _alone(path, old) as connection:
        clear_away(path)
        unfinished = path.with_name(f".{path.name}.{os.getpid()}{ENDING}")
        try:
            make_private(unfinished)
            _copy(connection, unfinished, new)
            _record(unfinished, new, record)
            sync(unfinished)
            if os.name == "nt":
                connection.close()  # No file can take the name of one that is open there.
            unfinished.replace(path)
            sync(path.parent)
        except OSError as failure:
            message = said("{0} is as it was: {1}.", path.name, failure.strerror or failure)
            raise EnvironmentFailure("disk_failed", message) from failure
        finally:
            clear_away(path)


def clear_away(path: Path) -> None:
    """Remove what a machine that died in the middle has left beside an event."""
    prefix = f".{path.name}."
    ends = tuple(f"{ENDING}{end}" for end in BESIDE)
    # Whatever cannot be looked at or removed now is looked at again the next time.
    with suppress(OSError):
        for name in os.listdir(path.parent):  # noqa: PTH208 - names alone, of a folder of any size
            if name.startswith(prefix) and name.endswith(ends):
                path.with_name(name).unlink(missing_ok=True)


@contextmanager
def _alone(path: Path, key: Key | None) -> Iterator[Any]:
    """A connection that has the file to itself until it is closed."""
    connection = sqlite.connect(str(path), timeout=WAITS_SECONDS, isolation_level=None)
    try:
        unlock(connection, key)
        for pragma in ("temp_store = MEMORY", "synchronous = FULL", "locking_mode = EXCLUSIVE"):
            connection.execute(f"PRAGMA {pragma}")
        try:
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except sqlite.OperationalError as failure:
            if "locked" not in str(failure):
                raise
            message = said(
                "{0} is open in another window or program. Close it there first.", path.name
            )
            raise EnvironmentFailure("in_use", message) from failure
        # Nothing is written into it any more: what was its journal must not lie beside the new one.
        connection.execute("PRAGMA main.journal_mode = OFF").fetchone()
        Path(f"{path}-journal").unlink(missing_ok=True)
        yield connection
    finally:
        connection.close()


def _copy(connection: Any, target: Path, key: Key | None) -> None:  # noqa: ANN401 - a DBAPI object
    """Write everything into a new file, and look whether everything is in it."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(
        "ATTACH DATABASE ? AS anew KEY ?", (str(target), "" if key is None else key.literal)
    )
    connection.execute("SELECT sqlcipher_export('anew')")
    version = connection.execute("PRAGMA main.user_version").fetchone()[0]
    connection.execute(f"PRAGMA anew.user_version = {version}")
    connection.execute(f"PRAGMA anew.application_id = {APPLICATION_ID}")
    different = _differences(connection)
    connection.execute("DETACH DATABASE anew")
    if different:
        message = said(
            "The new file does not hold the same ({0}), so nothing was changed.", different
        )
        raise EnvironmentFailure("bad_copy", message)


def _differences(connection: Any) -> str:  # noqa: ANN401 - a DBAPI object
    """The names of whatever is not the same in both files."""
    schemas = [_schema(connection, where) for where in ("main", "anew")]
    if schemas[0] != schemas[1]:
        return said("its tables")
    tables = [name for kind, name, _ in schemas[0] if kind == "table"]
    return ", ".join(name for name in tables if not _same(connection, name))


def _schema(connection: Any, where: str) -> list[tuple[str, str, str]]:  # noqa: ANN401
    asked = f"SELECT type, name, sql FROM {where}.sqlite_schema ORDER BY type, name"  # noqa: S608
    return list(connection.execute(asked))


def _same(connection: Any, table: str) -> bool:  # noqa: ANN401 - a DBAPI object
    """Whether a table has the same rows in the same order in both files, read side by side."""
    quoted = table.replace('"', '""')
    asked = (f'SELECT * FROM {where}."{quoted}"' for where in ("main", "anew"))  # noqa: S608
    rows = [connection.cursor().execute(one) for one in asked]
    return all(one == other for one, other in zip_longest(*rows))


def _record(path: Path, key: Key | None, record: Callable[[Database], None]) -> None:
    """Let the entry be made in the new file, check it, and leave all of it in one file."""
    engine = sqlite_engine(path, key)
    with Database(engine, address=str(path), path=path, key=key) as database:
        record(database)
    found = problems(engine)
    engine.dispose()
    if found:
        message = said("The new file is not sound ({0}), so nothing was changed.", found[0])
        raise EnvironmentFailure("bad_copy", message)
    if any(Path(f"{path}{end}").exists() for end in BESIDE[1:]):
        message = said("The new file could not be finished, so nothing was changed.")
        raise EnvironmentFailure("bad_copy", message)
