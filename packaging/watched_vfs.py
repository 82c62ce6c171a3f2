"""A file system that is watched: every write, sync and deletion of SQLite passes through here.

SQLite reaches its files through a table of functions, a VFS. Ours opens files with the system's own
and then exchanges, in the table of each opened file, only what changes something on the disk.
Locks, reads and shared memory go straight on, so that a watched event runs at nearly full speed.

Only for proofs and tests: it stands on ctypes and on the symbols of the `sqlcipher3` wheel.
"""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

OK = 0
FULL = 13
CANTOPEN = 14
IOERR_WRITE = 10 | (3 << 8)
IOERR_FSYNC = 10 | (4 << 8)
IOERR_TRUNCATE = 10 | (6 << 8)
IOERR_DELETE = 10 | (10 << 8)
"""Result codes of SQLite (sqlite.org/rescode.html)."""

_CREATE = 0x4
_MAIN_DB, _JOURNALS = 0x100, 0x800 | 0x4000 | 0x80000
"""Flags of xOpen; of journals and logs SQLite syncs the folder too, at their first sync."""


class Kind(StrEnum):
    """What is done to the disk."""

    OPEN = "open"
    """A file is opened that was not there."""
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One thing that is about to be done to the disk, or has been."""

    kind: Kind
    path: str
    offset: int = 0
    """Where to write; the new size of a file that is truncated."""
    content: bytes = b""
    syncs_folder: bool = False
    """Whether this sync, or this deletion, syncs the folder as well."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What a call is answered with instead of being done."""

    code: int
    written: int = 0
    """How many bytes of a write reach the file all the same."""


class Watcher(Protocol):
    """Whoever watches. May be called on any thread, one call at a time."""

    def before(self, call: Call) -> Fault | None:
        """What happens instead; None lets it be done."""

    def after(self, call: Call) -> None:
        """It has been done."""


_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", c_int),
        ("size_of_file", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        *((f"rest{number}", c_void_p) for number in range(14)),
    ]


class _Methods(ctypes.Structure):
    _fields_ = [
        ("version", c_int),
        ("close", _CLOSE),
        ("read", c_void_p),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        *((f"rest{number}", c_void_p) for number in range(13)),
    ]


class _File(ctypes.Structure):
    _fields_ = [("methods", POINTER(_Methods))]


@dataclass(slots=True)
class _Opened:
    path: str
    syncs_folder: bool


_ALIVE: list[WatchedVfs] = []
"""What C may call as long as anybody has a file open is never let go."""


