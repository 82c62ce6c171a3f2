"""A change made at another desk of the same server: how long until it is painted here.

Here is a window on a joined desk's own copy, with its keeper; the other desk acts on the server and
tells when each act was synced there, on a clock that both processes read.
"""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from bench_figures import Row, held_to_times, spread
from driven_window import DOORS, driven

from eventdesk.bootstrap import join_event, open_event
from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.joining.join_code import read_code
from eventdesk.services.opening import Settings
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.application import Application
from eventdesk.ui.theme import ThemeChoice

PAINTED_MILLISECONDS = 250
_PACE_SECONDS = (0.15, 0.35)


def painted(folder: Path, codes: tuple[str, str], ids: Sequence[str], work: str) -> Iterator[Row]:
    """How long after its commit on the server an admission at one desk is painted at another."""
    settings = Settings(data_dir=folder / "here")
    seen: dict[str, float] = {}
    arrived: list[str] = []

    def take(entries: tuple[Entry, ...]) -> None:
        arrived.extend(one.act for one in entries if one.action is Action.DELEGATE_CHECKED_IN)

    ours, theirs = mp.Pipe()
    application = Application(DOORS, settings, choice=ThemeChoice.LIGHT)
    with driven(application, join_event(codes[0], settings)) as window:
        window.window.turn_to(PageId.REGISTRATION)
        window.paint()
        window.live.entries_appended.connect(take)
        other = mp.get_context("spawn").Process(
            target=_admit, args=(codes[1], folder / "there", tuple(ids), theirs)
        )
        other.start()
        while len(seen) < len(ids):
            window.until(lambda: bool(arrived))
            window.paint()
            seen |= dict.fromkeys(arrived, time.perf_counter())
            arrived.clear()
        synced: dict[str, float] = ours.recv()
        other.join()
    taken = [max(0.0, seen[act] - when) * 1000 for act, when in synced.items()]
    told = "told by LISTEN, looked for every second"
    yield held_to_times(work, spread(taken), p99=PAINTED_MILLISECONDS, limit=told)


def _admit(code: str, folder: Path, ids: Sequence[str], told: Connection) -> None:
    found = read_code(code)
    address = f"postgresql://{found.role}:{found.password}@{found.host}:{found.port}"
    chance = random.Random(11)  # noqa: S311 - the same pace every time
    synced: dict[str, float] = {}
    with open_event(f"{address}/{found.database}", Settings(data_dir=folder)) as desk:
        for one in ids:
            time.sleep(chance.uniform(*_PACE_SECONDS))
            act = desk.check_in.check_in(one).act
            synced[act] = time.perf_counter()
    told.send(synced)
