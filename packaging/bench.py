"""The budgets, measured: each figure beside a bare limit of the same machine in the same run.

Nothing here is asserted. Every group of measures has a process to itself, so that none carries the
memory of the one before.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

from bench_figures import QUICK, Row, Sizes
from bench_limits import machine_line

GROUPS = (
    "limits", "finding", "start", "window", "feed", "list", "exports", "arriving", "log",
    "questions", "sealed", "several-desks",
)  # fmt: skip
"""Each is a module `bench_NAME`, with `_` for `-`, and a function `measure`."""

Measure = Callable[[Path, Sizes], Iterable[Row]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what the command line asks for, and print it."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure the budgets.")
    parser.add_argument("--quick", action="store_true", help="smaller events, fewer repetitions")
    parser.add_argument("--only", nargs="+", choices=GROUPS, default=GROUPS, metavar="GROUP")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.monotonic()
    print(machine_line(), flush=True)
    sizes = QUICK if options.quick else Sizes()
    with tempfile.TemporaryDirectory(prefix="eventdesk-bench-") as folder:
        for group in options.only:
            measured_apart(group, Path(folder), sizes)
    print(f"\nMeasured in {time.monotonic() - started:.0f} s.")
    return 0


def measured_apart(group: str, folder: Path, sizes: Sizes) -> list[Row]:
    """The rows of one group, measured and printed in a process of its own."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as apart:
        return apart.submit(measured, group, folder, sizes).result()


def measured(group: str, folder: Path, sizes: Sizes) -> list[Row]:
    """The rows of one group, each printed as soon as it is there."""
    measure: Measure = import_module(f"bench_{group.replace('-', '_')}").measure
    print(f"\n{group}", flush=True)
    rows = []
    for row in measure(folder, sizes):
        print_row(row)
        rows.append(row)
    return rows


def print_row(row: Row) -> None:
    """One line for what was found, one for what it is held against."""
    print(f"  {row.work:<52} {row.found}", flush=True)
    budget = f"budget {row.budget}: {row.verdict}" if row.budget else ""
    against = " · ".join(part for part in (row.limit, budget) if part)
    if against:
        print(f"  {'':<52} {against}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
