"""An event as a power cut leaves it, and ways to damage it."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st

from eventdesk.services.restoring import Restoring
from eventdesk.storage.copies.setting_aside import beside
from eventdesk.storage.repositories.stored_entries import StoredEntry
from tests.services.test_backups import BackedUpDay
from tests.services.worked_day import import_people

PAGE = 4096
LONG = "a long story " * 900
"""Longer than a page: it overflows onto others."""


@dataclass
class Truth:
    """An event with its log beside it, as a power cut leaves it, its backup, and what is true."""

    folder: Path
    passphrase: str | None
    log: list[StoredEntry]
    backed_up: int
    """How far its backup goes."""
    in_file: int
    """How far it goes without the log beside it."""

    def copied(self, to: Path) -> Path:
        """A copy of all of it, to be damaged."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder, to)
        return to / "day.eventdesk"

    def restoring(self, path: Path, *, with_backups: bool = True) -> Restoring:
        data = path.parent / ("data" if with_backups else "nothing")
        return Restoring(path, data, passphrase=self.passphrase)


def made_truth(folder: Path, passphrase: str | None) -> Truth:
    """Make one: half of what came after its backup lies in the log beside it alone."""
    work = folder / "work"
    work.mkdir(parents=True)
    day = BackedUpDay(work, passphrase)
    for number in range(12):
        day.go_on()
        day.desk.day_log.note(f"Note {number} {LONG if number % 5 == 0 else ''}")
    made = day.backups.make().made
    assert made is not None
    # One act of many entries, over several pages, that no backup has.
    rows = "".join(f"N{n},Name{n},Of{n},Somewhere {n}\n" for n in range(40))
    import_people(day.desk, work, f"Reference,First name,Last name,Organisation\n{rows}")
    in_file = day.head().sequence
    with day.desk.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(6):
        day.go_on()
        day.desk.day_log.note(f"Later {number} {LONG if number == 2 else ''}")
    with day.desk.database.reading() as reading:
        log = [one for one in reading.log.stored() if isinstance(one, StoredEntry)]
    killed = folder / "killed"
    killed.mkdir()
    for side in ("", "-wal"):
        shutil.copy(beside(day.path, side), killed)
    shutil.copytree(day.data, killed / "data")
    day.close()
    shutil.rmtree(work)
    return Truth(killed, passphrase, log, made.head.sequence, in_file)


def hurt(path: Path, page: int, with_: bytes) -> None:
    """Write over the beginning of a page, counted from 1."""
    with path.open("r+b") as stream:
        stream.seek((page - 1) * PAGE)
        stream.write(with_)


DAMAGES = st.sampled_from(
    ["pages", "zeroed", "truncated", "header", "random file", "no log", "log cut", "log hurt"]
)


def damage(path: Path, kinds: list[str], seed: int) -> None:
    """Hurt an event in these ways, one after the other."""
    chance = random.Random(seed)
    for kind in kinds:
        if "log" in kind:
            _hurt_log(beside(path, "-wal"), kind, chance)
        else:
            _hurt_file(path, kind, chance)


def _hurt_file(path: Path, kind: str, chance: random.Random) -> None:
    pages = max(1, path.stat().st_size // PAGE)
    if kind == "truncated":
        path.write_bytes(path.read_bytes()[: chance.randint(1, pages * PAGE)])
    elif kind == "header":
        hurt(path, 1, bytes(100))
    elif kind == "random file":
        path.write_bytes(chance.randbytes(chance.randint(1, 20 * PAGE)))
    else:
        for _ in range(chance.randint(1, 1 + pages // 4)):
            what = bytes(PAGE) if kind == "zeroed" else chance.randbytes(PAGE)
            hurt(path, chance.randint(1, pages), what)


def _hurt_log(log: Path, kind: str, chance: random.Random) -> None:
    content = log.read_bytes() if log.exists() else b""
    if kind == "no log" or not content:
        log.unlink(missing_ok=True)
    elif kind == "log cut":
        log.write_bytes(content[: chance.randint(0, len(content))])
    else:
        at = chance.randrange(len(content))
        log.write_bytes(content[:at] + chance.randbytes(300) + content[at + 300 :])
