"""Text for a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from eventdesk.cli.plain_text import aligned, harmless, print_lines


@given(st.text())
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    left = {unicodedata.category(sign) for sign in harmless(text)}

    assert not left & {"Cc", "Cs", "Zl", "Zp"}


def test_a_turned_line_is_shown_for_what_it_is() -> None:
    assert harmless("Ann\u202egnp.exe") == "Ann�gnp.exe"
    assert harmless("Ann\x1b[31m\nBob") == "Ann�[31m Bob"


def test_what_looks_like_markup_is_printed_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    print_lines(["[red]Ann[/red] :smile: [bold", "x" * 500])

    assert capsys.readouterr().out == f"[red]Ann[/red] :smile: [bold\n{'x' * 500}\n"


def test_columns_stand_below_each_other_whatever_the_script() -> None:
    lines = aligned([["王小明", "in"], ["Ann", "expected"], ["Zoë Ng", "left", "why"]])

    starts = [cell_len(line[: line.index(word)]) for line, word in
              zip(lines, ["in", "expected", "left"], strict=True)]  # fmt: skip
    assert len(set(starts)) == 1
    assert all(line == line.rstrip() for line in lines)
