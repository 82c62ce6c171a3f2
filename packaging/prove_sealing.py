"""Sealing, unsealing and passphrases changed, each killed at a random moment: one whole event.

A process is forked for each run, sealing an event or unsealing it, and is killed by SIGKILL after a
time drawn anew, every other time while it only takes the event to itself. After each the event must
open with its old key or its new one and verify, and the run that follows goes on from there.
"""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from eventdesk.bootstrap import Settings, fresh_sample
from eventdesk.core.chain import Head
from eventdesk.services.clocks import SystemClock
from eventdesk.services.performer import Identity
from eventdesk.services.sealing import record_sealing
from eventdesk.services.verification import verify
from eventdesk.storage import event_file
from eventdesk.storage.database import Database
from eventdesk.storage.engine import sqlite_engine
from eventdesk.storage.resealing import reseal
from eventdesk.storage.sealing import Key

SECONDS = 120
KEYS = (None, Key(bytes(range(32)), bytes(16)), Key(bytes(range(1, 33)), bytes(range(16))))
"""Open to all, one passphrase, another."""


def prove(seconds: int) -> bool:
    """Kill until the time is over, and say what was found."""
    seed = time.time_ns() % 1_000_000
    chance = random.Random(seed)  # noqa: S311 - moments, nothing secret
    with tempfile.TemporaryDirectory(prefix="eventdesk-prove-sealing-") as folder:
        home = Path(folder)
        path = home / "sample.eventdesk"
        fresh_sample(home, Settings(data_dir=home / "data")).close()
        usual = _takes(path)
        ends, became, lost = time.monotonic() + (seconds or SECONDS), Counter[str](), 0
        while time.monotonic() < ends and not lost:
            before, head = _opened(path)
            wanted = chance.choice([one for one in range(len(KEYS)) if one != before])
            _killed(
                path,
                KEYS[before],
                KEYS[wanted],
                usual * chance.uniform(0, chance.choice((0.2, 1.2))),
            )
            after, now = _opened(path)
            whole = now.sequence == head.sequence + (after == wanted)
            lost += after not in {before, wanted} or not whole or not _verifies(path, after)
            became["changed" if after == wanted else "as it was"] += 1
    print(
        f"  seed {seed}, {sum(became.values())} kills within {usual * 1200:.0f} ms: {dict(became)}"
    )
    print(f"  lost, torn or not verifying: {lost}")
    return not lost and len(became) == 2  # noqa: PLR2004 - both endings were met


def _killed(path: Path, old: Key | None, new: Key | None, after: float) -> None:
    child = os.fork()
    if child == 0:
        reseal(path, old, new, _recorded(new))
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _takes(path: Path) -> float:
    """How many seconds it takes when nobody kills it."""
    started = time.perf_counter()
    reseal(path, None, KEYS[1], _recorded(KEYS[1]))
    return time.perf_counter() - started


def _recorded(new: Key | None) -> Callable[[Database], None]:
    """What makes the entry in the new event."""

    def record(database: Database) -> None:
        record_sealing(
            database, SystemClock(), Identity(desk="Desk 1"), is_sealed=new is not None, anew=False
        )

    return record


def _opened(path: Path) -> tuple[int, Head]:
    """Which of the keys opens it, and its head."""
    which = 0 if event_file.is_plain(path) else -1
    for number, key in enumerate(KEYS):
        if which < 0 and key is not None and event_file.opens(path, key):
            which = number
    with event_file.open_event(path, KEYS[which]) as database, database.reading() as reading:
        return which, reading.head()


def _verifies(path: Path, which: int) -> bool:
    key = KEYS[which]
    with Database(sqlite_engine(path, key), address=str(path), path=path, key=key) as database:
        return verify(database).holds
