"""What is wrong with an event file, found before it is opened for writing.

SQLite replays whatever log lies beside a file, as long as the log itself is whole
(sqlite.org/howtocorrupt.html, section 1.4): one of another file, or of last week, would be written
over the event. So where there is a log, the event is first read without it and then through it,
both times without writing: what came out with it must go on from what was there without it.
"""

from __future__ import annotations

import struct
import time
from enum import StrEnum
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from msgspec import Struct
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from eventdesk.core.backups.naming import log_of, read_name
from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said
from eventdesk.storage.copies.last_seen import LastSeen, recall
from eventdesk.storage.copies.log_reading import hash_of, head_in
from eventdesk.storage.copies.setting_aside import beside, content
from eventdesk.storage.copies.still_file import still_engine
from eventdesk.storage.failures import is_not_let_in
from eventdesk.storage.rescue.log_pages import MAGIC, PAGE
from eventdesk.storage.sealing import Key, unlock

_UNREADABLE = (LookupError, TypeError, ValueError)
_TORN = ("malformed", "not a database")
_PAGE_COUNT_AT = 28
LOOKS = 20
BETWEEN_LOOKS_SECONDS = 0.1


class Damage(StrEnum):
    """What is wrong with a file."""

    HEADER = "header"
    CUT_OFF = "cut_off"
    PAGES = "pages"
    NEWEST_MISSING = "newest_missing"
    FOREIGN_LOG = "foreign_log"
    OTHER_HISTORY = "other_history"


class DamagedEvent(EnvironmentFailure):
    """An event file that is not opened as it is; nothing was written into it."""

    def __init__(self, path: Path, damage: Damage, what: str) -> None:
        ways = said(
            "Nothing was written into it. Restore a backup, or recover what its log still "
            "says: on the start page, or with “eventdesk restore”."
        )
        super().__init__("damaged", said("{0} {1}. {2}", path.name, what, ways))
        self.path, self.damage = path, damage


def refuse_foreign_or_lost_log(path: Path, key: Key | None, data_folder: Path) -> None:
    """Refuse a file whose log is not its own, or which has lost what this machine saw in it.

    A window that is just closing writes its log into the file and removes it: what was seen while
    the file changed is looked at again, before anything is said.

    Raises:
        DamagedEvent: saying which.
        DatabaseError: while somebody keeps it from being read.
    """
    for _ in range(LOOKS):
        before = _stamp(path)
        try:
            _refuse_as_it_stands(path, key, data_folder)
        except (DamagedEvent, DatabaseError):
            if _stamp(path) == before:
                raise
            time.sleep(BETWEEN_LOOKS_SECONDS)
        else:
            return
    _refuse_as_it_stands(path, key, data_folder)


def _stamp(path: Path) -> list[tuple[int, int, int] | None]:
    """What changes whenever somebody writes into the file or its log, or takes the log away."""
    stamps: list[tuple[int, int, int] | None] = []
    for one in (path, beside(path, "-wal")):
        try:
            found = one.stat()
        except OSError:
            stamps.append(None)
        else:
            stamps.append((found.st_ino, found.st_size, found.st_mtime_ns))
    return stamps


def _refuse_as_it_stands(path: Path, key: Key | None, data_folder: Path) -> None:
    alone = _view(still_engine(path, key), None)
    log = beside(path, "-wal")
    now = alone
    if log.exists() and log.stat().st_size > 0:
        # Without its log a file may be half of what it was, and whole again with it.
        now = _view(_read_through(path, key), alone.head.sequence if alone.head else None)
        if alone.head is not None and not _goes_on(alone, now):
            raise foreign_log(path)
    if now.is_torn:
        raise wrong_with(path, sealed=key is not None)
    # A backup is older than its event by right, as its name says.
    if now.first and now.head is not None and read_name(path.name) is None:
        _refuse_what_was_lost(path, key, now.head, recall(data_folder, log_of(now.first), path))


def foreign_log(path: Path) -> DamagedEvent:
    """The failure to be raised where the log beside a file is not its own."""
    log = beside(path, "-wal").name
    what = said("has a log beside it ({0}) of another file, or of another time", log)
    return DamagedEvent(path, Damage.FOREIGN_LOG, what)


def wrong_with(path: Path, *, sealed: bool) -> DamagedEvent:
    """What is wrong with a file that cannot be read, as far as its bytes show."""
    size = path.stat().st_size
    first = content(path, 0, PAGE)
    if not sealed and not first.startswith(MAGIC):
        what = said("is damaged: its beginning is overwritten, so that it looks like no event")
        return DamagedEvent(path, Damage.HEADER, what)
    (count,) = struct.unpack(">I", first[_PAGE_COUNT_AT : _PAGE_COUNT_AT + 4].rjust(4, b"\0"))
    if size % PAGE or (not sealed and count > size // PAGE):
        there = said("its last page is not whole")
        if count > size // PAGE:
            there = said("{0} of {1} pages are there", size // PAGE, count)
        return DamagedEvent(path, Damage.CUT_OFF, said("is cut off: {0}", there))
    return DamagedEvent(path, Damage.PAGES, said("is damaged: some of its pages are overwritten"))


class _View(Struct, frozen=True, kw_only=True):
    """What a file shows of its log."""

    first: bytes = b""
    head: Head | None = None
    """None where it has none, or cannot be read."""
    asked: bytes | None = None
    """The hash of the entry that was asked for."""
    is_torn: bool = False
    """Whether its pages do not fit together."""


def _view(engine: Engine, ask_for: int | None) -> _View:
    try:
        with engine.connect() as connection:
            return _View(
                first=hash_of(connection, 1) or b"",
                head=head_in(connection),
                asked=None if ask_for is None else hash_of(connection, ask_for),
            )
    except DatabaseError as error:
        if is_not_let_in(error):
            raise
        said = str(error.orig).lower()
        return _View(is_torn=any(one in said for one in _TORN))
    except _UNREADABLE:
        return _View()
    finally:
        engine.dispose()


def _goes_on(alone: _View, now: _View) -> bool:
    is_same = not alone.first or alone.first == now.first
    return is_same and alone.head is not None and now.asked == alone.head.hash


def _refuse_what_was_lost(path: Path, key: Key | None, head: Head, seen: LastSeen | None) -> None:
    if seen is None or not seen.head.sequence:
        return
    if seen.head.sequence > head.sequence:
        log = beside(path, "-wal").name
        where = said("it") if seen.path in {"", str(path)} else seen.path
        what = said(
            "has lost its newest part: it ends at entry {0}, and on {1} entry {2} was in "
            "{3}. A file {4} may have been left behind",
            head.sequence,
            seen.said,
            seen.head.sequence,
            where,
            log,
        )
        raise DamagedEvent(path, Damage.NEWEST_MISSING, what)
    has_log = beside(path, "-wal").exists()
    engine = _read_through(path, key) if has_log else still_engine(path, key)
    found = _view(engine, seen.head.sequence)
    if found.head is not None and found.asked != seen.head.hash:
        what = said(
            "is another copy of this event: its entry {0} is not the one that was in it on {1}",
            seen.head.sequence,
            seen.said,
        )
        raise DamagedEvent(path, Damage.OTHER_HISTORY, what)


def _read_through(path: Path, key: Key | None) -> Engine:
    """An engine that reads a file through its log and writes nothing into either."""

    def connect() -> sqlite.Connection:
        connection = sqlite.connect(
            f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
        )
        connection.isolation_level = None
        connection.execute("PRAGMA cipher_log_level = NONE")
        unlock(connection, key)
        return connection

    return create_engine("sqlite://", creator=connect, module=sqlite, poolclass=NullPool)
