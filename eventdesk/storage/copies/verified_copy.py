"""Verified copies of an event file.

A plain copy of a file in WAL mode can lack whole tables; `VACUUM INTO` writes one consistent moment
into a new file. It counts only after the copy passed its own check and both it and its folder have
been synced; only then does it get its name.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage.engine import WRITES, sqlite_engine
from eventdesk.storage.failures import copies_plainly
from eventdesk.storage.owner_only import make_private
from eventdesk.storage.sealing import Key
from eventdesk.storage.tables import joined


@copies_plainly
def verified_copy(
    engine: Engine,
    target: Path,
    key: Key | None = None,
    check: Callable[[Path], None] | None = None,
) -> Path:
    """Copy the event behind an engine to `target`, whole or not at all.

    `key` is that of a sealed event: its copies are sealed with it. `check` looks at the copy too,
    before it gets its name, and raises where it is not to be kept.

    Raises:
        EnvironmentFailure: `bad_copy`, when the copy does not pass the database's own check; or
            as the machine fails.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    unfinished.unlink(missing_ok=True)
    with suppress(OSError):
        make_private(unfinished)  # Where it cannot be made, SQLite says why.
    try:
        with engine.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("VACUUM INTO ?", (str(unfinished),))
        _check(unfinished, key)
        _leave_place(unfinished, key)
        if check is not None:
            check(unfinished)
        sync(unfinished)
        unfinished.replace(target)
        sync(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def problems(engine: Engine) -> list[str]:
    """What the database's own check finds wrong; empty when it is sound."""
    with engine.connect() as connection:
        if connection.dialect.name != "sqlite":
            return []
        try:
            found = list(connection.exec_driver_sql("PRAGMA integrity_check").scalars())
            if connection.exec_driver_sql("PRAGMA cipher_status").scalar() == "1":
                found += connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars()
        except DatabaseError as failure:
            found = [str(failure.orig)]
    return [str(one) for one in found if one != "ok"]


def quick_problems(engine: Engine) -> list[str]:
    """What the quick half of that check finds wrong: all pages, but not every index entry.

    A file so damaged that it cannot even be asked is a finding too.
    """
    try:
        with engine.connect() as connection:
            if connection.dialect.name != "sqlite":
                return []
            found = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
    except DatabaseError as error:
        return [str(error.orig)]
    return [str(one) for one in found if one != "ok"]


def _check(path: Path, key: Key | None) -> None:
    engine = sqlite_engine(path, key)
    found = problems(engine)
    engine.dispose()
    for end in ("-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)
    if found:
        message = said(
            "The copy of {0} is not sound ({1}), so it was not kept.", path.name, found[0]
        )
        raise EnvironmentFailure("bad_copy", message)


def _leave_place(path: Path, key: Key | None) -> None:
    """Take out of a copy how its event is reached: it would be a second desk with one password."""
    engine = sqlite_engine(path, key)
    with engine.connect() as connection:
        has_place = connection.dialect.has_table(connection, joined.name)
    if has_place:
        with engine.connect().execution_options(**{WRITES: True}) as writer, writer.begin():
            # It holds for one connection: without it the password would stay in the freed bytes.
            writer.exec_driver_sql("PRAGMA secure_delete = ON")
            writer.execute(joined.delete())
    engine.dispose()
    for end in ("-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk on return.

    Never of an event that this process may have open: closing any descriptor of a file drops the
    database's locks on it (sqlite.org/howtocorrupt.html, section 2.2).
    """
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot open a folder for syncing; the rename is journalled there.
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
        if sys.platform == "darwin":
            import fcntl

            # There, syncing alone does not empty the cache of the disk.
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    finally:
        os.close(handle)
