"""Mutation: each small mistake in forecast, re-plan, folds and their rules is seen by a test.

What no test sees stands in `mutation/survivors.toml`, each with its reason. One that stands there
without having survived is told, so that the list stays true.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from environment import ROOT
from mutant_runs import KILLED, STUCK, MutantRuns
from mutants import Mutant

TARGETS = (
    "running_order/forecast.py",
    "running_order/item_forecast.py",
    "running_order/run_times.py",
    "running_order/floors.py",
    "running_order/settling.py",
    "running_order/order.py",
    "running_order/rules.py",
    "running_order/plan_rules.py",
    "questions/rules.py",
    "running_order/replanning/*.py",
    "running_order/folding/*.py",
    "standing.py",
    "undoing.py",
    "questions/fold.py",
    "event.py",
    "stage.py",
    "roll/calls.py",
    "attendance.py",
    "lateness.py",
)
"""Below eventdesk/core: what says where the day stands, and what comes of an act."""
TESTS = (
    "tests/core/questions",
    "tests/core/roll",
    "tests/core/running_order",
    "tests/core/test_attendance.py",
    "tests/core/test_counts.py",
    "tests/core/test_delegates_fold.py",
    "tests/core/test_event.py",
    "tests/core/test_late_acts.py",
    "tests/core/test_lateness.py",
    "tests/core/test_stage.py",
    "tests/core/test_standing.py",
    "tests/core/test_undoing.py",
    "tests/core/test_undoing_kinds.py",
)
"""Those that are about these rules, and quick: every mutant meets some of them."""
SURVIVORS = ROOT / "packaging" / "mutation" / "survivors.toml"
SEEN = (KILLED, STUCK)


def prove(_seconds: int = 0, only: str = "") -> bool:
    """Run every mutant; whether each is seen by a test, or explained.

    `only` is a part of the path, for whoever writes the tests of one module.
    """
    runs = MutantRuns(ROOT, [path for path in _paths() if only in path])
    status = _run_tests(runs)
    if status != 0:
        print(f"The tests could not be run: pytest ended with {status}.")
        return False
    explained = _explained()
    survivors = [mutant for mutant, outcome in runs.outcomes if outcome not in SEEN]
    _tell(runs, survivors, explained)
    unexplained = [mutant for mutant in survivors if mutant.key not in explained]
    for mutant in unexplained:
        print(_as_entry(mutant))
    met = {mutant.key for mutant in survivors}
    stale = [key for key in explained if key not in met and only in key[0]]
    for path, place, was, becomes in stale:
        print(f"{path}, {place}: a test sees this now, or it is no more: {was} → {becomes}")
    return not unexplained and not stale


def _paths() -> list[str]:
    core = ROOT / "eventdesk" / "core"
    found = [path for target in TARGETS for path in sorted(core.glob(target))]
    return [path.relative_to(ROOT).as_posix() for path in found if path.name != "__init__.py"]


def _run_tests(runs: MutantRuns) -> int:
    """Collect the tests and hand them over. Chance stays away: the same mutants die every time."""
    os.environ["EVENTDESK_HYPOTHESIS"] = "mutation"
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
    os.chdir(ROOT)
    quiet = ("-s", "-q", "-q", "--no-header", "--no-summary", "-p", "no:cacheprovider")
    alone = ("--randomly-dont-reorganize", "--randomly-seed=1", "--timeout=0")
    return int(pytest.main([*quiet, *alone, *TESTS], plugins=[runs]))


def _explained() -> dict[tuple[str, str, str, str], str]:
    """The mutants that no test can see, and why."""
    listed = tomllib.loads(SURVIVORS.read_text(encoding="utf-8"))
    return {
        (group["file"], group["place"], one["was"], one["becomes"]): one.get("why", group["why"])
        for group in listed["group"]
        for one in group["mutant"]
    }


def _tell(
    runs: MutantRuns, survivors: Sequence[Mutant], explained: dict[tuple[str, str, str, str], str]
) -> None:
    for path in runs.paths:
        counts = Counter(outcome for mutant, outcome in runs.outcomes if mutant.path == path)
        print(f"{path}: " + ", ".join(f"{n} {outcome}" for outcome, n in sorted(counts.items())))
    counts = Counter(outcome for _, outcome in runs.outcomes)
    known = sum(mutant.key in explained for mutant in survivors)
    print(
        f"{len(runs.outcomes)} mutants in {runs.seconds:.0f} s: {counts[KILLED]} killed, "
        f"{counts[STUCK]} never came to an end, {known} explained, "
        f"{len(survivors) - known} not explained"
    )


def _as_entry(mutant: Mutant) -> str:
    """As the list would say it, but for the reason."""
    return (
        f'\n[[group]]\nfile = "{mutant.path}"\nplace = "{mutant.place}"\nwhy = ""\n'
        f"[[group.mutant]]\nwas = '''{mutant.was}'''\nbecomes = '''{mutant.becomes}'''"
    )


if __name__ == "__main__":
    import sys

    sys.path.insert(0, str(Path(__file__).parent))
    sys.exit(0 if prove(0, *sys.argv[1:]) else 1)
