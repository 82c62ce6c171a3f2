"""Several desks admitting at once, on one server and on one file, beside the bare database.

The server here syncs every commit to the disk, as one of the day does. What limits it is told by
three figures: how long a desk waits for the head of the log, which one desk holds at a time; how
often an admission asks the server; and how busy the processors are, desks and server together.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from admitting_process import Admitted, Admitting, admit, admit_barely, together
from bench_events import desk_delegates, event_of, settings_at
from bench_figures import Row, Sizes, spread
from bench_joined import painted
from cutting_proxy import CuttingProxy, Weather
from proving_server import ProvingServer

from eventdesk.bootstrap import open_event
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.server_setup import set_up
from eventdesk.storage import event_file
from eventdesk.storage.copies.whole_copy import copy_whole

AWAY_SECONDS = 0.002
"""One way through the network of a venue that is neither near nor bad."""
_TWO = 2


def measure(folder: Path, sizes: Sizes) -> Iterator[Row]:
    """Admissions a second: with one desk, with some and with more; then two on one file."""
    people = sizes.admissions * max(sizes.desks)
    event = event_of(folder, people)
    with open_event(event, settings_at(folder)) as desk:
        ids = desk_delegates(desk)
    with _server() as server:
        yield from _painted(server, event, ids[: sizes.changes])
        for desks in sizes.desks:
            yield from _on_server(server, event, ids, desks, sizes.admissions)
        most = max(sizes.desks)
        fewer = max(_TWO * _TWO, sizes.admissions // 4)
        for desks in dict.fromkeys((1, most)):
            yield from _on_server(server, event, ids, desks, fewer, AWAY_SECONDS)
    yield from _on_file(folder, people, ids, sizes.admissions)


@contextmanager
def _server() -> Iterator[ProvingServer]:
    server = ProvingServer(synced=True)
    try:
        yield server
    finally:
        server.stop()


def _painted(server: ProvingServer, event: Path, ids: Sequence[str]) -> Iterator[Row]:
    name = _moved(server, event)
    wanted = [("Foyer", DeskKind.REGISTRATION), ("Side door", DeskKind.REGISTRATION)]
    here, there = (made.code for made in set_up(server.url(name), wanted).desks)
    work = "change at another desk of a server → painted"
    yield from painted(event.parent / "joined", (here, there), ids, work)
    server.drop(name)


def _moved(server: ProvingServer, event: Path) -> str:
    """A database with all of an event."""
    name = server.new_database()
    with event_file.open_event(event) as source, event_file.create(server.url(name)) as target:
        copy_whole(source, target)
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rate:
    """What several processes did together."""

    done: Sequence[Admitted]
    server_seconds: float = 0.0

    @property
    def a_second(self) -> float:
        """How many of them all in a second."""
        acts = sum(len(one.milliseconds) for one in self.done)
        return acts / self.seconds

    @property
    def seconds(self) -> float:
        """From the first one's first to the last one's last."""
        return max(one.ended for one in self.done) - min(one.started for one in self.done)

    @property
    def times(self) -> str:
        """How long one takes at its desk."""
        return str(spread([taken for one in self.done for taken in one.milliseconds]))

    @property
    def limits(self) -> str:
        """What held them up, as far as it can be told from outside."""
        acts = sum(len(one.milliseconds) for one in self.done)
        cores = (os.cpu_count() or 1) * self.seconds
        desks = sum(one.processor_seconds for one in self.done) / cores
        head = sum(one.head_seconds for one in self.done) * 1000 / acts
        asked = sum(one.statements for one in self.done) / acts
        return (
            f"head waited for {head:.1f} ms, server asked {asked:.0f} times, processors busy "
            f"{desks:.0%} with desks and {self.server_seconds / cores:.0%} with the server"
        )


def _on_server(
    server: ProvingServer,
    event: Path,
    ids: Sequence[str],
    desks: int,
    acts: int,
    away: float = 0.0,
) -> Iterator[Row]:
    name = _moved(server, event)
    role = f"bench_{name}"
    server.tell("CREATE ROLE {} LOGIN SUPERUSER PASSWORD 'bench'", role)
    with CuttingProxy(server.port) as proxy:
        proxy.turn(Weather(delay=away))
        port = proxy.port if away else server.port
        address = server.address(name, role, "bench", port)
        work = [
            Admitting(address=address, folder=event.parent, desk=f"Desk {at}", ids=tuple(mine))
            for at, mine in enumerate(_shared(ids, desks, acts))
        ]
        ours = _measured(server, work, bare=False)
        bare = _measured(server, work, bare=True)
    server.drop(name)
    far = f", {away * 2000:.0f} ms away" if away else ""
    yield Row(
        work=f"admissions by {desks} desk{'s' if desks > 1 else ''} on one server{far}",
        found=f"{ours.a_second:.0f} a second; {ours.times}",
        limit=f"bare {bare.a_second:.0f} a second; {bare.times}",
    )
    yield Row(work="… what holds them up", found=ours.limits)


def _measured(server: ProvingServer, work: Sequence[Admitting], *, bare: bool) -> _Rate:
    before = server.processor_seconds()
    done = together(admit_barely if bare else admit, work, server.processor_seconds)
    return _Rate(done=done.each, server_seconds=done.beside - before)


def _on_file(folder: Path, people: int, ids: Sequence[str], acts: int) -> Iterator[Row]:
    for desks in (1, _TWO):
        rates = []
        for bare in (False, True):
            event = event_of(folder, people)
            work = [
                Admitting(address=str(event), folder=folder, desk=f"Desk {at}", ids=tuple(mine))
                for at, mine in enumerate(_shared(ids, desks, acts))
            ]
            done = together(admit_barely if bare else admit, work, time.monotonic)
            rates.append(_Rate(done=done.each))
        ours, limit = rates
        yield Row(
            work=f"admissions by {desks} process{'es' if desks > 1 else ''} on one file",
            found=f"{ours.a_second:.0f} a second; {ours.times}",
            limit=f"bare {limit.a_second:.0f} a second; {limit.times}",
        )


def _shared(ids: Sequence[str], desks: int, acts: int) -> list[Sequence[str]]:
    """Each desk's own people."""
    return [ids[at * acts : (at + 1) * acts] for at in range(desks)]
