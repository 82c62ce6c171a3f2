"""A long list coming in while others work: a desk that goes on admitting, a window that is open."""

from __future__ import annotations

import itertools
import multiprocessing as mp
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from bench_events import desk_delegates, event_of, settings_at, write_list
from bench_figures import Row, Sizes, held_to_seconds, spread, timed
from driven_window import DOORS, DrivenWindow, driven
from PySide6.QtCore import QTimer

from eventdesk.bootstrap import open_event
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.application import Application
from eventdesk.ui.theme import ThemeChoice

WAIT_SECONDS = 3
"""The write lock may be held as long: a desk that has to wait waits no longer."""
PACE_SECONDS = 0.05
_BEAT_MILLISECONDS = 4
PAUSE_SECONDS = 0.1
"""What a hand at the keyboard just begins to notice."""


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """Bring in a list that is new, then one in which half of all has changed."""
    new = write_list(folder / "arriving.csv", sizes.large)
    half = _with_half_changed(new)
    here = event_of(folder, sizes.small)
    for work, path in (
        (f"import {sizes.large:,} while another desk admits", new),
        ("… again, half of them changed", half),
    ):
        yield from _while_admitting(here, work, path)
    there = event_of(folder, sizes.small, items=10)
    application = Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
    with driven(application, open_event(there, settings_at(folder))) as window:
        yield from _pause(window, there, f"{sizes.large:,} by another process", new)
        yield from _pause(window, there, "… half of them changed", half)
        yield from _pause(window, there, "… and that taken back", None)


def _with_half_changed(path: Path) -> Path:
    lines = path.read_text(encoding="utf-8").splitlines()
    changed = [
        line.replace("Partnership", "Alliance") if number % 2 else line
        for number, line in enumerate(lines)
    ]
    half = path.with_name("half.csv")
    half.write_text("\n".join(changed) + "\n", encoding="utf-8")
    return half


# ---- a desk that goes on admitting


def _while_admitting(event: Path, work: str, path: Path) -> Iterator[Row]:
    with open_event(event, settings_at(event.parent)) as desk, _admitting(event) as waited:
        seconds = timed(lambda: desk.invite_list.apply(desk.invite_list.preview(path)))
    yield Row(work=work, found=f"{seconds:.2f} s")
    found = spread(waited)
    yield held_to_seconds(
        "… the longest that the other desk waited",
        max(waited) / 1000,
        WAIT_SECONDS,
        limit=f"an act every {PACE_SECONDS * 1000:.0f} ms: {found}",
    )


@contextmanager
def _admitting(event: Path) -> Iterator[list[float]]:
    """Another desk that admits, and how long each of its acts took in milliseconds."""
    waited: list[float] = []
    ours, theirs = mp.Pipe()
    other = mp.get_context("spawn").Process(target=_admit, args=(event, theirs))
    other.start()
    ours.recv()
    yield waited
    ours.send("enough")
    waited += ours.recv()
    other.join()


def _admit(event: Path, told: Connection) -> None:
    waited: list[float] = []
    with open_event(event, settings_at(event.parent)) as desk:
        everybody = itertools.cycle(desk_delegates(desk))
        told.send("ready")
        while not (told.poll(PACE_SECONDS) and waited):
            one = next(everybody)
            act = desk.check_in.leave if _is_in(desk, one) else desk.check_in.check_in
            waited.append(_milliseconds(act, one))
    told.send(waited)


def _is_in(desk: EventDesk, one: str) -> bool:
    with desk.database.reading() as reading:
        delegate = reading.delegates.get(one)
    return delegate is not None and delegate.heads > 0


def _milliseconds(act: Callable[[str], object], one: str) -> float:
    return timed(lambda: act(one)) * 1000


# ---- a window that is open


def _pause(window: DrivenWindow, event: Path, work: str, path: Path | None) -> Iterator[Row]:
    """The longest that the window's own thread did not come round, until all of it is there."""
    ours, theirs = mp.Pipe()
    other = mp.get_context("spawn").Process(target=_bring_in, args=(event, path, theirs))
    other.start()
    beats: list[tuple[float, float]] = []
    beat = QTimer()
    beat.timeout.connect(lambda: beats.append((time.perf_counter(), time.thread_time())))
    beat.start(_BEAT_MILLISECONDS)
    window.until(ours.poll)
    head, committed = ours.recv()
    window.until(lambda: len(window.live.entries) >= head)
    whole = time.perf_counter() - committed
    seen = len(beats)
    window.until(lambda: len(beats) > seen + 1)
    beat.stop()
    other.join()
    pauses = [(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(beats)]
    longest, busy = max(pauses)
    rounds = spread([pause * 1000 for pause, _ in pauses])
    yield Row(work=f"{work}: in the window", found=f"{whole:.2f} s after the commit")
    yield held_to_seconds(
        "… longest pause of the window",
        longest,
        PAUSE_SECONDS,
        limit=f"of which it worked {busy * 1000:.0f} ms itself; {rounds}",
    )


def _bring_in(event: Path, path: Path | None, told: Connection) -> None:
    with open_event(event, settings_at(event.parent)) as desk:
        if path is None:
            desk.day_log.undo()
        else:
            desk.invite_list.apply(desk.invite_list.preview(path))
        with desk.database.reading() as reading:
            head = reading.head().sequence
    told.send((head, time.perf_counter()))
