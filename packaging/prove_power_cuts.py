"""Power cuts: whatever was acknowledged is on the disk, wherever the power goes.

A desk is recorded at work: every write, every sync and every change of a name, and the moments at
which somebody was told that something is saved. Then the power is cut at random moments of the
recording: what was synced is there, of the rest some is (`recorded_disk.py`). The event is opened
on what is left.
"""

from __future__ import annotations

import random
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from acknowledged import desk_on, findings, parts_of
from acting_at_random import EVENT, RandomActs, begin, people_list
from environment import ROOT
from recorded_disk import Disk, Recording, Step
from watched_vfs import WatchedVfs

from eventdesk.core.errors import EventDeskError
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file
from eventdesk.storage.copies.verified_copy import verified_copy

CUTS = 1000
CUTS_OF_A_RECORDING = 20
ACTS, MANY = 20, 450
PASSPHRASE = "proof of cuts"  # noqa: S105 - of an event that is thrown away
OLD_EVENTS = ROOT / "tests" / "storage" / "old_events"


@dataclass(slots=True)
class Seen:
    """What was seen of a number of cuts."""

    cuts: dict[str, int] = field(default_factory=dict)
    """How many there were of each thing that was done."""
    steps: int = 0
    findings: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Work:
    """One thing to be recorded in a folder of its own."""

    folder: Path
    chance: random.Random
    vfs: WatchedVfs
    passphrase: str | None = None
    recording: Recording = field(init=False)

    @property
    def path(self) -> Path:
        return self.folder / "day.eventdesk"

    def record(self) -> Recording:
        """From here on everything is recorded."""
        self.recording = Recording(self.folder)
        return self.recording

    def made(self) -> None:
        """An event that is on the disk before the recording begins."""
        with desk_on(event_file.create(self.path, self.passphrase)) as desk:
            begin(desk, self.lists)

    @property
    def lists(self) -> Path:
        """Where lists lie that come in: their bytes are nothing to be looked at."""
        lists = self.folder.parent / "lists"
        lists.mkdir(exist_ok=True)
        return lists

    def opened(self) -> EventDesk:
        return desk_on(event_file.open_event(self.path, self.passphrase))

    def told(self, desk: EventDesk, act: str) -> None:
        self.recording.told(act, parts_of(desk, act))


