"""Kills: a desk at work is killed at random instants, and nothing that it acknowledged is lost.

A life is a process of its own that acts at random on a real file and tells of each act when the
service has returned. It ends by SIGKILL: half of them from outside, at any instant; half of them
at one of their own calls to the disk, before it, after it or in the middle of a write, so that
commits and checkpoints are hit as often as everything between them. The next life goes on with the
same file. A share of the events is sealed.
"""

from __future__ import annotations

import os
import random
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, NoReturn

from acknowledged import desk_on, findings, parts_of
from acting_at_random import RandomActs, begin
from watched_vfs import Call, Fault, Kind, WatchedVfs

from eventdesk.core.errors import EventDeskError
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file

KILLS = 1000
LIVES_OF_AN_EVENT = 25
SEALED_EVERY = 4
"""One event of so many is sealed."""
WINDOW_EVERY = 50
"""After one kill of so many the window is opened as well."""
PASSPHRASE = "proof of kills"  # noqa: S105 - of an event that is thrown away
LONGEST_LIFE = 0.25
"""Seconds until a kill from outside, after the first acknowledgement."""
MOST_CALLS = 400
"""The last call to the disk at which a life may end by itself."""


@dataclass(slots=True)
class Killed:
    """What was seen of a number of kills."""

    kills: int = 0
    sealed: int = 0
    windows: int = 0
    acts: int = 0
    at: dict[str, int] = field(default_factory=dict)
    """Where the lives ended that ended at a call to the disk."""
    findings: list[str] = field(default_factory=list)


def prove(kills: int = 0, seed: int | None = None) -> bool:
    """Kill so many times, print the figures, and say whether everything holds."""
    seed = secrets.randbelow(10**6) if seed is None else seed
    print(f"seed {seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="eventdesk-kills-") as folder:
        killed = run(Path(folder), kills or KILLS, seed, say=lambda line: print(line, flush=True))
    print(
        f"{killed.kills} kills ({killed.sealed} of sealed events) in "
        f"{time.monotonic() - began:.0f} s, {killed.acts} acts acknowledged, "
        f"{killed.windows} windows opened where they were"
    )
    print("ended at a call to the disk: " + _counted(killed.at))
    for one in killed.findings:
        print(f"BROKEN: {one}")
    return not killed.findings


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(counts.items()))


def run(
    folder: Path, kills: int, seed: int, say: Callable[[str], None], *, windows: bool = True
) -> Killed:
    """Kill so many times; the figures. It ends at the first finding."""
    chance, killed = random.Random(seed), Killed()  # noqa: S311 - chance that can be had again
    vfs = WatchedVfs()
    while killed.kills < kills and not killed.findings:
        number = killed.kills // LIVES_OF_AN_EVENT
        sealed = number % SEALED_EVERY == SEALED_EVERY - 1
        own = folder / f"event{number}"
        own.mkdir()
        event = _Event(own, PASSPHRASE if sealed else None)
        event.make()
        for _ in range(min(LIVES_OF_AN_EVENT, kills - killed.kills)):
            ended = event.live(chance, vfs, killed)
            killed.kills += 1
            killed.sealed += sealed
            if windows and killed.kills % WINDOW_EVERY == 0 and not sealed:
                killed.windows += event.window_opens(killed)
            if killed.findings:
                killed.findings.append(f"kill {killed.kills}, {ended}, {event.path}")
                break
        say(f"{killed.kills} kills, {killed.acts} acts acknowledged")
    return killed


