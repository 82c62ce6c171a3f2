"""Several desks at one event under random cuts: afterwards all show the same, and nothing is lost.

Two to eight processes act at random on one server, each behind a network that delays, holds back,
cuts and refuses. Then everything is whole again, and is looked at.
"""

from __future__ import annotations

import random
import secrets
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from desk_at_work import BUG
from event_state import State, state_of
from proving_server import ProvingServer
from several_desks import KINDS, SeveralDesks
from several_desks_findings import beside_the_clock, doubles, in_log, late, overtaken

from eventdesk.bootstrap import Settings, open_event

ACTS = 10_000
DESKS = 4
WITHOUT_A_COPY = 20
"""One act of so many is then done by desks that act on the server alone: they wait for it."""
SLOW_SECONDS = 4.0
CLOCKS_OFF = (timedelta(0), timedelta(minutes=3), timedelta(minutes=-3))
"""How far the clocks of the first desks are ahead."""


@dataclass(slots=True)
class Seen:
    """What was seen of one run."""

    acts: int = 0
    entries: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    turns: Counter[str] = field(default_factory=Counter)
    late: Counter[str] = field(default_factory=Counter)
    cuts: int = 0
    slow: Counter[str] = field(default_factory=Counter)
    """What took more than `SLOW_SECONDS`."""
    longest: float = 0.0
    """Seconds that the longest act took at its desk."""
    said: tuple[str, ...] = ()
    """What desks that were closed had said of why they worked alone."""
    findings: list[str] = field(default_factory=list)


def prove(acts: int = 0, seed: int | None = None, desks: int = 0) -> bool:
    """Let them act, print the figures, and say whether everything holds."""
    seed = secrets.randbelow(10**6) if seed is None else seed
    desks = desks or DESKS
    print(f"seed {seed}, {desks} desks", flush=True)
    acts = acts or ACTS
    findings = []
    server = ProvingServer()
    try:
        with tempfile.TemporaryDirectory(prefix="eventdesk-desks-") as folder:
            for joined, many in ((True, acts), (False, acts // WITHOUT_A_COPY)):
                own = Path(folder) / ("joined" if joined else "direct")
                began = time.monotonic()
                seen = run(own, server, many, desks, seed, joined=joined)
                print("\nwith copies" if joined else "\non the server alone, without copies")
                _print(seen, time.monotonic() - began)
                findings += seen.findings
    finally:
        server.stop()
    return not findings


def _print(seen: Seen, seconds: float) -> None:
    print(
        f"{seen.acts} acts acknowledged, {seen.entries} entries, {seen.cuts} connections reset in "
        f"{seconds:.0f} s; the longest act took {seen.longest:.1f} s"
    )
    print(f"over {SLOW_SECONDS:g} s: {counted(seen.slow) or 'none'}")
    print(f"weather: {counted(seen.turns)}")
    print(f"failures that desks told: {counted(seen.failures) or 'none'}")
    print(f"late: {counted(seen.late) or 'none'}", flush=True)
    for one in seen.findings:
        print(f"BROKEN: {one}", flush=True)


def counted(counts: Counter[str]) -> str:
    """What was counted, in one line."""
    return ", ".join(f"{name} {number}" for name, number in sorted(counts.items()))


def run(
    folder: Path, server: ProvingServer, acts: int, desks: int, seed: int, *, joined: bool = True
) -> Seen:
    """One run on a server; what was seen of it. `joined`: each desk has a copy of its own."""
    chance = random.Random(seed)  # noqa: S311 - chance that can be had again
    with SeveralDesks(server, folder, chance, joined=joined) as several:
        several.make()
        several.join(KINDS[:desks], CLOCKS_OFF if joined else ())
        several.act(acts)
        several.heal()
        several.until_ready()
        several.settle()
        several.ask_states()
        return look_at(several)


def look_at(several: SeveralDesks) -> Seen:
    """Everything that must hold once the networks are whole and all desks have told their state."""
    seen = Seen(turns=several.turns, cuts=sum(one.proxy.cuts for one in several.desks))
    settings = Settings(data_dir=several.folder / "office", desk="Office")
    with open_event(several.owners_address, settings) as desk:
        seen.findings += [f"Server: {one}" for one in desk.verify().findings]
        with desk.database.reading() as reading:
            entries = list(reading.log.all())
        truth = state_of(desk.database)
    seen.entries = len(entries)
    seen.findings += in_log(entries, [one.got for one in several.desks])
    seen.findings += doubles(entries)
    seen.findings += overtaken(entries)
    off = {one.at.name: one.at.clock_off for one in several.desks if one.at.clock_off}
    seen.findings += beside_the_clock(entries, off)
    seen.late = late(entries)
    for one in several.desks:
        seen.acts += len(one.got)
        if not one.slept:
            seen.longest = max([seen.longest, *(got.seconds for got in one.got)])
            seen.slow.update(got.wish for got in one.got if got.seconds > SLOW_SECONDS)
        seen.failures.update(f"{failed.code} ({failed.message})" for failed in one.failed)
        seen.findings += [f"{one.at.name}: {bug.message}" for bug in one.failed if bug.code == BUG]
        seen.findings += _apart(one.at.name, one.state, truth)
    return seen


def _apart(name: str, state: State | None, truth: State) -> list[str]:
    if state is None:
        return [f"{name} does not tell what it holds."]
    return [f"{name} shows another {one} than the server." for one in state.differs_from(truth)]
