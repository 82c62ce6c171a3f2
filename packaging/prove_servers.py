"""Servers and desks that are ended, frozen or filled in the middle of acts: nothing is lost.

Each trouble has an event of its own. Desks act, the trouble begins in the middle of it, they act on
as far as they can, it is mended, and then all is looked at as in `prove_several_desks`.
"""

from __future__ import annotations

import random
import secrets
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from prove_several_desks import Seen, counted, look_at
from proving_server import ProvingServer
from several_desks import KINDS, SeveralDesks
from several_desks_troubles import FULL, TROUBLES, Trouble
from small_disk import NotHereError

DESKS = 3
ACTS = 30
"""Before a trouble, in it, and after it."""
ROUNDS = 3
QUIET = 10
"""After so many quiet seconds in a trouble it is mended."""


def prove(rounds: int = 0, seed: int | None = None) -> bool:
    """Let everything go wrong so many times, print the figures, and say whether all holds."""
    seed = secrets.randbelow(10**6) if seed is None else seed
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)  # noqa: S311 - chance that can be had again
    findings = []
    with tempfile.TemporaryDirectory(prefix="eventdesk-servers-") as folder:
        for number in range(rounds or ROUNDS):
            for small, troubles in ((False, TROUBLES), (True, FULL)):
                findings += _on_one(Path(folder) / f"{number}-{small}", chance, troubles, small)
    for one in findings:
        print(f"BROKEN: {one}")
    return not findings


def _on_one(
    folder: Path,
    chance: random.Random,
    troubles: Sequence[Trouble],
    small: bool,  # noqa: FBT001 - private
) -> list[str]:
    try:
        server = ProvingServer(small_disks=small)
    except NotHereError as why:
        print(f"skipped: {', '.join(one.name for one in troubles)}: {why}")
        return []
    found = []
    try:
        for trouble in troubles:
            began = time.monotonic()
            seen = run(folder / trouble.name.replace(" ", "-"), server, trouble, chance)
            _print(trouble.name, seen, time.monotonic() - began)
            found += [f"{trouble.name}: {one}" for one in seen.findings]
    finally:
        server.stop()
    return found


def _print(name: str, seen: Seen, seconds: float) -> None:
    print(
        f"{name}: {seen.acts} acts acknowledged, {seconds:.0f} s, the longest {seen.longest:.1f} s;"
        f" told: {' · '.join(seen.said) or 'nothing'}; failures: {counted(seen.failures) or 'none'}"
        f"; late: {counted(seen.late) or 'none'}",
        flush=True,
    )


def run(
    folder: Path,
    server: ProvingServer,
    trouble: Trouble,
    chance: random.Random,
    desks: int = DESKS,
    acts: int = ACTS,
) -> Seen:
    """One trouble on an event of its own; what was seen of it."""
    with SeveralDesks(server, folder, chance) as several:
        several.make()
        several.join(KINDS[:desks])
        several.act(acts, turning=False)
        several.begin(acts)
        trouble.begin(several)
        several.act(acts, turning=False, quiet_ends=QUIET)
        stuck = [one.at.name for one in several.living() if one.busy and trouble.all_go_on]
        trouble.end(several)
        several.act(acts, turning=False)
        several.until_ready()
        several.settle()
        several.ask_states()
        seen = look_at(several)
        seen.findings += [f"{one} did not go on meanwhile." for one in stuck]
        seen.turns = Counter({trouble.name: 1})
        seen.said = tuple(dict.fromkeys(said for one in several.desks for said in one.said))
        return seen
