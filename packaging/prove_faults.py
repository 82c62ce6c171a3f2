"""Faults: a full disk, a failing write and a failing sync at each step of whatever writes an event.

A work is done on a disk that fails at its first call, then at its second one, and so on until it
gets through: once for that call alone, and once from that call on, until the cause is gone. What
fails has to say so in one sentence; nothing of it may be there, or all of it; once the cause is
gone it is done again under the same id, without opening the event anew, and is there once.
"""

from __future__ import annotations

import random
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from faulty_works import WORKS, Work
from watched_vfs import (
    CANTOPEN,
    FULL,
    IOERR_DELETE,
    IOERR_FSYNC,
    IOERR_TRUNCATE,
    IOERR_WRITE,
    Call,
    Fault,
    Kind,
    WatchedVfs,
)

from eventdesk.core.errors import EventDeskError

_SECTOR_AND_A_HALF = 768


@dataclass(frozen=True, slots=True)
class Failing:
    """One way in which a disk fails."""

    name: str
    kind: Kind
    fault: Fault
    codes: tuple[str, ...]
    """What the failure may be called."""


FAILINGS = (
    Failing("a full disk", Kind.WRITE, Fault(FULL, _SECTOR_AND_A_HALF), ("disk_full",)),
    Failing("a failing write", Kind.WRITE, Fault(IOERR_WRITE, 100), ("disk_failed",)),
    Failing("a failing sync", Kind.SYNC, Fault(IOERR_FSYNC), ("disk_failed",)),
    Failing("a file that cannot be made", Kind.OPEN, Fault(CANTOPEN), ("cannot_open",)),
    Failing("a file that cannot be cut", Kind.TRUNCATE, Fault(IOERR_TRUNCATE), ("disk_failed",)),
    Failing("a file that cannot be deleted", Kind.DELETE, Fault(IOERR_DELETE), ("disk_failed",)),
)


class FaultyDisk:
    """A disk that fails at one call of a kind, or from that call on."""

    def __init__(self, failing: Failing, number: int, *, lasting: bool) -> None:
        self._failing, self._left, self._lasting = failing, number, lasting
        self._failing_now = False
        self.failed = 0
        """How often it has failed."""

    def before(self, call: Call) -> Fault | None:
        """Fail, if it is this call's turn."""
        if call.kind is not self._failing.kind or not self._failing_now:
            return None
        self._left -= 1
        if self._left > 0 or (self.failed and not self._lasting):
            return None
        self.failed += 1
        return self._failing.fault

    def after(self, call: Call) -> None:
        """What was done is nothing to us."""

    def begin(self) -> None:
        """From here on calls are counted."""
        self._failing_now = True

    def mend(self) -> None:
        """The cause is gone."""
        self._failing_now = False


@dataclass(slots=True)
class Failed:
    """What was seen of a number of faults."""

    faults: dict[str, int] = field(default_factory=dict)
    """How many there were in each work."""
    told: dict[str, int] = field(default_factory=dict)
    """How often each code was told; "got through" where a failure harmed nothing."""
    sentences: set[str] = field(default_factory=set)
    findings: list[str] = field(default_factory=list)


def prove(steps: int = 0, seed: int | None = None) -> bool:
    """Fail at each step, or at so many of each work; print the figures, and whether they hold."""
    seed = secrets.randbelow(10**6) if seed is None else seed
    print(f"seed {seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="eventdesk-faults-") as folder:
        failed = run(Path(folder), steps, seed, say=lambda line: print(line, flush=True))
    for what, number in failed.faults.items():
        print(f"{number} faults in {what}")
    print(f"{sum(failed.faults.values())} faults in {time.monotonic() - began:.0f} s")
    print("told: " + ", ".join(f"{code} {number}" for code, number in failed.told.items()))
    for sentence in sorted(failed.sentences):
        print(f"  {sentence}")
    for one in failed.findings:
        print(f"BROKEN: {one}")
    return not failed.findings


def run(
    folder: Path,
    most: int,
    seed: int,
    say: Callable[[str], None],
    works: Sequence[Work] = WORKS,
) -> Failed:
    """Fail at each step of every work; with `most`, at so many of each, the others by chance."""
    failed, vfs = Failed(), WatchedVfs()
    chance = random.Random(seed)  # noqa: S311 - chance that can be had again
    for work in works:
        made = folder / "made"
        made.mkdir()
        work.make(made)
        for failing in FAILINGS:
            for lasting in (False, True):
                _at_each_step(
                    work, made, failing, vfs, failed, _numbers(most, chance), lasting=lasting
                )
        shutil.rmtree(made)
        say(f"{failed.faults.get(work.name, 0)} faults in {work.name}")
        if failed.findings:
            break
    return failed


def _numbers(most: int, chance: random.Random) -> Iterator[int]:
    """The calls to fail at: each, or the first ones and then ever further ones."""
    number = 1
    while True:
        yield number
        number += 1 if not most or number < most else number + chance.randrange(number + 1)


def _at_each_step(
    work: Work,
    made: Path,
    failing: Failing,
    vfs: WatchedVfs,
    failed: Failed,
    numbers: Iterator[int],
    *,
    lasting: bool,
) -> None:
    for number in numbers:
        folder = made.with_name("work")
        shutil.copytree(made, folder)
        disk = FaultyDisk(failing, number, lasting=lasting)
        what = f"{work.name}, {failing.name} at call {number}{' and on' if lasting else ''}"
        try:
            found = _once(work, folder, failing, disk, vfs, failed)
        except EventDeskError as refused:
            found = [f"not even when the cause was gone: {refused.code}, {refused.message}"]
        failed.findings += [f"{what}: {one}" for one in found]
        shutil.rmtree(folder)
        if not disk.failed or found:
            return
        failed.faults[work.name] = failed.faults.get(work.name, 0) + 1


def _once(
    work: Work,
    folder: Path,
    failing: Failing,
    disk: FaultyDisk,
    vfs: WatchedVfs,
    failed: Failed,
) -> list[str]:
    """One failure, and what is wrong after it."""
    with vfs.watched_by(disk), work.begun(folder) as doing:
        refused: EventDeskError | None = None
        disk.begin()
        try:
            doing.do()
        except EventDeskError as failure:
            refused = failure
        there = doing.look_on()
        disk.mend()
        found = list(there)
        if refused is None:
            failed.told["got through"] = failed.told.get("got through", 0) + 1
            found += doing.is_there()
        else:
            failed.told[refused.code] = failed.told.get(refused.code, 0) + 1
            failed.sentences.add(refused.message)
            if refused.code not in failing.codes:
                found.append(f"it was called {refused.code}: {refused.message}")
            if refused.code == "disk_full":
                found += doing.is_not_there()
            doing.do()
            found += doing.is_there()
        found += doing.goes_on()
    return found + work.findings(folder)
