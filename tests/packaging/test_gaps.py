"""Ways that no test takes are named by their words, so that the list of them outlives an edit."""

from __future__ import annotations

import json
from pathlib import Path

from gaps import EVERY_CASE, OWED, Gap, gaps_in, listed_gaps, reason_for, write_gaps

SOURCE = """def admit(heads, full):
    if full:
        say("The room is full.")
        return None
    if heads:
        heads += 1
    return heads

def never():
    say("Nobody asks for this.")
    return 1
"""


def measured(folder: Path, source: str, above: int = 0) -> set[Gap]:
    """What is found where nobody was refused, nobody came with nobody, and one is never called."""
    (folder / "door.py").write_text("#\n" * above + source, encoding="utf-8")

    def figures(executed: list[int], missing: list[int], branches: list[list[int]]) -> object:
        return {
            "executed_lines": [above + line for line in executed],
            "missing_lines": [above + line for line in missing],
            "missing_branches": [[above + start, above + end] for start, end in branches],
        }

    admit = figures([2, 5, 6, 7], [3, 4], [[2, 3], [5, 7]])
    never = figures([], [10, 11], [])
    files = {"door.py": {"functions": {"admit": admit, "never": never}}}
    (folder / "measured.json").write_text(json.dumps({"files": files}), encoding="utf-8")
    return gaps_in(folder / "measured.json", folder)


def test_a_branch_is_told_without_what_follows_from_it_and_lines_in_a_row_are_one(
    tmp_path: Path,
) -> None:
    assert measured(tmp_path, SOURCE) == {
        Gap("door.py", "admit", 'if full: → say("The room is full.")'),
        Gap("door.py", "admit", "if heads: → return heads"),
        Gap("door.py", "never", 'say("Nobody asks for this.")'),
    }


def test_the_name_of_a_gap_holds_when_lines_move(tmp_path: Path) -> None:
    assert measured(tmp_path, SOURCE, above=5) == measured(tmp_path, SOURCE)


def test_the_list_names_them_as_they_are_found(tmp_path: Path) -> None:
    (tmp_path / "unreached.toml").write_text(
        '[[group]]\nfile = "door.py"\nwhy = "Nobody comes with nobody."\n'
        "gaps = ['''admit: if heads: → return heads''']\n",
        encoding="utf-8",
    )
    assert listed_gaps(tmp_path / "unreached.toml") == {
        Gap("door.py", "admit", "if heads: → return heads"): "Nobody comes with nobody."
    }


def test_a_list_is_read_as_it_was_written(tmp_path: Path) -> None:
    gaps = {
        Gap("door.py", "admit", "if heads: → return heads"): "Nobody comes with nobody.",
        Gap("door.py", "", 'SAID = "Full"'): OWED,
        Gap("hall.py", "Hall.close", "case Way.OUT: → the end"): EVERY_CASE,
    }
    write_gaps(tmp_path / "unreached.toml", gaps)
    assert listed_gaps(tmp_path / "unreached.toml") == gaps
    write_gaps(tmp_path / "unreached.toml", {})
    assert listed_gaps(tmp_path / "unreached.toml") == {}


def test_a_match_that_names_every_case_is_known_by_its_words() -> None:
    assert reason_for(Gap("hall.py", "close", "case Way.OUT: → the end")) == EVERY_CASE
    assert reason_for(Gap("hall.py", "close", "case Way.OUT: → return 1")) == OWED
