"""What a backup costs, whether anything waits for it, and random damage for a long time."""

from __future__ import annotations

import random
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bench_events import event_of, settings_at

from eventdesk.bootstrap import open_event
from eventdesk.services.recovering import Recovering
from eventdesk.services.restoring import Restoring
from tests.services.damaged_files import damage, made_truth

STEP = 0.002
DAMAGES_FOR = 120


def _beside(work: Callable[[], object]) -> tuple[float, float, float]:
    """How long work takes on a thread, the longest that this one waited meanwhile, and its 99th
    percentile, in seconds.
    """
    thread = threading.Thread(target=work)
    waits, began = [0.0], time.perf_counter()
    thread.start()
    while thread.is_alive():
        before = time.perf_counter()
        time.sleep(STEP)
        waits.append(time.perf_counter() - before - STEP)
    took = time.perf_counter() - began
    waits.sort()
    return took, waits[-1], waits[int(len(waits) * 0.99)]


def measure(people: int, arrived: int, folder: Path) -> list[str]:
    """One line for each thing measured."""
    path = event_of(folder, people, arrived=arrived)
    settings = settings_at(folder / "data")
    lines = [f"{people} names, {arrived} arrived, {path.stat().st_size / 1e6:.1f} MB"]
    with open_event(path, settings) as desk:
        backups = desk.backing_up()

        def acted() -> float:
            before = time.perf_counter()
            desk.day_log.note("Something")
            return time.perf_counter() - before

        for what in ("the first, the whole chain verified", "a later one", "nothing to do"):
            if what == "a later one":
                acted()
            took, longest, usual = _beside(backups.make)
            lines.append(
                f"  {what}: {took:.2f} s; another thread waited {longest * 1e3:.0f} ms at most, "
                f"{usual * 1e3:.0f} ms at the 99th percentile"
            )
        acts: list[float] = []
        acted()
        thread = threading.Thread(target=backups.make)
        thread.start()
        while thread.is_alive():
            acts.append(acted())
        slowest = max(acts, default=0.0) * 1e3
        lines.append(f"  {len(acts)} acts meanwhile: the slowest took {slowest:.0f} ms")
        backups.close()
    with path.open("r+b") as stream:
        stream.write(bytes(100))
    restoring = Restoring(path, settings.data_dir or folder)
    began = time.perf_counter()
    _, found = Recovering(restoring).recover()
    took = time.perf_counter() - began
    lines.append(f"  recovered {found.entries} entries of a zeroed header: {took:.1f} s")
    shutil.rmtree(folder / "data")
    return lines


def prove(seconds: int) -> bool:
    """Print what backups cost, then damage an event in random ways for so long: 120 if 0."""
    with TemporaryDirectory() as folder:
        for people, arrived in ((70, 60), (100_000, 50_000)):
            print("\n".join(measure(people, arrived, Path(folder))), flush=True)
    return _damage_for(seconds or DAMAGES_FOR)


def _damage_for(seconds: int) -> bool:
    """Whether whatever was recovered was the beginning of the truth, with all that a backup had."""
    kinds = ("pages", "zeroed", "truncated", "header", "random file", "no log", "log cut")
    chance, tried, whole = random.Random(), 0, 0  # noqa: S311 - nothing secret
    until = time.monotonic() + seconds
    with TemporaryDirectory() as folder:
        truth = made_truth(Path(folder) / "truth", None)
        while time.monotonic() < until:
            seed = chance.randrange(1 << 32)
            path = truth.copied(Path(folder) / "copy")
            chosen = chance.choices((*kinds, "log hurt"), k=1 + seed % 3)
            damage(path, chosen, seed)
            before = path.read_bytes()
            restored, found = Recovering(truth.restoring(path)).recover()
            is_kept = restored.put_aside is not None and restored.put_aside.read_bytes() == before
            is_true = list(found.chain) == truth.log[: found.entries]
            if not (is_kept and is_true and found.entries >= truth.backed_up):
                print(f"Broken: {chosen} with the seed {seed}")
                return False
            tried, whole = tried + 1, whole + (found.entries == len(truth.log))
    print(f"{tried} random damages: {whole} recovered whole, the rest to the backup or beyond it")
    return True
