"""Bad input, in numbers: every reader and the command line are given what nobody meant.

Valid files are mutated. Each input ends in what was read, or in one of our refusals: within five
seconds, within half a gigabyte, and with the event as it was. What does not is kept and told.
"""

from __future__ import annotations

import gc
import hashlib
import json
import multiprocessing
import os
import random
import signal
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from bench_figures import resident_megabytes
from fuzz_mutations import mutated
from fuzz_readers import READERS, REFUSALS, Reader

INPUTS = 100_000
SHARES = {
    "csv": 0.22, "workbooks": 0.14, "schedules": 0.16, "typed orders": 0.1, "questions": 0.06,
    "events": 0.06, "manifests": 0.03, "machine": 0.08, "paper": 0.1, "commands": 0.05,
}  # fmt: skip
LONGEST_SECONDS, MOST_MEGABYTES = 5.0, 500
CHECKED_EVERY = 200
FINDS = Path(__file__).resolve().parents[1] / "build" / "fuzz"
SEED = 16


class HungError(Exception):
    """An input took longer than anybody waits."""


@dataclass(slots=True)
class Found:
    """What became of the inputs of one reader."""

    name: str
    inputs: int = 0
    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    megabytes: float = 0.0
    """Resident at most, of the whole process."""
    began_with: float = 0.0
    finds: list[str] = field(default_factory=list)


def prove(seconds: int = 0, *, inputs: int = INPUTS, seed: int = SEED) -> bool:
    """Try them all; with `seconds` no more than that for each reader. Whether nothing was found."""
    print(f"seed {seed}, {inputs:,} inputs")
    jobs = [(name, max(1, round(inputs * share)), seconds, seed) for name, share in SHARES.items()]
    context = multiprocessing.get_context("spawn")
    with context.Pool(os.cpu_count() or 1, maxtasksperchild=1) as pool:
        found = []
        for one in pool.imap_unordered(_try_reader, jobs):
            print(_line(one), flush=True)
            found.append(one)
    whole = sum(one.inputs for one in found)
    finds = [find for one in found for find in one.finds]
    print(f"{whole:,} inputs, {len(finds)} finds")
    for find in finds:
        print(f"  {find}")
    return not finds


def _line(found: Found) -> str:
    return (
        f"{found.name:<13}{found.inputs:>8,} inputs {found.read:>8,} read {found.refused:>8,} "
        f"refused, the slowest {found.slowest:.2f} s, {found.megabytes:.0f} MB, "
        f"{len(found.finds)} finds"
    )


def _try_reader(job: tuple[str, int, int, int]) -> Found:
    name, inputs, seconds, seed = job
    with tempfile.TemporaryDirectory(prefix="eventdesk-fuzz-") as folder:
        return try_reader(name, inputs, seconds, seed, Path(folder))


def try_reader(name: str, inputs: int, seconds: int, seed: int, folder: Path) -> Found:
    """Give one reader so many inputs, always the same for a seed."""
    folder.mkdir(exist_ok=True)
    reader, found = READERS[name](folder), Found(name, began_with=resident_megabytes() or 0)
    chance = random.Random(f"{seed} {name}")  # noqa: S311 - the same inputs every time
    before, began = reader.unchanged(), time.monotonic()
    signal.signal(signal.SIGALRM, _hung)
    for number in range(inputs):
        if seconds and time.monotonic() - began > seconds:
            break
        called, sample = chance.choice(reader.samples)
        content = mutated(chance, sample, reader.others) if number else sample
        _try(reader, found, called, content, chance)
        is_last = number == inputs - 1
        if (number % CHECKED_EVERY == 0 or is_last) and reader.unchanged() != before:
            _keep(found, called, content, "the event was changed")
            break
    gc.collect()
    return found


def _try(reader: Reader, found: Found, called: str, content: bytes, chance: random.Random) -> None:
    began = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, LONGEST_SECONDS)
    try:
        read = reader.attempt(called, content, chance)
        found.read, found.refused = found.read + read, found.refused + (not read)
    except REFUSALS:
        found.refused += 1
    except HungError:
        _keep(found, called, content, f"more than {LONGEST_SECONDS:.0f} s")
    except Exception as fault:  # noqa: BLE001 - whatever it is, it was found
        where = traceback.extract_tb(fault.__traceback__)[-1]
        place = f"{Path(where.filename).name}:{where.lineno}"
        _keep(found, called, content, f"{type(fault).__name__}: {str(fault)[:200]} ({place})")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    found.inputs += 1
    found.slowest = max(found.slowest, time.monotonic() - began)
    if (megabytes := resident_megabytes() or 0) > found.megabytes:
        found.megabytes = megabytes
        if megabytes - found.began_with > MOST_MEGABYTES:
            _keep(found, called, content, f"{megabytes:.0f} MB")


def _keep(found: Found, called: str, content: bytes, what: str) -> None:
    """Keep what was found, once for each place where it shows."""
    if any(what.rsplit("(", 1)[-1] in one for one in found.finds):
        return
    FINDS.mkdir(parents=True, exist_ok=True)
    kept = FINDS / f"{found.name}-{hashlib.sha256(content).hexdigest()[:12]}-{called}"
    kept.write_bytes(content)
    kept.with_suffix(".found.json").write_text(json.dumps({"what": what}), encoding="utf-8")
    found.finds.append(f"{found.name}, {called}: {what}, kept as {kept.name}")


def _hung(_signal: int, _frame: FrameType | None) -> None:
    raise HungError