class _Event:
    """One event file and all that was acknowledged of it."""

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        self.folder, self.path = folder, folder / "day.eventdesk"
        self.passphrase = passphrase
        self.acknowledged: dict[str, int] = {}

    def make(self) -> None:
        """Make the event with its lists."""
        with desk_on(event_file.create(self.path, self.passphrase)) as desk:
            begin(desk, self.folder)

    def live(self, chance: random.Random, vfs: WatchedVfs, killed: Killed) -> str:
        """One life and what is found after it; says how it ended."""
        kill_at = round(MOST_CALLS ** chance.random()) if chance.randrange(2) else 0
        seed = chance.randrange(10**9)
        reads, writes = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reads)
            self._act_until_killed(seed, kill_at, vfs, writes)
        os.close(writes)
        with os.fdopen(reads, "rb") as pipe:
            told = pipe.readline()
            if not kill_at:
                time.sleep(chance.uniform(0, LONGEST_LIFE))
                os.kill(child, signal.SIGKILL)
            lines = [told, *pipe]
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            killed.findings.append("A life ended by itself.")
        ended = self._take(lines, killed)
        try:
            killed.findings += findings(self.path, self.acknowledged, self.passphrase)
        except EventDeskError as refused:
            killed.findings.append(f"It cannot be opened: {refused.message}")
        return ended

    def _take(self, lines: list[bytes], killed: Killed) -> str:
        """Note what was acknowledged; says at which call the life ended, if it did."""
        ended = "from outside"
        for line in lines:
            if not line.endswith(b"\n"):
                continue  # the last one may have been cut off in the middle
            word, rest = line.decode().rstrip("\n").split(" ", 1)
            if word == "at":
                ended = rest
                killed.at[rest] = killed.at.get(rest, 0) + 1
                continue
            self.acknowledged[word] = int(rest)
            killed.acts += 1
        return ended

    def _act_until_killed(self, seed: int, kill_at: int, vfs: WatchedVfs, pipe: int) -> NoReturn:
        """The life: acts and tells until it is killed."""
        try:
            chance = random.Random(seed)  # noqa: S311 - chance that can be had again
            with os.fdopen(pipe, "wb", buffering=0) as out:
                if kill_at:
                    ends = _Ends(kill_at, chance, out)
                    with vfs.watched_by(ends):
                        self._act(chance, out, often=ends.waits_for_checkpoint)
                else:
                    self._act(chance, out, often=False)
        except BaseException as broken:
            print(f"{type(broken).__name__}: {broken}", file=sys.stderr, flush=True)
            raise
        finally:
            os._exit(3)

    def _act(self, chance: random.Random, out: BinaryIO, *, often: bool) -> None:
        with desk_on(event_file.open_event(self.path, self.passphrase)) as desk:
            if often or chance.randrange(2):
                _checkpoint_often(desk, chance)
            acts = RandomActs(desk, chance, self.folder)
            while True:
                act = acts.one()
                out.write(f"{act} {parts_of(desk, act)}\n".encode())

    def window_opens(self, killed: Killed) -> bool:
        """Open the window on it; whether it stands where the event does."""
        from window_after_kill import opens_where_it_was

        found = opens_where_it_was(self.path)
        killed.findings += found
        return not found


class _Ends:
    """Kills its own process at a call to the disk."""

    def __init__(self, number: int, chance: random.Random, out: BinaryIO) -> None:
        self._left, self._out = number, out
        self._when = chance.choice(("before", "after", "within"))
        self._share = chance.random()
        self._doomed = False
        self._only_syncs, self.waits_for_checkpoint = chance.choice(
            ((False, False), (False, False), (True, False), (False, True))
        )

    def before(self, call: Call) -> Fault | None:
        if self._doomed:
            self._end(call)
        if self._only_syncs and call.kind is not Kind.SYNC:
            return None
        if self.waits_for_checkpoint and call.path.endswith("-wal"):
            return None
        self._left -= 1
        if self._left:
            return None
        if self._when == "before":
            self._end(call)
        if self._when == "within" and call.kind is Kind.WRITE:
            # Some of the bytes reach the file; the call after this one is never made.
            self._doomed = True
            self._out.write(f"at {_place(call)}, within\n".encode())
            return Fault(0, int(len(call.content) * self._share))
        return None

    def after(self, call: Call) -> None:
        if self._left == 0:
            self._end(call)

    def _end(self, call: Call) -> None:
        if not self._doomed:
            self._out.write(f"at {_place(call)}, {self._when}\n".encode())
        os.kill(os.getpid(), signal.SIGKILL)


def _place(call: Call) -> str:
    """Which kind of file, and what was done to it."""
    _, _, end = Path(call.path).name.partition(".eventdesk")
    return f"{call.kind} {'log' if end == '-wal' else 'file'}"


def _checkpoint_often(desk: EventDesk, chance: random.Random) -> None:
    """Have the log copied into the file after a few pages, so that this is hit as well."""
    with desk.database.writing_beside() as drafts:
        connection = drafts._connection  # noqa: SLF001 - a knob that only a proof turns
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {chance.randint(4, 60)}")
