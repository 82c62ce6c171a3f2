"""Which test reaches which line, noted once in a fork while all tests run as they are."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import coverage
import pytest
from forked import by_itself

if TYPE_CHECKING:
    from mutants import Mutant


class Runs(Protocol):
    """What is run, as far as it matters here."""

    root: Path
    paths: Sequence[str]
    failed: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """The tests that reach each line of each file, by their numbers, and how long a test takes."""

    by_line: dict[str, dict[str, list[int]]]
    """By file, then by line; JSON has texts for keys."""
    seconds: list[float]

    def tests(self, mutant: Mutant) -> list[int]:
        """The tests that a mutant can matter to, the quickest first.

        A constant is read everywhere in its file, if not further.
        """
        lines = self.by_line.get(mutant.path, {})
        wanted: Iterable[str] = lines if mutant.constant else map(str, mutant.lines)
        found = {test for line in wanted for test in lines.get(line, ())}
        return sorted(found, key=lambda test: self.seconds[test])


def reached_by(runs: Runs, items: Sequence[pytest.Item]) -> Reached:
    """Run all the tests once; the session ends here if one of them fails."""
    folder = Path(tempfile.mkdtemp(prefix="mutant-"))
    notes = folder / "reached.json"
    if not (child := os.fork()):
        by_itself(str(folder), None)
        noted = _noted(runs, items)
        notes.write_text(json.dumps([noted.by_line, noted.seconds]), encoding="utf-8")
        os._exit(1 if runs.failed else 0)
    _, status = os.waitpid(child, 0)
    if status:
        pytest.exit("The tests do not pass as they are: nothing can be said of mutants.", 1)
    reached = Reached(*json.loads(notes.read_text(encoding="utf-8")))
    shutil.rmtree(folder, ignore_errors=True)
    return reached


def _noted(runs: Runs, items: Sequence[pytest.Item]) -> Reached:
    files = {str(runs.root / path): path for path in runs.paths}
    watching = coverage.Coverage(data_file=None, include=list(files), config_file=False)
    watching.start()
    seconds: list[float] = []
    for number, item in enumerate(items):
        watching.switch_context(str(number))
        started = time.process_time()
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        seconds.append(time.process_time() - started)
    watching.stop()
    data = watching.get_data()
    return Reached(
        {
            path: {
                str(line): [int(test) for test in tests if test]
                for line, tests in data.contexts_by_lineno(file).items()
            }
            for file, path in files.items()
        },
        seconds,
    )
