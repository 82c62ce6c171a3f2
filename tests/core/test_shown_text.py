"""What a text may hold where it is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.shown_text import LONGEST, MOST_MARKS, in_one_line, shown

ANY = st.text(st.characters(exclude_categories=()), max_size=40)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Aoife O’Brien-Łącki", "Aoife O’Brien-Łącki"),
        ("Ab\u202egnp.exe", "Abgnp.exe"),
        ("a\u2066b\u2069 \u200fc", "ab c"),
        ("Null\x00\x1b[31m", "Null��[31m"),
        ("one\r\ntwo\u2028three\tfour", "one\ntwo\nthree four"),
        ("Ze\u200bro\ufeff W\u00adid", "Zero Wid"),
        ("ha\ud800lf", "ha�lf"),
        ("\U0001f469\u200d\U0001f467", "\U0001f469\u200d\U0001f467"),
        ("a\u200d\u200d\u200db", "a\u200db"),
        ("Vie\u0323\u0302t", "Vie\u0323\u0302t"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_what_steers_is_gone_and_what_is_written_stays(text: str, safe: str) -> None:
    assert shown(text) == safe


def test_a_letter_carries_a_handful_of_marks_and_a_line_has_an_end() -> None:
    assert shown("a" + "\u0301" * 10_000 + "b") == "a" + "\u0301" * MOST_MARKS + "b"
    assert len(shown("x" * 100_000)) == LONGEST
    assert shown("x" * 100_000).endswith("x…")


@given(ANY)
def test_nothing_that_steers_is_ever_shown(text: str) -> None:
    for sign in shown(text):
        assert sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(sign) not in {
            "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
        }  # fmt: skip
    assert "\n" not in in_one_line(text)


@given(ANY)
def test_what_may_be_shown_is_shown_again_as_it_is(text: str) -> None:
    assert shown(shown(text)) == shown(text)
