"""Numbers, lists, lengths and days in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.write_up.document import kept_apart, one_line
from eventdesk.core.write_up.telling_lead import named_event
from eventdesk.core.write_up.wording import count, days_in_words, ended, length, listed, quoted


def test_numbers_below_ten_are_words() -> None:
    assert [count(n, "question") for n in (0, 1, 9, 10, 1200)] == [
        "no questions", "one question", "nine questions", "10 questions", "1,200 questions",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (["A, x", "B", "C"], "A, x; B; and C"),
        (["A and x", "B"], "A and x, and B"),
        (["“A, x”", "“B and y”", "C"], "“A, x”, “B and y” and C"),
    ],
)
def test_lists_end_in_and(parts: list[str], said: str) -> None:
    assert listed(parts) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (59, "less than a minute"),
        (60, "one minute"),
        (-359, "five minutes"),
        (3600, "one hour"),
        (3900, "one hour and five minutes"),
    ],
)
def test_lengths_are_whole_minutes(seconds: int, said: str) -> None:
    assert length(timedelta(seconds=seconds)) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 16), date(2026, 11, 16), "Monday 16 November 2026"),
        (date(2026, 11, 16), date(2026, 11, 17), "Monday 16 and Tuesday 17 November 2026"),
        (date(2026, 11, 16), date(2026, 11, 19), "Monday 16 to Thursday 19 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 1), "Monday 30 November and Tuesday 1 December 2026"),
        (
            date(2026, 12, 31),
            date(2027, 1, 1),
            "Thursday 31 December 2026 and Friday 1 January 2027",
        ),
    ],
)
def test_days_say_no_word_twice(first: date, last: date, said: str) -> None:
    assert days_in_words(first, last) == said


def test_an_event_has_its_article_where_one_says_it() -> None:
    assert named_event("Directors’ Conference") == "the Directors’ Conference"
    assert named_event("The Annual Meeting") == "The Annual Meeting"
    assert named_event("Open House 2026") == "Open House 2026"


def test_a_quotation_within_one_and_an_end_are_kept() -> None:
    assert quoted("On “harbours”") == "“On ‘harbours’”"
    assert ended("Why?”") == "Why?”"
    assert ended("So it is") == "So it is."
    assert ended("متى؟\u200e") == "متى؟\u200e"


@given(st.text())
def test_a_line_holds_nothing_that_a_file_could_not(text: str) -> None:
    line = one_line(text)
    assert line.splitlines() in ([line], [])
    assert line == line.strip()
    assert line.isprintable() or any(sign.isspace() or ord(sign) > 127 for sign in line)
    line.encode()


def test_what_runs_from_right_to_left_does_not_turn_the_words_behind_it() -> None:
    assert kept_apart("Harbour") == "Harbour"
    assert kept_apart("Øresund (2)") == "Øresund (2)"
    assert kept_apart("المرفأ (2)") == "المرفأ (2)\u200e"
