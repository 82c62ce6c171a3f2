"""The small mistakes that the proof of the tests makes: which there are, and that they are made."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from mutant_runs import put_in_place
from mutants import Mutant, mutants_of

SOURCE = '''
"""A module."""
MOST = 3

class Desk:
    @property
    def full(self) -> bool:
        """Whether nobody else fits."""
        return self.heads >= MOST and self.open

def left(heads: int) -> int:
    if heads > 1:
        return heads - 1
    return 0
'''
FACTORY = """
def more(by: int):
    def add(heads: int) -> int:
        return heads + by
    return add

STEPS = {"two": more(2)}
"""


def changed(source: str) -> dict[str, Mutant]:
    return {mutant.becomes: mutant for mutant in mutants_of("made_up/desk.py", source)}


def test_a_boundary_an_operator_an_operand_and_a_constant_are_mistaken() -> None:
    assert changed(SOURCE).keys() == {
        "MOST = 4",
        "return self.heads >= MOST or self.open",
        "return self.open",
        "return self.heads >= MOST",
        "return self.heads > MOST and self.open",
        "return self.heads < MOST and self.open",
        "return None",
        "if heads >= 1:",
        "if heads <= 1:",
        "if heads > 2:",
        "return heads + 1",
        "return heads - 2",
        "return 1",
    }


def test_a_mutant_keeps_its_name_when_its_line_moves() -> None:
    moved = "# A line more.\n" + SOURCE.replace("def left", "# And another.\n\n\ndef left")
    before = [mutant.key for mutant in mutants_of("made_up/desk.py", SOURCE)]
    assert [mutant.key for mutant in mutants_of("made_up/desk.py", moved)] == before


def test_what_only_people_read_is_left_alone() -> None:
    said = 'def refuse() -> None:\n    """Say it."""\n    raise ValueError("Nobody is in.")\n'
    assert not changed(said)


def test_a_line_alike_within_one_function_is_told_apart() -> None:
    twice = "def say(a: int) -> int:\n    if a:\n        return 1\n    return 1\n"
    assert {"return 2", "return 2  [2]"} <= changed(twice).keys()


@pytest.mark.parametrize(
    ("becomes", "full", "left"),
    [
        ("return self.heads > MOST and self.open", False, 2),
        ("return heads + 1", True, 4),
        ("MOST = 4", False, 2),
    ],
)
def test_a_mutant_is_put_into_a_module_that_is_loaded(
    becomes: str, *, full: bool, left: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = ModuleType("made_up.desk")
    exec(compile(SOURCE, "made_up/desk.py", "exec"), vars(module))  # noqa: S102
    monkeypatch.setitem(sys.modules, "made_up.desk", module)
    desk = module.Desk()
    desk.heads, desk.open = 3, True
    assert (desk.full, module.left(3)) == (True, 2)
    put_in_place(changed(SOURCE)[becomes], Path())
    assert (desk.full, module.left(3)) == (full, left)


def test_what_a_function_made_before_is_changed_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("made_up.desk")
    exec(compile(FACTORY, "made_up/desk.py", "exec"), vars(module))  # noqa: S102
    monkeypatch.setitem(sys.modules, "made_up.desk", module)
    assert module.STEPS["two"](3) == 5
    put_in_place(changed(FACTORY)["return heads - by"], Path())
    assert module.STEPS["two"](3) == 1
