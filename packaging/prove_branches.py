"""Branches: the tests take every way through `core`, `storage` and `services`, but for a list.

`branches/unreached.toml` says what no test reaches, and why. What is not reached and not listed
fails; so does what is listed and reached, so that the list stays true.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environment import ROOT
from gaps import Gap, gaps_in, listed_gaps

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


def compare(figures: Path) -> bool:
    """Tell what was measured against the list; whether they agree."""
    found, listed = gaps_in(figures, ROOT), listed_gaps(UNREACHED)
    _tell(figures, found)
    unlisted, closed = sorted(found - listed.keys()), sorted(listed.keys() - found)
    for gap in unlisted:
        print(f"No test reaches it: {gap.file}, {gap.function or 'the module'}: {gap.way}")
    for gap in closed:
        print(f"Reached by now, or no more there: {gap.file}, {gap.function}: {gap.way}")
    return not unlisted and not closed


def _tell(figures: Path, found: set[Gap]) -> None:
    totals = json.loads(figures.read_text(encoding="utf-8"))["totals"]
    branches, reached = totals["num_branches"], totals["covered_branches"]
    print(
        f"{reached} of {branches} branches reached ({100 * reached / branches:.2f} %), "
        f"{totals['covered_lines']} of {totals['num_statements']} lines; {len(found)} gaps"
    )


def _coverage(*arguments: str) -> int:
    variables = dict(os.environ)
    variables.setdefault("EVENTDESK_HYPOTHESIS", "derandomized")
    variables["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "coverage", *arguments]
    return subprocess.call(command, cwd=ROOT, env=variables)


if __name__ == "__main__":
    sys.exit(0 if compare(Path(sys.argv[1])) else 1)
