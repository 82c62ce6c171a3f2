"""Starting, and the memory that a window takes: each in processes of their own, in pairs."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench_figures import Row, Sizes

TIMES_THE_EMPTY_WINDOW = 1.5
TIMES_ITS_MEMORY = 1.3
MORE_MEGABYTES = 250

_EMPTY_WINDOW = """
import sqlalchemy
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1280, 720)
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
print("shown", flush=True)
from bench_figures import resident_megabytes
print(resident_megabytes(), flush=True)
import os
os._exit(0)
"""
_WINDOW = "import typing_window; typing_window.start_and_type()"
_SLOWEST = 15
_IMPORT_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """How long a start takes, and what it holds in memory, beside an empty window."""
    from bench_events import event_of

    small = _seated(event_of(folder, sizes.small, items=10), folder)
    row, empty = _starts(small, folder, sizes.starts)
    yield row
    yield from _imports(small, folder)
    if empty is None:
        yield Row(work="memory of the window", found="this system does not tell")
        return
    yield _memory(small, folder, f"memory, {sizes.small:,} delegates", empty, 0)
    large = _seated(event_of(folder, sizes.large, items=10), folder)
    yield _memory(large, folder, f"… {sizes.large:,} delegates", empty, MORE_MEGABYTES)


def _seated(event: Path, folder: Path) -> Path:
    """The same event, at whose desk somebody sits already, so that nobody is asked who does."""
    from bench_events import OPERATOR

    from eventdesk.storage.machine import Machine, write_machine

    write_machine(folder, Machine(operators={str(event): OPERATOR}))
    return event


def _starts(event: Path, folder: Path, times: int) -> tuple[Row, float | None]:
    """Both kinds of start in turn; the first pair only warms what the system keeps of files."""
    pairs = [
        (_started(_EMPTY_WINDOW, folder), _started(_WINDOW, folder, event, folder))
        for _ in range(times + 1)
    ]
    bare = [one[0][0] for one in pairs[1:]]
    ours = [one[1][0] for one in pairs[1:]]
    limit, found = statistics.median(bare), statistics.median(ours)
    ratio = statistics.median(mine / its for mine, its in zip(ours, bare, strict=True))
    over = f"{ratio - TIMES_THE_EMPTY_WINDOW:.2f} ×" if ratio > TIMES_THE_EMPTY_WINDOW else ""
    row = Row(
        work="start → window that takes a key",
        found=f"{found * 1000:.0f} ms, {ratio:.2f} × (n {times})",
        limit=f"empty window with SQLAlchemy {limit * 1000:.0f} ms",
        budget=f"{TIMES_THE_EMPTY_WINDOW} ×",
        over=over,
    )
    return row, pairs[-1][0][1]


def _imports(event: Path, folder: Path) -> Iterator[Row]:
    """What is loaded before the window takes a key, and which modules take longest by themselves.

    Python measures each import on the way, which makes all of them longer.
    """
    command = [sys.executable, "-X", "importtime", "-c", _WINDOW, str(event), str(folder)]
    finished = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parent,
        env=_installed(folder),
    )
    lines = map(_IMPORT_LINE.match, finished.stderr.splitlines())
    took = {found[2]: int(found[1]) / 1000 for found in lines if found is not None}
    ours = {name: time for name, time in took.items() if name.startswith("eventdesk")}
    yield Row(
        work="modules loaded before the first key",
        found=f"{len(took)} in {sum(took.values()):.0f} ms",
        limit=f"of eventdesk itself {len(ours)} in {sum(ours.values()):.0f} ms",
    )
    for name in sorted(took, key=lambda one: -took[one])[:_SLOWEST]:
        yield Row(work=f"… {name}", found=f"{took[name]:.1f} ms")


def _memory(event: Path, folder: Path, work: str, empty: float, more: int) -> Row:
    _, held = _started(_WINDOW, folder, event, folder, "whole")
    allowed = TIMES_ITS_MEMORY * empty + more
    if held is None:
        return Row(work=work, found="this system does not tell")
    return Row(
        work=work,
        found=f"{held:.0f} MB",
        limit=f"empty window with SQLAlchemy {empty:.0f} MB",
        budget=f"{TIMES_ITS_MEMORY} ×" + (f" + {more} MB" if more else ""),
        over=f"{held - allowed:.0f} MB" if held > allowed else "",
    )


def _started(code: str, kept: Path, *arguments: str | Path) -> tuple[float, float | None]:
    """Seconds from the start of a process to its first line; its second tells its memory."""
    folder = Path(__file__).parent
    command = [sys.executable, "-c", code, *map(str, arguments)]
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=folder, env=_installed(kept)
    ) as process:
        if process.stdout is None:
            raise RuntimeError("the process has no output")
        process.stdout.readline()
        took = time.perf_counter() - began
        line = process.stdout.readline().strip()
    if not line:
        message = f"the window did not start: {process.returncode}"
        raise RuntimeError(message)
    return took, None if line == "None" else float(line)


def _installed(kept: Path) -> dict[str, str]:
    """The environment of a program that is installed: what was compiled once stays compiled.

    It lies here, unless somebody has said where.
    """
    variables = {"PYTHONPYCACHEPREFIX": str(kept / "compiled"), **os.environ}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return variables