def prove(cuts: int = 0, seed: int | None = None) -> bool:
    """Cut so many times, print the figures, and say whether everything holds."""
    seed = secrets.randbelow(10**6) if seed is None else seed
    print(f"seed {seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="eventdesk-cuts-") as folder:
        seen = run(Path(folder), cuts or CUTS, seed, say=lambda line: print(line, flush=True))
    for what, number in seen.cuts.items():
        print(f"{number} cuts in {what}")
    total, took = sum(seen.cuts.values()), time.monotonic() - began
    print(f"{total} power cuts in {took:.0f} s, {seen.steps} steps were recorded")
    for one in seen.findings:
        print(f"BROKEN: {one}")
    return not seen.findings


def run(folder: Path, cuts: int, seed: int, say: Callable[[str], None]) -> Seen:
    """Cut so many times; the figures. It ends at the first finding."""
    chance, seen, vfs = random.Random(seed), Seen(), WatchedVfs()  # noqa: S311 - to be had again
    number, of_each = 0, min(CUTS_OF_A_RECORDING, max(2, cuts // len(_WORKS)))
    while sum(seen.cuts.values()) < cuts and not seen.findings:
        what, do = _WORKS[number % len(_WORKS)]
        own = folder / f"work{number}" / "day"
        own.mkdir(parents=True)
        work = _Work(own, chance, vfs, PASSPHRASE if what.startswith("sealed") else None)
        do(work)
        recording = work.recording
        seen.steps += len(recording.steps)
        for _ in range(min(of_each, cuts - sum(seen.cuts.values()))):
            at = _moment(recording, chance)
            seen.cuts[what] = seen.cuts.get(what, 0) + 1
            found = _after_cut(recording, at, chance, folder / "after", work.passphrase)
            if found:
                seen.findings += [f"{what}, cut after step {at}: {one}" for one in found]
                break
        shutil.rmtree(own.parent)
        number += 1
        say(f"{sum(seen.cuts.values())} cuts, last in {what}")
    return seen


def _moment(recording: Recording, chance: random.Random) -> int:
    """After which step the power goes: any, or the very one at which somebody was told."""
    told = [at for at, done in enumerate(recording.steps, start=1) if done.step is Step.TOLD]
    return chance.choice((chance.randint(0, len(recording.steps)), chance.choice(told)))


def _after_cut(
    recording: Recording, at: int, chance: random.Random, folder: Path, passphrase: str | None
) -> list[str]:
    """Cut the power after so many steps, and say what is wrong with what is left."""
    disk, told = Disk(recording.lay_there), dict[str, int]()
    for done in recording.steps[:at]:
        disk.do(done)
        if done.step is Step.TOLD:
            told[done.other] = done.parts
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in disk.left(chance).items():
        (folder / Path(name).name).write_bytes(content)
    files = {name: told.pop(name) for name in tuple(told) if name.endswith(".eventdesk")}
    found = [
        f"{name} was told to be there, and is not."
        for name in files
        if not (folder / name).exists()
    ]
    for path in sorted(folder.glob("[!.]*.eventdesk")):
        # A copy holds what was told before it was begun: how much that is, it says itself.
        acknowledged = told if path.name == "day.eventdesk" else {}
        try:
            found += findings(path, acknowledged, passphrase)
        except EventDeskError as refused:
            found.append(f"{path.name} cannot be opened: {refused.message}")
    return found


def _acts(work: _Work) -> None:
    """A desk at work; its log is copied into the file often or never, and it is closed at last."""
    work.made()
    with work.record().on(work.vfs), work.opened() as desk:
        if work.chance.randrange(2):
            _checkpoint_often(desk, work.chance)
        acts = RandomActs(desk, work.chance, work.lists)
        for _ in range(ACTS):
            work.told(desk, acts.one())


def _checkpoint_often(desk: EventDesk, chance: random.Random) -> None:
    with desk.database.writing_beside() as drafts:
        connection = drafts._connection  # noqa: SLF001 - a knob that only a proof turns
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {chance.randint(4, 60)}")


def _creation(work: _Work) -> None:
    """An event is made, and gets its name."""
    with (
        work.record().on(work.vfs),
        desk_on(event_file.create(work.path, work.passphrase)) as desk,
    ):
        work.recording.told(work.path.name)
        work.told(desk, desk.event.create(EVENT).act)


def _import(work: _Work) -> None:
    """A list comes in that is laid aside before it is written."""
    work.made()
    listed = work.lists / "long.csv"
    listed.write_text(people_list(work.chance.randrange(5), MANY), encoding="utf-8")
    with work.record().on(work.vfs), work.opened() as desk:
        work.told(desk, desk.day_log.note("before").act)
        work.told(desk, desk.invite_list.apply(desk.invite_list.preview(listed)).act)
        work.told(desk, desk.day_log.note("after").act)


def _migration(work: _Work) -> None:
    """An event of an earlier version is opened; nothing that it held may ever be missing."""
    old = work.chance.choice(sorted(OLD_EVENTS.glob("*.eventdesk")))
    shutil.copy(old, work.path)
    with work.opened() as desk, desk.database.reading() as reading:
        held = [entry.act for entry in reading.log.all()]
    for one in work.folder.iterdir():
        one.unlink()
    shutil.copy(old, work.path)
    recording = work.record()
    for act in dict.fromkeys(held):
        recording.told(act, held.count(act))
    with recording.on(work.vfs), work.opened() as desk:
        (copy,) = work.folder.glob("*-before-*.eventdesk")
        recording.told(copy.name)
        work.told(desk, desk.day_log.note("opened").act)


def _backup(work: _Work) -> None:
    """A copy is made between two acts, and made again over the first one."""
    work.made()
    with work.record().on(work.vfs), work.opened() as desk:
        database = desk.database
        for number in range(3):
            work.told(desk, desk.day_log.note(f"before copy {number}").act)
            copy = work.folder / "copy.eventdesk"
            verified_copy(database.engine, copy, database.key)
            work.recording.told(copy.name)


_WORKS: tuple[tuple[str, Callable[[_Work], None]], ...] = (
    ("acts", _acts),
    ("the making of an event", _creation),
    ("an import", _import),
    ("the migration of an old event", _migration),
    ("a backup", _backup),
    ("sealed acts", _acts),
    ("sealed backup", _backup),
)
