"""`dev.py check`: every tool side by side, one line for each; all of what a failed one says."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from environment import ROOT, Environment
from house_rules import broken_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one check found; `seconds` is how long it took by the wall clock."""

    name: str
    passed: bool
    output: str
    seconds: float


def run_checks(environment: Environment) -> int:
    """Run all checks at once and print their outcomes in a fixed order; 1 if any did not pass."""
    python = str(environment.python)
    tools = {
        "style": (python, "-m", "ruff", "check"),
        "format": (python, "-m", "ruff", "format", "--check"),
        "types": (python, "-m", "mypy"),
        "imports": (str(environment.script("lint-imports")), "--no-logo"),
        "dead code": (python, "-m", "vulture"),
        "needs": (str(environment.script("deptry")), ".", "--no-ansi"),
    }
    checks: dict[str, Callable[[], tuple[bool, str]]] = {
        name: partial(_tool, environment, *command) for name, command in tools.items()
    }
    checks["house"] = partial(_house, environment)
    with ThreadPoolExecutor(max_workers=len(checks)) as pool:
        running = [pool.submit(_timed, name, check) for name, check in checks.items()]
        outcomes = [_print(future.result()) for future in running]
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _timed(name: str, check: Callable[[], tuple[bool, str]]) -> Outcome:
    started = time.perf_counter()
    passed, output = check()
    return Outcome(name=name, passed=passed, output=output, seconds=time.perf_counter() - started)


def _tool(environment: Environment, *command: str) -> tuple[bool, str]:
    answer = subprocess.run(
        command,
        cwd=environment.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return answer.returncode == 0, answer.stdout


def _house(environment: Environment) -> tuple[bool, str]:
    broken = broken_rules(environment.root)
    return not broken, "\n".join(broken)


def _print(outcome: Outcome) -> Outcome:
    word = "passed" if outcome.passed else "did not pass"
    print(f"{outcome.name:<9} {word}  ({outcome.seconds:.1f} s)", flush=True)
    if not outcome.passed:
        print(outcome.output.rstrip(), flush=True)
    return outcome


if __name__ == "__main__":
    sys.exit(run_checks(Environment(ROOT)))
