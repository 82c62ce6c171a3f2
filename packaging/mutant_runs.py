"""A pytest plugin that runs the tests once for each mutant, each time in a fork of its own.

Everything is imported and collected once. A first fork sees that all tests pass and notes which of
them reach which line; each mutant then meets only those, the quickest first, until one fails.
A mutant is put into the fork's memory: the code of a function, or the value of a constant.
"""

from __future__ import annotations

import functools
import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from forked import by_itself
from mutants import Mutant, mutants_of
from reached_lines import reached_by

KILLED, SURVIVED, STUCK, UNREACHED = "killed", "survived", "stuck", "unreached"
PROCESSES = 2
SECONDS_OF_WORK = 5
"""And three times what its tests take as they are. Processor time, not time on the wall: neither a
busy machine nor a mutant that is asked much looks stuck."""


@dataclass(slots=True)
class MutantRuns:
    """Runs the mutants of some files against the tests that were collected."""

    root: Path
    paths: Sequence[str]
    places: frozenset[str] = frozenset()
    """Only mutants of these, when there are any: for whoever writes the tests."""
    outcomes: list[tuple[Mutant, str]] = field(default_factory=list)
    seconds: float = 0.0
    failed: bool = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A failure ends a fork at its next step."""
        self.failed = self.failed or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running the tests once."""
        started = time.monotonic()
        reached = reached_by(self, session.items)
        going: dict[int, tuple[Mutant, str]] = {}
        for mutant in self._mutants():
            tests = reached.tests(mutant)
            if not tests:
                self.outcomes.append((mutant, UNREACHED))
                print(f"{mutant.path}, {mutant.place}: nothing reaches {mutant.was}", flush=True)
                continue
            if len(going) == PROCESSES:
                self._wait(going)
            seconds = SECONDS_OF_WORK + 3 * sum(reached.seconds[test] for test in tests)
            self._start(session, mutant, tests, going, round(seconds))
        while going:
            self._wait(going)
        self.seconds = time.monotonic() - started
        return True

    def _mutants(self) -> Iterable[Mutant]:
        for path in self.paths:
            for mutant in mutants_of(path, (self.root / path).read_text(encoding="utf-8")):
                if not self.places or mutant.place in self.places:
                    yield mutant

    def _start(
        self,
        session: pytest.Session,
        mutant: Mutant,
        tests: Sequence[int],
        going: dict[int, tuple[Mutant, str]],
        seconds: int,
    ) -> None:
        folder = tempfile.mkdtemp(prefix="mutant-")
        child = os.fork()
        if child:
            going[child] = (mutant, folder)
            return
        by_itself(folder, seconds)
        put_in_place(mutant, self.root)
        os._exit(1 if self.fails(session.items, tests) else 0)

    def _wait(self, going: dict[int, tuple[Mutant, str]]) -> None:
        child, status = os.wait()
        mutant, folder = going.pop(child)
        shutil.rmtree(folder, ignore_errors=True)
        outcome = STUCK if os.WIFSIGNALED(status) else KILLED if status else SURVIVED
        self.outcomes.append((mutant, outcome))
        if outcome != KILLED:
            change = f"{mutant.was} → {mutant.becomes}"
            print(f"{mutant.path}, {mutant.place}, {outcome}: {change}", flush=True)

    def fails(self, items: Sequence[pytest.Item], tests: Sequence[int]) -> bool:
        """Run some of the tests, in this order, until one fails."""
        for at, number in enumerate(tests):
            following = items[tests[at + 1]] if at + 1 < len(tests) else None
            items[number].ihook.pytest_runtest_protocol(item=items[number], nextitem=following)
            if self.failed:
                return True
        return False


def put_in_place(mutant: Mutant, root: Path) -> None:
    """Make the modules that are loaded what the mutant says."""
    name = mutant.path.removesuffix(".py").replace("/", ".")
    module = sys.modules[name]
    code = compile(mutant.tree, str(root / mutant.path), "exec")
    if not mutant.constant:
        function = _function(vars(module), mutant.place)
        before, after = function.__code__, _code_of(code, mutant.place)
        function.__code__ = after
        _change_made_already(before, after)
        return
    before = vars(module)[mutant.place]
    made = dict(vars(module))
    exec(code, made)  # noqa: S102
    for other in list(sys.modules.values()):
        if vars(other).get(mutant.place, None) is before:
            setattr(other, mutant.place, made[mutant.place])


def _change_made_already(before: CodeType, after: CodeType) -> None:
    """Change the functions that the changed one has made by now, such as the steps of a fold."""
    within = {one.co_qualname: one for one in after.co_consts if isinstance(one, CodeType)}
    for old in before.co_consts:
        if isinstance(old, CodeType) and "<" not in old.co_name and old.co_qualname in within:
            gc.unfreeze()
            for made in gc.get_referrers(old):
                if isinstance(made, FunctionType):
                    made.__code__ = within[old.co_qualname]


def _function(names: dict[str, Any], place: str) -> FunctionType:
    holder, _, name = place.rpartition(".")
    found = vars(names[holder])[name] if holder else names[name]
    if isinstance(found, property):
        found = found.fget
    if isinstance(found, functools.cached_property):
        found = found.func
    found = getattr(found, "__wrapped__", getattr(found, "__func__", found))
    if isinstance(found, FunctionType):
        return found
    raise LookupError(place)


def _code_of(code: CodeType, place: str) -> CodeType:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            if one.co_qualname == place:
                return one
            if place.startswith(one.co_qualname + "."):
                return _code_of(one, place)
    raise LookupError(place)
