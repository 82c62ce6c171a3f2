"""Branches: the tests take every way through `core`, `storage` and `services`, but for a list.

`branches/unreached.toml` says what no test reaches, and why. What is not reached and not listed
fails; what is listed and reached is taken out, so that the list only gets shorter.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environment import ROOT
from gaps import OWED, Gap, gaps_in, listed_gaps, reason_for, write_gaps

PARTS = ("tests/services", "tests/storage", "tests/core", "tests/cli", "tests/formats")
"""What is tested without a window, the longest first."""
AT_ONCE = 2
"""Each part is one process that ends by itself: what a worker measured could be lost with it."""
UNREACHED = ROOT / "packaging" / "branches" / "unreached.toml"
MEASURED = ROOT / "build" / "branches"


def prove(_seconds: int = 0) -> bool:
    """Run the tests, measured; whether what they do not reach is exactly what is listed."""
    MEASURED.mkdir(parents=True, exist_ok=True)
    for old in MEASURED.glob("measured*"):
        old.unlink()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        ended = list(pool.map(_run_tests, PARTS))
    failed = [part for part, status in zip(PARTS, ended, strict=True) if status != 0]
    if failed:
        print(f"The tests in {' and '.join(failed)} do not pass: nothing can be said of them.")
        return False
    _coverage("combine", "--quiet")
    figures = MEASURED / "measured.json"
    _coverage("json", "--quiet", "-o", str(figures))
    return compare(figures)


def _run_tests(part: str) -> int:
    return _coverage("run", "-m", "pytest", "-q", "-p", "no:cacheprovider", part)


def compare(figures: Path, *, take_in: bool = False) -> bool:
    """Tell what was measured against the list; whether all that is unreached stands there.

    `take_in` puts what is new into the list, with the reason that its words tell.
    """
    found, listed = gaps_in(figures, ROOT), listed_gaps(UNREACHED)
    unlisted, closed = sorted(found - listed.keys()), sorted(listed.keys() - found)
    for gap in closed:
        print(f"Reached by now, or no more there: {gap.file}, {gap.function}: {gap.way}")
    kept = {gap: why for gap, why in listed.items() if gap in found}
    if take_in:
        kept |= {gap: reason_for(gap) for gap in unlisted}
    if kept != listed:
        write_gaps(UNREACHED, kept)
    for gap in sorted(found - kept.keys()):
        print(f"No test reaches it: {gap.file}, {gap.function or 'the module'}: {gap.way}")
    _tell(figures, kept)
    return found <= kept.keys()


def _tell(figures: Path, listed: Mapping[Gap, str]) -> None:
    totals = json.loads(figures.read_text(encoding="utf-8"))["totals"]
    branches, reached = totals["num_branches"], totals["covered_branches"]
    owed = sum(why == OWED for why in listed.values())
    print(
        f"{reached} of {branches} branches reached ({100 * reached / branches:.2f} %), "
        f"{totals['covered_lines']} of {totals['num_statements']} lines; "
        f"{len(listed)} gaps listed, a test is owed to {owed} of them"
    )


def _coverage(*arguments: str) -> int:
    variables = dict(os.environ)
    variables.setdefault("EVENTDESK_HYPOTHESIS", "derandomized")
    variables["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "coverage", *arguments]
    return subprocess.call(command, cwd=ROOT, env=variables)


if __name__ == "__main__":
    sys.exit(0 if compare(Path(sys.argv[1]), take_in="--take-in" in sys.argv) else 1)