class WatchedVfs:
    """The system's file system, watched by somebody while it is installed."""

    def __init__(self, name: str = "watched") -> None:
        import sqlcipher3._sqlite3 as driver

        _ALIVE.append(self)
        self._lock = threading.RLock()
        self._library: Any = ctypes.CDLL(driver.__file__)
        find = self._library.sqlite3_vfs_find
        find.restype, find.argtypes = POINTER(_Vfs), [c_char_p]
        self._library.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
        self._library.sqlite3_vfs_unregister.argtypes = [c_void_p]
        self._under = find(None)
        self._watcher: Watcher | None = None
        self._files: dict[int, _Opened] = {}
        self._tables: dict[int, _Methods] = {}
        self._real: dict[int, _Methods] = {}
        self.mishaps: list[BaseException] = []
        """What went wrong in a watcher; an exception cannot leave a function that C calls."""
        self._ours = _Vfs.from_buffer_copy(self._under.contents)
        self._name = ctypes.create_string_buffer(name.encode())
        self._ours.name = ctypes.cast(self._name, c_char_p)
        self._ours.open = _OPEN(self._on_open)
        self._ours.delete = _DELETE(self._on_delete)
        # What C calls must live as long as a file of it is open.
        self._calls = (
            _CLOSE(self._on_close),
            _WRITE(self._on_write),
            _TRUNCATE(self._on_truncate),
            _SYNC(self._on_sync),
        )

    @contextmanager
    def watched_by(self, watcher: Watcher) -> Iterator[None]:
        """Within it, every connection that is made to a database is watched.

        Connections that were made before are not; those made within must be closed within.
        """
        self._watcher = watcher
        self._library.sqlite3_vfs_register(ctypes.byref(self._ours), 1)
        try:
            yield
        finally:
            self._library.sqlite3_vfs_unregister(ctypes.byref(self._ours))
            self._library.sqlite3_vfs_register(ctypes.cast(self._under, c_void_p), 1)
            self._watcher = None
        if self.mishaps:
            raise self.mishaps[0]

    def _do(self, call: Call, failed: int, do: Any, partly: Any = None) -> int:  # noqa: ANN401
        """Ask the watcher, do it, and tell the watcher."""
        with self._lock:
            try:
                fault = None if self._watcher is None else self._watcher.before(call)
                if fault is not None:
                    if partly is not None and fault.written:
                        partly(fault.written)
                    return fault.code
                code = int(do())
                if code == OK and self._watcher is not None:
                    self._watcher.after(call)
                return code
            except BaseException as mishap:  # noqa: BLE001 - raised when the watching ends
                self.mishaps.append(mishap)
                return failed

    def _on_open(self, vfs: int, name: int, file: int, flags: int, given: Any) -> int:  # noqa: ANN401
        path = ctypes.string_at(name).decode() if name else ""
        is_new = bool(path) and bool(flags & _CREATE) and not os.path.lexists(path)

        def do() -> int:
            return int(self._under.contents.open(vfs, name, file, flags, given))

        call = Call(kind=Kind.OPEN, path=path)
        code = self._do(call, CANTOPEN, do) if is_new else do()
        watched = ctypes.cast(file, POINTER(_File)).contents
        if is_new and code != OK and file not in self._files:
            watched.methods = POINTER(_Methods)()
            return code
        if code == OK and path and flags & (_MAIN_DB | _JOURNALS):
            # As in SQLite's os_unix.c: whoever may have made the log or journal, new or not.
            syncs_folder = bool(flags & _CREATE) and bool(flags & _JOURNALS)
            self._files[file] = _Opened(path, syncs_folder)
            watched.methods = ctypes.pointer(self._table(watched.methods))
        return code

    def _table(self, real: Any) -> _Methods:  # noqa: ANN401
        """The functions of a file with ours among them."""
        address = ctypes.addressof(real.contents)
        if address not in self._tables:
            table = _Methods.from_buffer_copy(real.contents)
            table.close, table.write, table.truncate, table.sync = self._calls
            self._tables[address] = table
            self._real[ctypes.addressof(table)] = real.contents
        return self._tables[address]

    def _methods(self, file: int) -> _Methods:
        watched = ctypes.cast(file, POINTER(_File)).contents
        return self._real[ctypes.addressof(watched.methods.contents)]

    def _on_close(self, file: int) -> int:
        close = self._methods(file).close
        self._files.pop(file, None)
        return int(close(file))

    def _on_write(self, file: int, content: int, amount: int, offset: int) -> int:
        write = self._methods(file).write
        call = Call(
            kind=Kind.WRITE,
            path=self._files[file].path,
            offset=offset,
            content=ctypes.string_at(content, amount),
        )
        return self._do(
            call,
            IOERR_WRITE,
            lambda: write(file, content, amount, offset),
            lambda some: write(file, content, min(some, amount), offset),
        )

    def _on_truncate(self, file: int, size: int) -> int:
        truncate = self._methods(file).truncate
        call = Call(kind=Kind.TRUNCATE, path=self._files[file].path, offset=size)
        return self._do(call, IOERR_TRUNCATE, lambda: truncate(file, size))

    def _on_sync(self, file: int, flags: int) -> int:
        opened, sync = self._files[file], self._methods(file).sync
        call = Call(kind=Kind.SYNC, path=opened.path, syncs_folder=opened.syncs_folder)
        code = self._do(call, IOERR_FSYNC, lambda: sync(file, flags))
        if code == OK:
            opened.syncs_folder = False
        return code

    def _on_delete(self, vfs: int, name: bytes, sync_folder: int) -> int:
        delete = self._under.contents.delete
        call = Call(kind=Kind.DELETE, path=name.decode(), syncs_folder=bool(sync_folder))
        return self._do(call, IOERR_DELETE, lambda: delete(vfs, name, sync_folder))
