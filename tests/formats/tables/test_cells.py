"""What exporters put before and around cells is taken off, once, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.formats.tables.cell_text import clean_cell
from eventdesk.formats.tables.formula_guard import with_guard, without_guard


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("\t=Ann", "=Ann"),
        ("\t+44 117 496 0000", "+44 117 496 0000"),
        ("'+44 117 496 0000", "+44 117 496 0000"),
        ("'0117 496 0000", "0117 496 0000"),
        ("'00123", "00123"),
        ("'-", "-"),
        ("''tis", "'tis"),
        ('="00123"', "00123"),
        ('="say ""yes"""', 'say "yes"'),
        ("\u00a0Ann Lee\u00a0", "Ann Lee"),
        ("\u200b\ufeffAnn Lee\u200e", "Ann Lee"),
        ("\u202aann@bath.example\u202c", "ann@bath.example"),
        ("  Ann \r\n", "Ann"),
        ("two\r\nlines\rand more", "two\nlines\nand more"),
        ("two\x0blines\u2028and more", "two\nlines\nand more"),
    ],
)
def test_a_guard_is_taken_off(written: str, meant: str) -> None:
    assert clean_cell(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "'s-Hertogenbosch",
        "'Abd al-Rahman",
        "O'Neill",
        "'70s Club",
        "AT&amp;T &lt;b&gt;",
        "=1+1",
        '="a" & "b"',
        "Ann\u00a0Lee",
        "می\u200cخواهم",
        "👩\u200d🔬 Ann",
        "-",
        "'",
    ],
)
def test_what_is_no_guard_stays(text: str) -> None:
    assert clean_cell(text) == text


@given(st.text())
def test_the_guard_of_our_own_writer_comes_off_again(text: str) -> None:
    assert without_guard(with_guard(text)) == text


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E)))
def test_what_our_own_writer_guards_is_read_as_it_was(text: str) -> None:
    assert clean_cell(with_guard(text)) == text
