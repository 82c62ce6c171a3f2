"""How many more questions there is time for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.questions.budget import (
    MANY,
    SLIP,
    USUAL,
    budget,
    pace,
)
from eventdesk.core.questions.question import Outcome, Question


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def answered(number: int, spent: timedelta, item: str = "TA") -> Question:
    return Question(
        id=str(number), number=number, item_id=item, outcome=Outcome.ANSWERED, spent=spent
    )


spans = st.integers(0, 1200).map(lambda seconds: timedelta(seconds=seconds))


@given(
    spent=st.lists(spans, max_size=6),
    left=st.integers(-600, 7200).map(lambda seconds: timedelta(seconds=seconds)),
    put_for=st.none() | spans,
)
def test_never_more_than_fits_and_never_one_less(
    spent: list[timedelta], left: timedelta, put_for: timedelta | None
) -> None:
    told = budget([answered(n, each) for n, each in enumerate(spent)], "TA", left, put_for)
    each = told.pace.each
    still = timedelta(0) if put_for is None else max(each - put_for, timedelta(0))
    assert told.more >= 0
    assert told.more * each <= max(left - still, timedelta(0))
    assert (told.more + 1) * each > left - still
    assert each >= SLIP


def test_the_pace_is_that_of_the_item_and_before_its_first_answer_that_of_the_day() -> None:
    assert (pace([], "TA").each, pace([], "TA").answers) == (USUAL, 0)
    day = [answered(1, minutes(2), "TB"), answered(2, minutes(4), "TB")]
    assert (pace(day, "TA").each, pace(day, "TA").answers) == (minutes(3), 2)
    assert pace([*day, answered(3, minutes(1))], "TA").each == minutes(1)


def test_a_slip_of_the_key_is_no_answer_and_a_question_withdrawn_neither() -> None:
    slip = answered(1, timedelta(seconds=2))
    withdrawn = Question(id="2", number=2, outcome=Outcome.WITHDRAWN, spent=minutes(9))
    assert pace([slip, withdrawn], "TA").answers == 0


@pytest.mark.parametrize(
    ("left", "put_for", "words"),
    [
        (minutes(10), None, "time for about 3 more"),
        (minutes(10), minutes(1), "time for about 2 more"),
        (minutes(10), minutes(30), "time for about 3 more"),
        (minutes(3), None, "time for about 1 more"),
        (minutes(2), None, "no time for another"),
        (minutes(0), None, "no time for another"),
        (minutes(-1), None, "over time"),
        (minutes(3 * MANY + 3), None, "time for more than 20 more"),
    ],
)
def test_in_words(left: timedelta, put_for: timedelta | None, words: str) -> None:
    assert budget([], "TA", left, put_for).in_words == words
