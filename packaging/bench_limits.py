"""Bare limits of this machine, measured in the same run as what is held against them."""

from __future__ import annotations

import os
import platform
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import sqlcipher3.dbapi2 as sqlite
from bench_figures import Row, Sizes, Spread, spread, timed, timed_often
from sqlalchemy import text

from eventdesk.storage.engine import WRITES, sqlite_engine

_TABLE = "CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, t TEXT)"
_INSERT = "INSERT INTO bare (t) VALUES (:t)"
_ABOUT_AN_ENTRY = "x" * 700
"""About as many characters as one entry and its delegate take."""


def machine_line() -> str:
    """What this was measured on."""
    build = sysconfig.get_config_var("PY_CORE_CFLAGS") or ""
    optimised = "" if "-O" in str(build) or not build else ", not optimised"
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}{optimised}, SQLite {sqlite.sqlite_version}"
    )


class BareCommit:
    """One row inserted and synced, with the engine and the settings that an event has."""

    def __init__(self, folder: Path) -> None:
        self._engine = sqlite_engine(folder / f"bare-{os.getpid()}.db")
        self._connection = self._engine.connect().execution_options(**{WRITES: True})
        with self._connection.begin():
            self._connection.execute(text(_TABLE))
        timed_often(self.commit, 20)

    def commit(self) -> None:
        """Do it once."""
        with self._connection.begin():
            self._connection.execute(text(_INSERT), {"t": _ABOUT_AN_ENTRY})

    def milliseconds(self) -> float:
        """How long it takes once, now."""
        return timed(self.commit) * 1000

    def __enter__(self) -> Self:
        """Use as a context manager: closed on leaving."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Close."""
        self._connection.close()
        self._engine.dispose()


def bare_insert(folder: Path, rows: int) -> Spread:
    """That many rows inserted in one transaction and synced, three times."""
    engine = sqlite_engine(folder / f"bare-rows-{os.getpid()}.db")
    connection = engine.connect().execution_options(**{WRITES: True})
    with connection.begin():
        connection.execute(text(_TABLE))
    values = [{"t": _ABOUT_AN_ENTRY}] * rows

    def commit() -> None:
        with connection.begin():
            connection.execute(text(_INSERT), values)

    found = timed_often(commit, 3)
    connection.close()
    engine.dispose()
    return found


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """The bare limits by themselves."""
    with BareCommit(folder) as limit:
        commits = spread([limit.milliseconds() for _ in range(5 * sizes.acts)])
    yield Row(work="bare synced commit on this disk", found=str(commits))
    inserted = bare_insert(folder, sizes.large).p50
    work = f"bare insert of {sizes.large:,} rows, one commit"
    yield Row(work=work, found=f"p50 {inserted:.0f} ms")
