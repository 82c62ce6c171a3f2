"""What goes out: everything of a small and of a large event, the drawn files included."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from bench_events import event_of, settings_at
from bench_figures import Row, Sizes, held_to_seconds, resident_megabytes_at_most

from eventdesk.bootstrap import open_event
from eventdesk.ui.printing.drawing import drawing_without_a_window

EXPORT_SECONDS = 10


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """Everything, into a new folder, half of the people inside."""
    for people in (sizes.small, sizes.large):
        yield _everything(folder, people)


def _everything(folder: Path, people: int) -> Row:
    path = event_of(folder, people, arrived=people // 2, items=10)
    out = folder / f"out-{people}"
    drawing = drawing_without_a_window()
    with open_event(path, settings_at(folder)) as desk:
        began, worked = time.perf_counter(), time.process_time()
        written = desk.exports.write(out, drawing=drawing)
        seconds, cpu = time.perf_counter() - began, time.process_time() - worked
    size = sum(one.stat().st_size for one in out.iterdir()) / 1_000_000
    most = resident_megabytes_at_most()
    memory = "" if most is None else f", {most:.0f} MB of memory at most"
    work = f"export everything of {people:,} with {people // 2:,} arrivals"
    limit = f"{len(written)} files, {size:.0f} MB; {cpu:.1f} s of processor{memory}"
    return held_to_seconds(work, seconds, EXPORT_SECONDS, limit=limit)
