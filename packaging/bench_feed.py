"""A change made by another process: how long until it is painted here.

The other side acts at its own pace and tells when each act was on disk, on a clock that both
processes read.
"""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from bench_events import desk_delegates, event_of, settings_at
from bench_figures import Row, Sizes, held_to_times, spread
from driven_window import DOORS, driven

from eventdesk.bootstrap import open_event
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.ui.application import Application
from eventdesk.ui.theme import ThemeChoice

FEED_MILLISECONDS = 250
POLLED_EVERY = "polled every 100 ms"


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """With the list of a conference, and with a large one."""
    for people in (sizes.small, sizes.large):
        yield _of(folder, people, sizes.changes)


def _of(folder: Path, people: int, changes: int) -> Row:
    event = event_of(folder, people, items=10)
    painted: dict[str, float] = {}
    arrived: list[str] = []

    def take(entries: tuple[Entry, ...]) -> None:
        arrived.extend(
            one.subject
            for one in entries
            if one.action is Action.DELEGATE_CHECKED_IN and one.subject is not None
        )

    ours, theirs = mp.Pipe()
    application = Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
    with driven(application, open_event(event, settings_at(folder))) as window:
        window.live.entries_appended.connect(take)
        other = mp.get_context("spawn").Process(target=_act, args=(event, folder, changes, theirs))
        other.start()
        while len(painted) < min(changes, people):
            window.until(lambda: bool(arrived))
            window.paint()
            now = time.perf_counter()
            painted |= dict.fromkeys(arrived, now)
            arrived.clear()
        synced: dict[str, float] = ours.recv()
        other.join()
    taken = [max(0.0, painted[one] - at) * 1000 for one, at in synced.items()]
    work = f"change by another process → painted, {people:,}"
    return held_to_times(work, spread(taken), p99=FEED_MILLISECONDS, limit=POLLED_EVERY)


def _act(event: Path, folder: Path, changes: int, told: Connection) -> None:
    chance = random.Random(11)  # noqa: S311 - the same pace every time
    synced: dict[str, float] = {}
    with open_event(event, settings_at(folder)) as desk:
        for one in desk_delegates(desk)[:changes]:
            time.sleep(chance.uniform(0.15, 0.35))
            desk.check_in.check_in(one)
            synced[one] = time.perf_counter()
    told.send(synced)
