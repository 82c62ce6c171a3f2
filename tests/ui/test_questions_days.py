"""Days as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.ui.models.day_words import day_words
from eventdesk.ui.pages.questions.days import typed_day

MONDAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("27 Nov", date(2026, 11, 27)),
        ("27th november", date(2026, 11, 27)),
        ("Fri 27 Nov", date(2026, 11, 27)),
        ("27 Nov 2027", date(2027, 11, 27)),
        ("27/11", date(2026, 11, 27)),
        ("27.11.", date(2026, 11, 27)),
        ("3/2/27", date(2027, 2, 3)),
        ("2026-12-01", date(2026, 12, 1)),
        ("3 feb", date(2027, 2, 3)),
        ("29 Feb", date(2028, 2, 29)),
        ("today", MONDAY),
        ("Tomorrow", date(2026, 11, 17)),
        ("Friday", date(2026, 11, 20)),
        ("mon", date(2026, 11, 23)),
    ],
)
def test_a_day_is_understood(typed: str, meant: date) -> None:
    assert typed_day(typed, MONDAY) == meant


@pytest.mark.parametrize("typed", ["soon", "31/2", "32 Nov", "2026-13-01", "12", "", "Hubs team"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert typed_day(typed, MONDAY) is None


@given(st.dates(min_value=MONDAY, max_value=MONDAY + timedelta(days=360)))
def test_a_day_reads_back_as_it_is_shown(day: date) -> None:
    assert typed_day(day_words(day), MONDAY) == day


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = typed_day(text, MONDAY)
    assert found is None or isinstance(found, date)
