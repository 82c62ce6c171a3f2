"""Making and opening an event, in a file or on a server."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.said import said
from eventdesk.storage import schema
from eventdesk.storage.addresses import is_server
from eventdesk.storage.copies.verified_copy import sync, verified_copy
from eventdesk.storage.database import Database
from eventdesk.storage.engine import APPLICATION_ID, WRITES, sqlite_engine
from eventdesk.storage.failures import is_of_machine, made_plainly, told_plainly
from eventdesk.storage.owner_only import keep_private, make_private
from eventdesk.storage.places import SUFFIX, is_on_network_drive, moved_aside, moved_words
from eventdesk.storage.resealing import clear_away
from eventdesk.storage.sealing import Key, key_of, new_key, salt_of, unlock

__all__ = [
    "create",
    "discard",
    "is_plain",
    "is_server",
    "key_for",
    "may_be_sealed",
    "open_event",
    "opens",
]

_PAGE = 4096
_SHOWN = 200
"""How many characters of an unusable path a sentence quotes."""


def create(address: str | Path, passphrase: str | None = None, key: Key | None = None) -> Database:
    """Make an empty event with today's schema; its first act gives it a name.

    With a passphrase, or with the key of another event, it is sealed from its first byte.

    Raises:
        InputError: `exists`, when there is something at that path already.
        EnvironmentFailure: when the folder cannot hold an event.
    """
    if is_server(str(address)):
        from eventdesk.storage.on_server import open_on_server

        return open_on_server(str(address), make=True)
    path = _path(address)
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    _refuse_unfit_folder(path)
    if path.exists():
        message = said("{0} is there already. Open it, or choose another name.", path.name)
        raise InputError("exists", message)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.new")
    key = key if passphrase is None else new_key(passphrase)
    try:
        with made_plainly(path):
            _make_file(unfinished, key)
            sync(unfinished)
            unfinished.replace(path)
            sync(path.parent)
    finally:
        for leftover in (unfinished, *(Path(f"{unfinished}{end}") for end in ("-wal", "-shm"))):
            leftover.unlink(missing_ok=True)
    return Database(sqlite_engine(path, key), address=str(path), path=path, key=key)


def discard(database: Database) -> None:
    """Take away an event that was just made and that nobody has got: it could not be filled."""
    database.close()
    if database.path is not None:
        for end in ("", "-wal", "-shm"):
            Path(f"{database.path}{end}").unlink(missing_ok=True)


def open_event(
    address: str | Path,
    passphrase: str | Key | None = None,
    inspect: Callable[[Path, Key | None], None] | None = None,
) -> Database:
    """Open an event that exists, brought up to today's schema.

    What opens a sealed one is its passphrase, or the key that was made of it before. `inspect`
    looks at the file with its key before anything may be written into it, and raises where it is
    not to be opened.

    Raises:
        InputError: `not_found`, `not_an_event`; `sealed` where it needs a passphrase, and
            `wrong_passphrase` where it is not this one.
        EnvironmentFailure: `newer_event`, `network_drive`, `read_only`, or as the machine fails.
    """
    if is_server(str(address)):
        from eventdesk.storage.on_server import open_on_server

        return open_on_server(str(address), make=False)
    path = _path(address)
    if not path.exists() and path.suffix != SUFFIX:
        named = path.with_name(path.name + SUFFIX)
        path = named if named.exists() else path
    _refuse_what_cannot_be_used(path)
    _refuse_unfit_folder(path)
    with told_plainly(path.name, path):
        key = key_for(path, passphrase)
        if inspect is not None:
            inspect(path, key)
    keep_private(path)
    engine = sqlite_engine(path, key)
    with told_plainly(path.name, path):
        _bring_up_to_date(engine, path, key)
    return Database(engine, address=str(path), path=path, key=key)


def _make_file(path: Path, key: Key | None) -> None:
    make_private(path)
    engine = sqlite_engine(path, key)
    _outside_transactions(engine, f"PRAGMA application_id = {APPLICATION_ID}")
    _upgrade(engine)
    _outside_transactions(engine, "PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


def _outside_transactions(engine: Engine, statement: str) -> None:
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute(statement)


def _upgrade(engine: Engine) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        schema.upgrade(connection)


def _bring_up_to_date(engine: Engine, path: Path, key: Key | None) -> None:
    with engine.connect() as connection:
        found = schema.revision(connection)
        # Whoever seals it has it alone: while we are in, whatever lies beside it was left by a
        # machine that died.
        clear_away(path)
    schema.refuse_newer(path.name, found)
    if found == schema.CURRENT:
        return
    verified_copy(engine, path.with_name(f"{path.stem}-before-{schema.CURRENT}{SUFFIX}"), key)
    _upgrade(engine)


def _path(address: str | Path) -> Path:
    """The absolute path of an event; what no path can be is refused."""
    try:
        path = Path(address).expanduser().absolute()
        path.exists()
    except (OSError, RuntimeError, ValueError) as error:
        shown = str(address)[:_SHOWN]
        raise InputError("not_found", said("There can be no file {0}.", shown)) from error
    if not path.name or not str(address):
        raise InputError("not_found", said("The event needs a file name."))
    return path


def _refuse_what_cannot_be_used(path: Path) -> None:
    if not path.exists():
        aside = moved_aside(path)
        if aside is not None:
            raise InputError("not_found", moved_words(path, aside))
        raise InputError("not_found", said("There is no file {0}.", path))
    if not path.is_file():
        what = said("a folder") if path.is_dir() else said("no file")
        raise InputError("not_an_event", said("{0} is {1}, not an event.", path.name, what))
    if not os.access(path, os.R_OK):
        message = said("{0} may not be read by you.", path.name)
        raise EnvironmentFailure("cannot_open", message)
    if not os.access(path, os.W_OK):
        message = said(
            "{0} is read-only, so nothing of the day could be recorded in it.", path.name
        )
        raise EnvironmentFailure("read_only", message)


def key_for(path: Path, passphrase: str | Key | None) -> Key | None:
    """The key of a sealed event, None for one that is not; whatever is neither is refused."""
    mark = _application_id(path)
    if mark is not None:
        if mark != APPLICATION_ID:
            raise InputError("not_an_event", said("{0} is not an event.", path.name))
        return None
    if not may_be_sealed(path):
        raise InputError("not_an_event", said("{0} is not an event.", path.name))
    if passphrase is None:
        raise InputError(
            "sealed", said("{0} is sealed, or not an event. Give its passphrase.", path.name)
        )
    if isinstance(passphrase, Key):
        key = passphrase if opens(path, passphrase) else None
    else:
        key = _key_by(path, passphrase)
    if key is None:
        message = said("Wrong passphrase for {0}, or it is not an event.", path.name)
        raise InputError("wrong_passphrase", message)
    return key


def may_be_sealed(path: Path) -> bool:
    """Whether a file that cannot be read has the size of whole pages, as a sealed one has.

    A machine that went down while the log was copied into the file can have left half a page at its
    end: then the log is still beside it, with that page.
    """
    size = path.stat().st_size
    return size >= _PAGE and (size % _PAGE == 0 or Path(f"{path}-wal").exists())


def _application_id(path: Path) -> int | None:
    """The mark of a SQLite file; None for any other file, sealed ones among them.

    Asked through SQLite and never by opening the file ourselves: on POSIX, closing any descriptor
    of a file drops every lock that this process holds on it, and the next process would take the
    event for closed and remove its log (sqlite.org/howtocorrupt.html, section 2.2).
    """
    try:
        with closing(_read_only(path)) as connection:
            return int(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlite.DatabaseError as error:
        if is_of_machine(error):
            raise
        return None


def _key_by(path: Path, passphrase: str) -> Key | None:
    """The key that this passphrase gives, if it opens an event."""
    with closing(_read_only(path)) as connection:
        key = key_of(passphrase, salt_of(connection))
    return key if opens(path, key) else None


def is_plain(path: Path) -> bool:
    """Whether a file is an event that opens without a passphrase."""
    with told_plainly(path.name, path):
        return _application_id(path) == APPLICATION_ID


def opens(path: Path, key: Key) -> bool:
    """Whether this key opens the event in a file."""
    try:
        with closing(_read_only(path)) as connection:
            unlock(connection, key)
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite.DatabaseError as error:
        if is_of_machine(error):
            raise
        return False
    return bool(mark == APPLICATION_ID)


def _read_only(path: Path) -> sqlite.Connection:
    # Who died while sealing may have left a journal to be rolled back, and that is to write.
    mode = "rw" if Path(f"{path}-journal").exists() else "ro"
    connection = sqlite.connect(f"{path.as_uri()}?mode={mode}", uri=True)
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


def _refuse_unfit_folder(path: Path) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise InputError("no_folder", said("There is no folder {0}.", folder))
    if is_on_network_drive(path):
        message = said(
            "{0} lies on a network drive, where an act could be lost. Keep it on this computer.",
            path.name,
        )
        raise EnvironmentFailure("network_drive", message)
    if not os.access(folder, os.W_OK):
        message = said("The folder {0} is read-only, so no event can be kept in it.", folder)
        raise EnvironmentFailure("read_only", message)
