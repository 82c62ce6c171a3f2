"""Branches and lines that no test reaches, named so that a name stays true when lines move."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

_HEAD = """\
# What no test reaches in core, storage and services, and why. `dev.py prove branches` takes out
# what is reached by now; whoever leaves something unreached puts it in with the reason."""


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """A way through a function that no test takes, in the function's own words."""

    file: str
    function: str
    """Its name within its class; empty for the module itself."""
    way: str
    """The line that is not reached; "a line → where it never goes on" for a branch."""


def gaps_in(measured: Path, root: Path) -> set[Gap]:
    """What coverage.py found unreached, from the JSON that it writes.

    Of a branch never taken only the branch is told, of lines in a row only the first: what follows
    from it is no gap of its own.
    """
    files: dict[str, Any] = json.loads(measured.read_text(encoding="utf-8"))["files"]
    found: set[Gap] = set()
    for file, figures in files.items():
        lines = ["", *(root / file).read_text(encoding="utf-8").splitlines()]
        for function, ways in figures["functions"].items():
            told = _ways(lines, ways)
            found |= {Gap(Path(file).as_posix(), function, way) for way in told}
    return found


def _ways(lines: list[str], figures: dict[str, Any]) -> Iterator[str]:
    missing: list[int] = sorted(figures["missing_lines"])
    unreached = set(missing)
    led_to: set[int] = set()
    for origin, target in figures["missing_branches"]:
        if origin in unreached:
            continue
        led_to.add(target)
        yield f"{lines[origin].strip()} → {lines[target].strip() if target > 0 else 'the end'}"
    for first in _firsts(missing, figures["executed_lines"]):
        if first not in led_to:
            yield lines[first].strip()


def _firsts(missing: list[int], executed: Iterable[int]) -> Iterator[int]:
    """The first of every row of lines with no reached one between them."""
    reached = sorted(executed)
    for at, line in enumerate(missing):
        before = missing[at - 1] if at else 0
        if not at or any(before < one < line for one in reached):
            yield line


OWED = "A test is owed."
"""The reason of a gap that nobody has looked at: it is counted, and told each time."""
EVERY_CASE = "The match names every case there is, so it never goes on behind the last."
OTHER_SYSTEM = "Only on another system."


def reason_for(gap: Gap) -> str:
    """The reason that can be told from the words alone; else a test is owed."""
    origin, _, target = gap.way.partition(" → ")
    if origin.startswith("case ") and target in {"the end", "case _:"}:
        return EVERY_CASE
    if "sys.platform" in origin or "os.name" in origin:
        return OTHER_SYSTEM
    return OWED


def write_gaps(path: Path, gaps: Mapping[Gap, str]) -> None:
    """Write the list anew, by file and reason, so that a change of it reads well."""
    lines = [_HEAD]
    ordered = sorted(gaps, key=lambda gap: (gap.file, gaps[gap], gap))
    for (file, why), several in groupby(ordered, key=lambda gap: (gap.file, gaps[gap])):
        lines += ["", "[[group]]", f'file = "{file}"', f'why = "{why}"', "gaps = ["]
        lines += [f"    '''{gap.function}: {gap.way}'''," for gap in several]
        lines += ["]"]
    path.write_text("\n".join(lines if gaps else [_HEAD, "group = []"]) + "\n", encoding="utf-8")


def listed_gaps(path: Path) -> dict[Gap, str]:
    """The gaps that are known, each with the reason why no test closes it."""
    groups = tomllib.loads(path.read_text(encoding="utf-8"))["group"]
    found: dict[Gap, str] = {}
    for group in groups:
        for said in group["gaps"]:
            function, _, way = said.partition(": ")
            found[Gap(group["file"], function, way)] = group["why"]
    return found
