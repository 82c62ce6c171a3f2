"""Large lists: bringing one in, bringing the same in again, and taking it back."""

from __future__ import annotations

import multiprocessing as mp
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from bench_events import desk_delegates, empty_event, event_of, settings_at, write_list
from bench_figures import (
    Row,
    Sizes,
    held_to_commit,
    held_to_seconds,
    resident_megabytes_at_most,
    spread,
    timed,
)
from bench_limits import BareCommit, bare_insert

from eventdesk.bootstrap import open_event
from eventdesk.services.event_desk import EventDesk

IMPORT_SECONDS = 10
AGAIN_SECONDS = 5
LOCK_SECONDS = 3
UNDO_SECONDS = 10


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """Import, import again, and the check-in service without any window."""
    for people in (sizes.small, sizes.middle, sizes.large):
        yield _check_in(folder, people, sizes.acts)
    yield from _imports(folder, sizes.large)


def _imports(folder: Path, people: int) -> Iterator[Row]:
    path = write_list(folder / "large.csv", people)
    insert = f"bare insert of as many {bare_insert(folder, people).p50 / 1000:.2f} s"
    with empty_event(folder / "importing.eventdesk") as desk:
        for work, budget in ((f"import {people:,} rows from CSV", IMPORT_SECONDS),
                             ("… import the same again", AGAIN_SECONDS)):  # fmt: skip
            with _watched_lock(desk) as locked:
                reading, writing = _bring_in(desk, path)
            parts = f"read and compare {reading:.2f} s, write {writing:.2f} s; {insert}"
            yield held_to_seconds(work, reading + writing, budget, limit=parts)
            yield held_to_seconds("… write lock held at most", max(locked), LOCK_SECONDS)
        yield from _undone(desk)


def _undone(desk: EventDesk) -> Iterator[Row]:
    """The list that said nothing new is taken back first, then the one that brought everybody."""
    desk.day_log.undo()
    preview = timed(desk.day_log.preview_undo)
    with _watched_lock(desk) as locked:
        seconds = timed(desk.day_log.undo)
    asked = f"to say what it would take back {preview:.2f} s"
    yield held_to_seconds("undo that import", seconds, UNDO_SECONDS, limit=asked)
    yield held_to_seconds("… write lock held at most", max(locked), LOCK_SECONDS)
    most = resident_megabytes_at_most()
    if most is not None:
        yield Row(work="the most memory that all of this took", found=f"{most:.0f} MB")


def _bring_in(desk: EventDesk, path: Path) -> tuple[float, float]:
    started = time.perf_counter()
    preview = desk.invite_list.preview(path)
    read = time.perf_counter()
    desk.invite_list.apply(preview)
    return read - started, time.perf_counter() - read


def _check_in(folder: Path, people: int, acts: int) -> Row:
    """Each act beside a bare commit made just after it."""
    path = event_of(folder, people)
    taken, bare = [], []
    with BareCommit(folder) as limit, open_event(path, settings_at(folder)) as desk:
        chosen = desk_delegates(desk)[: min(acts + 1, people)]
        desk.check_in.check_in(chosen.pop())
        for one in chosen:
            taken.append(timed(partial(desk.check_in.check_in, one)) * 1000)
            bare.append(limit.milliseconds())
    work = f"check-in without a window, {people:,} delegates"
    return held_to_commit(work, spread(taken), spread(bare))


@contextmanager
def _watched_lock(desk: EventDesk) -> Iterator[list[float]]:
    """Watches from another process how long nobody else could have written, in seconds."""
    longest: list[float] = []
    ours, theirs = mp.Pipe()
    watcher = mp.get_context("spawn").Process(target=_watch, args=(desk.database.address, theirs))
    watcher.start()
    ours.recv()
    yield longest
    ours.send("enough")
    longest.append(ours.recv())
    watcher.join()


def _watch(address: str, told: Connection) -> None:
    connection = sqlite.connect(address, timeout=0, isolation_level=None)
    longest = 0.0
    told.send("ready")
    while not told.poll(0.001):
        started = time.perf_counter()
        while not _could_write(connection):
            longest = max(longest, time.perf_counter() - started)
            time.sleep(0.0005)
    connection.close()
    told.send(longest)


def _could_write(connection: sqlite.Connection) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite.OperationalError:
        return False
    connection.execute("ROLLBACK")
    return True
