"""A change made by another process: how long until it is painted here.

The other side acts at its own pace and tells when each act was on disk, on a clock that both
processes read.
"""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from bench_events import desk_delegates, event_of, settings_at
from bench_figures import Row, Sizes, held_to_times, spread
from driven_window import DOORS, driven

from eventdesk.bootstrap import open_event
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.services.performer import ActResult
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.theme import ThemeChoice

FEED_MILLISECONDS = 250
POLLED_EVERY = "polled every 100 ms"
_SEEN = (Action.DELEGATE_CHECKED_IN, Action.ITEM_STARTED)


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """With the list of a conference, and with a large one; then the chair's acts on a long day."""
    for people in (sizes.small, sizes.large):
        event = event_of(folder, people, items=10)
        acts = min(sizes.changes, people)
        work = f"change by another process → painted, {people:,}"
        yield _of(folder, event, acts, _admit, PageId.REGISTRATION, work)
    event = event_of(folder, sizes.small, items=sizes.items)
    acts = min(sizes.changes, sizes.items - 1)
    work = f"“next” by another process → painted, {sizes.items} items"
    yield _of(folder, event, acts, _go_on, PageId.RUNNING_ORDER, work)


def _of(
    folder: Path, event: Path, acts: int, act: Callable[..., None], page: PageId, work: str
) -> Row:
    painted: dict[str, float] = {}
    arrived: list[str] = []

    def take(entries: tuple[Entry, ...]) -> None:
        arrived.extend(one.act for one in entries if one.action in _SEEN)

    ours, theirs = mp.Pipe()
    application = Application(DOORS, settings_at(folder), choice=ThemeChoice.LIGHT)
    with driven(application, open_event(event, settings_at(folder))) as window:
        window.window.turn_to(page)
        window.paint()
        window.live.entries_appended.connect(take)
        other = mp.get_context("spawn").Process(target=act, args=(event, folder, acts, theirs))
        other.start()
        while len(painted) < acts:
            window.until(lambda: bool(arrived))
            window.paint()
            now = time.perf_counter()
            painted |= dict.fromkeys(arrived, now)
            arrived.clear()
        synced: dict[str, float] = ours.recv()
        other.join()
    taken = [max(0.0, painted[one] - at) * 1000 for one, at in synced.items()]
    return held_to_times(work, spread(taken), p99=FEED_MILLISECONDS, limit=POLLED_EVERY)


def _admit(event: Path, folder: Path, acts: int, told: Connection) -> None:
    with open_event(event, settings_at(folder)) as desk:
        people = iter(desk_delegates(desk))
        told.send(_at_its_own_pace(acts, lambda: desk.check_in.check_in(next(people))))


def _go_on(event: Path, folder: Path, acts: int, told: Connection) -> None:
    with open_event(event, settings_at(folder)) as desk:
        told.send(_at_its_own_pace(acts, lambda: desk.running_order.next(confirmed=True)))


def _at_its_own_pace(acts: int, act: Callable[[], ActResult]) -> dict[str, float]:
    """When each act was on disk, by its id."""
    chance = random.Random(11)  # noqa: S311 - the same pace every time
    synced: dict[str, float] = {}
    for _ in range(acts):
        time.sleep(chance.uniform(0.15, 0.35))
        synced[act().act] = time.perf_counter()
    return synced
